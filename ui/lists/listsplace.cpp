// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrights.h"
#include "ui/lists/listspage.h"
#include "ui/widgets/place.h"
#include <QtGlobal>

namespace itinera {

Place listsPlace()
{
    return {.key = u"lists",
            .title = QT_TRANSLATE_NOOP("Pages", "Lists"),
            .icon = u"lists",
            .seenWith = right::ChangeLists,
            .make = [](UiContext &ui, PlaceHost &) -> Page * { return new ListsPage(ui); }};
}

} // namespace itinera
