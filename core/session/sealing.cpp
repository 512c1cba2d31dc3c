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

std::optional<SealedKey> Sealing::find(CaseId id, const QString &kind) const
{
    Sql sql(m_db, u"SELECT id, uuid, stale FROM sealed_key WHERE case_id = :c AND kind = :k"_s);
    sql.bind(u":c"_s, id).bind(u":k"_s, kind);
    if (!sql.next())
        return {};
    SealedKey key;
    sql.row() >> key.id >> key.uuid >> key.stale;
    return key;
}

std::vector<Sealing::Held> Sealing::held(const QByteArray &publicKey) const
{
    std::vector<Held> all;
    Sql sql(m_db, u"SELECT k.case_id, k.kind, k.id, k.uuid, k.stale FROM sealed_key k JOIN sealed_box b ON "
                  u"b.key_id = k.id WHERE b.public_key = :p ORDER BY k.id"_s);
    sql.bind(u":p"_s, publicKey);
    while (sql.next()) {
        Held &one = all.emplace_back();
        sql.row() >> one.caseId >> one.kind >> one.key.id >> one.key.uuid >> one.key.stale;
    }
    return all;
}

SecureBytes Sealing::demandSecret(const SealedKey &key) const
{
    std::optional<SecureBytes> secret = sealedboxes::open(m_db, key, m_identity);
    if (!secret) {
        throw Refused(SealingText::tr("These notes are sealed, and not for you."),
                      SealingText::tr("Nothing was changed."),
                      SealingText::tr("A colleague who can read them can let you read them too."));
    }
    return std::move(*secret);
}

bool Sealing::isKnown(const QByteArray &publicKey) const
{
    return (!m_keys.recovery.isEmpty() && publicKey == m_keys.recovery) ||
           std::ranges::find(m_keys.members, publicKey) != m_keys.members.end();
}

bool Sealing::isStarted(CaseId id, const QString &kind) const
{
    return find(id, kind).has_value();
}

bool Sealing::canOpen(CaseId id, const QString &kind) const
{
    const auto key = find(id, kind);
    return key && sealedboxes::open(m_db, *key, m_identity);
}

std::vector<SealedReader> Sealing::readers(CaseId id, const QString &kind) const
{
    std::vector<SealedReader> found;
    const auto key = find(id, kind);
    if (!key)
        return found;
    const auto secret = sealedboxes::open(m_db, *key, m_identity);
    QMap<QByteArray, bool> boxes;
    if (secret) {
        for (const sealedboxes::Box &box : sealedboxes::seen(m_db, *key, *secret))
            boxes.insert(box.publicKey, box.vouched);
    } else {
        for (const QByteArray &publicKey : sealedboxes::standing(m_db, *key))
            boxes.insert(publicKey, false);
    }
    for (auto it = m_keys.members.begin(); it != m_keys.members.end(); ++it) {
        if (const auto box = boxes.find(it.value()); box != boxes.end())
            found.push_back({it.key(), *box});
    }
    return found;
}

bool Sealing::recoveryCanOpen(CaseId id, const QString &kind) const
{
    const auto key = find(id, kind);
    if (!key || m_keys.recovery.isEmpty())
        return false;
    const auto secret = sealedboxes::open(m_db, *key, m_identity);
    if (!secret)
        return sealedboxes::standing(m_db, *key).contains(m_keys.recovery);
    return std::ranges::any_of(sealedboxes::seen(m_db, *key, *secret), [this](const sealedboxes::Box &box) {
        return box.vouched && box.publicKey == m_keys.recovery;
    });
}

qint64 Sealing::makeKey(CaseId id, const QString &kind, const QUuid &uuid, const SecureBytes &secret,
                        const QList<QByteArray> &publicKeys)
{
    Sql sql(m_db, u"INSERT INTO sealed_key(uuid, case_id, kind, made_at) VALUES (:u, :c, :k, :t)"_s);
    sql.bind(u":u"_s, uuid).bind(u":c"_s, id).bind(u":k"_s, kind).bind(u":t"_s, m_clock.nowMs()).run();
    const qint64 keyId = sql.lastInsertId();
    for (const QByteArray &publicKey : publicKeys)
        sealedboxes::give(m_db, {keyId, uuid, false}, secret, publicKey);
    return keyId;
}

void Sealing::put(CaseId id, const QString &kind, const QUuid &record, QByteArrayView plain)
{
    Transaction transaction(m_db);
    std::optional<SealedKey> key = find(id, kind);
    SecureBytes secret;
    if (key) {
        secret = demandSecret(*key);
        demandOpens(id, kind, *key, secret);
    } else {
        secret = SecureBytes::random(SecretSize);
        key = SealedKey{0, m_random.uuid(), false};
        key->id = makeKey(id, kind, key->uuid, secret, {m_identity.publicKey});
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
        return; // nothing was written yet
    const SecureBytes secret = demandSecret(*key);
    demandOpens(id, kind, *key, secret);
    const QByteArray publicKey = m_keys.members.value(member);
    if (publicKey.isEmpty()) {
        throw Refused(
            SealingText::tr("She cannot be given sealed notes yet."), SealingText::tr("Nothing was changed."),
            SealingText::tr("She first has to open the vault once and choose a passphrase of her own."));
    }
    for (const sealedboxes::Box &box : sealedboxes::seen(m_db, *key, secret)) {
        if (box.publicKey == publicKey && box.vouched)
            return;
    }
    sealedboxes::give(m_db, *key, secret, publicKey);
    m_audit.write({u"sealed.grant"_s,
                   u"sealed_key"_s,
                   key->uuid,
                   id,
                   {},
                   {{u"kind"_s, kind}, {u"member"_s, member.toString(QUuid::WithoutBraces)}}});
    transaction.commit();
}

void Sealing::grantRecovery(CaseId id, const QString &kind)
{
    Transaction transaction(m_db);
    const auto key = find(id, kind);
    if (!key || recoveryCanOpen(id, kind))
        return;
    const SecureBytes secret = demandSecret(*key);
    demandOpens(id, kind, *key, secret);
    if (m_keys.recovery.isEmpty()) {
        throw Refused(SealingText::tr("There is no recovery code that may open sealed notes."),
                      SealingText::tr("Nothing was changed."),
                      SealingText::tr("Let a colleague read them, so that they are not lost with you."));
    }
    sealedboxes::give(m_db, *key, secret, m_keys.recovery);
    m_audit.write({u"sealed.grantRecovery"_s, u"sealed_key"_s, key->uuid, id, {}, {{u"kind"_s, kind}}});
    transaction.commit();
}

void Sealing::takeBack(CaseId id, const QString &kind, const QUuid &member, bool evenIfLost)
{
    Transaction transaction(m_db);
    const auto key = find(id, kind);
    const QByteArray publicKey = m_keys.members.value(member);
    if (!key || publicKey.isEmpty())
        return;
    const QList<QByteArray> standing = sealedboxes::standing(m_db, *key);
    if (!standing.contains(publicKey))
        return;
    const std::optional<SecureBytes> secret = sealedboxes::open(m_db, *key, m_identity);
    // A row without a holder's word may open nothing: it does not count as somebody else.
    const auto others = secret ? std::ranges::count_if(sealedboxes::seen(m_db, *key, *secret),
                                                       [&](const sealedboxes::Box &box) {
                                                           return box.vouched && box.publicKey != publicKey &&
                                                                  isKnown(box.publicKey);
                                                       })
                               : std::ranges::count_if(standing, [&](const QByteArray &other) {
                                     return other != publicKey && isKnown(other);
                                 });
    if (!evenIfLost && others == 0) {
        throw Refused(SealingText::tr("Nobody else can open the sealed notes of this case."),
                      SealingText::tr("She keeps the key to them."),
                      SealingText::tr("Let another colleague read them first."));
    }
    sealedboxes::take(m_db, *key, publicKey);
    m_audit.write({u"sealed.takeback"_s,
                   u"sealed_key"_s,
                   key->uuid,
                   id,
                   {{u"kind"_s, kind}, {u"member"_s, member.toString(QUuid::WithoutBraces)}},
                   {}});
    // Where a record is damaged she still loses her box; the new key is tried again at the next login of a
    // holder.
    bool renewed = false;
    if (secret && publicKey != m_identity.publicKey) {
        try {
            renew(id, kind, *key, *secret);
            renewed = true;
        } catch (const StorageError &error) {
            if (error.fault() != StorageError::Fault::Damaged)
                throw;
        }
    }
    if (!renewed)
        markStale(*key);
    transaction.commit();
}

void Sealing::markStale(const SealedKey &key)
{
    Sql(m_db, u"UPDATE sealed_key SET stale = 1 WHERE id = :k"_s).bind(u":k"_s, key.id).run();
}

void Sealing::demandOpens(CaseId id, const QString &kind, const SealedKey &key,
                          const SecureBytes &secret) const
{
    Sql sql(m_db, u"SELECT record_uuid, version, sealed FROM sealed_content WHERE case_id = :c AND kind = :k "
                  u"LIMIT 1"_s);
    sql.bind(u":c"_s, id).bind(u":k"_s, kind);
    if (!sql.next())
        return;
    QUuid record;
    int version = 0;
    QByteArray bytes;
    sql.row() >> record >> version >> bytes;
    if (!unsealBytes(secret, bytes, sealing::associatedData(record, kind, version, key.uuid)))
        damaged();
}

bool Sealing::renew(CaseId id, const QString &kind, const SealedKey &key, const SecureBytes &secret)
{
    Transaction transaction(m_db);
    // Not for whoever has a row, which anybody who can write to the file can put there.
    QList<QByteArray> publicKeys;
    bool narrowed = false;
    for (const sealedboxes::Box &box : sealedboxes::seen(m_db, key, secret)) {
        if (box.vouched && isKnown(box.publicKey))
            publicKeys << box.publicKey;
        else if (isKnown(box.publicKey))
            narrowed = true;
    }
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
    transaction.commit();
    return narrowed;
}

std::vector<CaseId> Sealing::onlyHolderOf(const QUuid &member) const
{
    std::vector<CaseId> cases;
    const QByteArray hers = m_keys.members.value(member);
    for (const Held &one : held(hers)) {
        const bool others =
            std::ranges::any_of(sealedboxes::standing(m_db, one.key), [&](const QByteArray &publicKey) {
                return publicKey != hers && isKnown(publicKey);
            });
        if (!others && std::ranges::find(cases, one.caseId) == cases.end())
            cases.push_back(one.caseId);
    }
    return cases;
}

void Sealing::takeBackEverywhere(const QUuid &member)
{
    Transaction transaction(m_db);
    for (const Held &one : held(m_keys.members.value(member)))
        takeBack(one.caseId, one.kind, member, true);
    transaction.commit();
}

std::vector<CaseId> Sealing::withStrangers() const
{
    std::vector<CaseId> cases;
    for (const Held &one : held(m_identity.publicKey)) {
        const auto secret = sealedboxes::open(m_db, one.key, m_identity);
        if (!secret || std::ranges::find(cases, one.caseId) != cases.end())
            continue;
        if (!std::ranges::all_of(sealedboxes::seen(m_db, one.key, *secret), &sealedboxes::Box::vouched))
            cases.push_back(one.caseId);
    }
    return cases;
}

namespace {

const QString Mark = u"sealed:"_s;

} // namespace

bool Sealing::isSealedText(const QString &text)
{
    return text.startsWith(Mark);
}

QString Sealing::sealForMe(const QString &text, const QByteArray &nextPublicKey) const
{
    QByteArrayList seals{sealing::boxText(text.toUtf8(), m_identity.publicKey).toBase64()};
    if (!nextPublicKey.isEmpty())
        seals << sealing::boxText(text.toUtf8(), nextPublicKey).toBase64();
    return Mark + QString::fromLatin1(seals.join('|'));
}

std::optional<QString> Sealing::openForMe(const QString &text) const
{
    if (!isSealedText(text))
        return text;
    for (const QByteArray &one : text.mid(Mark.size()).toLatin1().split('|')) {
        const QByteArray sealed = QByteArray::fromBase64(one);
        if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
            continue;
        QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
        if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), raw(sealed),
                                 static_cast<unsigned long long>(sealed.size()), raw(m_identity.publicKey),
                                 m_identity.secretKey.data()) == 0)
            return QString::fromUtf8(plain);
    }
    return {};
}

Sealing::Tidied Sealing::tidy()
{
    Tidied tidied;
    Transaction transaction(m_db);
    for (const Held &one : held(m_identity.publicKey)) {
        const std::optional<SecureBytes> secret = sealedboxes::open(m_db, one.key, m_identity);
        if (!secret)
            continue;
        // She holds it, so she may give her word for herself: rows of a vault from before have none.
        const QList<sealedboxes::Box> boxes = sealedboxes::seen(m_db, one.key, *secret);
        const auto mine = std::ranges::find(boxes, m_identity.publicKey, &sealedboxes::Box::publicKey);
        if (mine != boxes.end() && !mine->vouched)
            sealedboxes::give(m_db, one.key, *secret, m_identity.publicKey);
        if (!one.key.stale)
            continue;
        try {
            if (renew(one.caseId, one.kind, one.key, *secret))
                tidied.narrowed.push_back(one.caseId);
        } catch (const StorageError &error) {
            if (error.fault() != StorageError::Fault::Damaged)
                throw;
            tidied.damaged.push_back(one.caseId);
        }
    }
    transaction.commit();
    return tidied;
}

void Sealing::addBoxesFor(const QByteArray &nextPublicKey)
{
    Transaction transaction(m_db);
    for (const Held &one : held(m_identity.publicKey)) {
        if (const auto secret = sealedboxes::open(m_db, one.key, m_identity))
            sealedboxes::give(m_db, one.key, *secret, nextPublicKey);
    }
    transaction.commit();
}

} // namespace itinera
