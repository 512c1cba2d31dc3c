// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera {

/// Kinds of due items of the plan (T8).
namespace due {
inline constexpr auto FirstPlan = u"plan.first";   ///< No plan agreed yet.
inline constexpr auto PlanReview = u"plan.review"; ///< The day on which both wanted to look at it again.
inline constexpr auto PlanToAgree = u"plan.agree"; ///< Changed since the last signed version.
inline constexpr auto Step = u"plan.step";         ///< A step's day; ref: the step.
inline constexpr auto PausedStep = u"plan.paused"; ///< A paused step's day to look again; ref: the step.
} // namespace due

/// See DeclaredSubject.
DueNow planDue(Session &session, CaseId id, const std::vector<DueItem> &before);
/// Goals that follow her needs take their places anew when she has put her needs in another order (N3).
void planFollowsHerOrder(Change &change, const Happening &happening);

} // namespace itinera
