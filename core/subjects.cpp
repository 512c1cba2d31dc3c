// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subjects.h"
#include "core/cases/trailpaper.h"
#include "core/needs/needspaper.h"
#include "core/plan/planpaper.h"
#include "core/safety/riskpaper.h"

namespace itinera {

const std::vector<PrintablePage> &printablePages()
{
    static const std::vector<PrintablePage> all{pages::planPrint(), pages::needsPrint(), pages::riskPrint(),
                                                pages::trailPrint()};
    return all;
}

const PrintablePage *printablePage(const QString &key)
{
    for (const PrintablePage &page : printablePages()) {
        if (page.key == key)
            return &page;
    }
    return nullptr;
}

} // namespace itinera
