// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/partialdate.h"
#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace itinera {

/// A date as far as it is known (PartialDate), typed; shows below how it was understood, or that it was not.
class PartialDateEdit : public QWidget {
    Q_OBJECT
public:
    explicit PartialDateEdit(QWidget *parent = nullptr);
    PartialDate date() const { return m_date; }
    void setDate(const PartialDate &date);
    bool isUnderstood() const;
    QLineEdit *edit() { return m_edit; }
signals:
    void dateChanged(const PartialDate &date);

private:
    void readText();
    void showHint();
    PartialDate m_date;
    QLineEdit *m_edit = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace itinera
