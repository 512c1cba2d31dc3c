// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/shipped.h"
#include "core/session/access.h"
#include "core/storage/sql.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

const QString RightKind = u"right"_s;

QSet<QString> seenRights(const QSqlDatabase &db)
{
    QSet<QString> seen;
    Sql sql(db, u"SELECT key FROM shipped_seen WHERE kind = :k"_s);
    sql.bind(u":k"_s, RightKind);
    while (sql.next())
        seen.insert(sql.row().take<QString>());
    return seen;
}

void ship(const QSqlDatabase &db, const DeclaredRight &right)
{
    for (const Role role : right.roles) {
        Sql(db, u"INSERT INTO role_permission(role, permission) VALUES (:r, :p) ON CONFLICT DO NOTHING"_s)
            .bind(u":r"_s, role)
            .bind(u":p"_s, right.right.key())
            .run();
    }
    Sql(db, u"INSERT INTO shipped_seen(kind, key) VALUES (:k, :p)"_s)
        .bind(u":k"_s, RightKind)
        .bind(u":p"_s, right.right.key())
        .run();
}

} // namespace

void putShipped(const QSqlDatabase &db, const Declared &declared)
{
    Transaction transaction(db);
    const QSet<QString> seen = seenRights(db);
    for (const DeclaredRight &right : declared.rights) {
        if (!seen.contains(right.right.key()))
            ship(db, right);
    }
    for (const auto put : declared.shipping)
        put(db);
    transaction.commit();
}

} // namespace itinera
