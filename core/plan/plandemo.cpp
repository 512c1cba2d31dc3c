// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plandemo.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class PlanDemo final : public DemoPart {
public:
    explicit PlanDemo(DemoWriter &writer)
        : m_writer(writer), m_words(writer.words(u"plan"_s)), m_needs(writer.session()),
          m_plans(writer.session())
    {
    }
    void tell(DemoChapter chapter) override
    {
        if (chapter == DemoChapter::Arrival && (m_writer.told.rich || m_writer.chance(86)))
            make();
    }

private:
    void make()
    {
        m_writer.later(4 + m_writer.below(8));
        const std::optional<NeedsAssessment> needs = m_needs.standing(m_writer.told.id);
        if (!needs)
            return;
        Plan plan = m_plans.start(m_writer.told.id);
        const QJsonArray goals = m_words.array(u"goals"_s);
        int count = 0;
        const int wanted = m_writer.told.rich ? 4 : 2 + m_writer.below(2);
        for (const NeedRating &rating : needs->ratings) {
            if (count == wanted)
                break;
            for (const QJsonValue &entry : goals) {
                const QJsonObject words = entry.toObject();
                if (words.value(u"need"_s).toString() != rating.need.code)
                    continue;
                Goal goal;
                goal.uuid = m_writer.session().random().uuid();
                goal.text = m_words.in(words.value(u"text"_s));
                goal.needs = {rating.need.id};
                goal = m_plans.saveGoal(plan.id, goal);
                const QJsonArray steps = words.value(u"steps"_s).toArray();
                for (const QJsonValue &stepEntry : steps)
                    addStep(goal.id, stepEntry.toObject());
                ++count;
                break;
            }
        }
        if (count == 0)
            return;
        plan = *m_plans.plan(m_writer.told.id);
        plan.reviewOn = m_writer.day().addMonths(6);
        m_plans.savePlan(plan);
        if (m_writer.told.rich || m_writer.chance(85))
            agree(plan, false);
        live();
        if (m_writer.told.rich || m_writer.chance(20)) {
            m_writer.later(20);
            plan = *m_plans.plan(m_writer.told.id);
            for (const Goal &goal : plan.goals) {
                const auto open = std::find_if(goal.steps.begin(), goal.steps.end(),
                                               [](const Step &s) { return s.state == StepState::Open; });
                if (open == goal.steps.end())
                    continue;
                Step step = *open;
                step.due = m_writer.today().addDays(10 + m_writer.below(30));
                m_plans.saveStep(goal.id, step);
                plan = *m_plans.plan(m_writer.told.id);
                if (m_writer.told.rich || m_writer.chance(85))
                    agree(plan, true);
                return;
            }
        }
    }

    void addStep(GoalId goal, const QJsonObject &words)
    {
        Step step;
        step.uuid = m_writer.session().random().uuid();
        step.what = m_words.in(words.value(u"what"_s));
        step.howWeKnow = m_words.in(words.value(u"sign"_s));
        const QString who = words.value(u"who"_s).toString();
        step.by = who == u"professional"_s ? StepBy::Professional
                  : who == u"other"_s      ? StepBy::OtherService
                                           : StepBy::She;
        step.byName = step.by == StepBy::OtherService   ? m_words.in(words.value(u"service"_s))
                      : step.by == StepBy::Professional ? m_writer.team.front().name
                                                        : QString();
        step.due = m_writer.today().addDays(m_writer.below(90) - 9);
        m_plans.saveStep(goal, step);
    }

    void agree(const Plan &plan, bool changed)
    {
        PlanVersion how;
        if (changed) {
            const QJsonObject words = m_writer.any(m_words.array(u"planChanges"_s)).toObject();
            how.whatChanged = m_words.in(words.value(u"what"_s));
            how.why = m_words.in(words.value(u"why"_s));
            how.askedBy = u"she"_s;
        }
        how.professionalSignature = SignatureKind::OnScreen;
        how.professionalSignedOn = m_writer.day();
        if (m_writer.told.rich || m_writer.chance(80)) {
            how.herSignature = m_writer.chance(70) ? SignatureKind::OnPaper : SignatureKind::OnScreen;
            how.herSignedOn = m_writer.day();
        }
        m_plans.agree(plan.id, how);
    }

    /// Steps are done, rest, go on; small victories are written down.
    void live()
    {
        const std::optional<Plan> plan = m_plans.plan(m_writer.told.id);
        for (const Goal &goal : plan->goals) {
            for (Step step : goal.steps) {
                if (!m_writer.chance(40))
                    continue;
                m_writer.later(3 + m_writer.below(12));
                step.stateOn = m_writer.day();
                switch (m_writer.below(6)) {
                case 0:
                    step.state = StepState::Paused;
                    step.lookAgainOn = m_writer.today().addDays(m_writer.below(40) - 5);
                    break;
                case 1:
                    step.state = StepState::ChangedCourse;
                    break;
                default:
                    step.state = StepState::Done;
                }
                m_plans.saveStep(goal.id, step);
                if (step.state == StepState::Done && m_writer.chance(m_writer.told.rich ? 90 : 40)) {
                    Victory victory;
                    victory.caseId = m_writer.told.id;
                    victory.on = m_writer.day();
                    victory.text = m_words.in(m_writer.any(m_words.array(u"victories"_s)));
                    victory.step = step.uuid;
                    m_plans.addVictory(victory);
                }
            }
        }
    }

    DemoWriter &m_writer;
    DemoWords m_words;
    NeedsStore m_needs;
    PlanStore m_plans;
};

} // namespace

std::unique_ptr<DemoPart> planDemo(DemoWriter &writer)
{
    return std::make_unique<PlanDemo>(writer);
}

} // namespace itinera
