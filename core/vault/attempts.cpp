// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attempts.h"
#include "core/platform/durablefile.h"
#include <QCborMap>
#include <QFile>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

constexpr int FreeOnes = 3;
constexpr qint64 FirstDelayMs = 5000;
constexpr qint64 LongestDelayMs = 300000;

QString fileOf(const QString &vaultPath)
{
    return vaultPath + u"/attempts"_s;
}

} // namespace

qint64 Attempts::waitMs(const QDateTime &now) const
{
    if (count < FreeOnes)
        return 0;
    const int doublings = std::min(count - FreeOnes, 10);
    const qint64 delay = std::min(FirstDelayMs << doublings, LongestDelayMs);
    return std::clamp<qint64>(delay - last.msecsTo(now), 0, delay);
}

void Attempts::add(const QDateTime &now)
{
    if (count == 0)
        first = now;
    last = now;
    count = std::min(count + 1, 1000000);
}

Attempts Attempts::read(const QString &vaultPath)
{
    QFile file(fileOf(vaultPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Anybody can write or remove this file: what is not whole counts as none. Qt gives a map cut short with
    // a key that has no value, which must not be looked at.
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(file.read(256), &error);
    if (error.error != QCborError::NoError)
        return {};
    const QCborMap map = value.toMap();
    // Numbers larger than 64 bits come as doubles, which toInteger() would convert whatever they are.
    const auto number = [&map](int key) {
        const QCborValue one = map.value(key);
        return one.isInteger() ? one.toInteger() : 0;
    };
    Attempts attempts;
    attempts.count = static_cast<int>(std::clamp<qint64>(number(1), 0, 1000000));
    attempts.first = QDateTime::fromMSecsSinceEpoch(number(2), QTimeZone::utc());
    attempts.last = QDateTime::fromMSecsSinceEpoch(number(3), QTimeZone::utc());
    return attempts;
}

void Attempts::write(const QString &vaultPath) const
{
    const QCborMap map{{1, count}, {2, first.toMSecsSinceEpoch()}, {3, last.toMSecsSinceEpoch()}};
    writeDurably(fileOf(vaultPath), map.toCborValue().toCbor());
}

void Attempts::clear(const QString &vaultPath)
{
    QFile::remove(fileOf(vaultPath));
}

} // namespace itinera
