// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphraseedit.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace itinera {

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent)
{
    setDragEnabled(false);
    setShown(false);
}

void PassphraseEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // After the echo mode, with which Qt takes them away from what can be read.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept(); // and nothing above it copies in its place
        return;
    }
    // Qt puts what these delete into the clipboard.
    const bool line = event->matches(QKeySequence::DeleteCompleteLine);
    if ((line || event->matches(QKeySequence::DeleteEndOfLine)) && !isReadOnly()) {
        const int from = line ? 0 : cursorPosition();
        setSelection(from, static_cast<int>(text().size()) - from);
        del();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt's own menu, made while nothing is selected: what copies stands in it, as for every field, and is
    // switched off.
    const int start = selectionStart();
    const int length = static_cast<int>(selectedText().size());
    deselect();
    QMenu *menu = createStandardContextMenu();
    if (start >= 0)
        setSelection(start, length);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace itinera
