// SPDX-License-Identifier: GPL-3.0-or-later
// Both names of each call are defined below, so the headers must not turn one into the other.
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#include "tests/support/faultstate.h"
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace itinera::test {

namespace {

using Kind = FaultDevice::Kind;
using State = FaultState;
using Handle = FaultHandle;

std::string absolute(int folder, const char *path)
{
    if (!path)
        return {};
    if (path[0] == '/' || folder != AT_FDCWD)
        return path;
    char here[4096];
    if (::syscall(SYS_getcwd, here, sizeof here) <= 0)
        return path;
    return std::string(here) + '/' + path;
}

int realOpen(int folder, const char *path, int flags, mode_t mode)
{
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

int openWatched(int folder, const char *path, int flags, mode_t mode)
{
    State *state = g_faultState.load();
    if (!state)
        return realOpen(folder, path, flags, mode);
    const std::string full = absolute(folder, path);
    const std::lock_guard lock(state->mutex);
    if (!state->watches(full))
        return realOpen(folder, path, flags, mode);
    if ((flags & O_TMPFILE) == O_TMPFILE) { // Qt then takes a file with a name, which the model knows
        errno = EOPNOTSUPP;
        return -1;
    }
    struct stat status;
    const bool there = ::stat(full.c_str(), &status) == 0;
    const bool creates = (flags & O_CREAT) && !there;
    const bool empties = (flags & O_TRUNC) && there && status.st_size > 0;
    if (creates && state->fails("create", full))
        return -1;
    if (empties && state->fails("empty", full) && !state->needsRoom())
        return -1;
    const int handle = realOpen(folder, path, flags, mode);
    if (handle < 0)
        return handle;
    Handle opened{full, 0, there && S_ISDIR(status.st_mode), (flags & O_APPEND) != 0};
    opened.node = creates ? state->freshNode(full.c_str()) : state->node(full.c_str());
    if (creates)
        state->add({Kind::Create, opened.node, state->folderOf(full), State::nameOf(full), 0, {}, 0, {}});
    if (empties)
        state->add({Kind::Truncate, opened.node, 0, {}, 0, {}, 0, {}});
    state->handles[handle] = opened;
    return handle;
}

/// Offset -1: where the file stands.
ssize_t writeWatched(int handle, const void *data, size_t size, off_t offset)
{
    const auto real = [&](size_t count) {
        return offset < 0 ? ::syscall(SYS_write, handle, data, count)
                          : ::syscall(SYS_pwrite64, handle, data, count, offset);
    };
    State *state = g_faultState.load();
    if (!state)
        return real(size);
    const std::lock_guard lock(state->mutex);
    const auto found = state->handles.find(handle);
    if (found == state->handles.end())
        return real(size);
    std::int64_t at = offset;
    if (offset < 0)
        at = ::lseek(handle, 0, found->second.append ? SEEK_END : SEEK_CUR);
    if (state->fails("write", found->second.path)) {
        if (state->fault->torn && size > 1)
            real(size / 2);
        errno = state->fault->error;
        return -1;
    }
    const ssize_t written = real(size);
    if (written > 0 && state->recording)
        state->add({Kind::Write,
                    found->second.node,
                    0,
                    {},
                    0,
                    {},
                    at,
                    std::string(static_cast<const char *>(data), static_cast<size_t>(written))});
    return written;
}

int syncWatched(int handle, long number)
{
    State *state = g_faultState.load();
    if (!state)
        return static_cast<int>(::syscall(number, handle));
    const std::lock_guard lock(state->mutex);
    const auto found = state->handles.find(handle);
    if (found == state->handles.end())
        return static_cast<int>(::syscall(number, handle));
    if (state->fails("sync", found->second.path))
        return -1;
    state->add(
        {found->second.folder ? Kind::SyncFolder : Kind::Sync, found->second.node, 0, {}, 0, {}, 0, {}});
    return 0;
}

int truncateWatched(int handle, off_t size)
{
    const auto real = [&] { return static_cast<int>(::syscall(SYS_ftruncate, handle, size)); };
    State *state = g_faultState.load();
    if (!state)
        return real();
    const std::lock_guard lock(state->mutex);
    const auto found = state->handles.find(handle);
    if (found == state->handles.end())
        return real();
    if (state->fails("truncate", found->second.path) && !state->needsRoom())
        return -1;
    const int result = real();
    if (result == 0)
        state->add({Kind::Truncate, found->second.node, 0, {}, 0, {}, size, {}});
    return result;
}

/// For the calls on names: counts, fails, does it, records.
template <class Real>
int named(const char *what, Kind kind, int folder, const char *from, int toFolder, const char *to, Real real)
{
    State *state = g_faultState.load();
    if (!state)
        return static_cast<int>(real());
    const std::string path = absolute(folder, from);
    const std::string target = to ? absolute(toFolder, to) : std::string();
    const std::lock_guard lock(state->mutex);
    if (!state->watches(path) && !state->watches(target))
        return static_cast<int>(real());
    const bool takesAway = kind == Kind::Unlink || kind == Kind::RemoveFolder || kind == Kind::Rename;
    struct stat status;
    // What cannot succeed anyway is not an operation: SQLite and Qt remove files that are not there.
    if (kind != Kind::MakeFolder && ::lstat(path.c_str(), &status) != 0)
        return static_cast<int>(real());
    if (state->fails(what, path) && !(takesAway && state->needsRoom()))
        return -1;
    const int node = kind == Kind::MakeFolder ? 0 : state->node(path.c_str());
    const int result = static_cast<int>(real());
    if (result != 0)
        return result;
    FaultDevice::Entry entry;
    entry.kind = kind;
    entry.node = kind == Kind::MakeFolder ? state->freshNode(path.c_str()) : node;
    entry.folder = state->folderOf(path);
    entry.name = State::nameOf(path);
    if (to) {
        entry.toFolder = state->folderOf(target);
        entry.toName = State::nameOf(target);
    }
    state->add(std::move(entry));
    if (kind == Kind::Rename) { // open handles keep their file; their path is for messages only
        for (auto &[number, handle] : state->handles) {
            if (handle.path == path)
                handle.path = target;
        }
    }
    return result;
}

mode_t modeArgument(int flags, va_list arguments)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? static_cast<mode_t>(va_arg(arguments, int))
                                                                 : mode_t{0};
}

} // namespace

} // namespace itinera::test

// What the whole process calls instead of the C library's.
using namespace itinera::test;
#define DEVICE extern "C" __attribute__((visibility("default")))

DEVICE int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(AT_FDCWD, path, flags, mode);
}
DEVICE int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(AT_FDCWD, path, flags, mode);
}
DEVICE int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(folder, path, flags, mode);
}
DEVICE int openat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(folder, path, flags, mode);
}
DEVICE int creat(const char *path, mode_t mode)
{
    return openWatched(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
DEVICE int creat64(const char *path, mode_t mode)
{
    return openWatched(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
DEVICE int close(int handle)
{
    if (State *state = g_faultState.load()) {
        const std::lock_guard lock(state->mutex);
        state->handles.erase(handle);
    }
    return static_cast<int>(::syscall(SYS_close, handle));
}
DEVICE ssize_t write(int handle, const void *data, size_t size)
{
    return writeWatched(handle, data, size, -1);
}
DEVICE ssize_t pwrite(int handle, const void *data, size_t size, off_t offset)
{
    return writeWatched(handle, data, size, offset);
}
DEVICE ssize_t pwrite64(int handle, const void *data, size_t size, off64_t offset)
{
    return writeWatched(handle, data, size, offset);
}
DEVICE ssize_t writev(int handle, const iovec *parts, int count)
{
    ssize_t all = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t one = writeWatched(handle, parts[i].iov_base, parts[i].iov_len, -1);
        if (one < 0)
            return all > 0 ? all : one;
        all += one;
    }
    return all;
}
DEVICE int fsync(int handle)
{
    return syncWatched(handle, SYS_fsync);
}
DEVICE int fdatasync(int handle)
{
    return syncWatched(handle, SYS_fdatasync);
}
DEVICE int ftruncate(int handle, off_t size) noexcept
{
    return truncateWatched(handle, size);
}
DEVICE int ftruncate64(int handle, off64_t size) noexcept
{
    return truncateWatched(handle, size);
}
DEVICE int rename(const char *from, const char *to) noexcept
{
    return named("rename", Kind::Rename, AT_FDCWD, from, AT_FDCWD, to,
                 [&] { return ::syscall(SYS_rename, from, to); });
}
DEVICE int renameat(int folder, const char *from, int toFolder, const char *to) noexcept
{
    return named("rename", Kind::Rename, folder, from, toFolder, to,
                 [&] { return ::syscall(SYS_renameat, folder, from, toFolder, to); });
}
DEVICE int renameat2(int folder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return named("rename", Kind::Rename, folder, from, toFolder, to,
                 [&] { return ::syscall(SYS_renameat2, folder, from, toFolder, to, flags); });
}
DEVICE int link(const char *from, const char *to) noexcept
{
    return named("link", Kind::Link, AT_FDCWD, from, AT_FDCWD, to,
                 [&] { return ::syscall(SYS_link, from, to); });
}
DEVICE int linkat(int folder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return named("link", Kind::Link, folder, from, toFolder, to,
                 [&] { return ::syscall(SYS_linkat, folder, from, toFolder, to, flags); });
}
DEVICE int unlink(const char *path) noexcept
{
    return named("remove", Kind::Unlink, AT_FDCWD, path, AT_FDCWD, nullptr,
                 [&] { return ::syscall(SYS_unlink, path); });
}
DEVICE int unlinkat(int folder, const char *path, int flags) noexcept
{
    return named("remove", flags & AT_REMOVEDIR ? Kind::RemoveFolder : Kind::Unlink, folder, path, AT_FDCWD,
                 nullptr, [&] { return ::syscall(SYS_unlinkat, folder, path, flags); });
}
DEVICE int mkdir(const char *path, mode_t mode) noexcept
{
    return named("mkdir", Kind::MakeFolder, AT_FDCWD, path, AT_FDCWD, nullptr,
                 [&] { return ::syscall(SYS_mkdir, path, mode); });
}
DEVICE int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    return named("mkdir", Kind::MakeFolder, folder, path, AT_FDCWD, nullptr,
                 [&] { return ::syscall(SYS_mkdirat, folder, path, mode); });
}
DEVICE int rmdir(const char *path) noexcept
{
    return named("rmdir", Kind::RemoveFolder, AT_FDCWD, path, AT_FDCWD, nullptr,
                 [&] { return ::syscall(SYS_rmdir, path); });
}

// Copying inside the kernel would pass by the device. Refused, so that Qt copies by reading and writing.
namespace {
bool isWatched(int handle)
{
    State *state = g_faultState.load();
    if (!state)
        return false;
    const std::lock_guard lock(state->mutex);
    return state->handles.contains(handle);
}
} // namespace

DEVICE ssize_t sendfile(int to, int from, off_t *offset, size_t count) noexcept
{
    if (isWatched(to)) {
        errno = EINVAL;
        return -1;
    }
    return ::syscall(SYS_sendfile, to, from, offset, count);
}
DEVICE ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) noexcept
{
    if (isWatched(to)) {
        errno = EINVAL;
        return -1;
    }
    return ::syscall(SYS_sendfile, to, from, offset, count);
}
DEVICE ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t count,
                               unsigned flags)
{
    if (isWatched(to)) {
        errno = EINVAL;
        return -1;
    }
    return ::syscall(SYS_copy_file_range, from, fromOffset, to, toOffset, count, flags);
}
DEVICE int ioctl(int handle, unsigned long request, ...) noexcept
{
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request == FICLONE && isWatched(handle)) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_ioctl, handle, request, argument));
}
