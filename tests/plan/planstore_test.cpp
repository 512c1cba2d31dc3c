// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/history/auditwords.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct PlanFixture {
    PlanFixture()
    {
        caseId = newCase(u"Blessing"_s);
        NeedsAssessment a = NeedsStore(session()).start(caseId);
        int rank = 0;
        for (const QString &text : {u"papers"_s, u"a room"_s, u"work"_s, u"friends"_s}) {
            NeedRating r;
            r.need.text = text;
            r.need.namedByHer = true;
            r.herRank = ++rank;
            r.situation = 2;
            r.answer = Answer::Yes;
            a.ratings.push_back(r);
        }
        a = NeedsStore(session()).sign(NeedsStore(session()).save(a).id);
        for (const NeedRating &r : a.ratings)
            needs.push_back(r.need.id);
        f.clock.advanceMs(60000);
    }
    Session &session() { return f.session(); }
    PlanStore store() { return PlanStore(session()); }
    CaseId newCase(const QString &name)
    {
        Case c;
        c.chosenName = name;
        return CaseStore(session()).create(c).id;
    }
    Plan plan() { return store().plan(caseId).value(); }
    Goal addGoal(const QString &text, const std::vector<NeedId> &serves)
    {
        Goal added;
        added.text = text;
        added.needs = serves;
        return store().saveGoal(store().start(caseId).id, added);
    }
    Step addStep(GoalId to, const QString &what, QDate on = {})
    {
        Step step;
        step.what = what;
        step.due = on;
        return store().saveStep(to, step);
    }
    /// One goal with two steps, ready to be agreed.
    void simplePlan()
    {
        goal = addGoal(u"to have my papers"_s, {needs[0]});
        first = addStep(goal.id, u"ask the lawyer"_s, QDate(2026, 3, 9));
        second = addStep(goal.id, u"go together"_s);
    }
    PlanVersion agree()
    {
        PlanVersion how;
        how.professionalSignature = SignatureKind::OnScreen;
        return store().agree(plan().id, how);
    }
    /// She puts her needs into the opposite order.
    void turnHerOrder()
    {
        NeedsStore store(session());
        NeedsAssessment a = store.start(caseId);
        for (NeedRating &r : a.ratings)
            r.herRank = static_cast<int>(a.ratings.size()) + 1 - r.herRank;
        store.sign(store.save(a).id);
    }
    QStringList texts()
    {
        QStringList list;
        const Plan now = plan(); // a loop over a member of a temporary would outlive it
        for (const Goal &g : now.goals)
            list << g.text;
        return list;
    }
    QStringList storedTexts()
    {
        QStringList list;
        Sql sql(session().db(), u"SELECT text FROM goal ORDER BY ord"_s);
        while (sql.next())
            list << sql.text(0);
        return list;
    }
    QStringList steps(size_t goalIndex = 0)
    {
        QStringList list;
        const Plan now = plan();
        for (const Step &s : now.goals[goalIndex].steps)
            list << s.what;
        return list;
    }
    /// What is due about the plan: "plan.step 2026-03-09 ask the lawyer".
    QStringList due()
    {
        QStringList lines;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind.startsWith(u"plan."_s))
                lines << QStringList{item.kind, item.on.toString(Qt::ISODate), item.detail}
                             .join(u' ')
                             .trimmed();
        }
        return lines;
    }
    AuditEntry lastAudit() { return session().audit().entries(caseId, 1).front(); }
    qint64 auditLength() { return session().audit().head().length; }

    test::VaultFixture f;
    CaseId caseId;
    std::vector<NeedId> needs;
    Goal goal;
    Step first;
    Step second;
};

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
    CHECK(t.storedTexts() != turned); // looking writes nothing
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

TEST_CASE("agreeing writes down what was agreed, by itself readable", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Plan plan = t.plan();
    plan.reviewOn = QDate(2026, 9, 2);
    t.store().savePlan(plan);
    plan = t.plan();
    PlanVersion how;
    how.why = u"our first plan"_s;
    how.askedBy = u"both"_s;
    how.professionalSignature = SignatureKind::OnScreen;
    how.herSignature = SignatureKind::OnPaper;
    how.herSignedOn = QDate(2026, 3, 1);
    const PlanVersion v = t.store().agree(plan.id, how);
    CHECK(v.number == 1);
    CHECK(v.content == plan);
    CHECK(v.isAgreed());
    CHECK(v.professional == t.session().member().id);
    CHECK(v.professionalSignedOn == QDate(2026, 3, 2));
    CHECK(v.herSignedOn == QDate(2026, 3, 1));
    CHECK(v.createdAt == t.f.clock.now());
    CHECK(t.due() == QStringList{u"plan.step 2026-03-09 ask the lawyer"_s, u"plan.review 2026-09-02"_s});

    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"plan.agree"_s);
    Sql stored(t.session().db(), u"SELECT content FROM plan_version"_s);
    REQUIRE(stored.next());
    const QJsonObject goal = QJsonDocument::fromJson(stored.text(0).toUtf8())
                                 .object()
                                 .value(u"goals"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject();
    const QJsonObject need = goal.value(u"needs"_s).toArray()[0].toObject();
    CHECK(need.value(u"text"_s) == u"papers"_s);
    CHECK_FALSE(need.value(u"uuid"_s).toString().isEmpty());

    t.f.reopen();
    const auto versions = t.store().versions(t.caseId);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].id == v.id);
    CHECK(versions[0].uuid == v.uuid);
    CHECK(versions[0].why == u"our first plan"_s);
    CHECK(versions[0].askedBy == u"both"_s);
    CHECK(versions[0].content.goals[0].text == u"to have my papers"_s);
    CHECK(versions[0].content.goals[0].needs == std::vector<NeedId>{t.needs[0]});
    CHECK(versions[0].content.reviewOn == QDate(2026, 9, 2));
    CHECK(planrules::changesSince(versions[0].content, t.plan()).empty());
    CHECK(t.store().changesSinceAgreed(t.caseId).empty());
}

TEST_CASE("what changed since the agreement is due to be agreed, from that day on", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    const QString stepDue = u"plan.step 2026-03-09 ask the lawyer"_s;
    CHECK(t.due() == QStringList{stepDue});
    t.store().saveStep(t.goal.id, planrules::withState(t.second, StepState::Done, t.f.clock.today(), {}, {}));
    CHECK(t.due() == QStringList{stepDue}); // progress

    t.f.clock.set(QDate(2026, 3, 5));
    Goal goal = t.plan().goals[0];
    goal.text = u"my own papers"_s;
    t.store().saveGoal(t.plan().id, goal);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-05"_s, stepDue});
    CHECK(t.store().changesSinceAgreed(t.caseId).size() == 1);
    t.f.clock.set(QDate(2026, 3, 7));
    const Step added = t.addStep(goal.id, u"third"_s);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-05"_s, stepDue});
    CHECK(t.store().changesSinceAgreed(t.caseId).size() == 2);

    const PlanVersion v = t.agree();
    CHECK(v.number == 2);
    CHECK(v.whatChanged.isEmpty()); // nobody said it, so it is kept as kinds
    REQUIRE(v.changes.size() == 2);
    CHECK(v.changes[0] ==
          PlanChange{PlanChange::Kind::GoalReworded, u"to have my papers"_s, u"my own papers"_s});
    CHECK(v.changes[1] == PlanChange{PlanChange::Kind::StepAdded, u"third"_s, u"my own papers"_s});
    CHECK(t.store().versions(t.caseId)[0].changes == v.changes);
    CHECK(t.store().versions(t.caseId)[1].changes.empty());
    CHECK(t.due() == QStringList{stepDue});

    // Back and forth to what was agreed leaves nothing to agree on.
    t.store().removeStep(added.id);
    CHECK(t.due().first() == u"plan.agree 2026-03-07"_s);
    Step again = added;
    again.id = {};
    t.store().saveStep(goal.id, again);
    CHECK(t.due() == QStringList{stepDue});

    t.store().removeGoal(goal.id);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-07"_s});
    const auto versions = t.store().versions(t.caseId);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].number == 2);
    CHECK(versions[0].content.goals[0].text == u"my own papers"_s);
    CHECK(versions[0].content.goals[0].steps.size() == 3);
    CHECK(versions[1].content.goals[0].text == u"to have my papers"_s);
    CHECK(versions[1].content.goals[0].steps.size() == 2);
}

TEST_CASE("what was said about a change stays as it was said", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    t.addStep(t.goal.id, u"third"_s);
    PlanVersion how;
    how.whatChanged = u"one more step"_s;
    how.professionalSignature = SignatureKind::OnPaper;
    const PlanVersion v = t.store().agree(t.plan().id, how);
    CHECK(v.whatChanged == u"one more step"_s);
    CHECK(v.changes.empty());
    CHECK(planwords::whatChanged(PaperText(u"es"_s), v) == u"one more step"_s);
}

TEST_CASE("a need that is gone keeps its words in an old version", "[plan]")
{
    PlanFixture t;
    NeedsStore needs(t.session());
    NeedsAssessment a = needs.start(t.caseId);
    NeedRating r;
    r.need.text = u"a passing wish"_s;
    r.herRank = 9;
    a.ratings.push_back(r);
    a = needs.save(a);
    const NeedId wish = a.ratings.back().need.id;
    const Goal goal = t.addGoal(u"wish"_s, {wish});
    t.addStep(goal.id, u"a step"_s);
    t.agree();
    t.store().removeGoal(goal.id);
    needs.discard(a.id);
    // Another need may take the row; the version must not show it as the old one.
    a = needs.start(t.caseId);
    r.need.text = u"another need"_s;
    a.ratings.push_back(r);
    a = needs.save(a);
    CHECK(a.ratings.back().need.id == wish);
    const auto versions = t.store().versions(t.caseId);
    CHECK(versions[0].content.goals[0].needs == std::vector<NeedId>{NeedId()});
    Sql sql(t.session().db(), u"SELECT content FROM plan_version"_s);
    REQUIRE(sql.next());
    CHECK(sql.text(0).contains(u"a passing wish"_s));
}

TEST_CASE("a plan with something missing is not agreed, and it is said what", "[plan]")
{
    PlanFixture t;
    const Plan plan = t.store().start(t.caseId);
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    CHECK(test::refusalOf([&] { t.store().agree(plan.id, how); }).contains(u"There is no goal yet"_s));
    t.simplePlan();
    how.professionalSignature = SignatureKind::None;
    how.herSignature = SignatureKind::OnPaper;
    const qint64 length = t.auditLength();
    try {
        t.store().agree(plan.id, how);
        FAIL("agreed");
    } catch (const Refused &refused) {
        CHECK_FALSE(refused.happened().isEmpty());
        CHECK_FALSE(refused.kept().isEmpty());
        CHECK(refused.toDo().contains(u"Sign it yourself"_s));
    }
    how.professionalSignature = SignatureKind::OnPaper;
    how.herSignedOn = QDate(2026, 3, 3);
    CHECK_THROWS_AS(t.store().agree(plan.id, how), InputError); // tomorrow
    CHECK(t.store().versions(t.caseId).empty());
    CHECK(t.auditLength() == length);
    CHECK_THROWS_AS(t.store().agree(PlanId(99), how), NotFound);

    // Another order than hers without a reason.
    t.addStep(t.addGoal(u"room"_s, {t.needs[1]}).id, u"look"_s);
    Plan turned = t.plan();
    turned.order = GoalOrder::AgreedOtherwise;
    t.store().savePlan(turned);
    t.store().moveGoal(t.goal.id, 1);
    how.herSignedOn = {};
    CHECK(
        test::refusalOf([&] { t.store().agree(plan.id, how); }).contains(u"another order than her needs"_s));
    turned = t.plan();
    turned.orderReason = u"she wants to wait for her sister"_s;
    t.store().savePlan(turned);
    CHECK(t.store().agree(plan.id, how).content.goals[0].text == u"room"_s);
}

TEST_CASE("a missing signature comes later, once", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    CHECK_FALSE(v.isAgreed());
    CHECK(v.herSignature == SignatureKind::None);
    CHECK_FALSE(v.herSignedOn.isValid());
    CHECK_THROWS_AS(t.store().addSignature(v.id, true, SignatureKind::None, QDate(2026, 3, 2)), InputError);
    CHECK_THROWS_AS(t.store().addSignature(v.id, true, SignatureKind::OnPaper, QDate(2026, 3, 3)),
                    InputError);
    CHECK_THROWS_AS(t.store().addSignature(VersionId(99), true, SignatureKind::OnPaper, {}), NotFound);
    CHECK(test::refusalOf([&] {
              t.store().addSignature(v.id, false, SignatureKind::OnPaper, {});
          }).contains(u"that signature already"_s));
    t.f.clock.set(QDate(2026, 3, 6));
    const PlanVersion both = t.store().addSignature(v.id, true, SignatureKind::OnPaper, QDate(2026, 3, 5));
    CHECK(both.isAgreed());
    CHECK(both.herSignedOn == QDate(2026, 3, 5));
    CHECK(t.lastAudit().action == u"plan.sign"_s);
    CHECK(t.lastAudit().after ==
          QJsonObject{{u"herSignature"_s, u"paper"_s}, {u"herSignedOn"_s, u"2026-03-05"_s}});
    CHECK(t.store().versions(t.caseId)[0].isAgreed());
    CHECK(test::refusalOf([&] {
              t.store().addSignature(v.id, true, SignatureKind::OnScreen, {});
          }).contains(u"that signature already"_s));
    CHECK(t.store().versions(t.caseId)[0].herSignature == SignatureKind::OnPaper);
}

TEST_CASE("an agreed version is not changed beside the store either", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    t.store().addSignature(v.id, true, SignatureKind::OnPaper, {});
    for (const QString &statement :
         {u"UPDATE plan_version SET content = '{}'"_s, u"UPDATE plan_version SET number = 7"_s,
          u"UPDATE plan_version SET what_changed = 'x'"_s, u"UPDATE plan_version SET why = 'x'"_s,
          u"UPDATE plan_version SET changes = '[]'"_s, u"UPDATE plan_version SET asked_by = 'x'"_s,
          u"UPDATE plan_version SET her_signature = 'none'"_s,
          u"UPDATE plan_version SET her_signed_on = '2020-01-01'"_s,
          u"UPDATE plan_version SET professional_signature = 'paper'"_s,
          u"UPDATE plan_version SET professional_signed_on = '2020-01-01'"_s,
          u"DELETE FROM plan_version"_s}) {
        INFO(statement.toStdString());
        CHECK_THROWS_AS(runSql(t.session().db(), statement), StorageError);
    }
    const auto versions = t.store().versions(t.caseId);
    CHECK(versions[0].number == 1);
    CHECK(planrules::toJson(versions[0].content) == planrules::toJson(v.content));
}

TEST_CASE("the trail has a fingerprint of what was agreed, not the plan once more", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    QString stored;
    {
        Sql sql(t.session().db(), u"SELECT content FROM plan_version"_s);
        REQUIRE(sql.next());
        stored = sql.text(0);
    }
    const auto entries = t.session().audit().entries(t.caseId, 100);
    const auto agreed = std::ranges::find(entries, u"plan.agree"_s, &AuditEntry::action);
    REQUIRE(agreed != entries.end());
    CHECK_FALSE(agreed->after.contains(u"content"_s));
    CHECK(agreed->after.value(u"fingerprint"_s).toString().toLatin1() ==
          QCryptographicHash::hash(stored.toUtf8(), QCryptographicHash::Sha256).toHex());
    CHECK(AuditWords(t.session(), u"en"_s)
              .details(*agreed)
              .join(u'\n')
              .contains(agreed->after.value(u"fingerprint"_s).toString()));
    CHECK(v.number == 1);
}

TEST_CASE("the trail says what changed in the language of who reads it", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    t.addStep(t.goal.id, u"third"_s);
    t.agree();
    const auto entries = t.session().audit().entries(t.caseId, 100);
    const auto agreed = std::ranges::find(entries, u"plan.agree"_s, &AuditEntry::action); // the newest
    REQUIRE(agreed != entries.end());
    for (const auto &[language, sentence] :
         {std::pair(u"en"_s, u"What changed: New step for “to have my papers”: “third”."_s),
          std::pair(u"es"_s, u"Qué cambió: Paso nuevo para «to have my papers»: «third»."_s)})
        CHECK(AuditWords(t.session(), language).details(*agreed).contains(sentence));
}

TEST_CASE("a version that cannot be read is named as damage", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    runSql(t.session().db(),
           u"INSERT INTO plan_version(uuid, plan_id, number, content, what_changed, why, asked_by, "
           u"her_signature, her_signed_on, "
           "professional_signature, professional_signed_on, professional_id, created_at) "
           "SELECT 'x', id, 1, 'torn', '', '', '', 'none', '', 'none', '', 1, 0 FROM plan"_s);
    CHECK_THROWS_AS(t.store().versions(t.caseId), StorageError);
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
