// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed records, the boxes that hold their keys, and sealed drafts. The first byte says what the rest is.
#include "core/base/clock.h"
#include "core/crypto/sealedbytes.h"
#include "core/session/audit.h"
#include "core/session/sealing.h"
#include "tests/fuzz/rights.h"
#include "tests/fuzz/target.h"
#include <sodium.h>

using namespace itinera;

namespace {

Identity identity()
{
    static const QByteArray seed(crypto_box_SEEDBYTES, 'p');
    Identity pair{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
                  SecureBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(pair.publicKey.data()), pair.secretKey.data(),
                            reinterpret_cast<const unsigned char *>(seed.constData()));
    return pair;
}

struct Fixture {
    int argumentCount = 1;
    char name[7] = "sealed";
    char *arguments[2] = {name, nullptr};
    QCoreApplication app{argumentCount, arguments};
    fuzz::SmallDatabase small;
    FixedClock clock{QDate(2026, 3, 2)};
    SeededRandom random{1};
    Access access{small.database->handle(), MemberId(1), fuzz::someRights()};
    AuditTrail audit{small.database->handle(), clock, fuzz::fixedKey('a'), access};
    Sealing sealing{small.database->handle(), clock, random, audit, identity(), {}};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Fixture fixture;
    if (size < 2)
        return 0;
    const QByteArray input = fuzz::bytesOf(data + 2, size - 2);
    const QByteArray associated =
        sealing::associatedData(QUuid(), QStringLiteral("session"), data[1], QUuid());
    const SecureBytes key = fuzz::fixedKey('k');
    switch (data[0] % 4) {
    case 0: // a record as it stands in the file
        unsealBytes(key, input, associated);
        break;
    case 1: { // a record sealed here: opens, and not with one bit, one byte or its place changed
        const QByteArray sealed = sealBytes(key, input, associated);
        const auto plain = unsealBytes(key, sealed, associated);
        fuzz::demand(plain && plain->view() == input, "what is sealed opens");
        QByteArray changed = sealed;
        const qsizetype at = (size * 31 + data[1]) % static_cast<std::size_t>(sealed.size());
        changed[at] = static_cast<char>(changed[at] ^ (1 << (data[1] % 8)));
        fuzz::demand(!unsealBytes(key, changed, associated), "what was changed does not open");
        fuzz::demand(!unsealBytes(key, sealed.chopped(1), associated), "what was cut does not open");
        fuzz::demand(!unsealBytes(key, sealed, associated + 'x'), "what was moved does not open");
        break;
    }
    case 2: { // a box
        const Identity me = identity();
        sealing::openBox(input, me);
        const SecureBytes secret = fuzz::fixedKey(static_cast<char>(data[1]));
        const auto opened = sealing::openBox(sealing::box(secret, me.publicKey), me);
        fuzz::demand(opened && opened->equals(secret), "a box opens for whom it was made");
        break;
    }
    default: { // a draft
        const QString text = QString::fromUtf8(input);
        const QString sealed = fixture.sealing.sealForMe(text);
        fuzz::demand(Sealing::isSealedText(sealed) && fixture.sealing.openForMe(sealed) == text,
                     "a sealed draft opens");
        constexpr int EmptyBox = 64; // 48 bytes in base 64
        static const QString mark = fixture.sealing.sealForMe(QString()).chopped(EmptyBox);
        fuzz::demand(fixture.sealing.openForMe(text) == text || Sealing::isSealedText(text),
                     "an open draft comes back as it is");
        fuzz::demand(!fixture.sealing.openForMe(mark + text), "a draft that nobody sealed does not open");
    }
    }
    return 0;
}
