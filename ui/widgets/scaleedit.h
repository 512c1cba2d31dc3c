// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace itinera {

/// as tool tip and accessible description. Zero: not rated; clicking the chosen step again takes it back.
class ScaleEdit : public QWidget {
    Q_OBJECT
public:
    ScaleEdit(const CodeList &steps, const QString &language, const QString &accessibleName,
              QWidget *parent = nullptr);
    int value() const { return m_value; }
    void setValue(int value); ///< Emits nothing.
    void setReadOnly(bool readOnly);
signals:
    void valueChosen(int value);

private:
    void showValue();
    void choose(int value);
    bool eventFilter(QObject *watched, QEvent *event) override; // arrow keys and digits
    CodeList m_steps;
    QString m_language;
    int m_value = 0;
    QButtonGroup *m_group = nullptr;
    QLabel *m_name = nullptr;
};

} // namespace itinera
