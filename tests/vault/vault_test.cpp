// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/vault/backup.h"
#include "core/vault/vault.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <linux/capability.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;
using Fault = VaultError::Fault;

namespace {

std::optional<Fault> faultOfOpening(const VaultFixture &f, const QString &passphrase = GoodPassphrase,
                                    const QString &name = u"Marta Soler"_s)
{
    try {
        Vault::open(f.path(), name, passphraseFromText(passphrase), f.env);
        return std::nullopt;
    } catch (const VaultError &error) {
        CHECK_FALSE(error.happened().isEmpty());
        CHECK_FALSE(error.kept().isEmpty());
        CHECK_FALSE(error.toDo().isEmpty());
        return error.fault();
    }
}

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(file.fileName(), file.readAll());
    }
    return all;
}

void overwrite(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

QByteArray read(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The vault is closed, `harm` changes its files, and the opening must fail with that fault and touch neither
/// of the two files.
void checkHarm(VaultFixture &f, Fault expected, const std::function<void()> &harm)
{
    f.vault.reset();
    harm();
    const auto interesting = [&] {
        QMap<QString, QByteArray> all = contents(f.path());
        all.remove(f.path() + u"/in-use.lock"_s);
        return all;
    };
    const auto before = interesting();
    CHECK(faultOfOpening(f) == expected);
    CHECK((interesting() == before));
}

} // namespace

TEST_CASE("vault: created, closed and opened again by its first member")
{
    VaultFixture f;
    CHECK(f.session().member().name == u"Marta Soler"_s);
    CHECK_FALSE(f.session().isDemo());
    f.session().setSetting(u"colour"_s, u"teal"_s);
    f.reopen();
    CHECK(f.session().setting(u"colour"_s) == u"teal"_s);
    CHECK(f.session().members().size() == 1);
    CHECK(f.session().memberName(f.session().member().id) == u"Marta Soler"_s);
    CHECK(f.vault->check().isEmpty());
    CHECK(f.vault->warning().isEmpty());
}

TEST_CASE("vault: has two files, readable by their owner only, and no plain word in either")
{
    VaultFixture f;
    const auto demandPrivate = [&] {
        const QFileInfoList files = QDir(f.path()).entryInfoList(QDir::Files | QDir::NoDotAndDotDot);
        QStringList names;
        for (const QFileInfo &file : files) {
            CAPTURE(file.fileName());
            CHECK((QFile::permissions(file.filePath()) &
                   (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
            names << file.fileName();
        }
        return names;
    };
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"lighthouse"_s);
    const QStringList open = demandPrivate();
    for (const QString &name :
         {u"casework.db"_s, u"casework.db-wal"_s, u"casework.db-shm"_s, u"members.keys"_s,
          u"members.keys.previous"_s, u"in-use.note"_s, u"in-use.lock"_s})
        CHECK(open.contains(name));
    // One of an earlier version, which everybody could read, is looked after when it is opened.
    f.vault.reset();
    QFile::setPermissions(f.path() + u"/casework.db"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    f.reopen();
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"lighthouse"_s);
    demandPrivate();
    f.vault.reset();
    demandPrivate();
    const auto all = contents(f.path());
    CHECK(all.contains(f.path() + u"/casework.db"_s));
    CHECK(all.contains(f.path() + u"/members.keys"_s));
    for (const QByteArray &bytes : all) {
        CHECK_FALSE(bytes.contains("lighthouse"));
        CHECK_FALSE(bytes.contains("Marta"));
        CHECK_FALSE(bytes.contains("CREATE TABLE"));
    }
    CHECK((QFile::permissions(f.path() + u"/members.keys"_s) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK((QFile::permissions(f.path()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("vault: creating refuses what is not good enough, and leaves nothing behind")
{
    QTemporaryDir folder;
    VaultFixture f;
    const auto create = [&](const QString &path, const QString &name, const QString &passphrase) {
        Vault::create(path, name, passphraseFromText(passphrase), f.env);
    };
    CHECK(refusalOf([&] {
              create(folder.filePath(u"a"_s), u"Marta"_s, u"marta2024"_s);
          }).contains(u"too easy to guess"_s));
    CHECK_THROWS_AS(create(folder.filePath(u"a"_s), u"  "_s, GoodPassphrase), InputError);
    CHECK_THROWS_AS(create(folder.filePath(u"nowhere/deep/a"_s), u"Marta"_s, GoodPassphrase), VaultError);
    CHECK(QDir(folder.path()).isEmpty());
    const auto before = contents(f.path());
    CHECK_THROWS_AS(create(f.path(), u"Marta"_s, GoodPassphrase), VaultError);
    CHECK((contents(f.path()) == before));
}

TEST_CASE("vault: a failure while creating leaves no half vault")
{
    VaultFixture f;
    QTemporaryDir folder;
    VaultEnvironment broken = f.env;
    broken.migrations.push_back({99, {u"CREATE TABLE nonsense("_s}});
    CHECK_THROWS_AS(
        Vault::create(folder.filePath(u"a"_s), u"Marta"_s, passphraseFromText(GoodPassphrase), broken),
        StorageError);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("vault: a wrong passphrase or name says one and the same thing")
{
    VaultFixture f;
    f.vault.reset();
    CHECK(faultOfOpening(f, u"wrong"_s) == Fault::WrongPassphrase);
    CHECK(faultOfOpening(f, GoodPassphrase, u"Somebody"_s) == Fault::WrongPassphrase);
    CHECK(faultOfOpening(f) == std::nullopt);
}

TEST_CASE("vault: a folder without a vault, a missing file")
{
    VaultFixture f;
    QTemporaryDir empty;
    CHECK_THROWS_AS(Vault::open(empty.path(), u"Marta"_s, passphraseFromText(GoodPassphrase), f.env),
                    VaultError);
    SECTION("keys")
    {
        checkHarm(f, Fault::KeysMissing, [&] { QFile::remove(f.path() + u"/members.keys"_s); });
    }
    SECTION("database")
    {
        checkHarm(f, Fault::DatabaseMissing, [&] { QFile::remove(f.path() + u"/casework.db"_s); });
    }
}

TEST_CASE("vault: the previous key file lies beside the new one and opens the vault")
{
    VaultFixture f;
    f.reopen();
    f.vault.reset();
    overwrite(f.path() + u"/members.keys"_s, read(f.path() + u"/members.keys.previous"_s));
    CHECK(faultOfOpening(f) == std::nullopt);
}

TEST_CASE("vault: a damaged key file is named, and a newer one")
{
    VaultFixture f;
    const QString keys = f.path() + u"/members.keys"_s;
    SECTION("empty")
    {
        checkHarm(f, Fault::KeysDamaged, [&] { overwrite(keys, {}); });
    }
    SECTION("flipped")
    {
        checkHarm(f, Fault::KeysDamaged, [&] {
            QByteArray bytes = read(keys);
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            overwrite(keys, bytes);
        });
    }
}

TEST_CASE("vault: a damaged, foreign, plain, empty case file")
{
    VaultFixture f;
    const QString db = f.path() + u"/casework.db"_s;
    SECTION("first page damaged behind the salt")
    {
        checkHarm(f, Fault::DatabaseDamaged, [&] {
            QByteArray bytes = read(db);
            bytes[100] = static_cast<char>(bytes[100] ^ 1);
            overwrite(db, bytes);
        });
    }
    SECTION("empty")
    {
        checkHarm(f, Fault::DatabaseDamaged, [&] { overwrite(db, {}); });
    }
    SECTION("truncated in the first page")
    {
        checkHarm(f, Fault::DatabaseDamaged, [&] { overwrite(db, read(db).left(1000)); });
    }
    SECTION("another vault's")
    {
        VaultFixture other;
        other.vault.reset();
        checkHarm(f, Fault::DatabaseForeign, [&] { overwrite(db, read(other.path() + u"/casework.db"_s)); });
    }
    SECTION("plain SQLite")
    {
        checkHarm(f, Fault::NotEncrypted,
                  [&] { overwrite(db, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0')); });
    }
}

TEST_CASE("vault: a damaged page in the middle is found by check")
{
    VaultFixture f;
    f.vault.reset();
    const QString db = f.path() + u"/casework.db"_s;
    QByteArray bytes = read(db);
    const qsizetype page = bytes.size() / 4096 - 2;
    bytes[page * 4096 + 50] = static_cast<char>(bytes[page * 4096 + 50] ^ 1);
    overwrite(db, bytes);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK_FALSE(f.vault->check().isEmpty());
}

TEST_CASE("vault: a newer form is refused, named and left untouched")
{
    VaultFixture f;
    runSql(f.session().db(), u"PRAGMA user_version = 99"_s);
    checkHarm(f, Fault::DatabaseNewer, [] {});
}

TEST_CASE("vault: two programs on one vault; the second is told who and since when")
{
    VaultFixture f;
    const auto before = contents(f.path());
    try {
        Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
        FAIL("opened twice");
    } catch (const VaultError &error) {
        CHECK(error.fault() == Fault::InUse);
        CHECK(error.happened().contains(u"Marta Soler"_s));
        CHECK(error.happened().contains(u"test"_s));
        CHECK(
            error.happened().contains(QLocale().toString(f.clock.now().toLocalTime(), QLocale::ShortFormat)));
    }
    CHECK((contents(f.path()) == before));
    f.session().setSetting(u"still"_s, u"works"_s);
    f.reopen();
    CHECK(f.session().setting(u"still"_s) == u"works"_s);
}

TEST_CASE("vault: after a kill the lock is free and the last write is there")
{
    VaultFixture f;
    f.vault.reset();
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
        vault->session().drafts().keep(u"newcase"_s, u"name"_s, u"typed before the power went"_s);
        const char done = 'x';
        [[maybe_unused]] const auto written = write(ready[1], &done, 1);
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(faultOfOpening(f) == Fault::InUse);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(f.session().drafts().fields(u"newcase"_s).value(u"name"_s) == u"typed before the power went"_s);
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("vault: a folder that cannot be written to")
{
    VaultFixture f;
    f.vault.reset();
    QFile::remove(f.path() + u"/in-use.lock"_s);
    const auto before = contents(f.path());
    QFile::setPermissions(f.path(), QFile::ReadOwner | QFile::ExeOwner);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s})
        QFile::setPermissions(f.path() + name, QFile::ReadOwner);
    // Root may write anywhere. A child gives that power up and tells by its exit code what it saw; it stays
    // who it is, so that temporary folders of her own, into which nobody else may look, do as well.
    const pid_t child = fork();
    if (child == 0) {
        __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct none[2]{};
        if (syscall(SYS_capset, &head, none) != 0)
            _exit(1);
        int code = 2;
        try {
            Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
        } catch (const VaultError &error) {
            code = error.fault() == Fault::ReadOnly ? 42 : 50 + static_cast<int>(error.fault());
        }
        _exit(code);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 42);
    QFile::setPermissions(f.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    CHECK((contents(f.path()) == before));
}

TEST_CASE("vault: a disk that takes no more while the key file is written keeps the old key file")
{
    VaultFixture f;
    const QByteArray before = read(f.path() + u"/members.keys"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit small = old;
    small.rlim_cur = 10;
    setrlimit(RLIMIT_FSIZE, &small);
    std::optional<Fault> fault;
    try {
        f.vault->noteAuditHead();
    } catch (const VaultError &error) {
        fault = error.fault();
    }
    setrlimit(RLIMIT_FSIZE, &old);
    CHECK(fault == Fault::DiskFull);
    CHECK(read(f.path() + u"/members.keys"_s) == before);
    CHECK_FALSE(QFile::exists(f.path() + u"/members.keys.new"_s));
    f.reopen();
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("vault: a disk that takes no more while a vault is created leaves nothing")
{
    VaultFixture f;
    QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit small = old;
    small.rlim_cur = 100000;
    setrlimit(RLIMIT_FSIZE, &small);
    bool threw = false;
    try {
        Vault::create(folder.filePath(u"a"_s), u"Marta"_s, passphraseFromText(GoodPassphrase), f.env);
    } catch (const Error &) {
        threw = true;
    }
    setrlimit(RLIMIT_FSIZE, &old);
    CHECK(threw);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("migrations: fresh and migrated schema are the same, data stays, a copy is kept")
{
    VaultFixture f;
    f.session().setSetting(u"kept"_s, u"yes"_s);
    f.vault.reset();
    VaultEnvironment later = f.env;
    const int next = later.migrations.back().version + 1;
    later.migrations.push_back({next,
                                {u"ALTER TABLE member ADD COLUMN nickname TEXT NOT NULL DEFAULT ''"_s,
                                 u"CREATE INDEX member_name ON member(name)"_s}});
    const auto schema = [](Vault &vault) {
        QStringList lines;
        Sql sql(vault.session().db(), u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s);
        while (sql.next())
            lines << sql.row().take<QString>() + u' ' + sql.row().skip(1).take<QString>() + u' ' +
                         sql.row().skip(2).take<QString>();
        return lines;
    };
    QStringList migrated;
    {
        const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), later);
        CHECK(vault->database().schemaVersion() == next);
        CHECK(vault->session().setting(u"kept"_s) == u"yes"_s);
        CHECK(vault->check().isEmpty());
        migrated = schema(*vault);
    }
    const std::vector<BackupFile> early = knownBackups(f.path());
    REQUIRE(early.size() == 1);
    CHECK(early.front().path.startsWith(f.path() + u"/before-form%1/"_s.arg(next)));
    CHECK(
        previewVault(early.front().path, f.name, passphraseFromText(GoodPassphrase), f.clock.now()).members ==
        1);
    QTemporaryDir folder;
    const auto fresh =
        Vault::create(folder.filePath(u"b"_s), f.name, passphraseFromText(GoodPassphrase), later);
    CHECK(schema(*fresh) == migrated);
    CHECK(faultOfOpening(f) == Fault::DatabaseNewer);
}

TEST_CASE("migrations: one that fails leaves the data and the form as they were")
{
    VaultFixture f;
    f.session().setSetting(u"kept"_s, u"yes"_s);
    f.vault.reset();
    VaultEnvironment broken = f.env;
    const int now = broken.migrations.back().version;
    broken.migrations.push_back({now + 1, {u"DELETE FROM setting"_s, u"CREATE TABLE nonsense("_s}});
    CHECK_THROWS_AS(Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), broken), StorageError);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(f.vault->database().schemaVersion() == now);
    CHECK(f.session().setting(u"kept"_s) == u"yes"_s);
}

TEST_CASE("migrations: every table is STRICT, so that a number stays a number")
{
    VaultFixture f;
    Sql sql(
        f.session().db(),
        u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s);
    QStringList loose;
    while (sql.next())
        loose << sql.row().take<QString>();
    CHECK(loose.isEmpty());
}

TEST_CASE("migrations: statements are split at their marks and triggers stay whole")
{
    const QStringList statements = migrationStatements(
        u"-- words\nCREATE TABLE a(x)\n--;\nCREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END\n--;\n\n"_s);
    REQUIRE(statements.size() == 2);
    CHECK(statements[1].contains(u"SELECT 1; SELECT 2;"_s));
}

TEST_CASE("drafts: kept per form and field, over a closing, until dropped")
{
    VaultFixture f;
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"Am"_s);
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"Amina"_s);
    f.session().drafts().keep(u"newcase"_s, u"place"_s, u""_s);
    f.session().drafts().keep(u"plan/1"_s, u"goal"_s, u"x"_s);
    f.reopen();
    CHECK(f.session().drafts().fields(u"newcase"_s) ==
          QMap<QString, QString>{{u"name"_s, u"Amina"_s}, {u"place"_s, u""_s}});
    CHECK(f.session().drafts().forms() == QStringList{u"newcase"_s, u"plan/1"_s});
    f.session().drafts().drop(u"newcase"_s, u"place"_s);
    CHECK(f.session().drafts().fields(u"newcase"_s).size() == 1);
    f.session().drafts().dropForm(u"newcase"_s);
    CHECK(f.session().drafts().fields(u"newcase"_s).isEmpty());
}
