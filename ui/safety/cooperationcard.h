// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QButtonGroup;
class QPlainTextEdit;

namespace itinera {

class RiskDraft;
class TextKeeper;

/// Does she cooperate with the authorities, how was it weighed, and what the rule makes of it (S1).
class CooperationCard : public Card {
    Q_OBJECT
public:
    CooperationCard(UiContext &context, RiskDraft &draft, TextKeeper &keeper, QWidget *parent = nullptr);
    void load(); ///< Another assessment: reads its text, too.

private:
    void showChoice();
    RiskDraft &m_draft;
    TextKeeper &m_keeper;
    QButtonGroup *m_group = nullptr;
    QLabel *m_needed = nullptr;
    QPlainTextEdit *m_weighed = nullptr;
    QLabel *m_effect = nullptr;
};

} // namespace itinera
