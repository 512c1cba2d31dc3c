// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What happens to her needs and other subjects may have to react to.
namespace itinera::happening {
inline constexpr auto NeedsSigned = u"needs.signed"; ///< ref: the assessment. Her order may be another now.
} // namespace itinera::happening
