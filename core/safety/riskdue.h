// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera {

/// Kinds of due items of the risk assessment (S1, S2).
namespace due {
inline constexpr auto FirstRisk =
    u"risk.first"; ///< No assessment was ever signed (S1: before anything else).
inline constexpr auto RiskReview = u"risk.review"; ///< The review date of the standing assessment.
inline constexpr auto RiskStale = u"risk.stale";   ///< An event made it out of date; ref: the event.
} // namespace due

/// See DeclaredSubject.
DueNow riskDue(Session &session, CaseId id, const std::vector<DueItem> &before);

} // namespace itinera
