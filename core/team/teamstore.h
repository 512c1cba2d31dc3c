// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"

namespace itinera {

struct Team {
    TeamId id;
    QUuid uuid;
    QString name;
    std::vector<Member> members;
};

/// One of the people who assist her (C1).
struct Assisting {
    Member member;
    QSet<Role> roles;
    QDateTime since;
    Member addedBy;
    bool responsible = false;
};

/// Who sees a case, and why.
struct Seeing {
    Member member;
    bool assists = false; ///< One of the people who assist her.
    QStringList leads;    ///< Names of those who do and are in a team that she leads.
};

/// The SQL of teams and of the circle of people who assist each woman (C1).
class TeamStore {
public:
    explicit TeamStore(Session &session) : m_session(session) {}

    std::vector<Team> teams() const; ///< By name.
    Team addTeam(const QString &name);
    void renameTeam(TeamId id, const QString &name);
    void joinTeam(TeamId id, MemberId member);
    void leaveTeam(TeamId id, MemberId member);

    std::vector<Assisting> circle(CaseId id) const; ///< The professional of reference first, then by name.
    void join(CaseId id, MemberId member);
    /// Leaving takes back what was sealed for her. Throws Refused for the professional of reference, and
    /// where nobody else could open the sealed notes.
    void leave(CaseId id, MemberId member);
    std::vector<Seeing> whoSees(CaseId id) const;
    /// Members who could be added to the circle: not in it, not gone.
    std::vector<Member> candidates(CaseId id) const;

private:
    Session &m_session;
};

} // namespace itinera
