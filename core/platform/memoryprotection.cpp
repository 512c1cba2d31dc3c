// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/memoryprotection.h"
#include <sys/prctl.h>
#include <sys/resource.h>

namespace itinera {

void protectMemory()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace itinera
