// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/allowance.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rows.h"

class QPushButton;
class QVBoxLayout;

namespace itinera {

class AllowanceRow;
template <typename Record>
class Fields;

/// What she receives (N1): what, how much, until when; beside the needs that it covers.
class AllowancesCard : public FormCard {
    Q_OBJECT
public:
    AllowancesCard(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh();
    void commit() override;
    /// In words, what covers a need today: "Minimum income: 430 EUR every month".
    QStringList coverOf(NeedId need) const;

signals:
    void changed(); ///< Something was stored.

private:
    struct NewOne;
    void add();
    void remove(AllowanceId id);
    AllowanceRow *makeRow(const Allowance &allowance);
    UiContext &m_ui;
    CaseId m_case;
    std::vector<Allowance> m_shown;
    std::vector<ChipsEdit::Choice> m_needs;
    Rows<AllowanceId, AllowanceRow> m_rows;
    QLabel *m_none = nullptr;
    QVBoxLayout *m_list = nullptr;
    Fields<NewOne> *m_new = nullptr;
};

} // namespace itinera
