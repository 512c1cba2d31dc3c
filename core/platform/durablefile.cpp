// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/durablefile.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace itinera {

namespace {

WriteResult reason()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WriteResult::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return WriteResult::NotWritable;
    default:
        return WriteResult::Failed;
    }
}

bool writeAll(int handle, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t n =
            ::write(handle, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

} // namespace

bool syncFile(const QString &fileName)
{
    const int handle = ::open(QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

WriteResult writeDurably(const QString &fileName, const QByteArray &content, const QString &previousName)
{
    const QByteArray target = QFile::encodeName(fileName);
    const QByteArray fresh = target + ".new";
    const int handle = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return reason();
    if (!writeAll(handle, content) || ::fsync(handle) != 0) {
        const WriteResult why = reason();
        ::close(handle);
        ::unlink(fresh.constData());
        return why;
    }
    ::close(handle);
    if (!previousName.isEmpty() && QFile::exists(fileName)) {
        // A second name for the old content, put in place by rename: at no moment is there no previous
        // version.
        const QByteArray previous = QFile::encodeName(previousName);
        const QByteArray link = previous + ".new";
        ::unlink(link.constData());
        if (::link(target.constData(), link.constData()) != 0 ||
            ::rename(link.constData(), previous.constData()) != 0) {
            const WriteResult why = reason();
            ::unlink(link.constData());
            ::unlink(fresh.constData());
            return why;
        }
        // rename() of two names for one file does nothing and leaves the first; take it away.
        ::unlink(link.constData());
    }
    if (::rename(fresh.constData(), target.constData()) != 0) {
        const WriteResult why = reason();
        ::unlink(fresh.constData());
        return why;
    }
    syncFolder(QFileInfo(fileName).absolutePath());
    return WriteResult::Done;
}

} // namespace itinera
