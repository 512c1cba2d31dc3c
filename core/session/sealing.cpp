// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sealing.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct SealingText {
    Q_DECLARE_TR_FUNCTIONS(Sealing)
};

constexpr std::size_t SecretSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void insertBox(const QSqlDatabase &db, qint64 keyId, const QByteArray &publicKey, const SecureBytes &secret)
{
    Sql(db, u"INSERT INTO sealed_box(key_id, public_key, box) VALUES (:k, :p, :b) "
            "ON CONFLICT(key_id, public_key) DO NOTHING"_s)
        .bind(u":k"_s, keyId)
        .bind(u":p"_s, publicKey)
        .bind(u":b"_s, sealing::box(secret, publicKey))
        .run();
}

[[noreturn]] void damaged()
{
    throw StorageError(StorageError::Fault::Damaged,
                       SealingText::tr("A sealed note does not open: it was damaged or exchanged."),
                       SealingText::tr("Nothing was changed."),
                       SealingText::tr("Tell your administrator; the last good backup may hold it."));
}

} // namespace

Sealing::Sealing(const QSqlDatabase &db, const Clock &clock, Random &random, AuditTrail &audit,
                 Identity identity, PublicKeys keys)
    : m_db(db), m_clock(clock), m_random(random), m_audit(audit), m_identity(std::move(identity)),
      m_keys(std::move(keys))
{
}

std::optional<Sealing::Key> Sealing::find(CaseId id, const QString &kind) const
{
    Sql sql(m_db, u"SELECT id, uuid, stale FROM sealed_key WHERE case_id = :c AND kind = :k"_s);
    sql.bind(u":c"_s, id).bind(u":k"_s, kind);
    if (!sql.next())
        return {};
    Key key;
    sql.row() >> key.id >> key.uuid >> key.stale;
    return key;
}

std::optional<SecureBytes> Sealing::secretOf(qint64 keyId) const
{
    Sql sql(m_db, u"SELECT box FROM sealed_box WHERE key_id = :k AND public_key = :p"_s);
    sql.bind(u":k"_s, keyId).bind(u":p"_s, m_identity.publicKey);
    if (!sql.next())
        return {};
    return sealing::openBox(sql.row().take<QByteArray>(), m_identity);
}

SecureBytes Sealing::demandSecret(const Key &key) const
{
    std::optional<SecureBytes> secret = secretOf(key.id);
    if (!secret) {
        throw Refused(SealingText::tr("These notes are sealed, and not for you."),
                      SealingText::tr("Nothing was changed."),
                      SealingText::tr("A colleague who can read them can let you read them too."));
    }
    return std::move(*secret);
}

QUuid Sealing::uuidOf(CaseId id) const
{
    Sql sql(m_db, u"SELECT uuid FROM case_file WHERE id = :c"_s);
    sql.bind(u":c"_s, id);
    return sql.first<QUuid>().value_or(QUuid());
}

QList<QByteArray> Sealing::boxesOf(qint64 keyId) const
{
    QList<QByteArray> keys;
    Sql sql(m_db, u"SELECT public_key FROM sealed_box WHERE key_id = :k"_s);
    sql.bind(u":k"_s, keyId);
    while (sql.next())
        keys << sql.row().take<QByteArray>();
    return keys;
}

bool Sealing::isStarted(CaseId id, const QString &kind) const
{
    return find(id, kind).has_value();
}

bool Sealing::canOpen(CaseId id, const QString &kind) const
{
    const auto key = find(id, kind);
    return key && boxesOf(key->id).contains(m_identity.publicKey);
}

std::vector<QUuid> Sealing::holders(CaseId id, const QString &kind) const
{
    std::vector<QUuid> found;
    const auto key = find(id, kind);
    if (!key)
        return found;
    const QList<QByteArray> boxes = boxesOf(key->id);
    for (auto it = m_keys.members.begin(); it != m_keys.members.end(); ++it) {
        if (boxes.contains(it.value()))
            found.push_back(it.key());
    }
    return found;
}

bool Sealing::recoveryCanOpen(CaseId id, const QString &kind) const
{
    const auto key = find(id, kind);
    return key && !m_keys.recovery.isEmpty() && boxesOf(key->id).contains(m_keys.recovery);
}

qint64 Sealing::makeKey(CaseId id, const QString &kind, const QUuid &uuid, const SecureBytes &secret,
                        const QList<QByteArray> &publicKeys)
{
    Sql sql(m_db, u"INSERT INTO sealed_key(uuid, case_id, kind, made_at) VALUES (:u, :c, :k, :t)"_s);
    sql.bind(u":u"_s, uuid).bind(u":c"_s, id).bind(u":k"_s, kind).bind(u":t"_s, m_clock.nowMs()).run();
    const qint64 keyId = sql.lastInsertId();
    for (const QByteArray &publicKey : publicKeys)
        insertBox(m_db, keyId, publicKey, secret);
    return keyId;
}

void Sealing::put(CaseId id, const QString &kind, const QUuid &record, QByteArrayView plain,
                  const std::vector<QUuid> &entitled)
{
    Transaction transaction(m_db);
    std::optional<Key> key = find(id, kind);
    SecureBytes secret;
    if (key) {
        secret = demandSecret(*key);
    } else {
        secret = SecureBytes::random(SecretSize);
        QList<QByteArray> publicKeys{m_identity.publicKey};
        for (const QUuid &member : entitled) {
            const QByteArray publicKey = m_keys.members.value(member);
            if (!publicKey.isEmpty() && !publicKeys.contains(publicKey))
                publicKeys << publicKey;
        }
        if (!m_keys.recovery.isEmpty())
            publicKeys << m_keys.recovery;
        key = Key{0, m_random.uuid(), false};
        key->id = makeKey(id, kind, key->uuid, secret, publicKeys);
        m_audit.write({u"sealed.start"_s, u"sealed_key"_s, key->uuid, id, {}, {{u"kind"_s, kind}}});
    }
    int version = 1;
    {
        Sql sql(m_db, u"SELECT version FROM sealed_content WHERE record_uuid = :r"_s);
        sql.bind(u":r"_s, record);
        if (sql.next())
            version = sql.row().take<int>() + 1;
    }
    Sql(m_db, u"INSERT INTO sealed_content(record_uuid, case_id, kind, version, sealed) VALUES (:r, :c, :k, "
              u":v, :s) ON CONFLICT(record_uuid) DO UPDATE SET version = excluded.version, sealed = "
              u"excluded.sealed"_s)
        .bind(u":r"_s, record)
        .bind(u":c"_s, id)
        .bind(u":k"_s, kind)
        .bind(u":v"_s, version)
        .bind(u":s"_s, sealBytes(secret, plain, sealing::associatedData(record, kind, version, key->uuid)))
        .run();
    transaction.commit();
}

SecureBytes Sealing::get(CaseId id, const QString &kind, const QUuid &record) const
{
    const auto key = find(id, kind);
    Sql sql(m_db, u"SELECT version, sealed FROM sealed_content WHERE record_uuid = :r AND case_id = :c AND "
                  u"kind = :k"_s);
    sql.bind(u":r"_s, record).bind(u":c"_s, id).bind(u":k"_s, kind);
    if (!key || !sql.next()) {
        throw NotFound(SealingText::tr("This sealed note is not there."),
                       SealingText::tr("Nothing was changed."),
                       SealingText::tr("Open the case again to see what is there."));
    }
    const SecureBytes secret = demandSecret(*key);
    int version = 0;
    QByteArray sealedBytes;
    sql.row() >> version >> sealedBytes;
    std::optional<SecureBytes> plain =
        unsealBytes(secret, sealedBytes, sealing::associatedData(record, kind, version, key->uuid));
    if (!plain)
        damaged();
    return std::move(*plain);
}

void Sealing::grant(CaseId id, const QString &kind, const QUuid &member)
{
    Transaction transaction(m_db);
    const auto key = find(id, kind);
    if (!key)
        return; // the first note gives it to everybody entitled
    const SecureBytes secret = demandSecret(*key);
    const QByteArray publicKey = m_keys.members.value(member);
    if (publicKey.isEmpty()) {
        throw Refused(
            SealingText::tr("She cannot be given sealed notes yet."), SealingText::tr("Nothing was changed."),
            SealingText::tr("She first has to open the vault once and choose a passphrase of her own."));
    }
    if (boxesOf(key->id).contains(publicKey))
        return;
    insertBox(m_db, key->id, publicKey, secret);
    m_audit.write({u"sealed.grant"_s,
                   u"sealed_key"_s,
                   key->uuid,
                   id,
                   {},
                   {{u"kind"_s, kind}, {u"member"_s, member.toString(QUuid::WithoutBraces)}}});
    transaction.commit();
}

void Sealing::takeBack(CaseId id, const QString &kind, const QUuid &member, bool evenIfLost)
{
    Transaction transaction(m_db);
    const auto key = find(id, kind);
    const QByteArray publicKey = m_keys.members.value(member);
    if (!key || publicKey.isEmpty() || !boxesOf(key->id).contains(publicKey))
        return;
    if (!evenIfLost && boxesOf(key->id).size() == 1) {
        throw Refused(SealingText::tr("Nobody else can open the sealed notes of this case."),
                      SealingText::tr("She keeps the key to them."),
                      SealingText::tr("Let another colleague read them first."));
    }
    const bool mine = publicKey == m_identity.publicKey;
    const std::optional<SecureBytes> secret = mine ? std::nullopt : secretOf(key->id);
    Sql(m_db, u"DELETE FROM sealed_box WHERE key_id = :k AND public_key = :p"_s)
        .bind(u":k"_s, key->id)
        .bind(u":p"_s, publicKey)
        .run();
    m_audit.write({u"sealed.takeback"_s,
                   u"sealed_key"_s,
                   key->uuid,
                   id,
                   {{u"kind"_s, kind}, {u"member"_s, member.toString(QUuid::WithoutBraces)}},
                   {}});
    if (secret) {
        renew(id, kind, *key, *secret);
    } else {
        Sql(m_db, u"UPDATE sealed_key SET stale = 1 WHERE id = :k"_s).bind(u":k"_s, key->id).run();
    }
    transaction.commit();
}

void Sealing::renew(CaseId id, const QString &kind, const Key &key, const SecureBytes &secret)
{
    const QList<QByteArray> publicKeys = boxesOf(key.id);
    const SecureBytes fresh = SecureBytes::random(SecretSize);
    const QUuid freshUuid = m_random.uuid();
    struct Content {
        QUuid record;
        int version = 0;
        QByteArray sealed;
    };
    std::vector<Content> all;
    {
        Sql sql(
            m_db,
            u"SELECT record_uuid, version, sealed FROM sealed_content WHERE case_id = :c AND kind = :k"_s);
        sql.bind(u":c"_s, id).bind(u":k"_s, kind);
        while (sql.next()) {
            Content &one = all.emplace_back();
            sql.row() >> one.record >> one.version >> one.sealed;
        }
    }
    for (const Content &content : all) {
        const auto plain = unsealBytes(
            secret, content.sealed, sealing::associatedData(content.record, kind, content.version, key.uuid));
        if (!plain)
            damaged(); // nothing is sealed anew that could not be read
        const int version = content.version + 1;
        Sql(m_db, u"UPDATE sealed_content SET version = :v, sealed = :s WHERE record_uuid = :r"_s)
            .bind(u":v"_s, version)
            .bind(u":s"_s, sealBytes(fresh, plain->view(),
                                     sealing::associatedData(content.record, kind, version, freshUuid)))
            .bind(u":r"_s, content.record)
            .run();
    }
    Sql(m_db, u"DELETE FROM sealed_box WHERE key_id = :k"_s).bind(u":k"_s, key.id).run();
    Sql(m_db, u"DELETE FROM sealed_key WHERE id = :k"_s).bind(u":k"_s, key.id).run();
    makeKey(id, kind, freshUuid, fresh, publicKeys);
    m_audit.write({u"sealed.renew"_s, u"sealed_key"_s, freshUuid, id, {}, {{u"kind"_s, kind}}});
}

std::vector<CaseId> Sealing::onlyHolderOf(const QUuid &member) const
{
    std::vector<CaseId> cases;
    Sql sql(m_db,
            u"SELECT DISTINCT k.case_id FROM sealed_key k JOIN sealed_box b ON b.key_id = k.id "
            "WHERE b.public_key = :p AND (SELECT count(*) FROM sealed_box o WHERE o.key_id = k.id) = 1"_s);
    sql.bind(u":p"_s, m_keys.members.value(member));
    while (sql.next())
        cases.push_back(sql.row().take<CaseId>());
    return cases;
}

void Sealing::takeBackEverywhere(const QUuid &member)
{
    Transaction transaction(m_db);
    std::vector<std::pair<CaseId, QString>> all;
    {
        Sql sql(m_db,
                u"SELECT k.case_id, k.kind FROM sealed_key k JOIN sealed_box b ON b.key_id = k.id WHERE "
                u"b.public_key = :p"_s);
        sql.bind(u":p"_s, m_keys.members.value(member));
        while (sql.next()) {
            auto &one = all.emplace_back();
            sql.row() >> one.first >> one.second;
        }
    }
    for (const auto &[id, kind] : all)
        takeBack(id, kind, member, true);
    transaction.commit();
}

namespace {

const QString Mark = u"sealed:"_s;

} // namespace

bool Sealing::isSealedText(const QString &text)
{
    return text.startsWith(Mark);
}

QString Sealing::sealForMe(const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), raw(plain),
                    static_cast<unsigned long long>(plain.size()), raw(m_identity.publicKey));
    return Mark + QString::fromLatin1(sealed.toBase64());
}

std::optional<QString> Sealing::openForMe(const QString &text) const
{
    if (!isSealedText(text))
        return text;
    const QByteArray sealed = QByteArray::fromBase64(text.mid(Mark.size()).toLatin1());
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return {};
    QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), raw(sealed),
                             static_cast<unsigned long long>(sealed.size()), raw(m_identity.publicKey),
                             m_identity.secretKey.data()) != 0)
        return {};
    return QString::fromUtf8(plain);
}

int Sealing::tidy()
{
    Transaction transaction(m_db);
    struct Mine {
        CaseId caseId;
        QString kind;
        Key key;
    };
    std::vector<Mine> mine;
    {
        Sql sql(m_db,
                u"SELECT k.case_id, k.kind, k.id, k.uuid, k.stale FROM sealed_key k JOIN sealed_box b ON "
                u"b.key_id = k.id WHERE b.public_key = :p"_s);
        sql.bind(u":p"_s, m_identity.publicKey);
        while (sql.next()) {
            Mine &one = mine.emplace_back();
            sql.row() >> one.caseId >> one.kind >> one.key.id >> one.key.uuid >> one.key.stale;
        }
    }
    int renewed = 0;
    for (const Mine &one : mine) {
        const std::optional<SecureBytes> secret = secretOf(one.key.id);
        if (!secret)
            continue;
        if (!m_keys.recovery.isEmpty() && !boxesOf(one.key.id).contains(m_keys.recovery))
            insertBox(m_db, one.key.id, m_keys.recovery, *secret);
        if (one.key.stale) {
            renew(one.caseId, one.kind, one.key, *secret);
            ++renewed;
        }
    }
    transaction.commit();
    return renewed;
}

void Sealing::addBoxesFor(const QByteArray &nextPublicKey)
{
    Transaction transaction(m_db);
    std::vector<qint64> held;
    {
        Sql sql(m_db, u"SELECT key_id FROM sealed_box WHERE public_key = :p"_s);
        sql.bind(u":p"_s, m_identity.publicKey);
        while (sql.next())
            held.push_back(sql.row().take<qint64>());
    }
    for (const qint64 keyId : held) {
        if (const std::optional<SecureBytes> secret = secretOf(keyId))
            insertBox(m_db, keyId, nextPublicKey, *secret);
    }
    transaction.commit();
}

int Sealing::giveFromRecovery(const QSqlDatabase &db, const Identity &recovery,
                              const QList<QByteArray> &heldBy, const QByteArray &newPublicKey,
                              const QMap<QString, QList<CaseId>> &entitled)
{
    Transaction transaction(db);
    struct Box {
        qint64 keyId = 0;
        CaseId caseId;
        QString kind;
        QByteArray box;
    };
    std::vector<Box> boxes;
    {
        Sql sql(db, u"SELECT k.id, k.case_id, k.kind, b.box FROM sealed_key k JOIN sealed_box b ON b.key_id "
                    u"= k.id WHERE "
                    u"b.public_key = :p"_s);
        sql.bind(u":p"_s, recovery.publicKey);
        while (sql.next()) {
            Box &one = boxes.emplace_back();
            sql.row() >> one.keyId >> one.caseId >> one.kind >> one.box;
        }
    }
    int given = 0;
    for (const Box &one : boxes) {
        bool held = entitled.value(one.kind).contains(one.caseId);
        for (const QByteArray &publicKey : heldBy) {
            Sql sql(db, u"SELECT 1 FROM sealed_box WHERE key_id = :k AND public_key = :p"_s);
            sql.bind(u":k"_s, one.keyId).bind(u":p"_s, publicKey);
            held = held || sql.next();
        }
        const std::optional<SecureBytes> secret = sealing::openBox(one.box, recovery);
        if (!held || !secret)
            continue;
        insertBox(db, one.keyId, newPublicKey, *secret);
        ++given;
    }
    transaction.commit();
    return given;
}

} // namespace itinera
