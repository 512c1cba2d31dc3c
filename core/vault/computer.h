// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/swap.h"
#include <QStringList>
#include <cstddef>

namespace itinera {

/// What is to be said at login of a computer with such a swap, where so many bytes of what is open could not
/// be locked against it; empty where nothing is.
QStringList computerInWords(SwapKind swap, std::size_t unlocked);

} // namespace itinera
