// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/parts.h"

class QLineEdit;

namespace itinera {

class PlanDesk;

/// New goals: one offered for each need that she placed and that no goal serves yet, in her order; she picks.
/// The words are hers.
class GoalProposals : public Card {
    Q_OBJECT
public:
    explicit GoalProposals(PlanDesk &desk, QWidget *parent = nullptr);
    void showProposals(); ///< From the desk; rows are only built anew where what is offered changed.
    void commit();
    void focusNewGoal();

signals:
    void goalAdded(itinera::GoalId goal);

private:
    void choose(NeedId need, const QString &herWords);
    void add();
    PlanDesk &m_desk;
    std::vector<NeedId> m_offered;
    NeedId m_chosen;
    QString m_form;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    QLabel *m_for = nullptr;
    QLineEdit *m_text = nullptr;
    FieldDraft *m_draft = nullptr;
};

} // namespace itinera
