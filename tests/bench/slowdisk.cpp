// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes its time: the program's own fsync and fdatasync, which SQLCipher and Qt call as well.
#include "tests/bench/slowdisk.h"
#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> delayMs{0};

int slowly(long number, int handle)
{
    if (const int ms = delayMs.load(); ms > 0)
        ::usleep(static_cast<useconds_t>(ms) * 1000);
    return static_cast<int>(::syscall(number, handle));
}
} // namespace

void itinera::bench::delaySyncs(int ms)
{
    delayMs = ms;
}

extern "C" __attribute__((visibility("default"))) int fsync(int handle)
{
    return slowly(SYS_fsync, handle);
}

extern "C" __attribute__((visibility("default"))) int fdatasync(int handle)
{
    return slowly(SYS_fdatasync, handle);
}
