// SPDX-License-Identifier: GPL-3.0-or-later
// Every way out of the program asks her consent (C2), and what went is told (C4).
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include "core/demo/democaseload.h"
#include "core/lists/codelist.h"
#include "core/needs/needsstore.h"
#include "core/paper/printing.h"
#include "core/subjects.h"
#include "tests/paper/papersupport.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

struct OutgoingFixture : VaultFixture {
    OutgoingFixture()
    {
        DemoOptions options;
        options.cases = 3;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(session(), clock, options);
    }
    PreparedPage page(const PrintablePage &kind, bool discreet)
    {
        PaperChoice choice;
        choice.language = u"en"_s;
        choice.discreet = discreet;
        return preparePage(session(), id, kind, choice).goesTo(ForWhom::Somebody, {to.name, to.purpose});
    }
    struct Way {
        QString name;
        std::function<void(const PreparedPage &)> go;
    };
    std::vector<Way> waysOut()
    {
        return {{u"as a PDF"_s, [this](const PreparedPage &p) { printToPdf(session(), p, file()); }},
                {u"on a printer"_s,
                 [this](const PreparedPage &p) {
                     const PaperPrint print(session(), p, 2);
                     sheet = print.pdf();
                     print.enter();
                 }},
                {u"past both, into the register"_s, [this](const PreparedPage &p) {
                     PrintRegister(session()).add(p.record, p.information, p.name);
                 }}};
    }
    QString file() const { return folder.filePath(u"out.pdf"_s); }
    Consent agree(const QStringList &information)
    {
        clock.advanceMs(1000);
        Consent c;
        c.caseId = id;
        c.kind = ConsentKind::Sharing;
        c.recipient = to.name;
        c.purpose = to.purpose;
        c.information = information;
        c.answer = ConsentAnswer::Given;
        c.form = ConsentForm::Written;
        c.askedOn = clock.today();
        c.language = u"es"_s;
        c.explainedBy = u"Marta"_s;
        c.saidBack = u"They get it"_s;
        return ConsentStore(session()).add(c);
    }
    size_t shared() { return ConsentStore(session()).sharedOf(id).size(); }
    size_t registered() { return PrintRegister(session()).of(id).size(); }
    /// Nothing went: no file, no sheet, no entry, nothing to be told.
    QString refusal(const Way &way, const PreparedPage &p)
    {
        const size_t printsBefore = registered();
        const size_t sharedBefore = shared();
        sheet.clear();
        QString text = u"nothing was refused"_s;
        try {
            way.go(p);
        } catch (const Error &error) {
            text = error.message();
        }
        CHECK(sheet.isEmpty());
        CHECK_FALSE(QFile::exists(file()));
        CHECK(registered() == printsBefore);
        CHECK(shared() == sharedBefore);
        return text;
    }

    void another() { to.name = u"Nobody Asked About %1 (invented)"_s.arg(++m_others); }

    int m_others = 0;
    CaseId id{1};
    Receiver to{u"Nobody Asked About (invented)"_s, u"A reason of ours"_s};
    QByteArray sheet; ///< What the printer was sent.
};

} // namespace

TEST_CASE("outgoing: without her consent no page goes to somebody outside, by no way", "[conformance][C2]")
{
    OutgoingFixture f;
    for (const PrintablePage &kind : printablePages()) {
        for (const bool discreet : {false, true}) {
            for (const auto &way : f.waysOut()) {
                CAPTURE(kind.key, discreet, way.name);
                const QString said = f.refusal(way, f.page(kind, discreet));
                if (kind.information.isEmpty())
                    CHECK(said.contains(u"for her and for us alone"_s));
                else
                    CHECK(said.contains(u"never asked about "_s + f.to.name));
            }
        }
    }
}

TEST_CASE("outgoing: a page goes with her consent to all that is on it, and her next page says what went",
          "[conformance][C2][C4]")
{
    OutgoingFixture f;
    for (const PrintablePage &kind : printablePages()) {
        if (kind.information.isEmpty())
            continue;
        for (const bool discreet : {false, true}) {
            const QStringList on = f.page(kind, discreet).information;
            CHECK(on.contains(information::Name) != discreet);
            for (const auto &way : f.waysOut()) {
                CAPTURE(kind.key, discreet, way.name);
                // All but one: refused, and named which.
                for (const QString &code : on) {
                    QStringList others = on;
                    others.removeAll(code);
                    if (others.isEmpty())
                        continue;
                    f.another(); // what she took back from one would count for the next
                    f.agree(others);
                    const QString said = f.refusal(way, f.page(kind, discreet));
                    const CodeList list = ListStore(f.session()).list(u"consent_information"_s);
                    CHECK(said.contains(list.labelOf(code, u"en"_s)));
                }
                f.another();
                const PreparedPage page = f.page(kind, discreet);
                const Consent all = f.agree(page.information);
                QFile::remove(f.file());
                f.sheet.clear();
                way.go(page);
                const auto shared = ConsentStore(f.session()).sharedOf(f.id);
                REQUIRE_FALSE(shared.empty());
                CHECK(shared.front().consent == all.id);
                CHECK(shared.front().on == f.clock.today());
                CHECK(shared.front().what.contains(kind.name()));
                PaperChoice hers;
                hers.language = u"en"_s;
                const QString told =
                    textOf(preparePage(f.session(), f.id, *printablePage(u"consent"_s), hers).document);
                CHECK(told.contains(f.to.name));
                CHECK(told.contains(shared.front().what));
                const PrintRecord entered = PrintRegister(f.session()).of(f.id).front();
                CHECK(entered.forWhom == ForWhom::Somebody);
                CHECK(entered.recipient == f.to.name);
                CHECK(entered.purpose == f.to.purpose);
                QFile::remove(f.file());
                // She takes it back: at once nothing goes any more.
                ConsentStore(f.session()).withdraw(all.id, f.clock.today(), {});
                CHECK(f.refusal(way, page).contains(u"took her yes back"_s));
            }
        }
    }
}

TEST_CASE("outgoing: a page that names a need of health asks her consent about health", "[conformance][C2]")
{
    OutgoingFixture f;
    NeedsStore needs(f.session());
    Case c;
    c.chosenName = u"Amina"_s;
    f.id = CaseStore(f.session()).create(c).id;
    NeedsAssessment a = needs.start(f.id);
    NeedRating rating;
    rating.need.text = u"somebody for the nights"_s;
    rating.need.domain = u"mental-health"_s;
    a.ratings = {rating};
    needs.save(a);
    const PreparedPage page = f.page(*printablePage(u"needs"_s), true);
    CHECK(page.information == QStringList{information::Needs, information::Health});
    f.agree({information::Needs});
    CHECK(f.refusal(f.waysOut().front(), page).contains(u"Health"_s));
}

TEST_CASE("outgoing: consent that is taken back while a file is written leaves no file", "[conformance][C2]")
{
    OutgoingFixture f;
    const PreparedPage page = f.page(*printablePage(u"plan"_s), true);
    const Consent given = f.agree(page.information);
    const PdfPrint print(f.session(), page, f.file());
    print.write();
    CHECK(QFile::exists(f.file()));
    ConsentStore(f.session()).withdraw(given.id, f.clock.today(), {});
    const size_t before = f.registered();
    const size_t sharedBefore = f.shared();
    CHECK(refusalOf([&] { print.enter(); }).contains(u"took her yes back"_s));
    CHECK_FALSE(QFile::exists(f.file()));
    CHECK(f.registered() == before);
    CHECK(f.shared() == sharedBefore);
}

TEST_CASE("outgoing: it has to be said for whom a page is", "[conformance][C2]")
{
    OutgoingFixture f;
    for (const auto &way : f.waysOut()) {
        CAPTURE(way.name);
        PreparedPage page = f.page(*printablePage(u"plan"_s), true);
        page.goesTo(ForWhom::Unsaid);
        CHECK(f.refusal(way, page).contains(u"not said for whom"_s));
        CHECK_FALSE(mayGo(f.session(), page).open);
        page.goesTo(ForWhom::Somebody, {u"Ribera"_s, {}}); // what for is missing
        CHECK(f.refusal(way, page).contains(u"what for"_s));
        for (const ForWhom whom : {ForWhom::Her, ForWhom::Office}) {
            const size_t before = f.shared();
            f.sheet.clear();
            CHECK(mayGo(f.session(), page.goesTo(whom)).open);
            way.go(page);
            QFile::remove(f.file());
            CHECK(f.shared() == before); // nobody outside got anything
        }
    }
}

TEST_CASE("outgoing: where no subject can say whether she agrees, nothing goes", "[conformance][C2]")
{
    OutgoingFixture f;
    const PreparedPage page = f.page(*printablePage(u"plan"_s), true);
    f.agree(page.information);
    REQUIRE(mayGo(f.session(), page).open);
    Declared none = declaredBySubjects();
    none.gates.clear();
    f.env.subjects = &none;
    f.reopen();
    CHECK_FALSE(mayGo(f.session(), page).open);
    CHECK(outgoing::receivers(f.session(), f.id).empty());
    for (const auto &way : f.waysOut())
        CHECK(f.refusal(way, page).contains(u"Nobody can say"_s));
    f.vault.reset(); // before what it was opened with
}

TEST_CASE("outgoing: what a page says that is on it stands in the list that she is asked with",
          "[conformance][C2]")
{
    OutgoingFixture f;
    const CodeList list = ListStore(f.session()).list(u"consent_information"_s);
    for (const PrintablePage &kind : printablePages()) {
        for (const QString &code : kind.information) {
            CAPTURE(kind.key, code);
            CHECK(list.find(code));
        }
    }
    CHECK(list.find(information::Name));
    CHECK(list.find(information::Trafficking));
    CHECK_FALSE(declaredBySubjects().gates.empty());
}

TEST_CASE("house: few sources write files, print or use the clipboard; a new way out asks first",
          "[conformance][C2]")
{
    // Each with its reason. What writes about her goes through core/paper/printing.h, which asks.
    const QStringList known{u"app/desktop/main.cpp"_s,            // starts itself again
                            u"app/reader/seal.cpp"_s,             // asks the kernel how much memory it has
                            u"core/exchange/readerprocess.cpp"_s, // starts the reader of files from outside,
                                                                  // which can write nowhere
                            u"core/paper/printing.cpp"_s,         // asks
                            u"core/paper/renderer.cpp"_s,         // pages, for printing.cpp alone
                            u"core/paper/renderer.h"_s,           // its declaration
                            u"core/platform/printers.h"_s,        // what a printer is sent
                            u"core/vault/backup.cpp"_s,           // encrypted
                            u"ui/paper/papertab.cpp"_s, // the preview, and sends what printing.cpp made
                            u"ui/paper/papertab.h"_s,   // its declaration
                            u"ui/platform/clipboardguard.cpp"_s, // empties the clipboard
                            u"ui/platform/cupsprinters.cpp"_s,   // sends what it is given
                            u"ui/platform/cupsprinters.h"_s,     // its declaration
                            u"ui/vault/recoverycodepage.cpp"_s,  // the recovery code, nothing about her
                            u"ui/vault/recoverycodepage.h"_s,    // its declaration
                            u"ui/widgets/printersheet.cpp"_s,    // asks on which printer
                            u"ui/widgets/printersheet.h"_s};     // its declaration
    const QRegularExpression way(
        u"QPdfWriter|QPrinter\\b|QPrintDialog|PrintJob|QSaveFile|WriteOnly|ReadWrite|clipboard\\(\\)|"
        "ofstream|fopen|posix_spawn|QTextDocumentWriter|QProcess|QDesktopServices|QMimeData|PaperRenderer|writePdfFile"_s);
    QStringList found;
    const QString root = QStringLiteral(ITINERA_SOURCE_DIR);
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile in(files.next());
            REQUIRE(in.open(QIODevice::ReadOnly));
            if (way.match(QString::fromUtf8(in.readAll())).hasMatch())
                found << QDir(root).relativeFilePath(in.fileName());
        }
    }
    found.sort();
    CHECK(found == known);
}
