// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include <QFrame>
#include <QSet>

class QLabel;
class QLineEdit;
class QListWidget;

namespace itinera {

/// Adds a factor: from the list of one question, filtered while typing, or in own words.
class FactorPicker : public QFrame {
    Q_OBJECT
public:
    FactorPicker(UiContext &context, RiskQuestion question, QWidget *parent = nullptr);
    void open(const QSet<QString> &taken); ///< Shows it; those already there are not offered again.

signals:
    void picked(const QString &code);
    void ownWords(bool hers, const QString &text); ///< What was typed into the filter comes along.
    void closed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fill();
    void showDefinition();
    void pickCurrent();
    void selectFirst();
    void close();
    UiContext &m_ui;
    RiskQuestion m_question;
    QSet<QString> m_taken;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_definition = nullptr;
};

} // namespace itinera
