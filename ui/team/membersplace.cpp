// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/memberspage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place membersPlace()
{
    return {.key = u"members",
            .title = QT_TRANSLATE_NOOP("Pages", "Members"),
            .icon = u"person",
            .forEverybody = true, // her own passphrase is changed there
            .isThere = [](const UiContext &ui) { return ui.vault != nullptr; },
            .make = [](UiContext &ui, PlaceHost &host) -> Page * {
                auto *page = new MembersPage(ui);
                QObject::connect(page, &MembersPage::codeMade, page,
                                 [&host](const QString &code) { host.showRecoveryCode(code); });
                return page;
            }};
}

} // namespace itinera
