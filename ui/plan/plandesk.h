// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "core/plan/planstore.h"
#include "ui/widgets/page.h"
#include <functional>

namespace itinera {

/// What the cards of the plan page work on together: the plan as it is stored, her order of needs, the agreed
/// versions. Every change goes to the store at once; all of them may throw an Error. Called inside
/// UiContext::attempt or by a keeper of texts.
class PlanDesk : public QObject {
    Q_OBJECT
public:
    PlanDesk(UiContext &context, CaseId id, QObject *parent);
    void load();
    UiContext &ui() const { return m_ui; }
    CaseId caseId() const { return m_case; }
    const std::optional<Plan> &plan() const { return m_plan; }
    const std::vector<PlanVersion> &versions() const { return m_versions; } ///< Newest first.
    const std::vector<NeedRating> &herNeeds() const { return m_herNeeds; }  ///< Placed ones, in her order.
    std::vector<NeedId> herOrder() const;
    const std::vector<Need> &needs() const { return m_needs; } ///< All of the case.
    QString nameOf(NeedId need) const;
    QString form() const; ///< Of its drafts: "plan/<plan uuid>".
    const Goal *goal(GoalId id) const;
    const Step *step(StepId id) const;
    std::vector<PlanChange> changes() const; ///< Since the last version; empty where there is none.
    QStringList missing() const;
    bool departs() const; ///< The goals stand in another order than hers.

    void start();
    Goal addGoal(const QString &text, const std::vector<NeedId> &needs);
    void changeGoal(GoalId id, const std::function<void(Goal &)> &change);
    void removeGoal(GoalId id);
    void moveGoal(GoalId id, int to);
    Step addStep(GoalId goal, const QString &what);
    void changeStep(StepId id, const std::function<void(Step &)> &change);
    void setState(StepId id, StepState state, const QString &note, QDate lookAgainOn);
    void removeStep(StepId id);
    void moveStep(StepId id, int to);
    void changePlan(const std::function<void(Plan &)> &change); ///< Order, reason, review day.
    void agree(PlanVersion how);
    void addSignature(VersionId id, bool hers, SignatureKind kind, QDate on);
    void addVictory(const Step &step, const QString &text);

signals:
    void planChanged(); ///< Something was stored.

private:
    void reloadPlan();
    UiContext &m_ui;
    CaseId m_case;
    std::optional<Plan> m_plan;
    std::vector<PlanVersion> m_versions;
    std::vector<NeedRating> m_herNeeds;
    std::vector<Need> m_needs;
    CodeList m_needList;
};

} // namespace itinera
