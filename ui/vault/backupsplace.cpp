// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backuppage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place backupsPlace()
{
    return {.key = u"backups",
            .title = QT_TRANSLATE_NOOP("Pages", "Backups"),
            .icon = u"archive",
            .forEverybody = true, // everybody can make one
            .isThere = [](const UiContext &ui) { return ui.backups != nullptr; },
            .make = [](UiContext &ui, PlaceHost &host) -> Page * {
                auto *page = new BackupPage(ui);
                QObject::connect(page, &BackupPage::restoreRequested, page, [&host] { host.askRestore(); });
                return page;
            }};
}

} // namespace itinera
