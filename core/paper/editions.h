// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printing.h"
#include <algorithm>
#include <optional>

namespace itinera {

/// Which of those signed and the one being worked on is to be printed: `number` as PrintablePage::compose has
/// it. `newestFirst` have a number. Throws NotFound.
template <typename Record>
std::optional<Record> chosenEdition(const std::vector<Record> &newestFirst,
                                    const std::optional<Record> &workedOn, int number)
{
    if (number > 0) {
        const auto found = std::ranges::find(newestFirst, number, &Record::number);
        if (found == newestFirst.end())
            noSuchEdition(number);
        return *found;
    }
    if (number == WorkedOn || newestFirst.empty())
        return workedOn;
    return newestFirst.front();
}

/// For PrintablePage::editions of assessments; `newestFirst` have number and signedAt.
template <typename Record>
std::vector<PrintableEdition> assessmentEditions(const std::vector<Record> &newestFirst, bool hasDraft,
                                                 const QLocale &locale)
{
    std::vector<PrintableEdition> all;
    if (!newestFirst.empty() && hasDraft)
        all.push_back(editionWorkedOn());
    for (const Record &record : newestFirst)
        all.push_back(assessmentEdition(record.number, record.signedAt, locale));
    return all;
}

} // namespace itinera
