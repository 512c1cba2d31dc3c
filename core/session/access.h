// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/declared.h"
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace itinera {

const std::vector<Role> &allRoles();
QString roleName(Role role);                   ///< In the screen's language.
QString rightName(const DeclaredRight &right); ///< In the screen's language: "See the risk assessment".
/// What ships for each role; an administrator changes it (data, table role_permission).
QSet<Right> shippedRights(const Declared &declared, Role role);

/// The one place that decides who may see what (C1, P2; DESIGN, "The vault"). Every store asks it before it
/// reads or writes; what a member may not see does not exist for her. This is enforced by the program, not by
/// cryptography: sealed records are (core/session/sealing.h).
class Access {
public:
    Access(const QSqlDatabase &db, MemberId member, const Declared &declared);

    MemberId member() const { return m_member; }
    bool may(Right right) const { return m_rights.contains(right); }
    bool hasRole(Role role) const { return m_roles.contains(role); }
    bool sees(CaseId id) const;
    /// She sees the case, and her roles allow it.
    bool may(CaseId id, Right right) const { return isCause(id) || (may(right) && sees(id)); }
    void demand(Right right) const; ///< Throws NotAllowed.
    /// What was refused last, as it is stored; empty where nothing was. For programs that end with it.
    const QString &lastRefused() const { return m_lastRefused; }
    /// Throws NotFound where she does not see the case, as if it were not there.
    void demandSeen(CaseId id) const;
    /// Throws NotFound or Refused.
    void demand(CaseId id, Right right) const;
    /// `wanted`, or a right that declares to read what `wanted` protects. Throws NotFound or Refused.
    void demand(CaseId id, Right wanted, Right asked) const;
    /// One of them will do.
    void demandAny(CaseId id, const std::vector<Right> &rights) const;
    /// The level of a case, in lists and sorted by.
    bool seesLevel() const { return m_declared.levelSeenWith && may(*m_declared.levelSeenWith); }
    /// For a WHERE: true for the cases that she sees. `column` holds the case's id.
    QString filter(const QString &column) const;
    /// How many cases she sees, counted up to a bound.
    int seenUpTo(int bound) const;
    /// The kinds of due items that her roles let her see; what nobody declared is not among them.
    const QStringList &shownDueKinds() const { return m_shownDueKinds; }
    /// Whether these are all there are.
    bool seesAllDue() const
    {
        return m_shownDueKinds.size() == static_cast<qsizetype>(m_declared.dueKinds.size());
    }
    /// For a WHERE: true for due items of those kinds. `column` holds the kind.
    QString dueFilter(const QString &column) const;
    const Declared &declared() const { return m_declared; }
    void reload(); ///< After roles or permissions were changed.

    // What the stores of cases and of the team write; neither audited nor checked here.
    static void join(const QSqlDatabase &db, CaseId id, MemberId member, MemberId by, qint64 atMs);
    static void leave(const QSqlDatabase &db, CaseId id, MemberId member);
    /// Works out anew who sees this case; all cases where the id is invalid.
    static void refresh(const QSqlDatabase &db, CaseId id = {});

private:
    friend class Change;
    /// While it lives, everything is allowed in this one case: what other subjects do, within a change, about
    /// what happened stands under the right of who caused it.
    class Cause {
    public:
        Cause(Access &access, CaseId id) : m_access(access), m_before(access.m_cause) { access.m_cause = id; }
        ~Cause() { m_access.m_cause = m_before; }
        Cause(const Cause &) = delete;
        Cause &operator=(const Cause &) = delete;

    private:
        Access &m_access;
        CaseId m_before;
    };
    bool isCause(CaseId id) const { return m_cause.isValid() && m_cause == id; }
    QSqlDatabase m_db;
    MemberId m_member;
    const Declared &m_declared;
    QSet<Role> m_roles;
    QSet<Right> m_rights;
    QStringList m_shownDueKinds;
    mutable QString m_lastRefused;
    CaseId m_cause;
};

inline size_t qHash(Role role, size_t seed = 0)
{
    return ::qHash(static_cast<int>(role), seed);
}

} // namespace itinera
