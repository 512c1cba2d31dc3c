// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace itinera {

class PlanDesk;
class TextKeeper;

/// In which order the goals stand: hers, or another one on which both agreed, with the reason (N3).
class OrderCard : public QWidget {
    Q_OBJECT
public:
    explicit OrderCard(PlanDesk &desk, QWidget *parent = nullptr);
    void showOrder();
    void commit();
    void forget();

private:
    PlanDesk &m_desk;
    QCheckBox *m_agreed = nullptr;
    QWidget *m_reasonLine = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_departs = nullptr;
    TextKeeper *m_keeper = nullptr;
    QString m_shownReason;
};

} // namespace itinera
