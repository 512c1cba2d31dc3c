// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace itinera {

class DayEdit;
class LevelBadge;
class RiskDraft;
class TextKeeper;

/// The level over all, how it comes about, when to look again, and what is missing before signing.
class OverallCard : public Card {
    Q_OBJECT
public:
    OverallCard(UiContext &context, RiskDraft &draft, TextKeeper &keeper, QWidget *parent = nullptr);
    void load(); ///< Another assessment: reads its texts, too.

signals:
    void signRequested();
    void discardRequested();

private:
    QPlainTextEdit *field(const QString &label, const QString &name, double lines,
                          CaseText RiskAssessment::*text);
    void showAssessment();
    UiContext &m_ui;
    RiskDraft &m_draft;
    TextKeeper &m_keeper;
    LevelBadge *m_badge = nullptr;
    QLabel *m_why = nullptr;
    QComboBox *m_override = nullptr;
    QWidget *m_reasonBox = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    DayEdit *m_review = nullptr;
    QLabel *m_proposal = nullptr;
    QPushButton *m_takeProposal = nullptr;
    QPlainTextEdit *m_herView = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    QLabel *m_missingTitle = nullptr;
    QLabel *m_missing = nullptr;
};

} // namespace itinera
