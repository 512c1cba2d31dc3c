// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrights.h"
#include "ui/consent/consentpage.h"
#include "ui/widgets/casesection.h"
#include <QtGlobal>

namespace itinera {

CaseSection consentSection()
{
    return {.key = u"consent",
            .title = QT_TRANSLATE_NOOP("Pages", "Consent"),
            .seenWith = right::ViewConsents,
            .asksItself = true,
            .make = [](UiContext &ui, CaseId id, QWidget *parent) -> Page * {
                return new ConsentPage(ui, id, parent);
            }};
}

} // namespace itinera
