// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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

/// A step is never "failed" (T6): it waits, rests, is done, or the course was changed.
enum class StepState { Open, Paused, Done, ChangedCourse };

struct Step {
    StepId id;
    QUuid uuid;
    QString what;
    StepBy by = StepBy::She;
    QString byName;    ///< Which professional or service.
    QDate due;         ///< Invalid where no day was set.
    QString howWeKnow; ///< What would show that it worked.
    StepState state = StepState::Open;
    QString stateNote; ///< Why it rests, what came out of it, where the course went.
    QDate stateOn;
    QDate lookAgainOn; ///< For a paused step.
    bool operator==(const Step &) const = default;
};

struct Goal {
    GoalId id;
    QUuid uuid;
    QString text;              ///< In her own words.
    std::vector<NeedId> needs; ///< One or more that it serves.
    std::vector<Step> steps;
    bool operator==(const Goal &) const = default;
};

enum class GoalOrder { Hers, AgreedOtherwise };

/// The living plan of a case: one per case, renegotiated in versions (T8).
struct Plan {
    PlanId id;
    QUuid uuid;
    CaseId caseId;
    GoalOrder order = GoalOrder::Hers;
    QString orderReason;     ///< Why she agreed to another order (N3).
    std::vector<Goal> goals; ///< In the order shown.
    QDate reviewOn;
    bool operator==(const Plan &) const = default;
};

enum class SignatureKind { None, OnPaper, OnScreen };

/// What was agreed, as it stood. Immutable once signed by both.
struct PlanVersion {
    VersionId id;
    QUuid uuid;
    PlanId planId;
    int number = 0;
    Plan content;
    QString whatChanged; ///< In somebody's words; an older program wrote a sentence of its own here.
    std::vector<PlanChange> changes; ///< Since the last version, where nobody said it.
    QString why;
    QString askedBy; ///< "she", "professional", "both", or a name.
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
    QString text;
    QUuid step; ///< Null where it belongs to none.
    MemberId recordedBy;
};

/// One change in the life of a step, for the timeline.
struct StepEvent {
    QUuid step;
    QString what;                      ///< The step's text as it is now.
    StepState state = StepState::Open; ///< Open after a pause: resumed.
    QDate on;
    QString note;
    MemberId by;
};

} // namespace itinera
