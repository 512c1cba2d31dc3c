// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera {

/// Kinds of due items of her needs (N1).
namespace due {
inline constexpr auto FirstNeeds = u"needs.first"; ///< No needs assessment was signed yet.
inline constexpr auto NeedsReview = u"needs.review";
inline constexpr auto AllowanceEnd = u"allowance.end"; ///< One that she receives ends soon, or should have.
} // namespace due

/// See DeclaredSubject.
DueNow needsDue(Session &session, CaseId id, const std::vector<DueItem> &before);

} // namespace itinera
