// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include <QByteArray>
#include <QtEndian>
#include <sodium.h>

namespace itinera {

quint32 SystemRandom::below(quint32 bound)
{
    return randombytes_uniform(bound);
}

QUuid SystemRandom::uuid()
{
    return QUuid::createUuid();
}

quint64 SeededRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

quint32 SeededRandom::below(quint32 bound)
{
    return bound == 0 ? 0 : static_cast<quint32>(((next() >> 32) * bound) >> 32);
}

QUuid SeededRandom::uuid()
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(next(), bytes.data());
    qToBigEndian(next(), bytes.data() + 8);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace itinera
