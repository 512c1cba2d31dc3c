// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>
#include <vector>

namespace itinera {

/// The two questions of S1.
enum class RiskQuestion { HarmByOthers = 1, TakingPart = 2 };

enum class RiskLevel { None = 0, Low = 1, Moderate = 2, High = 3, VeryHigh = 4 };

/// Does she cooperate with the authorities? Raises the risk of reprisal (S1).
enum class Cooperation { NotAsked, No, Considering, Yes, PrefersNotToSay };

enum class RiskOccasion { Entry, Periodic, Event };

struct RiskFactor {
    QUuid uuid;
    RiskQuestion question = RiskQuestion::HarmByOthers;
    QString code; ///< List "risk_factor"; empty for a factor that she or the professional named.
    QString text; ///< Own words; for a listed factor an addition, may be empty.
    bool namedByHer = false;
    bool reprisal = false; ///< Made more likely by cooperating with the authorities.
    int likelihood = 0;    ///< 1 to 5 before safeguards; 0: not rated yet.
    int severity = 0;      ///< 1 to 5.
    QString safeguards;
    int likelihoodAfter = 0; ///< 1 to 5 with the safeguards in place; 0: not rated yet.
    int severityAfter = 0;
    bool operator==(const RiskFactor &) const = default;
};

struct RiskAssessment {
    AssessmentId id;
    QUuid uuid;
    CaseId caseId;
    int number = 0; ///< Given when signed: 1, 2, 3 … within the case; 0 while being worked on.
    RiskOccasion occasion = RiskOccasion::Entry;
    QDate startedOn;
    MemberId author;
    std::vector<RiskFactor> factors;
    Cooperation cooperation = Cooperation::NotAsked;
    QString cooperationWeighed; ///< How it was weighed, in words.
    QString herView;            ///< How she sees the danger herself.
    QString summary;
    std::optional<RiskLevel> overrideLevel;
    QString overrideReason;
    QDate reviewOn;
    QDateTime signedAt; ///< Invalid while being worked on.
    MemberId signedBy;
    RiskLevel signedLevel = RiskLevel::None; ///< The overall level as it stood when signed.

    bool isSigned() const { return signedAt.isValid(); }
    bool operator==(const RiskAssessment &) const = default;
};

} // namespace itinera
