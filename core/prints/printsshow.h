// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownPrints(); ///< The register of prints, newest first.
JsonPart jsonPrints();

} // namespace itinera
