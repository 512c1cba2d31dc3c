// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/due.h"
#include "core/needs/needsdue.h"
#include "core/paper/paperdue.h"
#include "core/plan/plandue.h"
#include "core/safety/riskdue.h"
#include "tests/support/caseline.h"
#include "tests/ui/cases_fixture.h"
#include "ui/agenda/duetext.h"
#include "ui/agenda/todaymodel.h"
#include "ui/agenda/todaypage.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

void put(CasesFixture &t, CaseId id, QStringView kind, QDate on, const QString &detail = {})
{
    test::addDue(t.f.session(), {id, kind.toString(), on, t.f.random.uuid(), detail});
}

} // namespace

TEST_CASE("an empty day is said kindly", "[ui][today]")
{
    CasesFixture t;
    TodayPage page(*t.ui);
    CasesFixture::present(page);
    CHECK(CasesFixture::find<QWidget>(page, u"todayEmpty"_s)->isVisible());
    CHECK_FALSE(CasesFixture::find<QWidget>(page, u"todayDemo"_s)->isVisible());
    CHECK(CasesFixture::find<QLabel>(page, u"todayDate"_s)->text().contains(u"2 March 2026"_s));
}

TEST_CASE("what is due stands in its group and leads to its tab", "[ui][today]")
{
    CasesFixture t;
    const Case c = t.add(u"Blessing"_s);
    test::replaceDue(t.f.session(), c.id, {u"."_s}, {});
    put(t, c.id, due::Step, QDate(2026, 3, 2), u"Call the school"_s);
    put(t, c.id, due::NeedsReview, QDate(2026, 2, 20));
    put(t, c.id, due::Paper, QDate(2026, 3, 9));
    put(t, c.id, due::PlanReview, QDate(2026, 3, 10)); // beyond the week
    TodayPage page(*t.ui);
    CasesFixture::present(page);
    auto *list = CasesFixture::find<QListView>(page, u"todayList"_s);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList lines;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        lines << list->model()->index(i, 0).data().toString();
    CHECK(lines == QStringList{u"Out of date or overdue"_s, u"Go through her needs again with her"_s,
                               u"Today"_s, u"Step: Call the school"_s, u"This week"_s,
                               u"Write down where the printed page is kept"_s});
    CHECK(CasesFixture::find<QLabel>(page, u"todayCount"_s)->text().startsWith(u"3 "_s));

    // The arrows pass over the headings.
    list->setFocus();
    QSignalSpy wanted(&page, &TodayPage::openRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().at(1).toString() == u"plan"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.count() == 2);
    CHECK(wanted.last().at(1).toString() == u"paper"_s);
    const QPoint first = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
    REQUIRE(wanted.count() == 3);
    CHECK(wanted.last().at(1).toString() == u"needs"_s);

    // Read again, the same line stays in hand.
    page.refresh();
    CHECK(list->currentIndex().row() == 1);
}

TEST_CASE("every kind of due thing has words and a tab", "[ui][today]")
{
    const auto kinds = [](const QString &) { return CodeList(); };
    const QStringView all[] = {due::FirstRisk,   due::RiskReview, due::RiskStale,  due::FirstNeeds,
                               due::NeedsReview, due::FirstPlan,  due::PlanReview, due::PlanToAgree,
                               due::Step,        due::PausedStep, due::Paper};
    QStringList seen;
    for (const QStringView kind : all) {
        const DueItem item{CaseId(1), kind.toString(), QDate(2026, 3, 2), {}, {}};
        seen << duetext::what(item, kinds, u"en"_s) << duetext::name(item.kind);
        CHECK(duetext::tab(item.kind) != u"person"_s);
    }
    CHECK_FALSE(seen.contains(u"Something to do"_s));
    CHECK(seen.removeDuplicates() == 0);
}

TEST_CASE("days are said calmly and shortly", "[ui][today]")
{
    const QDate today(2026, 3, 2);
    CHECK(duetext::when(QDate(2026, 2, 20), today) == u"since 20 Feb"_s);
    CHECK(duetext::when(today, today) == u"today"_s);
    CHECK(duetext::when(QDate(2026, 3, 3), today) == u"tomorrow"_s);
    CHECK(duetext::when(QDate(2027, 1, 5), today) == u"5 Jan 2027"_s);
    CHECK(duetext::line(QStringView(due::RiskReview).toString(), QDate(2026, 3, 5), today) ==
          u"Risk review · 5 Mar"_s);
    CHECK(duetext::line({}, {}, today).isEmpty());
}
