// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/sealedbytes.h"
#include <QList>
#include <QSqlDatabase>
#include <QUuid>

namespace itinera {

/// A key to sealed records: of one case and kind.
struct SealedKey {
    qint64 id = 0;
    QUuid uuid;
    bool stale = false; ///< Somebody lost her right while nobody who holds the key was at work.
};

/// The boxes of that key, one for each key pair that opens it (table sealed_box). A row alone says nothing:
/// whoever can write to the file can put one there. What says that a holder let somebody read is the word in
/// it, a MAC under the key in the box, which only a holder can make; without it a row gets nothing new. For
/// core/session and core/vault.
namespace sealedboxes {

struct Box {
    QByteArray publicKey;
    bool vouched = false; ///< A holder of the key put it there.
};

/// Makes the box, and gives its word for one that is there already. Throws CryptoError for what is no public
/// key.
void give(const QSqlDatabase &db, const SealedKey &key, const SecureBytes &secret,
          const QByteArray &publicKey);
/// The secret, for who holds it.
std::optional<SecureBytes> open(const QSqlDatabase &db, const SealedKey &key, const Identity &identity);
/// All that stand in the file; nothing is known of their word.
QList<QByteArray> standing(const QSqlDatabase &db, const SealedKey &key);
/// All of them, with whether their word holds.
QList<Box> seen(const QSqlDatabase &db, const SealedKey &key, const SecureBytes &secret);
void take(const QSqlDatabase &db, const SealedKey &key, const QByteArray &publicKey);
/// Every box of a key pair that is gone.
void takeAll(const QSqlDatabase &db, const QByteArray &publicKey);

/// With the recovery code's key pair: gives the keys that one key pair of a member held to her next one. How
/// many.
int giveFromRecovery(const QSqlDatabase &db, const Identity &recovery, const QByteArray &heldBy,
                     const QByteArray &newPublicKey);

} // namespace sealedboxes

} // namespace itinera
