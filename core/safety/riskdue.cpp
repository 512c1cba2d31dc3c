// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskdue.h"
#include "core/cases/casestore.h"
#include "core/safety/riskstore.h"

namespace itinera {

std::vector<DueItem> riskDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    const RiskStore store(session);
    const auto standing = store.standing(id);
    if (!standing)
        return {{id, QString::fromUtf16(due::FirstRisk), CaseStore(session).openedOn(id), {}, {}}};
    std::vector<DueItem> items{
        {id, QString::fromUtf16(due::RiskReview), standing->reviewOn, standing->uuid, {}}};
    for (const CaseEvent &event : store.staleness(id).events)
        items.push_back({id, QString::fromUtf16(due::RiskStale), event.recordedAt.toLocalTime().date(),
                         event.uuid, event.kind});
    return items;
}

CaseLevel riskLevelOf(Session &session, CaseId id)
{
    const RiskStore store(session);
    const auto standing = store.standing(id);
    if (!standing)
        return {};
    return {static_cast<int>(standing->signedLevel), !store.staleness(id).events.empty(), standing->reviewOn};
}

} // namespace itinera
