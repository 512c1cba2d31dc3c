// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/plan/planchange.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <vector>

namespace itinera {

/// Who does a step (T8).
enum class StepBy { She, Professional, OtherService };
template <>
struct EnumWords<StepBy> {
    static constexpr EnumWord<StepBy> all[]{
        {StepBy::She, u"she"}, {StepBy::Professional, u"professional"}, {StepBy::OtherService, u"service"}};
};

/// A step is never "failed" (T6): it waits, rests, is done, or the course was changed.
enum class StepState { Open, Paused, Done, ChangedCourse };
template <>
struct EnumWords<StepState> {
    static constexpr EnumWord<StepState> all[]{{StepState::Open, u"open"},
                                               {StepState::Paused, u"paused"},
                                               {StepState::Done, u"done"},
                                               {StepState::ChangedCourse, u"changed"}};
};

struct Step {
    StepId id;
    QUuid uuid;
    CaseText what;
    StepBy by = StepBy::She;
    CaseText byName;    ///< Which professional or service.
    QDate due;          ///< Invalid where no day was set.
    CaseText howWeKnow; ///< What would show that it worked.
    StepState state = StepState::Open;
    CaseText stateNote; ///< Why it rests, what came out of it, where the course went.
    QDate stateOn;
    QDate lookAgainOn; ///< For a paused step.
    bool operator==(const Step &) const = default;
};

struct Goal {
    GoalId id;
    QUuid uuid;
    CaseText text;             ///< In her own words.
    std::vector<NeedId> needs; ///< One or more that it serves.
    std::vector<Step> steps;
    bool operator==(const Goal &) const = default;
};

enum class GoalOrder { Hers, AgreedOtherwise };
template <>
struct EnumWords<GoalOrder> {
    static constexpr EnumWord<GoalOrder> all[]{{GoalOrder::Hers, u"hers"},
                                               {GoalOrder::AgreedOtherwise, u"agreed"}};
};

/// The living plan of a case: one per case, renegotiated in versions (T8).
struct Plan {
    PlanId id;
    QUuid uuid;
    CaseId caseId;
    GoalOrder order = GoalOrder::Hers;
    CaseText orderReason;    ///< Why she agreed to another order (N3).
    std::vector<Goal> goals; ///< In the order shown.
    QDate reviewOn;
    bool operator==(const Plan &) const = default;
};

enum class SignatureKind { None, OnPaper, OnScreen };
template <>
struct EnumWords<SignatureKind> {
    static constexpr EnumWord<SignatureKind> all[]{{SignatureKind::None, u"none"},
                                                   {SignatureKind::OnPaper, u"paper"},
                                                   {SignatureKind::OnScreen, u"screen"}};
};

/// What was agreed, as it stood. Immutable once signed by both.
struct PlanVersion {
    VersionId id;
    QUuid uuid;
    PlanId planId;
    int number = 0;
    Plan content;
    CaseText whatChanged; ///< In somebody's words; an older program wrote a sentence of its own here.
    std::vector<PlanChange> changes; ///< Since the last version, where nobody said it.
    CaseText why;
    CaseText askedBy; ///< "she", "professional", "both", or a name.
    SignatureKind herSignature = SignatureKind::None;
    QDate herSignedOn;
    SignatureKind professionalSignature = SignatureKind::None;
    QDate professionalSignedOn;
    MemberId professional;
    QDateTime createdAt;
    bool isAgreed() const
    {
        return herSignature != SignatureKind::None && professionalSignature != SignatureKind::None;
    }
};

/// A small victory (T6): written down and celebrated on the timeline.
struct Victory {
    VictoryId id;
    QUuid uuid;
    CaseId caseId;
    QDate on;
    CaseText text;
    QUuid step; ///< Null where it belongs to none.
    MemberId recordedBy;
};

/// One change in the life of a step, for the timeline.
struct StepEvent {
    QUuid step;
    CaseText what;                     ///< The step's text as it is now.
    StepState state = StepState::Open; ///< Open after a pause: resumed.
    QDate on;
    CaseText note;
    MemberId by;
};

} // namespace itinera
