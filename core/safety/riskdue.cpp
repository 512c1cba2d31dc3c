// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskdue.h"
#include "core/cases/casestore.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskstore.h"

namespace itinera {

DueNow riskDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    const auto standing = RiskStore(session).standing(id);
    if (!standing)
        return {{{id, QString::fromUtf16(due::FirstRisk), CaseStore(session).openedOn(id), {}, {}}},
                CaseLevel{}};
    const std::vector<CaseEvent> since =
        riskrules::staleness(standing, CaseStore(session).invalidatingEvents(id, right::ViewRisk),
                             session.clock().today())
            .events;
    DueNow now{{{id, QString::fromUtf16(due::RiskReview), standing->reviewOn, standing->uuid, {}}},
               CaseLevel{static_cast<int>(standing->signedLevel), !since.empty(), standing->reviewOn}};
    for (const CaseEvent &event : since)
        now.items.push_back({id, QString::fromUtf16(due::RiskStale), event.recordedAt.toLocalTime().date(),
                             event.uuid, event.kind});
    return now;
}

} // namespace itinera
