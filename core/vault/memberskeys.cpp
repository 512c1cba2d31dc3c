// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/memberskeys.h"
#include "core/base/error.h"
#include "core/crypto/sealedbytes.h"
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtEndian>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct KeysText {
    Q_DECLARE_TR_FUNCTIONS(MembersKeys)
};

constexpr char Magic[] = "ITINKEYS"; // 8 bytes
constexpr quint16 FormatVersion = 1;
constexpr qsizetype HeaderSize = 8 + 2 + 4;
constexpr qsizetype ChecksumSize = 16;
// What somebody writes into the file must not keep us computing or ask for all memory (A17): what is beyond
// these is told before the first guess is tried.
constexpr quint64 MostMemory = 1024ULL * 1024 * 1024;
constexpr quint64 MostPasses = 32;
constexpr int MostCosts = 4; ///< Distinct ones; each is a run of Argon2id at every opening.
constexpr char BodyContext[8] = {'k', 'e', 'y', 's', 'b', 'o', 'd', 'y'};
constexpr char AuditKeyContext[8] = {'a', 'u', 'd', 'i', 't', 'k', 'e', 'y'};

// Keys of the CBOR maps; numbers keep the file small and free of words.
enum Field {
    FVault = 1,
    FSalt,
    FGeneration,
    FSlots,
    FKind,
    FPasses,
    FMemory,
    FNonce,
    FSecret,
    FPublic,
    FBoxes,
    FKeyId,
    FBox,
    FMembers,
    FUuid,
    FName,
    FAuditKey,
    FDbSalt,
    FAuditLength,
    FAuditMac,
    FTemporary,
    FRecovery,
    FRecoverySealed,
    FRekeyDue
};

[[noreturn]] void damaged()
{
    throw VaultError(VaultError::Fault::KeysDamaged,
                     KeysText::tr("The key file of this vault (members.keys) is damaged."),
                     KeysText::tr("The case file itself was not touched."),
                     KeysText::tr("Ask your administrator to put back members.keys from the last backup, or "
                                  "the file members.keys.previous that "
                                  "lies beside it."));
}

[[noreturn]] void namedTwice(const QString &name, const QString &other)
{
    throw VaultError(
        VaultError::Fault::KeysDamaged,
        name == other ? KeysText::tr("The key file of this vault (members.keys) names %1 twice: somebody "
                                     "changed it.")
                            .arg(name)
                      : KeysText::tr("The key file of this vault (members.keys) gives %1 and %2 one key: "
                                     "somebody changed it.")
                            .arg(other, name),
        KeysText::tr("Nothing was opened, and the case file was not touched."),
        KeysText::tr(
            "Tell your administrator. The file members.keys.previous that lies beside it, or the last "
            "backup, has it as it was."));
}

QByteArray bytesOf(const QCborMap &map, Field field, qsizetype size = -1)
{
    const QCborValue value = map.value(field);
    if (!value.isByteArray() || (size >= 0 && value.toByteArray().size() != size))
        damaged();
    return value.toByteArray();
}

quint64 numberOf(const QCborMap &map, Field field)
{
    const QCborValue value = map.value(field);
    if (!value.isInteger() || value.toInteger() < 0)
        damaged();
    return static_cast<quint64>(value.toInteger());
}

QCborArray arrayOf(const QCborMap &map, Field field)
{
    const QCborValue value = map.value(field);
    if (!value.isArray())
        damaged();
    return value.toArray();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Tells accidental damage from a wrong passphrase before anyone has typed one; against intent there is the
/// sealed body.
QByteArray checksum(const QByteArray &bytes)
{
    QByteArray sum(ChecksumSize, Qt::Uninitialized);
    crypto_generichash(raw(sum), ChecksumSize, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                       nullptr, 0);
    return sum;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace

KdfCost KdfCost::calibrated()
{
    static const KdfCost measured = [] {
        KdfCost cost{LeastPasses, LeastMemory};
        SecureBytes key(32);
        const unsigned char salt[crypto_pwhash_SALTBYTES] = {};
        QElapsedTimer timer;
        timer.start();
        if (crypto_pwhash(key.data(), key.size(), "calibration", 11, salt, cost.passes, cost.memoryBytes,
                          crypto_pwhash_ALG_ARGON2ID13) != 0)
            return cost;
        const double perPass =
            static_cast<double>(std::max<qint64>(timer.elapsed(), 1)) / static_cast<double>(cost.passes);
        cost.passes =
            static_cast<quint64>(std::clamp(1000.0 / perPass, double(LeastPasses), double(MostPasses)));
        return cost;
    }();
    return measured;
}

MembersKeys::MembersKeys(QUuid vaultId) : m_vaultId(vaultId)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_salt = randomBytes(32);
}

SecureBytes MembersKeys::deriveKey(const QString &name, const SecureBytes &passphrase,
                                   const KdfCost &cost) const
{
    // The name goes into the salt: one Argon2id run serves all slots, and a guess is good for one name only.
    const QByteArray folded =
        name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    crypto_generichash(raw(salt), static_cast<size_t>(salt.size()), raw(folded),
                       static_cast<unsigned long long>(folded.size()), raw(m_salt),
                       static_cast<size_t>(m_salt.size()));
    SecureBytes key(32);
    // An empty passphrase has no memory of its own; libsodium wants a pointer all the same.
    const char *secret = passphrase.isEmpty() ? "" : reinterpret_cast<const char *>(passphrase.data());
    if (crypto_pwhash(key.data(), key.size(), secret, passphrase.size(), raw(salt), cost.passes,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw VaultError(VaultError::Fault::WrongPassphrase,
                         KeysText::tr("There is not enough free memory to open the vault."),
                         KeysText::tr("Nothing was changed."),
                         KeysText::tr("Close other programs and try again."));
    }
    return key;
}

QByteArray MembersKeys::slotAssociatedData(const Slot &slot) const
{
    QCborMap map;
    map.insert(FVault, m_vaultId.toRfc4122());
    map.insert(FKind, static_cast<qint64>(slot.kind));
    map.insert(FPasses, static_cast<qint64>(slot.cost.passes));
    map.insert(FMemory, static_cast<qint64>(slot.cost.memoryBytes));
    map.insert(FPublic, slot.publicKey);
    return map.toCborValue().toCbor();
}

QByteArray MembersKeys::addSlot(SlotKind kind, const QString &name, const SecureBytes &passphrase,
                                const KdfCost &cost, const std::vector<VaultKey> &vaultKeys)
{
    Slot slot;
    slot.kind = kind;
    slot.cost = costBeside(cost);
    slot.publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecureBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(raw(slot.publicKey), secret.data());
    const SecureBytes key = deriveKey(name, passphrase, slot.cost);
    const QByteArray sealed = sealBytes(key, secret.view(), slotAssociatedData(slot));
    slot.nonce = sealed.left(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.sealedSecret = sealed.mid(slot.nonce.size());
    for (const VaultKey &vaultKey : vaultKeys)
        addBox(slot, vaultKey);
    m_slots.append(slot);
    return slot.publicKey;
}

KdfCost MembersKeys::costBeside(const KdfCost &wanted) const
{
    QList<KdfCost> there;
    for (const Slot &slot : m_slots) {
        if (!there.contains(slot.cost))
            there.append(slot.cost);
    }
    std::ranges::sort(there, {}, [](const KdfCost &cost) { return cost.passes * cost.memoryBytes; });
    for (const KdfCost &cost : std::as_const(there)) {
        if (cost.memoryBytes >= wanted.memoryBytes && cost.passes * 3 >= wanted.passes * 2 &&
            cost.passes <= wanted.passes * 2)
            return cost;
    }
    return there.size() < MostCosts ? wanted : there.back(); // the dearest, rather than one more
}

void MembersKeys::addBox(Slot &slot, const VaultKey &vaultKey)
{
    slot.boxes.append({vaultKey.id, sealing::box(vaultKey.key, slot.publicKey)});
}

void MembersKeys::removeSlot(const QByteArray &publicKey)
{
    m_slots.removeIf([&](const Slot &slot) { return slot.publicKey == publicKey; });
}

int MembersKeys::keepOnly(const QList<QByteArray> &publicKeys)
{
    return static_cast<int>(
        m_slots.removeIf([&](const Slot &slot) { return !publicKeys.contains(slot.publicKey); }));
}

bool MembersKeys::hasSlot(const QByteArray &publicKey) const
{
    return std::ranges::any_of(m_slots, [&](const Slot &slot) { return slot.publicKey == publicKey; });
}

void MembersKeys::addVaultKey(const VaultKey &key)
{
    for (Slot &slot : m_slots)
        addBox(slot, key);
}

void MembersKeys::dropVaultKey(const QByteArray &keyId)
{
    for (Slot &slot : m_slots)
        slot.boxes.removeIf([&](const Box &box) { return box.keyId == keyId; });
}

std::optional<MembersKeys::Unlocked> MembersKeys::unlock(const QString &name, const SecureBytes &passphrase,
                                                         SlotKind kind) const
{
    QList<KdfCost> tried;
    for (const Slot &first : m_slots) {
        if (first.kind != kind || tried.contains(first.cost))
            continue;
        tried.append(first.cost);
        const SecureBytes key = deriveKey(name, passphrase, first.cost);
        for (const Slot &slot : m_slots) {
            if (slot.kind != kind || !(slot.cost == first.cost))
                continue;
            std::optional<SecureBytes> secret =
                unsealBytes(key, slot.nonce + slot.sealedSecret, slotAssociatedData(slot));
            if (!secret || secret->size() != crypto_box_SECRETKEYBYTES)
                continue;
            Unlocked unlocked;
            unlocked.publicKey = slot.publicKey;
            unlocked.cost = slot.cost;
            for (const Box &box : slot.boxes) {
                if (box.sealed.size() != static_cast<qsizetype>(32 + crypto_box_SEALBYTES))
                    damaged();
                VaultKey vaultKey{box.keyId, SecureBytes(32)};
                if (crypto_box_seal_open(vaultKey.key.data(), raw(box.sealed),
                                         static_cast<unsigned long long>(box.sealed.size()),
                                         raw(slot.publicKey), secret->data()) != 0)
                    damaged();
                unlocked.vaultKeys.push_back(std::move(vaultKey));
            }
            if (unlocked.vaultKeys.empty())
                damaged();
            unlocked.secretKey = std::move(*secret);
            return unlocked;
        }
    }
    return std::nullopt;
}

QByteArray MembersKeys::openPart() const
{
    QCborArray slotArray;
    for (const Slot &slot : m_slots) {
        QCborArray boxes;
        for (const Box &box : slot.boxes)
            boxes.append(QCborMap{{FKeyId, box.keyId}, {FBox, box.sealed}});
        slotArray.append(QCborMap{{FKind, static_cast<qint64>(slot.kind)},
                                  {FPasses, static_cast<qint64>(slot.cost.passes)},
                                  {FMemory, static_cast<qint64>(slot.cost.memoryBytes)},
                                  {FNonce, slot.nonce},
                                  {FSecret, slot.sealedSecret},
                                  {FPublic, slot.publicKey},
                                  {FBoxes, boxes}});
    }
    const QCborMap map{{FVault, m_vaultId.toRfc4122()},
                       {FSalt, m_salt},
                       {FGeneration, static_cast<qint64>(m_generation)},
                       {FSlots, slotArray}};
    const QByteArray cbor = map.toCborValue().toCbor();
    QByteArray part(Magic, 8);
    part.resize(HeaderSize);
    qToBigEndian(FormatVersion, part.data() + 8);
    qToBigEndian(static_cast<quint32>(cbor.size()), part.data() + 10);
    return part + cbor;
}

QByteArray MembersKeys::serialise(const VaultKey &current, const KeysBody &body) const
{
    QCborArray members;
    for (const KeyMember &member : body.members)
        members.append(QCborMap{{FUuid, member.uuid.toRfc4122()},
                                {FName, member.name},
                                {FPublic, member.publicKey},
                                {FTemporary, member.temporary}});
    // Sealed once more: what CBOR copies while it is read and written cannot be wiped.
    const QByteArray auditKey =
        sealBytes(deriveSubkey(current.key, 3, AuditKeyContext), body.auditKey.view(), {});
    const QCborMap map{{FMembers, members},
                       {FAuditKey, auditKey},
                       {FDbSalt, body.databaseSalt},
                       {FAuditLength, body.auditHead.length},
                       {FAuditMac, body.auditHead.mac},
                       {FRecovery, body.recoveryKey},
                       {FRecoverySealed, body.recoveryOpensSealed},
                       {FRekeyDue, body.rekeyDue}};
    QByteArray plain = map.toCborValue().toCbor();
    const QByteArray open = openPart();
    const QByteArray sealed = sealBytes(deriveSubkey(current.key, 1, BodyContext), plain, open);
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return open + sealed + checksum(open + sealed);
}

MembersKeys MembersKeys::parse(const QByteArray &file)
{
    if (file.size() < HeaderSize + ChecksumSize || !file.startsWith(QByteArrayView(Magic, 8)))
        damaged();
    const QByteArray bytes = file.chopped(ChecksumSize);
    if (checksum(bytes) != file.right(ChecksumSize))
        damaged();
    const auto version = qFromBigEndian<quint16>(bytes.constData() + 8);
    if (version > FormatVersion) {
        throw VaultError(VaultError::Fault::KeysNewer,
                         KeysText::tr("This vault was written by a newer version of the program."),
                         KeysText::tr("Nothing was changed."),
                         KeysText::tr("Install the newer version on this computer and open it again."));
    }
    if (version != FormatVersion)
        damaged();
    const qsizetype size = qFromBigEndian<quint32>(bytes.constData() + 10);
    if (size > bytes.size() - HeaderSize)
        damaged();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes.mid(HeaderSize, size), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        damaged();
    const QCborMap map = value.toMap();
    MembersKeys keys(QUuid::fromRfc4122(bytesOf(map, FVault, 16)));
    keys.m_salt = bytesOf(map, FSalt, 32);
    keys.m_generation = numberOf(map, FGeneration);
    const QCborArray slotArray = arrayOf(map, FSlots);
    QList<KdfCost> costs;
    for (const QCborValue &entry : slotArray) {
        const QCborMap slotMap = entry.toMap();
        Slot slot;
        const quint64 kind = numberOf(slotMap, FKind);
        if (kind > static_cast<quint64>(SlotKind::Recovery))
            damaged();
        slot.kind = static_cast<SlotKind>(kind);
        slot.cost = {numberOf(slotMap, FPasses), numberOf(slotMap, FMemory)};
        if (slot.cost.passes < crypto_pwhash_OPSLIMIT_MIN || slot.cost.passes > MostPasses ||
            slot.cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || slot.cost.memoryBytes > MostMemory)
            damaged();
        slot.nonce = bytesOf(slotMap, FNonce, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
        slot.sealedSecret =
            bytesOf(slotMap, FSecret, crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
        slot.publicKey = bytesOf(slotMap, FPublic, crypto_box_PUBLICKEYBYTES);
        const QCborArray boxes = arrayOf(slotMap, FBoxes);
        for (const QCborValue &boxValue : boxes) {
            const QCborMap boxMap = boxValue.toMap();
            slot.boxes.append({bytesOf(boxMap, FKeyId, 8), bytesOf(boxMap, FBox)});
        }
        if (!costs.contains(slot.cost))
            costs.append(slot.cost);
        keys.m_slots.append(slot);
    }
    if (keys.m_slots.isEmpty() || costs.size() > MostCosts)
        damaged();
    keys.m_readOpenPart = bytes.left(HeaderSize + size);
    keys.m_readBody = bytes.mid(HeaderSize + size);
    return keys;
}

KeysBody MembersKeys::openBody(const VaultKey &current) const
{
    const std::optional<SecureBytes> plain =
        unsealBytes(deriveSubkey(current.key, 1, BodyContext), m_readBody, m_readOpenPart);
    if (!plain)
        damaged();
    const QCborMap map = QCborValue::fromCbor(plain->view().toByteArray()).toMap();
    KeysBody body;
    const QCborArray members = arrayOf(map, FMembers);
    for (const QCborValue &entry : members) {
        const QCborMap member = entry.toMap();
        const KeyMember one{QUuid::fromRfc4122(bytesOf(member, FUuid, 16)), member.value(FName).toString(),
                            bytesOf(member, FPublic, 32), member.value(FTemporary).toBool()};
        // One line a member and one member a key: of two for one person it would be chance to whom what is
        // meant for her is given (A10).
        for (const KeyMember &other : std::as_const(body.members)) {
            if (other.uuid == one.uuid || other.publicKey == one.publicKey)
                namedTwice(one.name, other.name);
        }
        body.members.append(one);
    }
    std::optional<SecureBytes> auditKey =
        unsealBytes(deriveSubkey(current.key, 3, AuditKeyContext), bytesOf(map, FAuditKey), {});
    if (!auditKey || auditKey->size() != 32)
        damaged();
    body.auditKey = std::move(*auditKey);
    body.databaseSalt = bytesOf(map, FDbSalt, 16);
    body.auditHead.length = static_cast<qint64>(numberOf(map, FAuditLength));
    body.auditHead.mac = bytesOf(map, FAuditMac);
    body.recoveryKey = bytesOf(map, FRecovery);
    body.recoveryOpensSealed = map.value(FRecoverySealed).toBool();
    body.rekeyDue = map.value(FRekeyDue).toBool(); // not there before schema 9: no
    return body;
}

} // namespace itinera
