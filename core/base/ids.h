// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QVariant>
#include <QtGlobal>
#include <compare>

namespace itinera {

/// A row id that cannot be mistaken for another table's. Zero is "not stored yet".
template <class Tag>
struct Id {
    qint64 value = 0;
    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    QVariant toVariant() const { return isValid() ? QVariant(value) : QVariant(); }
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using MemberId = Id<struct MemberTag>;
using CaseId = Id<struct CaseTag>;
using EventId = Id<struct EventTag>;
using AssessmentId = Id<struct AssessmentTag>; ///< A risk assessment.
using FactorId = Id<struct FactorTag>;         ///< A risk factor within an assessment.
using NeedId = Id<struct NeedTag>;             ///< A need of one case, over all its assessments.
using NeedsAssessmentId = Id<struct NeedsAssessmentTag>;
using PlanId = Id<struct PlanTag>;
using GoalId = Id<struct GoalTag>;
using StepId = Id<struct StepTag>;
using VersionId = Id<struct VersionTag>;
using VictoryId = Id<struct VictoryTag>;
using PrintId = Id<struct PrintTag>;
using TeamId = Id<struct TeamTag>;
using SessionNoteId = Id<struct SessionNoteTag>;

} // namespace itinera
