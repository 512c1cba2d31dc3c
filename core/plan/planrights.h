// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right ViewPlan{u"plan.view"};
inline constexpr Right ChangePlan{u"plan.change"};

} // namespace itinera::right
