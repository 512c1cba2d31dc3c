// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague with a program of her own wants to read sealed notes: what she can no longer do.
#include "core/vault/recovery.h"
#include "tests/attack/mallory.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString Words = u"she dreams of the crossing"_s;
const QString Kind = QStringView(sealed::Session).toString();

/// What `check` says to the psychologist.
QString checkOfLucia(AttackedOffice &office)
{
    office.switchTo(u"Lucía Prado"_s);
    return office.vault->check().join(u'\n');
}

} // namespace

TEST_CASE("attack A1: a planted row that names her as a reader is given nothing when the key is renewed",
          "[attack]")
{
    AttackedOffice office;
    office.luciaWrites(Words);
    office.evening();
    {
        Mallory mallory(office);
        mallory.plantBoxes(mallory.opened.publicKey);
        runSql(mallory.db(), u"UPDATE sealed_key SET stale = 1"_s);
    }
    office.luciaWrites(u"the next morning"_s); // her login renews the key, since it is marked stale
    CHECK(SessionStore(office.session()).sessions(office.caseId).front().note == u"the next morning"_s);
    office.evening();
    CHECK(Mallory(office).reads().isEmpty());
}

TEST_CASE("attack A1: nor when a colleague is taken off, and check and the page say who stands there",
          "[attack]")
{
    AttackedOffice office;
    const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
    TeamStore(office.session()).join(office.caseId, irene);
    office.luciaWrites(Words);
    SessionStore(office.session()).letRead(office.caseId, irene);
    CHECK(office.vault->check().isEmpty());
    office.evening();
    {
        Mallory mallory(office);
        mallory.plantBoxes(mallory.opened.publicKey);
    }
    CHECK(checkOfLucia(office).contains(u"name a reader whom nobody who can read them let in"_s));
    QMap<QString, bool> vouched;
    for (const NoteReader &reader : SessionStore(office.session()).readers(office.caseId))
        vouched.insert(reader.member.name, reader.vouched);
    CHECK(vouched ==
          QMap<QString, bool>{{u"Irene Mas"_s, true}, {u"Lucía Prado"_s, true}, {u"Mallory Roca"_s, false}});
    SessionStore(office.session()).stopReading(office.caseId, irene);
    CHECK(SessionStore(office.session()).readers(office.caseId).size() == 1);
    CHECK(office.vault->check().isEmpty());
    // She alone can read now, and a row that somebody planted is nobody else: she keeps the key.
    office.evening();
    {
        Mallory mallory(office);
        mallory.plantBoxes(mallory.opened.publicKey);
    }
    office.switchTo(u"Mallory Roca"_s);
    CHECK_FALSE(office.session().sealing().canOpen(office.caseId, Kind));
    office.switchTo(u"Lucía Prado"_s);
    CHECK(toldOf([&] {
              SessionStore(office.session()).stopReading(office.caseId, office.lucia);
          }).contains(u"Nobody else can open"_s));
    office.evening();
    CHECK(Mallory(office).reads().isEmpty());
}

TEST_CASE("attack A1: a row that was planted for a colleague does not keep her from being let in", "[attack]")
{
    AttackedOffice office;
    const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
    TeamStore(office.session()).join(office.caseId, irene);
    office.luciaWrites(Words);
    office.evening();
    {
        Mallory mallory(office);
        mallory.plantBoxes(mallory.named(u"Irene Mas"_s).publicKey);
    }
    office.switchTo(u"Lucía Prado"_s);
    REQUIRE(SessionStore(office.session()).possibleReaders(office.caseId).size() == 1);
    SessionStore(office.session()).letRead(office.caseId, irene);
    CHECK(office.vault->check().isEmpty());
    office.switchTo(u"Irene Mas"_s);
    CHECK(SessionStore(office.session()).sessions(office.caseId).front().note == Words);
}

TEST_CASE("attack A1: a holder's word for one reader, or one case, is none for another", "[attack]")
{
    AttackedOffice office;
    const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
    TeamStore(office.session()).join(office.caseId, irene);
    office.luciaWrites(Words);
    SessionStore(office.session()).letRead(office.caseId, irene);
    office.evening();
    {
        Mallory mallory(office);
        mallory.plantBoxes(mallory.opened.publicKey);
        runSql(mallory.db(), u"UPDATE sealed_box SET word = (SELECT max(word) FROM sealed_box)"_s);
        runSql(mallory.db(), u"UPDATE sealed_key SET stale = 1"_s);
    }
    office.luciaWrites(u"after that"_s);
    CHECK(SessionStore(office.session()).readers(office.caseId).size() <= 2);
    office.evening();
    CHECK(Mallory(office).reads().isEmpty());
}

TEST_CASE("attack A1: a key that she kept from when she could read opens nothing after it was taken back",
          "[attack]")
{
    AttackedOffice office;
    const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
    TeamStore(office.session()).join(office.caseId, irene);
    office.luciaWrites(Words);
    SessionStore(office.session()).letRead(office.caseId, irene);
    office.evening();
    SecureBytes kept;
    {
        const Mallory former(office, u"Irene Mas"_s);
        REQUIRE(former.reads() == QStringList{Words});
        Sql sql(former.db(), u"SELECT box FROM sealed_box WHERE public_key = :p"_s);
        sql.bind(u":p"_s, former.opened.publicKey);
        REQUIRE(sql.next());
        kept = *sealing::openBox(sql.row().take<QByteArray>(), former.identity());
    }
    office.switchTo(u"Lucía Prado"_s);
    SessionStore(office.session()).stopReading(office.caseId, irene);
    office.luciaWrites(u"after she left"_s);
    office.evening();
    const Mallory former(office, u"Irene Mas"_s);
    CHECK(former.reads().isEmpty());
    int tried = 0;
    Sql sql(former.db(),
            u"SELECT c.record_uuid, c.version, c.sealed, k.uuid FROM sealed_content c, sealed_key k"_s);
    while (sql.next()) {
        QUuid record;
        int version = 0;
        QByteArray bytes;
        QUuid key;
        sql.row() >> record >> version >> bytes >> key;
        CHECK_FALSE(unsealBytes(kept, bytes, sealing::associatedData(record, Kind, version, key)));
        ++tried;
    }
    CHECK(tried == 2);
}

TEST_CASE("attack A2: a recovery key that she puts into the key file is given nothing by a login", "[attack]")
{
    AttackedOffice office;
    office.luciaWrites(Words);
    office.evening();
    Identity hers;
    {
        Mallory mallory(office);
        hers = mallory.identity();
        mallory.keys.addSlot(MembersKeys::SlotKind::Recovery, QString(), passphraseFromText(u"any"_s),
                             CheapCost, {});
        mallory.body.recoveryKey = hers.publicKey;
        mallory.body.recoveryOpensSealed = true;
        mallory.writeKeys();
        mallory.plantBoxes(hers.publicKey);
    }
    office.luciaWrites(u"the next morning"_s);
    CHECK_FALSE(SessionStore(office.session()).recoveryCanRead(office.caseId));
    office.evening();
    CHECK(Mallory(office).reads(hers).isEmpty());
}

TEST_CASE("attack A3: an administrator's recovery code opens no note that its readers did not give it",
          "[attack]")
{
    AttackedOffice office;
    const QString code = RecoveryCode(*office.vault).make(true); // she reads it on the screen
    office.luciaWrites(Words);
    office.evening();
    office.luciaWrites(u"the next morning"_s);
    office.evening();
    const QString fresh = u"marble custard window twenty-two"_s;
    office.vault =
        Vault::recover(office.path(), code, u"Lucía Prado"_s, passphraseFromText(fresh), office.env);
    CHECK_FALSE(office.session().sealing().canOpen(office.caseId, Kind));
}

TEST_CASE("attack A11: who gives herself the role before the first note gets no key with it", "[attack]")
{
    AttackedOffice office;
    office.evening();
    {
        const Mallory mallory(office);
        runSql(mallory.db(),
               u"INSERT INTO member_role(member_id, role) SELECT id, 'psychologist' FROM member "
               u"WHERE name = 'Mallory Roca'"_s);
        runSql(mallory.db(), u"INSERT INTO case_circle(case_id, member_id, since, added_by) SELECT c.id, "
                             u"m.id, 0, m.id FROM case_file c, "
                             u"member m WHERE m.name = 'Mallory Roca'"_s);
    }
    office.luciaWrites(Words);
    office.evening();
    CHECK(Mallory(office).reads().isEmpty());
}

TEST_CASE("attack A12: what is no public key is refused, and nothing is written for it", "[attack]")
{
    // Points of low order: whoever knows them knows the secret of every box that is made for them.
    const QByteArray zero(32, '\0');
    QByteArray one = zero;
    one[0] = '\1';
    for (const QByteArray &low : {zero, one}) {
        CAPTURE(low.toHex());
        AttackedOffice office;
        const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
        TeamStore(office.session()).join(office.caseId, irene);
        office.luciaWrites(Words);
        office.evening();
        {
            Mallory mallory(office);
            mallory.named(u"Irene Mas"_s).publicKey = low;
            mallory.writeKeys();
        }
        office.switchTo(u"Lucía Prado"_s);
        CHECK(toldOf([&] {
                  SessionStore(office.session()).letRead(office.caseId, irene);
              }).contains(u"nothing can be sealed for it"_s));
        Sql sql(office.session().db(), u"SELECT count(*) FROM sealed_box"_s);
        CHECK(sql.first<int>() == 1);
    }
}

TEST_CASE("attack A14: a planted trigger keeps the vault shut, and is named", "[attack]")
{
    AttackedOffice office;
    office.luciaWrites(Words);
    office.evening();
    const QString planted = u"CREATE TRIGGER helpful AFTER INSERT ON sealed_box BEGIN INSERT OR IGNORE INTO "
                            u"sealed_box(key_id, public_key, box) VALUES (new.key_id, x'00', x'00'); END"_s;
    for (const QString &statement :
         {planted, u"DROP TRIGGER helpful"_s, u"CREATE VIEW glance AS SELECT * FROM audit"_s,
          u"DROP VIEW glance"_s, u"CREATE TABLE copies(words TEXT) STRICT"_s, u"DROP TABLE copies"_s,
          u"DROP INDEX sealed_content_case"_s}) {
        CAPTURE(statement);
        runSql(Mallory(office).db(), statement);
        const QString told = toldOf([&] { office.switchTo(u"Lucía Prado"_s); });
        const bool changed = !statement.startsWith(u"DROP"_s) || statement.contains(u"content"_s);
        CHECK(told.contains(u"is not as this program made it"_s) == changed);
        if (changed)
            CHECK(told.contains(statement.section(u' ', 1, 1).toLower() + u" “"_s +
                                statement.section(u' ', 2, 2).section(u'(', 0, 0)));
        office.evening();
    }
}

TEST_CASE("attack A14: our own connections do not write to the schema's table", "[attack]")
{
    AttackedOffice office;
    CHECK_THROWS_AS(runSql(office.session().db(),
                           u"UPDATE sqlite_master SET sql = 'CREATE TABLE audit(x)' WHERE name = 'audit'"_s),
                    StorageError);
    runSql(office.session().db(), u"PRAGMA writable_schema = ON"_s);
    CHECK_THROWS_AS(runSql(office.session().db(),
                           u"UPDATE sqlite_master SET sql = 'CREATE TABLE audit(x)' WHERE name = 'audit'"_s),
                    StorageError);
}
