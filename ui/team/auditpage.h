// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace itinera {

class DayEdit;

/// The audit trail in sentences, for who may read it: by member, kind, case and days.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(UiContext &context, QWidget *parent = nullptr);
    void refresh() override;
    QString guidance() const override { return QStringLiteral("audit"); }

private:
    void load(bool more);
    QComboBox *m_member = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_case = nullptr;
    DayEdit *m_from = nullptr;
    DayEdit *m_until = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_more = nullptr;
    qint64 m_last = 0; ///< Number of the oldest entry that is shown.
};

} // namespace itinera
