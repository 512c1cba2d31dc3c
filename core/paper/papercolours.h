// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

namespace itinera::papercolours {

// Greys that stay apart on a black-and-white printer.
inline const QColor Ink(0x1a, 0x1a, 0x1a);
inline const QColor QuietInk(0x50, 0x50, 0x50);
inline const QColor Rule(0xa8, 0xa8, 0xa8);
inline const QColor HeaderFill(0xec, 0xec, 0xec);
inline const QColor Accent(0x2f, 0x4b, 0x5c);

} // namespace itinera::papercolours
