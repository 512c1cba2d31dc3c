// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

namespace itinera::reader {

/// What a process may still use from seal() on.
struct SealLimits {
    std::size_t memory = std::size_t{512} << 20; ///< Bytes of address space, beyond what it has already.
    unsigned seconds = 20;                       ///< Of the processor, beyond what it used already.
};

/// Before anything is loaded: nothing of the program that started this one stays open but the three standard
/// descriptors and the channel; no core dump, no other process reads its memory, and it ends with the one
/// that started it. False where that cannot be had.
bool closeOff();

/// From now on this process computes, reads and writes what it has open, and nothing else: no file is opened,
/// no socket, no program and no process started, no memory made executable, no signal sent to others. What a
/// library asks in passing (does this file exist?) is answered with no; what only a break-in would ask ends
/// the process. For all threads; threads may still be made. False where that cannot be had: then nothing may
/// be read.
bool seal(const SealLimits &limits = {});

} // namespace itinera::reader
