// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/right.h"

namespace itinera::right {

inline constexpr Right OpenCases{u"case.open"};
inline constexpr Right ViewPerson{u"person.view"};
inline constexpr Right ChangePerson{u"person.change"};
inline constexpr Right ViewTimeline{u"timeline.view"};
inline constexpr Right AddEvents{u"timeline.add"};
/// Declared by the subject of safety; stands here because the list of cases shows the level.
inline constexpr Right ViewRisk{u"risk.view"};

} // namespace itinera::right
