// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/allowancerules.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::allowancerules {

bool runs(const Allowance &allowance, QDate day)
{
    return (!allowance.since.isValid() || allowance.since <= day) &&
           (!allowance.until.isValid() || day <= allowance.until) &&
           (!allowance.endedOn.isValid() || day < allowance.endedOn);
}

bool isOver(const Allowance &allowance, QDate day)
{
    return allowance.until.isValid() && allowance.until < day && !allowance.endedOn.isValid();
}

QDate seeToOn(const Allowance &allowance)
{
    if (!allowance.until.isValid() || allowance.endedOn.isValid())
        return {};
    QDate before = allowance.until.addDays(-AskAgainDays);
    if (allowance.since.isValid())
        before = std::max(before, allowance.since);
    return allowance.seenToOn.isValid() && allowance.seenToOn >= before ? allowance.until : before;
}

std::vector<Wrong> wrongIn(const Allowance &allowance)
{
    std::vector<Wrong> wrong;
    if (allowance.what.trimmed().isEmpty())
        wrong.push_back(Wrong::NothingSaid);
    if (allowance.cents < 0)
        wrong.push_back(Wrong::NegativeAmount);
    const bool isCode =
        allowance.currency.size() == 3 &&
        std::ranges::all_of(allowance.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode && (allowance.cents > 0 || !allowance.currency.isEmpty()))
        wrong.push_back(Wrong::Currency);
    const auto before = [&](QDate day) {
        return day.isValid() && allowance.since.isValid() && day < allowance.since;
    };
    if (before(allowance.until))
        wrong.push_back(Wrong::EndsBefore);
    if (before(allowance.endedOn))
        wrong.push_back(Wrong::EndedBefore);
    return wrong;
}

QJsonObject toJson(const Allowance &allowance, const std::vector<QUuid> &needs)
{
    QJsonArray covered;
    for (const QUuid &need : needs)
        covered.append(need.toString(QUuid::WithoutBraces));
    return {{u"what"_s, allowance.what},
            {u"payer"_s, allowance.payer},
            {u"cents"_s, allowance.cents},
            {u"currency"_s, allowance.currency},
            {u"period"_s, stored(allowance.period)},
            {u"since"_s, allowance.since.toString(Qt::ISODate)},
            {u"until"_s, allowance.until.toString(Qt::ISODate)},
            {u"seenToOn"_s, allowance.seenToOn.toString(Qt::ISODate)},
            {u"endedOn"_s, allowance.endedOn.toString(Qt::ISODate)},
            {u"covers"_s, covered},
            {u"note"_s, allowance.note}};
}

} // namespace itinera::allowancerules
