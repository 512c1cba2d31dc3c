// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/allowance.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/page.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace itinera {

template <typename Record>
class Fields;

/// One thing that she receives: said in a line, and its fields where somebody changes it.
class AllowanceRow : public QFrame {
    Q_OBJECT
public:
    /// `needs`: hers, to say which of them it covers.
    AllowanceRow(UiContext &context, const Allowance &allowance, const std::vector<ChipsEdit::Choice> &needs,
                 bool mayChange, QWidget *parent = nullptr);
    void showAllowance(const Allowance &allowance);
    void setNeeds(const std::vector<ChipsEdit::Choice> &needs);
    void open(); ///< Its fields, with the amount to be typed.
    void commit();
    void drop();   ///< What is typed in it is not wanted any more.
    void forget(); ///< Before it is deleted: commits and stops watching.

signals:
    void changed(); ///< Something was stored.
    void removeRequested();

private:
    struct Typed;
    QWidget *buildDetails(const std::vector<ChipsEdit::Choice> &needs);
    void write(const std::function<void(Typed &)> &edit);
    void set(QDate Allowance::*day); ///< To today.
    static Typed typed(const Allowance &allowance, const QLocale &locale);
    UiContext &m_ui;
    Allowance m_allowance;
    QString m_form; ///< Of its drafts.
    Fields<Typed> *m_fields;
    QLabel *m_summary = nullptr;
    QLabel *m_over = nullptr;
    ChipsEdit *m_covers = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_seen = nullptr;
    QPushButton *m_ended = nullptr;

    QWidget *m_details = nullptr;
};

} // namespace itinera
