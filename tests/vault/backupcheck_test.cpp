// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/platform/filesystem.h"
#include "core/storage/sql.h"
#include "core/vault/backupcheck.h"
#include "core/vault/backups.h"
#include "core/vault/vaultfiles.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("backup: it is checked whole without a byte of it being written, and what is wrong is told")
{
    VaultFixture f;
    const QTemporaryDir disk;
    const QString made = Backups(*f.vault).prepare(disk.path()).run();
    const auto faultOf = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const VaultError &error) {
            return error.fault();
        }
        return VaultError::Fault::DiskFull; // which none of these is
    };
    CHECK(isBackupName(made));
    CHECK_FALSE(isBackupName(f.path()));
    const QStringList names = QDir(made).entryList(QDir::Files);
    const QByteArray db = vaultfiles::contentOf(made + u"/casework.db"_s);
    const QByteArray keys = vaultfiles::contentOf(made + u"/members.keys"_s);
    const auto check = [&] { return checkBackup(made, f.name, passphraseFromText(GoodPassphrase), f.env); };
    CHECK(check() == QStringList());
    CHECK(QDir(made).entryList(QDir::Files) == names);
    CHECK(vaultfiles::contentOf(made + u"/casework.db"_s) == db);
    CHECK(vaultfiles::contentOf(made + u"/members.keys"_s) == keys);
    CHECK(faultOf([&] { checkBackup(made, f.name, passphraseFromText(u"a guess"_s), f.env); }) ==
          VaultError::Fault::WrongPassphrase);
    CHECK(faultOf([&] { checkBackup(disk.path(), f.name, passphraseFromText(GoodPassphrase), f.env); }) ==
          VaultError::Fault::NotAVault);
    QFile damaged(made + u"/casework.db"_s);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(db.size() - 2000));
    damaged.write("damage");
    damaged.close();
    CHECK_FALSE(check().isEmpty());
    // A trigger that somebody planted in it, and entries cut off its trail.
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(db);
    damaged.close();
    CHECK(check().isEmpty());
    {
        const auto parsed = MembersKeys::parse(keys);
        const auto open = parsed.unlock(f.name, passphraseFromText(GoodPassphrase));
        const auto hers = Database::open(made + u"/casework.db"_s, open->vaultKeys.front().key.clone());
        runSql(hers->handle(), u"DROP TRIGGER audit_no_delete"_s);
        runSql(hers->handle(), u"DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"_s);
    }
    const QString told = check().join(u'\n');
    CHECK(told.contains(u"trigger “audit_no_delete”"_s));
    CHECK(told.contains(u"audit trail"_s));
}

TEST_CASE("backup: a disk that holds no file of that size is told beforehand, with what to use instead")
{
    CHECK(largestFileOf(0x4d44) == 4294967295LL); // MSDOS_SUPER_MAGIC: FAT32
    CHECK_FALSE(largestFileOf(0xef53));           // ext4
    CHECK_FALSE(largestFileOf(0x2011bab0));       // exFAT
    CHECK_FALSE(largestFile(u"/no/such/folder"_s));
    vaultfiles::demandFits(4294967295LL, largestFileOf(0x4d44), u"/stick"_s);
    vaultfiles::demandFits(9000000000LL, {}, u"/stick"_s);
    QString told;
    try {
        vaultfiles::demandFits(4294967296LL, largestFileOf(0x4d44), u"/stick"_s);
    } catch (const VaultError &error) {
        CHECK(error.fault() == VaultError::Fault::DiskFull);
        told = error.message();
    }
    CHECK(told.contains(u"FAT32"_s));
    CHECK(told.contains(u"/stick"_s));
    CHECK(told.contains(u"exFAT"_s));
}
