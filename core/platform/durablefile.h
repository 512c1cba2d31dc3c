// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace itinera {

enum class WriteResult { Done, DiskFull, NotWritable, Failed };

/// Writes a small file so that after a power cut there is either the old or the new content, never a torn
/// one: write beside it, fsync, keep the old one as `previousName` where that is given, rename, fsync the
/// folder. On failure the old content stands.
WriteResult writeDurably(const QString &fileName, const QByteArray &content,
                         const QString &previousName = {});

/// Puts a file's content onto the disk.
bool syncFile(const QString &fileName);

/// Makes what was renamed or created in a folder survive a power cut.
bool syncFolder(const QString &folder);

} // namespace itinera
