// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/summary.h"

namespace itinera {

/// Her level of risk; and that the assessment is missing, out of date or to be reviewed, and why.
std::vector<SummaryItem> riskSummary(Session &session, CaseId id, const QString &language);

} // namespace itinera
