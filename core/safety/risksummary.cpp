// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/risksummary.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include <QCoreApplication>

namespace itinera {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(RiskSummary)
};

/// Empty where it is up to date.
QString outOfDate(Session &session, const CaseRow &row, const QString &language)
{
    const riskrules::Staleness stale = RiskStore(session).staleness(row.id);
    const QDate today = session.clock().today();
    if (stale.never)
        return SummaryText::tr("No risk assessment yet: that comes first");
    if (!stale.events.empty()) {
        const CaseEvent &last = stale.events.back();
        const QString kind =
            ListStore(session).list(QStringView(lists::EventKind).toString()).labelOf(last.kind, language);
        const int others = static_cast<int>(stale.events.size()) - 1;
        return others > 0 ? SummaryText::tr("Risk assessment out of date: %1, %2; and %n more since then",
                                            "what happened, when", others)
                                .arg(kind, sayDay(last.on, today))
                          : SummaryText::tr("Risk assessment out of date: %1, %2", "what happened, when")
                                .arg(kind, sayDay(last.on, today));
    }
    if (stale.reviewPassed)
        return SummaryText::tr("The review of the risk was due on %1").arg(sayDay(row.riskReviewOn, today));
    return {};
}

} // namespace

std::vector<SummaryItem> riskSummary(Session &session, CaseId id, const QString &language)
{
    const CaseRow row = CaseStore(session).row(id);
    const auto level = static_cast<RiskLevel>(row.riskLevel);
    std::vector<SummaryItem> items{
        {.kind = SummaryItem::Kind::Level,
         .text = level == RiskLevel::None
                     ? riskwords::levelName(level)
                     : SummaryText::tr("Risk: %1", "level").arg(riskwords::levelName(level)),
         .section = u"risk",
         .level = row.riskLevel}};
    const QString notice = outOfDate(session, row, language);
    if (!notice.isEmpty())
        items.push_back({.text = notice,
                         .section = u"risk",
                         .insteadOf = {due::FirstRisk, due::RiskReview, due::RiskStale}});
    return items;
}

} // namespace itinera
