// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caseroad.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {
struct RoadText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

std::vector<RoadEntry> caseOnRoad(Session &session, CaseId id, const QString &language)
{
    std::vector<RoadEntry> entries;
    const CodeList kinds = ListStore(session).list(QStringView(lists::EventKind).toString());
    for (const CaseEvent &event : CaseStore(session).events(id))
        entries.push_back({.on = event.on,
                           .at = event.recordedAt,
                           .mark = event.invalidatesRisk ? RoadMark::Attention : RoadMark::Plain,
                           .icon = event.invalidatesRisk ? u"attention"
                                   : event.isContact     ? u"person"
                                                         : u"info",
                           .title = kinds.labelOf(event.kind, language),
                           .text = event.note,
                           .by = event.recordedBy});
    entries.push_back({.on = CaseStore(session).openedOn(id),
                       .mark = RoadMark::Quiet,
                       .icon = u"cases",
                       .title = RoadText::tr("Case opened"),
                       .isBeginning = true});
    return entries;
}

} // namespace itinera
