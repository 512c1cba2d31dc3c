// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/paper/paperlayout.h"
#include "tests/paper/papersupport.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

PaperDocument emptyPage()
{
    PaperDocument document;
    document.title = u"Title"_s;
    document.code = u"K7M-3QX"_s;
    document.date = QDate(2026, 3, 2);
    document.blocks.emplace_back(paper::Heading{u"Title"_s, 1});
    return document;
}

PaperDocument longPage(int paragraphs)
{
    PaperDocument document = emptyPage();
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.emplace_back(paper::Paragraph{u"Paragraph number %1 of a long page."_s.arg(i)});
    return document;
}

PaperPiece pieceOf(qreal height, bool keep = false)
{
    PaperPiece piece;
    piece.height = height;
    piece.keepWithNext = keep;
    return piece;
}

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Pieces come in their order, each once, and none passes the end of its page", "[paper]")
{
    SeededRandom random(7);
    for (int run = 0; run < 300; ++run) {
        const qreal pageHeight = 100;
        std::vector<PaperPiece> repeated{pieceOf(12)};
        std::vector<PaperPiece> pieces;
        const quint32 count = 1 + random.below(60);
        for (quint32 i = 0; i < count; ++i) {
            PaperPiece piece = pieceOf(1 + random.below(40), random.below(4) == 0);
            piece.spaceBefore = random.below(6);
            piece.breakBefore = random.below(25) == 0;
            piece.repeated = random.below(3) == 0 ? 0 : -1;
            pieces.push_back(piece);
        }
        size_t next = 0;
        const std::vector<PlacedPage> pages = placePieces(pieces, repeated, pageHeight);
        for (size_t p = 0; p < pages.size(); ++p) {
            REQUIRE_FALSE(pages[p].empty());
            qreal bottom = 0;
            for (size_t i = 0; i < pages[p].size(); ++i) {
                const PlacedPiece &placed = pages[p][i];
                CHECK(placed.top >= bottom);
                bottom = placed.top + placed.piece->height;
                CHECK(bottom <= pageHeight);
                if (placed.piece == repeated.data()) {
                    CHECK(i == 0); // a header is repeated only at the top
                    continue;
                }
                REQUIRE(placed.piece == &pieces[next]);
                CHECK((!pieces[next].breakBefore || next == 0 || i == 0 ||
                       pages[p][0].piece == repeated.data()));
                if (i == 0)
                    CHECK(pieces[next].repeated < 0); // otherwise the header would stand above it
                ++next;
            }
        }
        CHECK(next == pieces.size());
    }
}

TEST_CASE("A heading is never the last on its page", "[paper]")
{
    for (int filler = 0; filler <= 100; ++filler) {
        std::vector<PaperPiece> pieces(static_cast<size_t>(filler), pieceOf(1));
        pieces.push_back(pieceOf(3, true)); // heading
        pieces.push_back(pieceOf(1, true)); // what introduces the table
        pieces.push_back(pieceOf(2, true)); // the table's header
        pieces.push_back(pieceOf(10));      // its first row
        for (const PlacedPage &page : placePieces(pieces, {}, 50))
            CHECK_FALSE(page.back().piece->keepWithNext);
    }
}

TEST_CASE("What wants to stay together and is higher than a page is divided", "[paper]")
{
    const std::vector<PaperPiece> pieces(30, pieceOf(10, true));
    const std::vector<PlacedPage> pages = placePieces(pieces, {}, 100);
    CHECK(pages.size() == 3);
}

TEST_CASE("Every page carries code, date and its number", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    PaperDocument document = longPage(150);
    document.footNote = u"Draft – not signed"_s;
    const int pages = PaperRenderer(document).writePdf(file);
    REQUIRE(pages >= 3);
    for (int i = 1; i <= pages; ++i) {
        const QString text = pdfText(file, i);
        INFO(text.toStdString());
        CHECK(text.contains(u"K7M-3QX · 2 March 2026 · Page %1 of %2"_s.arg(i).arg(pages)));
        CHECK(text.contains(u"Draft – not signed"_s));
    }
    const QString all = pdfText(file);
    for (int i = 0; i < 150; ++i)
        CHECK(all.count(u"Paragraph number %1 of"_s.arg(i)) == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.pdf"_s});
}

TEST_CASE("What a file manager shows of a file is neutral", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    PaperDocument document = longPage(3);
    document.title = u"Blessing's plan"_s;
    PaperRenderer(document).writePdf(file);
    const QString info = outputOf(u"pdfinfo"_s, {file});
    CHECK(info.contains(u"Document"_s));
    CHECK(info.contains(u"A4"_s));
    CHECK_FALSE(info.contains(u"Blessing"_s));
    CHECK_FALSE(info.contains(u"tinera"_s));
}

TEST_CASE("A long table repeats its header and keeps its rows whole", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    PaperDocument document = emptyPage();
    paper::Table table;
    table.header = {u"Alphahead"_s, u"Betahead"_s};
    table.weights = {1, 3};
    for (int i = 0; i < 70; ++i)
        table.rows.push_back({u"row%1x"_s.arg(i), u"begin%1x\nmiddle\nend%1x"_s.arg(i)});
    document.blocks.emplace_back(table);
    const int pages = PaperRenderer(document).writePdf(file);
    REQUIRE(pages >= 3);
    int rows = 0;
    for (int p = 1; p <= pages; ++p) {
        const QString text = pdfText(file, p);
        CHECK(text.count(u"Alphahead"_s) == 1);
        for (int i = 0; i < 70; ++i) {
            const bool begins = text.contains(u"begin%1x"_s.arg(i));
            CHECK(begins == text.contains(u"end%1x"_s.arg(i)));
            rows += begins ? 1 : 0;
        }
    }
    CHECK(rows == 70);
}

TEST_CASE("A row that no page can hold is divided and loses nothing", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    PaperDocument document = emptyPage();
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(u"line%1x"_s.arg(i));
    document.blocks.emplace_back(paper::Heading{u"Beforeit"_s, 2});
    document.blocks.emplace_back(
        paper::Table{{u"Alphahead"_s, u"Betahead"_s}, {{u"short"_s, lines.join(u'\n')}}, {1, 1}});
    const int pages = PaperRenderer(document).writePdf(file);
    CHECK(pages >= 3);
    const QString all = pdfText(file);
    for (int i = 0; i < 150; ++i)
        CHECK(all.count(u"line%1x"_s.arg(i)) == 1);
    CHECK(all.count(u"short"_s) == 1);
    const QString first = pdfText(file, 1);
    CHECK(first.contains(u"line0x"_s)); // it begins under its heading, not on the next page
}

TEST_CASE("Large print takes more pages and breaks no word", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    PaperDocument document = longPage(80);
    paper::Table table;
    table.header = {u"Responsibility"_s, u"Accompaniment"_s, u"Understanding"_s, u"Circumstances"_s,
                    u"Recommendation"_s};
    table.weights = {1, 1, 1, 1, 1};
    table.rows.push_back({u"one"_s, u"Extraordinarily"_s, u"Incomprehensible"_s, u"four"_s, u"five"_s});
    document.blocks.emplace_back(table);
    const int normal = PaperRenderer(document).writePdf(folder.filePath(u"a.pdf"_s));
    document.choice.largePrint = true;
    const int large = PaperRenderer(document).writePdf(folder.filePath(u"b.pdf"_s));
    CHECK(large > normal);
    const QString all = pdfText(folder.filePath(u"b.pdf"_s));
    for (const QString &word : table.header + table.rows.front()) {
        INFO(word.toStdString());
        CHECK(all.contains(word));
    }
}

TEST_CASE("Every kind of block is painted, in both directions", "[paper][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        PaperDocument document = emptyPage();
        document.choice.language = language;
        paper::Matrix matrix;
        matrix.xTitle = u"Xtitle"_s;
        matrix.yTitle = u"Ytitle"_s;
        matrix.xLabels = {u"xa"_s, u"xb"_s, u"xc"_s, u"xd"_s, u"xe"_s};
        matrix.yLabels = {u"ya"_s, u"yb"_s, u"yc"_s, u"yd"_s, u"ye"_s};
        matrix.levelNames = {u"levela"_s, u"levelb"_s, u"levelc"_s, u"leveld"_s};
        matrix.levels = std::vector<int>(25, 4);
        matrix.marks = {{u"m17"_s, 1, 1, 0, 0}, {u"m18"_s, 0, 0, 5, 5}, {u"off"_s, 0, 0, 6, 0}};
        matrix.beforeText = u"legendbefore"_s;
        matrix.afterText = u"legendafter"_s;
        document.blocks.insert(
            document.blocks.end(),
            {paper::Facts{{{u"Factlabel"_s, u"Factvalue"_s}}}, paper::Bullets{{u"Bulletitem"_s}, true},
             matrix,
             paper::Courses{
                 {u"Coursedate"_s, u"Otherdate"_s}, {{u"Courseline"_s, {2, 0}}}, {u"sa"_s, u"sb"_s}},
             paper::PageBreak{}, paper::Signatures{{u"Whoone"_s, u"Whotwo"_s}, {QString(), u"Signedtext"_s}},
             paper::Paragraph{u"Noticetext"_s, false, true}});
        const QString file = folder.filePath(language + u".pdf"_s);
        CHECK(PaperRenderer(document).writePdf(file) == 2);
        const QString text = pdfText(file);
        INFO(text.toStdString());
        for (const QString &word :
             {u"Xtitle"_s, u"xa"_s, u"xe"_s, u"ya"_s, u"ye"_s, u"levelb"_s, u"leveld"_s, u"m17"_s, u"m18"_s,
              u"legendbefore"_s, u"legendafter"_s, u"Factlabel"_s, u"Factvalue"_s, u"Bulletitem"_s,
              u"Coursedate"_s, u"Courseline"_s, u"Whoone"_s, u"Signedtext"_s, u"Noticetext"_s}) {
            INFO(word.toStdString());
            // Cells show the word of their own level only.
            CHECK(text.contains(word) == (word != u"levelb"_s));
        }
        CHECK_FALSE(text.contains(u"off"_s));
        CHECK(pdfText(file, 2).contains(u"Signedtext"_s));
    }
}

TEST_CASE("A document without a word is one page", "[paper]")
{
    QTemporaryDir folder;
    PaperDocument document;
    CHECK(PaperRenderer(document).writePdf(folder.filePath(u"a.pdf"_s)) == 1);
}

TEST_CASE("The same document on another device has our margins", "[paper]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setResolution(300);
    const PaperDocument document = longPage(60);
    CHECK(PaperRenderer(document).paint(writer) >= 2);
    CHECK(writer.pageLayout().margins(QPageLayout::Millimeter).left() == 18);
}

TEST_CASE("Where a page cannot be written, the error says what to do and nothing is touched",
          "[paper][errors]")
{
    QTemporaryDir folder;
    const PaperDocument document = longPage(3);
    const PaperRenderer renderer(document);
    const auto fails = [&](const QString &target) {
        try {
            renderer.writePdf(target);
        } catch (const StorageError &error) {
            CHECK_FALSE(error.happened().isEmpty());
            CHECK_FALSE(error.kept().isEmpty());
            CHECK_FALSE(error.toDo().isEmpty());
            return true;
        }
        return false;
    };
    SECTION("the folder is missing")
    {
        CHECK(fails(folder.filePath(u"missing/a.pdf"_s)));
        CHECK_FALSE(QFileInfo::exists(folder.filePath(u"missing"_s)));
    }
    SECTION("the way leads through a file")
    {
        writeFile(folder.filePath(u"file"_s), "x");
        CHECK(fails(folder.filePath(u"file/a.pdf"_s)));
        CHECK(readFile(folder.filePath(u"file"_s)) == "x");
    }
    SECTION("the name is a folder's")
    {
        QDir(folder.path()).mkdir(u"a.pdf"_s);
        CHECK(fails(folder.filePath(u"a.pdf"_s)));
        CHECK(QFileInfo(folder.filePath(u"a.pdf"_s)).isDir());
    }
    SECTION("the name is a device's")
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            SKIP("this system has no /dev/full");
        const QString link = folder.filePath(u"full.pdf"_s);
        REQUIRE(QFile::link(u"/dev/full"_s, link));
        CHECK(fails(link));
        CHECK(QFileInfo(link).isSymLink());
    }
    SECTION("no name")
    {
        CHECK(fails(QString()));
    }
    SECTION("the disk takes no more")
    {
        const QString target = folder.filePath(u"a.pdf"_s);
        writeFile(target, "the page of yesterday");
        rlimit before{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{512, before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const bool failed = fails(target);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        CHECK(failed);
        CHECK(readFile(target) == "the page of yesterday");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.pdf"_s});
    }
}
