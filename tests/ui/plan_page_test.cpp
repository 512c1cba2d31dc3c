// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_fixture.h"
#include "ui/widgets/dayedit.h"
#include <QComboBox>
#include <QSignalSpy>

using namespace itinera;
using namespace Qt::StringLiterals;
using test::PlanFixture;

TEST_CASE("a plan is made from her needs, in her words and by keys alone", "[ui][plan]")
{
    PlanFixture t;
    CHECK(t.find<QWidget>(u"planEmpty"_s)->isVisible());
    QSignalSpy changed(t.page.get(), &Page::changed);
    t.begin();
    CHECK(changed.count() == 1);
    CHECK(t.plan().goals.empty());
    // One offer per placed need, in her order; nothing is filled in by itself.
    const auto offers = t.page->findChildren<QPushButton *>(u"goalForNeed"_s);
    REQUIRE(offers.size() == 3);
    CHECK(offers[0]->accessibleName().contains(u"papers"_s));

    t.goalFor(u"papers"_s, u"to have my papers"_s);
    REQUIRE(t.plan().goals.size() == 1);
    CHECK(t.plan().goals[0].text == u"to have my papers"_s);
    CHECK(t.plan().goals[0].needs == std::vector<NeedId>{t.needIds[0]});
    CHECK(t.page->findChildren<QPushButton *>(u"goalForNeed"_s).size() == 2);

    // Enter adds a step and goes on to who does it; Enter in the last field goes on to the next step.
    auto *newStep = t.find<QLineEdit>(u"newStep"_s, t.card(0));
    CHECK(newStep->hasFocus());
    QTest::keyClicks(newStep, u"ask the lawyer"_s);
    QTest::keyClick(newStep, Qt::Key_Return);
    CHECK(t.step(0, 0).what == u"ask the lawyer"_s);
    StepRow *row = t.row(0, 0);
    CHECK(t.find<QComboBox>(u"stepBy"_s, row)->hasFocus());
    auto *due = t.find<DayEdit>(u"stepDue"_s, row)->edit();
    t.type(due, u"+2w"_s);
    QTest::keyClick(due, Qt::Key_Return);
    CHECK(t.step(0, 0).due == QDate(2026, 3, 16));
    auto *how = t.find<QLineEdit>(u"stepHow"_s, row);
    t.type(how, u"she has the appointment"_s);
    QTest::keyClick(how, Qt::Key_Return);
    CHECK(t.step(0, 0).howWeKnow == u"she has the appointment"_s);
    CHECK(newStep->hasFocus());
    QTest::keyClicks(newStep, u"go together"_s);
    QTest::keyClick(newStep, Qt::Key_Return);
    CHECK(t.step(0, 1).what == u"go together"_s);
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("her own words about a need are where its goal may start from", "[ui][plan]")
{
    PlanFixture t;
    t.begin();
    for (auto *button : t.page->findChildren<QPushButton *>(u"goalForNeed"_s)) {
        if (button->accessibleName().contains(u"a room"_s))
            button->click();
    }
    CHECK(t.find<QLineEdit>(u"newGoal"_s)->text() == u"a door I can lock"_s);
    CHECK(t.plan().goals.empty());
}

TEST_CASE("who does a step is chosen and named", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    StepRow *row = t.row(0, 0);
    CHECK(!t.find<QWidget>(u"stepByName"_s, row)->isVisible());
    auto *by = t.find<QComboBox>(u"stepBy"_s, row);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    QTest::keyClick(by, Qt::Key_Down);
    CHECK(t.step(0, 0).by == StepBy::OtherService);
    auto *name = t.find<QLineEdit>(u"stepByName"_s, row);
    CHECK(name->isVisible());
    name->selectAll();
    t.type(name, u"Legal aid"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(t.step(0, 0).byName == u"Legal aid"_s);
}

TEST_CASE("a step that is done is offered as a small victory", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    StepRow *row = t.row(0, 0);
    t.press(u"stepDone"_s, row);
    CHECK(t.step(0, 0).state == StepState::Done);
    CHECK(t.step(0, 0).stateOn == QDate(2026, 3, 2));
    CHECK(t.find<QLabel>(u"stepState"_s, row)->text().contains(u"Done"_s));
    CHECK(PlanStore(t.f.session()).victories(t.caseId).empty());
    REQUIRE(t.find<QWidget>(u"victoryBar"_s, row)->isVisible());
    auto *text = t.find<QLineEdit>(u"victoryText"_s, row);
    text->selectAll();
    t.type(text, u"I called the lawyer myself"_s);
    t.press(u"victoryYes"_s, row);
    const auto victories = PlanStore(t.f.session()).victories(t.caseId);
    REQUIRE(victories.size() == 1);
    CHECK(victories[0].text == u"I called the lawyer myself"_s);
    CHECK(victories[0].step == t.step(0, 0).uuid);
    CHECK(victories[0].on == QDate(2026, 3, 2));
    CHECK(!t.find<QWidget>(u"stepDone"_s, row)->isVisible());
}

TEST_CASE("a step rests, is taken up again, and takes another way", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    StepRow *row = t.row(0, 0);
    t.press(u"stepRest"_s, row);
    t.type(t.find<QLineEdit>(u"stepStateNote"_s, row), u"her son is ill"_s);
    auto *again = t.find<DayEdit>(u"stepLookAgain"_s, row)->edit();
    t.type(again, u"+1w"_s);
    QTest::keyClick(again, Qt::Key_Return);
    t.press(u"stepStateOk"_s, row);
    Step s = t.step(0, 0);
    CHECK(s.state == StepState::Paused);
    CHECK(s.stateNote == u"her son is ill"_s);
    CHECK(s.lookAgainOn == QDate(2026, 3, 9));
    CHECK(t.find<QLabel>(u"stepState"_s, row)->text().contains(u"Resting"_s));

    t.press(u"stepResume"_s, row);
    s = t.step(0, 0);
    CHECK(s.state == StepState::Open);
    CHECK(!s.lookAgainOn.isValid());

    // No reason has to be given.
    t.press(u"stepRest"_s, row);
    t.press(u"stepStateOk"_s, row);
    CHECK(t.step(0, 0).state == StepState::Paused);
    CHECK(t.step(0, 0).stateNote.isEmpty());

    t.press(u"stepOtherWay"_s, row);
    auto *note = t.find<QLineEdit>(u"stepStateNote"_s, row);
    t.type(note, u"another office can do it"_s);
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(t.step(0, 0).state == StepState::ChangedCourse);
    CHECK(t.step(0, 0).stateNote == u"another office can do it"_s);
    CHECK(PlanStore(t.f.session()).stepEvents(t.caseId).size() >= 4);
}

TEST_CASE("steps move by keys and leave after a question", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    t.addStep(0, u"gather the letters"_s);
    t.addStep(0, u"go together"_s);
    auto *what = t.find<QLineEdit>(u"stepWhat"_s, t.row(0, 2));
    what->setFocus();
    QTest::keyClick(what, Qt::Key_Up, Qt::AltModifier);
    CHECK(t.step(0, 1).what == u"go together"_s);
    CHECK(what->hasFocus());
    QTest::keyClick(what, Qt::Key_Down, Qt::AltModifier);
    CHECK(t.step(0, 2).what == u"go together"_s);
    t.press(u"stepRemove"_s, t.row(0, 1));
    CHECK(t.asker.questions.size() == 1);
    REQUIRE(t.plan().goals[0].steps.size() == 2);
    CHECK(t.step(0, 1).what == u"go together"_s);
}

TEST_CASE("typing in one step builds no other card anew", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    t.goalFor(u"work"_s, u"to work in a kitchen"_s);
    GoalCard *first = t.card(0);
    GoalCard *second = t.card(1);
    StepRow *row = t.row(0, 0);
    auto *what = t.find<QLineEdit>(u"stepWhat"_s, row);
    t.type(what, u" on Monday"_s);
    CHECK(t.step(0, 0).what == u"ask the lawyer"_s);
    QTest::keyClick(what, Qt::Key_Return);
    CHECK(t.step(0, 0).what == u"ask the lawyer on Monday"_s);
    CHECK(t.card(0) == first);
    CHECK(t.card(1) == second);
    CHECK(t.row(0, 0) == row);
    CHECK(what->hasFocus());
}

TEST_CASE("what is typed in the plan comes back after a lock without commit", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    auto *what = t.find<QLineEdit>(u"stepWhat"_s, t.row(0, 0));
    t.type(what, u" on Monday"_s);
    QTest::qWait(1300);
    CHECK(t.step(0, 0).what == u"ask the lawyer"_s);
    t.reopen();
    auto *again = t.find<QLineEdit>(u"stepWhat"_s, t.row(0, 0));
    CHECK(again->text() == u"ask the lawyer on Monday"_s);
    t.page->commit();
    CHECK(t.step(0, 0).what == u"ask the lawyer on Monday"_s);

    auto *goal = t.find<QLineEdit>(u"newGoal"_s);
    t.type(goal, u"a room of my"_s);
    auto *why = t.find<QLineEdit>(u"agreeWhy"_s);
    t.type(why, u"because"_s);
    QTest::qWait(1300);
    t.reopen();
    CHECK(t.find<QLineEdit>(u"newGoal"_s)->text() == u"a room of my"_s);
    CHECK(t.find<QLineEdit>(u"agreeWhy"_s)->text() == u"because"_s);
    CHECK(t.plan().goals.size() == 1);
}

TEST_CASE("the words of a small victory come back after a lock", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    t.press(u"stepDone"_s, t.row(0, 0));
    t.type(t.find<QLineEdit>(u"victoryText"_s, t.row(0, 0)), u", alone"_s);
    QTest::qWait(1300);
    t.reopen();
    REQUIRE(t.find<QWidget>(u"victoryBar"_s, t.row(0, 0))->isVisible());
    t.press(u"victoryYes"_s, t.row(0, 0));
    const auto victories = PlanStore(t.f.session()).victories(t.caseId);
    REQUIRE(victories.size() == 1);
    CHECK(victories[0].text == u"ask the lawyer, alone"_s);
    t.reopen();
    CHECK(!t.find<QWidget>(u"victoryBar"_s, t.row(0, 0))->isVisible());
}
