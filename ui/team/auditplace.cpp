// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/right.h"
#include "ui/team/auditpage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place auditPlace()
{
    return {.key = u"audit",
            .title = QT_TRANSLATE_NOOP("Pages", "Who did what"),
            .icon = u"timeline",
            .seenWith = right::ViewAudit,
            .make = [](UiContext &ui, PlaceHost &) -> Page * { return new AuditPage(ui); }};
}

} // namespace itinera
