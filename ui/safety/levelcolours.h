// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include <QColor>

namespace itinera {

/// Colours of the levels of risk, from None to VeryHigh, in light and dark; always used together with a word
/// and a shape.
QColor levelColour(RiskLevel level);
QColor levelText(RiskLevel level); ///< What is written on it.

} // namespace itinera
