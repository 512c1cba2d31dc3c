// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include "core/paper/printing.h"
#include "core/paper/printregister.h"
#include "tests/support/describe.h"
#include "tests/ui/paper_fixture.h"
#include "ui/paper/registermodel.h"
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("A page is previewed, saved as PDF and entered in the register", "[ui][paper][C3]")
{
    PaperFixture t;
    CHECK(t.page->guidance() == u"paper"_s);
    t.choose(u"risk"_s);
    auto *preview = t.find<QPrintPreviewWidget>(u"paperPreview"_s);
    CHECK(preview->isVisible());
    CHECK(preview->pageCount() >= 1);
    CHECK(t.find<QComboBox>(u"paperLanguage"_s)->currentData().toString() == u"es"_s); // hers
    CHECK(t.records().empty()); // looking is not printing

    QSignalSpy changed(t.page.get(), &Page::changed);
    t.savePdf(u"page"_s);
    INFO(t.asker.tells.join(u' ').toStdString());
    CHECK(t.asker.proposedFile == t.person.code + u"-risk.pdf"_s);
    CHECK(changed.count() == 1);
    QFile pdf(t.f.folder.filePath(u"page.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(t.records().size() == 1);
    const PrintRecord record = t.records()[0];
    CHECK(record.page == u"risk"_s);
    CHECK(record.language == u"es"_s);
    CHECK(record.destination == u"pdf"_s);
    CHECK_FALSE(record.discreet);
    CHECK(record.pages == preview->pageCount());
    CHECK(t.find<QTableView>(u"registerTable"_s)->model()->rowCount() == 1);

    // Another form of it; its file name says nothing about the subject.
    for (const QString &name : {u"paperDiscreet"_s, u"paperLarge"_s}) {
        auto *box = t.find<QAbstractButton>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        CHECK(box->isChecked());
    }
    t.savePdf(u"second.pdf"_s);
    CHECK(t.asker.proposedFile == t.person.code + u".pdf"_s);
    REQUIRE(t.records().size() == 2);
    CHECK(std::ranges::count_if(t.records(),
                                [](const PrintRecord &r) { return r.discreet && r.largePrint; }) == 1);

    // Cancelled, or impossible: nothing is entered.
    t.press(u"savePdfButton"_s);
    CHECK(t.records().size() == 2);
    CHECK(t.asker.tells.isEmpty());
    t.asker.saveFiles = {t.f.folder.filePath(u"not/there/page.pdf"_s)};
    t.press(u"savePdfButton"_s);
    CHECK(t.asker.tells.size() == 1);
    CHECK(t.records().size() == 2);
}

TEST_CASE("It is chosen for whom a page is, and somebody outside gets only what she agreed to",
          "[ui][paper][C2]")
{
    PaperFixture t;
    t.choose(u"risk"_s);
    t.forWhom(0);
    auto *save = t.find<QAbstractButton>(u"savePdfButton"_s);
    auto *print = t.find<QAbstractButton>(u"printButton"_s);
    auto *said = t.find<QLabel>(u"paperPassage"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(print->isEnabled());
    CHECK(said->text().contains(u"Choose for whom"_s));
    CHECK(t.find<QComboBox>(u"paperForWhom"_s)->count() == 3); // nobody outside before she was asked
    QSignalSpy elsewhere(t.page.get(), &Page::sectionRequested);
    t.press(u"paperAskHer"_s);
    REQUIRE(elsewhere.count() == 1);
    CHECK(elsewhere[0][0].toString() == u"consent"_s);

    t.forWhom(2); // us
    CHECK(save->isEnabled());
    CHECK_FALSE(said->isVisible());
    t.savePdf(u"us.pdf"_s);
    CHECK(t.records().at(0).forWhom == ForWhom::Office);

    // She was asked about the court, and agreed to risk, in writing.
    Consent c;
    c.caseId = t.person.id;
    c.kind = ConsentKind::Sharing;
    c.recipient = u"Court (invented)"_s;
    c.purpose = u"Protection"_s;
    c.information = {u"risk"_s, u"legal"_s};
    c.answer = ConsentAnswer::Given;
    c.form = ConsentForm::Written;
    c.askedOn = t.f.clock.today();
    c.language = u"es"_s;
    c.explainedBy = u"Marta"_s;
    c.saidBack = u"They see what I am afraid of"_s;
    c = ConsentStore(t.f.session()).add(c);
    t.page->refresh();
    CHECK(t.find<QComboBox>(u"paperForWhom"_s)->currentIndex() == 2); // what was chosen stays
    t.forWhom(3);
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(print->isEnabled());
    CHECK(said->text().contains(u"Name"_s));
    test::clickOn(t.find<QAbstractButton>(u"paperDiscreet"_s)); // without her name it may go
    CHECK(save->isEnabled());
    CHECK(said->text().contains(u"Yes, this may go to Court"_s));
    t.savePdf(u"court.pdf"_s);
    REQUIRE(t.records().size() == 2);
    CHECK(ConsentStore(t.f.session()).sharedOf(t.person.id).size() == 1);
    auto *table = t.find<QTableView>(u"registerTable"_s)->model();
    QStringList whom;
    for (int row = 0; row < table->rowCount(); ++row)
        whom << table->index(row, RegisterModel::Whom).data().toString();
    CHECK(whom.contains(u"Court (invented)"_s));
    CHECK(whom.contains(u"Us"_s));

    // Taken back while the page is open: the button that is still there is refused, and says why.
    ConsentStore(t.f.session()).withdraw(c.id, t.f.clock.today(), {});
    t.savePdf(u"again.pdf"_s);
    REQUIRE(t.asker.tells.size() == 1);
    CHECK(t.asker.tells[0].contains(u"took her yes back"_s));
    CHECK_FALSE(QFile::exists(t.f.folder.filePath(u"again.pdf"_s)));
    CHECK(t.records().size() == 2);
}

TEST_CASE("Where nothing can be printed yet, the page says where to start", "[ui][paper]")
{
    PaperFixture t;
    auto *preview = t.find<QWidget>(u"paperPreview"_s);
    auto *empty = t.find<QWidget>(u"paperEmpty"_s);
    for (const auto &[kind, tab] : {std::pair(u"plan"_s, u"Plan"_s), std::pair(u"needs"_s, u"Needs"_s)}) {
        t.choose(kind);
        CHECK(empty->isVisible());
        CHECK_FALSE(preview->isVisible());
        QStringList words;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            words << label->text();
        CHECK(words.join(u' ').contains(tab));
        CHECK_FALSE(t.find<QAbstractButton>(u"savePdfButton"_s)->isEnabled());
        CHECK_FALSE(t.find<QAbstractButton>(u"printButton"_s)->isEnabled());
    }
    t.choose(u"risk"_s);
    CHECK(preview->isVisible());
    CHECK(t.find<QAbstractButton>(u"savePdfButton"_s)->isEnabled());
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("The register is edited in place", "[ui][paper][C3]")
{
    PaperFixture t;
    t.choose(u"risk"_s);
    t.savePdf(u"one.pdf"_s);
    auto *table = t.find<QTableView>(u"registerTable"_s);
    REQUIRE(table->model()->rowCount() == 1);

    SECTION("Where it is kept, by button and keyboard")
    {
        QSignalSpy changed(t.page.get(), &Page::changed);
        t.press(u"noteKeptButton"_s);
        auto *edit = t.find<QLineEdit>(u"keptEditor"_s);
        QTest::keyClicks(edit, u"Steel cabinet, folder 3"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::qWait(10);
        CHECK(t.records()[0].keptWhere == u"Steel cabinet, folder 3"_s);
        CHECK(changed.count() == 1);
    }
    SECTION("The number of copies")
    {
        QModelIndex copies = table->model()->index(0, RegisterModel::Copies);
        CHECK_FALSE(copies.flags().testFlag(Qt::ItemIsEditable)); // the place comes first
        PrintRegister(t.f.session()).setKept(t.records()[0].id, u"Cabinet"_s, 1);
        t.page->refresh();
        copies = table->model()->index(0, RegisterModel::Copies);
        table->setCurrentIndex(copies);
        table->edit(copies);
        auto *spin = t.find<QSpinBox>(u"copiesEditor"_s);
        spin->selectAll();
        QTest::keyClicks(spin, u"3"_s);
        QTest::keyClick(spin, Qt::Key_Return);
        QTest::qWait(10);
        CHECK(t.records()[0].copies == 3);
        CHECK(t.records()[0].keptWhere == u"Cabinet"_s);
    }
    SECTION("Text that is being typed survives a lock")
    {
        t.press(u"noteKeptButton"_s);
        QTest::keyClicks(t.find<QLineEdit>(u"keptEditor"_s), u"Safe"_s);
        QTest::qWait(1000);
        CHECK(t.records()[0].keptWhere.isEmpty());
        const QString form = u"paper/"_s + t.person.uuid.toString(QUuid::WithoutBraces);
        REQUIRE(t.f.session().drafts().fields(form).size() == 1);
        const QString field = t.f.session().drafts().fields(form).firstKey();
        // The process ends here. A page that is closed in order would write it; so the draft is put back
        // after that.
        QTest::keyClick(t.find<QLineEdit>(u"keptEditor"_s), Qt::Key_Escape);
        t.page.reset();
        t.f.session().drafts().keep(form, field, u"Safe"_s);
        CHECK(t.records()[0].keptWhere.isEmpty());
        t.f.reopen();
        t.open();
        CHECK(t.records()[0].keptWhere == u"Safe"_s);
        CHECK(t.f.session().drafts().fields(form).isEmpty());
    }
    SECTION("Text in an open editor is written when the page is closed")
    {
        t.press(u"noteKeptButton"_s);
        QTest::keyClicks(t.find<QLineEdit>(u"keptEditor"_s), u"Safe"_s);
        t.page->commit();
        CHECK(t.records()[0].keptWhere == u"Safe"_s);
        t.page.reset();
        CHECK(t.f.session().drafts().forms().isEmpty());
    }
    SECTION("Escape gives up what was typed")
    {
        t.press(u"noteKeptButton"_s);
        auto *edit = t.find<QLineEdit>(u"keptEditor"_s);
        QTest::keyClicks(edit, u"Wrong"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTest::qWait(1000);
        CHECK(t.records()[0].keptWhere.isEmpty());
        CHECK(t.f.session().drafts().forms().isEmpty());
    }
    SECTION("Destroyed today, and then not edited any more")
    {
        t.asker.confirms = {true};
        t.press(u"destroyedButton"_s);
        CHECK(t.asker.questions.size() == 2); // the file, and whether it was destroyed
        CHECK(t.records()[0].destroyedOn == t.f.clock.today());
        CHECK_FALSE(t.find<QAbstractButton>(u"destroyedButton"_s)->isEnabled());
        const QModelIndex kept = table->model()->index(0, RegisterModel::Kept);
        CHECK_FALSE(kept.flags().testFlag(Qt::ItemIsEditable));
    }
    SECTION("The filter counts what is left")
    {
        auto *filter = t.find<QLineEdit>(u"registerFilter"_s);
        QTest::keyClicks(filter, u"zzz"_s);
        CHECK(table->model()->rowCount() == 0);
        CHECK(t.find<QLabel>(u"registerCount"_s)->text().contains(u"None"_s));
        filter->clear();
        CHECK(table->model()->rowCount() == 1);
    }
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("The register's model keeps the rules of models", "[ui][paper]")
{
    PaperFixture t;
    QWidget messages;
    RegisterModel model(*t.ui, &messages);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PrintRecord record;
    record.caseId = t.person.id;
    record.page = u"risk"_s;
    record.language = u"en"_s;
    record.destination = u"printer"_s;
    record.forWhom = ForWhom::Office;
    model.setRecords({PrintRegister(t.f.session()).add(record)});
    CHECK(model.rowCount() == 1);
    QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy edited(&model, &RegisterModel::edited);
    CHECK(model.setData(model.index(0, RegisterModel::Kept), u"Cabinet"_s, Qt::EditRole));
    CHECK(dataChanged.count() == 1);
    CHECK(edited.count() == 1);
    CHECK(t.records()[0].keptWhere == u"Cabinet"_s);
    CHECK_FALSE(model.setData(model.index(0, RegisterModel::By), u"x"_s, Qt::EditRole));
}

TEST_CASE("A page is written behind the window, and told as saved once its entry is on the disk",
          "[ui][paper][C3]")
{
    PaperFixture t;
    t.page.reset();
    t.ui.reset();
    t.f.env.syncBehind = Syncer::Pace::Thread;
    t.f.reopen();
    t.open();
    t.choose(u"risk"_s);
    const auto *notice = t.find<QWidget>(u"paperNotice"_s);
    SECTION("while she looks on")
    {
        t.savePdf(u"page.pdf"_s);
        REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, 10000));
        CHECK(QFile::exists(t.f.folder.filePath(u"page.pdf"_s)));
        CHECK(t.records().size() == 1);
    }
    SECTION("it is entered also where she locks at once")
    {
        t.savePdf(u"page.pdf"_s);
        t.page.reset();
        t.ui.reset();
        t.f.reopen();
        CHECK(QFile::exists(t.f.folder.filePath(u"page.pdf"_s)));
        CHECK(t.records().size() == 1);
        QCoreApplication::processEvents(); // what was posted for the page that is gone
    }
    SECTION("a folder that may not be written to is told, and nothing is entered")
    {
        const QString folder = t.f.folder.filePath(u"gone"_s);
        REQUIRE(QDir().mkdir(folder));
        REQUIRE(QDir().mkdir(folder + u"/page.pdf.new"_s)); // in the place of what is written first
        t.savePdf(u"gone/page.pdf"_s);
        REQUIRE(QTest::qWaitFor([&] { return !t.asker.tells.isEmpty(); }, 10000));
        CHECK(t.records().empty());
        CHECK_FALSE(QFile::exists(folder + u"/page.pdf"_s));
    }
}
