// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include <QFrame>

class QLabel;
class QLineEdit;

namespace itinera {

class FieldDraft;
class PlanDesk;

/// After a step is done: the quiet offer to write it down as a small victory (T6). One click, and words where
/// she wants them.
class VictoryBar : public QFrame {
    Q_OBJECT
public:
    /// Hidden until the step is done, or where words of hers were not written down yet.
    VictoryBar(PlanDesk &desk, const Step &step, QWidget *parent = nullptr);
    void offer(const Step &step);

private:
    void showOffer();
    void write();
    PlanDesk &m_desk;
    Step m_step;
    QLabel *m_question = nullptr;
    QLineEdit *m_text = nullptr;
    FieldDraft *m_draft = nullptr;
    QWidget *m_answer = nullptr;
};

} // namespace itinera
