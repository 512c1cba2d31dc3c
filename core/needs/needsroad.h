// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/road.h"

namespace itinera {

/// Signed assessments of her needs.
std::vector<RoadEntry> needsOnRoad(Session &session, CaseId id, const QString &language);

} // namespace itinera
