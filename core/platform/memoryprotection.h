// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace itinera {

/// No core dumps, no other process of this user may read this one's memory, and what is given back to the
/// heap is overwritten: texts that Qt held (a passphrase in its field, a name) do not stay behind in memory
/// that nobody uses. The C library reads the last from the environment before main(), so the program starts
/// itself anew, once. The limit for memory that is locked against swapping is raised to what this user may
/// have, and whatever the program writes is for this user alone. Called first thing by both programs.
void protectMemory(char **argv);

/// What the environment variable GLIBC_TUNABLES has to hold for it.
std::string wipingTunables();

} // namespace itinera
