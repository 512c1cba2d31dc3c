// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownRisk(); ///< The standing assessment, in a line or two.
JsonPart jsonRisk();   ///< The standing assessment, every field.

} // namespace itinera
