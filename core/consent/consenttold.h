// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"

namespace itinera {

/// What her consents say elsewhere: in the header of the case, on her road, in `show`.
std::vector<SummaryItem> consentSummary(Session &session, CaseId id, const QString &language);
std::vector<RoadEntry> consentOnRoad(Session &session, CaseId id, const QString &language);
ShownPart shownConsents();
JsonPart jsonConsents();

} // namespace itinera
