// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/road.h"

namespace itinera {

/// What happened, and that the case was opened.
std::vector<RoadEntry> caseOnRoad(Session &session, CaseId id, const QString &language);

} // namespace itinera
