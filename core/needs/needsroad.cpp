// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsroad.h"
#include "core/needs/needsstore.h"
#include <QCoreApplication>
#include <QLocale>

namespace itinera {

namespace {
struct RoadText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

std::vector<RoadEntry> needsOnRoad(Session &session, CaseId id, const QString &)
{
    std::vector<RoadEntry> entries;
    for (const NeedsAssessment &a : NeedsStore(session).signedOnes(id))
        entries.push_back(
            {.on = a.signedAt.toLocalTime().date(),
             .at = a.signedAt,
             .icon = u"needs",
             .title =
                 RoadText::tr("Needs gone through with her, number %1").arg(QLocale().toString(a.number)),
             .text = a.note,
             .by = a.signedBy});
    return entries;
}

} // namespace itinera
