// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTableWidgetItem;

namespace itinera {

class RiskCompare;
class RiskView;

/// All signed assessments: any of them to read, any two side by side (S2).
class RiskHistory : public QWidget {
    Q_OBJECT
public:
    RiskHistory(UiContext &context, QWidget *parent = nullptr);
    void show(const std::vector<RiskAssessment> &newestFirst);
    using QWidget::show;

private:
    void filter(const QString &text);
    void ticked(QTableWidgetItem *item);
    void openRow(int row);
    void compareTicked();
    void backToList();
    std::vector<size_t> tickedOnes() const;
    void showCount();
    UiContext &m_ui;
    std::vector<RiskAssessment> m_all;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_listPage = nullptr;
    QWidget *m_readPage = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compareButton = nullptr;
    QPushButton *m_back = nullptr;
    RiskView *m_view = nullptr;
    RiskCompare *m_compare = nullptr;
    QStackedWidget *m_reading = nullptr;
};

} // namespace itinera
