// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/subject/road.h"

namespace itinera {

/// Her road so far, from all subjects whose part of it she may see: newest first. Throws NotFound or
/// NotAllowed where she may not see the timeline.
std::vector<RoadEntry> roadOf(Session &session, CaseId id, const QString &language);

} // namespace itinera
