// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

/// That sessions took place: day, kind, minutes. Neither what may be shared of them nor a note.
ShownPart shownSessions();
JsonPart jsonSessions();

} // namespace itinera
