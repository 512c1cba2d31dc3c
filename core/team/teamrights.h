// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right ChangeCircle{u"circle.change"}; ///< Who assists her, and so sees the case (C1).

} // namespace itinera::right
