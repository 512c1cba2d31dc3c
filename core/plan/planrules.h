// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "core/plan/plan.h"
#include <QJsonObject>
#include <optional>

namespace itinera::planrules {

/// Goals in her order of needs (N3): by the best-placed need that a goal serves; those serving none placed
/// come last, as they were.
void orderByHerNeeds(Plan &plan, const std::vector<NeedId> &herOrder);

/// True where the goals stand in another order than hers would give.
bool departsFromHerOrder(const Plan &plan, const std::vector<NeedId> &herOrder);

/// Something that keeps a version from being agreed; planwords says it.
struct Missing {
    enum class Kind {
        AnyGoal,
        GoalWords,  ///< number
        ServedNeed, ///< goal
        FirstStep,  ///< goal
        StepWords,  ///< goal
        OrderReason ///< Another order than hers, and nobody said why.
    };
    Kind kind = Kind::AnyGoal;
    int number = 0;    ///< The goal's place, from 1.
    QString goal = {}; ///< Its words.
    bool operator==(const Missing &) const = default;
};
std::vector<Missing> missingForAgreement(const Plan &plan, const std::vector<NeedId> &herOrder);

/// What differs from the last version. Progress of steps (done, paused) is not a change of what was agreed.
std::vector<PlanChange> changesSince(const Plan &agreed, const Plan &now);

/// The step in another state, on that day. Nothing is demanded for a pause or a change of course (T6); a
/// resumed step loses its day to look again.
Step withState(Step step, StepState state, QDate on, const QString &note, QDate lookAgainOn);

/// Self-contained but for needs, which are row ids here; a stored version has them as objects with uuid and
/// words beside the id. Row ids of plan, goals and steps are left out.
QJsonObject toJson(const Plan &plan);
Plan fromJson(const QJsonObject &json); ///< Throws StorageError where it is not a plan.
QJsonObject toJson(const Step &step);

} // namespace itinera::planrules
