// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside: shown by a program of its own, or refused in words; whatever they are, and whatever
// that program says.
#include "core/exchange/outsidereader.h"
#include "core/exchange/readeranswer.h"
#include "core/exchange/readerprocess.h"
#include "tests/sandbox/hostile.h"
#include "tests/support/describe.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;
using Fault = OutsideFileError::Fault;

namespace {

const QString Reader = QStringLiteral(ITINERA_READER);

struct Shown {
    QImage picture;
    std::optional<Fault> fault;
    QString words;
};

Shown shown(QByteArray content, QSize most = {200, 200}, const QString &program = Reader,
            int milliseconds = 60000)
{
    QBuffer file(&content);
    REQUIRE(file.open(QIODevice::ReadOnly));
    try {
        return {OutsideReader(program, milliseconds).firstPicture(file, most), {}, {}};
    } catch (const OutsideFileError &error) {
        return {{}, error.fault(), error.message()};
    }
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 150 && qGreen(pixel) < 90 && qBlue(pixel) < 90 && qAlpha(pixel) == 255;
}

} // namespace

TEST_CASE("outside files: pictures and the first page of a PDF are shown, made to fit", "[sandbox][reader]")
{
    for (const char *format : {"png", "jpeg"}) {
        CAPTURE(format);
        const Shown large = shown(picture(format, {640, 320}));
        CHECK(large.words == QString());
        REQUIRE(large.picture.size() == QSize(200, 100));
        CHECK(isRed(large.picture.pixel(40, 50)));
        CHECK_FALSE(isRed(large.picture.pixel(160, 50)));
        CHECK(shown(picture(format, {20, 10})).picture.size() == QSize(20, 10));
    }
    const Shown paper = shown(page("0 0 400 800", "1 0 0 rg 0 400 400 400 re f"));
    CHECK(paper.words == QString());
    REQUIRE(paper.picture.size() == QSize(100, 200));
    CHECK(isRed(paper.picture.pixel(50, 50)));
    CHECK_FALSE(isRed(paper.picture.pixel(50, 150)));
    const Shown gif =
        shown(QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="));
    CHECK(gif.picture.size() == QSize(1, 1));
}

TEST_CASE("outside files: a large picture is fetched in ranges and shown", "[sandbox][reader]")
{
    // Hardly packed, so that it is many ranges long.
    QImage noise(1500, 1200, QImage::Format_RGB32);
    quint32 number = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, (number = number * 1664525 + 1013904223) >> 8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(QImageWriter(&buffer, "png").write(noise));
    REQUIRE(bytes.size() > 4 << 20);
    const Shown large = shown(bytes, {5000, 5000}); // more than is ever given
    CHECK(large.words == QString());
    CHECK(large.picture.size() == noise.size());
    CHECK((large.picture.convertToFormat(QImage::Format_RGB32) == noise));
    CHECK(shown(picture("jpeg", {9000, 3000}), {5000, 5000}).picture.width() == reader::LargestSide);
}

TEST_CASE("outside files: a PDF that brings no fonts has its text", "[sandbox][reader]")
{
    for (const QByteArray &font : {QByteArray("Helvetica"), QByteArray("Times-Roman"), QByteArray("Arial")}) {
        CAPTURE(font.toStdString());
        const QByteArray fonts = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/" + font + ">>>>";
        const Shown text = shown(page("0 0 100 100", "BT /F 60 Tf 10 20 Td (MW) Tj ET", fonts));
        REQUIRE(text.picture.size() == QSize(200, 200));
        int dark = 0;
        for (int x = 0; x < 200; ++x)
            for (int y = 0; y < 200; ++y)
                dark += qGray(text.picture.pixel(x, y)) < 80 ? 1 : 0;
        CHECK(dark > 1000);
    }
}

TEST_CASE("outside files: what is wrong with a file is said", "[sandbox][reader]")
{
    CHECK(shown(QByteArray()).fault == Fault::NotKnown);
    CHECK(shown(QByteArray("only words")).fault == Fault::NotKnown);
    CHECK(shown("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").fault == Fault::NotKnown);
    CHECK(shown(picture("bmp", {9, 9})).fault == Fault::NotKnown);
    CHECK(shown(picture("png", {90, 90}).left(60)).fault == Fault::Damaged);
    CHECK(shown("%PDF-1.7\nnothing").fault == Fault::Damaged);
    CHECK(shown(png(60000, 60000, QByteArray(100, '\0'))).fault == Fault::TooLarge);
    CHECK(shown(page("0 0 9 9", "q", {}, {}, {},
                     "/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + QByteArray(64, '1') + ">/U<" +
                         QByteArray(64, '2') + ">>>"))
              .fault == Fault::Locked);
    QTemporaryDir folder;
    QFile huge(folder.filePath(u"huge.png"_s));
    REQUIRE(huge.open(QIODevice::ReadWrite));
    REQUIRE(huge.resize(reader::LargestFile + 1)); // takes no room on the disk
    CHECK_THROWS_AS(OutsideReader(Reader).firstPicture(huge, {9, 9}), OutsideFileError);
    huge.close();
    CHECK_THROWS_AS(OutsideReader(Reader).firstPicture(huge, {9, 9}), OutsideFileError);
    const Shown words = shown("only words");
    CHECK(words.words.contains(u"neither a picture nor a PDF"_s));
    CHECK(words.words.contains(u"Nothing of it was taken in."_s));
}

TEST_CASE("outside files: broken and hostile ones end in a picture or a refusal", "[sandbox][reader]")
{
    for (const HostileFile &file : hostileFiles()) {
        CAPTURE(file.name);
        const Shown result = shown(file.content);
        INFO(result.words.toStdString());
        CHECK(result.fault != Fault::NotStarted);
        CHECK(result.fault != Fault::NotReadable);
        CHECK(result.fault.has_value() == result.picture.isNull());
    }
    // What a PDF would start is not even looked at: its page is shown.
    for (const HostileFile &file : hostileFiles())
        if (file.name.contains(u"programs and scripts"_s) || file.name.contains(u"another file"_s)) {
            CAPTURE(file.name);
            const Shown result = shown(file.content);
            REQUIRE_FALSE(result.picture.isNull());
            CHECK(isRed(result.picture.pixel(100, 20)));
        }
}

TEST_CASE("outside files: one that would take for ever is stopped", "[sandbox][reader]")
{
    const Shown result = shown(endlessPdf(), {200, 200}, Reader, 2500);
    CHECK(result.fault == Fault::TookTooLong);
}

TEST_CASE("outside files: where the reader is missing or is no program, that is said", "[sandbox][reader]")
{
    QTemporaryDir folder;
    CHECK(shown("words", {9, 9}, folder.filePath(u"none"_s)).fault == Fault::NotStarted);
    QFile words(folder.filePath(u"words"_s));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("no program");
    words.close();
    words.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    CHECK(shown("words", {9, 9}, words.fileName()).fault == Fault::NotStarted);
}

TEST_CASE("outside files: the reader has shut itself in before it is given anything", "[sandbox][reader]")
{
    ReaderProcess process(Reader);
    REQUIRE(process.isStarted());
    ReaderAnswer answer({100, 100}, 100);
    ReaderAnswer::Step step = ReaderAnswer::Step::More;
    while (step == ReaderAnswer::Step::More) {
        std::size_t got = 0;
        REQUIRE(process.receive(answer.room(), got, QDeadlineTimer(60000)) == ReaderProcess::Outcome::Done);
        step = answer.took(got);
    }
    REQUIRE(step == ReaderAnswer::Step::Ready); // and nothing was sent to it
    QFile status(u"/proc/%1/status"_s.arg(process.id()));
    REQUIRE(status.open(QIODevice::ReadOnly));
    const QByteArray told = status.readAll();
    CHECK(told.contains("\nSeccomp:\t2\n"));
    CHECK(told.contains("\nNoNewPrivs:\t1\n"));
    QFile limits(u"/proc/%1/limits"_s.arg(process.id()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    const QString all = QString::fromLatin1(limits.readAll()).simplified();
    CHECK(all.contains(u"Max file size 0 0 bytes"_s));
    CHECK(all.contains(u"Max core file size 0 0 bytes"_s));
#ifndef __SANITIZE_ADDRESS__ // see app/reader/seal.cpp
    CHECK_FALSE(all.contains(u"Max address space unlimited"_s));
#endif
    CHECK_FALSE(all.contains(u"Max cpu time unlimited"_s));
}

TEST_CASE("outside files: a reader that always has something to say is stopped in time", "[sandbox][reader]")
{
    QTemporaryDir folder;
    const QString program = folder.filePath(u"liar-garbage"_s);
    REQUIRE(QFile::link(QStringLiteral(SANDBOX_LIAR), program));
    ReaderProcess process(program);
    std::array<std::byte, 1> byte{};
    std::size_t got = 0;
    REQUIRE(process.receive(byte, got, QDeadlineTimer(60000)) == ReaderProcess::Outcome::Done);
    // The rest of what it said is there already.
    CHECK(process.receive(byte, got, QDeadlineTimer(60000)) == ReaderProcess::Outcome::Done);
    CHECK(process.receive(byte, got, QDeadlineTimer(0)) == ReaderProcess::Outcome::TooLate);
}

TEST_CASE("outside files: a reader that lies is refused, and in time", "[sandbox][reader]")
{
    QTemporaryDir folder;
    const auto lie = [&folder](const QString &how, int milliseconds = 60000) {
        const QString program = folder.filePath(u"liar-"_s + how);
        REQUIRE(QFile::link(QStringLiteral(SANDBOX_LIAR), program));
        return shown(QByteArray(400'000, 'x'), {200, 200}, program, milliseconds).fault;
    };
    CHECK(lie(u"leaves"_s) == Fault::NotStarted);
    CHECK(lie(u"silent"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"silent-after-ready"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"leaves-after-ready"_s) == Fault::ReaderFailed);
    CHECK(lie(u"trickles"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"asks-for-ever"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"asks-ahead"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"asks-and-never-reads"_s, 700) == Fault::TookTooLong);
    CHECK(lie(u"too-few-pixels"_s) == Fault::ReaderFailed);
    CHECK(lie(u"honest"_s) == std::nullopt); // so that the others are refused for their lie
    for (const QString &how :
         {u"garbage"_s, u"old"_s, u"ready-twice"_s, u"not-ready"_s, u"wide"_s, u"wider"_s, u"high"_s,
          u"tall"_s, u"flat"_s, u"asks-beyond"_s, u"asks-from-beyond"_s, u"asks-too-much"_s,
          u"asks-nothing"_s, u"no-reason"_s, u"unknown-reason"_s, u"unknown-kind"_s}) {
        CAPTURE(how);
        CHECK(lie(how) == Fault::ReaderFailed);
    }
}
