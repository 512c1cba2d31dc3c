// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera {

namespace due {
inline constexpr auto Paper = u"paper"; ///< A print whose place is not recorded yet (C3); ref: the print.
} // namespace due

/// See DeclaredSubject.
DueNow paperDue(Session &session, CaseId id, const std::vector<DueItem> &before);

} // namespace itinera
