// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/crypto/sealedbytes.h"
#include "core/session/audit.h"
#include "core/session/sealedboxes.h"
#include <QMap>
#include <QSqlDatabase>
#include <QUuid>

namespace itinera {

/// Kinds of sealed records (P2).
namespace sealed {
inline constexpr auto Session = u"session";
} // namespace sealed

/// To whom a sealed record's key may be given: from the authenticated part of members.keys, not from the
/// database.
struct PublicKeys {
    QMap<QUuid, QByteArray> members; ///< By the member's uuid; without those who have a temporary passphrase.
    QByteArray recovery;             ///< Empty where the recovery code may not open sealed records.
};

/// Who stands in the file as somebody who can open sealed records.
struct SealedReader {
    QUuid member;
    /// A holder let her in, as far as the member at work can tell: who does not hold the key cannot. Without
    /// it she gets nothing new; a row of a vault from before, or one that somebody put into the file.
    bool vouched = false;
};

/// Sealed records (P2; DESIGN, "The vault"): a random key per case and kind, in a box for each member who was
/// let in by one who holds it; nothing is boxed for anybody by itself. Content under XChaCha20-Poly1305 with
/// the record's id, kind and version as associated data. Who has the file, the database's key and another
/// member's passphrase sees that a record is there, and nothing of it. Who is entitled is the stores'
/// business (Access); who can read is this class's.
class Sealing {
public:
    Sealing(const QSqlDatabase &db, const Clock &clock, Random &random, AuditTrail &audit, Identity identity,
            PublicKeys keys);

    bool isStarted(CaseId id, const QString &kind) const; ///< A key was made.
    bool canOpen(CaseId id, const QString &kind) const;
    std::vector<SealedReader> readers(CaseId id, const QString &kind) const;
    /// Whether a holder gave it to the recovery code (as far as the member at work can tell).
    bool recoveryCanOpen(CaseId id, const QString &kind) const;
    bool recoveryMay() const { return !m_keys.recovery.isEmpty(); } ///< It may be given that.

    /// Seals a record's content as its next version. The first of its case and kind makes the key, for the
    /// member at work alone. Throws Refused where the key is not hers.
    void put(CaseId id, const QString &kind, const QUuid &record, QByteArrayView plain);
    /// Throws Refused where the key is not hers, NotFound, StorageError Damaged where it does not open.
    SecureBytes get(CaseId id, const QString &kind, const QUuid &record) const;

    /// Gives the key to another member. Throws Refused where the member at work does not hold it, or the
    /// other has a temporary passphrase or no key.
    void grant(CaseId id, const QString &kind, const QUuid &member);
    /// Gives it to the recovery code: who has seen the printed code reads the records then. Throws Refused
    /// where it may not.
    void grantRecovery(CaseId id, const QString &kind);
    /// Takes it from a member: her box goes at once; a new key is made and the content sealed again now,
    /// where the member at work holds it and stays entitled, else when a holder logs in; for those alone whom
    /// a holder let in. Throws Refused where nobody else, not even the recovery code, could open it then,
    /// unless `evenIfLost`.
    void takeBack(CaseId id, const QString &kind, const QUuid &member, bool evenIfLost = false);
    /// The cases of which this member is the only one who can open the records of that kind.
    std::vector<CaseId> onlyHolderOf(const QUuid &member) const;
    void takeBackEverywhere(const QUuid &member);

    /// Cases whose records the member at work can open, and that name a reader for whom no holder gives her
    /// word.
    std::vector<CaseId> withStrangers() const;

    struct Tidied {
        std::vector<CaseId>
            damaged; ///< No new key could be made: a record does not open. Tried again next time.
        std::vector<CaseId>
            narrowed; ///< Whoever stood there without a holder's word got nothing of the new key.
    };
    /// After login: new keys where somebody lost her right meanwhile. What is damaged keeps nobody from
    /// working.
    Tidied tidy();
    /// Before a change of passphrase: the same boxes for her next key pair.
    void addBoxesFor(const QByteArray &nextPublicKey);
    /// A text that only the member at work can open, for drafts of what will be sealed; marked as such.
    /// During a change of passphrase for her next key pair, too: whichever the key file names then opens it.
    QString sealForMe(const QString &text, const QByteArray &nextPublicKey = {}) const;
    /// Opens that; a text that is not sealed comes back as it is. Nothing where it is not hers.
    std::optional<QString> openForMe(const QString &text) const;
    static bool isSealedText(const QString &text);

    void setKeys(PublicKeys keys) { m_keys = std::move(keys); }
    void setIdentity(Identity identity) { m_identity = std::move(identity); }
    const QByteArray &publicKey() const { return m_identity.publicKey; }

private:
    struct Held {
        CaseId caseId;
        QString kind;
        SealedKey key;
    };
    std::optional<SealedKey> find(CaseId id, const QString &kind) const;
    std::vector<Held> held(const QByteArray &publicKey) const;
    SecureBytes demandSecret(const SealedKey &key) const;
    qint64 makeKey(CaseId id, const QString &kind, const QUuid &uuid, const SecureBytes &secret,
                   const QList<QByteArray> &publicKeys);
    /// Throws StorageError Damaged where a record does not open; nothing was changed then. Whether somebody
    /// without a word was left out.
    bool renew(CaseId id, const QString &kind, const SealedKey &key, const SecureBytes &secret);
    /// Throws StorageError Damaged where the secret opens nothing that is sealed there already: it is not the
    /// one of these records, and what goes under it goes to whoever put it there.
    void demandOpens(CaseId id, const QString &kind, const SealedKey &key, const SecureBytes &secret) const;
    void markStale(const SealedKey &key);
    bool isKnown(const QByteArray &publicKey) const;

    QSqlDatabase m_db;
    const Clock &m_clock;
    Random &m_random;
    AuditTrail &m_audit;
    Identity m_identity;
    PublicKeys m_keys;
};

} // namespace itinera
