// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right ViewConsents{u"consent.view"};
inline constexpr Right WriteConsents{u"consent.write"};

} // namespace itinera::right
