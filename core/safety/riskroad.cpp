// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskroad.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include <QCoreApplication>
#include <QLocale>

namespace itinera {

namespace {
struct RoadText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

std::vector<RoadEntry> riskOnRoad(Session &session, CaseId id, const QString &)
{
    std::vector<RoadEntry> entries;
    for (const RiskAssessment &a : RiskStore(session).signedOnes(id))
        entries.push_back(
            {.on = a.signedAt.toLocalTime().date(),
             .at = a.signedAt,
             .icon = u"risk",
             .title = RoadText::tr("Risk assessment %1 signed: %2", "number, level")
                          .arg(QLocale().toString(a.number), riskwords::levelName(a.signedLevel)),
             .text = a.summary,
             .by = a.signedBy});
    return entries;
}

} // namespace itinera
