// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "tests/ui/plan_fixture.h"
#include "ui/widgets/herorderlist.h"
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace itinera;
using namespace Qt::StringLiterals;
using test::PlanFixture;

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

TEST_CASE("that a version is written down is said once it is on the disk, while the window lives on",
          "[ui][plan]")
{
    PlanFixture t;
    t.begin();
    t.goalFor(u"papers"_s, u"to have my papers"_s);
    t.addStep(0, u"ask the lawyer"_s);
    t.page.reset();
    t.ui.reset();
    t.f.env.syncBehind = Syncer::Pace::Stepped;
    t.f.reopen();
    t.open();
    auto *notice = t.find<QWidget>(u"planNotice"_s);
    t.type(t.find<QLineEdit>(u"agreeWhy"_s), u"our first plan"_s);
    t.find<QComboBox>(u"agreeAskedBy"_s)->setCurrentIndex(2);
    t.press(u"agreeButton"_s);
    REQUIRE(PlanStore(t.f.session()).versions(t.caseId).size() == 1);
    QCoreApplication::processEvents();
    CHECK_FALSE(notice->isVisible());
    SECTION("then it is")
    {
        t.f.vault->database().syncer()->step();
        QCoreApplication::processEvents();
        CHECK(notice->isVisible());
    }
    SECTION("not on a page that is gone")
    {
        t.page.reset();
        t.f.vault->database().syncer()->step();
        QCoreApplication::processEvents();
        CHECK(t.asker.tells.isEmpty());
    }
}

TEST_CASE("a version is agreed, changed after, and signed by her later", "[ui][plan]")
{
    PlanFixture t;
    t.begin();
    t.press(u"agreeButton"_s);
    CHECK(t.asker.informs.size() == 1); // something is missing, and it says so
    CHECK(PlanStore(t.f.session()).versions(t.caseId).empty());

    t.goalFor(u"papers"_s, u"to have my papers"_s);
    t.addStep(0, u"ask the lawyer"_s);
    const QStringList missing = planwords::said(planrules::missingForAgreement(t.plan(), t.needIds));
    INFO(missing.join(u", "_s).toStdString());
    REQUIRE(missing.isEmpty());
    t.type(t.find<QLineEdit>(u"agreeWhy"_s), u"our first plan"_s);
    t.find<QComboBox>(u"agreeAskedBy"_s)->setCurrentIndex(2);
    QSignalSpy changed(t.page.get(), &Page::changed);
    t.press(u"agreeButton"_s);
    REQUIRE(t.asker.tells.isEmpty());
    CHECK(t.asker.questions.size() == 1);
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
    CHECK(versions[0].whatChanged.isEmpty()); // nobody wrote it
    REQUIRE(versions[0].changes.size() == 1);
    CHECK(versions[0].changes[0].other.contains(u"the union"_s));
    CHECK(t.find<QLabel>(u"versionWhat"_s)->text().contains(u"the union"_s));
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
    QSignalSpy opened(t.page.get(), &Page::sectionRequested);
    auto *button = bar->findChild<QPushButton *>();
    REQUIRE(button);
    button->click();
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == u"risk"_s);
    t.begin(); // it can be drafted meanwhile
    CHECK(t.plan().goals.empty());
}
