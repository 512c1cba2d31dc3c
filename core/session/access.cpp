// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/access.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

using enum Permission;

const QMap<Role, QString> RoleWords{{Role::Caseworker, u"caseworker"_s},
                                    {Role::Psychologist, u"psychologist"_s},
                                    {Role::Psychiatrist, u"psychiatrist"_s},
                                    {Role::SocialEducator, u"social_educator"_s},
                                    {Role::Lawyer, u"lawyer"_s},
                                    {Role::OutreachWorker, u"outreach_worker"_s},
                                    {Role::Mediator, u"mediator"_s},
                                    {Role::TeamLead, u"team_lead"_s},
                                    {Role::Administrator, u"administrator"_s}};

const QMap<Permission, QString> PermissionWords{
    {OpenCases, u"case.open"_s},          {ViewPerson, u"person.view"_s},
    {ChangePerson, u"person.change"_s},   {ViewRisk, u"risk.view"_s},
    {ChangeRisk, u"risk.change"_s},       {ViewNeeds, u"needs.view"_s},
    {ChangeNeeds, u"needs.change"_s},     {ViewPlan, u"plan.view"_s},
    {ChangePlan, u"plan.change"_s},       {ViewTimeline, u"timeline.view"_s},
    {AddEvents, u"timeline.add"_s},       {ViewSessions, u"sessions.view"_s},
    {WriteSessions, u"sessions.write"_s}, {Print, u"paper.print"_s},
    {ChangeCircle, u"circle.change"_s},   {ViewAudit, u"audit.view"_s},
    {ChangeLists, u"lists.change"_s},     {ManageMembers, u"members.manage"_s},
    {ManageBackups, u"backups.manage"_s}};

} // namespace

QString stored(Role role)
{
    return RoleWords.value(role);
}

QString stored(Permission permission)
{
    return PermissionWords.value(permission);
}

std::optional<Role> roleFromStored(const QString &text)
{
    for (const Role role : allRoles()) {
        if (stored(role) == text)
            return role;
    }
    return {};
}

std::optional<Permission> permissionFromStored(const QString &text)
{
    for (const Permission permission : allPermissions()) {
        if (stored(permission) == text)
            return permission;
    }
    return {};
}

const std::vector<Role> &allRoles()
{
    static const std::vector<Role> roles{Role::Caseworker,     Role::Psychologist, Role::Psychiatrist,
                                         Role::SocialEducator, Role::Lawyer,       Role::OutreachWorker,
                                         Role::Mediator,       Role::TeamLead,     Role::Administrator};
    return roles;
}

const std::vector<Permission> &allPermissions()
{
    static const std::vector<Permission> permissions{
        OpenCases,    ViewPerson, ChangePerson, ViewRisk,      ChangeRisk,   ViewNeeds,     ChangeNeeds,
        ViewPlan,     ChangePlan, ViewTimeline, AddEvents,     ViewSessions, WriteSessions, Print,
        ChangeCircle, ViewAudit,  ChangeLists,  ManageMembers, ManageBackups};
    return permissions;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return AccessText::tr("Caseworker");
    case Role::Psychologist:
        return AccessText::tr("Psychologist");
    case Role::Psychiatrist:
        return AccessText::tr("Psychiatrist");
    case Role::SocialEducator:
        return AccessText::tr("Social educator");
    case Role::Lawyer:
        return AccessText::tr("Lawyer");
    case Role::OutreachWorker:
        return AccessText::tr("Peer or outreach worker");
    case Role::Mediator:
        return AccessText::tr("Mediator");
    case Role::TeamLead:
        return AccessText::tr("Team lead");
    case Role::Administrator:
        break;
    }
    return AccessText::tr("Administrator");
}

QString permissionName(Permission permission)
{
    switch (permission) {
    case OpenCases:
        return AccessText::tr("Open a new case");
    case ViewPerson:
        return AccessText::tr("See who she is and how to reach her");
    case ChangePerson:
        return AccessText::tr("Change who she is and how to reach her");
    case ViewRisk:
        return AccessText::tr("See the risk assessment");
    case ChangeRisk:
        return AccessText::tr("Write and sign the risk assessment");
    case ViewNeeds:
        return AccessText::tr("See her needs");
    case ChangeNeeds:
        return AccessText::tr("Write and sign the needs assessment");
    case ViewPlan:
        return AccessText::tr("See the plan");
    case ChangePlan:
        return AccessText::tr("Write the plan and agree it with her");
    case ViewTimeline:
        return AccessText::tr("See what happened");
    case AddEvents:
        return AccessText::tr("Write down what happened");
    case ViewSessions:
        return AccessText::tr("See that a session took place, and what may be shared of it");
    case WriteSessions:
        return AccessText::tr("Write session notes, sealed for those who may read them");
    case Print:
        return AccessText::tr("Print, and keep the register of prints");
    case ChangeCircle:
        return AccessText::tr("Say who assists her");
    case ViewAudit:
        return AccessText::tr("Read the audit trail");
    case ChangeLists:
        return AccessText::tr("Change the lists");
    case ManageMembers:
        return AccessText::tr("Add and remove members, teams and roles");
    case ManageBackups:
        break;
    }
    return AccessText::tr("Set up and restore backups");
}

QSet<Permission> shippedPermissions(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return {OpenCases, ViewPerson, ChangePerson, ViewRisk,  ChangeRisk,   ViewNeeds, ChangeNeeds,
                ViewPlan,  ChangePlan, ViewTimeline, AddEvents, ViewSessions, Print,     ChangeCircle};
    case Role::Psychologist:
        return {ViewPerson,   ViewRisk,  ChangeRisk,   ViewNeeds,     ChangeNeeds, ViewPlan,
                ViewTimeline, AddEvents, ViewSessions, WriteSessions, Print};
    case Role::Psychiatrist:
        return {ViewPerson, ViewRisk, ViewNeeds, ViewTimeline, AddEvents, ViewSessions, WriteSessions, Print};
    case Role::SocialEducator:
        return {OpenCases, ViewPerson, ChangePerson, ViewRisk,  ViewNeeds,    ChangeNeeds,
                ViewPlan,  ChangePlan, ViewTimeline, AddEvents, ViewSessions, Print};
    case Role::Lawyer:
        return {ViewPerson, ViewRisk, ChangeRisk, ViewNeeds, ViewPlan, ViewTimeline, AddEvents, Print};
    case Role::OutreachWorker:
        return {ViewPerson, ViewNeeds, ViewPlan, ViewTimeline, AddEvents};
    case Role::Mediator:
        return {ViewPerson, ViewTimeline, AddEvents};
    case Role::TeamLead:
        return {OpenCases,   ViewPerson,   ChangePerson, ViewRisk,     ChangeRisk,   ViewNeeds,
                ChangeNeeds, ViewPlan,     ChangePlan,   ViewTimeline, AddEvents,    ViewSessions,
                Print,       ChangeCircle, ViewAudit,    ChangeLists,  ManageBackups};
    case Role::Administrator:
        break;
    }
    return {ChangeLists, ManageMembers, ManageBackups};
}

Access::Access(const QSqlDatabase &db, MemberId member) : m_db(db), m_member(member)
{
    reload();
}

void Access::reload()
{
    m_roles.clear();
    m_permissions.clear();
    Sql sql(m_db, u"SELECT r.role, p.permission FROM member_role r LEFT JOIN role_permission p ON p.role = "
                  u"r.role WHERE r.member_id = :m"_s);
    sql.bind(u":m"_s, m_member);
    while (sql.next()) {
        if (const auto role = roleFromStored(sql.text(0)))
            m_roles.insert(*role);
        if (const auto permission = permissionFromStored(sql.text(1)))
            m_permissions.insert(*permission);
    }
}

bool Access::sees(CaseId id) const
{
    Sql sql(m_db, u"SELECT 1 FROM case_access WHERE member_id = :m AND case_id = :c"_s);
    sql.bind(u":m"_s, m_member).bind(u":c"_s, id);
    return sql.next();
}

void Access::demand(Permission permission) const
{
    if (may(permission))
        return;
    m_lastRefused = stored(permission);
    throw NotAllowed(stored(permission),
                     AccessText::tr("Your role does not allow this: %1.").arg(permissionName(permission)),
                     AccessText::tr("Nothing was changed."),
                     AccessText::tr("Ask a colleague whose role allows it, or your administrator."));
}

void Access::demandSeen(CaseId id) const
{
    if (sees(id))
        return;
    throw NotFound(AccessText::tr("This case is not in the vault, or it is not one of yours."),
                   AccessText::tr("Nothing was changed."),
                   AccessText::tr("Go back to the list of cases and open it from there."));
}

void Access::demand(CaseId id, Permission permission) const
{
    demandSeen(id);
    demand(permission);
}

void Access::demandAny(CaseId id, const std::vector<Permission> &permissions) const
{
    demandSeen(id);
    for (const Permission permission : permissions) {
        if (may(permission))
            return;
    }
    demand(permissions.front());
}

QString Access::filter(const QString &column) const
{
    return u"EXISTS (SELECT 1 FROM case_access ca WHERE ca.member_id = %1 AND ca.case_id = %2)"_s
        .arg(m_member.value)
        .arg(column);
}

int Access::seenUpTo(int bound) const
{
    Sql sql(m_db, u"SELECT count(*) FROM (SELECT 1 FROM case_access WHERE member_id = :m LIMIT :b)"_s);
    sql.bind(u":m"_s, m_member).bind(u":b"_s, QVariant(bound));
    return sql.next() ? sql.number(0) : 0;
}

QStringList Access::hiddenDueKinds() const
{
    QStringList hidden;
    for (const auto &[permission, prefix] :
         {std::pair(ViewRisk, u"risk."_s), std::pair(ViewNeeds, u"needs."_s), std::pair(ViewPlan, u"plan."_s),
          std::pair(Print, u"paper"_s)}) {
        if (!may(permission))
            hidden << prefix;
    }
    return hidden;
}

void Access::join(const QSqlDatabase &db, CaseId id, MemberId member, MemberId by, qint64 atMs)
{
    Sql(db, u"INSERT INTO case_circle(case_id, member_id, since, added_by) VALUES (:c, :m, :t, :b) "
            "ON CONFLICT(case_id, member_id) DO NOTHING"_s)
        .bind(u":c"_s, id)
        .bind(u":m"_s, member)
        .bind(u":t"_s, QVariant(atMs))
        .bind(u":b"_s, by)
        .run();
}

void Access::leave(const QSqlDatabase &db, CaseId id, MemberId member)
{
    Sql(db, u"DELETE FROM case_circle WHERE case_id = :c AND member_id = :m"_s)
        .bind(u":c"_s, id)
        .bind(u":m"_s, member)
        .run();
}

void Access::refresh(const QSqlDatabase &db, CaseId id)
{
    Transaction transaction(db);
    const bool one = id.isValid();
    const QString where = one ? u" WHERE c.case_id = :c"_s : QString();
    Sql clear(db, u"DELETE FROM case_access"_s + (one ? u" WHERE case_id = :c"_s : QString()));
    if (one)
        clear.bind(u":c"_s, id);
    clear.run();
    Sql fill(db, u"INSERT INTO case_access(member_id, case_id) "
                 "SELECT c.member_id, c.case_id FROM case_circle c%1 "
                 "UNION SELECT t.member_id, c.case_id FROM case_circle c "
                 "JOIN team_member m ON m.member_id = c.member_id "
                 "JOIN team_member t ON t.team_id = m.team_id "
                 "JOIN member_role r ON r.member_id = t.member_id AND r.role = 'team_lead'%1"_s.arg(where));
    if (one)
        fill.bind(u":c"_s, id);
    fill.run();
    transaction.commit();
}

} // namespace itinera
