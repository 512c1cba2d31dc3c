// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace itinera {

/// How many bytes one file may have at most on a file system of this type (statfs f_type); nothing where no
/// vault comes near it. FAT32: 4 GB, less one byte.
std::optional<qint64> largestFileOf(qint64 type);
/// The same for where a folder lies.
std::optional<qint64> largestFile(const QString &folder);

} // namespace itinera
