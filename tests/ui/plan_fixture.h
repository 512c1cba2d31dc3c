// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/plan/goalcard.h"
#include "ui/plan/planpage.h"
#include "ui/plan/steprow.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// Her plan, made from three needs of a signed assessment, and its page.
struct PlanFixture {
    PlanFixture()
    {
        asker.always = true;
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
        bringUp(page.get());
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

    VaultFixture f;
    ScriptedAsker asker;
    CaseId caseId;
    std::vector<NeedId> needIds;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<PlanPage> page;
};

} // namespace itinera::test
