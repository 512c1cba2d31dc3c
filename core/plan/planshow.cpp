// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planshow.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    const std::optional<Plan> plan = PlanStore(session).plan(id);
    if (!plan)
        return {};
    std::vector<ShownLine> all{{ShowText::tr("Plan"), {}}};
    for (const Goal &goal : plan->goals) {
        all.push_back({{}, goal.text, 1});
        for (const Step &step : goal.steps) {
            const bool ended = step.state == StepState::Done || step.state == StepState::ChangedCourse;
            const QDate day = ended ? step.stateOn : step.due;
            const QString when = day.isValid() ? u", "_s + day.toString(Qt::ISODate) : QString();
            all.push_back({{}, u"- %1 (%2%3)"_s.arg(step.what, planwords::stateName(step.state), when), 2});
        }
    }
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    const std::optional<Plan> plan = PlanStore(session).plan(id);
    return plan ? planrules::toJson(*plan) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

ShownPart shownPlan()
{
    return {right::ViewPlan, lines};
}

JsonPart jsonPlan()
{
    return {u"plan", right::ViewPlan, json};
}

} // namespace itinera
