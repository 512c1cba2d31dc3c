// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsdue.h"
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"

namespace itinera {

DueNow needsDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    constexpr int firstNeedsDays = 14;
    const auto standing = NeedsStore(session).standing(id);
    if (!standing)
        return {{{id,
                  QString::fromUtf16(due::FirstNeeds),
                  CaseStore(session).openedOn(id).addDays(firstNeedsDays),
                  {},
                  {}}}};
    return {{{id, QString::fromUtf16(due::NeedsReview), standing->reviewOn, standing->uuid, {}}}};
}

} // namespace itinera
