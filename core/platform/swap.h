// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace itinera {

/// Where this computer puts memory that it has no room for.
enum class SwapKind {
    None,      ///< Nowhere, or packed within its own memory (zram).
    Encrypted, ///< On disks that are all encrypted below it (dm-crypt).
    Plain      ///< On a disk that whoever has it can read; also where it cannot be told.
};

/// As the kernel tells it under /proc and /sys; `root` stands before both, for tests.
SwapKind swapKind(const QString &root = {});

} // namespace itinera
