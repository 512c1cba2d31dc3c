// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right Print{u"paper.print"};

} // namespace itinera::right
