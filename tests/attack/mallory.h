// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/vaultfiles.h"
#include "tests/support/officefixture.h"
#include <QFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera::test {

/// An office in which Lucía writes sealed notes about Amina, and Mallory Roca is a caseworker outside the
/// case.
struct AttackedOffice : OfficeFixture {
    AttackedOffice()
    {
        caseId = openCase(u"Amina"_s);
        lucia = hire(u"Lucía Prado"_s, {Role::Psychologist});
        TeamStore(session()).join(caseId, lucia);
        mallory = hire(u"Mallory Roca"_s, {Role::Caseworker});
    }
    /// Lucía comes in the morning, and writes.
    SessionNote luciaWrites(const QString &words)
    {
        switchTo(u"Lucía Prado"_s);
        SessionNote note;
        note.caseId = caseId;
        note.on = QDate(2026, 3, 1);
        note.note = words;
        return SessionStore(session()).add(note);
    }
    /// Nobody is at work: the laptop stands in the office.
    void evening()
    {
        vault.reset();
        Vault::waitForClosing();
        at = u"nobody"_s;
    }
    QString databaseFile() const { return path() + u"/casework.db"_s; }
    QString keysFile() const { return path() + u"/members.keys"_s; }
    MemberId lucia;
    MemberId mallory;
    CaseId caseId;
};

/// What a member has who writes a program of her own: both files, her passphrase, our core, and nobody who
/// asks Access. While she is at it nobody is at work (AttackedOffice::evening).
struct Mallory {
    explicit Mallory(const AttackedOffice &office, const QString &name = u"Mallory Roca"_s)
        : path(office.path()), keys(MembersKeys::parse(vaultfiles::contentOf(path + u"/members.keys"_s)))
    {
        opened = *keys.unlock(name, passphraseFromText(OfficeFixture::own(name)));
        body = keys.openBody(opened.vaultKeys.front());
        database = Database::open(path + u"/casework.db"_s, vaultKey().key.clone());
    }
    MembersKeys::VaultKey vaultKey() const
    {
        return {opened.vaultKeys.front().id, opened.vaultKeys.front().key.clone()};
    }
    Identity identity() const { return {opened.publicKey, opened.secretKey.clone()}; }
    QSqlDatabase db() const { return database->handle(); }
    KeyMember &named(const QString &name) { return *std::ranges::find(body.members, name, &KeyMember::name); }
    void writeKeys()
    {
        keys.nextGeneration();
        writeDurably(path + u"/members.keys"_s, keys.serialise(vaultKey(), body));
    }
    /// A row that names a key pair as one that can read the sealed notes of every case.
    void plantBoxes(const QByteArray &publicKey, const QByteArray &box = QByteArray(1, '\0'))
    {
        Sql(db(),
            u"INSERT OR REPLACE INTO sealed_box(key_id, public_key, box) SELECT id, :p, :b FROM sealed_key"_s)
            .bind(u":p"_s, publicKey)
            .bind(u":b"_s, box)
            .run();
    }
    /// Every sealed note that opens with these key pairs.
    QStringList reads(const Identity &with) const
    {
        QStringList all;
        Sql sql(db(),
                u"SELECT k.uuid, b.box, c.record_uuid, c.kind, c.version, c.sealed FROM sealed_key k JOIN "
                u"sealed_box b ON b.key_id = k.id AND b.public_key = :p JOIN sealed_content c ON c.case_id = "
                u"k.case_id AND c.kind = k.kind"_s);
        sql.bind(u":p"_s, with.publicKey);
        while (sql.next()) {
            QUuid key;
            QUuid record;
            QByteArray box;
            QByteArray sealed;
            QString kind;
            int version = 0;
            sql.row() >> key >> box >> record >> kind >> version >> sealed;
            const auto secret = sealing::openBox(box, with);
            if (!secret)
                continue;
            if (const auto plain =
                    unsealBytes(*secret, sealed, sealing::associatedData(record, kind, version, key)))
                all << QString::fromUtf8(plain->view());
        }
        return all;
    }
    QStringList reads() const { return reads(identity()); }

    QString path;
    MembersKeys keys;
    MembersKeys::Unlocked opened;
    KeysBody body;
    std::unique_ptr<Database> database;
};

/// What is said where something fails; empty where nothing did.
template <class Work>
QString toldOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

/// With which the key file tells accidental damage; anybody can make it.
inline QByteArray checksumOf(const QByteArray &bytes)
{
    QByteArray sum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

/// For an attack that succeeds today (its test is marked [!shouldfail]): whether the steps to it could be
/// taken. Where they could not, the test passes, and is told as one that should have failed.
template <class Steps>
bool couldBeTried(Steps steps)
{
    try {
        steps();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace itinera::test
