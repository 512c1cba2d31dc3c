// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskrules.h"
#include "core/base/textfold.h"
#include "core/safety/riskwords.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::riskrules {

namespace {

constexpr int likely = 4;
constexpr int longestReviewMonths = 12;

bool isRated(const RiskFactor &f)
{
    return cell(f.likelihood, f.severity) != RiskLevel::None;
}

/// What remains: after safeguards where that is rated, else before them.
RiskLevel remaining(const RiskFactor &f)
{
    const RiskLevel after = cell(f.likelihoodAfter, f.severityAfter);
    return after == RiskLevel::None ? cell(f.likelihood, f.severity) : after;
}

bool hasText(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool isSameFactor(const RiskFactor &a, const RiskFactor &b)
{
    if (!a.code.isEmpty() || !b.code.isEmpty())
        return a.code == b.code;
    return hasText(a.text) && fold(a.text.simplified()) == fold(b.text.simplified());
}

QJsonObject toJson(const RiskFactor &f)
{
    return {{u"uuid"_s, f.uuid.toString(QUuid::WithoutBraces)},
            {u"question"_s, static_cast<int>(f.question)},
            {u"code"_s, f.code},
            {u"text"_s, f.text},
            {u"namedByHer"_s, f.namedByHer},
            {u"reprisal"_s, f.reprisal},
            {u"likelihood"_s, f.likelihood},
            {u"severity"_s, f.severity},
            {u"safeguards"_s, f.safeguards},
            {u"likelihoodAfter"_s, f.likelihoodAfter},
            {u"severityAfter"_s, f.severityAfter}};
}

} // namespace

RiskLevel cell(int likelihood, int severity)
{
    if (likelihood < 1 || likelihood > 5 || severity < 1 || severity > 5)
        return RiskLevel::None;
    const int product = likelihood * severity;
    if (product <= 4)
        return RiskLevel::Low;
    if (product <= 9)
        return RiskLevel::Moderate;
    return product <= 16 ? RiskLevel::High : RiskLevel::VeryHigh;
}

Overall overall(const RiskAssessment &a)
{
    Overall result;
    for (const RiskFactor &f : a.factors)
        result.highest = std::max(result.highest, remaining(f));
    result.byRule = result.highest;
    if (a.cooperation == Cooperation::Yes) {
        result.cooperationWeighedInFactor = std::ranges::any_of(a.factors, [](const RiskFactor &f) {
            return f.reprisal && isRated(f) && f.likelihood >= likely;
        });
        if (!result.cooperationWeighedInFactor && result.highest != RiskLevel::None &&
            result.highest != RiskLevel::VeryHigh) {
            result.byRule = static_cast<RiskLevel>(static_cast<int>(result.highest) + 1);
            result.raisedForCooperation = true;
        }
    }
    result.level = result.byRule;
    if (a.overrideLevel && *a.overrideLevel != RiskLevel::None) {
        result.level = *a.overrideLevel;
        result.overridden = true;
    }
    return result;
}

std::vector<Missing> missingForSignature(const RiskAssessment &a)
{
    using enum Missing::Kind;
    std::vector<Missing> missing;
    const auto answered = [&](RiskQuestion question) {
        return hasText(a.summary) || std::ranges::any_of(a.factors, [&](const RiskFactor &f) {
                   return f.question == question && isRated(f);
               });
    };
    if (!answered(RiskQuestion::HarmByOthers))
        missing.push_back({HarmByOthers});
    if (!answered(RiskQuestion::TakingPart))
        missing.push_back({TakingPart});
    int number = 0;
    for (const RiskFactor &f : a.factors) {
        ++number;
        if (f.code.isEmpty() && !hasText(f.text))
            missing.push_back({FactorWords, number});
        if ((f.likelihood > 0) != (f.severity > 0))
            missing.push_back({FactorRating, number});
        if ((f.likelihoodAfter > 0) != (f.severityAfter > 0))
            missing.push_back({FactorRatingAfter, number});
    }
    const Overall o = overall(a);
    if (o.level == RiskLevel::None)
        missing.push_back({Level});
    if (a.cooperation == Cooperation::NotAsked)
        missing.push_back({CooperationAsked});
    else if ((a.cooperation == Cooperation::Yes || a.cooperation == Cooperation::Considering) &&
             !hasText(a.cooperationWeighed))
        missing.push_back({CooperationWeighed});
    if (o.overridden && !hasText(a.overrideReason))
        missing.push_back({OverrideReason});
    if (!a.reviewOn.isValid())
        missing.push_back({ReviewDay});
    return missing;
}

std::vector<Missing> missingForSignature(const RiskAssessment &a, QDate today)
{
    std::vector<Missing> missing = missingForSignature(a);
    if (a.reviewOn.isValid() && a.reviewOn < today)
        missing.push_back({Missing::Kind::ReviewAhead});
    else if (a.reviewOn.isValid() && a.reviewOn > today.addMonths(longestReviewMonths))
        missing.push_back({Missing::Kind::ReviewSooner});
    return missing;
}

QDate proposedReview(RiskLevel level, QDate today)
{
    switch (level) {
    case RiskLevel::None:
        break;
    case RiskLevel::Low:
        return today.addMonths(6);
    case RiskLevel::Moderate:
        return today.addMonths(3);
    case RiskLevel::High:
        return today.addMonths(1);
    case RiskLevel::VeryHigh:
        return today.addDays(14);
    }
    return {};
}

Staleness staleness(const std::optional<RiskAssessment> &standing, const std::vector<CaseEvent> &events,
                    QDate today)
{
    Staleness result;
    if (!standing || !standing->isSigned()) {
        result.never = true;
        return result;
    }
    result.reviewPassed = standing->reviewOn.isValid() && standing->reviewOn < today;
    // When it was recorded counts, not when it happened: what the team did not know of was not weighed.
    std::ranges::copy_if(events, std::back_inserter(result.events), [&](const CaseEvent &e) {
        return e.invalidatesRisk && e.recordedAt >= standing->signedAt; // in doubt, look again
    });
    std::ranges::stable_sort(result.events, [](const CaseEvent &a, const CaseEvent &b) {
        return std::pair(a.on, a.recordedAt) < std::pair(b.on, b.recordedAt);
    });
    return result;
}

std::vector<FactorPair> compare(const RiskAssessment &earlier, const RiskAssessment &later)
{
    std::vector<FactorPair> pairs;
    std::vector<bool> taken(earlier.factors.size(), false);
    for (const RiskFactor &now : later.factors) {
        FactorPair pair;
        pair.later = now;
        for (size_t i = 0; i < earlier.factors.size(); ++i) {
            if (!taken[i] && isSameFactor(earlier.factors[i], now)) {
                taken[i] = true;
                pair.earlier = earlier.factors[i];
                break;
            }
        }
        pairs.push_back(std::move(pair));
    }
    for (size_t i = 0; i < earlier.factors.size(); ++i) {
        if (!taken[i])
            pairs.push_back({earlier.factors[i], std::nullopt});
    }
    return pairs;
}

RiskAssessment reviewOf(const RiskAssessment &standing, RiskOccasion occasion)
{
    RiskAssessment review;
    review.caseId = standing.caseId;
    review.occasion = occasion;
    review.factors = standing.factors;
    // A known danger stays in sight until she is asked again; what is said about it is said anew.
    review.cooperation = standing.cooperation;
    review.cooperationWeighed = standing.cooperationWeighed;
    return review;
}

QJsonObject toJson(const RiskAssessment &a)
{
    QJsonArray factors;
    for (const RiskFactor &f : a.factors)
        factors.append(toJson(f));
    return {{u"uuid"_s, a.uuid.toString(QUuid::WithoutBraces)},
            {u"number"_s, a.number},
            {u"occasion"_s, stored(a.occasion)},
            {u"startedOn"_s, a.startedOn.toString(Qt::ISODate)},
            {u"factors"_s, factors},
            {u"cooperation"_s, stored(a.cooperation)},
            {u"cooperationWeighed"_s, a.cooperationWeighed},
            {u"herView"_s, a.herView},
            {u"summary"_s, a.summary},
            {u"overrideLevel"_s, stored(a.overrideLevel.value_or(RiskLevel::None))},
            {u"overrideReason"_s, a.overrideReason},
            {u"reviewOn"_s, a.reviewOn.toString(Qt::ISODate)},
            {u"signedAt"_s, a.signedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"signedLevel"_s, stored(a.signedLevel)}};
}

} // namespace itinera::riskrules
