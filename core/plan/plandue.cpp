// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plandue.h"
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstored.h"
#include <algorithm>

namespace itinera {

using namespace planstored;

namespace {

constexpr int firstPlanDays = 30;

} // namespace

DueNow planDue(Session &session, CaseId id, const std::vector<DueItem> &before)
{
    const auto item = [&](const char16_t *kind, QDate on, const QUuid &ref = {},
                          const CaseText &detail = {}) {
        return DueItem{id, QString::fromUtf16(kind), on, ref, detail};
    };
    const DueItem first = item(due::FirstPlan, CaseStore(session).openedOn(id).addDays(firstPlanDays));
    auto now = loadPlan(session.db(), id);
    if (!now)
        return {{first}};
    applyOrder(session, *now);
    std::vector<DueItem> items;
    if (const auto last = lastVersion(session.db(), now->id)) {
        const Plan agreed =
            planFrom(last->second, NeedsStore(session).needsOf(id, right::ViewPlan), now->id, id);
        if (!planrules::changesSince(agreed, *now).empty()) {
            // What has been due since some day stays due since that day.
            const auto since =
                std::ranges::find(before, QString::fromUtf16(due::PlanToAgree), &DueItem::kind);
            items.push_back(item(due::PlanToAgree,
                                 since == before.end() ? session.clock().today() : since->on, now->uuid));
        }
    } else {
        items.push_back(first);
    }
    if (now->reviewOn.isValid())
        items.push_back(item(due::PlanReview, now->reviewOn, now->uuid));
    for (const Goal &goal : now->goals) {
        for (const Step &step : goal.steps) {
            if (step.state == StepState::Open && step.due.isValid())
                items.push_back(item(due::Step, step.due, step.uuid, step.what));
            if (step.state == StepState::Paused && step.lookAgainOn.isValid())
                items.push_back(item(due::PausedStep, step.lookAgainOn, step.uuid, step.what));
        }
    }
    return {items};
}

void planFollowsHerOrder(Change &change, const Happening &happening)
{
    if (const auto plan = keepOrder(change.session(), happening.caseId))
        change.record(
            {QStringLiteral("plan.follow"), QStringLiteral("plan"), plan->uuid, plan->caseId, {}, {}});
}

} // namespace itinera
