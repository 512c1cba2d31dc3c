// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

ShownPart shownAllowances(); ///< What she receives, and until when.
JsonPart jsonAllowances();
/// When each began and ended.
std::vector<RoadEntry> allowancesOnRoad(Session &session, CaseId id, const QString &language);
/// What is over by its day and was neither asked for again nor noted as ended.
std::vector<SummaryItem> allowanceSummary(Session &session, CaseId id, const QString &language);

} // namespace itinera
