// SPDX-License-Identifier: GPL-3.0-or-later
// Who is given the key to sealed notes, and who loses it.
#include "core/base/error.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/refusal.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const QString Kind = QStringView(sealed::Session).toString();

struct ReadersFixture : OfficeFixture {
    ReadersFixture()
    {
        caseId = openCase(u"Amina"_s);
        lucia = psychologist(u"Lucía Prado"_s);
    }
    MemberId psychologist(const QString &who)
    {
        const MemberId id = hire(who, {Role::Psychologist});
        TeamStore(session()).join(caseId, id);
        return id;
    }
    SessionNote write(const QString &text = u"she dreams of the crossing"_s)
    {
        SessionNote note;
        note.caseId = caseId;
        note.on = QDate(2026, 3, 1);
        note.note = text;
        return SessionStore(session()).add(note);
    }
    /// By who is at work, whom she chose among those who may.
    void letAllRead()
    {
        SessionStore store(session());
        for (const Member &member : store.possibleReaders(caseId))
            store.letRead(caseId, member.id);
    }
    QStringList readers()
    {
        QStringList names;
        for (const NoteReader &reader : SessionStore(session()).readers(caseId))
            names << reader.member.name;
        return names;
    }
    int boxes()
    {
        Sql sql(session().db(), u"SELECT count(*) FROM sealed_box"_s);
        REQUIRE(sql.next());
        return sql.row().take<int>();
    }
    CaseId caseId;
    MemberId lucia;
};

} // namespace

TEST_CASE("readers: the first note is for who wrote it; she may let in those of her circle whose role writes "
          "sessions, and nobody else")
{
    ReadersFixture f;
    f.psychologist(u"Irene Mas"_s);
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker}); // in the circle, without the role
    TeamStore(f.session()).join(f.caseId, ana);
    const MemberId olga = f.hire(u"Olga Riu"_s, {Role::Psychologist}); // the role, in another circle
    TeamStore(f.session()).join(f.openCase(u"Blessing"_s), olga);
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    CHECK(f.readers() == QStringList{u"Lucía Prado"_s}); // nothing is given by itself
    CHECK(f.boxes() == 1);
    REQUIRE(SessionStore(f.session()).possibleReaders(f.caseId).size() == 1);
    f.letAllRead();
    CHECK(f.readers() == QStringList{u"Irene Mas"_s, u"Lucía Prado"_s});
    CHECK(f.boxes() == 2); // none for the recovery code either, which there is none of
    CHECK(SessionStore(f.session()).possibleReaders(f.caseId).empty());
    CHECK(refusalOf([&] {
              SessionStore(f.session()).letRead(f.caseId, ana);
          }).contains(u"does not assist her as a psychologist"_s));
    CHECK(f.boxes() == 2);
}

TEST_CASE("readers: who has a temporary passphrase is given nothing, neither with the first note nor later")
{
    ReadersFixture f;
    const MemberId irene =
        MemberAdministration(*f.vault)
            .addMember(u"Irene Mas"_s, passphraseFromText(OfficeFixture::temporary(u"Irene"_s)),
                       {Role::Psychologist})
            .id;
    TeamStore(f.session()).join(f.caseId, irene);
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    CHECK(f.readers() == QStringList{u"Lucía Prado"_s});
    CHECK(f.boxes() == 1);
    CHECK(refusalOf([&] {
              SessionStore(f.session()).letRead(f.caseId, irene);
          }).contains(u"cannot be given sealed notes yet"_s));
    CHECK(f.boxes() == 1);
    // Once she chose her own, a colleague may.
    f.vault.reset();
    f.vault = Vault::open(f.path(), u"Irene Mas"_s, passphraseFromText(OfficeFixture::temporary(u"Irene"_s)),
                          f.env);
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    MemberAdministration(*f.vault).changePassphrase(passphraseFromText(OfficeFixture::temporary(u"Irene"_s)),
                                                    passphraseFromText(OfficeFixture::own(u"Irene Mas"_s)));
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    f.at = u"Irene Mas"_s;
    f.switchTo(u"Lucía Prado"_s);
    SessionStore(f.session()).letRead(f.caseId, irene);
    CHECK(f.readers() == QStringList{u"Irene Mas"_s, u"Lucía Prado"_s});
}

TEST_CASE("readers: a passphrase that was replaced reads nothing, until a colleague lets her again")
{
    ReadersFixture f;
    f.psychologist(u"Irene Mas"_s);
    f.switchTo(u"Lucía Prado"_s);
    const SessionNote note = f.write();
    f.letAllRead();
    CHECK(f.boxes() == 2);
    f.switchTo(f.name);
    const QString temporary = u"teaspoon barrel lantern eighty"_s;
    MemberAdministration(*f.vault).resetPassphrase(f.lucia, passphraseFromText(temporary));
    CHECK(f.boxes() == 1); // the one of the key pair that is gone went with it
    f.switchTo(u"Irene Mas"_s);
    SessionNote later;
    later.caseId = f.caseId;
    later.on = QDate(2026, 3, 2);
    later.note = u"a later one"_s;
    SessionStore(f.session()).add(later); // while her passphrase is a temporary one
    CHECK(f.readers() == QStringList{u"Irene Mas"_s});
    f.vault.reset();
    f.vault = Vault::open(f.path(), u"Lucía Prado"_s, passphraseFromText(temporary), f.env);
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    CHECK(
        refusalOf([&] { f.session().sealing().get(f.caseId, Kind, note.uuid); }).contains(u"not for you"_s));
    MemberAdministration(*f.vault).changePassphrase(passphraseFromText(temporary),
                                                    passphraseFromText(u"copper violin harvest sixty-one"_s));
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId)); // her own passphrase gives nothing by itself
    CHECK(f.boxes() == 1);
}

TEST_CASE("readers: who is removed loses her boxes at once, and the key is renewed by who still holds it")
{
    ReadersFixture f;
    const MemberId irene = f.psychologist(u"Irene Mas"_s);
    f.switchTo(u"Lucía Prado"_s);
    const SessionNote note = f.write();
    f.letAllRead();
    f.switchTo(f.name);
    const auto keyUuid = [&] {
        Sql sql(f.session().db(), u"SELECT uuid, stale FROM sealed_key"_s);
        REQUIRE(sql.next());
        return std::pair(sql.row().take<QUuid>(), sql.row().skip(1).take<bool>());
    };
    const QUuid before = keyUuid().first;
    MemberAdministration(*f.vault).removeMember(irene);
    CHECK(f.boxes() == 1);
    CHECK(keyUuid() == std::pair(before, true)); // an administrator cannot seal anew what she cannot read
    CHECK(f.readers() == QStringList{u"Lucía Prado"_s});
    f.switchTo(u"Lucía Prado"_s);
    CHECK(keyUuid().first != before);
    CHECK_FALSE(keyUuid().second);
    CHECK(f.boxes() == 1);
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == u"she dreams of the crossing"_s);
    f.write(u"after she left"_s);
    CHECK(f.readers() == QStringList{u"Lucía Prado"_s});
    CHECK(SessionStore(f.session()).possibleReaders(f.caseId).empty());
    Q_UNUSED(note)
}

TEST_CASE("readers: without the role a box helps nobody, and the case that is not hers does not either")
{
    ReadersFixture f;
    f.psychologist(u"Irene Mas"_s);
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    f.switchTo(f.name);
    MemberAdministration(*f.vault).setRoles(f.lucia, {Role::Caseworker});
    f.switchTo(u"Lucía Prado"_s);
    CHECK(f.session().sealing().canOpen(f.caseId, Kind)); // the box is there
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    const auto seen = SessionStore(f.session()).sessions(f.caseId);
    REQUIRE(seen.size() == 1);
    CHECK_FALSE(seen.front().note.has_value());
    CHECK(SessionStore(f.session()).search(f.caseId, u"crossing"_s).empty());
}

TEST_CASE("readers: the only one who can read keeps the key; the recovery code counts for another")
{
    for (const bool recovery : {false, true}) {
        CAPTURE(recovery);
        ReadersFixture f;
        if (recovery)
            RecoveryCode(*f.vault).make(true);
        f.switchTo(u"Lucía Prado"_s);
        f.write();
        if (recovery)
            SessionStore(f.session()).letRecoveryRead(f.caseId);
        const QString refusal = refusalOf([&] { SessionStore(f.session()).stopReading(f.caseId, f.lucia); });
        CHECK(refusal.contains(u"Nobody else can open"_s) != recovery);
        CHECK(SessionStore(f.session()).canRead(f.caseId) != recovery);
    }
}

TEST_CASE("readers: a new recovery code has its own box, and the older one none any more")
{
    ReadersFixture f;
    RecoveryCode(*f.vault).make(true);
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    CHECK(f.boxes() == 1); // it may open them, and was not given these
    CHECK_FALSE(SessionStore(f.session()).recoveryCanRead(f.caseId));
    SessionStore(f.session()).letRecoveryRead(f.caseId);
    CHECK(f.boxes() == 2);
    f.switchTo(f.name);
    RecoveryCode(*f.vault).make();
    CHECK(f.boxes() == 1);
    f.switchTo(u"Lucía Prado"_s); // no login gives the new one anything
    CHECK(f.boxes() == 1);
    SessionStore(f.session()).letRecoveryRead(f.caseId);
    CHECK(f.boxes() == 2);
    CHECK(SessionStore(f.session()).recoveryCanRead(f.caseId));
}

TEST_CASE("sessions: who wrote it down is its author, and nobody else changes it, though she can read it")
{
    ReadersFixture f;
    const MemberId irene = f.psychologist(u"Irene Mas"_s);
    f.switchTo(u"Lucía Prado"_s);
    SessionNote pretended;
    pretended.caseId = f.caseId;
    pretended.on = QDate(2026, 3, 1);
    pretended.note = u"mine"_s;
    pretended.author = irene; // what a caller says of it counts for nothing
    CHECK(SessionStore(f.session()).add(pretended).author == f.lucia);
    f.letAllRead();
    f.switchTo(u"Irene Mas"_s);
    REQUIRE(SessionStore(f.session()).canRead(f.caseId));
    SessionNote note = SessionStore(f.session()).sessions(f.caseId).front();
    CHECK(note.author == f.lucia);
    CHECK(note.recordedAt == f.clock.now());
    note.note = u"not hers to write"_s;
    note.author = irene;
    CHECK(refusalOf([&] { SessionStore(f.session()).save(note); }).contains(u"colleague who wrote"_s));
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == u"mine"_s);
    f.switchTo(u"Lucía Prado"_s);
    note.author = irene;
    note.note = u"hers to change"_s;
    SessionStore(f.session()).save(note);
    const SessionNote after = SessionStore(f.session()).sessions(f.caseId).front();
    CHECK(after.note == u"hers to change"_s);
    CHECK(after.author == f.lucia); // and stays so
}

TEST_CASE("sessions: content that was put under another kind or case does not open")
{
    ReadersFixture f;
    f.switchTo(u"Lucía Prado"_s);
    const SessionNote note = f.write();
    Session &s = f.session();
    const QUuid other = s.random().uuid();
    s.sealing().put(f.caseId, u"working"_s, other, "not a session");
    // The sealed bytes of the one under the name of the other, and its kind exchanged.
    Transaction rolledBack(s.db());
    const auto without = [](const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); };
    runSql(s.db(),
           u"UPDATE sealed_content SET kind = 'session' WHERE record_uuid = '%1'"_s.arg(without(other)));
    bool told = false;
    try {
        s.sealing().get(f.caseId, Kind, other);
    } catch (const StorageError &error) {
        told = error.fault() == StorageError::Fault::Damaged;
    }
    CHECK(told);
    // The same key under another kind: still not opened, the kind is in what the seal covers.
    runSql(s.db(),
           u"UPDATE sealed_content SET kind = 'working' WHERE record_uuid = '%1'"_s.arg(without(note.uuid)));
    runSql(s.db(), u"UPDATE sealed_key SET kind = 'aside' WHERE kind = 'working'"_s);
    runSql(s.db(), u"UPDATE sealed_key SET kind = 'working' WHERE kind = 'session'"_s);
    told = false;
    try {
        s.sealing().get(f.caseId, u"working"_s, note.uuid);
    } catch (const StorageError &error) {
        told = error.fault() == StorageError::Fault::Damaged;
    }
    CHECK(told);
}

TEST_CASE("drafts: each member has her own; what one drops, another keeps")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"Amina"_s);
    f.session().drafts().keep(u"plan/1"_s, u"goal"_s, u"a room"_s);
    f.switchTo(u"Ana Roca"_s);
    CHECK(f.session().drafts().forms().isEmpty());
    CHECK(f.session().drafts().fields(u"newcase"_s).isEmpty());
    f.session().drafts().keep(u"newcase"_s, u"name"_s, u"Blessing"_s);
    f.session().drafts().drop(u"newcase"_s, u"name"_s);
    f.session().drafts().keep(u"plan/1"_s, u"goal"_s, u"work"_s);
    f.session().drafts().dropForm(u"plan/1"_s);
    CHECK(f.session().drafts().forms().isEmpty());
    f.switchTo(f.name);
    CHECK(f.session().drafts().fields(u"newcase"_s).value(u"name"_s) == u"Amina"_s);
    CHECK(f.session().drafts().fields(u"plan/1"_s).value(u"goal"_s) == u"a room"_s);
}

TEST_CASE("settings: each member has her own")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.session().setSetting(u"colour"_s, u"teal"_s);
    f.switchTo(u"Ana Roca"_s);
    CHECK(f.session().setting(u"colour"_s, u"none"_s) == u"none"_s);
    f.session().setSetting(u"colour"_s, u"red"_s);
    f.switchTo(f.name);
    CHECK(f.session().setting(u"colour"_s) == u"teal"_s);
}
