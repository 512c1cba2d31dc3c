// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"
#include <QSqlDatabase>
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

/// A right with its name and the roles that have it as the program ships; an administrator changes that.
struct DeclaredRight {
    Right right;
    const char *name; ///< QT_TRANSLATE_NOOP("Access", …): "See the risk assessment".
    std::vector<Role> roles;
};

/// A kind of due item, and the right without which it is not shown to anybody (P2).
struct DeclaredDue {
    const char16_t *kind; ///< "risk.review"
    Right seenWith;
    bool safety = false; ///< Of what is due on the same day this comes first (S1).
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
    std::vector<DeclaredSealed> sealedKinds;
    /// Each puts into an open database what its subject ships and the vault has not seen yet.
    std::vector<void (*)(const QSqlDatabase &)> shipping;
};

} // namespace itinera
