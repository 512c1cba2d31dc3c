// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caserights.h"
#include "ui/cases/personpage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection personSection()
{
    return {.key = u"person",
            .title = QT_TRANSLATE_NOOP("Pages", "Person"),
            .seenWith = right::ViewPerson,
            .changedWith = right::ChangePerson,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new PersonPage(ui, id, parent);
            }};
}

} // namespace itinera
