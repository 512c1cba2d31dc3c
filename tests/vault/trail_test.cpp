// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail against who writes into the database by herself: each column, the borders between them,
// copies that went different ways; and what a filter lets through.
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/history/auditwords.h"
#include "core/storage/packed.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct TrailFixture : OfficeFixture {
    TrailFixture()
    {
        caseId = openCase(u"Amina"_s);
        for (int i = 0; i < 3; ++i)
            session().audit().write(
                {u"test"_s, u"thing"_s, QUuid::createUuid(), caseId, {{u"a"_s, i}}, {{u"a"_s, i + 1}}});
        last = session().audit().head().length;
        runSql(session().db(), u"DROP TRIGGER audit_no_update"_s);
        runSql(session().db(), u"DROP TRIGGER audit_no_delete"_s);
    }
    /// What the trail says of itself after somebody changed it so; the change is undone again.
    AuditCheck after(const QString &statement)
    {
        Transaction rolledBack(session().db());
        runSql(session().db(), statement);
        return session().audit().check(std::nullopt);
    }
    CaseId caseId;
    qint64 last = 0;
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

TEST_CASE("audit: each entry is chained; a changed, a missing and a cut entry are found where they are")
{
    VaultFixture f;
    Case person;
    person.chosenName = u"Amina"_s;
    const CaseId id = CaseStore(f.session()).create(person).id;
    for (int i = 0; i < 5; ++i)
        f.session().audit().write(
            {u"test"_s, u"thing"_s, QUuid::createUuid(), id, {{u"a"_s, i}}, {{u"a"_s, i + 1}}});
    const qint64 length = f.session().audit().head().length;
    CHECK(f.session().audit().check(std::nullopt).clean);
    const auto entries = f.session().audit().entries(id, 3);
    REQUIRE(entries.size() == 3);
    CHECK(entries.front().after.value(u"a"_s).toInt() == 5);
    CHECK(entries.front().member == f.session().member().id);

    const QSqlDatabase db = f.session().db();
    CHECK_THROWS_AS(runSql(db, u"DELETE FROM audit"_s), StorageError);
    CHECK_THROWS_AS(runSql(db, u"UPDATE audit SET action = 'x'"_s), StorageError);
    CHECK_THROWS_AS(runSql(db, u"REPLACE INTO audit SELECT * FROM audit"_s), StorageError);
    SECTION("changed")
    {
        runSql(db, u"DROP TRIGGER audit_no_update"_s);
        runSql(db,
               u"UPDATE audit SET changes = (SELECT changes FROM audit WHERE number = %1) WHERE number = %2"_s
                   .arg(length - 1)
                   .arg(length - 2));
        CHECK(f.session().audit().check(std::nullopt).firstBad == length - 2);
    }
    SECTION("missing")
    {
        runSql(db, u"DROP TRIGGER audit_no_delete"_s);
        runSql(db, u"DELETE FROM audit WHERE number = %1"_s.arg(length - 1));
        CHECK(f.session().audit().check(std::nullopt).firstBad == length - 1);
    }
    SECTION("cut: only the head in members.keys knows")
    {
        f.vault->noteAuditHead();
        runSql(db, u"DROP TRIGGER audit_no_delete"_s);
        runSql(db, u"DELETE FROM audit WHERE number = %1"_s.arg(length));
        CHECK(f.session().audit().check(std::nullopt).clean);
        CHECK_FALSE(f.vault->check().isEmpty());
    }
}

TEST_CASE("audit: an older case file put back is noticed at login")
{
    VaultFixture f;
    f.vault.reset();
    const QByteArray old = contentOf(f.path() + u"/casework.db"_s);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    f.session().audit().write({u"test"_s, u"thing"_s, QUuid(), {}, {}, {}});
    f.vault.reset();
    put(f.path() + u"/casework.db"_s, old);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK_FALSE(f.vault->warning().isEmpty());
    CHECK_FALSE(f.vault->check().isEmpty());
    f.reopen();
    CHECK_FALSE(f.vault->warning().isEmpty());
}

TEST_CASE("audit: a change of any column is found at the entry that was changed")
{
    TrailFixture f;
    const struct {
        QString column, value;
    } changes[] = {{u"at"_s, u"at + 1"_s},
                   {u"member_id"_s, u"member_id + 1"_s},
                   {u"action"_s, u"'case.view'"_s},
                   {u"subject"_s, u"'case'"_s},
                   {u"subject_uuid"_s, u"'4b1f0f6e-9d7b-4f7e-8d0c-000000000001'"_s},
                   {u"case_id"_s, u"NULL"_s},
                   {u"before"_s, u"'{}'"_s},
                   {u"after"_s, u"'{}'"_s},
                   {u"changes"_s, u"NULL"_s},
                   {u"changes"_s, u"x'01'"_s}, // what cannot be unpacked
                   {u"changes"_s, u"CAST(char(0) || '{}' || char(10) || '{}' AS BLOB)"_s},
                   {u"mac"_s, u"zeroblob(32)"_s}};
    for (const auto &[column, value] : changes) {
        CAPTURE(column);
        const AuditCheck found =
            f.after(u"UPDATE audit SET %1 = %2 WHERE number = %3"_s.arg(column, value).arg(f.last - 1));
        CHECK_FALSE(found.clean);
        CHECK(found.firstBad == f.last - 1);
        CHECK_FALSE(found.reason.isEmpty());
    }
    // Nobody gets a column that this test does not change.
    Sql columns(f.session().db(), u"SELECT name FROM pragma_table_info('audit') WHERE name <> 'number'"_s);
    QStringList known;
    for (const auto &change : changes)
        known << change.column;
    while (columns.next())
        CHECK(known.contains(columns.row().take<QString>()));
}

TEST_CASE("audit: an entry that cannot be read is named, and hides no other")
{
    TrailFixture f;
    for (const QString &bytes : {u"x'01'"_s, u"x'0200'"_s}) { // torn; of a dictionary that is not known
        CAPTURE(bytes);
        Transaction rolledBack(f.session().db());
        runSql(f.session().db(),
               u"UPDATE audit SET changes = %1 WHERE number = %2"_s.arg(bytes).arg(f.last - 1));
        const AuditCheck found = f.session().audit().check(std::nullopt);
        CHECK_FALSE(found.clean);
        CHECK(found.firstBad == f.last - 1);
        CHECK(found.reason.contains(u"cannot be read"_s));
        const auto entries = f.session().audit().entries(f.caseId, 3);
        REQUIRE(entries.size() == 3);
        CHECK_FALSE(entries[0].unreadable);
        CHECK(entries[0].after == QJsonObject{{u"a"_s, 3}});
        CHECK(entries[1].unreadable);
        CHECK(entries[1].action == u"test"_s);
        CHECK(entries[1].member == f.session().member().id);
        CHECK(entries[1].after.isEmpty());
        CHECK(entries[2].after == QJsonObject{{u"a"_s, 1}});
        CHECK(AuditWords(f.session(), u"en"_s).details(entries[1]).join(u' ').contains(u"cannot be read"_s));
    }
}

TEST_CASE("audit: of a missing entry and one that cannot be read after it, the missing one is told")
{
    TrailFixture f;
    Transaction rolledBack(f.session().db());
    runSql(f.session().db(), u"DELETE FROM audit WHERE number = %1"_s.arg(f.last - 1));
    runSql(f.session().db(), u"UPDATE audit SET changes = x'01' WHERE number = %1"_s.arg(f.last));
    const AuditCheck found = f.session().audit().check(std::nullopt);
    CHECK(found.firstBad == f.last - 1);
    CHECK(found.reason.contains(u"is missing"_s));
}

TEST_CASE("audit: entries of a program before schema 4 keep their two columns, and are read and checked")
{
    TrailFixture f;
    const QSqlDatabase db = f.session().db();
    const QString at = u" WHERE number = %1"_s.arg(f.last);
    CHECK(
        f.after(u"UPDATE audit SET before = '{\"a\":2}', after = '{\"a\":3}', changes = NULL"_s + at).clean);
    CHECK(f.after(u"UPDATE audit SET before = '{\"a\":2}', after = '{\"a\":4}', changes = NULL"_s + at)
              .firstBad == f.last);
    Transaction rolledBack(db);
    runSql(db, u"UPDATE audit SET before = '{\"a\":2}', after = '{\"a\":3}', changes = NULL"_s + at);
    const AuditEntry entry = f.session().audit().entries(f.caseId, 1).at(0);
    CHECK(entry.before == QJsonObject{{u"a"_s, 2}});
    CHECK(entry.after == QJsonObject{{u"a"_s, 3}});
}

TEST_CASE("audit: words that slip from one field into the next are found")
{
    TrailFixture f;
    const QString at = u" WHERE number = %1"_s.arg(f.last);
    CHECK(f.after(u"UPDATE audit SET action = 'tes', subject = 'tthing'"_s + at).firstBad == f.last);
    const auto says = [&](const QByteArray &before, const QByteArray &after, const QByteArray &changes) {
        return f.after(u"UPDATE audit SET before = '%1', after = '%2', changes = x'%3'"_s.arg(
                           QString::fromUtf8(before), QString::fromUtf8(after),
                           QString::fromLatin1(packed(changes).toHex())) +
                       at);
    };
    const QByteArray was = R"({"a":2})";
    const QByteArray is = R"({"a":3})";
    CHECK(says({}, {}, was + '\n' + is).clean);
    CHECK(says({}, {}, is + '\n' + was).firstBad == f.last);
    CHECK(says({}, {}, was + is).firstBad == f.last);
    CHECK(says({}, {}, was + is + '\n').firstBad == f.last);
    CHECK(says({}, {}, '\n' + was + is).firstBad == f.last);
    CHECK(says("{}", {}, was + '\n' + is).firstBad == f.last); // slipped into a column of older programs
    CHECK(says({}, "{}", was + '\n' + is).firstBad == f.last);
    // The first entry, which nothing comes before.
    CHECK(f.after(u"UPDATE audit SET action = 'x' WHERE number = 1"_s).firstBad == 1);
}

TEST_CASE("audit: entries that change places keep their numbers and are found by the chain")
{
    TrailFixture f;
    Transaction rolledBack(f.session().db());
    runSql(f.session().db(), u"UPDATE audit SET number = 1000 WHERE number = %1"_s.arg(f.last - 1));
    runSql(f.session().db(), u"UPDATE audit SET number = %1 WHERE number = %2"_s.arg(f.last - 1).arg(f.last));
    runSql(f.session().db(), u"UPDATE audit SET number = %1 WHERE number = 1000"_s.arg(f.last));
    CHECK(f.session().audit().check(std::nullopt).firstBad == f.last - 1);
}

TEST_CASE("audit: an entry out of another course of things, with its right MAC, is found by the next one")
{
    TrailFixture f;
    const QSqlDatabase db = f.session().db();
    QString action;
    QString uuid;
    QByteArray changes;
    QByteArray mac;
    {
        Transaction undone(db);
        f.session().audit().write({u"other"_s, u"thing"_s, {}, f.caseId, {}, {}});
        Sql sql(db, u"SELECT action, subject_uuid, changes, mac FROM audit WHERE number = :n"_s);
        sql.bind(u":n"_s, f.last + 1);
        REQUIRE(sql.next());
        sql.row() >> action >> uuid >> changes >> mac;
    }
    f.session().audit().write({u"test"_s, u"thing"_s, {}, f.caseId, {}, {}});
    f.session().audit().write({u"test"_s, u"thing"_s, {}, f.caseId, {}, {}});
    Sql exchange(db, u"UPDATE audit SET action = :a, subject_uuid = :u, changes = :c, mac = :m WHERE "
                     u"number = :n"_s);
    exchange.bind(u":a"_s, action).bind(u":u"_s, uuid).bind(u":c"_s, changes);
    exchange.bind(u":m"_s, mac).bind(u":n"_s, f.last + 1).run();
    CHECK(f.session().audit().check(std::nullopt).firstBad == f.last + 2); // the next one does not follow
}

TEST_CASE("audit: a number that jumps at the end is found, though nothing follows")
{
    TrailFixture f;
    CHECK(f.after(u"UPDATE audit SET number = number + 5 WHERE number = %1"_s.arg(f.last)).firstBad ==
          f.last);
}

TEST_CASE("audit: the head that the key file knows must be that entry, and not only be long enough")
{
    TrailFixture f;
    AuditHead known = f.session().audit().head();
    CHECK(f.session().audit().check(known).clean);
    f.session().audit().write({u"test"_s, u"thing"_s, {}, {}, {}, {}});
    CHECK(f.session().audit().check(known).clean); // it has grown
    known.mac[0] = static_cast<char>(known.mac[0] ^ 1);
    const AuditCheck rewritten = f.session().audit().check(known);
    CHECK_FALSE(rewritten.clean);
    CHECK(rewritten.firstBad == known.length);
    known.length = 1000;
    CHECK(f.session().audit().check(known).firstBad == f.session().audit().head().length + 1);
}

TEST_CASE("audit: an older copy that was worked on further is told at login, though no entry is missing")
{
    OfficeFixture f;
    f.vault.reset();
    const QString db = f.path() + u"/casework.db"_s;
    const QString keys = f.path() + u"/members.keys"_s;
    const QByteArray old = contentOf(db);
    const QByteArray oldKeys = contentOf(keys);
    // The one way: two days of work in the vault.
    const auto work = [&](const QString &name, int entries) {
        f.clock.advanceMs(1000);
        const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
        for (int i = 0; i < entries; ++i)
            vault->session().audit().write({name, u"thing"_s, {}, {}, {}, {}});
    };
    work(u"here"_s, 3);
    const QByteArray keysNow = contentOf(keys);
    // The other: the copy from before, with its own key file, and longer than the first.
    put(db, old);
    put(keys, oldKeys);
    work(u"there"_s, 9);
    put(keys, keysNow);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK_FALSE(f.vault->warning().isEmpty());
    CHECK(f.vault->check().size() >= 2); // said, and found in the chain
    f.reopen();
    CHECK_FALSE(f.vault->warning().isEmpty()); // until it is cleared up
}

TEST_CASE("audit: a filter lets through what it says, and no more")
{
    OfficeFixture f;
    const CaseId amina = f.openCase(u"Amina"_s);
    const CaseId blessing = f.openCase(u"Blessing"_s);
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.clock.advanceMs(60'000);
    const QDateTime noon = f.clock.now();
    f.session().audit().write({u"case.change"_s, u"case"_s, {}, amina, {}, {}});
    f.clock.advanceMs(60'000);
    const QDateTime later = f.clock.now();
    f.session().audit().write({u"case.changed"_s, u"case"_s, {}, blessing, {}, {}});
    const auto found = [&](const AuditFilter &filter) { return f.session().audit().entries(filter); };
    AuditFilter filter;
    filter.caseId = amina;
    for (const AuditEntry &entry : found(filter))
        CHECK(entry.caseId == amina);
    filter = {};
    filter.member = ana;
    REQUIRE(found(filter).size() >= 2); // she chose her passphrase
    for (const AuditEntry &entry : found(filter))
        CHECK(entry.member == ana);
    filter = {};
    filter.from = noon;
    CHECK(found(filter).size() == 2);
    filter.until = later; // not that instant itself
    REQUIRE(found(filter).size() == 1);
    CHECK(found(filter).front().action == u"case.change"_s);
    CHECK(found(filter).front().at == noon);
    filter = {};
    filter.prefixes = {u"case.change"_s};
    CHECK(found(filter).size() == 2);
    filter.prefixes = {u"ase.change"_s}; // the beginning is meant
    CHECK(found(filter).empty());
    filter = {};
    filter.limit = 2;
    const auto newest = found(filter);
    REQUIRE(newest.size() == 2);
    CHECK(newest.front().action == u"case.changed"_s);
    filter.before = newest.back().number;
    REQUIRE(found(filter).size() == 2);
    CHECK(found(filter).front().number == newest.back().number - 1);
}

TEST_CASE("audit: only differing fields are taken")
{
    const auto [before, after] =
        changedFields({{u"a"_s, 1}, {u"b"_s, 2}, {u"gone"_s, 3}}, {{u"a"_s, 1}, {u"b"_s, 4}, {u"new"_s, 5}});
    CHECK(before == QJsonObject{{u"b"_s, 2}, {u"gone"_s, 3}});
    CHECK(after == QJsonObject{{u"b"_s, 4}, {u"new"_s, 5}});
}

TEST_CASE(
    "trail: of records within a record only those that changed are written, and only what changed of them")
{
    const auto factor = [](const QString &uuid, int likelihood, const QString &text) {
        return QJsonObject{{u"uuid"_s, uuid}, {u"likelihood"_s, likelihood}, {u"text"_s, text}};
    };
    const QJsonObject one = factor(u"1"_s, 2, u"a cousin"_s);
    const QJsonObject two = factor(u"2"_s, 3, u"the station"_s);
    const auto of = [](const QJsonArray &factors) { return QJsonObject{{u"factors"_s, factors}}; };
    SECTION("a changed one")
    {
        const auto [gone, come] =
            changedFields(of({one, two}), of({one, factor(u"2"_s, 4, u"the station"_s)}));
        CHECK(gone == of({factor(u"2"_s, 3, u"the station"_s)}));
        CHECK(come == of({factor(u"2"_s, 4, u"the station"_s)}));
    }
    SECTION("one more, one less")
    {
        const auto [none, added] = changedFields(of({one}), of({one, two}));
        CHECK(none.isEmpty());
        CHECK(added == of({two}));
        const auto [removed, nothing] = changedFields(of({one, two}), of({two}));
        CHECK(removed == of({one}));
        CHECK(nothing.isEmpty());
    }
    SECTION("another order")
    {
        const auto [was, is] = changedFields(of({one, two}), of({two, one}));
        CHECK(was == QJsonObject{{u"factorsOrder"_s, QJsonArray{u"1"_s, u"2"_s}}});
        CHECK(is == QJsonObject{{u"factorsOrder"_s, QJsonArray{u"2"_s, u"1"_s}}});
    }
    SECTION("what has no name of its own is written whole")
    {
        const QJsonObject before{{u"aliases"_s, QJsonArray{u"Ana"_s}}};
        const QJsonObject after{{u"aliases"_s, QJsonArray{u"Ana"_s, u"Anita"_s}}};
        CHECK(changedFields(before, after) == std::pair(before, after));
    }
}
