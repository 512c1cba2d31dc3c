// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "core/plan/plan.h"
#include "core/session/change.h"
#include "core/storage/sql.h"
#include <QJsonObject>

// What the parts of the store of plans share. Asks nobody: its callers have.
namespace itinera::planstored {

[[noreturn]] void notThere(const QString &what);  ///< Throws NotFound.
CaseId caseOf(const QSqlDatabase &db, PlanId id); ///< Throws NotFound.

/// Where a goal stands.
struct GoalPlace {
    PlanId plan;
    CaseId caseId;
    QUuid uuid;
    int ord = 0;
};

GoalPlace placeOf(const QSqlDatabase &db, GoalId id); ///< Throws NotFound.

/// A step as it is stored, with where it stands.
struct StoredStep {
    Step step;
    GoalId goal;
    CaseId caseId;
    int ord = 0;
};

StoredStep loadStep(const QSqlDatabase &db, StepId id); ///< Throws NotFound.

/// The plan with its goals as they are stored.
std::optional<Plan> loadPlan(const QSqlDatabase &db, CaseId id);
/// The order that holds: hers, as it is today, or the one agreed on.
void applyOrder(Session &session, Plan &plan);
void storeGoalPlaces(const QSqlDatabase &db, const std::vector<Goal> &goals);
/// Stores the order that holds. Gives back the plan whose goals changed places; nothing where none did.
std::optional<Plan> keepOrder(Session &session, CaseId id);

/// What a version keeps: with the needs' own words, so that it can be read when nothing else is left.
CaseText contentOf(const Plan &plan, const std::vector<Need> &known);
/// Row ids are another vault's, or another need's by now; a uuid is not. A need that is gone has no id.
Plan planFrom(const QString &text, const std::vector<Need> &known, PlanId id, CaseId caseId);
/// What was agreed, from the two columns where it may stand: content, agreed.
CaseText readContent(Row &row);
/// The newest version's number and content.
std::optional<std::pair<int, CaseText>> lastVersion(const QSqlDatabase &db, PlanId id);
QString uuidText(const QUuid &uuid);

/// Moves the entry at `from` to stand at `to`, counted without it.
template <typename Entry>
bool moveEntry(std::vector<Entry> &list, size_t from, int to)
{
    const int last = static_cast<int>(list.size()) - 1;
    const auto target = static_cast<size_t>(std::clamp(to, 0, last));
    if (target == from)
        return false;
    Entry moved = std::move(list[from]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(from));
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(target), std::move(moved));
    return true;
}

} // namespace itinera::planstored
