// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/allowance.h"
#include "core/needs/needsrights.h"
#include "core/session/session.h"

namespace itinera {

/// The SQL of what she receives (N1).
class AllowanceStore {
public:
    explicit AllowanceStore(Session &session) : m_session(session) {}

    /// Throws InputError with everything that is wrong.
    Allowance add(Allowance allowance);
    void save(const Allowance &allowance); ///< Throws InputError, NotFound. Audited by what changed.
    void remove(AllowanceId id); ///< Of one that was entered by mistake; what it said stays in the trail.

    Allowance load(AllowanceId id) const;
    std::vector<Allowance> of(CaseId id) const; ///< Those that she has first, then those that ended.

private:
    std::vector<QUuid> uuidsOf(const Allowance &allowance) const;
    void writeNeeds(const Allowance &allowance);
    Session &m_session;
};

} // namespace itinera
