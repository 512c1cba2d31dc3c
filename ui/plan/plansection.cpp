// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrights.h"
#include "ui/plan/planpage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection planSection()
{
    return {.key = u"plan",
            .title = QT_TRANSLATE_NOOP("Pages", "Plan"),
            .seenWith = right::ViewPlan,
            .changedWith = right::ChangePlan,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new PlanPage(ui, id, parent);
            }};
}

} // namespace itinera
