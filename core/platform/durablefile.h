// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace itinera {

enum class WriteResult {
    Done,
    DiskFull,
    NotWritable,
    Failed,
    NotSynced ///< The new content is there, and the disk did not say that it keeps it.
};

/// Writes a file that was not there, for its owner alone, and puts it on the disk. What has that name (a
/// link, too) is taken away first, never followed. On failure nothing is left.
WriteResult writeFresh(const QString &fileName, const QByteArray &content);

/// Writes a small file so that after a power cut there is either the old or the new content, never a torn
/// one: write beside it, fsync, keep the old one as `previousName` where that is given (as a second name, or
/// a copy where the file system knows none), rename, fsync the folder. On failure the old content stands;
/// where only the folder's fsync failed it may be the new one.
WriteResult writeDurably(const QString &fileName, const QByteArray &content,
                         const QString &previousName = {});

/// Makes an empty file that only its owner may read, where there is none, and takes from everybody else what
/// they may of one that is there. Never follows a link. Whether it could; whoever opens it tells otherwise.
bool keepPrivate(const QString &fileName, bool create);

/// Removes a folder with all that is in it; of a link to a folder the link alone.
bool removeFolder(const QString &path);

/// Puts a file's content onto the disk.
bool syncFile(const QString &fileName);

/// Makes what was renamed or created in a folder survive a power cut, where the file system has such a thing.
bool syncFolder(const QString &folder);

} // namespace itinera
