// SPDX-License-Identifier: GPL-3.0-or-later
// The file of wrong passphrases: anybody can write it, so nothing in it may keep her out for long.
#include "core/vault/attempts.h"
#include "core/base/clock.h"
#include "tests/fuzz/target.h"
#include <QFile>

using namespace itinera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    {
        QFile file(folder.filePath(QStringLiteral("attempts")));
        fuzz::demand(file.open(QIODevice::WriteOnly), "the file can be written");
        file.write(fuzz::bytesOf(data, size));
    }
    Attempts attempts = Attempts::read(folder.path());
    fuzz::demand(attempts.count >= 0 && attempts.count <= 1000000, "the count is one");
    const QDateTime now = utc(QDate(2026, 3, 2), QTime(9, 0));
    const qint64 wait = attempts.waitMs(now);
    fuzz::demand(wait >= 0 && wait <= 300000, "nobody waits longer than five minutes");
    attempts.add(now);
    fuzz::demand(attempts.count >= 1 && attempts.waitMs(now) <= 300000, "one more is one more");
    return 0;
}
