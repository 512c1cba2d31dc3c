// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "core/safety/riskrules.h"
#include "core/session/session.h"

namespace itinera {

/// The SQL of risk assessments (S1, S2).
class RiskStore {
public:
    explicit RiskStore(Session &session) : m_session(session) {}

    /// The one being worked on, if any; there is at most one per case.
    std::optional<RiskAssessment> draft(CaseId id) const;
    /// Starts one: empty at entry, else a review of the standing one.
    RiskAssessment start(CaseId id, RiskOccasion occasion);
    /// Writes an unsigned assessment with its factors. Throws Refused where it is signed.
    void save(const RiskAssessment &a);
    /// Signs: numbers it, freezes it, sets the case's level and its next review. Throws Refused, naming what
    /// is missing.
    RiskAssessment sign(AssessmentId id);
    void discard(AssessmentId id); ///< Only an unsigned one; audited with its content.

    RiskAssessment load(AssessmentId id) const;
    std::vector<RiskAssessment> signedOnes(CaseId id) const; ///< With factors, newest first.
    std::optional<RiskAssessment> standing(CaseId id) const; ///< The newest signed one.
    riskrules::Staleness staleness(CaseId id) const;         ///< As of today.

private:
    Session &m_session;
};

} // namespace itinera
