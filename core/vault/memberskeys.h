// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include "core/session/audit.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>
#include <vector>

namespace itinera {

/// What a guess at a passphrase costs (Argon2id, libsodium's limits).
struct KdfCost {
    static constexpr quint64 LeastPasses = 3;
    static constexpr quint64 LeastMemory = 256ULL * 1024 * 1024;
    quint64 passes = LeastPasses;
    quint64 memoryBytes = LeastMemory;
    /// At least 256 MiB and 3 passes, raised on this machine until one guess takes about a second; measured
    /// once, which takes about half a second.
    static KdfCost calibrated();
    bool weakerThanLeast() const { return passes < LeastPasses || memoryBytes < LeastMemory; }
    bool operator==(const KdfCost &) const = default;
};

/// What members.keys knows of a member beyond her slot; sealed, readable only with the vault key.
struct KeyMember {
    QUuid uuid;
    QString name;
    QByteArray publicKey;   ///< X25519, 32 bytes.
    bool temporary = false; ///< Her passphrase was given to her; she has to choose her own at first login.
};

/// The sealed part of members.keys.
struct KeysBody {
    QList<KeyMember> members;
    SecureBytes auditKey;    ///< 32 bytes: the key of the audit trail's chain.
    QByteArray databaseSalt; ///< The first 16 bytes of casework.db, by which a foreign file is told from a
                             ///< damaged one.
    AuditHead auditHead;     ///< As it stood at the last login, lock or backup.
    QByteArray recoveryKey;  ///< Public key of the recovery code's slot; empty where there is none.
    bool recoveryOpensSealed = false; ///< Chosen when the vault was made.
    bool rekeyDue =
        false; ///< Somebody was removed, or a new key was begun, and the vault does not have it yet.
};

/// members.keys: who can open the vault (DESIGN, "The vault"; the format is written down in SECURITY.md).
/// It shows neither names nor how many passphrase guesses were right; a slot is found by trying.
class MembersKeys {
public:
    enum class SlotKind : quint8 { Member = 0, Recovery = 1 };

    /// A vault key with the short name under which slots hold it. During a re-key there are two.
    struct VaultKey {
        QByteArray id; ///< 8 random bytes.
        SecureBytes key;
    };
    struct Unlocked {
        QByteArray publicKey;            ///< By which the body knows whose slot it is.
        SecureBytes secretKey;           ///< X25519.
        KdfCost cost;                    ///< Of her slot.
        std::vector<VaultKey> vaultKeys; ///< The current one first.
    };

    /// A new file for a new vault, without slots yet.
    explicit MembersKeys(QUuid vaultId);
    /// Reads the file's bytes. Throws VaultError KeysDamaged or KeysNewer.
    static MembersKeys parse(const QByteArray &file);
    /// The bytes to write: open part, then the body sealed under the current vault key with the open part as
    /// associated data, then a checksum.
    QByteArray serialise(const VaultKey &current, const KeysBody &body) const;

    /// Adds a slot for a new key pair; returns its public key. The passphrase is bound to the name as folded.
    /// A cost near one that other slots have becomes that one: each distinct cost is one more run of Argon2id
    /// at every opening.
    QByteArray addSlot(SlotKind kind, const QString &name, const SecureBytes &passphrase, const KdfCost &cost,
                       const std::vector<VaultKey> &vaultKeys);
    /// Tries name and passphrase on every slot: one Argon2id run per distinct cost. std::nullopt where none
    /// opens.
    std::optional<Unlocked> unlock(const QString &name, const SecureBytes &passphrase,
                                   SlotKind kind = SlotKind::Member) const;
    void removeSlot(const QByteArray &publicKey);
    /// Takes away every slot that is none of these; returns how many. A slot that no member owns lets
    /// somebody in whom nobody sees.
    int keepOnly(const QList<QByteArray> &publicKeys);
    bool hasSlot(const QByteArray &publicKey) const;
    void addVaultKey(const VaultKey &key);      ///< To every slot, beside the one that it holds (re-key).
    void dropVaultKey(const QByteArray &keyId); ///< From every slot.
    /// The body, checked together with everything before it. Throws VaultError KeysDamaged.
    KeysBody openBody(const VaultKey &current) const;

    QUuid vaultId() const { return m_vaultId; }
    int slotCount() const { return static_cast<int>(m_slots.size()); }
    quint64 generation() const { return m_generation; } ///< Rises with every write.
    void nextGeneration() { ++m_generation; }

private:
    struct Box {
        QByteArray keyId;
        QByteArray sealed; ///< crypto_box_seal of the vault key.
    };
    struct Slot {
        SlotKind kind = SlotKind::Member;
        KdfCost cost;
        QByteArray nonce;
        QByteArray sealedSecret;
        QByteArray publicKey;
        QList<Box> boxes;
    };
    static void addBox(Slot &slot, const VaultKey &vaultKey);
    KdfCost costBeside(const KdfCost &wanted) const;
    SecureBytes deriveKey(const QString &name, const SecureBytes &passphrase, const KdfCost &cost) const;
    QByteArray slotAssociatedData(const Slot &slot) const;
    QByteArray openPart() const;

    QUuid m_vaultId;
    QByteArray m_salt; ///< 32 random bytes; each member's own salt is derived from it and her name.
    quint64 m_generation = 1;
    QList<Slot> m_slots;
    QByteArray m_readOpenPart; // exactly as read, for checking the body
    QByteArray m_readBody;
};

} // namespace itinera
