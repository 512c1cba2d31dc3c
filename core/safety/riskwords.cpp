// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskwords.h"
#include "core/base/error.h"
#include <QCoreApplication>

namespace itinera::riskwords {

namespace {

struct RiskText {
    Q_DECLARE_TR_FUNCTIONS(Risk)
};

} // namespace

QString levelName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        break;
    case RiskLevel::Low:
        return RiskText::tr("Low");
    case RiskLevel::Moderate:
        return RiskText::tr("Moderate");
    case RiskLevel::High:
        return RiskText::tr("High");
    case RiskLevel::VeryHigh:
        return RiskText::tr("Very high");
    }
    return RiskText::tr("Not assessed");
}

QString cooperationName(Cooperation c)
{
    switch (c) {
    case Cooperation::NotAsked:
        break;
    case Cooperation::No:
        return RiskText::tr("No");
    case Cooperation::Considering:
        return RiskText::tr("She is thinking about it");
    case Cooperation::Yes:
        return RiskText::tr("Yes");
    case Cooperation::PrefersNotToSay:
        return RiskText::tr("She prefers not to say");
    }
    return RiskText::tr("Not asked");
}

QString occasionName(RiskOccasion o)
{
    switch (o) {
    case RiskOccasion::Entry:
        break;
    case RiskOccasion::Periodic:
        return RiskText::tr("Periodic review");
    case RiskOccasion::Event:
        return RiskText::tr("Because of an event");
    }
    return RiskText::tr("On entry");
}

QString questionText(RiskQuestion q)
{
    return q == RiskQuestion::HarmByOthers
               ? RiskText::tr("Who could harm her or her relatives, in body or mind, and how likely is it?")
               : RiskText::tr("What danger could come from taking part here: being seen, being talked about, "
                              "being taken for a traitor?");
}

QString ruleInWords()
{
    return RiskText::tr("The rule: the highest level that remains with the safeguards in place, over both "
                        "questions. One step higher while "
                        "she cooperates with the authorities, unless a factor of reprisal rated likely or "
                        "very likely has weighed that "
                        "already. A professional may set another level and says why.");
}

QString said(const riskrules::Missing &missing)
{
    using enum riskrules::Missing::Kind;
    switch (missing.kind) {
    case HarmByOthers:
        return RiskText::tr(
            "Question 1, harm by others: rate at least one factor, or say in the summary that none is seen.");
    case TakingPart:
        return RiskText::tr("Question 2, danger from taking part: rate at least one factor, or say in "
                            "the summary that none is seen.");
    case FactorWords:
        return RiskText::tr("Factor %1 has no words yet.").arg(missing.factor);
    case FactorRating:
        return RiskText::tr("Factor %1 needs both a likelihood and a severity.").arg(missing.factor);
    case FactorRatingAfter:
        return RiskText::tr("Factor %1 needs both a likelihood and a severity with the safeguards in place.")
            .arg(missing.factor);
    case Level:
        return RiskText::tr("No factor is rated, so there is no level: set one and say why.");
    case CooperationAsked:
        return RiskText::tr(
            "Ask whether she cooperates with the authorities; that she prefers not to say is an answer.");
    case CooperationWeighed:
        return RiskText::tr("Say how her cooperation with the authorities was weighed.");
    case OverrideReason:
        return RiskText::tr("Say why another level was set than the rule gives.");
    case ReviewDay:
        return RiskText::tr("Choose a day to look at it again.");
    case ReviewAhead:
        return RiskText::tr("The day to look at it again has passed: choose another.");
    case ReviewSooner:
        return RiskText::tr("Look at it again within twelve months: choose an earlier day.");
    }
    return {};
}

QStringList said(const std::vector<riskrules::Missing> &missing)
{
    QStringList lines;
    for (const riskrules::Missing &one : missing)
        lines << said(one);
    return lines;
}

} // namespace itinera::riskwords
