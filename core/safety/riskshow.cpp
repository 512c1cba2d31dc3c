// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskshow.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    const RiskStore store(session);
    const std::optional<RiskAssessment> risk = store.standing(id);
    if (!risk)
        return {{ShowText::tr("Risk assessment"), ShowText::tr("none signed yet")}};
    std::vector<ShownLine> all{
        {ShowText::tr("Risk assessment"),
         ShowText::tr("number %1, %2, review on %3")
             .arg(risk->number)
             .arg(riskwords::levelName(risk->signedLevel), risk->reviewOn.toString(Qt::ISODate))}};
    if (store.staleness(id).isStale())
        all.push_back({{}, ShowText::tr("out of date")});
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    const std::optional<RiskAssessment> risk = RiskStore(session).standing(id);
    return risk ? riskrules::toJson(*risk) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

ShownPart shownRisk()
{
    return {right::ViewRisk, lines};
}

JsonPart jsonRisk()
{
    return {u"risk", right::ViewRisk, json};
}

} // namespace itinera
