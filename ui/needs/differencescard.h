// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needsrules.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

namespace itinera {

/// "Where our views differ": her order beside the professional's, in plain sentences. Both stay (N3).
class DifferencesCard : public Card {
    Q_OBJECT
public:
    explicit DifferencesCard(UiContext &context, QWidget *parent = nullptr);
    void show(const NeedsAssessment &assessment); ///< Hidden while there is nothing to compare.
    QStringList sentences() const { return m_sentences; }

private:
    UiContext &m_ui;
    QStringList m_sentences;
    QLabel *m_text = nullptr;
};

} // namespace itinera
