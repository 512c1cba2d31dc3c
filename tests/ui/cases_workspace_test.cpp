// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planstore.h"
#include "tests/ui/cases_fixture.h"
#include "ui/agenda/todaypage.h"
#include "ui/cases/caseworkspace.h"
#include "ui/cases/personpage.h"
#include "ui/cases/timelinepage.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// Three sections that everybody is shown; the page of the person stands in for that of risk.
std::vector<CaseSection> sections()
{
    const auto person = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
        return new PersonPage(ui, id, parent);
    };
    const auto timeline = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
        return new TimelinePage(ui, id, parent);
    };
    return {
        {.key = u"person", .title = "Person", .withTheCase = true, .asksItself = true, .make = person},
        {.key = u"risk", .title = "Risk", .withTheCase = true, .asksItself = true, .make = person},
        {.key = u"timeline", .title = "Timeline", .withTheCase = true, .asksItself = true, .make = timeline}};
}

struct WorkspaceFixture : CasesFixture {
    void open()
    {
        workspace.reset();
        workspace = std::make_unique<CaseWorkspace>(*ui, id, sections());
        present(*workspace);
        workspace->refresh();
    }
    void showTab(const QString &key)
    {
        workspace->showTab(key);
        QCoreApplication::processEvents(); // a page put into a layout is shown by it later
    }
    int views()
    {
        int views = 0;
        for (const AuditEntry &entry : f.session().audit().entries(id, 1000))
            views += entry.action == u"case.view"_s;
        return views;
    }
    template <class T>
    T *get(const QString &name)
    {
        return find<T>(*workspace, name);
    }
    QStringList timeline()
    {
        QStringList titles;
        for (QWidget *row : workspace->findChildren<QWidget *>(u"timelineRow"_s)) {
            const auto labels = row->findChildren<QLabel *>();
            titles << labels.last()->text();
        }
        return titles;
    }
    void chooseEvent(const QString &code)
    {
        auto *kind = get<QComboBox>(u"eventKind"_s);
        kind->setCurrentIndex(kind->findData(code));
        emit kind->activated(kind->currentIndex());
    }
    CaseId id = add(u"Blessing"_s).id;
    std::unique_ptr<CaseWorkspace> workspace;
};

} // namespace

TEST_CASE("a case opens with its header, makes its tabs when they are shown, and notes each opening once",
          "[ui][cases]")
{
    WorkspaceFixture t;
    t.open();
    CHECK(t.views() == 1);
    CHECK(t.get<QLabel>(u"headerName"_s)->text() == u"Blessing"_s);
    CHECK(t.get<QLabel>(u"headerCode"_s)->text().contains(CaseStore(t.f.session()).load(t.id).code));
    CHECK(t.workspace->page(u"person"_s));
    CHECK_FALSE(t.workspace->page(u"timeline"_s));
    CHECK(t.workspace->guidance() == u"person"_s);
    QSignalSpy tabChanged(t.workspace.get(), &CaseWorkspace::tabChanged);
    t.showTab(u"timeline"_s);
    CHECK(tabChanged.count() == 1);
    CHECK(t.workspace->page(u"timeline"_s));
    CHECK(t.workspace->guidance() == u"timeline"_s);
    t.workspace->refresh();
    CHECK(t.views() == 1);
    t.workspace->hide();
    t.workspace->show();
    CHECK(t.views() == 2);
    QSignalSpy back(t.workspace.get(), &CaseWorkspace::backRequested);
    t.get<QAbstractButton>(u"backButton"_s)->click();
    CHECK(back.count() == 1);
}

TEST_CASE("the header is small, and wraps instead of widening the page", "[ui][cases]")
{
    WorkspaceFixture t;
    t.signRisk(t.id, QDate(2026, 6, 2));
    t.event(t.id, u"new-place-training-work"_s);
    t.open();
    auto *header = t.get<QWidget>(u"caseHeader"_s);
    QCoreApplication::processEvents();
    CHECK(header->height() <= 90);
    CHECK(header->minimumSizeHint().width() < 500);
    t.workspace->resize(500, 700);
    QCoreApplication::processEvents();
    auto *risk = t.get<QWidget>(u"headerNotice_risk"_s);
    CHECK(risk->geometry().right() <= risk->parentWidget()->width());
}

TEST_CASE("what is typed on one tab is stored before the next is shown", "[ui][cases]")
{
    WorkspaceFixture t;
    t.open();
    auto *name = t.get<QLineEdit>(u"chosenName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Joy"_s);
    t.showTab(u"timeline"_s);
    CHECK(CaseStore(t.f.session()).load(t.id).chosenName == u"Joy"_s);
    CHECK(t.get<QLabel>(u"headerName"_s)->text() == u"Joy"_s);
}

TEST_CASE("an event says what it does, makes the header say so, and stands on Today", "[ui][cases][today]")
{
    WorkspaceFixture t;
    t.open();
    const auto notice = [&] { return t.workspace->findChild<QAbstractButton *>(u"headerNotice_risk"_s); };
    REQUIRE(notice());
    CHECK(notice()->isVisible());
    CHECK(notice()->text() == u"No risk assessment yet: that comes first"_s);
    t.signRisk(t.id, QDate(2026, 6, 2));
    t.workspace->refresh();
    CHECK_FALSE((notice() && notice()->isVisible()));

    t.showTab(u"timeline"_s);
    auto *effect = t.get<QWidget>(u"eventEffect"_s);
    auto *write = t.get<QAbstractButton>(u"eventWrite"_s);
    CHECK_FALSE(write->isEnabled());
    t.chooseEvent(u"contact"_s);
    CHECK(write->isEnabled());
    CHECK_FALSE(effect->isVisible());
    t.chooseEvent(u"moved"_s);
    CHECK(effect->isVisible());
    auto *note = t.get<QPlainTextEdit>(u"eventNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"to her sister"_s);
    QTest::mouseClick(write, Qt::LeftButton);
    CHECK(t.asker.tells.isEmpty());
    REQUIRE(CaseStore(t.f.session()).events(t.id).size() == 1);
    REQUIRE(notice());
    CHECK(notice()->isVisible());
    CHECK(notice()->text() == u"Risk assessment out of date: She moved, 2 Mar"_s);
    // It is said once: what comes next is something else.
    CHECK(t.get<QAbstractButton>(u"headerNext"_s)->text().startsWith(u"Next: "_s));
    CHECK_FALSE(t.get<QAbstractButton>(u"headerNext"_s)->text().contains(u"isk"_s));
    CHECK(t.timeline().contains(u"to her sister"_s));
    CHECK_FALSE(write->isEnabled());
    CHECK(note->toPlainText().isEmpty());
    notice()->click();
    CHECK(t.workspace->currentTab() == u"risk"_s);

    TodayPage today(*t.ui);
    CasesFixture::present(today);
    auto *list = CasesFixture::find<QListView>(today, u"todayList"_s);
    QSignalSpy wanted(&today, &TodayPage::openRequested);
    QStringList lines;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        lines << list->model()->index(i, 0).data().toString();
    REQUIRE(lines.contains(u"Look at the risk again: She moved"_s));
    CHECK(lines.first() == u"Out of date or overdue"_s);
    CHECK(list->currentIndex().row() == 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().at(0).value<CaseId>() == t.id);
    CHECK(wanted.first().at(1).toString() == u"risk"_s);
}

TEST_CASE("a review day that passed is said calmly in the header", "[ui][cases]")
{
    WorkspaceFixture t;
    t.signRisk(t.id, QDate(2026, 3, 20));
    t.f.clock.set(QDate(2026, 3, 25));
    t.open();
    CHECK(t.get<QAbstractButton>(u"headerNotice_risk"_s)->text() ==
          u"The review of the risk was due on 20 Mar"_s);
}

TEST_CASE("small victories and events stand on one road, the newest first", "[ui][cases]")
{
    WorkspaceFixture t;
    t.event(t.id, u"contact"_s);
    t.f.clock.set(QDate(2026, 3, 9));
    t.open();
    t.showTab(u"timeline"_s);
    auto *text = t.get<QPlainTextEdit>(u"victoryText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Alone on the bus"_s);
    t.get<QAbstractButton>(u"victoryWrite"_s)->click();
    REQUIRE(PlanStore(t.f.session()).victories(t.id).size() == 1);
    const QStringList road = t.timeline();
    REQUIRE(road.size() == 3);
    CHECK(road.at(0) == u"Alone on the bus"_s);
    CHECK(road.at(1) == u"Contact with her"_s);
    CHECK(road.at(2) == u"Case opened"_s);
    CHECK(text->toPlainText().isEmpty());
}

TEST_CASE("an event half written is there again after a crash", "[ui][cases]")
{
    WorkspaceFixture t;
    t.open();
    t.showTab(u"timeline"_s);
    t.chooseEvent(u"approached"_s);
    QTest::keyClicks(t.get<QPlainTextEdit>(u"eventNote"_s), u"near the school"_s);
    const QString form =
        u"event/"_s + CaseStore(t.f.session()).load(t.id).uuid.toString(QUuid::WithoutBraces);
    REQUIRE(QTest::qWaitFor(
        [&] { return bool(t.f.session().drafts().fields(form).value(u"note"_s) == u"near the school"_s); }));
    t.workspace.reset();
    t.reopen();
    t.open();
    t.showTab(u"timeline"_s);
    CHECK(t.get<QComboBox>(u"eventKind"_s)->currentData().toString() == u"approached"_s);
    CHECK(t.get<QPlainTextEdit>(u"eventNote"_s)->toPlainText() == u"near the school"_s);
    CHECK(t.get<QWidget>(u"eventEffect"_s)->isVisible());
    t.get<QAbstractButton>(u"eventWrite"_s)->click();
    CHECK(t.f.session().drafts().fields(form).isEmpty());
}

TEST_CASE("a day that is still to come is refused for an event, and what was typed stays", "[ui][cases]")
{
    WorkspaceFixture t;
    t.open();
    t.showTab(u"timeline"_s);
    t.chooseEvent(u"moved"_s);
    auto *day = t.get<QWidget>(u"eventDay"_s)->findChild<QLineEdit *>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"tomorrow"_s);
    QTest::keyClick(day, Qt::Key_Return);
    t.get<QAbstractButton>(u"eventWrite"_s)->click();
    CHECK(t.asker.tells.size() == 1);
    CHECK(CaseStore(t.f.session()).events(t.id).empty());
    CHECK(t.get<QComboBox>(u"eventKind"_s)->currentData().toString() == u"moved"_s);
}
