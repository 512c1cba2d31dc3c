// SPDX-License-Identifier: GPL-3.0-or-later
// A page that goes to a printer.
#include "tests/support/cups.h"
#include "tests/support/describe.h"
#include "tests/ui/paper_fixture.h"
#include "ui/platform/cupsprinters.h"
#include <QSpinBox>
#include <QStandardPaths>
#include <cstdio>
#include <thread>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("What goes to a printer is sent out of memory, and entered once it went", "[ui][paper][C3]")
{
    PaperFixture t;
    t.choose(u"risk"_s);
    const auto *panel = t.find<QWidget>(u"printPanel"_s);
    const auto *sheet = t.find<QWidget>(u"printerSheet"_s);
    CHECK_FALSE(sheet->isVisible());
    t.press(u"printButton"_s);
    CHECK(sheet->isVisible());
    CHECK_FALSE(panel->isVisible());
    auto *printer = t.find<QComboBox>(u"printerChoice"_s);
    CHECK(printer->currentText() == u"The one in the office"_s); // the one to propose
    SECTION("as she chose")
    {
        auto *copies = t.find<QSpinBox>(u"printerCopies"_s);
        copies->setFocus();
        QTest::keyClick(copies, Qt::Key_Up);
        QTest::keyClick(copies, Qt::Key_Up);
        t.press(u"printerTwoSided"_s);
        t.press(u"printerPrint"_s);
        INFO(t.asker.tells.join(u' ').toStdString());
        REQUIRE(t.printers.sent.size() == 1);
        const PrintJob &job = t.printers.sent[0];
        CHECK(job.printer == u"office"_s);
        CHECK(job.copies == 3);
        CHECK(job.twoSided);
        CHECK(job.pdf.startsWith("%PDF-"));
        REQUIRE(t.records().size() == 1);
        CHECK(t.records()[0].destination == u"printer"_s);
        CHECK(t.records()[0].copies == 3);
        CHECK(t.records()[0].pages >= 1);
        CHECK(t.find<QWidget>(u"paperNotice"_s)->isVisible());
    }
    SECTION("on a printer that does not print on both sides")
    {
        t.press(u"printerTwoSided"_s);
        printer->setCurrentIndex(printer->findData(u"attic"_s));
        CHECK_FALSE(t.find<QAbstractButton>(u"printerTwoSided"_s)->isEnabled());
        t.press(u"printerPrint"_s);
        REQUIRE(t.printers.sent.size() == 1);
        CHECK(t.printers.sent[0].printer == u"attic"_s);
        CHECK_FALSE(t.printers.sent[0].twoSided);
    }
    SECTION("a printer that is away is told, and nothing is entered")
    {
        t.printers.fail = StorageError(StorageError::Fault::Other, u"The printer is away."_s, {}, {});
        t.press(u"printerPrint"_s);
        REQUIRE(t.asker.tells.size() == 1);
        CHECK(t.asker.tells[0].contains(u"The printer is away."_s));
        CHECK(t.records().empty());
        CHECK_FALSE(t.find<QWidget>(u"paperNotice"_s)->isVisible());
    }
    SECTION("back, and nothing went")
    {
        t.press(u"printerBack"_s);
        CHECK(t.printers.sent.empty());
        CHECK(t.records().empty());
    }
    CHECK_FALSE(sheet->isVisible());
    CHECK(panel->isVisible());
}

TEST_CASE("Without a printer the page says what to do", "[ui][paper][C3]")
{
    PaperFixture t;
    t.choose(u"risk"_s);
    t.printers.there.clear();
    t.press(u"printButton"_s);
    REQUIRE(t.asker.informs.size() == 1);
    CHECK(t.asker.informs[0].contains(u"PDF"_s));
    t.printers.away = true;
    t.press(u"printButton"_s);
    CHECK(t.asker.tells.size() == 1);
    t.ui->printers = nullptr;
    t.press(u"printButton"_s);
    CHECK(t.asker.informs.size() == 2);
    CHECK(t.find<QWidget>(u"printPanel"_s)->isVisible());
    CHECK_FALSE(t.find<QWidget>(u"printerSheet"_s)->isVisible());
    CHECK(t.records().empty());
}

TEST_CASE("A printer that takes its time keeps no window waiting, and a lock does not lose the entry",
          "[ui][paper][C3]")
{
    PaperFixture t;
    t.page.reset();
    t.ui.reset();
    t.f.env.syncBehind = Syncer::Pace::Thread;
    t.f.reopen();
    t.open();
    t.choose(u"risk"_s);
    t.press(u"printButton"_s);
    t.press(u"printerPrint"_s);
    t.page.reset();
    t.ui.reset();
    t.f.reopen();
    REQUIRE(t.printers.sent.size() == 1);
    CHECK(t.printers.sentIn != std::this_thread::get_id());
    CHECK(t.records().size() == 1);
    QCoreApplication::processEvents(); // what was posted for the page that is gone
}

TEST_CASE("a page about her is printed", "[.program]")
{
    PaperFixture t;
    CupsPrinters printers;
    t.ui->printers = &printers;
    t.choose(u"risk"_s);
    t.press(u"printButton"_s);
    t.press(u"printerPrint"_s);
    for (const QString &told : t.asker.tells)
        std::printf("told:%s\n", qPrintable(told));
    std::printf("entered:%zu\n", t.records().size());
}

TEST_CASE("A page about her goes to CUPS, and is in no file on the way", "[ui][paper][printers][C3]")
{
    const Cups cups;
    const QTemporaryDir home;
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        SKIP("there is no strace on this machine");
    QProcess program;
    program.setProcessEnvironment(Cups::environment(cups.socket(), home));
    const QString trace = home.filePath(u"trace"_s);
    program.start(u"strace"_s, {u"-f"_s, u"-y"_s, u"-s"_s, u"20"_s, u"-o"_s, trace, u"-e"_s,
                                u"trace=write,pwrite64,writev,pwritev,sendto,sendmsg,memfd_create"_s,
                                QCoreApplication::applicationFilePath(), u"a page about her is printed"_s});
    program.waitForFinished(240000);
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    if (said.isEmpty())
        SKIP("strace may not look at programs here");
    CHECK(said.contains(u"entered:1\n"_s));
    QFile file(trace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    int sent = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.contains("%PDF") && !line.contains("%!PS"))
            continue;
        CAPTURE(line.toStdString());
        CHECK(line.contains("<socket:"));
        ++sent;
    }
    CHECK(sent == 1);
    REQUIRE(cups.documents().size() == 1);
    CHECK((cups.documents().front().startsWith("%PDF-"))); // the page itself would be a long failure
}
