// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <vector>

namespace itinera {

/// What a member works as (P1); one member may have several.
enum class Role {
    Caseworker,
    Psychologist,
    Psychiatrist,
    SocialEducator,
    Lawyer,
    OutreachWorker,
    Mediator,
    TeamLead,
    Administrator
};

/// What a role allows. Those that are about a case hold only for the cases that the member sees.
enum class Permission {
    OpenCases,
    ViewPerson,
    ChangePerson,
    ViewRisk,
    ChangeRisk,
    ViewNeeds,
    ChangeNeeds,
    ViewPlan,
    ChangePlan,
    ViewTimeline,
    AddEvents,
    ViewSessions, ///< That a session took place, and what she agreed may be shared (P2).
    WriteSessions,
    Print,
    ChangeCircle, ///< Who assists her, and so sees the case (C1).
    ViewAudit,
    ChangeLists,
    ManageMembers, ///< Members, teams, roles and what roles allow.
    ManageBackups
};

QString stored(Role role);
QString stored(Permission permission);
std::optional<Role> roleFromStored(const QString &text);
std::optional<Permission> permissionFromStored(const QString &text);
const std::vector<Role> &allRoles();
const std::vector<Permission> &allPermissions();
QString roleName(Role role);                   ///< In the screen's language.
QString permissionName(Permission permission); ///< In the screen's language: "see the risk assessment".

/// What ships for each role; an administrator changes it (data, table role_permission).
QSet<Permission> shippedPermissions(Role role);

/// Why a member sees a case.
struct SeeingReason {
    bool assists = false; ///< She is one of the people who assist her.
    QStringList leads;    ///< Those of a team she leads who are.
};

/// The one place that decides who may see what (C1, P2; DESIGN, "The vault"). Every store asks it before it
/// reads or writes; what a member may not see does not exist for her. This is enforced by the program, not by
/// cryptography: sealed records are (core/session/sealing.h).
class Access {
public:
    Access(const QSqlDatabase &db, MemberId member);

    MemberId member() const { return m_member; }
    bool may(Permission permission) const { return m_permissions.contains(permission); }
    bool hasRole(Role role) const { return m_roles.contains(role); }
    bool sees(CaseId id) const;
    /// She sees the case, and her roles allow it.
    bool may(CaseId id, Permission permission) const { return may(permission) && sees(id); }
    void demand(Permission permission) const; ///< Throws NotAllowed.
    /// What was refused last, as it is stored; empty where nothing was. For programs that end with it.
    const QString &lastRefused() const { return m_lastRefused; }
    /// Throws NotFound where she does not see the case, as if it were not there.
    void demandSeen(CaseId id) const;
    /// Throws NotFound or Refused.
    void demand(CaseId id, Permission permission) const;
    /// One of them will do.
    void demandAny(CaseId id, const std::vector<Permission> &permissions) const;
    /// For a WHERE: true for the cases that she sees. `column` holds the case's id.
    QString filter(const QString &column) const;
    /// How many cases she sees, counted up to a bound.
    int seenUpTo(int bound) const;
    /// Kinds of due items that her roles do not let her see, as prefixes ("risk.").
    QStringList hiddenDueKinds() const;
    void reload(); ///< After roles or permissions were changed.

    // What the stores of cases and of the team write; neither audited nor checked here.
    static void join(const QSqlDatabase &db, CaseId id, MemberId member, MemberId by, qint64 atMs);
    static void leave(const QSqlDatabase &db, CaseId id, MemberId member);
    /// Works out anew who sees this case; all cases where the id is invalid.
    static void refresh(const QSqlDatabase &db, CaseId id = {});

private:
    QSqlDatabase m_db;
    MemberId m_member;
    QSet<Role> m_roles;
    QSet<Permission> m_permissions;
    mutable QString m_lastRefused;
};

inline size_t qHash(Role role, size_t seed = 0)
{
    return ::qHash(static_cast<int>(role), seed);
}
inline size_t qHash(Permission permission, size_t seed = 0)
{
    return ::qHash(static_cast<int>(permission), seed);
}

} // namespace itinera
