// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace itinera {

Place todayPlace()
{
    return {.key = u"today",
            .title = QT_TRANSLATE_NOOP("Pages", "Today"),
            .icon = u"today",
            .forEverybody = true,
            .make = [](UiContext &ui, PlaceHost &host) -> Page * {
                auto *page = new TodayPage(ui);
                QObject::connect(page, &TodayPage::openRequested, page,
                                 [&host](CaseId id, const QString &section) { host.openCase(id, section); });
                QObject::connect(page, &TodayPage::backupsRequested, page,
                                 [&host] { host.show(u"backups"_s); });
                return page;
            }};
}

} // namespace itinera
