// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera {

/// Kinds of due items of her consents (C2).
namespace due {
inline constexpr auto ConsentAsk = u"consent.ask"; ///< She was never asked whether her data may be kept.
/// She does not want her data kept, and what that means was not settled with her yet.
inline constexpr auto ConsentRefused = u"consent.refused";
inline constexpr auto ConsentEnd = u"consent.end"; ///< A yes ends, or has ended, and she was not asked again.
inline constexpr auto ConsentCallBack =
    u"consent.callback"; ///< What was shared before she took her yes back.
} // namespace due

/// See DeclaredSubject.
DueNow consentDue(Session &session, CaseId id, const std::vector<DueItem> &before);

} // namespace itinera
