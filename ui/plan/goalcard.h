// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include "ui/widgets/rows.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace itinera {

class ChipsEdit;
class DragHandle;
class FieldDraft;
template <typename Record>
class Fields;
class HerOrderList;
class PlanDesk;
class StepRow;

/// One goal, in her own words: the needs that it serves, and its small steps.
class GoalCard : public QFrame {
    Q_OBJECT
public:
    GoalCard(PlanDesk &desk, const Goal &goal, QWidget *parent = nullptr);
    GoalId goal() const { return m_goal.id; }
    /// Shows what is stored; only rows of steps that came or went are built or taken away.
    void showGoal(const Goal &goal, int number, int count, bool movable);
    void commit();
    void forget();
    void focusNewStep();
    HerOrderList *steps() { return m_steps; }
    StepRow *row(StepId step) const;
    DragHandle *handle() { return m_handle; }

signals:
    void upRequested();
    void downRequested();

private:
    QWidget *buildHead();
    void buildNeeds();
    QWidget *buildNewStep();
    StepRow *makeRow(const Step &step);
    void showSteps();
    void addStep();
    void remove();
    PlanDesk &m_desk;
    Goal m_goal;
    Rows<StepId, StepRow> m_rows;
    Fields<Goal> *m_fields;
    DragHandle *m_handle = nullptr;
    QLabel *m_number = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    ChipsEdit *m_needs = nullptr;
    HerOrderList *m_steps = nullptr;
    QLineEdit *m_newStep = nullptr;
    FieldDraft *m_newStepDraft = nullptr;
};

} // namespace itinera
