// SPDX-License-Identifier: GPL-3.0-or-later
// FreeType opens a font by its name each time a document uses it. The linker gives it this open() instead of
// the C library's, since the program's own functions come first.
#include "app/reader/fonts.h"
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class Phase { Before, Keeping, After };

struct Kept {
    std::array<char, 256> name{};
    int handle = -1;
};

// Libraries call open() without anything that could carry it: it has to stand here.
Phase s_phase = Phase::Before;
std::array<Kept, 48> s_kept;

bool isFont(std::string_view name)
{
    for (const std::string_view end : {".ttf", ".otf", ".ttc", ".pfb", ".t1", ".TTF", ".OTF"})
        if (name.ends_with(end))
            return name.size() < Kept().name.size();
    return false;
}

int openFor(const char *name, int flags, unsigned mode)
{
    const bool font = name && (flags & O_ACCMODE) == O_RDONLY && isFont(name);
    if (s_phase == Phase::After) {
        for (const Kept &kept : s_kept)
            if (font && kept.handle >= 0 && std::strcmp(kept.name.data(), name) == 0) {
                const int again = ::fcntl(kept.handle, F_DUPFD_CLOEXEC, 0);
                if (again >= 0)
                    ::lseek(again, 0, SEEK_SET);
                return again;
            }
        errno = EACCES;
        return -1;
    }
    const int handle = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, name, flags, mode));
    if (s_phase == Phase::Keeping && font && handle >= 0) {
        for (Kept &kept : s_kept) {
            if (kept.handle >= 0 && std::strcmp(kept.name.data(), name) == 0)
                break;
            if (kept.handle < 0) {
                std::memcpy(kept.name.data(), name, std::strlen(name) + 1); // it fits: see isFont
                kept.handle = ::fcntl(handle, F_DUPFD_CLOEXEC, 0);
                break;
            }
        }
    }
    return handle;
}

} // namespace

#pragma GCC visibility push(default)
// Under other names here, since the C library's headers may make functions of their own out of open().
extern "C" int itineraOpen(const char *name, int flags, ...) __asm__("open");
extern "C" int itineraOpen64(const char *name, int flags, ...) __asm__("open64");
#pragma GCC visibility pop

int itineraOpen(const char *name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return openFor(name, flags, mode);
}

int itineraOpen64(const char *name, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return openFor(name, flags | O_LARGEFILE, mode);
}

namespace itinera::reader {

void keepFontsFromNow()
{
    s_phase = Phase::Keeping;
}

void noMoreFonts()
{
    s_phase = Phase::After;
}

} // namespace itinera::reader
