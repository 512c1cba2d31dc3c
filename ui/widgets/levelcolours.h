// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

namespace itinera {

/// Colours of the levels of a scale, from 0 (none) to 4 (the highest), in light and dark; always used
/// together with a word and a shape.
QColor levelColour(int level);
QColor levelText(int level); ///< What is written on it.

} // namespace itinera
