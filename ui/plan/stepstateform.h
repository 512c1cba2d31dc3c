// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace itinera {

class DayEdit;
class FieldDraft;
class PlanDesk;

/// A few words when a step rests or takes another way. Nothing in it is demanded.
class StepStateForm : public QFrame {
    Q_OBJECT
public:
    StepStateForm(PlanDesk &desk, const Step &step, QWidget *parent = nullptr); ///< Hidden until asked for.
    void ask(StepState state);                                                  ///< Paused or ChangedCourse.
    void keepDraft();

signals:
    void answered(itinera::StepState state, const QString &note, QDate lookAgainOn);

private:
    void answer();
    StepState m_state = StepState::Paused;
    QLabel *m_label = nullptr;
    QLineEdit *m_note = nullptr;
    FieldDraft *m_draft = nullptr;
    QWidget *m_again = nullptr;
    DayEdit *m_lookAgain = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace itinera
