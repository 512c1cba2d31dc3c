// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/session/change.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"
#include "core/vault/openvault.h"
#include "core/vault/rekey.h"
#include "tests/support/officefixture.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <future>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct SyncedDatabase {
    explicit SyncedDatabase(Syncer::Pace pace)
    {
        database = Database::create(file(), key.clone());
        runSql(db(), u"CREATE TABLE t(x TEXT NOT NULL) STRICT"_s);
        database->checkpoint();
        database->syncBehind(key.clone(), pace);
    }
    QString file() const { return folder.filePath(u"casework.db"_s); }
    QString log() const { return file() + u"-wal"_s; }
    QSqlDatabase db() const { return database->handle(); }
    void add(const QString &text) const
    {
        Sql(db(), u"INSERT INTO t VALUES (:x)"_s).bind(u":x"_s, text).run();
    }
    int rows() const { return Sql(db(), u"SELECT count(*) FROM t"_s).first<int>().value_or(-1); }
    QString pragma(const QString &name) const
    {
        return Sql(db(), u"PRAGMA "_s + name).first<QString>().value_or(QString());
    }
    QTemporaryDir folder;
    SecureBytes key = SecureBytes::random(32);
    std::unique_ptr<Database> database;
};

std::future<bool> asked(Syncer &syncer)
{
    auto answer = std::make_shared<std::promise<bool>>();
    syncer.barrier([answer](bool kept) { answer->set_value(kept); });
    return answer->get_future();
}

/// The log's header, with the salts of this round.
QByteArray beginningOf(const QString &log)
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? file.read(32) : QByteArray();
}

bool isThere(const std::future<bool> &answer)
{
    return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

TEST_CASE("syncer: what was committed is told as kept after the next sync, not before")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    Syncer &syncer = *f.database->syncer();
    CHECK(asked(syncer).get()); // nothing is under way
    f.add(u"one"_s);
    auto first = asked(syncer);
    auto second = asked(syncer);
    CHECK_FALSE(isThere(first));
    syncer.step();
    REQUIRE(isThere(first));
    REQUIRE(isThere(second));
    CHECK(first.get());
    CHECK(second.get());
    CHECK(asked(syncer).get());
    f.add(u"two"_s);
    auto third = asked(syncer);
    CHECK_FALSE(isThere(third)); // the sync before knows nothing of it
    CHECK(syncer.wait());
    CHECK(isThere(third));
}

TEST_CASE("syncer: a commit that changed nothing has nothing to wait for")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    runSql(f.db(), u"DELETE FROM t WHERE x = 'nobody'"_s);
    CHECK(asked(*f.database->syncer()).get());
}

TEST_CASE("syncer: the thread keeps by itself what nobody waits for, and tells who does")
{
    SyncedDatabase f(Syncer::Pace::Thread);
    for (int i = 0; i < 50; ++i) {
        f.add(QString::number(i));
        if (i % 7 == 0)
            CHECK(asked(*f.database->syncer()).get());
    }
    CHECK(f.database->syncer()->wait());
    CHECK(f.rows() == 50);
    CHECK_FALSE(f.database->syncer()->failed());
}

TEST_CASE("syncer: the committing connection leaves syncing and the log to it, and takes both back")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    CHECK(f.pragma(u"synchronous"_s) == u"1"_s);
    CHECK(f.pragma(u"wal_autocheckpoint"_s) == u"0"_s);
    f.add(u"one"_s);
    auto waiting = asked(*f.database->syncer());
    f.database->syncEachCommit();
    CHECK(waiting.get());
    CHECK(f.database->syncer() == nullptr);
    CHECK(f.pragma(u"synchronous"_s) == u"2"_s);
    CHECK(f.pragma(u"wal_autocheckpoint"_s) == u"1000"_s);
    f.add(u"two"_s); // no hook is left that would call who is gone
    CHECK(f.rows() == 2);
}

TEST_CASE("syncer: closing puts the log into the file")
{
    SyncedDatabase f(GENERATE(Syncer::Pace::Stepped, Syncer::Pace::Thread));
    f.add(u"one"_s);
    auto waiting = asked(*f.database->syncer());
    REQUIRE(QFileInfo(f.log()).size() > 0);
    f.database.reset();
    CHECK(waiting.get());
    CHECK_FALSE(QFile::exists(f.log()));
    f.database = Database::open(f.file(), f.key.clone());
    CHECK(f.rows() == 1);
}

TEST_CASE("syncer: after a checkpoint the log has begun anew, so that the next commit syncs no header")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    runSql(f.db(), u"PRAGMA user_version = 7"_s);
    for (int i = 0; i < 30; ++i)
        f.add(QString::number(i));
    const QByteArray before = beginningOf(f.log());
    f.database->syncer()->checkpoint();
    const QByteArray after = beginningOf(f.log());
    CHECK(after != before);
    f.add(u"next"_s);
    CHECK(beginningOf(f.log()) == after);
    CHECK(f.rows() == 31);
    CHECK(f.pragma(u"user_version"_s) == u"7"_s);
    CHECK(f.database->check().isEmpty());
}

TEST_CASE("syncer: a checkpoint leaves what somebody still reads in its old form, and changes nothing")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    f.add(u"one"_s);
    const auto reader = Database::open(f.file(), f.key.clone());
    runSql(reader->handle(), u"BEGIN DEFERRED"_s);
    const auto seen = [&] { return Sql(reader->handle(), u"SELECT count(*) FROM t"_s).first<int>(); };
    CHECK(seen() == 1);
    f.add(u"two"_s);
    f.database->syncer()->checkpoint();
    CHECK(seen() == 1);
    CHECK(f.rows() == 2);
    CHECK_FALSE(f.database->syncer()->failed());
}

TEST_CASE("syncer: a long log goes into the file also while somebody writes without a pause")
{
    SyncedDatabase f(Syncer::Pace::Thread);
    const QString much(4000, u'x');
    f.add(much);
    const QByteArray before = beginningOf(f.log());
    int i = 1;
    // Three pages a commit. How many it takes depends on the disk.
    for (; i < 60000 && beginningOf(f.log()) == before; ++i)
        f.add(much);
    CHECK(beginningOf(f.log()) != before);
    CHECK(f.rows() == i);
    CHECK(f.database->check().isEmpty());
}

TEST_CASE("syncer: a key that does not fit is told, and each commit stays on the disk when it returns")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    const auto pace = GENERATE(Syncer::Pace::Stepped, Syncer::Pace::Thread);
    CHECK_THROWS_AS(f.database->syncBehind(SecureBytes::random(32), pace), StorageError);
    CHECK(f.database->syncer() == nullptr);
    CHECK(f.pragma(u"synchronous"_s) == u"2"_s);
    f.add(u"one"_s);
    CHECK(f.rows() == 1);
}

TEST_CASE("syncer: the salt is read through the open file")
{
    SyncedDatabase f(Syncer::Pace::Stepped);
    const QByteArray salt = f.database->salt();
    CHECK(salt.size() == 16);
    f.database.reset();
    CHECK(databaseSalt(f.file()) == salt);
}

TEST_CASE("syncer: a vault works, takes a new key, and is whole after it was closed")
{
    test::VaultFixture f;
    f.env.syncBehind = GENERATE(Syncer::Pace::Stepped, Syncer::Pace::Thread);
    f.reopen();
    REQUIRE(f.vault->database().syncer() != nullptr);
    MemberId colleague = f.session().addColleague(u"Ana Ruiz"_s).id;
    std::promise<bool> kept;
    f.session().whenKept([&](bool told) { kept.set_value(told); });
    if (f.env.syncBehind == Syncer::Pace::Stepped)
        f.vault->database().syncer()->step();
    CHECK(kept.get_future().get());
    Rekey(*f.vault).run();
    REQUIRE(f.vault->database().syncer() != nullptr);
    f.session().setSetting(u"after"_s, u"the new key"_s);
    CHECK(f.vault->check().isEmpty());
    f.reopen();
    CHECK(f.session().setting(u"after"_s) == u"the new key"_s);
    CHECK(f.session().memberName(colleague) == u"Ana Ruiz"_s);
    CHECK(f.vault->check().isEmpty());
    CHECK(f.vault->warning().isEmpty());
}

TEST_CASE("syncer: a vault that is closed behind the window can be opened again at once, and waits until it "
          "is closed")
{
    test::VaultFixture f;
    f.env.syncBehind = Syncer::Pace::Thread;
    for (int i = 0; i < 5; ++i) {
        f.reopen();
        f.session().setSetting(u"round"_s, QString::number(i));
    }
    f.vault.reset();
    Vault::waitForClosing();
    CHECK_FALSE(QFile::exists(f.path() + u"/casework.db-wal"_s));
    CHECK_FALSE(QFile::exists(f.path() + u"/in-use.note"_s));
    f.env.syncBehind.reset();
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(test::GoodPassphrase), f.env);
    CHECK(f.session().setting(u"round"_s) == u"4"_s);
    CHECK(f.vault->warning().isEmpty());
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("syncer: the key file knows the end of the trail only once that is on the disk")
{
    test::VaultFixture f;
    f.env.syncBehind = Syncer::Pace::Stepped;
    f.reopen();
    const QString file = f.path() + u"/members.keys"_s;
    const auto content = [&] {
        QFile keys(file);
        return keys.open(QIODevice::ReadOnly) ? keys.readAll() : QByteArray();
    };
    Syncer &syncer = *f.vault->database().syncer();
    CHECK(syncer.wait());
    const QByteArray before = content();
    f.session().addColleague(u"Ana Ruiz"_s);
    f.vault->noteAuditHead();
    CHECK(content() == before);
    syncer.step();
    const QByteArray after = content();
    CHECK(after != before);
    // One that could not be written is told by the next.
    REQUIRE(QFile::rename(file, file + u".aside"_s));
    REQUIRE(QDir().mkdir(file));
    f.vault->noteAuditHead();
    syncer.step();
    CHECK_THROWS_AS(f.vault->noteAuditHead(), VaultError);
    REQUIRE(QDir().rmdir(file));
    REQUIRE(QFile::rename(file + u".aside"_s, file));
    // What is written at once comes after what waits.
    f.session().addColleague(u"Eva Gil"_s);
    f.vault->noteAuditHead();
    f.vault->inside().writeKeys();
    CHECK(content() != after);
    f.reopen();
    CHECK(f.vault->warning().isEmpty());
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("syncer: where each commit is on the disk when it returns, kept is told at once")
{
    test::VaultFixture f;
    bool told = false;
    f.session().whenKept([&](bool kept) { told = kept; });
    CHECK(told);
}

TEST_CASE("drafts: what a change makes permanent goes from the drafts in the same commit")
{
    test::OfficeFixture f;
    Drafts &drafts = f.session().drafts();
    const auto kept = [&] {
        return Sql(f.session().db(), u"SELECT count(*) FROM draft"_s).first<int>().value_or(-1);
    };
    drafts.keep(u"form"_s, u"a"_s, u"typed"_s);
    drafts.keep(u"form"_s, u"b"_s, u"typed too"_s);
    SECTION("with the change")
    {
        Drafts::Ending ending(drafts, u"form"_s, u"a"_s);
        f.session().addColleague(u"Ana Ruiz"_s);
        CHECK(drafts.fields(u"form"_s).keys() == QStringList{u"b"_s});
        drafts.keep(u"form"_s, u"a"_s, u"typed while it was written"_s);
        f.session().addColleague(u"Eva Gil"_s); // only the first one took it
        CHECK(drafts.fields(u"form"_s).size() == 2);
        ending.finish();
        CHECK(drafts.fields(u"form"_s).size() == 2);
    }
    SECTION("by itself where nothing was changed")
    {
        Drafts::Ending ending(drafts, u"form"_s);
        ending.finish();
        CHECK(kept() == 0);
    }
    SECTION("not where the change was taken back")
    {
        Drafts::Ending ending(drafts, u"form"_s, u"a"_s);
        try {
            Change change(f.session(), right::ManageMembers);
            f.session().addColleague(u"Ana Ruiz"_s);
            throw InputError(u"no"_s, {}, {});
        } catch (const InputError &) {
            CHECK(drafts.fields(u"form"_s).size() == 2);
        }
    }
    SECTION("not where nobody finished it")
    {
        {
            Drafts::Ending ending(drafts, u"form"_s, u"a"_s);
        }
        f.session().addColleague(u"Ana Ruiz"_s);
        CHECK(drafts.fields(u"form"_s).size() == 2);
    }
}
