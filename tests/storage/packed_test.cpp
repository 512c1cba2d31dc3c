// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/migrations.h"
#include "core/storage/packed.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::OfficeFixture;

namespace {

const QByteArray Entry =
    R"({"cooperation":"not-asked","herView":"","occasion":"entry","reviewOn":""})"
    "\n"
    R"({"cooperation":"considering","herView":"señales en la estación","occasion":"entry"})";

} // namespace

TEST_CASE("packed: what goes in comes out, and what has the words of the trail gets short")
{
    CHECK(unpacked(packed(Entry)) == Entry);
    CHECK(packed(Entry).size() < Entry.size() / 2);
    CHECK(unpacked(packed({})) == QByteArray());
    CHECK(unpacked({}) == QByteArray());
    const QByteArray longText = Entry.repeated(4'000); // more than one block of the format
    CHECK(packed(longText).size() < longText.size() / 100);
    CHECK(unpacked(packed(longText)) == longText);
}

TEST_CASE("packed: what would not get shorter is kept as it is")
{
    CHECK(packed("{}\n{}") == QByteArray("\0{}\n{}", 6));
    CHECK(unpacked(packed("{}\n{}")) == "{}\n{}");
    QByteArray noise;
    for (int i = 0; i < 20; ++i)
        noise += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    CHECK(packed(noise) == '\0' + noise);
}

TEST_CASE("packed: whatever is written can be read again, however long it is")
{
    const QByteArray most(MostUnpacked, 'a');
    CHECK(packed(most).size() < 2000);
    CHECK(unpacked(packed(most)) == most);
    const QByteArray more = most + 'a';
    CHECK(packed(more).size() > MostUnpacked); // as it is
    CHECK(unpacked(packed(more)) == more);
}

TEST_CASE("packed: what is damaged, claims too much or is of a dictionary not known is refused, and says so")
{
    const QByteArray good = packed(Entry);
    REQUIRE(good.front() == 1);
    const auto refused = [](const QByteArray &bytes) {
        try {
            unpacked(bytes);
        } catch (const StorageError &error) {
            CHECK(error.fault() == StorageError::Fault::Damaged);
            CHECK_FALSE(error.toDo().isEmpty());
            return true;
        }
        return false;
    };
    CHECK(refused(good.left(1)));
    CHECK(refused(good.left(good.size() / 2)));
    CHECK(refused(good + "x"));
    CHECK(refused(good + QByteArray::fromHex("502a4d18020000006869"))); // a frame that readers skip
    CHECK(refused(good + good.mid(1)));
    QByteArray other = good;
    other[0] = 2; // a dictionary of a program to come
    CHECK(refused(other));
    QByteArray head = good;
    head[1] = static_cast<char>(head[1] ^ 0x40);
    CHECK(refused(head));
    // A frame with the right outside: only unpacking tells.
    CHECK(refused(good.left(12) + QByteArray(good.size() - 12, '\xff')));
    // A frame that promises 2^62 bytes: no room is made for it.
    CHECK(refused(QByteArray::fromHex("0128b52ffde00000000000000040010000")));
}

TEST_CASE("packed: whatever bytes stand there, they are refused or give a text, and nothing else happens")
{
    const QByteArray good = packed(Entry.repeated(3));
    int refused = 0;
    int read = 0;
    const auto attempt = [&](const QByteArray &bytes) {
        try {
            if (unpacked(bytes).size() <= MostUnpacked)
                ++read;
        } catch (const StorageError &) {
            ++refused;
        }
    };
    for (qsizetype at = 0; at < good.size(); ++at) {
        attempt(good.left(at));
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            attempt(bytes);
        }
    }
    CHECK(refused > 0);
    CHECK(read > 0);
    CHECK(refused + read == good.size() * 9);
}

TEST_CASE(
    "packed: each dictionary is the one that vaults were written with, and came with a schema of its own")
{
    const struct {
        QString file;
        QByteArray sha256;
        int schema; ///< The first one with texts that need it.
    } known[] = {{u"1.dict"_s, "fca659dd8a98ddf4b7b75f399a4edb685846eb1a697c99629860ca8d4c72fea7", 4}};
    QStringList names;
    for (const auto &dictionary : known) {
        CAPTURE(dictionary.file);
        QFile file(u":/packing/"_s + dictionary.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() ==
              dictionary.sha256);
        CHECK(shippedMigrations().back().version >= dictionary.schema);
        names << dictionary.file;
    }
    CHECK(QDir(u":/packing"_s).entryList() == names);
    CHECK(QDir(QStringLiteral(ITINERA_SOURCE_DIR) + u"/resources/packing"_s).entryList(QDir::Files) == names);
}

TEST_CASE("packed: a document about her is read as it was written, and an empty one is NULL")
{
    OfficeFixture f;
    const QSqlDatabase db = f.session().db();
    runSql(db, u"CREATE TEMP TABLE paper(id INTEGER PRIMARY KEY, text BLOB) STRICT"_s);
    const CaseText text = QString::fromUtf8(Entry);
    Sql(db, u"INSERT INTO paper VALUES (1, :a), (2, :b)"_s)
        .bind(u":a"_s, CaseDocument{text})
        .bind(u":b"_s, CaseDocument{})
        .run();
    Sql sql(db, u"SELECT text, length(text) FROM paper ORDER BY id"_s);
    REQUIRE(sql.next());
    CaseDocument read;
    qint64 length = 0;
    sql.row() >> read >> length;
    CHECK(read.text == text);
    CHECK(length < Entry.size() / 2);
    REQUIRE(sql.next());
    CHECK(sql.row().take<CaseDocument>().text.isEmpty());
    CHECK(Sql(db, u"SELECT text IS NULL FROM paper WHERE id = 2"_s).first<bool>() == true);
}
