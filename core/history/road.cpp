// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/road.h"
#include "core/cases/caserights.h"
#include "core/subjects.h"
#include <algorithm>
#include <functional>
#include <tuple>

namespace itinera {

std::vector<RoadEntry> roadOf(Session &session, CaseId id, const QString &language)
{
    const Access &access = session.access();
    access.demand(id, right::ViewTimeline);
    std::vector<RoadEntry> all;
    eachSeen(&Subject::road, access, id, [&](const RoadPart &part) {
        std::ranges::move(part.of(session, id, language), std::back_inserter(all));
    });
    const auto key = [](const RoadEntry &entry) {
        const int place = entry.isBeginning ? 0 : entry.at.isValid() ? 1 : 2;
        return std::tuple(entry.on, place, entry.at.isValid() ? entry.at.toMSecsSinceEpoch() : 0);
    };
    std::ranges::stable_sort(all, std::ranges::greater(), key); // newest first
    return all;
}

} // namespace itinera
