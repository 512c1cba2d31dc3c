// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsrights.h"
#include "ui/needs/needspage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection needsSection()
{
    return {.key = u"needs",
            .title = QT_TRANSLATE_NOOP("Pages", "Needs"),
            .seenWith = right::ViewNeeds,
            .changedWith = right::ChangeNeeds,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new NeedsPage(ui, id, parent);
            }};
}

} // namespace itinera
