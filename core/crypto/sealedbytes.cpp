// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedbytes.h"
#include "core/base/error.h"
#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct SealedText {
    Q_DECLARE_TR_FUNCTIONS(SealedBytes)
};

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

QByteArray boxText(QByteArrayView plain, const QByteArray &publicKey)
{
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    // What libsodium refuses (a point of low order, whose secret anybody knows) must not be written down.
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(raw(sealed), reinterpret_cast<const unsigned char *>(plain.data()),
                        static_cast<unsigned long long>(plain.size()), raw(publicKey)) != 0) {
        throw StorageError(StorageError::Fault::Damaged,
                           SealedText::tr("A member's key in the key file (members.keys) is none: nothing "
                                          "can be sealed for it."),
                           SealedText::tr("Nothing was changed."),
                           SealedText::tr("Tell your administrator: somebody changed the key file. The last "
                                          "good backup has the right one."));
    }
    return sealed;
}

QByteArray box(const SecureBytes &secret, const QByteArray &publicKey)
{
    return boxText(secret.view(), publicKey);
}

QByteArray mac(const SecureBytes &key, const QByteArray &message)
{
    QByteArray bytes(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(bytes), static_cast<size_t>(bytes.size()), raw(message),
                       static_cast<unsigned long long>(message.size()), key.data(), key.size());
    return bytes;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
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
