// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planchange.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::planchange {

namespace {

using enum PlanChange::Kind;

} // namespace

QJsonObject toJson(const PlanChange &change)
{
    QJsonObject json{{u"kind"_s, stored(change.kind)}};
    if (!change.name.isEmpty())
        json.insert(u"name"_s, change.name);
    if (!change.other.isEmpty())
        json.insert(u"other"_s, change.other);
    if (change.day.isValid())
        json.insert(u"day"_s, change.day.toString(Qt::ISODate));
    if (change.kind == PlanChange::Kind::StepBy)
        json.insert(u"by"_s, stored(change.by));
    return json;
}

PlanChange fromJson(const QJsonObject &json)
{
    const auto kind = fromStored<PlanChange::Kind>(json.value(u"kind"_s).toString(), u"plan_version"_s);
    PlanChange change{kind, json.value(u"name"_s).toString(), json.value(u"other"_s).toString(),
                      QDate::fromString(json.value(u"day"_s).toString(), Qt::ISODate)};
    if (change.kind == PlanChange::Kind::StepBy)
        change.by = fromStored<itinera::StepBy>(json.value(u"by"_s).toString(), u"plan_version"_s);
    return change;
}

QJsonArray toJson(const std::vector<PlanChange> &changes)
{
    QJsonArray json;
    for (const PlanChange &change : changes)
        json.append(toJson(change));
    return json;
}

std::vector<PlanChange> fromJson(const QJsonArray &json)
{
    std::vector<PlanChange> changes;
    for (const QJsonValue &change : json)
        changes.push_back(fromJson(change.toObject()));
    return changes;
}

} // namespace itinera::planchange
