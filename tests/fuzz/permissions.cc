// SPDX-License-Identifier: GPL-3.0-or-later
// What roles allow, as it stands in the database: lines "role permission"; a line with one word is a role of
// the member. She may do what the rows say and nothing else.
#include "core/session/access.h"
#include "tests/fuzz/rights.h"
#include "tests/fuzz/target.h"
#include <QStringList>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    int argumentCount = 1;
    char name[12] = "permissions";
    char *arguments[2] = {name, nullptr};
    QCoreApplication app{argumentCount, arguments};
    fuzz::SmallDatabase small;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Fixture fixture;
    if (size > 2000)
        return 0;
    QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    text.remove(QChar(0)); // SQLite's text ends there
    const QSqlDatabase db = fixture.small.database->handle();
    Transaction transaction(db); // rolled back at the end
    QStringList roles;
    QList<std::pair<QString, QString>> rows;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString role = line.section(u' ', 0, 0);
        if (!line.contains(u' ')) {
            roles << role;
            Sql(db, u"INSERT INTO member_role VALUES (7, :r)"_s).bind(u":r"_s, role).run();
            continue;
        }
        const QString permission = line.section(u' ', 1);
        rows.append({role, permission});
        Sql(db, u"INSERT INTO role_permission VALUES (:r, :p)"_s)
            .bind(u":r"_s, role)
            .bind(u":p"_s, permission)
            .run();
    }
    const Access access(db, MemberId(7), fuzz::someRights());
    for (const DeclaredRight &declared : fuzz::someRights().rights) {
        const Right permission = declared.right;
        bool said = false;
        for (const auto &[role, allowed] : std::as_const(rows))
            said = said || (allowed == permission.key() && roles.contains(role) && knownWord<Role>(role));
        fuzz::demand(access.may(permission) == said, "she may do what the rows say and nothing else");
    }
    for (const Role role : allRoles())
        fuzz::demand(access.hasRole(role) == roles.contains(stored(role)),
                     "she has the roles that the rows say");
    const Access other(db, MemberId(8), fuzz::someRights());
    for (const DeclaredRight &declared : fuzz::someRights().rights)
        fuzz::demand(!other.may(declared.right), "who has no role may do nothing");
    return 0;
}
