// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What happens to a case and other subjects may have to react to.
namespace itinera::happening {
inline constexpr auto CaseOpened = u"case.opened";
inline constexpr auto EventAdded = u"event.added"; ///< ref: the event.
} // namespace itinera::happening
