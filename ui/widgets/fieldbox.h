// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;

namespace itinera {

/// A field and, beneath it, what is wrong with it, until it is changed.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    explicit FieldBox(QWidget *field, QWidget *parent = nullptr);
    static FieldBox *of(QWidget *field); ///< The box that a field of a form stands in.
    QWidget *field() const { return m_field; }
    /// One sentence; empty: nothing is wrong. It is the field's description for who does not see it.
    void say(const QString &wrong);

private:
    QWidget *m_field;
    QLabel *m_hint = nullptr; ///< Made when something is wrong for the first time.
};

/// A small label above a field, as one part of a line that may break.
QWidget *captioned(const QString &text, QWidget *field, QWidget *buddy);

} // namespace itinera
