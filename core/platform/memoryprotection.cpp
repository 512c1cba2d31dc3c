// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/memoryprotection.h"
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace itinera {

std::string wipingTunables()
{
    // Without the cache of each thread, which gives memory back without overwriting it.
    return "glibc.malloc.perturb=90:glibc.malloc.tcache_count=0";
}

void protectMemory(char **argv)
{
    const char *set = std::getenv("GLIBC_TUNABLES");
    const std::string before = set ? set : "";
    if (before.find(wipingTunables()) == std::string::npos) {
        const std::string all = before.empty() ? wipingTunables() : before + ':' + wipingTunables();
        if (::setenv("GLIBC_TUNABLES", all.c_str(), 1) == 0)
            ::execv("/proc/self/exe", argv); // comes back only where it fails, and then goes on without
    }
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    ::umask(S_IRWXG | S_IRWXO);
    rlimit locked{};
    if (getrlimit(RLIMIT_MEMLOCK, &locked) == 0 && locked.rlim_cur < locked.rlim_max) {
        locked.rlim_cur = locked.rlim_max; // as much as this user may have
        setrlimit(RLIMIT_MEMLOCK, &locked);
    }
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace itinera
