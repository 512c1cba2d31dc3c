// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownNeeds(); ///< In her order: as signed last, or as they are worked on where none is signed.
JsonPart jsonNeeds();   ///< The same assessment, every field.

} // namespace itinera
