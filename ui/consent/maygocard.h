// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/outgoing.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QCheckBox;
class QLabel;

namespace itinera {

class CodeBox;

/// Whether something may go to somebody (C2): to whom, what for, and what, are chosen; the answer stands
/// below. Nothing of it is kept: it is a question, not a record.
class MayGoCard : public Card {
    Q_OBJECT
public:
    MayGoCard(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh(); ///< Reads again about whom she was asked, and answers anew.

private:
    void answer();
    UiContext &m_ui;
    CaseId m_case;
    std::vector<Receiver> m_receivers;
    CodeBox *m_to = nullptr;
    std::vector<QCheckBox *> m_information;
    QCheckBox *m_identifies = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace itinera
