// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right ViewSessions{
    u"sessions.view"}; ///< That a session took place, and what she agreed may be shared (P2).
inline constexpr Right WriteSessions{u"sessions.write"};

} // namespace itinera::right
