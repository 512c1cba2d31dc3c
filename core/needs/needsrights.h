// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right ViewNeeds{u"needs.view"};
inline constexpr Right ChangeNeeds{u"needs.change"};

} // namespace itinera::right
