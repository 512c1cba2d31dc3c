// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/refusal.h"
#include <QJsonDocument>
#include <QSqlQuery>
#include <QSqlRecord>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const QString Kind = QStringView(sealed::Session).toString();
const QString Words = u"she dreams of the crossing and wakes at four"_s;

struct Practice : OfficeFixture {
    Practice()
    {
        caseId = openCase(u"Amina"_s);
        lucia = hire(u"Lucía Prado"_s, {Role::Psychologist});
        TeamStore(session()).join(caseId, lucia);
    }
    SessionNote write(const QString &text = Words)
    {
        SessionNote note;
        note.caseId = caseId;
        note.on = QDate(2026, 3, 1);
        note.kind = u"individual"_s;
        note.minutes = 50;
        note.shared = u"comes every Monday"_s;
        note.note = text;
        return SessionStore(session()).add(note);
    }
    QUuid uuidOf(const QString &who)
    {
        for (const Member &member : session().members()) {
            if (member.name == who)
                return member.uuid;
        }
        return {};
    }
    CaseId caseId;
    MemberId lucia;
};

/// Every value of every table, as text.
QString wholeDatabase(const QSqlDatabase &db)
{
    QString all;
    QStringList tables;
    Sql names(db, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    while (names.next())
        tables << names.row().take<QString>();
    for (const QString &table : tables) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT * FROM \"%1\""_s.arg(table)))
            continue;
        while (query.next()) {
            for (int i = 0; i < query.record().count(); ++i) {
                const QVariant value = query.value(i);
                all += value.typeId() == QMetaType::QByteArray ? QString::fromUtf8(value.toByteArray())
                                                               : value.toString();
                all += u'\n';
            }
        }
    }
    return all;
}

} // namespace

TEST_CASE("sessions: an administrator with the database's key finds that a session took place, and no word "
          "of its note")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
    f.switchTo(f.name);
    CHECK(f.session().access().hasRole(Role::Administrator));
    const auto seen = SessionStore(f.session()).sessions(f.caseId);
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().shared == u"comes every Monday"_s);
    CHECK(seen.front().minutes == 50);
    CHECK_FALSE(seen.front().note.has_value());
    const QString all = wholeDatabase(f.session().db());
    CHECK(all.contains(u"comes every Monday"_s)); // the search does find what is there
    for (const QString &word : Words.split(u' ')) {
        if (word.size() > 3)
            CHECK_FALSE(all.contains(word));
    }
    CHECK(refusalOf([&] {
              f.session().sealing().get(f.caseId, Kind, seen.front().uuid);
          }).contains(u"sealed, and not for you"_s));
    // Making herself a psychologist gives her the role, not the key.
    MemberAdministration(*f.vault).setRoles(f.session().member().id,
                                            {Role::Administrator, Role::TeamLead, Role::Psychologist});
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    CHECK(refusalOf([&] {
              SessionStore(f.session()).letRead(f.caseId, f.session().member().id);
          }).contains(u"sealed, and not for you"_s));
    CHECK(refusalOf([&] { f.write(); }).contains(u"sealed, and not for you"_s));
    CHECK(SessionStore(f.session()).sessions(f.caseId).size() == 1);
}

TEST_CASE("sessions: a new psychologist reads once a colleague lets her; taking back makes a new key")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    const SessionNote note = f.write();
    f.switchTo(f.name);
    const MemberId irene = f.hire(u"Irene Mas"_s, {Role::Psychologist});
    CHECK(refusalOf([&] { SessionStore(f.session()).letRead(f.caseId, irene); }) ==
          u"not allowed: sessions.write"_s);
    CHECK(refusalOf([&] { SessionStore(f.session()).letRecoveryRead(f.caseId); }) ==
          u"not allowed: sessions.write"_s);
    TeamStore(f.session()).join(f.caseId, irene);
    f.switchTo(u"Irene Mas"_s);
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    f.switchTo(u"Lucía Prado"_s);
    SessionStore store(f.session());
    REQUIRE(store.possibleReaders(f.caseId).size() == 1);
    store.letRead(f.caseId, irene);
    CHECK(store.readers(f.caseId).size() == 2);
    CHECK(store.possibleReaders(f.caseId).empty());
    f.switchTo(u"Irene Mas"_s);
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
    QByteArray before;
    const auto sealedBytes = [&] {
        Sql sql(f.session().db(), u"SELECT sealed FROM sealed_content WHERE record_uuid = :r"_s);
        sql.bind(u":r"_s, note.uuid);
        REQUIRE(sql.next());
        return sql.row().take<QByteArray>();
    };
    before = sealedBytes();
    f.switchTo(u"Lucía Prado"_s);
    SessionStore(f.session()).stopReading(f.caseId, irene);
    CHECK(sealedBytes() != before);
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
    f.write(u"later words"_s);
    f.switchTo(u"Irene Mas"_s);
    CHECK_FALSE(SessionStore(f.session()).canRead(f.caseId));
    CHECK(refusalOf([&] {
              f.session().sealing().get(f.caseId, Kind, note.uuid);
          }).contains(u"sealed, and not for you"_s));
}

TEST_CASE("sessions: leaving the circle takes the key; who holds it next renews it at her login")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    f.switchTo(f.name);
    CHECK(refusalOf([&] {
              TeamStore(f.session()).leave(f.caseId, f.lucia);
          }).contains(u"Nobody else can open"_s)); // the only one who can read
    CHECK(f.session().access().sees(f.caseId));
    const MemberId irene = f.hire(u"Irene Mas"_s, {Role::Psychologist});
    TeamStore(f.session()).join(f.caseId, irene);
    f.switchTo(u"Lucía Prado"_s);
    SessionStore(f.session()).letRead(f.caseId, irene);
    f.switchTo(f.name);
    TeamStore(f.session()).leave(f.caseId, f.lucia);
    const auto isStale = [&] {
        Sql sql(f.session().db(), u"SELECT stale FROM sealed_key"_s);
        REQUIRE(sql.next());
        return sql.row().take<bool>();
    };
    CHECK(isStale()); // an administrator cannot seal anew what she cannot read
    f.switchTo(u"Lucía Prado"_s);
    CHECK_THROWS_AS(SessionStore(f.session()).sessions(f.caseId), NotFound);
    f.switchTo(u"Irene Mas"_s);
    CHECK_FALSE(isStale());
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
}

TEST_CASE("sessions: a change of passphrase keeps her notes hers, under a new key pair")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    const QByteArray before = f.session().sealing().publicKey();
    const QString next = u"copper violin harvest sixty-one"_s;
    MemberAdministration(*f.vault).changePassphrase(passphraseFromText(OfficeFixture::own(u"Lucía Prado"_s)),
                                                    passphraseFromText(next));
    CHECK(f.session().sealing().publicKey() != before);
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
    f.write(u"after the change"_s);
    f.vault.reset();
    f.vault = Vault::open(f.path(), u"Lucía Prado"_s, passphraseFromText(next), f.env);
    CHECK(SessionStore(f.session()).sessions(f.caseId).size() == 2);
    Sql sql(f.session().db(), u"SELECT count(*) FROM sealed_box WHERE public_key = :p"_s);
    sql.bind(u":p"_s, before);
    REQUIRE(sql.next());
    CHECK(sql.row().take<int>() == 0);
}

TEST_CASE("sessions: the recovery code opens them where that was chosen, and not where it was not")
{
    for (const bool chosen : {true, false}) {
        CAPTURE(chosen);
        Practice f;
        const QString code = RecoveryCode(*f.vault).make(chosen);
        f.switchTo(u"Lucía Prado"_s);
        f.write();
        CHECK_FALSE(SessionStore(f.session()).recoveryCanRead(f.caseId));
        CHECK(SessionStore(f.session()).recoveryMayRead() == chosen);
        if (chosen)
            SessionStore(f.session()).letRecoveryRead(f.caseId);
        else
            CHECK(refusalOf([&] {
                      SessionStore(f.session()).letRecoveryRead(f.caseId);
                  }).contains(u"no recovery code that may"_s));
        CHECK(SessionStore(f.session()).recoveryCanRead(f.caseId) == chosen);
        f.vault.reset();
        const QString fresh = u"marble custard window twenty-two"_s;
        f.vault = Vault::recover(f.path(), code, u"Lucía Prado"_s, passphraseFromText(fresh), f.env);
        CHECK(SessionStore(f.session()).canRead(f.caseId) == chosen);
        if (chosen)
            CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == Words);
        // Somebody who never was entitled gets nothing by it.
        f.vault.reset();
        f.vault = Vault::recover(f.path(), code, f.name, passphraseFromText(fresh), f.env);
        CHECK_FALSE(f.session().sealing().canOpen(f.caseId, Kind));
    }
}

TEST_CASE(
    "sessions: a new recovery code gets the notes from who can read them alone, and the old one loses them")
{
    Practice f;
    RecoveryCode(*f.vault).make(true);
    f.switchTo(u"Lucía Prado"_s);
    f.write();
    SessionStore(f.session()).letRecoveryRead(f.caseId);
    CHECK(SessionStore(f.session()).recoveryCanRead(f.caseId));
    f.switchTo(f.name);
    RecoveryCode(*f.vault).make();
    CHECK_FALSE(SessionStore(f.session()).recoveryCanRead(f.caseId));
    f.switchTo(u"Lucía Prado"_s); // a login gives nothing
    CHECK_FALSE(SessionStore(f.session()).recoveryCanRead(f.caseId));
    SessionStore(f.session()).letRecoveryRead(f.caseId);
    CHECK(SessionStore(f.session()).recoveryCanRead(f.caseId));
}

TEST_CASE("sessions: content put under another record or version does not open")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    const SessionNote one = f.write(u"first"_s);
    const SessionNote two = f.write(u"second"_s);
    const QSqlDatabase db = f.session().db();
    const auto tampered = [&](const QString &statement) {
        Transaction rolledBack(db);
        runSql(db, statement);
        try {
            SessionStore(f.session()).sessions(f.caseId);
            return false;
        } catch (const StorageError &error) {
            return error.fault() == StorageError::Fault::Damaged;
        }
    };
    const auto text = [](const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); };
    CHECK(
        tampered(u"UPDATE sealed_content SET sealed = (SELECT sealed FROM sealed_content WHERE record_uuid = "
                 u"'%1') WHERE record_uuid = '%2'"_s.arg(text(one.uuid), text(two.uuid))));
    CHECK(tampered(u"UPDATE sealed_content SET version = version + 1"_s));
    CHECK(tampered(u"UPDATE sealed_content SET sealed = zeroblob(length(sealed))"_s));
    CHECK(tampered(u"UPDATE sealed_content SET sealed = x''"_s));
    CHECK(SessionStore(f.session()).sessions(f.caseId).size() == 2);
}

TEST_CASE("sessions: a change of the note is in the audit trail, and not what it says")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    SessionNote note = f.write();
    note.note = u"other secretword"_s;
    note.minutes = 45;
    SessionStore(f.session()).save(note);
    CHECK(SessionStore(f.session()).sessions(f.caseId).front().note == u"other secretword"_s);
    SessionStore(f.session()).save(note); // nothing differs, nothing is written
    CHECK(SessionStore(f.session()).search(f.caseId, u"SECRETWORD"_s).size() == 1);
    CHECK(SessionStore(f.session()).search(f.caseId, u"monday other"_s).size() == 1);
    CHECK(SessionStore(f.session()).search(f.caseId, u"crossing"_s).empty());
    f.switchTo(f.name);
    int changes = 0;
    for (const AuditEntry &entry : f.session().audit().entries(f.caseId, 1000)) {
        changes += entry.action == u"session.change"_s ? 1 : 0;
        CHECK_FALSE(QJsonDocument(entry.after).toJson().contains("secretword"));
    }
    CHECK(changes == 1);
}

TEST_CASE("sessions: days to come, missing days and impossible lengths are told; what is not there too")
{
    Practice f;
    f.switchTo(u"Lucía Prado"_s);
    SessionStore store(f.session());
    SessionNote note;
    note.caseId = f.caseId;
    CHECK_THROWS_AS(store.add(note), InputError);
    note.on = QDate(2026, 3, 3);
    CHECK_THROWS_AS(store.add(note), InputError);
    note.on = QDate(2026, 3, 1);
    note.minutes = 5000;
    CHECK_THROWS_AS(store.add(note), InputError);
    note.id = SessionNoteId(99);
    note.minutes = 5;
    CHECK_THROWS_AS(store.save(note), NotFound);
    CHECK(store.sessions(f.caseId).empty());
    CHECK_FALSE(store.isStarted(f.caseId));
}
