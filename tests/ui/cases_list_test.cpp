// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases_fixture.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caselistpage.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names << model.index(i, CaseListModel::Name).data().toString();
    return names;
}

} // namespace

TEST_CASE("the model of the list reads page by page and keeps the order of the store", "[ui][cases]")
{
    CasesFixture t;
    for (int i = 0; i < 230; ++i)
        t.add(u"Woman %1"_s.arg(i, 3, 10, QLatin1Char('0')));
    QWidget page;
    CaseListModel model(*t.ui, &page);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset; the test fetches itself
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.sort(CaseListModel::Name, Qt::AscendingOrder);
    CHECK(model.rowCount() == CaseListModel::PageSize);
    CHECK(model.matches().count == 230);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(inserted.count() == 2);
    QStringList read = names(model);
    CHECK(read.size() == 230);
    CHECK(read.removeDuplicates() == 0);
    CHECK(read.first() == u"Woman 000"_s);
    CHECK(read.last() == u"Woman 229"_s);

    model.reload();
    CHECK(model.rowCount() == 230); // as far as was read
    model.sort(CaseListModel::Name, Qt::DescendingOrder);
    CHECK(model.index(0, CaseListModel::Name).data().toString() == u"Woman 229"_s);
    model.setFilter(u"017"_s, true);
    CHECK(names(model) == QStringList{u"Woman 017"_s});
    CHECK(model.matches().count == 1);
}

TEST_CASE("the list says in words what is due and how the risk stands", "[ui][cases]")
{
    CasesFixture t;
    const Case none = t.add(u"Amina"_s);
    const Case passed = t.add(u"Blessing"_s);
    const Case stale = t.add(u"Carmen"_s);
    const Case fresh = t.add(u"Dalia"_s);
    t.signRisk(passed.id, QDate(2026, 3, 5));
    t.signRisk(stale.id, QDate(2026, 6, 2));
    t.signRisk(fresh.id, QDate(2026, 6, 2));
    t.event(stale.id, u"moved"_s);
    t.f.clock.set(QDate(2026, 3, 10));
    QWidget page;
    CaseListModel model(*t.ui, &page);
    model.setFilter({}, true);
    const auto cell = [&](CaseId id, int column, int role = Qt::DisplayRole) {
        return model.index(model.find(id).row(), column).data(role).toString();
    };
    CHECK(cell(none.id, CaseListModel::Risk) == u"Not assessed"_s);
    CHECK(cell(passed.id, CaseListModel::Risk) == u"High, out of date"_s);
    CHECK(cell(stale.id, CaseListModel::Risk) == u"High, out of date"_s);
    CHECK(cell(fresh.id, CaseListModel::Risk) == u"High"_s);
    CHECK(cell(passed.id, CaseListModel::Due) == u"Risk review · since 5 Mar"_s);
    CHECK(cell(stale.id, CaseListModel::Due) == u"Risk out of date · since 2 Mar"_s);
    CHECK(cell(stale.id, CaseListModel::Risk, Qt::AccessibleTextRole) ==
          u"Level of risk: High, out of date"_s);
    CHECK(cell(fresh.id, CaseListModel::LastContact, Qt::AccessibleTextRole) == u"No contact written down"_s);
}

TEST_CASE("typing filters the list at once, and the keyboard opens a case", "[ui][cases]")
{
    CasesFixture t;
    t.add(u"Amina"_s, u"Girona"_s);
    const Case blessing = t.add(u"Blessing"_s, u"Reus"_s);
    const Case second = t.add(u"Blessing Osas"_s, u"Girona"_s);
    CaseListPage page(*t.ui);
    CasesFixture::present(page);
    auto *search = CasesFixture::find<QLineEdit>(page, u"caseSearch"_s);
    auto *table = CasesFixture::find<QTableView>(page, u"caseTable"_s);
    auto *count = CasesFixture::find<QLabel>(page, u"caseCount"_s);
    QSignalSpy opened(&page, &CaseListPage::caseOpened);
    CHECK(search->hasFocus());
    CHECK(count->text() == u"3 cases"_s);
    CHECK(table->currentIndex().isValid());

    QTest::keyClicks(search, u"bless"_s);
    CHECK(table->model()->rowCount() == 2);
    CHECK(count->text() == u"2 cases"_s);
    CHECK(table->currentIndex().row() == 0);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == 1);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<CaseId>() == second.id);

    // Typing in the list goes on searching; Enter in the search opens the first.
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Up);
    CHECK(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(opened.count() == 2);
    CHECK(opened.last().first().value<CaseId>() == blessing.id);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClicks(table, u" osas"_s);
    CHECK(search->text() == u"bless osas"_s);
    CHECK(table->model()->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(table->model()->rowCount() == 3);
    CHECK(table->currentIndex().isValid());
}

TEST_CASE("an empty list says what to do, and offers to create who was not found", "[ui][cases]")
{
    CasesFixture t;
    CaseListPage page(*t.ui);
    CasesFixture::present(page);
    CHECK(CasesFixture::find<QWidget>(page, u"caseListEmpty"_s)->isVisible());
    t.add(u"Amina"_s);
    page.refresh();
    CHECK(CasesFixture::find<QTableView>(page, u"caseTable"_s)->isVisible());

    QSignalSpy wanted(&page, &CaseListPage::newCaseRequested);
    auto *search = CasesFixture::find<QLineEdit>(page, u"caseSearch"_s);
    QTest::keyClicks(search, u"Joy"_s);
    auto *notFound = CasesFixture::find<QWidget>(page, u"caseListNotFound"_s);
    REQUIRE(notFound->isVisible());
    QTest::mouseClick(CasesFixture::find<QPushButton>(*notFound, u"emptyStateButton"_s), Qt::LeftButton);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == u"Joy"_s);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(wanted.count() == 2);
    CHECK(wanted.last().first().toString().isEmpty());
}

TEST_CASE("closed cases are shown only when asked for", "[ui][cases]")
{
    CasesFixture t;
    Case c = t.add(u"Amina"_s);
    c.status = u"Closed"_s;
    CaseStore(t.f.session()).save(c);
    CaseListPage page(*t.ui);
    CasesFixture::present(page);
    CHECK(CasesFixture::find<QWidget>(page, u"caseListOnlyClosed"_s)->isVisible());
    CasesFixture::find<QCheckBox>(page, u"openOnlyCheck"_s)->click();
    CHECK(CasesFixture::find<QTableView>(page, u"caseTable"_s)->model()->rowCount() == 1);
}

TEST_CASE("the list keeps its order and its current case", "[ui][cases]")
{
    CasesFixture t;
    t.add(u"Amina"_s);
    const Case blessing = t.add(u"Blessing"_s);
    t.add(u"Carmen"_s);
    {
        CaseListPage page(*t.ui);
        CasesFixture::present(page);
        auto *table = CasesFixture::find<QTableView>(page, u"caseTable"_s);
        table->horizontalHeader()->setSortIndicator(CaseListModel::Name, Qt::DescendingOrder);
        CHECK(names(*table->model()) == QStringList{u"Carmen"_s, u"Blessing"_s, u"Amina"_s});
        table->setCurrentIndex(table->model()->index(1, 0));
        t.add(u"Zoe"_s);
        page.refresh();
        CHECK(table->currentIndex().row() == 2);
        CHECK(table->model()->index(2, CaseListModel::Name).data().toString() == blessing.chosenName);
    }
    t.reopen();
    CaseListPage page(*t.ui);
    auto *table = CasesFixture::find<QTableView>(page, u"caseTable"_s);
    CHECK(names(*table->model()).first() == u"Zoe"_s);
}

TEST_CASE("where there is little room the list keeps what is most urgent", "[ui][cases]")
{
    CasesFixture t;
    t.add(u"Amina"_s);
    CaseListPage page(*t.ui);
    CasesFixture::present(page, 1150, 700);
    auto *table = CasesFixture::find<QTableView>(page, u"caseTable"_s);
    QCoreApplication::processEvents();
    CHECK_FALSE(table->isColumnHidden(CaseListModel::LastContact));
    CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
    page.resize(620, 500);
    REQUIRE(QTest::qWaitFor([&] { return bool(table->isColumnHidden(CaseListModel::LastContact)); }));
    CHECK_FALSE(table->isColumnHidden(CaseListModel::Risk));
    CHECK_FALSE(table->isColumnHidden(CaseListModel::Due));
    CHECK(table->horizontalHeader()->length() <= table->viewport()->width() + 1);
}
