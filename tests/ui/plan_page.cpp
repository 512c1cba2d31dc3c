// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/vaultfixture.h"
#include "ui/needs/herorderlist.h"
#include "ui/plan/goalcard.h"
#include "ui/plan/planpage.h"
#include "ui/plan/steprow.h"
#include "ui/widgets/inputs.h"
#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

class YesAsker final : public Asker {
public:
    void tell(QWidget *, const Error &error) override { told += error.message(); }
    void inform(QWidget *, const QString &, const QString &text) override { informed += text; }
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked += title;
        return yes;
    }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString askSaveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString askFolder(QWidget *, const QString &, const QString &) override { return {}; }
    bool yes = true;
    QStringList told, informed, asked;
};

struct PlanFixture {
    PlanFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        caseId = CaseStore(f.session()).create(c).id;
        NeedsStore needs(f.session());
        NeedsAssessment a = needs.start(caseId);
        int rank = 0;
        for (const QString &text : {u"papers"_s, u"a room"_s, u"work"_s}) {
            NeedRating rating;
            rating.need.text = text;
            rating.need.namedByHer = true;
            rating.need.caseId = caseId;
            rating.herRank = ++rank;
            rating.situation = 2;
            rating.answer = Answer::Yes;
            rating.urgency = 2;
            a.ratings.push_back(rating);
        }
        a.ratings[1].herWords = u"a door I can lock"_s;
        a.reviewOn = QDate(2026, 6, 1);
        a = needs.save(a);
        a = needs.sign(a.id);
        for (const NeedRating &rating : a.ratings)
            needIds.push_back(rating.need.id);
        open();
    }
    void open()
    {
        page.reset();
        ui = std::make_unique<UiContext>(f.session(), asker);
        page = std::make_unique<PlanPage>(*ui, caseId);
        page->resize(1000, 1600);
        page->show();
        page->activateWindow();
        CHECK(QTest::qWaitForWindowActive(page.get()));
    }
    void reopen()
    {
        page.reset();
        ui.reset();
        f.reopen();
        open();
    }
    template <class T>
    T *find(const QString &name, QWidget *in = nullptr)
    {
        T *found = (in ? in : page.get())->template findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void press(const QString &name, QWidget *in = nullptr)
    {
        QCoreApplication::processEvents(); // what was added to a layout is shown by the event loop
        auto *button = find<QAbstractButton>(name, in);
        test::clickOn(button);
    }
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field); line && !line->hasSelectedText())
            line->end(false);
        QTest::keyClicks(field, text);
    }
    void begin()
    {
        auto *button = find<QWidget>(u"planEmpty"_s)->findChild<QPushButton *>();
        REQUIRE(button);
        button->click();
    }
    Plan plan()
    {
        const auto stored = PlanStore(f.session()).plan(caseId);
        REQUIRE(stored);
        return *stored;
    }
    Step step(size_t goal, size_t index)
    {
        const Plan p = plan();
        REQUIRE(goal < p.goals.size());
        REQUIRE(index < p.goals[goal].steps.size());
        return p.goals[goal].steps[index];
    }
    GoalCard *card(size_t goal)
    {
        const Plan p = plan();
        REQUIRE(goal < p.goals.size());
        GoalCard *found = page->card(p.goals[goal].id);
        REQUIRE(found);
        return found;
    }
    StepRow *row(size_t goal, size_t index)
    {
        StepRow *found = card(goal)->row(step(goal, index).id);
        REQUIRE(found);
        return found;
    }
    /// Clicks the offer for her need at that place and types her goal.
    void goalFor(const QString &need, const QString &text)
    {
        for (auto *button : page->findChildren<QPushButton *>(u"goalForNeed"_s)) {
            if (button->accessibleName().contains(need)) {
                button->click();
                auto *field = find<QLineEdit>(u"newGoal"_s);
                field->selectAll();
                type(field, text);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
        }
        FAIL("not offered: " << need.toStdString());
    }
    void addStep(size_t goal, const QString &what)
    {
        auto *field = find<QLineEdit>(u"newStep"_s, card(goal));
        type(field, what);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void goalWithStep()
    {
        begin();
        goalFor(u"papers"_s, u"to have my papers"_s);
        addStep(0, u"ask the lawyer"_s);
    }
    QString status() { return find<QLabel>(u"planStatus"_s)->text(); }

    test::VaultFixture f;
    YesAsker asker;
    CaseId caseId;
    std::vector<NeedId> needIds;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<PlanPage> page;
};

} // namespace

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
    CHECK(t.asker.told.isEmpty());
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

TEST_CASE("goals follow her order unless another one was agreed on, with the reason", "[ui][plan]")
{
    PlanFixture t;
    t.begin();
    t.goalFor(u"work"_s, u"to work in a kitchen"_s);
    t.goalFor(u"papers"_s, u"to have my papers"_s);
    t.goalFor(u"a room"_s, u"a room with a key"_s);
    const auto texts = [&] {
        QStringList list;
        for (int i = 0; i < t.page->goals()->count(); ++i)
            list += t.find<QPlainTextEdit>(u"goalText"_s, t.page->goals()->item(i))->toPlainText();
        return list;
    };
    const QStringList hers{u"to have my papers"_s, u"a room with a key"_s, u"to work in a kitchen"_s};
    CHECK(texts() == hers);
    QStringList stored;
    for (const Goal &goal : t.plan().goals)
        stored += goal.text;
    CHECK(stored == hers);

    // By hand it does not move while it follows her order.
    t.page->goals()->requestMove(2, 0);
    CHECK(texts() == hers);

    t.press(u"agreedOrder"_s);
    CHECK(t.plan().order == GoalOrder::AgreedOtherwise);
    auto *reason = t.find<QLineEdit>(u"orderReason"_s);
    CHECK(reason->isVisible());
    t.type(reason, u"the course starts in April"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(t.plan().orderReason == u"the course starts in April"_s);
    auto *text = t.find<QPlainTextEdit>(u"goalText"_s, t.page->goals()->item(2));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(texts() == QStringList{u"to work in a kitchen"_s, u"to have my papers"_s, u"a room with a key"_s});
    CHECK(t.plan().goals[0].text == u"to work in a kitchen"_s);
    CHECK(t.find<QLabel>(u"orderDeparts"_s)->text().contains(u"another order than her needs"_s));

    t.press(u"agreedOrder"_s);
    CHECK(t.plan().order == GoalOrder::Hers);
    CHECK(texts() == hers);
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
    CHECK(t.asker.asked.size() == 1);
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

TEST_CASE("a version is agreed, changed after, and signed by her later", "[ui][plan]")
{
    PlanFixture t;
    t.begin();
    t.press(u"agreeButton"_s);
    CHECK(t.asker.informed.size() == 1); // something is missing, and it says so
    CHECK(PlanStore(t.f.session()).versions(t.caseId).empty());

    t.goalFor(u"papers"_s, u"to have my papers"_s);
    t.addStep(0, u"ask the lawyer"_s);
    const QStringList missing = planrules::missingForAgreement(t.plan(), t.needIds);
    INFO(missing.join(u", "_s).toStdString());
    REQUIRE(missing.isEmpty());
    t.type(t.find<QLineEdit>(u"agreeWhy"_s), u"our first plan"_s);
    t.find<QComboBox>(u"agreeAskedBy"_s)->setCurrentIndex(2);
    QSignalSpy changed(t.page.get(), &Page::changed);
    t.press(u"agreeButton"_s);
    REQUIRE(t.asker.told.isEmpty());
    CHECK(t.asker.asked.size() == 1);
    CHECK(changed.count() >= 1);
    auto versions = PlanStore(t.f.session()).versions(t.caseId);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].why == u"our first plan"_s);
    CHECK(versions[0].askedBy == u"both"_s);
    CHECK(versions[0].herSignature == SignatureKind::None);
    CHECK(versions[0].professionalSignature == SignatureKind::OnScreen);
    CHECK(versions[0].professionalSignedOn == QDate(2026, 3, 2));
    CHECK(t.find<QLabel>(u"versionTitle"_s)->text().contains(u"Version 1"_s));
    CHECK(!t.find<QWidget>(u"agreeButton"_s)->isVisible());

    // She signed the printed page.
    t.press(u"addHerSignature"_s);
    versions = PlanStore(t.f.session()).versions(t.caseId);
    CHECK(versions[0].herSignature == SignatureKind::OnPaper);
    CHECK(versions[0].isAgreed());
    CHECK(!t.page->findChild<QWidget *>(u"addHerSignature"_s));
    CHECK(t.status().contains(u"agreed"_s));

    // Another text of a step is something to agree on again; the version still says what it said.
    auto *what = t.find<QLineEdit>(u"stepWhat"_s, t.row(0, 0));
    t.type(what, u" and the union"_s);
    QTest::keyClick(what, Qt::Key_Return);
    CHECK(t.status().contains(u"Changed since version 1"_s));
    CHECK(t.find<QLabel>(u"planChanges"_s)->text().contains(u"the union"_s));
    t.press(u"versionOpen"_s);
    QString read;
    for (const QLabel *label : t.find<QWidget>(u"versionView"_s)->findChildren<QLabel *>())
        read += label->text();
    CHECK(read.contains(u"ask the lawyer"_s));
    CHECK(!read.contains(u"the union"_s));

    t.press(u"agreeButton"_s);
    versions = PlanStore(t.f.session()).versions(t.caseId);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].whatChanged.contains(u"the union"_s));
    CHECK(t.page->findChildren<QWidget *>(u"versionRow"_s).size() == 2);
}

TEST_CASE("progress of a step is not a change to agree on again", "[ui][plan]")
{
    PlanFixture t;
    t.goalWithStep();
    t.press(u"agreeButton"_s);
    REQUIRE(PlanStore(t.f.session()).versions(t.caseId).size() == 1);
    t.press(u"stepDone"_s, t.row(0, 0));
    CHECK(!t.status().contains(u"Changed"_s));
}

TEST_CASE("without a risk assessment the plan says that it comes first, and leads there", "[ui][plan]")
{
    PlanFixture t;
    auto *bar = t.find<QWidget>(u"planRiskBar"_s);
    REQUIRE(bar->isVisible());
    QSignalSpy opened(t.page.get(), &PlanPage::openTab);
    auto *button = bar->findChild<QPushButton *>();
    REQUIRE(button);
    button->click();
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == u"risk"_s);
    t.begin(); // it can be drafted meanwhile
    CHECK(t.plan().goals.empty());
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
