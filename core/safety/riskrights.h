// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/caserights.h"

namespace itinera::right {

inline constexpr Right ChangeRisk{u"risk.change"};

} // namespace itinera::right
