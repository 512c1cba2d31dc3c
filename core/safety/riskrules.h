// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/safety/riskassessment.h"
#include <QJsonObject>

namespace itinera::riskrules {

/// The level of one cell of the matrix. Likelihood and severity from 1 to 5, their product decides:
/// 1–4 low, 5–9 moderate, 10–16 high, 17–25 very high. None where one is not rated.
RiskLevel cell(int likelihood, int severity);

/// The overall level and how it came about. The stated rule (S1):
/// 1. the highest level that remains after safeguards, over the factors of both questions
///    (a factor without ratings after safeguards counts as before them);
/// 2. one step higher, at most very high, while she cooperates with the authorities, unless a factor of
/// reprisal is
///    among the rated ones with likelihood 4 or 5 before safeguards, so that it has been weighed already;
/// 3. a professional may set another level with a reason.
struct Overall {
    RiskLevel level = RiskLevel::None;   ///< What holds.
    RiskLevel byRule = RiskLevel::None;  ///< Steps 1 and 2.
    RiskLevel highest = RiskLevel::None; ///< Step 1.
    bool raisedForCooperation = false;
    bool cooperationWeighedInFactor = false;
    bool overridden = false;
};
Overall overall(const RiskAssessment &a);

/// Something that keeps an assessment from being signed; riskwords says it.
struct Missing {
    enum class Kind {
        HarmByOthers,      ///< Question 1 is not answered.
        TakingPart,        ///< Question 2 is not answered.
        FactorWords,       ///< factor
        FactorRating,      ///< factor
        FactorRatingAfter, ///< factor
        Level,
        CooperationAsked,
        CooperationWeighed,
        OverrideReason,
        ReviewDay,
        ReviewAhead, ///< The day has passed.
        ReviewSooner
    };
    Kind kind = Kind::HarmByOthers;
    int factor = 0; ///< Its number, from 1.
    bool operator==(const Missing &) const = default;
};

/// What keeps it from being signed; empty: it can be signed.
/// Each question has a rated factor, or the summary says why not; a rated factor has likelihood and severity;
/// cooperation was asked, and weighed where she cooperates or considers it; another level than the rule's has
/// a reason; there is a level; there is a day to look again.
std::vector<Missing> missingForSignature(const RiskAssessment &a);
/// The same as of that day: the day to look again is not past and at most twelve months ahead.
std::vector<Missing> missingForSignature(const RiskAssessment &a, QDate today);

/// When to look again if nobody says otherwise: very high 2 weeks, high 1 month, moderate 3 months, low 6
/// months.
QDate proposedReview(RiskLevel level, QDate today);

/// Why the standing assessment is out of date (S2): events after its signature that invalidate, or its review
/// date passed.
struct Staleness {
    bool never = false; ///< There is none yet.
    bool reviewPassed = false;
    std::vector<CaseEvent> events; ///< The invalidating events since, oldest first.
    bool isStale() const { return never || reviewPassed || !events.empty(); }
};
Staleness staleness(const std::optional<RiskAssessment> &standing, const std::vector<CaseEvent> &events,
                    QDate today);

/// Two assessments side by side: factors matched by code or by the same own words.
struct FactorPair {
    std::optional<RiskFactor> earlier;
    std::optional<RiskFactor> later;
};
std::vector<FactorPair> compare(const RiskAssessment &earlier, const RiskAssessment &later);

/// A new one to start a review from: factors and safeguards copied, ratings kept, not signed, no override.
RiskAssessment reviewOf(const RiskAssessment &standing, RiskOccasion occasion);

QJsonObject toJson(const RiskAssessment &a);

} // namespace itinera::riskrules
