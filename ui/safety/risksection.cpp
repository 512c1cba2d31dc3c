// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskrights.h"
#include "ui/safety/riskpage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection riskSection()
{
    return {.key = u"risk",
            .title = QT_TRANSLATE_NOOP("Pages", "Risk"),
            .seenWith = right::ViewRisk,
            .changedWith = right::ChangeRisk,
            .firstOfNewCase = true, // first of all: is she safe
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new RiskPage(ui, id, parent);
            }};
}

} // namespace itinera
