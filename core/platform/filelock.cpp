// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filelock.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace itinera {

FileLock::~FileLock()
{
    release();
}

FileLock::Result FileLock::take(const QString &fileName)
{
    release();
    const int handle =
        ::open(QFile::encodeName(fileName).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0)
        return errno == ENOSPC || errno == EDQUOT ? Result::DiskFull : Result::NotWritable;
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return Result::HeldByAnother;
    }
    m_handle = handle;
    return Result::Taken;
}

void FileLock::release()
{
    if (m_handle >= 0)
        ::close(m_handle); // gives the lock back
    m_handle = -1;
}

} // namespace itinera
