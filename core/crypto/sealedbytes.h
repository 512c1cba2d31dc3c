// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QByteArray>
#include <QUuid>
#include <optional>

namespace itinera {

/// An X25519 key pair: of a member, as her passphrase opened it, or of the recovery code.
struct Identity {
    QByteArray publicKey;
    SecureBytes secretKey;
    Identity clone() const { return {publicKey, secretKey.clone()}; }
};

/// A key for another purpose, derived from the vault key (libsodium's KDF).
SecureBytes deriveSubkey(const SecureBytes &vaultKey, quint64 id, const char context[8]);
/// XChaCha20-Poly1305 with a random nonce before the sealed text.
QByteArray sealBytes(const SecureBytes &key, QByteArrayView plain, const QByteArray &associated);
std::optional<SecureBytes> unsealBytes(const SecureBytes &key, const QByteArray &sealed,
                                       const QByteArray &associated);

/// What a sealed record is made of: its associated data, and a secret in a box (libsodium's crypto_box_seal)
/// for a public key.
namespace sealing {
QByteArray associatedData(const QUuid &record, const QString &kind, int version, const QUuid &key);
/// Throws StorageError Damaged where nothing can be sealed for that public key (a point of low order).
QByteArray box(const SecureBytes &secret, const QByteArray &publicKey);
/// The same for a text that is not secret memory.
QByteArray boxText(QByteArrayView plain, const QByteArray &publicKey);
/// 32 bytes that only who has the key can make (keyed BLAKE2b).
QByteArray mac(const SecureBytes &key, const QByteArray &message);
bool sameBytes(const QByteArray &a, const QByteArray &b); ///< In constant time for one length.
std::optional<SecureBytes> openBox(const QByteArray &box, const Identity &identity);
} // namespace sealing

} // namespace itinera
