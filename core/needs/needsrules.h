// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include <QJsonObject>

namespace itinera::needsrules {

/// Puts the ratings into her order and numbers the placed ones 1, 2, 3 … without gaps (N3).
void normaliseOrder(NeedsAssessment &a);
/// Moves the rating at `from` to stand before position `to` in her order; places it if it was not placed.
/// Both count the ratings in her order as they stand before the move; a `to` past the placed ones means last.
/// A `from` that is none changes nothing.
void moveInHerOrder(NeedsAssessment &a, int from, int to);

/// Where her order and the professional's urgency differ (N3).
struct Difference {
    Need need;
    int herRank = 0;          ///< Her place, 1 first.
    int professionalRank = 0; ///< Place by urgency, ties sharing the better place.
    int urgency = 0;
    bool sheRanksHigher() const { return herRank < professionalRank; }
};
/// Only needs that both have placed and whose places differ by two or more; the widest difference first.
/// Places are counted among the needs that both have placed. Needs of the same urgency take several places
/// together: hers differs only as far as it lies outside of those.
std::vector<Difference> differences(const NeedsAssessment &a);

/// Something that keeps an assessment from being signed; needswords says it.
enum class Missing {
    RatedNeed, ///< No need is rated.
    HerOrder,  ///< None is placed, and the note does not say why.
    Words      ///< A need has none.
};
std::vector<Missing> missingForSignature(const NeedsAssessment &a);

/// Her order of needs by id, placed ones only; what a plan follows.
std::vector<NeedId> herOrder(const NeedsAssessment &a);

/// One need over time: situation per assessment (0 where it was not rated), oldest first.
struct Course {
    Need need;
    std::vector<int> situation;
    std::vector<int> herRank;
};
/// `history` oldest first; needs in the order of the last assessment, then those only in earlier ones.
std::vector<Course> courses(const std::vector<NeedsAssessment> &history);

/// A new assessment from the last: the same needs in her order, situation, urgency and words kept to be gone
/// through again.
NeedsAssessment reviewOf(const NeedsAssessment &last);

QJsonObject toJson(const NeedsAssessment &a);
QJsonObject toJson(const Need &need);

/// What else is told by naming these needs, as codes of the list "consent_information": that she looks for a
/// psychiatrist says something about her health. A part of life that is not known tells all of it.
QStringList toldBy(const std::vector<Need> &needs);

} // namespace itinera::needsrules
