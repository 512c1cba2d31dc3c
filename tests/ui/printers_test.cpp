// SPDX-License-Identifier: GPL-3.0-or-later
// Printing over a real CUPS, with printers that print on nothing; and the page with the recovery code.
#include "core/base/error.h"
#include "tests/support/cups.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/scriptedprinters.h"
#include "tests/support/vaultfixture.h"
#include "ui/platform/cupsprinters.h"
#include "ui/vault/recoverycodepage.h"
#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <sys/stat.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const QString Code = u"0000K-1111P-2222T-3333X-44442-55558-6666D"_s;

/// The hidden test below in a program of its own.
QString runWith(const QString &socket, const QTemporaryDir &home)
{
    QProcess program;
    program.setProcessEnvironment(Cups::environment(socket, home));
    program.start(QCoreApplication::applicationFilePath(), {u"a program prints"_s});
    program.waitForFinished(120000);
    return QString::fromUtf8(program.readAllStandardOutput());
}

int modeOf(const QString &file)
{
    struct stat found {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 0777)
                                                                    : -1;
}

struct CodeFixture {
    CodeFixture()
    {
        ui.printers = &printers;
        page.resize(900, 700);
        bringUp(&page);
    }
    void press(const QString &name)
    {
        auto *button = page.findChild<QAbstractButton *>(name);
        REQUIRE(button);
        clickOn(button);
    }
    bool isSeen(const QString &name) const { return page.findChild<QWidget *>(name)->isVisible(); }
    VaultFixture f;
    ScriptedAsker asker;
    ScriptedPrinters printers;
    UiContext ui{f.session(), asker};
    RecoveryCodePage page{ui, Code};
};

} // namespace

TEST_CASE("a program prints", "[.program]")
{
    CupsPrinters printers;
    try {
        for (const KnownPrinter &one : printers.known())
            std::printf("printer:%s,%s,%d\n", qPrintable(one.name), qPrintable(one.description),
                        one.isDefault);
    } catch (const Error &error) {
        std::printf("known:%s\n", qPrintable(error.message()));
    }
    for (const QString &name : {u"paper"_s, u"full"_s, u"gone"_s}) {
        try {
            printers.send({name, "%PDF-1.4 her page " + QByteArray(300000, 'x'), 2, true});
            std::printf("%s:sent\n", qPrintable(name));
        } catch (const Error &error) {
            std::printf("%s:%s\n", qPrintable(name), qPrintable(error.message()));
        }
    }
}

TEST_CASE("printers: a page goes to CUPS out of memory, under a name that says nothing", "[ui][printers]")
{
    Cups cups;
    const QTemporaryDir home;
    const QString said = runWith(cups.socket(), home);
    INFO(said.toStdString());
    CHECK(said.contains(u"printer:full,full,0\nprinter:paper,The one in the office,1\n"_s));
    CHECK(said.contains(u"paper:sent\n"_s));
    CHECK(said.contains(u"full:That printer takes no pages at the moment. Nothing was printed."_s));
    CHECK(said.contains(u"gone:That printer is not set up any more. Nothing was printed."_s));
    REQUIRE(cups.documents().size() == 1);
    CHECK((cups.documents().front() == "%PDF-1.4 her page " + QByteArray(300000, 'x')));
    cups.end();
    const QByteArray notes = cups.notes();
    // Not as it is: what it wrote down would be a long failure.
    for (const char *word : {"Document", "two-sided-long-edge", "iso_a4_210x297mm"}) {
        CAPTURE(word);
        CHECK((notes.count(word) == 1));
    }
    // The program left nothing behind (that it wrote nothing on the way was looked at with strace).
    QDirIterator left(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        QFile file(left.next());
        CAPTURE(file.fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("%PDF"));
    }
}

TEST_CASE("printers: without a printing system that is said, in words", "[ui][printers]")
{
    const QTemporaryDir home;
    const QString said = runWith(home.filePath(u"nobody listens"_s), home);
    INFO(said.toStdString());
    CHECK(
        said.contains(u"known:The printing system of this computer does not answer. Nothing was printed."_s));
    CHECK(
        said.contains(u"paper:The printing system of this computer does not answer. Nothing was printed."_s));
    CHECK_FALSE(said.contains(u"sent"_s));
    // A server that would be reached over the network is named, and not tried.
    const QString network = runWith(u"printserver.example"_s, home);
    INFO(network.toStdString());
    CHECK(network.contains(u"known:This computer prints through the server printserver.example"_s));
    CHECK(network.contains(u"paper:This computer prints through the server printserver.example"_s));
}

TEST_CASE("recovery code: printed out of memory", "[ui][printers]")
{
    CodeFixture t;
    t.press(u"printRecovery"_s);
    CHECK(t.isSeen(u"printerSheet"_s));
    t.press(u"printerPrint"_s);
    REQUIRE(t.printers.sent.size() == 1);
    CHECK(t.printers.sent[0].printer == u"office"_s);
    CHECK(t.printers.sent[0].pdf.startsWith("%PDF-"));
    CHECK(t.isSeen(u"recoveryNotice"_s));
    t.printers.there.clear();
    t.press(u"printRecovery"_s);
    REQUIRE(t.asker.informs.size() == 1);
    CHECK(t.asker.informs[0].contains(u"by hand"_s));
}

TEST_CASE("recovery code: no file with it is written before she was warned, and nobody else reads that file",
          "[ui][printers]")
{
    CodeFixture t;
    const QString file = t.f.folder.filePath(u"page.pdf"_s);
    t.asker.saveFiles = {file};
    CHECK_FALSE(t.isSeen(u"recoveryWarning"_s));
    t.press(u"saveRecovery"_s);
    CHECK(t.isSeen(u"recoveryWarning"_s));
    CHECK(t.asker.questions.isEmpty());
    t.press(u"recoveryBack"_s);
    CHECK_FALSE(t.isSeen(u"recoveryWarning"_s));
    CHECK_FALSE(QFile::exists(file));
    t.press(u"saveRecovery"_s);
    const mode_t before = ::umask(0);
    t.press(u"recoverySaveAnyway"_s);
    ::umask(before);
    CHECK(modeOf(file) == 0600);
    CHECK_FALSE(t.asker.proposedFile.contains(u"recover"_s));
    CHECK(t.isSeen(u"recoveryNotice"_s));
    CHECK(t.printers.sent.empty());
}
