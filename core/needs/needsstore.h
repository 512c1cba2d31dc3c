// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "core/needs/needsrights.h"
#include "core/session/session.h"

namespace itinera {

/// The SQL of needs and their assessments (N1–N3).
class NeedsStore {
public:
    explicit NeedsStore(Session &session) : m_session(session) {}

    std::optional<NeedsAssessment> draft(CaseId id) const;
    /// Starts one: empty the first time, else a review of the last.
    NeedsAssessment start(CaseId id);
    /// Writes an unsigned assessment; new needs (without id) become needs of the case. The ids come back in
    /// the result.
    NeedsAssessment save(const NeedsAssessment &a);
    NeedsAssessment sign(NeedsAssessmentId id);
    void discard(NeedsAssessmentId id);

    NeedsAssessment load(NeedsAssessmentId id) const;
    std::vector<NeedsAssessment> signedOnes(CaseId id) const; ///< Newest first.
    std::optional<NeedsAssessment> standing(CaseId id) const; ///< The newest signed one.
    /// What a plan is made from: the standing one, or the one being worked on where none is signed.
    std::optional<NeedsAssessment> planned(CaseId id) const;
    /// Her order of needs in the planned one; without loading the rest of it. `asked`: a subject that is
    /// built on her needs (a plan) reads them under its own right to be seen.
    std::vector<NeedId> herOrder(CaseId id, Right asked = right::ViewNeeds) const;
    std::vector<Need> needsOf(CaseId id, Right asked = right::ViewNeeds) const;

private:
    Session &m_session;
};

} // namespace itinera
