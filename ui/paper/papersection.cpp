// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperrights.h"
#include "ui/paper/papertab.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection paperSection()
{
    return {.key = u"paper",
            .title = QT_TRANSLATE_NOOP("Pages", "Paper"),
            .seenWith = right::Print,
            .changedWith = right::Print,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new PaperTab(ui, id, parent);
            }};
}

} // namespace itinera
