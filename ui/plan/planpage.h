// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/taborder.h"

class QLabel;
class QStackedWidget;

namespace itinera {

class AgreementCard;
class GoalCard;
class GoalProposals;
class HerOrderList;
class NoticeBar;
class OrderCard;
class PlanDesk;
class ScrollColumn;
class VersionsCard;

/// The plan of a case (T8): goals in her words and her order, small steps, and what was agreed when.
class PlanPage : public Page {
    Q_OBJECT
public:
    PlanPage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("plan"); }
    HerOrderList *goals() { return m_goals; }
    GoalCard *card(GoalId goal) const; ///< Null where it is not on the page.

private:
    void buildPlan();
    void start();
    void showPlan();
    void showStatus();
    void showGoals();
    void showRisk();
    void dropCards();
    GoalCard *makeCard(const Goal &goal);
    void moveGoal(int from, int before);

    PlanDesk *m_desk = nullptr;
    QString m_builtFrom; ///< Of which plan and needs the cards are.
    Rows<GoalId, GoalCard> m_cards;
    NoticeBar *m_risk = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    ScrollColumn *m_plan = nullptr;
    QLabel *m_status = nullptr;
    OrderCard *m_order = nullptr;
    HerOrderList *m_goals = nullptr;
    GoalProposals *m_proposals = nullptr;
    AgreementCard *m_agreement = nullptr;
    VersionsCard *m_versions = nullptr;
    TabOrder m_tabOrder;
};

} // namespace itinera
