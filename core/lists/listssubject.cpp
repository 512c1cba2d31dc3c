// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/codelist.h"
#include "core/lists/listrights.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject listsSubject()
{
    Subject subject;
    subject.key = u"lists";
    subject.rights = {{right::ChangeLists,
                       QT_TRANSLATE_NOOP("Access", "Change the lists"),
                       {Role::TeamLead, Role::Administrator}}};
    subject.actions = {{u"list.add", QT_TRANSLATE_NOOP("Paper", "%1 added an entry to a list.")},
                       {u"list.change", QT_TRANSLATE_NOOP("Paper", "%1 changed an entry of a list.")},
                       {u"list.move", QT_TRANSLATE_NOOP("Paper", "%1 moved an entry of a list.")}};
    subject.records = {{u"list_item",
                        {{u"label", QT_TRANSLATE_NOOP("Paper", "Name")},
                         {u"definition", QT_TRANSLATE_NOOP("Paper", "Definition")},
                         {u"attrs", QT_TRANSLATE_NOOP("Paper", "Details")},
                         {u"retired", QT_TRANSLATE_NOOP("Paper", "Not offered any more")},
                         {u"order", QT_TRANSLATE_NOOP("Paper", "Place in the order")}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Lists"), {u"list."}}};
    subject.ship = &ListStore::ship;
    return subject;
}

} // namespace itinera
