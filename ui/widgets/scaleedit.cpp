// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaleedit.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

ScaleEdit::ScaleEdit(const CodeList &steps, const QString &language, const QString &accessibleName,
                     QWidget *parent)
    : QWidget(parent), m_steps(steps), m_language(language)
{
    setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.1));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::em(0.15));
    m_group = new QButtonGroup(this);
    m_group->setExclusive(false); // the chosen one can be taken back, which an exclusive group forbids
    int place = 0;
    for (const ListItem &item : m_steps.offered()) {
        ++place;
        bool isNumber = false;
        int value = item.code.toInt(&isNumber);
        if (!isNumber || value <= 0)
            value = place;
        auto *button = new QToolButton;
        button->setObjectName(u"step%1"_s.arg(value));
        button->setText(QLocale().toString(value));
        button->setCheckable(true);
        const QString label = item.labelIn(m_language);
        const QString definition = item.definitionIn(m_language);
        button->setToolTip(definition.isEmpty()
                               ? label
                               : tr("%1: %2", "step of a scale: definition").arg(label, definition));
        button->setAccessibleName(tr("%1: %2, %3", "scale: number of the step, its name")
                                      .arg(accessibleName, QLocale().toString(value), label));
        button->setAccessibleDescription(definition);
        button->installEventFilter(this);
        theme::setRole(button, "step");
        m_group->addButton(button, value);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_name = new QLabel;
    m_name->setObjectName(u"scaleStepName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    theme::setRole(m_name, "quiet");
    layout->addLayout(row);
    layout->addWidget(m_name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int value) { choose(value == m_value ? 0 : value); });
    showValue();
}

void ScaleEdit::setValue(int value)
{
    m_value = m_group->button(value) ? value : 0;
    showValue();
}

void ScaleEdit::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!readOnly);
}

void ScaleEdit::choose(int value)
{
    const bool isNew = value != m_value;
    m_value = value;
    showValue();
    if (isNew)
        emit valueChosen(value);
}

void ScaleEdit::showValue()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const int value = m_group->id(button);
        button->setChecked(value == m_value);
        // One stop for the tab key, as for radio buttons; the arrows go on from there.
        const bool isStop = m_value == 0 ? button == buttons.first() : value == m_value;
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        if (isStop)
            setFocusProxy(button);
    }
    QString name = tr("not rated");
    int place = 0;
    for (const ListItem &item : m_steps.offered()) {
        ++place;
        bool isNumber = false;
        const int number = item.code.toInt(&isNumber);
        if (m_value != 0 && m_value == (isNumber && number > 0 ? number : place))
            name = item.labelIn(m_language);
    }
    m_name->setText(name);
    setAccessibleDescription(name);
}

bool ScaleEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const auto buttons = m_group->buttons();
    const qsizetype at = buttons.indexOf(static_cast<QAbstractButton *>(watched));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype to = at;
    switch (key->key()) {
    case Qt::Key_Right:
        to += mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        to += mirrored ? 1 : -1;
        break;
    case Qt::Key_Up:
        ++to;
        break;
    case Qt::Key_Down:
        --to;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = buttons.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        buttons.at(at)->click();
        return true;
    case Qt::Key_0:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose(0);
        return true;
    default:
        if (const int digit = key->key() - Qt::Key_0; digit > 0 && digit <= 9) {
            if (QAbstractButton *button = m_group->button(digit)) {
                choose(digit);
                button->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
        return false;
    }
    to = qBound<qsizetype>(0, to, buttons.size() - 1);
    // Moves only: each choice is stored at once, and a walk along the scale is no choice.
    buttons.at(to)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace itinera
