// SPDX-License-Identifier: GPL-3.0-or-later
// members.keys. The first byte says where the rest goes: 0 as the whole file; 1 as the file without its
// checksum, which is put right, so that what lies behind it is reached; 2 as the sealed part, sealed here.
#include "core/base/error.h"
#include "core/crypto/sealedbytes.h"
#include "tests/fuzz/target.h"
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>
#include <sodium.h>

using namespace itinera;

namespace {

QByteArray withChecksum(const QByteArray &bytes)
{
    QByteArray sum(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return bytes + sum;
}

MembersKeys::VaultKey vaultKey()
{
    return {QByteArray(8, 'i'), fuzz::fixedKey('k')};
}

/// The open part of a good file.
const QByteArray &openPart()
{
    static const QByteArray part = [] {
        MembersKeys keys(QUuid(0x12345678, 0x1234, 0x1234, 1, 2, 3, 4, 5, 6, 7, 8));
        std::vector<MembersKeys::VaultKey> all;
        all.push_back(vaultKey());
        keys.addSlot(MembersKeys::SlotKind::Member, QStringLiteral("Marta"), SecureBytes::fromBytes("word"),
                     {1, 8192}, all);
        KeysBody body;
        body.auditKey = fuzz::fixedKey('a');
        body.databaseSalt = QByteArray(16, 's');
        const QByteArray file = keys.serialise(vaultKey(), body);
        return file.left(14 + qFromBigEndian<quint32>(file.constData() + 10));
    }();
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray file = fuzz::bytesOf(data + 1, size - 1);
    const int mode = data[0] % 3;
    if (mode == 1)
        file = withChecksum(file);
    if (mode == 2) {
        // Who can seal this has the vault key; of what is no whole CBOR map Qt's reader leaves half a map, in
        // which looking up a field reads beyond its end.
        QCborParserError error;
        if (!QCborValue::fromCbor(file, &error).isMap() || error.error != QCborError::NoError)
            return 0;
        constexpr char context[8] = {'k', 'e', 'y', 's', 'b', 'o', 'd', 'y'};
        file =
            withChecksum(openPart() + sealBytes(deriveSubkey(vaultKey().key, 1, context), file, openPart()));
    }
    try {
        const MembersKeys keys = MembersKeys::parse(file);
        fuzz::demand(keys.slotCount() > 0, "what is read has a slot");
        fuzz::demand(!file.isEmpty() && file.size() >= 30, "what is read has a header and a checksum");
        const KeysBody body = keys.openBody(vaultKey());
        fuzz::demand(body.auditKey.size() == 32 && body.databaseSalt.size() == 16,
                     "what is opened has its keys");
        // What was read can be written, and reads the same.
        const KeysBody again = MembersKeys::parse(keys.serialise(vaultKey(), body)).openBody(vaultKey());
        fuzz::demand(again.members.size() == body.members.size() && again.auditKey.equals(body.auditKey),
                     "what is written reads the same");
    } catch (const VaultError &error) {
        fuzz::demand(error.fault() == VaultError::Fault::KeysDamaged ||
                         error.fault() == VaultError::Fault::KeysNewer,
                     "a refusal says that the key file is damaged or newer");
    }
    return 0;
}
