// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/durablefile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
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

bool keepPrivate(const QString &fileName, bool create)
{
    const int handle =
        ::open(QFile::encodeName(fileName).constData(),
               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (create ? O_CREAT : 0), S_IRUSR | S_IWUSR);
    if (handle < 0)
        return false;
    struct stat state {};
    const bool done = ::fstat(handle, &state) == 0 && ((state.st_mode & (S_IRWXG | S_IRWXO)) == 0 ||
                                                       ::fchmod(handle, S_IRUSR | S_IWUSR) == 0);
    ::close(handle);
    return done;
}

bool removeFolder(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return QFile::remove(path); // Qt would empty what it leads to
    return QDir(path).removeRecursively();
}

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
    // Some file systems of sticks have no such thing; there is nothing more to be done there.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
    ::close(handle);
    return synced;
}

WriteResult writeFresh(const QString &fileName, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(fileName);
    // What lies there may be left over, or a link that somebody laid to where she wants it written.
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return reason();
    const int handle =
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return reason();
    const bool written = writeAll(handle, content) && ::fsync(handle) == 0;
    const WriteResult why = written ? WriteResult::Done : reason();
    if (::close(handle) != 0 && written) { // where a file system only tells then
        const WriteResult late = reason();
        ::unlink(name.constData());
        return late;
    }
    if (!written)
        ::unlink(name.constData());
    return why;
}

WriteResult writeDurably(const QString &fileName, const QByteArray &content, const QString &previousName)
{
    const QByteArray target = QFile::encodeName(fileName);
    const QByteArray fresh = target + ".new";
    if (const WriteResult written = writeFresh(fileName + QStringLiteral(".new"), content);
        written != WriteResult::Done)
        return written;
    if (!previousName.isEmpty() && QFile::exists(fileName)) {
        // A second name for the old content, put in place by rename: at no moment is there no previous
        // version.
        const QString second = previousName + QStringLiteral(".new");
        const QByteArray previous = QFile::encodeName(previousName);
        const QByteArray link = QFile::encodeName(second);
        ::unlink(link.constData());
        WriteResult kept = WriteResult::Done;
        if (::link(target.constData(), link.constData()) != 0) {
            // The file systems of sticks know no second names: a copy, then.
            QFile old(fileName);
            kept = errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK
                       ? (old.open(QIODevice::ReadOnly) ? writeFresh(second, old.readAll())
                                                        : WriteResult::Failed)
                       : reason();
        }
        if (kept == WriteResult::Done && ::rename(link.constData(), previous.constData()) != 0)
            kept = reason();
        if (kept != WriteResult::Done) {
            ::unlink(link.constData());
            ::unlink(fresh.constData());
            return kept;
        }
        // rename() of two names for one file does nothing and leaves the first; take it away.
        ::unlink(link.constData());
    }
    if (::rename(fresh.constData(), target.constData()) != 0) {
        const WriteResult why = reason();
        ::unlink(fresh.constData());
        return why;
    }
    return syncFolder(QFileInfo(fileName).absolutePath()) ? WriteResult::Done : WriteResult::NotSynced;
}

} // namespace itinera
