// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place casesPlace()
{
    return {.key = u"cases",
            .title = QT_TRANSLATE_NOOP("Pages", "Cases"),
            .icon = u"cases",
            .forEverybody = true,
            .make = [](UiContext &ui, PlaceHost &host) -> Page * {
                auto *page = new CaseListPage(ui);
                QObject::connect(page, &CaseListPage::caseOpened, page,
                                 [&host](CaseId id) { host.openCase(id, {}); });
                QObject::connect(page, &CaseListPage::newCaseRequested, page,
                                 [&host](const QString &name) { host.newCase(name); });
                return page;
            }};
}

} // namespace itinera
