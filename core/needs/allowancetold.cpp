// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/allowancetold.h"
#include "core/needs/allowancestore.h"
#include "core/needs/allowancewords.h"
#include "core/needs/needsdue.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct AllowanceText {
    Q_DECLARE_TR_FUNCTIONS(Allowances)
};

std::vector<ShownLine> lines(Session &session, CaseId id, const QString &)
{
    const std::vector<Allowance> allowances = AllowanceStore(session).of(id);
    if (allowances.empty())
        return {};
    std::vector<ShownLine> all{{AllowanceText::tr("What she receives"), {}}};
    for (const Allowance &one : allowances)
        all.push_back({{}, u"- "_s + allowancewords::summary(one, QLocale()), 1});
    return all;
}

QJsonValue json(Session &session, CaseId id)
{
    QJsonArray all;
    for (const Allowance &one : AllowanceStore(session).of(id)) {
        QJsonObject object = allowancerules::toJson(one, {});
        object.remove(u"covers"_s);
        all.append(object);
    }
    return all;
}

} // namespace

std::vector<RoadEntry> allowancesOnRoad(Session &session, CaseId id, const QString &)
{
    std::vector<RoadEntry> entries;
    const auto add = [&](QDate on, const QString &title, const Allowance &one) {
        if (on.isValid())
            entries.push_back({.on = on, .icon = u"needs", .title = title, .text = one.note});
    };
    for (const Allowance &one : AllowanceStore(session).of(id)) {
        const QString much = allowancewords::amount(one, QLocale());
        add(one.since,
            much.isEmpty()
                ? AllowanceText::tr("She receives from now on: %1").arg(one.what)
                : AllowanceText::tr("She receives from now on: %1, %2", "what, how much").arg(one.what, much),
            one);
        add(one.endedOn, AllowanceText::tr("It ended: %1").arg(one.what), one);
    }
    return entries;
}

std::vector<SummaryItem> allowanceSummary(Session &session, CaseId id, const QString &)
{
    std::vector<SummaryItem> items;
    const QDate today = session.clock().today();
    for (const Allowance &one : AllowanceStore(session).of(id)) {
        if (allowancerules::isOver(one, today))
            items.push_back({.text = AllowanceText::tr("“%1” is over by its last day").arg(one.what),
                             .section = u"needs",
                             .insteadOf = {due::AllowanceEnd}});
    }
    return items;
}

ShownPart shownAllowances()
{
    return {right::ViewNeeds, lines};
}

JsonPart jsonAllowances()
{
    return {u"allowances", right::ViewNeeds, json};
}

} // namespace itinera
