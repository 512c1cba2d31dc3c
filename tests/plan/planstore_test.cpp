// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/plan/plandue.h"
#include "core/plan/planrules.h"
#include "tests/plan/planfixture.h"
#include "tests/support/describe.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using itinera::test::PlanFixture;

namespace {

const QString FirstPlan = u"plan.first 2026-04-01"_s;

} // namespace

TEST_CASE("there is one plan per case, and it starts empty", "[plan]")
{
    PlanFixture t;
    CHECK_FALSE(t.store().plan(t.caseId));
    CHECK(t.store().versions(t.caseId).empty());
    CHECK(t.store().changesSinceAgreed(t.caseId).empty());
    const Plan plan = t.store().start(t.caseId);
    CHECK(plan.goals.empty());
    CHECK(plan.order == GoalOrder::Hers);
    CHECK(t.lastAudit().action == u"plan.start"_s);
    const qint64 length = t.auditLength();
    CHECK(t.store().start(t.caseId) == plan);
    CHECK(t.auditLength() == length);
    CHECK(t.plan() == plan);
    CHECK(t.due() == QStringList{FirstPlan});
}

TEST_CASE("goals and steps come back as saved", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Step full = t.second;
    full.by = StepBy::OtherService;
    full.byName = u"Legal aid"_s;
    full.due = QDate(2026, 4, 4);
    full.howWeKnow = u"we have a letter"_s;
    full = t.store().saveStep(t.goal.id, full);
    t.f.reopen();
    const Plan plan = t.plan();
    REQUIRE(plan.goals.size() == 1);
    CHECK(plan.goals[0].id == t.goal.id);
    CHECK(plan.goals[0].uuid == t.goal.uuid);
    CHECK(plan.goals[0].needs == std::vector<NeedId>{t.needs[0]});
    CHECK(plan.goals[0].steps == std::vector<Step>{t.first, full});
}

TEST_CASE("every change of a plan is audited with what changed, and nothing else is written", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    CHECK(t.lastAudit().action == u"step.add"_s);
    CHECK(t.lastAudit().after.value(u"what"_s) == u"go together"_s);

    qint64 length = t.auditLength();
    Goal goal = t.plan().goals[0];
    CHECK(t.store().saveGoal(t.plan().id, goal) == goal);
    CHECK(t.store().saveStep(goal.id, goal.steps[0]) == goal.steps[0]);
    t.store().savePlan(t.plan());
    t.store().moveGoal(goal.id, 0);
    t.store().moveStep(goal.steps[0].id, 0);
    CHECK(t.auditLength() == length);

    goal.text = u"my own papers"_s;
    t.store().saveGoal(t.plan().id, goal);
    CHECK(t.lastAudit().action == u"goal.change"_s);
    CHECK(t.lastAudit().before == QJsonObject{{u"text"_s, u"to have my papers"_s}});
    CHECK(t.lastAudit().after == QJsonObject{{u"text"_s, u"my own papers"_s}});

    Step step = goal.steps[0];
    step.due = {};
    t.store().saveStep(goal.id, step);
    CHECK(t.lastAudit().action == u"step.change"_s);
    CHECK(t.lastAudit().before == QJsonObject{{u"due"_s, u"2026-03-09"_s}});
    CHECK(t.lastAudit().after == QJsonObject{{u"due"_s, u""_s}});

    Plan plan = t.plan();
    plan.reviewOn = QDate(2026, 9, 1);
    t.store().savePlan(plan);
    CHECK(t.lastAudit().action == u"plan.change"_s);
    CHECK(t.lastAudit().after == QJsonObject{{u"reviewOn"_s, u"2026-09-01"_s}});

    t.store().removeStep(step.id);
    CHECK(t.lastAudit().action == u"step.remove"_s);
    CHECK(t.lastAudit().before.value(u"what"_s) == u"ask the lawyer"_s);
    t.store().removeGoal(goal.id);
    CHECK(t.lastAudit().action == u"goal.remove"_s);
    CHECK(t.lastAudit().before.value(u"text"_s) == u"my own papers"_s);
    CHECK(t.lastAudit().before.value(u"steps"_s).toArray().size() == 1);
    CHECK(t.session().audit().check(std::nullopt).clean);
}

TEST_CASE("goals follow her order when they come, change, and when her order changes", "[plan]")
{
    PlanFixture t;
    t.addGoal(u"work"_s, {t.needs[2]});
    t.addGoal(u"nothing yet"_s, {});
    t.addGoal(u"papers"_s, {t.needs[0]});
    const Goal room = t.addGoal(u"room"_s, {t.needs[1]});
    CHECK(t.texts() == QStringList{u"papers"_s, u"room"_s, u"work"_s, u"nothing yet"_s});
    CHECK(t.storedTexts() == t.texts());

    Goal changed = room;
    changed.needs = {t.needs[3], t.needs[3]};
    changed = t.store().saveGoal(t.plan().id, changed);
    CHECK(changed.needs == std::vector<NeedId>{t.needs[3]});
    CHECK(t.texts() == QStringList{u"papers"_s, u"work"_s, u"room"_s, u"nothing yet"_s});
    CHECK(t.storedTexts() == t.texts());

    t.turnHerOrder();
    const QStringList turned{u"room"_s, u"work"_s, u"papers"_s, u"nothing yet"_s};
    CHECK(t.texts() == turned);
    CHECK(t.storedTexts() == turned); // signing it told the plan (happening::NeedsSigned)
    t.addStep(room.id, u"look at flats"_s);
    CHECK(t.storedTexts() == turned);
}

TEST_CASE("while goals follow her order, only those that it leaves open are moved", "[plan]")
{
    PlanFixture t;
    const Goal a = t.addGoal(u"a"_s, {t.needs[0]});
    const Goal b = t.addGoal(u"b"_s, {t.needs[1]});
    const Goal c = t.addGoal(u"c"_s, {t.needs[1]});
    const qint64 length = t.auditLength();
    t.store().moveGoal(a.id, 2);
    CHECK(t.texts() == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(t.auditLength() == length);
    t.store().moveGoal(c.id, 1);
    CHECK(t.texts() == QStringList{u"a"_s, u"c"_s, u"b"_s});
    CHECK(t.lastAudit().action == u"goal.change"_s);
    CHECK(t.lastAudit().before == QJsonObject{{u"placeInOrder"_s, 3}});
    CHECK(t.lastAudit().after == QJsonObject{{u"placeInOrder"_s, 2}});
    CHECK(b.id.isValid());
}

TEST_CASE("an order agreed otherwise starts from the one shown and stays", "[plan]")
{
    PlanFixture t;
    t.addGoal(u"papers"_s, {t.needs[0]});
    t.addGoal(u"room"_s, {t.needs[1]});
    const Goal work = t.addGoal(u"work"_s, {t.needs[2]});
    t.turnHerOrder();
    Plan plan = t.plan();
    plan.order = GoalOrder::AgreedOtherwise;
    plan.orderReason = u"the course starts in April"_s;
    t.store().savePlan(plan);
    CHECK(t.texts() == QStringList{u"work"_s, u"room"_s, u"papers"_s});
    t.store().moveGoal(work.id, 1);
    CHECK(t.texts() == QStringList{u"room"_s, u"work"_s, u"papers"_s});
    t.store().moveGoal(work.id, 99);
    CHECK(t.texts() == QStringList{u"room"_s, u"papers"_s, u"work"_s});
    t.store().moveGoal(work.id, -1);
    CHECK(t.texts() == QStringList{u"work"_s, u"room"_s, u"papers"_s});
    t.store().moveGoal(work.id, 2);
    t.f.reopen();
    CHECK(t.texts() == QStringList{u"room"_s, u"papers"_s, u"work"_s});
    CHECK(t.plan().orderReason == u"the course starts in April"_s);
    t.addGoal(u"friends"_s, {t.needs[3]});
    CHECK(t.texts().last() == u"friends"_s);
    plan = t.plan();
    plan.order = GoalOrder::Hers;
    t.store().savePlan(plan);
    CHECK(t.texts() == QStringList{u"friends"_s, u"work"_s, u"room"_s, u"papers"_s});
}

TEST_CASE("steps are moved, moved to another goal, and taken out", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const Step third = t.addStep(t.goal.id, u"fetch it"_s);
    t.store().moveStep(third.id, 0);
    CHECK(t.steps() == QStringList{u"fetch it"_s, u"ask the lawyer"_s, u"go together"_s});
    t.store().moveStep(third.id, 1);
    CHECK(t.steps() == QStringList{u"ask the lawyer"_s, u"fetch it"_s, u"go together"_s});
    CHECK(t.lastAudit().action == u"step.change"_s);
    CHECK(t.lastAudit().after == QJsonObject{{u"placeInOrder"_s, 2}});
    t.store().moveStep(third.id, 50);
    CHECK(t.steps().last() == u"fetch it"_s);
    t.store().removeStep(t.first.id);
    CHECK(t.steps() == QStringList{u"go together"_s, u"fetch it"_s});
    t.store().moveStep(third.id, 0);
    CHECK(t.steps() == QStringList{u"fetch it"_s, u"go together"_s});

    const Goal other = t.addGoal(u"a room"_s, {t.needs[1]});
    t.addStep(other.id, u"look at flats"_s);
    t.store().saveStep(other.id, third);
    CHECK(t.steps(0) == QStringList{u"go together"_s});
    CHECK(t.steps(1) == QStringList{u"look at flats"_s, u"fetch it"_s});
    CHECK(t.lastAudit().after.keys() == QStringList{u"goal"_s});
}

TEST_CASE("a step is paused, taken up again and done, and its life is kept", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    CHECK(t.due() == QStringList{u"plan.step 2026-03-09 ask the lawyer"_s, FirstPlan});
    CHECK(t.store().stepEvents(t.caseId).empty());

    Step s = planrules::withState(t.first, StepState::Paused, t.f.clock.today(), u"her son is ill"_s,
                                  QDate(2026, 3, 20));
    CHECK(t.store().saveStep(t.goal.id, s) == s);
    CHECK(t.due() == QStringList{u"plan.paused 2026-03-20 ask the lawyer"_s, FirstPlan});

    t.f.clock.set(QDate(2026, 3, 20));
    s = planrules::withState(s, StepState::Open, t.f.clock.today(), {}, {});
    t.store().saveStep(t.goal.id, s);
    CHECK(t.due() == QStringList{u"plan.step 2026-03-09 ask the lawyer"_s, FirstPlan});

    s.what = u"ask the new lawyer"_s; // no change of state
    t.store().saveStep(t.goal.id, s);
    CHECK(t.due().first() == u"plan.step 2026-03-09 ask the new lawyer"_s);

    t.f.clock.set(QDate(2026, 3, 21));
    s = planrules::withState(s, StepState::Done, t.f.clock.today(), u"we have a date"_s, {});
    t.store().saveStep(t.goal.id, s);
    CHECK(t.due() == QStringList{FirstPlan});
    CHECK(t.plan().goals[0].steps[0] == s);

    t.store().saveStep(t.goal.id, planrules::withState(t.second, StepState::ChangedCourse, {}, {}, {}));
    const auto events = t.store().stepEvents(t.caseId);
    REQUIRE(events.size() == 4);
    CHECK(events[0].step == t.second.uuid);
    CHECK(events[0].state == StepState::ChangedCourse);
    CHECK(events[0].on == QDate(2026, 3, 21)); // today where no day was said
    CHECK(events[1].state == StepState::Done);
    CHECK(events[1].note == u"we have a date"_s);
    CHECK(events[1].by == t.session().member().id);
    CHECK(events[2].state == StepState::Open);
    CHECK(events[2].on == QDate(2026, 3, 20));
    CHECK(events[3].state == StepState::Paused);
    CHECK(events[3].note == u"her son is ill"_s);
    CHECK(events[3].what == u"ask the new lawyer"_s); // as it is now
    t.store().removeStep(t.first.id);
    CHECK(t.store().stepEvents(t.caseId).size() == 4);
    CHECK(t.store().stepEvents(t.caseId)[3].what == u"ask the lawyer"_s);
}

TEST_CASE("a step that rests without a day is due on none", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.store().saveStep(t.goal.id,
                       planrules::withState(t.first, StepState::Paused, t.f.clock.today(), {}, {}));
    CHECK(t.due() == QStringList{FirstPlan});
    Step done;
    done.what = u"done before we wrote it down"_s;
    done.state = StepState::Done;
    t.store().saveStep(t.goal.id, done);
    CHECK(t.store().stepEvents(t.caseId).size() == 2);
}

TEST_CASE("the next thing due of the case follows the plan", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Step s = t.first;
    s.due = QDate(2026, 2, 20);
    t.store().saveStep(t.goal.id, s);
    CHECK(CaseStore(t.session()).row(t.caseId).nextDue == QDate(2026, 2, 20));
    CHECK(CaseStore(t.session()).row(t.caseId).nextDueKind == QString::fromUtf16(due::Step));
    t.store().removeStep(s.id);
    CHECK(CaseStore(t.session()).row(t.caseId).nextDue == QDate(2026, 3, 2)); // the first risk assessment
}

TEST_CASE("what is due of other subjects is left alone", "[plan]")
{
    PlanFixture t;
    const auto others = [&] {
        QStringList kinds;
        for (const DueItem &item : DueStore(t.session()).of(t.caseId)) {
            if (!item.kind.startsWith(u"plan."_s))
                kinds << item.kind + item.on.toString(Qt::ISODate);
        }
        return kinds;
    };
    const QStringList before = others();
    CHECK_FALSE(before.isEmpty());
    t.simplePlan();
    t.agree();
    t.store().removeGoal(t.goal.id);
    CHECK(others() == before);
}

TEST_CASE("a goal and a step keep their identity through every change", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Step step = t.first;
    step.uuid = QUuid::createUuid();
    step.what = u"other words"_s;
    CHECK(t.store().saveStep(t.goal.id, step).uuid == t.first.uuid);
    Goal renamed = t.goal;
    renamed.uuid = {};
    renamed.text = u"other words"_s;
    renamed = t.store().saveGoal(t.plan().id, renamed);
    CHECK(renamed.uuid == t.goal.uuid);
    CHECK(renamed == t.plan().goals[0]); // with its steps
    CHECK(t.lastAudit().subjectId == t.goal.uuid);
}

TEST_CASE("records that are gone, or another case's, are named", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    CHECK_THROWS_AS(t.store().removeGoal(GoalId(99)), NotFound);
    CHECK_THROWS_AS(t.store().moveGoal(GoalId(99), 0), NotFound);
    CHECK_THROWS_AS(t.store().removeStep(StepId(99)), NotFound);
    CHECK_THROWS_AS(t.store().moveStep(StepId(99), 0), NotFound);
    CHECK_THROWS_AS(t.store().saveStep(GoalId(99), t.first), NotFound);
    CHECK_THROWS_AS(t.store().saveGoal(PlanId(99), t.goal), NotFound);
    Plan nowhere;
    nowhere.id = PlanId(99);
    CHECK_THROWS_AS(t.store().savePlan(nowhere), NotFound);
    Step gone = t.first;
    gone.id = StepId(99);
    CHECK_THROWS_AS(t.store().saveStep(t.goal.id, gone), NotFound);

    const CaseId other = t.newCase(u"Nadia"_s);
    const Plan otherPlan = t.store().start(other);
    Goal strange = t.goal;
    strange.needs.clear();
    CHECK_THROWS_AS(t.store().saveGoal(otherPlan.id, strange), NotFound);
    Goal foreign;
    foreign.text = u"hers"_s;
    foreign.needs = {t.needs[0]};
    CHECK_THROWS_AS(t.store().saveGoal(otherPlan.id, foreign), InputError);
    foreign.needs.clear();
    foreign = t.store().saveGoal(otherPlan.id, foreign);
    CHECK_THROWS_AS(t.store().saveStep(foreign.id, t.first), NotFound);
    CHECK(t.steps() == QStringList{u"ask the lawyer"_s, u"go together"_s});
    CHECK_THROWS_AS(t.store().start(CaseId(99)), NotFound);
}

TEST_CASE("small victories are written down, newest first", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Victory v;
    v.caseId = t.caseId;
    v.text = u"I called the lawyer myself"_s;
    v.step = t.first.uuid;
    const Victory first = t.store().addVictory(v);
    CHECK(first.id.isValid());
    CHECK_FALSE(first.uuid.isNull());
    CHECK(first.on == QDate(2026, 3, 2)); // today where no day was said
    CHECK(first.recordedBy == t.session().member().id);
    CHECK(t.lastAudit().action == u"victory.add"_s);
    v.text = u"I slept the whole night"_s;
    v.step = {};
    v.on = QDate(2026, 2, 1);
    t.store().addVictory(v);
    t.f.clock.set(QDate(2026, 3, 4));
    v.text = u"I went alone"_s;
    v.on = QDate(2026, 3, 4);
    t.store().addVictory(v);
    const auto all = t.store().victories(t.caseId);
    REQUIRE(all.size() == 3);
    CHECK(all[0].text == u"I went alone"_s);
    CHECK(all[1].text == u"I called the lawyer myself"_s);
    CHECK(all[1].step == t.first.uuid);
    CHECK(all[2].on == QDate(2026, 2, 1));
    CHECK(all[2].step.isNull());
    v.text = u"  "_s;
    CHECK_THROWS_AS(t.store().addVictory(v), InputError);
    v.text = u"tomorrow"_s;
    v.on = QDate(2026, 3, 5);
    CHECK_THROWS_AS(t.store().addVictory(v), InputError);
    v.on = {};
    v.caseId = CaseId(99);
    CHECK_THROWS_AS(t.store().addVictory(v), NotFound);
    CHECK(t.store().victories(t.caseId).size() == 3);
}
