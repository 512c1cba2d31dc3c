// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/road.h"

namespace itinera {

/// Signed risk assessments.
std::vector<RoadEntry> riskOnRoad(Session &session, CaseId id, const QString &language);

} // namespace itinera
