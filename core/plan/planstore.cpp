// SPDX-License-Identifier: GPL-3.0-or-later
// The plan and its goals; steps and victories: plansteps.cpp; what was agreed: planversions.cpp.
#include "core/plan/planstore.h"
#include "core/base/error.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstored.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace planstored;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QJsonObject auditOf(const Plan &plan)
{
    return {{u"order"_s, stored(plan.order)},
            {u"orderReason"_s, plan.orderReason},
            {u"reviewOn"_s, plan.reviewOn.toString(Qt::ISODate)}};
}

QJsonObject auditOf(const Goal &goal, const std::vector<Need> &known)
{
    QJsonArray needs;
    for (const NeedId id : goal.needs) {
        const auto need = std::ranges::find(known, id, &Need::id);
        if (need != known.end())
            needs.append(uuidText(need->uuid));
    }
    return {{u"uuid"_s, uuidText(goal.uuid)}, {u"text"_s, goal.text}, {u"needs"_s, needs}};
}

void checkNeeds(const std::vector<NeedId> &needs, const std::vector<Need> &known)
{
    for (const NeedId id : needs) {
        if (std::ranges::find(known, id, &Need::id) == known.end())
            throw InputError(PlanText::tr("A goal can only serve a need of the same case."),
                             PlanText::tr("Nothing was changed."),
                             PlanText::tr("Choose a need from the list."));
    }
}

void storeGoalNeeds(const QSqlDatabase &db, GoalId goal, const std::vector<NeedId> &needs)
{
    Sql(db, u"DELETE FROM goal_need WHERE goal_id = :g"_s).bind(u":g"_s, goal).run();
    for (const NeedId need : needs)
        Sql(db, u"INSERT INTO goal_need(goal_id, need_id) VALUES (:g, :n)"_s)
            .bind(u":g"_s, goal)
            .bind(u":n"_s, need)
            .run();
}

} // namespace

std::optional<Plan> PlanStore::plan(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    auto plan = loadPlan(m_session.db(), id);
    if (plan)
        applyOrder(m_session, *plan);
    return plan;
}

Plan PlanStore::start(CaseId id)
{
    Change change(m_session, right::ChangePlan, id);
    if (auto existing = plan(id))
        return *existing;
    Plan made;
    made.caseId = id;
    made.uuid = m_session.random().uuid();
    Sql sql(
        m_session.db(),
        u"INSERT INTO plan(uuid, case_id, goal_order, order_reason, review_on) VALUES (:u, :c, 'hers', '', '')"_s);
    sql.bind(u":u"_s, made.uuid).bind(u":c"_s, id).run();
    made.id = PlanId(sql.lastInsertId());
    change.record({u"plan.start"_s, u"plan"_s, made.uuid, id, {}, auditOf(made)});
    change.finish();
    return made;
}

void PlanStore::savePlan(const Plan &changed)
{
    const CaseId id = caseOf(m_session.db(), changed.id);
    Change change(m_session, right::ChangePlan, id);
    const Plan old = *plan(id);
    const auto [before, after] = changedFields(auditOf(old), auditOf(changed));
    if (before.isEmpty() && after.isEmpty())
        return;
    // An agreed order starts out from the one that was shown.
    storeGoalPlaces(m_session.db(), old.goals);
    Sql(m_session.db(), u"UPDATE plan SET goal_order = :o, order_reason = :w, review_on = :r WHERE id = :p"_s)
        .bind(u":o"_s, changed.order)
        .bind(u":w"_s, changed.orderReason)
        .bind(u":r"_s, changed.reviewOn)
        .bind(u":p"_s, changed.id)
        .run();
    change.record({u"plan.change"_s, u"plan"_s, old.uuid, id, before, after});
    keepOrder(m_session, id);
    change.finish();
}

Goal PlanStore::saveGoal(PlanId planId, const Goal &goal)
{
    const CaseId id = caseOf(m_session.db(), planId);
    Change change(m_session, right::ChangePlan, id);
    const Plan stored = *plan(id);
    const std::vector<Need> known = NeedsStore(m_session).needsOf(id, right::ViewPlan);
    Goal now = goal;
    std::ranges::sort(now.needs);
    // Not std::ranges::unique: clang 14, which looks this through, takes no subrange of GCC 12's library.
    now.needs.erase(std::unique(now.needs.begin(), now.needs.end()), now.needs.end());
    checkNeeds(now.needs, known);
    if (!goal.id.isValid()) {
        now.steps.clear();
        if (now.uuid.isNull())
            now.uuid = m_session.random().uuid();
        storeGoalPlaces(m_session.db(), stored.goals);
        Sql sql(m_session.db(), u"INSERT INTO goal(uuid, plan_id, ord, text) VALUES (:u, :p, :o, :t)"_s);
        sql.bind(u":u"_s, now.uuid)
            .bind(u":p"_s, planId)
            .bind(u":o"_s, static_cast<int>(stored.goals.size()))
            .bind(u":t"_s, now.text)
            .run();
        now.id = GoalId(sql.lastInsertId());
        storeGoalNeeds(m_session.db(), now.id, now.needs);
        change.record({u"goal.add"_s, u"goal"_s, now.uuid, id, {}, auditOf(now, known)});
    } else {
        const auto old = std::ranges::find(stored.goals, goal.id, &Goal::id);
        if (old == stored.goals.end())
            notThere(PlanText::tr("This goal is not there any more."));
        now.uuid = old->uuid;
        now.steps = old->steps;
        const auto [before, after] = changedFields(auditOf(*old, known), auditOf(now, known));
        if (before.isEmpty() && after.isEmpty())
            return now;
        if (now.text != old->text)
            Sql(m_session.db(), u"UPDATE goal SET text = :t WHERE id = :g"_s)
                .bind(u":t"_s, now.text)
                .bind(u":g"_s, now.id)
                .run();
        if (now.needs != old->needs)
            storeGoalNeeds(m_session.db(), now.id, now.needs);
        change.record({u"goal.change"_s, u"goal"_s, now.uuid, id, before, after});
    }
    keepOrder(m_session, id);
    change.finish();
    return now;
}

void PlanStore::removeGoal(GoalId goalId)
{
    const GoalPlace place = placeOf(m_session.db(), goalId);
    Change change(m_session, right::ChangePlan, place.caseId);
    const Plan stored = *plan(place.caseId);
    const auto goal = std::ranges::find(stored.goals, goalId, &Goal::id);
    QJsonObject content = auditOf(*goal, NeedsStore(m_session).needsOf(place.caseId, right::ViewPlan));
    QJsonArray steps;
    for (const Step &step : goal->steps)
        steps.append(planrules::toJson(step));
    content.insert(u"steps"_s, steps);
    for (const QString &statement :
         {u"DELETE FROM step WHERE goal_id = :g"_s, u"DELETE FROM goal_need WHERE goal_id = :g"_s,
          u"DELETE FROM goal WHERE id = :g"_s})
        Sql(m_session.db(), statement).bind(u":g"_s, goalId).run();
    change.record({u"goal.remove"_s, u"goal"_s, place.uuid, place.caseId, content, {}});
    keepOrder(m_session, place.caseId);
    change.finish();
}

void PlanStore::moveGoal(GoalId goalId, int toIndex)
{
    const GoalPlace place = placeOf(m_session.db(), goalId);
    Change change(m_session, right::ChangePlan, place.caseId);
    Plan moved = *plan(place.caseId);
    const std::vector<Goal> shown = moved.goals;
    const auto at = [&](const std::vector<Goal> &goals) {
        return std::ranges::find(goals, goalId, &Goal::id) - goals.begin();
    };
    if (!moveEntry(moved.goals, static_cast<size_t>(at(shown)), toIndex))
        return;
    applyOrder(m_session, moved);
    if (moved.goals == shown)
        return;
    storeGoalPlaces(m_session.db(), moved.goals);
    change.record({u"goal.change"_s,
                   u"goal"_s,
                   place.uuid,
                   place.caseId,
                   {{u"placeInOrder"_s, static_cast<int>(at(shown)) + 1}},
                   {{u"placeInOrder"_s, static_cast<int>(at(moved.goals)) + 1}}});
    keepOrder(m_session, place.caseId);
    change.finish();
}

} // namespace itinera
