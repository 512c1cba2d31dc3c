// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/risk_fixture.h"
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

using namespace itinera;
using namespace Qt::StringLiterals;
using test::RiskFixture;

TEST_CASE("An event makes the assessment out of date, says why, and leads to the review", "[ui][risk][S2]")
{
    RiskFixture t;
    t.signOne(2);
    t.page->refresh();
    auto *notice = t.find<QWidget>(u"riskState"_s);
    auto *text = t.find<QLabel>(u"noticeText"_s, notice);
    CHECK(notice->isVisible());
    CHECK_FALSE(text->text().contains(u"out of date"_s));

    t.f.clock.advanceDays(3);
    CaseEvent event;
    event.caseId = t.caseId;
    event.kind = u"moved"_s;
    event.on = t.f.clock.today();
    CaseStore(t.f.session()).addEvent(event);
    t.page->refresh();
    CHECK(text->text().contains(u"out of date"_s));
    CHECK(text->text().contains(u"She moved"_s));

    QSignalSpy changed(t.page.get(), &Page::changed);
    t.press(u"noticeButton"_s, notice);
    CHECK(changed.count() == 1);
    CHECK(t.draft().occasion == RiskOccasion::Event);
    CHECK(t.find<QWidget>(u"riskEditor"_s)->isVisible());
    CHECK(t.draft().factors.size() == 2); // a review starts from what was there

    // Both are reachable.
    auto *tabs = t.find<QTabBar>(u"riskViews"_s);
    REQUIRE(tabs->count() == 3);
    tabs->setCurrentIndex(0);
    CHECK(t.find<QWidget>(u"riskView"_s)->isVisible());
    t.press(u"noticeButton"_s, notice);
    CHECK(t.find<QWidget>(u"riskEditor"_s)->isVisible());
    CHECK(tabs->currentIndex() == 1);
}

TEST_CASE("Earlier assessments are read and put side by side", "[ui][risk][S2]")
{
    RiskFixture t;
    t.signOne(2);
    t.f.clock.advanceDays(10);
    t.signOne(5, u"oath"_s);
    t.page->refresh();
    auto *tabs = t.find<QTabBar>(u"riskViews"_s);
    REQUIRE(tabs->count() == 2);
    tabs->setCurrentIndex(1);
    auto *history = t.find<QWidget>(u"riskHistory"_s);
    CHECK(history->isVisible());
    auto *table = t.find<QTableWidget>(u"historyTable"_s, history);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 1)->text() == u"2"_s);

    auto *filter = t.find<QLineEdit>(u"historyFilter"_s, history);
    filter->setFocus();
    QTest::keyClicks(filter, u"nothing like it"_s);
    CHECK(table->isRowHidden(0));
    CHECK(table->isRowHidden(1));
    filter->clear();
    CHECK_FALSE(table->isRowHidden(0));

    table->setCurrentCell(1, 1);
    t.press(u"openAssessmentButton"_s, history);
    auto *view = t.find<QWidget>(u"riskView"_s, history);
    CHECK(view->isVisible());
    CHECK(t.find<QWidget>(u"standingCard"_s, view)->accessibleName() == u"Assessment 1"_s);
    t.press(u"historyBackButton"_s, history);

    auto *compare = t.find<QAbstractButton>(u"compareButton"_s, history);
    CHECK_FALSE(compare->isEnabled());
    table->item(0, 0)->setCheckState(Qt::Checked);
    CHECK_FALSE(compare->isEnabled());
    table->item(1, 0)->setCheckState(Qt::Checked);
    t.press(u"compareButton"_s, history);
    auto *side = t.find<QWidget>(u"riskCompare"_s, history);
    CHECK(side->isVisible());
    CHECK(t.find<QWidget>(u"earlierMatrix"_s, side)->isVisible());
    CHECK(t.find<QWidget>(u"laterMatrix"_s, side)->isVisible());
    const QString level = t.find<QLabel>(u"compareLevel"_s, side)->text();
    CHECK(level.contains(u"went up"_s));
    QStringList words;
    for (const QLabel *label : t.find<QWidget>(u"compareTable"_s, side)->findChildren<QLabel *>())
        words << label->text();
    CHECK(words.contains(u"New."_s));                   // the oath
    CHECK(words.contains(u"No longer there."_s));       // the debt
    CHECK(words.filter(u"Higher: from"_s).size() == 1); // the same network
    CHECK(t.asker.tells.isEmpty());
}
