// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/storage/sql.h"
#include "core/vault/backup.h"
#include "core/vault/backuprules.h"
#include "core/vault/backups.h"
#include "core/vault/recovery.h"
#include "core/vault/rekey.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/refusal.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file grows beyond so many bytes.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

struct BackupFixture : OfficeFixture {
    BackupFixture() { REQUIRE(QDir().mkdir(disk)); }
    QString backup()
    {
        const QString made = Backups(*vault).prepare(disk).run();
        Backups(*vault).noteMade(made);
        return made;
    }
    static QByteArray bytes(const QString &fileName)
    {
        QFile file(fileName);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList onDisk() const
    {
        return QDir(disk).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    VaultError::Fault faultOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const VaultError &error) {
            return error.fault();
        }
        FAIL("nothing was refused");
        return {};
    }
    std::vector<AuditEntry> entriesOf(const QString &prefix)
    {
        AuditFilter filter;
        filter.prefixes = {prefix};
        return session().audit().entries(filter);
    }
    QString disk = folder.filePath(u"disk"_s);
};

} // namespace

TEST_CASE(
    "backup: a verified vault of its own with everything in it, made while people work on another thread")
{
    BackupFixture f;
    for (int i = 0; i < 30; ++i)
        f.openCase(u"Before %1"_s.arg(i));
    BackupJob job = Backups(*f.vault).prepare(f.disk);
    QString made;
    std::vector<double> told;
    std::thread worker([&] {
        made = job.run([&](double done) {
            told.push_back(done);
            return true;
        });
    });
    for (int i = 0; i < 20; ++i)
        f.openCase(u"Meanwhile %1"_s.arg(i));
    worker.join();
    Backups(*f.vault).noteMade(made);
    REQUIRE_FALSE(made.isEmpty());
    CHECK(made ==
          f.disk + u"/office-2026-03-02-%1.itinera"_s.arg(f.clock.now().toLocalTime().toString(u"hhmm"_s)));
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.back() == 1.0);
    CHECK(f.vault->check().isEmpty());
    const VaultPreview preview =
        previewVault(made, f.name, passphraseFromText(GoodPassphrase), f.clock.now());
    CHECK(preview.openCases >= 30);
    CHECK(preview.openCases <= 50);
    f.vault.reset();
    f.vault = Vault::open(made, f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(f.vault->warning().isEmpty());
    CHECK(f.vault->check().isEmpty());
    CHECK(CaseStore(f.session()).count({}).count == preview.openCases);
}

TEST_CASE("backup: looking into one changes no byte of it and tells what is there")
{
    BackupFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const QString code = CaseStore(f.session()).row(id).code;
    const QString made = f.backup();
    const QByteArray db = BackupFixture::bytes(made + u"/casework.db"_s);
    const QByteArray keys = BackupFixture::bytes(made + u"/members.keys"_s);
    const VaultPreview preview =
        previewVault(made, f.name, passphraseFromText(GoodPassphrase), f.clock.now());
    CHECK(preview.codes == QStringList{code});
    CHECK(preview.openCases == 1);
    CHECK(preview.closedCases == 0);
    CHECK(preview.members == 1);
    CHECK(preview.newestBy == f.name);
    CHECK(f.faultOf([&] {
        previewVault(made, f.name, passphraseFromText(u"another one"_s), f.clock.now());
    }) == VaultError::Fault::WrongPassphrase);
    CHECK(f.faultOf([&] {
        previewVault(f.disk, f.name, passphraseFromText(GoodPassphrase), f.clock.now());
    }) == VaultError::Fault::NotAVault);
    CHECK(BackupFixture::bytes(made + u"/casework.db"_s) == db);
    CHECK(BackupFixture::bytes(made + u"/members.keys"_s) == keys);
    // A wrong passphrase is counted beside it; the right one takes that away.
    CHECK(QDir(made).entryList(QDir::Files) ==
          QStringList{u"attempts"_s, u"casework.db"_s, u"members.keys"_s});
    previewVault(made, f.name, passphraseFromText(GoodPassphrase), f.clock.now());
    CHECK(QDir(made).entryList(QDir::Files).size() == 2);
}

TEST_CASE("backup: cancelled at any moment or refused by the disk, it leaves nothing half")
{
    BackupFixture f;
    for (int i = 0; i < 10; ++i)
        f.openCase(u"Case %1"_s.arg(i));
    int moments = 0;
    Backups(*f.vault).prepare(f.disk).run([&](double) {
        ++moments;
        return true;
    });
    REQUIRE(moments >= 3);
    const QStringList before = f.onDisk();
    for (int stop = 0; stop < moments; ++stop) {
        int at = 0;
        CHECK(Backups(*f.vault).prepare(f.disk).run([&](double) { return at++ != stop; }).isEmpty());
        CHECK(f.onDisk() == before);
    }
    CHECK(f.faultOf([&] { Backups(*f.vault).prepare(f.folder.filePath(u"not plugged in"_s)).run(); }) ==
          VaultError::Fault::ReadOnly);
    // A disk that takes no more, after so many bytes.
    const qint64 whole = QFileInfo(f.path() + u"/casework.db"_s).size();
    for (const qint64 room : {qint64(100), whole / 2, whole - 1}) {
        CAPTURE(room);
        BackupJob job = Backups(*f.vault).prepare(f.disk);
        bool told = false;
        {
            const SmallDisk small(room);
            try {
                job.run();
            } catch (const Error &error) {
                told = !error.happened().isEmpty();
            }
        }
        CHECK(told);
        CHECK(f.onDisk() == before);
    }
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("backup: the copy is read again before it counts as one; what the disk changed is told")
{
    BackupFixture f;
    for (int i = 0; i < 10; ++i)
        f.openCase(u"Case %1"_s.arg(i));
    const QStringList before = f.onDisk();
    const auto hurtAt = [&](double moment) {
        return f.faultOf([&] {
            Backups(*f.vault).prepare(f.disk).run([&](double done) {
                if (done != moment)
                    return true;
                const QStringList building = QDir(f.disk).entryList({u"*.partial"_s}, QDir::Dirs);
                REQUIRE(building.size() == 1);
                QFile copy(f.disk + u'/' + building.front() + u"/casework.db"_s);
                REQUIRE(copy.open(QIODevice::ReadWrite));
                const qint64 at = copy.size() / 4096 / 2 * 4096 + 99;
                copy.seek(at);
                const char byte = copy.read(1)[0];
                copy.seek(at);
                const char flipped = static_cast<char>(byte ^ 1);
                copy.write(&flipped, 1);
                return true;
            });
        });
    };
    CHECK(hurtAt(0.75) == VaultError::Fault::DatabaseDamaged);
    CHECK(f.onDisk() == before);
}

TEST_CASE("backup: a copy in which every page is whole, and the audit trail ends elsewhere, is none")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const auto opened = MembersKeys::parse(BackupFixture::bytes(f.path() + u"/members.keys"_s))
                            .unlock(f.name, passphraseFromText(GoodPassphrase));
    REQUIRE(opened);
    CHECK(f.faultOf([&] {
        Backups(*f.vault).prepare(f.disk).run([&](double done) {
            if (done == 0.75) {
                const QString building = QDir(f.disk).entryList({u"*.partial"_s}, QDir::Dirs).front();
                const auto copy = Database::open(f.disk + u'/' + building + u"/casework.db"_s,
                                                 opened->vaultKeys.front().key.clone());
                runSql(copy->handle(), u"DROP TRIGGER audit_no_delete"_s);
                runSql(copy->handle(), u"DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"_s);
                copy->checkpoint();
            }
            return true;
        });
    }) == VaultError::Fault::DatabaseDamaged);
    CHECK(f.onDisk().isEmpty());
}

TEST_CASE("backup: the recovery code opens a backup, too, and keeps what it may")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const QString code = RecoveryCode(*f.vault).make(true);
    const QString made = f.backup();
    f.vault.reset();
    f.vault =
        Vault::recover(made, code, f.name, passphraseFromText(u"marble custard window twenty-two"_s), f.env);
    CHECK(RecoveryCode(*f.vault).exists());
    CHECK(RecoveryCode(*f.vault).opensSealed());
    CHECK(CaseStore(f.session()).count({}).count == 1);
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("backup: two vaults on one disk under one name rotate each their own")
{
    BackupFixture f;
    VaultFixture other; // of the same name, as the folders of two offices are
    const QString first = f.backup();
    const auto hers = [&] {
        other.clock.advanceMs(60'000);
        return Backups(*other.vault).prepare(f.disk).run();
    };
    const QString one = hers();
    const QString two = hers();
    Backups(*other.vault).noteMade(two); // which rotates
    CHECK(QDir(first).exists());
    CHECK_FALSE(QDir(one).exists());
    CHECK(QDir(two).exists());
    CHECK(backupsIn(f.disk, f.vault->vaultId()).size() == 1);
    CHECK(backupsIn(f.disk, other.vault->vaultId()).size() == 1);
    CHECK(backupsIn(f.disk).size() == 2);
}

TEST_CASE(
    "backup: two in one minute both stand; what a kill left is cleared; what is not ours is not touched")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    REQUIRE(QDir().mkpath(f.disk + u"/office-2026-01-01-0900.itinera.partial"_s));
    REQUIRE(QDir().mkpath(f.disk + u"/office-2019-01-01-0900.itinera"_s)); // no vault inside
    REQUIRE(QDir().mkpath(f.disk + u"/photos"_s));
    const QString one = f.backup();
    const QString two = f.backup();
    CHECK(one != two);
    REQUIRE(backupsIn(f.disk, f.vault->vaultId()).size() == 1); // the older of the same day went
    CHECK(backupsIn(f.disk).front().path == two);
    CHECK(QDir(two).exists());
    CHECK_FALSE(f.onDisk().contains(u"office-2026-01-01-0900.itinera.partial"_s));
    CHECK(f.onDisk().contains(u"office-2019-01-01-0900.itinera"_s));
    CHECK(f.onDisk().contains(u"photos"_s));
    CHECK(rotateBackups(f.disk, QUuid::createUuid()) == 0); // another vault's rotation
    CHECK(rotateBackups(f.disk, QUuid()) == 0);
}

TEST_CASE("restore: the backup stands in the vault's place, the vault is set aside whole")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const QString made = f.backup();
    f.openCase(u"Later"_s);
    CHECK(f.faultOf([&] { restoreBackup(made, f.path(), f.clock.now()); }) == VaultError::Fault::InUse);
    CHECK(CaseStore(f.session()).count({}).count == 2);
    f.vault.reset();
    const QString aside = restoreBackup(made, f.path(), f.clock.now());
    CHECK(aside.contains(u"-set-aside-2026-03-02"_s));
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(f.session()).count({}).count == 1);
    CHECK(f.vault->check().isEmpty());
    f.vault.reset();
    f.vault = Vault::open(aside, f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(f.session()).count({}).count == 2);
    f.vault.reset();
    // Once more: neither the first one set aside nor the backup is overwritten.
    const QString second = restoreBackup(made, f.path(), f.clock.now());
    CHECK(second != aside);
    CHECK(QDir(aside).exists());
    CHECK(restoreBackup(made, f.folder.filePath(u"elsewhere.itinera"_s), f.clock.now()).isEmpty());
}

TEST_CASE("restore: what is no backup, is damaged or is the vault itself is refused, and nothing is touched")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const QString made = f.backup();
    f.vault.reset();
    CHECK(f.faultOf([&] { restoreBackup(f.disk, f.path(), f.clock.now()); }) == VaultError::Fault::NotAVault);
    CHECK(f.faultOf([&] { restoreBackup(f.path(), f.path(), f.clock.now()); }) ==
          VaultError::Fault::AlreadyExists);
    QFile keys(made + u"/members.keys"_s);
    REQUIRE(keys.open(QIODevice::ReadWrite));
    keys.seek(60);
    keys.write("XXXX");
    keys.close();
    CHECK(f.faultOf([&] { restoreBackup(made, f.path(), f.clock.now()); }) == VaultError::Fault::NotAVault);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(f.session()).count({}).count == 1);
}

TEST_CASE("restore: what was copied is compared with what was to be copied")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const QString made = f.backup();
    f.vault.reset();
    // A file that reads differently each time, as from a disk that is failing.
    REQUIRE(QFile::remove(made + u"/casework.db"_s));
    REQUIRE(QFile::link(u"/proc/sys/kernel/random/uuid"_s, made + u"/casework.db"_s));
    CHECK(f.faultOf([&] { restoreBackup(made, f.path(), f.clock.now()); }) ==
          VaultError::Fault::DatabaseDamaged);
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(f.session()).count({}).count == 1);
    CHECK(QDir(f.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 2);
}

TEST_CASE("backup: after a re-key the older backup opens with its own key, a new one with the new")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    const QString before = f.backup();
    Rekey(*f.vault).run();
    f.clock.advanceDays(1);
    const QString after = f.backup();
    CHECK(previewVault(before, f.name, passphraseFromText(GoodPassphrase), f.clock.now()).openCases == 1);
    CHECK(previewVault(after, f.name, passphraseFromText(GoodPassphrase), f.clock.now()).openCases == 1);
}

TEST_CASE("backup plan: of the vault, kept, audited; a wrong folder and a role that may not are refused")
{
    BackupFixture f;
    backuprules::BackupPlan plan = Backups(*f.vault).plan();
    CHECK(plan.folder.isEmpty());
    CHECK(plan.everyHours == 4);
    CHECK(plan.warnDays == 3);
    CHECK_FALSE(plan.last.isValid());
    plan.folder = f.disk;
    plan.everyHours = 8;
    plan.warnDays = 1000;
    Backups(*f.vault).setPlan(plan);
    plan.folder = f.path();
    CHECK_THROWS_AS(Backups(*f.vault).setPlan(plan), InputError);
    plan.folder = f.path() + u"/backups"_s;
    CHECK_THROWS_AS(Backups(*f.vault).setPlan(plan), InputError);
    REQUIRE(QDir().mkdir(plan.folder));
    CHECK_THROWS_AS(Backups(*f.vault).setPlan(plan), InputError);
    plan.folder = f.folder.filePath(u"nowhere"_s);
    CHECK_THROWS_AS(Backups(*f.vault).setPlan(plan), InputError);
    CHECK(Backups(*f.vault).plan().folder == f.disk);
    CHECK(Backups(*f.vault).plan().everyHours == 8);
    CHECK(Backups(*f.vault).plan().warnDays == backuprules::MaxDays);
    const std::vector<AuditEntry> entries = f.entriesOf(u"backup."_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().action == u"backup.plan"_s);
    CHECK(entries.front().after.value(u"folder"_s) == f.disk);

    f.hire(u"Rosa Pi"_s, {Role::Caseworker});
    f.switchTo(u"Rosa Pi"_s);
    CHECK(Backups(*f.vault).plan().folder == f.disk);
    plan.folder.clear();
    CHECK_THROWS_AS(Backups(*f.vault).setPlan(plan), NotAllowed);
    CHECK(Backups(*f.vault).plan().folder == f.disk);
}

TEST_CASE("backup plan: what opening and closing write is nothing worth a backup; a case is")
{
    BackupFixture f;
    f.openCase(u"Amina"_s);
    CHECK(Backups(*f.vault).plan().changed);
    const QString made = f.backup();
    CHECK(Backups(*f.vault).plan().lastPath == made);
    CHECK(Backups(*f.vault).plan().last == f.clock.now());
    CHECK_FALSE(Backups(*f.vault).plan().changed);
    f.vault.reset();
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK_FALSE(Backups(*f.vault).plan().changed);
    f.openCase(u"Later"_s);
    CHECK(Backups(*f.vault).plan().changed);
}

TEST_CASE("a damaged vault's message names the newest backup, or says that none is known")
{
    BackupFixture f;
    const bool keys = GENERATE(false, true);
    const bool known = GENERATE(true, false);
    const QString made = f.backup();
    if (!known)
        REQUIRE(QFile::remove(f.path() + u"/backups.note"_s));
    f.vault.reset();
    QFile file(f.path() + (keys ? u"/members.keys"_s : u"/casework.db"_s));
    REQUIRE(file.resize(file.size() / 2));
    try {
        Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
        FAIL("it opened");
    } catch (const Error &error) {
        INFO(error.message().toStdString());
        CHECK(error.toDo().contains(QDir::toNativeSeparators(made)) == known);
        CHECK(error.toDo().contains(u"not known"_s) != known);
    }
}

TEST_CASE(
    "restore: the next login is told and the audit trail says so, once; where the backups are stays known")
{
    BackupFixture f;
    const QString made = f.backup();
    f.vault.reset();
    restoreBackup(made, f.path(), f.clock.now());
    const auto restores = [&] { return f.entriesOf(u"backup.restore"_s).size(); };
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(restores() == 1);
    CHECK(f.vault->news().join(u' ').contains(u"set aside"_s));
    CHECK(knownBackupFolder(f.path()) == f.disk);
    f.vault.reset();
    f.vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(restores() == 1);
    CHECK(f.vault->news().isEmpty());
    CHECK(f.vault->check().isEmpty());
}

TEST_CASE("re-key: refused while a backup is being made, which needs the key of before")
{
    BackupFixture f;
    {
        const BackupJob job = Backups(*f.vault).prepare(f.disk);
        CHECK(refusalOf([&] { Rekey(*f.vault).run(); }).contains(u"A backup is being made"_s));
    }
    Rekey(*f.vault).run();
    CHECK(f.vault->check().isEmpty());
}
