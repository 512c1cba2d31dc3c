// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace itinera {

class CodeBox;
class DragHandle;
template <typename Record>
class Fields;
class PlanDesk;
class StepStateForm;
class VictoryBar;

/// One small step: what, who does it, by when, how we shall know; and how it goes. It rests, is done or takes
/// another way, and never anything worse (T6).
class StepRow : public QFrame {
    Q_OBJECT
public:
    StepRow(PlanDesk &desk, const Step &step, QWidget *parent = nullptr);
    StepId step() const { return m_step.id; }
    void showStep(const Step &step, int number, int count);
    void commit();
    void forget();
    void focusDetails(); ///< The first field after "what": who does it.
    DragHandle *handle() { return m_handle; }

signals:
    void upRequested();
    void downRequested();
    void nextRequested(); ///< Enter in the last field.

private:
    QWidget *buildHead();
    QWidget *buildDetails();
    QWidget *buildActions();
    void showState();
    void chooseBy(Step &step, StepBy by) const; ///< With a first answer to who that is.
    void done();
    void remove();
    PlanDesk &m_desk;
    Step m_step;
    Fields<Step> *m_fields;
    DragHandle *m_handle = nullptr;
    QLabel *m_number = nullptr;
    QLineEdit *m_what = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_details = nullptr;
    CodeBox *m_by = nullptr;
    QLineEdit *m_byName = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_otherWay = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    StepStateForm *m_stateForm = nullptr;
    VictoryBar *m_victory = nullptr;
};

} // namespace itinera
