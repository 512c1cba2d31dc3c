// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/platform/guardedheap.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "tests/support/describe.h"
#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <dlfcn.h>
#include <sqlite3.h>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

struct DatabaseFixture {
    DatabaseFixture() { database = Database::create(file(), key.clone()); }
    QString file() const { return folder.filePath(u"casework.db"_s); }
    QSqlDatabase db() const { return database->handle(); }
    QTemporaryDir folder;
    SecureBytes key = SecureBytes::random(32);
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE("driver: sqlite3_open_v2 in this program is SQLCipher's")
{
    Dl_info info{};
    REQUIRE(dladdr(reinterpret_cast<void *>(&sqlite3_open_v2), &info) != 0);
    CHECK(QString::fromLocal8Bit(info.dli_fname).contains(u"sqlcipher"_s));
    CHECK(dlsym(RTLD_DEFAULT, "sqlite3_key") != nullptr);
}

TEST_CASE("driver: Qt's own SQLite driver is not in use")
{
    DatabaseFixture f;
    CHECK(qobject_cast<SqlCipherDriver *>(f.db().driver()) != nullptr);
    CHECK(f.db().driverName() != u"QSQLITE"_s);
}

TEST_CASE("driver: the file is encrypted from its first byte")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x TEXT) STRICT"_s);
    Sql(f.db(), u"INSERT INTO t VALUES (:x)"_s).bind(u":x"_s, u"lighthouse"_s).run();
    f.database->checkpoint();
    QFile file(f.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.size() >= 4096);
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(bytes.contains("lighthouse"));
    CHECK_FALSE(bytes.contains("CREATE TABLE"));
}

TEST_CASE("driver: a wrong key is told as damage and changes nothing")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x TEXT) STRICT"_s);
    f.database.reset();
    QFile file(f.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    try {
        Database::open(f.file(), SecureBytes::random(32));
        FAIL("a wrong key opened the file");
    } catch (const VaultError &error) {
        CHECK(error.fault() == VaultError::Fault::DatabaseDamaged);
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK_NOTHROW(Database::open(f.file(), f.key.clone()));
}

TEST_CASE("driver: a plain SQLite file is refused")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"casework.db"_s);
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    file.close();
    try {
        Database::open(name, SecureBytes::random(32));
        FAIL("a plain file was opened");
    } catch (const VaultError &error) {
        CHECK(error.fault() == VaultError::Fault::NotEncrypted);
    }
}

TEST_CASE("driver: the pragmas of the design hold")
{
    DatabaseFixture f;
    const auto pragma = [&](const QString &name) {
        Sql sql(f.db(), u"PRAGMA "_s + name);
        return sql.next() ? sql.row().take<QString>() : QString();
    };
    CHECK(pragma(u"cipher_version"_s).startsWith(u"4."_s));
    CHECK(pragma(u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(u"synchronous"_s) == u"2"_s);
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"secure_delete"_s) == u"1"_s);
    CHECK(pragma(u"trusted_schema"_s) == u"0"_s);
    CHECK(pragma(u"temp_store"_s) == u"2"_s);
    CHECK(pragma(u"cipher_page_size"_s) == u"4096"_s);
}

TEST_CASE("driver: values come back as they went in, named and by position")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(i INTEGER, r REAL, t TEXT, b BLOB)"_s);
    const QByteArray blob("\0\1\2\xff", 4);
    const QString text = u"Núria 你好 مرحبا 𝄞"_s;
    QSqlQuery named(f.db());
    REQUIRE(named.prepare(u"INSERT INTO t VALUES (:i, :r, :t, :b)"_s));
    named.bindValue(u":i"_s, Q_INT64_C(9007199254740993));
    named.bindValue(u":r"_s, 0.1);
    named.bindValue(u":t"_s, text);
    named.bindValue(u":b"_s, blob);
    REQUIRE(named.exec());
    QSqlQuery byPosition(f.db());
    REQUIRE(byPosition.prepare(u"INSERT INTO t VALUES (?, ?, ?, ?)"_s));
    byPosition.addBindValue(1);
    byPosition.addBindValue(QVariant());
    byPosition.addBindValue(u""_s);
    byPosition.addBindValue(QByteArray());
    REQUIRE(byPosition.exec());
    CHECK(byPosition.lastInsertId().toLongLong() == 2);
    QSqlQuery read(f.db());
    REQUIRE(read.exec(u"SELECT i, r, t, b FROM t ORDER BY rowid"_s));
    REQUIRE(read.next());
    CHECK(read.value(0).toLongLong() == Q_INT64_C(9007199254740993));
    CHECK(read.value(1).toDouble() == 0.1);
    CHECK(read.value(2).toString() == text);
    CHECK(read.value(3).toByteArray() == blob);
    REQUIRE(read.next());
    CHECK(read.isNull(1));
    CHECK_FALSE(read.isNull(2));
    CHECK_FALSE(read.next());
}

TEST_CASE("driver: one name used twice gets its value twice")
{
    DatabaseFixture f;
    Sql sql(f.db(), u"SELECT :x || '-' || :x"_s);
    sql.bind(u":x"_s, u"a"_s);
    REQUIRE(sql.next());
    CHECK(sql.row().take<QString>() == u"a-a"_s);
}

TEST_CASE("driver: several statements in one string, none, and too few values fail loudly")
{
    DatabaseFixture f;
    QSqlQuery query(f.db());
    CHECK_FALSE(query.exec(u"SELECT 1; SELECT 2"_s));
    CHECK(query.lastError().driverText().contains(u"Several"_s));
    CHECK_FALSE(query.exec(u"   "_s));
    REQUIRE(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    INFO(query.boundValues().size());
    CHECK_FALSE(query.exec());
    CHECK_THROWS_AS(Sql(f.db(), u"SELECT nonsense FROM nowhere"_s), StorageError);
}

TEST_CASE("driver: scrolling back, last and record names")
{
    DatabaseFixture f;
    QSqlQuery query(f.db());
    REQUIRE(query.exec(
        u"WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n WHERE v < 5) SELECT v AS number FROM n"_s));
    CHECK(query.record().fieldName(0) == u"number"_s);
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 5);
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    REQUIRE(query.seek(3));
    CHECK(query.value(0).toInt() == 4);
    REQUIRE(query.seek(1));
    CHECK(query.value(0).toInt() == 2);
    CHECK_FALSE(query.seek(9));
}

TEST_CASE("driver: extended error codes name the constraint")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x INTEGER UNIQUE) STRICT"_s);
    runSql(f.db(), u"INSERT INTO t VALUES (1)"_s);
    QSqlQuery query(f.db());
    CHECK_FALSE(query.exec(u"INSERT INTO t VALUES (1)"_s));
    CHECK(query.lastError().nativeErrorCode() == QString::number(SQLITE_CONSTRAINT_UNIQUE));
}

TEST_CASE("driver: close() finalises live queries and the file can be opened again")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x INTEGER) STRICT"_s);
    runSql(f.db(), u"INSERT INTO t VALUES (1), (2), (3)"_s);
    auto forgotten = std::make_unique<QSqlQuery>(f.db());
    REQUIRE(forgotten->exec(u"SELECT x FROM t"_s));
    REQUIRE(forgotten->next());
    CHECK(f.database->driver()->liveResults() == 1);
    f.db().close();
    CHECK_FALSE(forgotten->next());
    // sqlite3_close() refuses while a statement is alive; the connection would then still hold its key.
    CHECK(f.database->driver()->connection() == nullptr);
    CHECK(f.database->driver()->liveResults() == 0);
    forgotten.reset();
    f.database.reset();
    CHECK_NOTHROW(Database::open(f.file(), f.key.clone()));
}

TEST_CASE("driver: a full database says so and keeps what was there")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x BLOB) STRICT"_s);
    runSql(f.db(), u"INSERT INTO t VALUES (zeroblob(10))"_s);
    {
        Sql limit(f.db(), u"PRAGMA max_page_count = 4"_s);
        limit.next();
    }
    try {
        runSql(f.db(), u"INSERT INTO t VALUES (zeroblob(1000000))"_s);
        FAIL("a full database took a megabyte");
    } catch (const StorageError &error) {
        CHECK(error.fault() == StorageError::Fault::DiskFull);
        CHECK_FALSE(error.kept().isEmpty());
        CHECK_FALSE(error.toDo().isEmpty());
    }
    Sql count(f.db(), u"SELECT count(*) FROM t"_s);
    REQUIRE(count.next());
    CHECK(count.row().take<int>() == 1);
}

TEST_CASE("guarded heap: blocks hold what was written, grow, and come back zeroed")
{
    GuardedHeap heap;
    SeededRandom random(1);
    struct Block {
        unsigned char *data;
        std::size_t size;
        unsigned char fill;
    };
    std::vector<Block> blocks;
    for (int i = 0; i < 5000; ++i) {
        const std::size_t size = 1 + random.below(i % 50 == 0 ? 300000 : 6000);
        auto *data = static_cast<unsigned char *>(heap.allocate(size));
        REQUIRE(data);
        REQUIRE(reinterpret_cast<quintptr>(data) % 16 == 0);
        REQUIRE(GuardedHeap::sizeOf(data) >= size);
        REQUIRE(GuardedHeap::sizeOf(data) == GuardedHeap::roundUp(size));
        // A used block begins with the address of the next free one; all behind it must be zero.
        REQUIRE(std::all_of(data + sizeof(void *), data + std::max(size, sizeof(void *)),
                            [](unsigned char c) { return c == 0; }));
        const auto fill = static_cast<unsigned char>(1 + random.below(255));
        memset(data, fill, size);
        blocks.push_back({data, size, fill});
        if (random.below(3) == 0) {
            Block &block = blocks[random.below(static_cast<quint32>(blocks.size()))];
            const std::size_t longer = block.size + random.below(9000);
            block.data = static_cast<unsigned char *>(heap.resize(block.data, longer));
            REQUIRE(std::all_of(block.data, block.data + block.size,
                                [&](unsigned char c) { return c == block.fill; }));
        }
        if (random.below(2) == 0) {
            const size_t at = random.below(static_cast<quint32>(blocks.size()));
            const Block &block = blocks[at];
            REQUIRE(std::all_of(block.data, block.data + block.size,
                                [&](unsigned char c) { return c == block.fill; }));
            heap.release(block.data);
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    CHECK(heap.chunks() > 0);
    heap.clear();
    CHECK(heap.chunks() == 0);
}

TEST_CASE("guarded heap: a released block is zeroed at once")
{
    GuardedHeap heap;
    auto *data = static_cast<unsigned char *>(heap.allocate(100));
    memset(data, 'x', 100);
    heap.release(data);
    // The memory is still the heap's own, so looking at it is allowed.
    CHECK(std::none_of(data, data + 100, [](unsigned char c) { return c == 'x'; }));
}

TEST_CASE("transaction: commits, rolls back, nests")
{
    DatabaseFixture f;
    runSql(f.db(), u"CREATE TABLE t(x INTEGER) STRICT"_s);
    const auto count = [&] {
        Sql sql(f.db(), u"SELECT count(*) FROM t"_s);
        return sql.next() ? sql.row().take<int>() : -1;
    };
    {
        Transaction outer(f.db());
        runSql(f.db(), u"INSERT INTO t VALUES (1)"_s);
        {
            Transaction inner(f.db());
            runSql(f.db(), u"INSERT INTO t VALUES (2)"_s);
        }
        {
            Transaction inner(f.db());
            runSql(f.db(), u"INSERT INTO t VALUES (3)"_s);
            inner.commit();
        }
        outer.commit();
    }
    CHECK(count() == 2);
    {
        Transaction outer(f.db());
        runSql(f.db(), u"INSERT INTO t VALUES (4)"_s);
        Transaction inner(f.db());
        inner.commit();
    }
    CHECK(count() == 2);
}
