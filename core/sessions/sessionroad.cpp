// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionroad.h"
#include "core/lists/codelist.h"
#include "core/sessions/sessionstore.h"
#include <QCoreApplication>

namespace itinera {

namespace {
struct RoadText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

std::vector<RoadEntry> sessionsOnRoad(Session &session, CaseId id, const QString &language)
{
    std::vector<RoadEntry> entries;
    const CodeList kinds = ListStore(session).list(QStringView(lists::SessionKind).toString());
    for (const SessionNote &one : SessionStore(session).tookPlace(id))
        entries.push_back(
            {.on = one.on,
             .at = one.recordedAt,
             .icon = u"lock",
             .title = one.kind.isEmpty()
                          ? RoadText::tr("A session took place")
                          : RoadText::tr("A session took place: %1").arg(kinds.labelOf(one.kind, language)),
             .by = one.author});
    return entries;
}

} // namespace itinera
