// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place settingsPlace()
{
    return {.key = u"settings",
            .title = QT_TRANSLATE_NOOP("Pages", "Settings"),
            .icon = u"settings",
            .forEverybody = true,
            .make = [](UiContext &ui, PlaceHost &host) -> Page * {
                auto *page = new SettingsPage(ui, host.preferences());
                QObject::connect(page, &SettingsPage::preferencesChanged, page,
                                 [&host] { host.usePreferences(); });
                QObject::connect(page, &SettingsPage::lockMinutesChanged, page,
                                 [&host] { host.useLockMinutes(); });
                QObject::connect(page, &SettingsPage::nameChanged, page, [&host] { host.useName(); });
                return page;
            }};
}

} // namespace itinera
