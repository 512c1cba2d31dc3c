// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/teamshow.h"
#include "core/cases/caserights.h"
#include "core/team/teamstore.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    std::vector<ShownLine> all{{ShowText::tr("People who assist her"), {}}};
    for (const Assisting &one : TeamStore(session).circle(id)) {
        QStringList roles;
        for (const Role role : allRoles()) {
            if (one.roles.contains(role))
                roles << roleName(role);
        }
        all.push_back(
            {{},
             roles.isEmpty() ? one.member.name : u"%1 (%2)"_s.arg(one.member.name, roles.join(u", "_s)),
             1});
    }
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    QJsonArray all;
    for (const Assisting &one : TeamStore(session).circle(id)) {
        QJsonArray roles;
        for (const Role role : allRoles()) {
            if (one.roles.contains(role))
                roles.append(stored(role));
        }
        all.append(QJsonObject{{u"name"_s, one.member.name},
                               {u"roles"_s, roles},
                               {u"since"_s, one.since.toLocalTime().date().toString(Qt::ISODate)},
                               {u"responsible"_s, one.responsible}});
    }
    return all;
}

} // namespace

ShownPart shownCircle()
{
    return {right::ViewPerson, lines};
}

JsonPart jsonCircle()
{
    return {u"circle", right::ViewPerson, json};
}

} // namespace itinera
