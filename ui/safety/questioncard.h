// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"
#include <vector>

namespace itinera {

class FactorPicker;
class FactorRow;
class RiskDraft;

/// One of the two questions, with the factors that answer it.
class QuestionCard : public Card {
    Q_OBJECT
public:
    QuestionCard(UiContext &context, RiskDraft &draft, RiskQuestion question, QWidget *parent = nullptr);
    FactorRow *row(const QUuid &factor) const; ///< Null where the factor belongs to the other question.
    void shutAllBut(const QUuid &factor);
    void commit();
    void sync(); ///< Rows for the factors that there are.

signals:
    void openRequested(const QUuid &factor); ///< Null: shut the one that is open.

private:
    void add(RiskFactor factor);
    void remove(const QUuid &factor);
    UiContext &m_ui;
    RiskDraft &m_draft;
    RiskQuestion m_question;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    QPushButton *m_add = nullptr;
    FactorPicker *m_picker = nullptr;
    std::vector<FactorRow *> m_rows;
};

} // namespace itinera
