// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/subject/summary.h"

namespace itinera {

/// What the subjects have to say in the header of a case, as far as she may see it. Throws NotFound where she
/// does not see the case.
std::vector<SummaryItem> summaryOf(Session &session, CaseId id, const QString &language);

} // namespace itinera
