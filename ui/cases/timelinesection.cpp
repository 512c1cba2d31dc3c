// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caserights.h"
#include "ui/cases/timelinepage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection timelineSection()
{
    return {.key = u"timeline",
            .title = QT_TRANSLATE_NOOP("Pages", "Timeline"),
            .seenWith = right::ViewTimeline,
            .asksItself = true,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new TimelinePage(ui, id, parent);
            }};
}

} // namespace itinera
