// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases_fixture.h"
#include "ui/cases/newcasepage.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("a case is created by typing, and who she may be already is shown beside", "[ui][cases]")
{
    CasesFixture t;
    const Case known = t.add(u"Blessing Osas"_s, u"Reus"_s);
    NewCasePage page(*t.ui);
    CasesFixture::present(page);
    auto *name = CasesFixture::find<QLineEdit>(page, u"chosenName"_s);
    auto *create = CasesFixture::find<QPushButton>(page, u"createCaseButton"_s);
    CHECK(name->hasFocus());
    CHECK_FALSE(create->isEnabled());
    QTest::keyClicks(name, u"Blessing Osass"_s);
    CHECK(create->isEnabled()); // a hint never blocks
    REQUIRE(QTest::qWaitFor([&] { return bool(page.findChild<QPushButton *>(u"duplicateOpenButton"_s)); }));
    auto *open = CasesFixture::find<QPushButton>(page, u"duplicateOpenButton"_s);
    QSignalSpy opened(&page, &NewCasePage::caseOpened);
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<CaseId>() == known.id);

    QTest::keyClicks(CasesFixture::find<QPlainTextEdit>(page, u"aliases"_s), u"Bee"_s);
    QTest::keyClick(CasesFixture::find<QPlainTextEdit>(page, u"aliases"_s), Qt::Key_Return);
    QTest::keyClicks(CasesFixture::find<QPlainTextEdit>(page, u"aliases"_s), u" Honey "_s);
    QTest::keyClicks(CasesFixture::find<QLineEdit>(page, u"birth"_s), u"2001"_s);
    QTest::keyClicks(CasesFixture::find<QLineEdit>(page, u"place"_s), u"Girona"_s);
    QSignalSpy created(&page, &NewCasePage::created);
    QTest::mouseClick(create, Qt::LeftButton);
    REQUIRE(created.count() == 1);
    const Case c = CaseStore(t.f.session()).load(created.first().first().value<CaseId>());
    CHECK(c.chosenName == u"Blessing Osass"_s);
    CHECK(c.aliases == QStringList{u"Bee"_s, u"Honey"_s});
    CHECK(c.birth == PartialDate::year(2001));
    CHECK(c.place == u"Girona"_s);
    CHECK(c.responsible == t.f.session().member().id);
    CHECK(t.f.session().drafts().fields(u"newcase"_s).isEmpty());
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("where there is no room beside the form, a line says that she may be here already", "[ui][cases]")
{
    CasesFixture t;
    t.add(u"Blessing Osas"_s);
    NewCasePage page(*t.ui);
    CasesFixture::present(page, 500, 400);
    auto *hint = CasesFixture::find<QWidget>(page, u"duplicatesHint"_s);
    auto *duplicates = CasesFixture::find<QWidget>(page, u"duplicatesCard"_s);
    CHECK_FALSE(hint->isVisible());
    QTest::keyClicks(CasesFixture::find<QLineEdit>(page, u"chosenName"_s), u"Blessing Osas"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->isVisible(); }));
    CHECK(duplicates->visibleRegion().isEmpty());
    QTest::mouseClick(hint, Qt::LeftButton);
    CHECK_FALSE(duplicates->visibleRegion().isEmpty());
    page.resize(1150, 700);
    QCoreApplication::processEvents();
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("an alias is enough for a case, and a date that cannot be read is not thrown away", "[ui][cases]")
{
    CasesFixture t;
    NewCasePage page(*t.ui);
    CasesFixture::present(page);
    auto *create = CasesFixture::find<QPushButton>(page, u"createCaseButton"_s);
    auto *birth = CasesFixture::find<QLineEdit>(page, u"birth"_s);
    QTest::keyClicks(CasesFixture::find<QPlainTextEdit>(page, u"aliases"_s), u"Honey"_s);
    CHECK(create->isEnabled());
    QTest::keyClicks(birth, u"when it rained"_s);
    QSignalSpy created(&page, &NewCasePage::created);
    create->click();
    CHECK(created.isEmpty());
    CHECK(t.asker.tells.size() == 1);
    CHECK(birth->text() == u"when it rained"_s);
    birth->clear();
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(created.count() == 1);
}

TEST_CASE("what was typed for a new case is there again after a crash", "[ui][cases]")
{
    CasesFixture t;
    {
        NewCasePage page(*t.ui);
        CasesFixture::present(page);
        QTest::keyClicks(CasesFixture::find<QLineEdit>(page, u"chosenName"_s), u"Amina"_s);
        QTest::keyClicks(CasesFixture::find<QPlainTextEdit>(page, u"legalNames"_s), u"Aminata Diallo"_s);
        // Within a second it is in the vault, without anything being left or pressed.
        REQUIRE(QTest::qWaitFor([&] {
            return bool(t.f.session().drafts().fields(u"newcase"_s).value(u"legal"_s) == u"Aminata Diallo"_s);
        }));
        CHECK(t.f.session().drafts().fields(u"newcase"_s).value(u"name"_s) == u"Amina"_s);
    }
    t.reopen();
    NewCasePage page(*t.ui, u"Joy"_s);
    CasesFixture::present(page);
    CHECK(CasesFixture::find<QLineEdit>(page, u"chosenName"_s)->text() == u"Amina"_s);
    CHECK(CasesFixture::find<QPlainTextEdit>(page, u"legalNames"_s)->toPlainText() == u"Aminata Diallo"_s);
    auto *notice = CasesFixture::find<QWidget>(page, u"newCaseNotice"_s);
    REQUIRE(notice->isVisible());
    // Nothing of Amina's slips into Joy's case.
    CasesFixture::find<QPushButton>(*notice, u"noticeButton"_s)->click();
    CHECK(CasesFixture::find<QLineEdit>(page, u"chosenName"_s)->text() == u"Joy"_s);
    CHECK(CasesFixture::find<QPlainTextEdit>(page, u"legalNames"_s)->toPlainText().isEmpty());
    page.commit();
    CHECK(t.f.session().drafts().fields(u"newcase"_s).keys() == QStringList{u"name"_s});
}
