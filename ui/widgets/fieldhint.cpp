// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/theme.h"
#include <QLabel>

namespace itinera {

QLabel *fieldHint()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setRole(label, "quiet");
    label->hide();
    return label;
}

void markUnreadable(QWidget *edit, bool unreadable)
{
    if (edit->property("unreadable").toBool() == unreadable)
        return;
    edit->setProperty("unreadable", unreadable);
    theme::polishAgain(edit);
}

} // namespace itinera
