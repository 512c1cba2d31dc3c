// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionrights.h"
#include "ui/sessions/sessionspage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection sessionsSection()
{
    return {.key = u"sessions",
            .title = QT_TRANSLATE_NOOP("Pages", "Sessions"),
            .seenWith = right::ViewSessions,
            .asksItself = true,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new SessionsPage(ui, id, parent);
            }};
}

} // namespace itinera
