// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsdue.h"
#include "core/cases/casestore.h"
#include "core/needs/allowancerules.h"
#include "core/needs/allowancestore.h"
#include "core/needs/needsstore.h"

namespace itinera {

DueNow needsDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    constexpr int firstNeedsDays = 14;
    std::vector<DueItem> items;
    if (const auto standing = NeedsStore(session).standing(id))
        items.push_back({id, QString::fromUtf16(due::NeedsReview), standing->reviewOn, standing->uuid, {}});
    else
        items.push_back({id,
                         QString::fromUtf16(due::FirstNeeds),
                         CaseStore(session).openedOn(id).addDays(firstNeedsDays),
                         {},
                         {}});
    for (const Allowance &one : AllowanceStore(session).of(id)) {
        if (const QDate on = allowancerules::seeToOn(one); on.isValid())
            items.push_back({id, QString::fromUtf16(due::AllowanceEnd), on, one.uuid, one.what});
    }
    return {items};
}

} // namespace itinera
