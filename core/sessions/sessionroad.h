// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/road.h"

namespace itinera {

/// That sessions took place, of which kind and when; never a word of them (P2).
std::vector<RoadEntry> sessionsOnRoad(Session &session, CaseId id, const QString &language);

} // namespace itinera
