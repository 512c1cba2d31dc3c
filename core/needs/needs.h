// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/cases/case.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <vector>

namespace itinera {

/// A need of one case; the same through all its assessments, so that it can be compared over time and served
/// by goals.
struct Need {
    NeedId id;
    QUuid uuid;
    CaseId caseId;
    QString code;   ///< List "need"; empty for one that she named.
    CaseText text;  ///< Her or the professional's words; for a listed need an addition.
    QString domain; ///< List "need_domain".
    bool namedByHer = false;
    bool operator==(const Need &) const = default;
};

/// One need in one assessment.
struct NeedRating {
    Need need;
    int situation = 0; ///< List "situation", 1 (urgent gap) to 5 (met and lasting); 0: see answer.
    Answer answer = Answer::NotAsked; ///< Yes once rated; NotAsked or PrefersNotToSay otherwise.
    int urgency = 0;                  ///< The professional's view, list "urgency", 1 to 4; 0: not rated.
    int herRank = 0;                  ///< Her order: 1 first; 0: she has not placed it.
    CaseText herWords;
    CaseText note; ///< The professional's.
    bool operator==(const NeedRating &) const = default;
};

struct NeedsAssessment {
    NeedsAssessmentId id;
    QUuid uuid;
    CaseId caseId;
    int number = 0; ///< Given when signed.
    QDate on;
    MemberId author;
    std::vector<NeedRating> ratings; ///< In her order; those without a rank after, as added.
    CaseText note;
    QDate reviewOn;
    QDateTime signedAt;
    MemberId signedBy;
    bool isSigned() const { return signedAt.isValid(); }
    bool operator==(const NeedsAssessment &) const = default;
};

} // namespace itinera
