// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include "core/session/session.h"

namespace itinera {

/// The SQL of plans, their versions, and small victories (T6, T8).
class PlanStore {
public:
    explicit PlanStore(Session &session) : m_session(session) {}

    /// With its goals in the order that holds: hers as it is today, or the one agreed on.
    std::optional<Plan> plan(CaseId id) const;
    Plan start(CaseId id);           ///< The existing one where there is one.
    void savePlan(const Plan &plan); ///< Order, reason, review day; not goals.
    Goal saveGoal(PlanId plan,
                  const Goal &goal); ///< Adds or changes a goal and the needs it serves; not its steps.
    void removeGoal(GoalId id);      ///< Earlier versions keep it.
    /// To that place, counted without it. While the goals follow her order of needs, only goals that her
    /// order leaves open change places.
    void moveGoal(GoalId id, int toIndex);
    Step saveStep(GoalId goal,
                  const Step &step); ///< Adds or changes one step; a change of state goes to the timeline.
    void removeStep(StepId id);
    void moveStep(StepId id, int toIndex);

    /// Writes down what is being agreed, signed at least by the professional. Throws Refused, naming what is
    /// missing. Where nothing is said about what changed, the differences to the last version are.
    PlanVersion agree(PlanId id, const PlanVersion &how);
    /// Adds a signature that came later (she signed the printed page).
    PlanVersion addSignature(VersionId id, bool hers, SignatureKind kind, QDate on);
    std::vector<PlanVersion> versions(CaseId id) const; ///< Newest first.
    std::vector<PlanChange> changesSinceAgreed(CaseId id) const;

    Victory addVictory(Victory v);
    std::vector<Victory> victories(CaseId id) const;    ///< Newest first.
    std::vector<StepEvent> stepEvents(CaseId id) const; ///< Newest first.

private:
    Session &m_session;
};

} // namespace itinera
