// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesystem.h"
#include <QFile>
#include <linux/magic.h>
#include <sys/vfs.h>

namespace itinera {

std::optional<qint64> largestFileOf(qint64 type)
{
    if (type == MSDOS_SUPER_MAGIC)
        return 0xffffffffLL;
    return {};
}

std::optional<qint64> largestFile(const QString &folder)
{
    struct statfs where {};
    if (::statfs(QFile::encodeName(folder).constData(), &where) != 0)
        return {};
    return largestFileOf(static_cast<qint64>(where.f_type));
}

} // namespace itinera
