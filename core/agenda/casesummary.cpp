// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/casesummary.h"
#include "core/subjects.h"
#include <algorithm>

namespace itinera {

std::vector<SummaryItem> summaryOf(Session &session, CaseId id, const QString &language)
{
    const Access &access = session.access();
    access.demandSeen(id);
    std::vector<SummaryItem> all;
    eachSeen(&Subject::summary, access, id, [&](const SummaryPart &part) {
        std::ranges::move(part.of(session, id, language), std::back_inserter(all));
    });
    return all;
}

} // namespace itinera
