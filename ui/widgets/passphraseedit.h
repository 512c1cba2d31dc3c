// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace itinera {

/// A field for a passphrase or a recovery code, hidden at first. What is typed into it can be pasted into it,
/// and goes nowhere from there: it cannot be copied, cut or dragged, shown or not, and input methods and
/// keyboards on the screen are told in both cases not to learn it. The one place that sets an echo mode.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    void setShown(bool shown); ///< Whether it can be read on the screen.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace itinera
