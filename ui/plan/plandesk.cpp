// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandesk.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "ui/needs/needname.h"
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

PlanDesk::PlanDesk(UiContext &context, CaseId id, QObject *parent)
    : QObject(parent), m_ui(context), m_case(id)
{
}

void PlanDesk::load()
{
    NeedsStore needs(m_ui.session);
    m_needs = needs.needsOf(m_case);
    m_needList = m_ui.list(lists::Need);
    m_herNeeds.clear();
    if (const auto standing = needs.planned(m_case)) {
        std::copy_if(standing->ratings.begin(), standing->ratings.end(), std::back_inserter(m_herNeeds),
                     [](const NeedRating &r) { return r.herRank > 0; });
        std::stable_sort(m_herNeeds.begin(), m_herNeeds.end(),
                         [](const NeedRating &a, const NeedRating &b) { return a.herRank < b.herRank; });
    }
    m_versions = PlanStore(m_ui.session).versions(m_case);
    reloadPlan();
}

void PlanDesk::reloadPlan()
{
    m_plan = PlanStore(m_ui.session).plan(m_case);
}

std::vector<NeedId> PlanDesk::herOrder() const
{
    std::vector<NeedId> order;
    for (const NeedRating &rating : m_herNeeds)
        order.push_back(rating.need.id);
    return order;
}

QString PlanDesk::nameOf(NeedId need) const
{
    for (const Need &known : m_needs) {
        if (known.id == need)
            return needName(known, m_needList, m_ui.language());
    }
    return {};
}

QString PlanDesk::form() const
{
    return m_plan ? u"plan/"_s + m_plan->uuid.toString(QUuid::WithoutBraces) : QString();
}

const Goal *PlanDesk::goal(GoalId id) const
{
    if (m_plan) {
        for (const Goal &goal : m_plan->goals) {
            if (goal.id == id)
                return &goal;
        }
    }
    return nullptr;
}

const Step *PlanDesk::step(StepId id) const
{
    if (m_plan) {
        for (const Goal &goal : m_plan->goals) {
            for (const Step &step : goal.steps) {
                if (step.id == id)
                    return &step;
            }
        }
    }
    return nullptr;
}

std::vector<PlanChange> PlanDesk::changes() const
{
    if (!m_plan || m_versions.empty())
        return {};
    return planrules::changesSince(m_versions.front().content, *m_plan);
}

QStringList PlanDesk::missing() const
{
    return m_plan ? planwords::said(planrules::missingForAgreement(*m_plan, herOrder())) : QStringList();
}

bool PlanDesk::departs() const
{
    return m_plan && planrules::departsFromHerOrder(*m_plan, herOrder());
}

void PlanDesk::start()
{
    PlanStore(m_ui.session).start(m_case);
    load();
    emit planChanged();
}

Goal PlanDesk::addGoal(const QString &text, const std::vector<NeedId> &needs)
{
    Goal goal;
    goal.text = text;
    goal.needs = needs;
    goal = PlanStore(m_ui.session).saveGoal(m_plan->id, goal);
    reloadPlan();
    emit planChanged();
    return goal;
}

void PlanDesk::changeGoal(GoalId id, const std::function<void(Goal &)> &change)
{
    const Goal *stored = goal(id);
    if (!stored)
        return;
    Goal next = *stored;
    change(next);
    if (next == *stored)
        return;
    PlanStore(m_ui.session).saveGoal(m_plan->id, next);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::removeGoal(GoalId id)
{
    PlanStore(m_ui.session).removeGoal(id);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::moveGoal(GoalId id, int to)
{
    PlanStore(m_ui.session).moveGoal(id, to);
    reloadPlan();
    emit planChanged();
}

Step PlanDesk::addStep(GoalId goal, const QString &what)
{
    Step step;
    step.what = what;
    step = PlanStore(m_ui.session).saveStep(goal, step);
    reloadPlan();
    emit planChanged();
    return step;
}

void PlanDesk::changeStep(StepId id, const std::function<void(Step &)> &change)
{
    if (!m_plan)
        return;
    for (const Goal &goal : m_plan->goals) {
        for (const Step &stored : goal.steps) {
            if (stored.id != id)
                continue;
            Step next = stored;
            change(next);
            if (next == stored)
                return;
            PlanStore(m_ui.session).saveStep(goal.id, next);
            reloadPlan();
            emit planChanged();
            return;
        }
    }
}

void PlanDesk::setState(StepId id, StepState state, const QString &note, QDate lookAgainOn)
{
    changeStep(id, [&](Step &s) { s = planrules::withState(s, state, m_ui.today(), note, lookAgainOn); });
}

void PlanDesk::removeStep(StepId id)
{
    PlanStore(m_ui.session).removeStep(id);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::moveStep(StepId id, int to)
{
    PlanStore(m_ui.session).moveStep(id, to);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::changePlan(const std::function<void(Plan &)> &change)
{
    if (!m_plan)
        return;
    Plan next = *m_plan;
    change(next);
    if (next == *m_plan)
        return;
    PlanStore(m_ui.session).savePlan(next);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::agree(PlanVersion how)
{
    if (!m_plan)
        return;
    PlanStore plans(m_ui.session);
    plans.agree(m_plan->id, how);
    m_versions = plans.versions(m_case);
    reloadPlan();
    emit planChanged();
}

void PlanDesk::addSignature(VersionId id, bool hers, SignatureKind kind, QDate on)
{
    PlanStore plans(m_ui.session);
    plans.addSignature(id, hers, kind, on);
    m_versions = plans.versions(m_case);
    emit planChanged();
}

void PlanDesk::addVictory(const Step &step, const QString &text)
{
    Victory victory;
    victory.caseId = m_case;
    victory.on = m_ui.today();
    victory.text = text;
    victory.step = step.uuid;
    PlanStore(m_ui.session).addVictory(victory);
    emit planChanged();
}

} // namespace itinera
