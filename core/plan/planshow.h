// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownPlan(); ///< Goals in the order that holds, with their steps.
JsonPart jsonPlan();   ///< The plan as it is today, every field.

} // namespace itinera
