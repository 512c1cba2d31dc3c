// SPDX-License-Identifier: GPL-3.0-or-later
// What a colleague with a program of her own can do today, each with what will mend it. Each test asks for
// what ought to be, and is expected to fail; where one passes, the mending is there (or the attack could not
// be tried any more), and its mark has to go.
#include "core/storage/sql.h"
#include "core/vault/backups.h"
#include "core/vault/rekey.h"
#include "tests/attack/mallory.h"
#include "tests/support/describe.h"
#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString Words = u"she dreams of the crossing"_s;

void copyVault(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

void putBack(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile::copy(from, to);
}

/// What Lucía reads of a case, the newest note first.
QStringList luciaReads(AttackedOffice &office, CaseId id)
{
    office.switchTo(u"Lucía Prado"_s);
    QStringList all;
    for (const SessionNote &note : SessionStore(office.session()).sessions(id))
        all << note.note.value_or(QString());
    return all;
}

} // namespace

TEST_CASE("attack A4: a key that she made before the first note opens no note (signed boxes)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    SecureBytes secret = SecureBytes::random(32);
    const QUuid uuid = QUuid::createUuid();
    if (!couldBeTried([&] {
            office.evening();
            {
                Mallory mallory(office);
                Sql sql(mallory.db(), u"INSERT INTO sealed_key(uuid, case_id, kind, made_at) VALUES (:u, :c, "
                                      u"'session', 0)"_s);
                sql.bind(u":u"_s, uuid).bind(u":c"_s, office.caseId).run();
                sealedboxes::give(mallory.db(), {sql.lastInsertId(), uuid, false}, secret,
                                  mallory.named(u"Lucía Prado"_s).publicKey);
            }
            office.luciaWrites(Words);
            office.evening();
        }))
        return;
    const Mallory mallory(office);
    Sql sql(mallory.db(), u"SELECT record_uuid, version, sealed FROM sealed_content"_s);
    if (!sql.next())
        return;
    QUuid record;
    int version = 0;
    QByteArray bytes;
    sql.row() >> record >> version >> bytes;
    CHECK_FALSE(unsealBytes(secret, bytes, sealing::associatedData(record, u"session"_s, version, uuid)));
}

TEST_CASE("attack A6: a trail whose last entries she gave to a colleague is not clean (signed heads)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QStringList faults;
    if (!couldBeTried([&] {
            office.openCase(u"Blessing"_s);
            office.evening();
            {
                Mallory mallory(office);
                const QSqlDatabase db = mallory.db();
                Sql guards(
                    db,
                    u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"_s);
                QMap<QString, QString> triggers;
                while (guards.next()) {
                    std::pair<QString, QString> one;
                    guards.row() >> one.first >> one.second;
                    triggers.insert(one.first, one.second);
                }
                for (auto it = triggers.begin(); it != triggers.end(); ++it)
                    runSql(db, u"DROP TRIGGER "_s + it.key());
                runSql(db, u"DELETE FROM audit WHERE number > 3"_s);
                for (const QString &statement : std::as_const(triggers))
                    runSql(db, statement);
                Member lucia{office.lucia, mallory.named(u"Lucía Prado"_s).uuid, u"Lucía Prado"_s};
                Session as(db, lucia, office.clock, office.random, office.env.declared(),
                           mallory.body.auditKey.clone(), mallory.identity(), {});
                as.audit().write({u"vault.close"_s, u"member"_s, lucia.uuid, {}, {}, {}});
                mallory.body.auditHead = as.audit().head();
                mallory.writeKeys();
            }
            office.switchTo(office.name);
            faults = office.vault->check();
        }))
        return;
    CHECK(faults != QStringList());
}

TEST_CASE("attack A7: an older key file beside today's case file does not open with the passphrase of then "
          "(membership log, pinned)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QTemporaryDir aside;
    const QString old = aside.filePath(u"members.keys"_s);
    if (!couldBeTried([&] {
            office.switchTo(u"Lucía Prado"_s);
            putBack(office.keysFile(), old);
            MemberAdministration(*office.vault)
                .changePassphrase(passphraseFromText(OfficeFixture::own(u"Lucía Prado"_s)),
                                  passphraseFromText(u"copper violin harvest sixty-one"_s));
            office.evening();
            putBack(old, office.keysFile());
        }))
        return;
    const QString told = toldOf([&] { office.switchTo(u"Lucía Prado"_s); });
    CHECK_FALSE((told.isEmpty() && office.vault->warning().isEmpty()));
}

TEST_CASE("attack A7b: an older key file lets nobody in who was removed since", "[attack]")
{
    AttackedOffice office;
    QTemporaryDir aside;
    const QString old = aside.filePath(u"members.keys"_s);
    putBack(office.keysFile(), old);
    office.switchTo(office.name);
    MemberAdministration(*office.vault).removeMember(office.mallory);
    office.evening();
    putBack(old, office.keysFile());
    // The vault has another key since.
    CHECK(toldOf([&] { office.switchTo(u"Mallory Roca"_s); }).contains(u"casework.db) is damaged"_s));
}

TEST_CASE("attack A8a: an older version of a sealed note that was put back is told (signed manifests)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QStringList faults;
    QStringList read;
    if (!couldBeTried([&] {
            SessionNote note = office.luciaWrites(Words);
            office.evening();
            int version = 0;
            QByteArray bytes;
            {
                const Mallory mallory(office);
                Sql sql(mallory.db(), u"SELECT version, sealed FROM sealed_content"_s);
                sql.next();
                sql.row() >> version >> bytes;
            }
            office.switchTo(u"Lucía Prado"_s);
            note.note = u"and now she sleeps"_s;
            SessionStore(office.session()).save(note);
            office.evening();
            {
                const Mallory mallory(office);
                Sql(mallory.db(), u"UPDATE sealed_content SET version = :v, sealed = :s"_s)
                    .bind(u":v"_s, version)
                    .bind(u":s"_s, bytes)
                    .run();
            }
            read = luciaReads(office, office.caseId);
            faults = office.vault->check();
        }))
        return;
    CHECK_FALSE((read == QStringList{Words} && faults.isEmpty()));
}

TEST_CASE("attack A8b: sealed notes of two women that were exchanged are told (the case in the seal)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QStringList read;
    QStringList faults;
    if (!couldBeTried([&] {
            office.switchTo(office.name);
            const CaseId other = office.openCase(u"Blessing"_s);
            TeamStore(office.session()).join(other, office.lucia);
            office.luciaWrites(Words);
            SessionNote note;
            note.caseId = other;
            note.on = QDate(2026, 3, 1);
            note.note = u"she laughs again"_s;
            SessionStore(office.session()).add(note);
            office.evening();
            {
                const Mallory mallory(office);
                const QString exchange =
                    u"UPDATE %1 SET case_id = CASE case_id WHEN %2 THEN %3 ELSE %2 END"_s;
                runSql(mallory.db(), u"UPDATE sealed_key SET kind = kind || case_id"_s);
                for (const QString &table : {u"sealed_key"_s, u"sealed_content"_s, u"session_note"_s})
                    runSql(mallory.db(), exchange.arg(table).arg(office.caseId.value).arg(other.value));
                runSql(mallory.db(), u"UPDATE sealed_key SET kind = 'session'"_s);
            }
            read = luciaReads(office, other);
            faults = office.vault->check();
        }))
        return;
    CHECK_FALSE((read == QStringList{Words} && faults.isEmpty()));
}

TEST_CASE("attack A8c: who could read once and puts back the key of then reads nothing new (epochs, pinned)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QStringList read;
    if (!couldBeTried([&] {
            office.switchTo(office.name);
            const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
            TeamStore(office.session()).join(office.caseId, irene);
            office.luciaWrites(Words);
            SessionStore(office.session()).letRead(office.caseId, irene);
            office.evening();
            const QString aside = office.folder.filePath(u"aside.itinera"_s);
            copyVault(office.path(), aside);
            office.switchTo(u"Lucía Prado"_s);
            SessionStore(office.session()).stopReading(office.caseId, irene);
            office.evening();
            {
                Mallory former(office, u"Irene Mas"_s);
                Sql attach(former.db(),
                           u"ATTACH DATABASE '%1' AS old KEY \"x'%2'\""_s.arg(
                               aside + u"/casework.db"_s,
                               QString::fromLatin1(former.vaultKey().key.view().toByteArray().toHex())));
                attach.run();
                for (const QString &table : {u"sealed_content"_s, u"sealed_box"_s, u"sealed_key"_s})
                    runSql(former.db(), u"DELETE FROM main."_s + table);
                for (const QString &table : {u"sealed_key"_s, u"sealed_box"_s, u"sealed_content"_s})
                    runSql(former.db(), u"INSERT INTO main.%1 SELECT * FROM old.%1"_s.arg(table));
            }
            office.luciaWrites(u"after she left"_s);
            office.evening();
            read = Mallory(office, u"Irene Mas"_s).reads();
        }))
        return;
    CHECK_FALSE(read.contains(u"after she left"_s));
}

TEST_CASE("attack A10: a colleague's key that she exchanged is given nothing (confirmed keys)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    Identity hers{QByteArray(32, '\0'), SecureBytes(32)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(hers.publicKey.data()), hers.secretKey.data());
    QStringList read;
    if (!couldBeTried([&] {
            const MemberId irene = office.hire(u"Irene Mas"_s, {Role::Psychologist});
            TeamStore(office.session()).join(office.caseId, irene);
            office.luciaWrites(Words);
            office.evening();
            {
                Mallory mallory(office);
                mallory.named(u"Irene Mas"_s).publicKey = hers.publicKey;
                mallory.writeKeys();
            }
            office.switchTo(u"Lucía Prado"_s);
            SessionStore(office.session()).letRead(office.caseId, irene);
            office.evening();
            read = Mallory(office).reads(hers);
        }))
        return;
    CHECK_FALSE(read.contains(Words));
}

TEST_CASE("attack A13: one page of the case file put back as it was gives nobody a role (roles in the log)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    bool administers = false;
    QStringList faults;
    if (!couldBeTried([&] {
            office.switchTo(office.name);
            MemberAdministration(*office.vault)
                .setRoles(office.mallory, {Role::Caseworker, Role::Administrator});
            qint64 page = 0;
            {
                Sql sql(office.session().db(),
                        u"SELECT rootpage FROM sqlite_master WHERE name = 'member_role'"_s);
                page = sql.first<qint64>().value_or(0);
            }
            office.evening();
            QFile before(office.databaseFile());
            before.open(QIODevice::ReadOnly);
            before.seek((page - 1) * 4096);
            const QByteArray was = before.read(4096);
            before.close();
            office.switchTo(office.name);
            MemberAdministration(*office.vault).setRoles(office.mallory, {Role::Caseworker});
            office.evening();
            QFile now(office.databaseFile());
            now.open(QIODevice::ReadWrite);
            now.seek((page - 1) * 4096);
            now.write(was);
            now.close();
            office.switchTo(u"Mallory Roca"_s);
            administers = office.session().access().hasRole(Role::Administrator);
            faults = office.vault->check();
        }))
        return;
    CHECK_FALSE((administers && faults.isEmpty()));
}

TEST_CASE("attack A18: both files put back as they were do not undo a removal (pinned heads)",
          "[attack][!shouldfail]")
{
    AttackedOffice office;
    QTemporaryDir aside;
    if (!couldBeTried([&] {
            office.evening();
            copyVault(office.path(), aside.filePath(u"old"_s));
            office.switchTo(office.name);
            MemberAdministration(*office.vault).removeMember(office.mallory);
            office.evening();
            copyVault(aside.filePath(u"old"_s), office.path());
        }))
        return;
    const QString told = toldOf([&] { office.switchTo(u"Mallory Roca"_s); });
    CHECK_FALSE((told.isEmpty() && office.vault->warning().isEmpty()));
}

TEST_CASE(
    "attack A19: a backup from before she was removed does not let her in again (restore keeps the log)",
    "[attack][!shouldfail]")
{
    AttackedOffice office;
    QTemporaryDir disk;
    if (!couldBeTried([&] {
            office.switchTo(office.name);
            const QString backup = Backups(*office.vault).prepare(disk.path()).run();
            MemberAdministration(*office.vault).removeMember(office.mallory);
            office.evening();
            restoreBackup(backup, office.path(), QDateTime(QDate(2026, 3, 3), QTime(9, 0)));
        }))
        return;
    CHECK_FALSE(toldOf([&] { office.switchTo(u"Mallory Roca"_s); }).isEmpty());
}

TEST_CASE(
    "attack A20: words that somebody else sealed are not taken for a psychologist's own draft (key ring)",
    "[attack][!shouldfail]")
{
    AttackedOffice office;
    QString found;
    if (!couldBeTried([&] {
            office.switchTo(u"Lucía Prado"_s);
            office.session().drafts().keep(u"session/x"_s, u"note"_s,
                                           office.session().sealing().sealForMe(Words));
            office.evening();
            {
                Mallory mallory(office);
                const QString planted =
                    u"sealed:"_s +
                    QString::fromLatin1(
                        sealing::boxText("she made it all up", mallory.named(u"Lucía Prado"_s).publicKey)
                            .toBase64());
                Sql(mallory.db(), u"UPDATE draft SET value = :v WHERE field = 'note'"_s)
                    .bind(u":v"_s, planted)
                    .run();
            }
            office.switchTo(u"Lucía Prado"_s);
            found = office.session()
                        .sealing()
                        .openForMe(office.session().drafts().fields(u"session/x"_s).value(u"note"_s))
                        .value_or(QString());
        }))
        return;
    CHECK(found != u"she made it all up"_s);
}
