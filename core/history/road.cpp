// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/road.h"
#include "core/cases/caserights.h"
#include "core/subjects.h"
#include <algorithm>

namespace itinera {

std::vector<RoadEntry> roadOf(Session &session, CaseId id, const QString &language)
{
    const Access &access = session.access();
    access.demand(id, right::ViewTimeline);
    std::vector<RoadEntry> all;
    for (const Subject &subject : subjects()) {
        for (const RoadPart &part : subject.road) {
            if (access.may(part.seenWith))
                std::ranges::move(part.of(session, id, language), std::back_inserter(all));
        }
    }
    std::ranges::stable_sort(all, [](const RoadEntry &a, const RoadEntry &b) {
        return a.on != b.on ? a.on > b.on : a.at.isValid() && b.at.isValid() && a.at > b.at;
    });
    return all;
}

} // namespace itinera
