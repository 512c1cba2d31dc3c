// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
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
/// For the trail and for export; the database has its number.
template <>
struct EnumWords<RiskLevel> {
    static constexpr EnumWord<RiskLevel> all[]{{RiskLevel::None, u"none"},
                                               {RiskLevel::Low, u"low"},
                                               {RiskLevel::Moderate, u"moderate"},
                                               {RiskLevel::High, u"high"},
                                               {RiskLevel::VeryHigh, u"very-high"}};
};

/// Does she cooperate with the authorities? Raises the risk of reprisal (S1).
enum class Cooperation { NotAsked, No, Considering, Yes, PrefersNotToSay };
template <>
struct EnumWords<Cooperation> {
    static constexpr EnumWord<Cooperation> all[]{{Cooperation::NotAsked, u"not-asked"},
                                                 {Cooperation::No, u"no"},
                                                 {Cooperation::Considering, u"considering"},
                                                 {Cooperation::Yes, u"yes"},
                                                 {Cooperation::PrefersNotToSay, u"prefers-not-to-say"}};
};

enum class RiskOccasion { Entry, Periodic, Event };
template <>
struct EnumWords<RiskOccasion> {
    static constexpr EnumWord<RiskOccasion> all[]{{RiskOccasion::Entry, u"entry"},
                                                  {RiskOccasion::Periodic, u"periodic"},
                                                  {RiskOccasion::Event, u"event"}};
};

struct RiskFactor {
    QUuid uuid;
    RiskQuestion question = RiskQuestion::HarmByOthers;
    QString code;  ///< List "risk_factor"; empty for a factor that she or the professional named.
    CaseText text; ///< Own words; for a listed factor an addition, may be empty.
    bool namedByHer = false;
    bool reprisal = false; ///< Made more likely by cooperating with the authorities.
    int likelihood = 0;    ///< 1 to 5 before safeguards; 0: not rated yet.
    int severity = 0;      ///< 1 to 5.
    CaseText safeguards;
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
    CaseText cooperationWeighed; ///< How it was weighed, in words.
    CaseText herView;            ///< How she sees the danger herself.
    CaseText summary;
    std::optional<RiskLevel> overrideLevel;
    CaseText overrideReason;
    QDate reviewOn;
    QDateTime signedAt; ///< Invalid while being worked on.
    MemberId signedBy;
    RiskLevel signedLevel = RiskLevel::None; ///< The overall level as it stood when signed.

    bool isSigned() const { return signedAt.isValid(); }
    bool operator==(const RiskAssessment &) const = default;
};

} // namespace itinera
