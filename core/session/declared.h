// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/enumwords.h"
#include "core/session/dueitem.h"
#include "core/session/outgoing.h"
#include "core/session/right.h"
#include <QSqlDatabase>
#include <QStringList>
#include <QUuid>
#include <optional>
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
template <>
struct EnumWords<Role> {
    static constexpr EnumWord<Role> all[]{{Role::Caseworker, u"caseworker"},
                                          {Role::Psychologist, u"psychologist"},
                                          {Role::Psychiatrist, u"psychiatrist"},
                                          {Role::SocialEducator, u"social_educator"},
                                          {Role::Lawyer, u"lawyer"},
                                          {Role::OutreachWorker, u"outreach_worker"},
                                          {Role::Mediator, u"mediator"},
                                          {Role::TeamLead, u"team_lead"},
                                          {Role::Administrator, u"administrator"}};
};

/// A right with its name and the roles that have it as the program ships; an administrator changes that.
struct DeclaredRight {
    Right right;
    const char *name; ///< QT_TRANSLATE_NOOP("Access", …): "See the risk assessment".
    std::vector<Role> roles;
    /// What of other subjects it reads as a part of its own (a plan names the needs that it serves): rights
    /// that are not asked for then.
    std::vector<Right> reads = {};
};

/// A kind of due item, and the right without which it is not shown to anybody (P2).
struct DeclaredDue {
    const char16_t *kind; ///< "risk.review"
    Right seenWith;
    bool safety = false; ///< Of what is due on the same day this comes first (S1).
};

class Change;
class Session;

/// Something that other subjects may have to react to: a case was opened, an event written down, her order of
/// needs signed. Its word is a constant of the subject in which it happens (`namespace happening`).
struct Happening {
    QString what;
    CaseId caseId;
    QUuid ref; ///< The record; null for the case itself.
};

/// What a subject does within the same change when that happened: under the right of who caused it, once, and
/// the trail says because of what. Null: only what is due is worked out anew.
struct Reaction {
    const char16_t *what;
    void (*react)(Change &, const Happening &) = nullptr;
};

/// What one subject declares for Change.
struct DeclaredSubject {
    const char16_t *key;
    std::vector<Right> rights;
    QStringList dueKinds;
    /// What is due of these kinds, from what is stored; `before`: what was until now. Null: nothing ever is.
    DueNow (*due)(Session &, CaseId, const std::vector<DueItem> &before) = nullptr;
    std::vector<Reaction> reactions = {};
};

/// A kind of sealed record (core/session/sealing.h), and the right by which somebody who assists a woman is
/// entitled to its key (P2).
struct DeclaredSealed {
    const char16_t *kind; ///< "session"
    Right entitles;
};

/// What the subjects declare and a session has to know, gathered from them. What stands in none of it is not
/// shown, not given, not opened.
struct Declared {
    std::vector<DeclaredRight> rights;
    std::vector<DeclaredDue> dueKinds;
    std::vector<DeclaredSubject> subjects; ///< In the order of the list.
    /// With which right the level of a case is seen; nobody sees it where nothing is declared.
    std::optional<Right> levelSeenWith = {};
    std::vector<DeclaredSealed> sealedKinds;
    /// What stands before the way out; where there is none, nothing leaves.
    std::vector<OutgoingGate> gates;
    /// Each puts into an open database what its subject ships and the vault has not seen yet.
    std::vector<void (*)(const QSqlDatabase &)> shipping;
};

} // namespace itinera
