// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/road.h"

namespace itinera {

/// Small victories and the life of steps: for whoever sees the timeline.
std::vector<RoadEntry> stepsOnRoad(Session &session, CaseId id, const QString &language);
/// What was agreed with her.
std::vector<RoadEntry> versionsOnRoad(Session &session, CaseId id, const QString &language);

} // namespace itinera
