// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody spoils in the files, or what is cut short, keeps nobody from working and loses nothing.
#include "core/vault/backup.h"
#include "core/vault/rekey.h"
#include "tests/attack/mallory.h"
#include "tests/support/describe.h"
#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString Words = u"she dreams of the crossing"_s;
const QString Kind = QStringView(sealed::Session).toString();

/// With Irene, whom Lucía let read.
struct TwoReaders : AttackedOffice {
    TwoReaders()
    {
        irene = hire(u"Irene Mas"_s, {Role::Psychologist});
        TeamStore(session()).join(caseId, irene);
        luciaWrites(Words);
        SessionStore(session()).letRead(caseId, irene);
    }
    QString news() const { return vault->news().join(u'\n'); }
    bool isStale()
    {
        Sql sql(session().db(), u"SELECT stale FROM sealed_key"_s);
        return sql.first<bool>().value_or(false);
    }
    MemberId irene;
};

void spoilOneRecord(const QSqlDatabase &db)
{
    runSql(
        db,
        u"UPDATE sealed_content SET sealed = zeroblob(60) WHERE record_uuid = (SELECT max(record_uuid) FROM "
        u"sealed_content)"_s);
}

} // namespace

TEST_CASE("mishap: a spoilt note keeps nobody out of the vault; the new key waits, and that is told",
          "[attack]")
{
    TwoReaders office;
    office.evening();
    {
        const Mallory mallory(office);
        runSql(mallory.db(), u"UPDATE sealed_key SET stale = 1"_s);
        spoilOneRecord(mallory.db());
    }
    office.switchTo(u"Lucía Prado"_s);
    CHECK(office.news().contains(u"they could not be given a new key"_s));
    CHECK(office.isStale());
    CHECK(office.session().sealing().canOpen(office.caseId, Kind));
}

TEST_CASE("mishap: nor does it keep a reader from being taken off, or a member from being removed",
          "[attack]")
{
    TwoReaders office;
    office.evening();
    spoilOneRecord(Mallory(office).db());
    office.switchTo(u"Lucía Prado"_s);
    SessionStore(office.session()).stopReading(office.caseId, office.irene);
    CHECK(SessionStore(office.session()).readers(office.caseId).size() == 1);
    CHECK(office.isStale());
    office.switchTo(office.name);
    MemberAdministration(*office.vault).removeMember(office.irene);
    office.evening();
    CHECK_FALSE(toldOf([&] { office.switchTo(u"Irene Mas"_s); }).isEmpty());
}

TEST_CASE("mishap: under a key that opens nothing of what is there nothing is written, and nobody is let in",
          "[attack]")
{
    // As A4, after the first note: her own secret in the box of the one who writes.
    TwoReaders office;
    office.evening();
    {
        Mallory mallory(office);
        Sql sql(mallory.db(), u"SELECT id, uuid FROM sealed_key"_s);
        REQUIRE(sql.next());
        SealedKey key;
        sql.row() >> key.id >> key.uuid;
        sealedboxes::give(mallory.db(), key, SecureBytes::random(32),
                          mallory.named(u"Lucía Prado"_s).publicKey);
    }
    const QString told = toldOf([&] { office.luciaWrites(u"a second one"_s); });
    CHECK(told.contains(u"does not open: it was damaged or exchanged"_s));
    CHECK_FALSE(toldOf([&] {
                    office.session().sealing().grant(office.caseId, Kind,
                                                     office.session().members().front().uuid);
                }).isEmpty());
    office.switchTo(u"Irene Mas"_s); // who has the right one still reads
    CHECK(SessionStore(office.session()).sessions(office.caseId).front().note == Words);
}

TEST_CASE("mishap: who read by an earlier version and gets nothing of a new key is told of to who renewed it",
          "[attack]")
{
    TwoReaders office;
    office.evening();
    {
        const Mallory mallory(office);
        runSql(mallory.db(), u"UPDATE sealed_box SET word = NULL"_s); // a vault from before
        runSql(mallory.db(), u"UPDATE sealed_key SET stale = 1"_s);
    }
    office.switchTo(u"Lucía Prado"_s);
    CHECK(office.news().contains(u"by an earlier version of the program"_s));
    CHECK(SessionStore(office.session()).readers(office.caseId).size() == 1);
    SessionStore(office.session()).letRead(office.caseId, office.irene);
    office.switchTo(u"Irene Mas"_s);
    CHECK(SessionStore(office.session()).sessions(office.caseId).front().note == Words);
}

TEST_CASE("mishap: a link that was laid into the vault is taken away, and nothing behind it", "[attack]")
{
    AttackedOffice office;
    QTemporaryDir home;
    REQUIRE(QDir().mkpath(home.filePath(u"letters"_s)));
    QFile letter(home.filePath(u"letters/one"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("dear Ana");
    letter.close();
    const QString link = office.path() + u"/before-form99"_s;
    REQUIRE(QFile::link(home.path(), link));
    office.switchTo(office.name);
    Rekey(*office.vault).run();
    CHECK_FALSE(QFileInfo(link).isSymLink());
    CHECK(QFile::exists(home.filePath(u"letters/one"_s)));
}

TEST_CASE("mishap: a new key that is due is told to who can make it, until it is made", "[attack]")
{
    AttackedOffice office;
    office.evening();
    {
        Mallory mallory(office);
        mallory.body.rekeyDue = true; // as a removal that was cut short leaves it
        mallory.writeKeys();
    }
    office.switchTo(u"Lucía Prado"_s);
    CHECK_FALSE(office.vault->news().join(u'\n').contains(u"does not have its new key yet"_s));
    office.switchTo(office.name);
    CHECK(office.vault->news().join(u'\n').contains(u"does not have its new key yet"_s));
    Rekey(*office.vault).run();
    office.evening();
    office.switchTo(office.name);
    CHECK_FALSE(office.vault->news().join(u'\n').contains(u"does not have its new key yet"_s));
}

TEST_CASE("mishap: who left and still has a key, after a removal that was cut short, can be removed",
          "[attack]")
{
    AttackedOffice office;
    office.evening();
    runSql(Mallory(office).db(), u"UPDATE member SET left_at = 1 WHERE name = 'Mallory Roca'"_s);
    office.switchTo(office.name);
    CHECK(MembersKeys::parse(vaultfiles::contentOf(office.keysFile())).slotCount() == 3);
    MemberAdministration(*office.vault).removeMember(office.mallory);
    CHECK(MembersKeys::parse(vaultfiles::contentOf(office.keysFile())).slotCount() == 2);
}

TEST_CASE("mishap: a sealed draft opens with the key pair of before and the next one, whichever holds",
          "[attack]")
{
    AttackedOffice office;
    Identity next{QByteArray(32, '\0'), SecureBytes(32)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(next.publicKey.data()), next.secretKey.data());
    Sealing &sealing = office.session().sealing();
    const QString kept = sealing.sealForMe(Words, next.publicKey);
    CHECK_FALSE(kept.contains(u"crossing"_s));
    CHECK(sealing.openForMe(kept) == Words);
    sealing.setIdentity(next.clone());
    CHECK(sealing.openForMe(kept) == Words);
    sealing.setIdentity({QByteArray(32, '\x9'), SecureBytes::random(32)});
    CHECK_FALSE(sealing.openForMe(kept));
}

TEST_CASE("mishap: looking into a vault that people work in takes no count of guesses away", "[attack]")
{
    AttackedOffice office;
    office.evening();
    for (int i = 0; i < 2; ++i)
        CHECK_FALSE(toldOf([&] {
                        Vault::open(office.path(), u"Lucía Prado"_s, passphraseFromText(u"guess"_s),
                                    office.env);
                    }).isEmpty());
    previewVault(office.path(), u"Mallory Roca"_s, passphraseFromText(OfficeFixture::own(u"Mallory Roca"_s)),
                 office.clock.now());
    office.switchTo(u"Lucía Prado"_s);
    CHECK(office.vault->news().join(u'\n').contains(u"2 wrong passphrase"_s));
}

TEST_CASE("attack A2: a recovery key of hers in the place of the code's is given nothing by a reader "
          "(recovery in the "
          "log)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    Identity hers{QByteArray(32, '\0'), SecureBytes(32)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(hers.publicKey.data()), hers.secretKey.data());
    QStringList read;
    if (!couldBeTried([&] {
            office.luciaWrites(Words);
            office.evening();
            {
                Mallory mallory(office);
                mallory.body.recoveryKey = hers.publicKey;
                mallory.body.recoveryOpensSealed = true;
                mallory.writeKeys();
            }
            office.switchTo(u"Lucía Prado"_s);
            SessionStore(office.session()).letRecoveryRead(office.caseId);
            office.evening();
            read = Mallory(office).reads(hers);
        }))
        return;
    CHECK_FALSE(read.contains(Words));
}
