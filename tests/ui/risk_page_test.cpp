// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "tests/ui/risk_fixture.h"
#include "ui/safety/factorrow.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/widgets/dayedit.h"
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace itinera;
using namespace Qt::StringLiterals;
using test::RiskFixture;

TEST_CASE("A whole risk assessment is made with mouse and keyboard, and signed", "[ui][risk][S1]")
{
    RiskFixture t;
    CHECK(t.page->guidance() == u"risk"_s);
    t.begin();
    REQUIRE(t.asker.tells.isEmpty());

    SECTION("From the first factor to the signature")
    {
        t.addListed(1, u"phone numb"_s);
        CHECK(t.draft().factors.size() == 1);
        CHECK(t.draft().factors[0].code == u"knows-phone"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 4);
        t.rateByMouse(u"severityBefore"_s, 4);
        t.type(u"factorSafeguards"_s, u"New number since May"_s, t.form());
        t.rateByKeyboard(u"likelihoodAfter"_s, 2);
        t.rateByKeyboard(u"severityAfter"_s, 3);
        const RiskFactor first = t.draft().factors[0];
        CHECK(first.likelihood == 4);
        CHECK(first.severity == 4);
        CHECK(first.likelihoodAfter == 2);
        CHECK(first.severityAfter == 3);
        CHECK(first.safeguards == u"New number since May"_s); // written when the field was left

        auto *second = t.find<QWidget>(u"questionCard2"_s);
        t.press(u"addFactorButton"_s, second);
        t.press(u"addHerFactorButton"_s, second);
        auto *words = t.find<QPlainTextEdit>(u"factorText"_s, t.form());
        CHECK(words->hasFocus());
        QTest::keyClicks(words, u"A woman in the course is from my street"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 3);
        t.rateByMouse(u"severityBefore"_s, 3);
        t.type(u"factorSafeguards"_s, u"Another group"_s, t.form());
        t.rateByMouse(u"likelihoodAfter"_s, 2);
        t.rateByMouse(u"severityAfter"_s, 3);
        const RiskFactor own = t.draft().factors[1];
        CHECK(own.namedByHer);
        CHECK(own.question == RiskQuestion::TakingPart);
        CHECK(own.text == u"A woman in the course is from my street"_s);

        t.press(u"cooperationYes"_s);
        CHECK(t.draft().cooperation == Cooperation::Yes);
        CHECK(t.find<QLabel>(u"cooperationEffect"_s)->text().contains(u"raises"_s));
        CHECK(riskrules::overall(t.draft()).raisedForCooperation);
        t.type(u"cooperationWeighed"_s, u"Only her lawyer knows"_s);
        t.type(u"herView"_s, u"She feels safer now"_s);
        t.type(u"summary"_s, u"Phone settled"_s);

        auto *box = t.find<QComboBox>(u"overrideBox"_s);
        CHECK_FALSE(t.find<QWidget>(u"overrideReason"_s)->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        CHECK(t.draft().overrideLevel == RiskLevel::VeryHigh);
        // Without its reason it is refused, and says so.
        t.press(u"signButton"_s);
        CHECK(t.asker.informs.size() == 1);
        CHECK_FALSE(RiskStore(t.f.session()).standing(t.caseId));
        t.type(u"overrideReason"_s, u"He was seen at her door"_s);
        t.asker.confirms = {true};
        t.press(u"signButton"_s);
        INFO(t.asker.tells.join(u' ').toStdString() << t.asker.informs.join(u' ').toStdString());
        CHECK(t.asker.questions.size() == 1);

        const auto standing = RiskStore(t.f.session()).standing(t.caseId);
        REQUIRE(standing);
        CHECK(standing->number == 1);
        CHECK(standing->signedLevel == RiskLevel::VeryHigh);
        CHECK(standing->overrideReason == u"He was seen at her door"_s);
        CHECK(standing->cooperationWeighed == u"Only her lawyer knows"_s);
        CHECK(standing->herView == u"She feels safer now"_s);
        CHECK(standing->summary == u"Phone settled"_s);
        CHECK(standing->reviewOn == riskrules::proposedReview(RiskLevel::VeryHigh, t.f.clock.today()));
        CHECK(t.f.session()
                  .drafts()
                  .fields(u"risk/"_s + standing->uuid.toString(QUuid::WithoutBraces))
                  .isEmpty());

        // What is signed is read, not edited.
        CHECK_FALSE(t.find<QWidget>(u"riskEditor"_s)->isVisible());
        auto *view = t.find<QWidget>(u"riskView"_s);
        CHECK(view->isVisible());
        CHECK(view->findChildren<QPlainTextEdit *>().isEmpty());
        CHECK(view->findChildren<ScaleEdit *>().isEmpty());
        CHECK(t.find<QWidget>(u"standingMatrix"_s, view)->isVisible());
    }
    SECTION("A step taken back is not rated any more")
    {
        t.addListed(1, u"debt"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 4);
        CHECK(t.draft().factors[0].likelihood == 4);
        t.rateByMouse(u"likelihoodBefore"_s, 4);
        CHECK(t.draft().factors[0].likelihood == 0);
    }
    SECTION("What is typed into the filter comes along as own words")
    {
        auto *card = t.find<QWidget>(u"questionCard1"_s);
        t.press(u"addFactorButton"_s, card);
        QTest::keyClicks(t.find<QLineEdit>(u"factorFilter"_s, card), u"His brother zzz"_s);
        CHECK(t.find<QListWidget>(u"factorList"_s, card)->count() == 0);
        t.press(u"addMyFactorButton"_s, card);
        REQUIRE(t.draft().factors.size() == 1);
        CHECK(t.draft().factors[0].text == u"His brother zzz"_s);
        CHECK_FALSE(t.draft().factors[0].namedByHer);
    }
    SECTION("The list is walked with the arrow keys and left with Escape; what is there is not offered again")
    {
        t.addListed(1, u"debt"_s);
        auto *card = t.find<QWidget>(u"questionCard1"_s);
        t.press(u"addFactorButton"_s, card);
        auto *list = t.find<QListWidget>(u"factorList"_s, card);
        for (int row = 0; row < list->count(); ++row)
            CHECK(list->item(row)->data(Qt::UserRole).toString() != u"debt"_s);
        auto *filter = t.find<QLineEdit>(u"factorFilter"_s, card);
        QTest::keyClick(filter, Qt::Key_Down);
        CHECK(list->hasFocus());
        const QString first = list->currentItem()->data(Qt::UserRole).toString();
        QTest::keyClick(list, Qt::Key_Down);
        const QString next = list->currentItem()->data(Qt::UserRole).toString();
        CHECK(next != first);
        CHECK_FALSE(t.find<QLabel>(u"factorDefinition"_s, card)->text().isEmpty());
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(t.draft().factors.size() == 2);
        CHECK(t.draft().factors[1].code == next);
        t.press(u"addFactorButton"_s, card);
        QTest::keyClick(filter, Qt::Key_Escape);
        CHECK_FALSE(filter->isVisible());
        CHECK(t.draft().factors.size() == 2);
    }
    SECTION("One factor is open at a time, a mark in the matrix opens its own, and removing one renumbers")
    {
        t.addListed(1, u"debt"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 2);
        t.rateByMouse(u"severityBefore"_s, 2);
        t.addListed(1, u"oath"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 3);
        t.rateByMouse(u"severityBefore"_s, 5);
        t.form();
        auto *matrix = t.find<RiskMatrixView>(u"draftMatrix"_s);
        emit matrix->markClicked(0);
        t.form();
        const auto rows = t.page->findChildren<FactorRow *>();
        REQUIRE(rows.size() == 2);
        for (const FactorRow *row : rows)
            CHECK(row->isOpen() == (row->factor() == t.draft().factors[0].uuid));
        t.asker.confirms = {true};
        t.press(u"removeFactorButton"_s, t.form());
        CHECK(t.asker.questions.size() == 1);
        REQUIRE(t.draft().factors.size() == 1);
        CHECK(t.draft().factors[0].code == u"oath"_s);
        CHECK(t.asker.tells.isEmpty());
    }
    SECTION("The collapsed line opens by click and by key")
    {
        t.addListed(1, u"debt"_s);
        auto *row = t.page->findChild<FactorRow *>();
        REQUIRE(row);
        auto *toggle = t.find<QAbstractButton>(u"factorToggle"_s, row);
        CHECK(row->isOpen());
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        CHECK_FALSE(row->isOpen());
        QTest::mouseClick(t.find<QWidget>(u"factorLine"_s, row), Qt::LeftButton);
        CHECK(row->isOpen());
        CHECK_FALSE(toggle->accessibleName().isEmpty());
    }
    SECTION("What is missing is listed and gets shorter")
    {
        auto *missing = t.find<QLabel>(u"missingList"_s);
        CHECK(missing->isVisible());
        const auto before = missing->text().count(u'\n');
        for (const QString &line : riskwords::said(riskrules::missingForSignature(t.draft())))
            CHECK(missing->text().contains(line));
        t.press(u"signButton"_s);
        REQUIRE(t.asker.informs.size() == 1);
        CHECK(t.asker.questions.isEmpty());
        for (const int question : {1, 2}) {
            t.addListed(question, question == 1 ? u"debt"_s : u"same network"_s);
            for (const QString &scale :
                 {u"likelihoodBefore"_s, u"severityBefore"_s, u"likelihoodAfter"_s, u"severityAfter"_s})
                t.rateByMouse(scale, 2);
            t.type(u"factorSafeguards"_s, u"Some"_s, t.form());
        }
        t.press(u"cooperationNo"_s);
        for (const QString &line : riskwords::said(riskrules::missingForSignature(t.draft())))
            CHECK(missing->text().contains(line));
        CHECK((!missing->isVisible() || missing->text().count(u'\n') < before));
    }
    SECTION("The review day follows the level until a day is chosen")
    {
        t.addListed(1, u"debt"_s);
        t.rateByMouse(u"likelihoodBefore"_s, 1);
        t.rateByMouse(u"severityBefore"_s, 2);
        const QDate today = t.f.clock.today();
        CHECK(t.draft().reviewOn == riskrules::proposedReview(RiskLevel::Low, today));
        t.rateByMouse(u"likelihoodBefore"_s, 5);
        t.rateByMouse(u"severityBefore"_s, 5);
        CHECK(t.draft().reviewOn == riskrules::proposedReview(RiskLevel::VeryHigh, today));
        auto *day = t.find<DayEdit>(u"reviewDay"_s);
        day->edit()->setFocus();
        day->edit()->selectAll();
        QTest::keyClicks(day->edit(), u"+3"_s);
        QTest::keyClick(day->edit(), Qt::Key_Return);
        CHECK(t.draft().reviewOn == today.addDays(3));
        t.rateByMouse(u"likelihoodBefore"_s, 1);
        CHECK(t.draft().reviewOn == today.addDays(3));
        t.press(u"takeProposalButton"_s);
        CHECK(t.draft().reviewOn == riskrules::proposedReview(riskrules::overall(t.draft()).level, today));
    }
    SECTION("It can be discarded, after a question")
    {
        t.asker.confirms = {false, true};
        t.press(u"discardButton"_s);
        t.draft();
        t.press(u"discardButton"_s);
        CHECK_FALSE(RiskStore(t.f.session()).draft(t.caseId));
        CHECK(t.find<QWidget>(u"riskEmpty"_s)->isVisible());
    }
}

TEST_CASE("What is typed into a draft survives a lock", "[ui][risk][drafts]")
{
    RiskFixture t;
    t.begin();
    t.addListed(1, u"debt"_s);
    t.type(u"factorSafeguards"_s, u"They do not know the town"_s, t.form());
    QTest::qWait(1200); // kept while the field still has the focus
    CHECK(t.draft().factors[0].safeguards.isEmpty());
    t.type(u"summary"_s, u"Half a sentence"_s);
    QTest::qWait(1200);
    CHECK(t.draft().summary.isEmpty());
    // The process ends here: nothing is committed, as after a power cut.
    const RiskAssessment draft = t.draft();
    const QString form = u"risk/"_s + draft.uuid.toString(QUuid::WithoutBraces);
    CHECK(t.f.session().drafts().fields(form).value(u"summary"_s) == u"Half a sentence"_s);
    t.f.session().drafts().keep(form,
                                u"factor/%1/text"_s.arg(draft.factors[0].uuid.toString(QUuid::WithoutBraces)),
                                u"Two thousand left"_s);
    t.page.reset();
    t.f.reopen();
    t.open();
    CHECK(t.find<QWidget>(u"riskEditor"_s)->isVisible());
    CHECK(t.find<QPlainTextEdit>(u"summary"_s)->toPlainText() == u"Half a sentence"_s);
    CHECK(t.find<QPlainTextEdit>(u"factorText"_s, t.form())->toPlainText() == u"Two thousand left"_s);
    CHECK(t.find<QPlainTextEdit>(u"factorSafeguards"_s, t.form())->toPlainText() ==
          u"They do not know the town"_s);
    t.page->commit();
    CHECK(t.draft().summary == u"Half a sentence"_s);
    CHECK(t.f.session().drafts().fields(form).isEmpty());
}

TEST_CASE("The risk page fits a narrow window", "[ui][risk]")
{
    RiskFixture t;
    t.begin();
    t.addListed(1, u"debt"_s);
    auto *matrix = t.find<QWidget>(u"draftMatrix"_s);
    auto *editor = t.find<QWidget>(u"riskEditor"_s);
    t.page->resize(1366, 700);
    QTest::qWait(20);
    const bool wideInside = matrix->mapTo(editor, QPoint()).x() > editor->width() / 3;
    CHECK(wideInside);
    t.page->resize(420, 700);
    QTest::qWait(20);
    CHECK(matrix->mapTo(editor, QPoint()).x() < editor->width() / 3);
    CHECK(matrix->isVisible());
}
