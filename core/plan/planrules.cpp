// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace itinera::planrules {

namespace {

bool hasText(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// The best place in her order among the needs that a goal serves; past all where none is placed.
size_t bestPlace(const Goal &goal, const QHash<NeedId, size_t> &places)
{
    size_t best = std::numeric_limits<size_t>::max();
    for (const NeedId need : goal.needs) {
        if (const auto place = places.constFind(need); place != places.constEnd())
            best = std::min(best, *place);
    }
    return best;
}

QSet<NeedId> asSet(const std::vector<NeedId> &needs)
{
    return {needs.begin(), needs.end()};
}

const Goal *goalWith(const Plan &plan, const QUuid &uuid)
{
    const auto goal = std::ranges::find(plan.goals, uuid, &Goal::uuid);
    return goal == plan.goals.end() ? nullptr : &*goal;
}

/// A step with the goal that it belongs to.
struct Place {
    const Goal *goal = nullptr;
    const Step *step = nullptr;
};

QHash<QUuid, Place> stepsOf(const Plan &plan)
{
    QHash<QUuid, Place> steps;
    for (const Goal &goal : plan.goals) {
        for (const Step &step : goal.steps)
            steps.insert(step.uuid, {&goal, &step});
    }
    return steps;
}

/// The uuids of those in `list` that `other` has too, in the order of `list`.
template <class Record>
std::vector<QUuid> shared(const std::vector<Record> &list, const std::vector<Record> &other)
{
    std::vector<QUuid> uuids;
    for (const Record &record : list) {
        if (std::ranges::find(other, record.uuid, &Record::uuid) != other.end())
            uuids.push_back(record.uuid);
    }
    return uuids;
}

void compareSteps(const Goal &goal, const Step &was, const Goal *wasIn, const Step &is,
                  std::vector<PlanChange> &changes)
{
    using enum PlanChange::Kind;
    const QString name = was.what.simplified();
    if (wasIn->uuid != goal.uuid)
        changes.push_back({StepMoved, name, goal.text.simplified()});
    if (was.what != is.what)
        changes.push_back({StepReworded, name, is.what.simplified()});
    if (was.by != is.by || was.byName != is.byName)
        changes.push_back({PlanChange::Kind::StepBy, name, is.byName.simplified(), {}, is.by});
    if (was.due != is.due)
        changes.push_back({StepDay, name, {}, is.due});
    if (was.howWeKnow != is.howWeKnow)
        changes.push_back({StepShows, name, is.howWeKnow.simplified()});
    const bool otherWay = is.state == StepState::ChangedCourse;
    if (otherWay != (was.state == StepState::ChangedCourse))
        changes.push_back({otherWay ? StepOtherWay : StepTakenUp, name});
}

QDate dayFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject goalJson(const Goal &goal)
{
    QJsonArray needs;
    for (const NeedId need : goal.needs)
        needs.append(need.value);
    QJsonArray steps;
    for (const Step &step : goal.steps)
        steps.append(toJson(step));
    return {{u"uuid"_s, goal.uuid.toString(QUuid::WithoutBraces)},
            {u"text"_s, goal.text},
            {u"needs"_s, needs},
            {u"steps"_s, steps}};
}

Step stepFrom(const QJsonObject &json)
{
    Step step;
    step.uuid = QUuid::fromString(json.value(u"uuid"_s).toString());
    if (step.uuid.isNull() || !json.value(u"what"_s).isString())
        planwords::refuseUnreadable();
    step.what = json.value(u"what"_s).toString();
    const QString record = step.uuid.toString(QUuid::WithoutBraces);
    step.by = fromStored<StepBy>(json.value(u"by"_s).toString(), record);
    step.byName = json.value(u"byName"_s).toString();
    step.due = dayFrom(json.value(u"due"_s));
    step.howWeKnow = json.value(u"howWeKnow"_s).toString();
    step.state = fromStored<StepState>(json.value(u"state"_s).toString(), record);
    step.stateNote = json.value(u"stateNote"_s).toString();
    step.stateOn = dayFrom(json.value(u"stateOn"_s));
    step.lookAgainOn = dayFrom(json.value(u"lookAgainOn"_s));
    return step;
}

Goal goalFrom(const QJsonObject &json)
{
    Goal goal;
    goal.uuid = QUuid::fromString(json.value(u"uuid"_s).toString());
    if (goal.uuid.isNull() || !json.value(u"steps"_s).isArray())
        planwords::refuseUnreadable();
    goal.text = json.value(u"text"_s).toString();
    const QJsonArray needs = json.value(u"needs"_s).toArray();
    for (const QJsonValue &need : needs)
        goal.needs.emplace_back((need.isObject() ? need.toObject().value(u"id"_s) : need).toInteger());
    const QJsonArray steps = json.value(u"steps"_s).toArray();
    for (const QJsonValue &step : steps)
        goal.steps.push_back(stepFrom(step.toObject()));
    return goal;
}

} // namespace

void orderByHerNeeds(Plan &plan, const std::vector<NeedId> &herOrder)
{
    QHash<NeedId, size_t> places;
    for (size_t i = 0; i < herOrder.size(); ++i) {
        if (!places.contains(herOrder[i]))
            places.insert(herOrder[i], i);
    }
    std::ranges::stable_sort(plan.goals, {}, [&](const Goal &goal) { return bestPlace(goal, places); });
}

bool departsFromHerOrder(const Plan &plan, const std::vector<NeedId> &herOrder)
{
    Plan hers = plan;
    orderByHerNeeds(hers, herOrder);
    return hers.goals != plan.goals;
}

std::vector<Missing> missingForAgreement(const Plan &plan, const std::vector<NeedId> &herOrder)
{
    using enum Missing::Kind;
    std::vector<Missing> missing;
    if (plan.goals.empty())
        missing.push_back({AnyGoal});
    int number = 0;
    for (const Goal &goal : plan.goals) {
        ++number;
        const QString name = goal.text.simplified();
        if (!hasText(goal.text))
            missing.push_back({GoalWords, number});
        if (goal.needs.empty())
            missing.push_back({ServedNeed, number, name});
        if (goal.steps.empty())
            missing.push_back({FirstStep, number, name});
        else if (std::ranges::any_of(goal.steps, [](const Step &step) { return !hasText(step.what); }))
            missing.push_back({StepWords, number, name});
    }
    if (departsFromHerOrder(plan, herOrder) && (plan.order == GoalOrder::Hers || !hasText(plan.orderReason)))
        missing.push_back({OrderReason});
    return missing;
}

std::vector<PlanChange> changesSince(const Plan &agreed, const Plan &now)
{
    using enum PlanChange::Kind;
    std::vector<PlanChange> changes;
    const QHash<QUuid, Place> before = stepsOf(agreed);
    const QHash<QUuid, Place> after = stepsOf(now);
    for (const Goal &goal : now.goals) {
        const Goal *was = goalWith(agreed, goal.uuid);
        const QString name = goal.text.simplified();
        if (!was) {
            changes.push_back({GoalAdded, name});
        } else {
            if (was->text != goal.text)
                changes.push_back({GoalReworded, was->text.simplified(), name});
            if (asSet(was->needs) != asSet(goal.needs))
                changes.push_back({GoalServes, name});
        }
        for (const Step &step : goal.steps) {
            const Place old = before.value(step.uuid);
            if (old.step)
                compareSteps(goal, *old.step, old.goal, step, changes);
            else
                changes.push_back({StepAdded, step.what.simplified(), name});
        }
        if (was && shared(was->steps, goal.steps) != shared(goal.steps, was->steps))
            changes.push_back({StepsMoved, name});
        if (!was)
            continue;
        for (const Step &step : was->steps) {
            if (!after.contains(step.uuid))
                changes.push_back({StepTakenOut, step.what.simplified(), was->text.simplified()});
        }
    }
    for (const Goal &goal : agreed.goals) {
        if (!goalWith(now, goal.uuid))
            changes.push_back({GoalTakenOut, goal.text.simplified()});
    }
    if (shared(agreed.goals, now.goals) != shared(now.goals, agreed.goals))
        changes.push_back({GoalsMoved});
    if (agreed.order != now.order)
        changes.push_back({now.order == GoalOrder::Hers ? HerOrder : AnotherOrder});
    if (agreed.orderReason != now.orderReason && now.order == GoalOrder::AgreedOtherwise &&
        hasText(now.orderReason))
        changes.push_back({OrderReason, {}, now.orderReason.simplified()});
    if (agreed.reviewOn != now.reviewOn)
        changes.push_back({Review, {}, {}, now.reviewOn});
    return changes;
}

Step withState(Step step, StepState state, QDate on, const QString &note, QDate lookAgainOn)
{
    step.state = state;
    step.stateOn = on;
    step.stateNote = note;
    step.lookAgainOn = state == StepState::Paused ? lookAgainOn : QDate();
    return step;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray goals;
    for (const Goal &goal : plan.goals)
        goals.append(goalJson(goal));
    return {{u"uuid"_s, plan.uuid.toString(QUuid::WithoutBraces)},
            {u"order"_s, stored(plan.order)},
            {u"orderReason"_s, plan.orderReason},
            {u"goals"_s, goals},
            {u"reviewOn"_s, plan.reviewOn.toString(Qt::ISODate)}};
}

Plan fromJson(const QJsonObject &json)
{
    Plan plan;
    plan.uuid = QUuid::fromString(json.value(u"uuid"_s).toString());
    if (plan.uuid.isNull() || !json.value(u"goals"_s).isArray())
        planwords::refuseUnreadable();
    plan.order = fromStored<GoalOrder>(json.value(u"order"_s).toString(), u"plan_version"_s);
    plan.orderReason = json.value(u"orderReason"_s).toString();
    const QJsonArray goals = json.value(u"goals"_s).toArray();
    for (const QJsonValue &goal : goals)
        plan.goals.push_back(goalFrom(goal.toObject()));
    plan.reviewOn = dayFrom(json.value(u"reviewOn"_s));
    return plan;
}

QJsonObject toJson(const Step &step)
{
    return {{u"uuid"_s, step.uuid.toString(QUuid::WithoutBraces)},
            {u"what"_s, step.what},
            {u"by"_s, stored(step.by)},
            {u"byName"_s, step.byName},
            {u"due"_s, step.due.toString(Qt::ISODate)},
            {u"howWeKnow"_s, step.howWeKnow},
            {u"state"_s, stored(step.state)},
            {u"stateNote"_s, step.stateNote},
            {u"stateOn"_s, step.stateOn.toString(Qt::ISODate)},
            {u"lookAgainOn"_s, step.lookAgainOn.toString(Qt::ISODate)}};
}

} // namespace itinera::planrules
