// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownCircle(); ///< The people who assist her (C1).
JsonPart jsonCircle();

} // namespace itinera
