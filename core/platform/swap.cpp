// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/swap.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QByteArray read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// A block device by its kernel name: encrypted itself, or all that it lies on is.
bool isEncrypted(const QString &root, const QString &device, int depth = 0)
{
    const QString folder = root + u"/sys/class/block/"_s + device;
    if (read(folder + u"/dm/uuid"_s).startsWith("CRYPT-"))
        return true;
    const QStringList below = QDir(folder + u"/slaves"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return depth < 8 && !below.isEmpty() &&
           std::ranges::all_of(below, [&](const QString &one) { return isEncrypted(root, one, depth + 1); });
}

/// The device that a swap file lies on; empty where it cannot be told.
QString deviceUnder(const QString &root, const QString &fileName)
{
    struct stat state {};
    if (::stat(QFile::encodeName(fileName).constData(), &state) != 0)
        return {};
    const QString link = root + u"/sys/dev/block/%1:%2"_s.arg(major(state.st_dev)).arg(minor(state.st_dev));
    return QFileInfo(QFileInfo(link).canonicalFilePath()).fileName();
}

} // namespace

SwapKind swapKind(const QString &root)
{
    const QList<QByteArray> lines = read(root + u"/proc/swaps"_s).split('\n');
    SwapKind kind = SwapKind::None;
    for (const QByteArray &line : lines.mid(1)) { // the first names the columns
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2)
            continue;
        // The kernel writes a space in a name as \040.
        const QString name = QFile::decodeName(QByteArray(parts[0]).replace("\\040", " "));
        QString device;
        if (parts[1] == "partition") {
            const QString real = QFileInfo(root + name).canonicalFilePath();
            device = QFileInfo(real.isEmpty() ? name : real).fileName();
        } else {
            device = deviceUnder(root, name);
        }
        if (device.startsWith(u"zram"_s))
            continue;
        if (device.isEmpty() || !isEncrypted(root, device))
            return SwapKind::Plain;
        kind = SwapKind::Encrypted;
    }
    return kind;
}

} // namespace itinera
