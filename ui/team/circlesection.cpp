// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/circlepage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection circleSection()
{
    return {.key = u"circle",
            .title = QT_TRANSLATE_NOOP("Pages", "Who assists her"),
            // Who sees the case at all may know who else does.
            .withTheCase = true,
            .asksItself = true,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new CirclePage(ui, id, parent);
            }};
}

} // namespace itinera
