// SPDX-License-Identifier: GPL-3.0-or-later
// What a colleague with a program of her own can no longer do with the key file, and who guesses with the
// passphrase.
#include "core/vault/backup.h"
#include "core/vault/backups.h"
#include "core/vault/rekey.h"
#include "tests/attack/mallory.h"
#include "tests/support/describe.h"
#include <QDir>
#include <QtEndian>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;

namespace {

std::vector<MembersKeys::VaultKey> asList(MembersKeys::VaultKey key)
{
    std::vector<MembersKeys::VaultKey> all;
    all.push_back(std::move(key));
    return all;
}

} // namespace

TEST_CASE("attack A5: a way in that no member owns is closed at the next login, and told", "[attack]")
{
    AttackedOffice office;
    office.evening();
    {
        Mallory mallory(office);
        mallory.keys.addSlot(MembersKeys::SlotKind::Member, u"nobody"_s, passphraseFromText(u"a back door"_s),
                             CheapCost, asList(mallory.vaultKey()));
        mallory.writeKeys();
    }
    office.switchTo(u"Lucía Prado"_s);
    CHECK(office.vault->news().join(u'\n').contains(u"belong to no member"_s));
    office.evening();
    const MembersKeys keys = MembersKeys::parse(vaultfiles::contentOf(office.keysFile()));
    CHECK(keys.slotCount() == 3);
    CHECK_FALSE(keys.unlock(u"nobody"_s, passphraseFromText(u"a back door"_s)));
    CHECK(toldOf([&] {
              Vault::open(office.path(), u"nobody"_s, passphraseFromText(u"a back door"_s), office.env);
          }).contains(u"do not fit"_s));
}

TEST_CASE("attack A5: removal gives the vault a new key by itself, and not to a way in that she left behind",
          "[attack]")
{
    AttackedOffice office;
    // Two copies of before an update lie within the vault: they open with the key that she has.
    REQUIRE(QDir().mkpath(office.path() + u"/before-form9/office-2026-02-01-1200.itinera"_s));
    QFile note(office.path() + u"/before-form9/office-2026-02-01-1200.itinera/casework.db"_s);
    REQUIRE(note.open(QIODevice::WriteOnly));
    note.close();
    office.evening();
    SecureBytes hers;
    {
        Mallory mallory(office);
        hers = mallory.vaultKey().key.clone();
        mallory.keys.addSlot(MembersKeys::SlotKind::Member, u"nobody"_s, passphraseFromText(u"a back door"_s),
                             CheapCost, asList(mallory.vaultKey()));
        mallory.writeKeys();
    }
    office.switchTo(office.name);
    MemberAdministration(*office.vault).removeMember(office.mallory);
    office.openCase(u"Blessing"_s);
    office.evening();
    for (const QString &name : {u"/members.keys"_s, u"/members.keys.previous"_s}) {
        CAPTURE(name);
        const MembersKeys keys = MembersKeys::parse(vaultfiles::contentOf(office.path() + name));
        CHECK(keys.slotCount() == 2);
        CHECK_FALSE(keys.unlock(u"nobody"_s, passphraseFromText(u"a back door"_s)));
        CHECK_FALSE(
            keys.unlock(u"Mallory Roca"_s, passphraseFromText(OfficeFixture::own(u"Mallory Roca"_s))));
        CHECK_THROWS_AS(keys.openBody({QByteArray(8, 'x'), hers.clone()}), VaultError);
    }
    CHECK_THROWS_AS(Database::open(office.databaseFile(), hers.clone()), VaultError);
    CHECK(QDir(office.path()).entryList({u"before-form*"_s}, QDir::Dirs).isEmpty());
    office.switchTo(u"Lucía Prado"_s);
    CHECK(office.vault->check().isEmpty());
}

TEST_CASE("attack A5: a removal that cannot be followed by a new key is not begun", "[attack]")
{
    AttackedOffice office;
    QTemporaryDir disk;
    {
        BackupJob job = Backups(*office.vault).prepare(disk.path());
        CHECK(toldOf([&] {
                  MemberAdministration(*office.vault).removeMember(office.mallory);
              }).contains(u"A backup is being made"_s));
    }
    CHECK(MemberAdministration(*office.vault).members().size() == 3);
    MemberAdministration(*office.vault).removeMember(office.mallory);
    office.evening();
    CHECK_FALSE(toldOf([&] { office.switchTo(u"Mallory Roca"_s); }).isEmpty());
}

TEST_CASE("attack A10: a second line for a colleague, or her key under another name, keeps the vault shut",
          "[attack]")
{
    for (const bool sameKey : {false, true}) {
        CAPTURE(sameKey);
        AttackedOffice office;
        office.evening();
        {
            Mallory mallory(office);
            KeyMember line = mallory.named(u"Lucía Prado"_s);
            if (sameKey)
                line.uuid = QUuid::createUuid();
            else
                line.publicKey = QByteArray(32, '\7');
            if (sameKey)
                line.name = u"Somebody Else"_s;
            mallory.body.members.append(line);
            mallory.writeKeys();
        }
        const QString told = toldOf([&] { office.switchTo(office.name); });
        CHECK(told.contains(sameKey ? u"gives Lucía Prado and Somebody Else one key"_s
                                    : u"names Lucía Prado twice"_s));
        CHECK(told.contains(u"members.keys.previous"_s));
    }
}

TEST_CASE("attack A17: many bogus slots are told as damage before a single guess is computed", "[attack]")
{
    AttackedOffice office;
    office.evening();
    {
        Mallory mallory(office);
        for (int i = 0; i < 12; ++i)
            mallory.keys.addSlot(MembersKeys::SlotKind::Member, u"bogus"_s, passphraseFromText(u"x"_s),
                                 CheapCost, {});
        mallory.writeKeys();
    }
    REQUIRE(MembersKeys::parse(vaultfiles::contentOf(office.keysFile())).slotCount() == 15);
    // By a program that does not keep to what ours does: each slot with a cost of its own.
    QByteArray bytes = vaultfiles::contentOf(office.keysFile()).chopped(16);
    int passes = 2;
    for (qsizetype at = 0; (at = bytes.indexOf(QByteArray("\x05\x00\x06", 3), at)) >= 0 && passes < 9;
         at += 3)
        bytes[at + 3] = static_cast<char>(passes++);
    REQUIRE(passes > 6);
    CHECK(toldOf([&] { MembersKeys::parse(bytes + checksumOf(bytes)); }).contains(u"is damaged"_s));
}

TEST_CASE("attack A17: a cost that would keep us computing, or take all memory, is damage", "[attack]")
{
    MembersKeys keys(QUuid::createUuid());
    MembersKeys::VaultKey key{QByteArray(8, 'k'), SecureBytes::random(32)};
    KeysBody body;
    body.auditKey = SecureBytes::random(32);
    body.databaseSalt = QByteArray(16, 's');
    keys.addSlot(MembersKeys::SlotKind::Member, u"A"_s, passphraseFromText(u"x"_s), CheapCost, {});
    const QByteArray bytes = keys.serialise(key, body).chopped(16);
    const qsizetype passes = bytes.indexOf(QByteArray("\x05\x00\x06\x01\x07\x19\x20", 7));
    REQUIRE(passes > 0);
    REQUIRE(MembersKeys::parse(bytes + checksumOf(bytes)).slotCount() == 1);
    QByteArray slow = bytes;
    slow.replace(passes + 3, 1, QByteArray("\x18\x21", 2)); // 33 passes
    QByteArray large = bytes;
    large.replace(passes + 5, 3, QByteArray("\x1a\x7f\x00\x00\x00", 5)); // 2 GB
    for (QByteArray bad : {slow, large}) {
        const auto size =
            static_cast<quint32>(bad.size() - bytes.size()) + qFromBigEndian<quint32>(bytes.constData() + 10);
        qToBigEndian(size, bad.data() + 10);
        CHECK(toldOf([&] { MembersKeys::parse(bad + checksumOf(bad)); }).contains(u"is damaged"_s));
    }
}

TEST_CASE("attack A9: guesses at a backup and at the change of a passphrase are slowed down like any other",
          "[attack]")
{
    AttackedOffice office;
    QTemporaryDir disk;
    const QString backup = Backups(*office.vault).prepare(disk.path()).run();
    const auto guess = [&](const QString &passphrase) {
        return toldOf(
            [&] { previewVault(backup, office.name, passphraseFromText(passphrase), office.clock.now()); });
    };
    for (int i = 0; i < 3; ++i)
        CHECK(guess(u"guess"_s).contains(u"do not fit this backup"_s));
    CHECK(guess(u"guess"_s).contains(u"Too many wrong passphrases"_s));
    CHECK(guess(GoodPassphrase).contains(u"Too many wrong passphrases"_s)); // the right one, too
    office.clock.set(office.clock.now().addSecs(301));
    CHECK(guess(GoodPassphrase).isEmpty());

    const auto change = [&](const QString &old) {
        return toldOf([&] {
            MemberAdministration(*office.vault)
                .changePassphrase(passphraseFromText(old),
                                  passphraseFromText(u"copper violin harvest sixty"_s));
        });
    };
    for (int i = 0; i < 3; ++i)
        CHECK(change(u"guess"_s).contains(u"was not typed rightly"_s));
    CHECK(change(u"guess"_s).contains(u"Too many wrong passphrases"_s));
    CHECK(change(GoodPassphrase).contains(u"Too many wrong passphrases"_s));
    office.clock.set(office.clock.now().addSecs(301));
    CHECK(change(GoodPassphrase).isEmpty());
}

TEST_CASE("attack A9: guesses at a backup that cannot be written to are counted elsewhere", "[attack]")
{
    AttackedOffice office;
    QTemporaryDir home;
    QTemporaryDir disk;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const QString backup = Backups(*office.vault).prepare(disk.path()).run();
    // A folder in the way of the file, since root may write anywhere.
    REQUIRE(QDir().mkpath(backup + u"/attempts.new/x"_s));
    for (int i = 0; i < 3; ++i)
        CHECK_THROWS(previewVault(backup, office.name, passphraseFromText(u"guess"_s), office.clock.now()));
    CHECK(toldOf([&] {
              previewVault(backup, office.name, passphraseFromText(GoodPassphrase), office.clock.now());
          }).contains(u"Too many wrong"_s));
    if (before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", before);
}
