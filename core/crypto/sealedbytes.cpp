// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedbytes.h"
#include <QCborArray>
#include <QCborValue>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

constexpr std::size_t SecretSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

} // namespace

SecureBytes deriveSubkey(const SecureBytes &vaultKey, quint64 id, const char context[8])
{
    SecureBytes key(32);
    crypto_kdf_derive_from_key(key.data(), key.size(), id, context, vaultKey.data());
    return key;
}

QByteArray sealBytes(const SecureBytes &key, QByteArrayView plain, const QByteArray &associated)
{
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed), nullptr, reinterpret_cast<const unsigned char *>(plain.data()),
        static_cast<unsigned long long>(plain.size()), raw(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, raw(nonce), key.data());
    return nonce + sealed;
}

std::optional<SecureBytes> unsealBytes(const SecureBytes &key, const QByteArray &sealed,
                                       const QByteArray &associated)
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < nonceSize + tagSize || key.size() != 32)
        return std::nullopt;
    SecureBytes plain(static_cast<size_t>(sealed.size() - nonceSize - tagSize));
    unsigned char nothing = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.isEmpty() ? &nothing : plain.data(), nullptr, nullptr, raw(sealed) + nonceSize,
            static_cast<unsigned long long>(sealed.size() - nonceSize), raw(associated),
            static_cast<unsigned long long>(associated.size()), raw(sealed), key.data()) != 0)
        return std::nullopt;
    return plain;
}

namespace sealing {

QByteArray associatedData(const QUuid &record, const QString &kind, int version, const QUuid &key)
{
    return QCborValue(QCborArray{u"itinera-sealed"_s, record.toRfc4122(), kind, version, key.toRfc4122()})
        .toCbor();
}

QByteArray box(const SecureBytes &secret, const QByteArray &publicKey)
{
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), secret.data(), secret.size(),
                    raw(publicKey));
    return sealed;
}

std::optional<SecureBytes> openBox(const QByteArray &box, const Identity &identity)
{
    if (box.size() != static_cast<qsizetype>(SecretSize + crypto_box_SEALBYTES) ||
        identity.publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        identity.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return {};
    SecureBytes secret(SecretSize);
    if (crypto_box_seal_open(secret.data(), raw(box), static_cast<unsigned long long>(box.size()),
                             raw(identity.publicKey), identity.secretKey.data()) != 0)
        return {};
    return secret;
}

} // namespace sealing

} // namespace itinera
