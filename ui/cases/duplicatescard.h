// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/parts.h"

namespace itinera {

/// Who she may be already: code, name, why, and the way there. A hint, never a barrier.
class DuplicatesCard : public Card {
    Q_OBJECT
public:
    explicit DuplicatesCard(QWidget *parent = nullptr);
    void showDuplicates(const std::vector<LikelyDuplicate> &found, bool searched);
    int count() const { return m_count; }

signals:
    void openRequested(itinera::CaseId id);

private:
    QWidget *makeRow(const LikelyDuplicate &found);
    QLabel *m_text = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
    int m_count = 0;
};

} // namespace itinera
