// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attempts.h"
#include "core/base/error.h"
#include "core/platform/durablefile.h"
#include "core/vault/vaultfiles.h"
#include <QCborMap>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

constexpr int FreeOnes = 3;
constexpr qint64 FirstDelayMs = 5000;
constexpr qint64 LongestDelayMs = 300000;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

QString fileOf(const QString &vaultPath)
{
    return vaultPath + u"/attempts"_s;
}

QString fileElsewhere(const QString &vaultPath)
{
    const QByteArray place = QFileInfo(vaultPath).canonicalFilePath().toUtf8();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/itinera/attempts-"_s +
           QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16));
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

void Attempts::demandTurn(const QString &vaultPath, const QDateTime &now)
{
    Attempts attempts = read(vaultPath);
    const qint64 wait = attempts.waitMs(now);
    if (wait <= 0)
        return;
    if (attempts.last > now) { // the clock was set back
        attempts.last = now;
        attempts.write(vaultPath);
    }
    throw VaultError(
        VaultError::Fault::WrongPassphrase, VaultText::tr("Too many wrong passphrases, one after the other."),
        vaultfiles::nothingChanged(),
        VaultText::tr("Wait %n second(s), and try again.", nullptr, static_cast<int>((wait + 999) / 1000)));
}

void Attempts::addOne(const QString &vaultPath, const QDateTime &now)
{
    Attempts attempts = read(vaultPath);
    attempts.add(now);
    attempts.write(vaultPath);
}

Attempts Attempts::read(const QString &vaultPath)
{
    QFile file(fileOf(vaultPath));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(fileElsewhere(vaultPath));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
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
    const QByteArray content = map.toCborValue().toCbor();
    if (writeDurably(fileOf(vaultPath), content) == WriteResult::Done)
        return;
    const QString elsewhere = fileElsewhere(vaultPath);
    QDir().mkpath(QFileInfo(elsewhere).absolutePath());
    writeDurably(elsewhere, content);
}

void Attempts::clear(const QString &vaultPath)
{
    QFile::remove(fileOf(vaultPath));
    QFile::remove(fileElsewhere(vaultPath));
}

} // namespace itinera
