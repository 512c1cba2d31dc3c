// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskstore.h"
#include "core/session/dueitem.h"
#include "core/session/session.h"

namespace itinera::test {

/// What stands in a case's line of the list and on Today, put there as a change of some subject would.
inline void setLevel(Session &session, CaseId id, int level, bool outOfDate = false, QDate reviewOn = {})
{
    dueitems::setLevel(session.db(), id, {level, outOfDate, reviewOn});
}

/// What is due of all kinds that are declared.
inline std::vector<DueItem> allDue(Session &session, CaseId id)
{
    QStringList kinds;
    for (const DeclaredDue &due : session.access().declared().dueKinds)
        kinds << QStringView(due.kind).toString();
    return dueitems::of(session.db(), id, kinds);
}

/// All that was due of these kinds is gone, and `items` are due. "risk." stands for all kinds that begin so,
/// "." for all.
inline void replaceDue(Session &session, CaseId id, const QStringList &kinds,
                       const std::vector<DueItem> &items)
{
    QStringList whole;
    for (const QString &kind : kinds) {
        if (!kind.endsWith(QLatin1Char('.')))
            whole << kind;
        for (const DueItem &item : allDue(session, id)) {
            if (kind == QLatin1String(".") || (kind.endsWith(QLatin1Char('.')) && item.kind.startsWith(kind)))
                whole << item.kind;
        }
    }
    if (!whole.isEmpty())
        dueitems::replace(session.db(), session.access().declared(), id, whole, items);
}

inline void addDue(Session &session, const DueItem &item)
{
    std::vector<DueItem> items = dueitems::of(session.db(), item.caseId, {item.kind});
    items.push_back(item);
    dueitems::replace(session.db(), session.access().declared(), item.caseId, {item.kind}, items);
}

/// A signed assessment of one factor: 5 by `severity`.
inline RiskAssessment signRisk(Session &session, CaseId id, int severity = 3)
{
    RiskStore store(session);
    RiskAssessment a = store.start(id, RiskOccasion::Entry);
    RiskFactor factor;
    factor.text = QStringLiteral("They know her street");
    factor.likelihood = 5;
    factor.severity = severity;
    a.factors = {factor};
    a.cooperation = Cooperation::No;
    a.summary = QStringLiteral("Careful");
    a.reviewOn = session.clock().today().addDays(18);
    store.save(a);
    return store.sign(a.id);
}

} // namespace itinera::test
