// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

FieldBox::FieldBox(QWidget *field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    layout->addWidget(field);
    setFocusProxy(field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: what is wrong may wrap
}

FieldBox *FieldBox::of(QWidget *field)
{
    return qobject_cast<FieldBox *>(field->parentWidget());
}

void FieldBox::say(const QString &wrong)
{
    if (!m_hint && wrong.isEmpty())
        return;
    if (!m_hint) {
        m_hint = fieldHint();
        m_hint->setObjectName(u"fieldWrong"_s);
        layout()->addWidget(m_hint);
    }
    if (m_hint->text() == wrong)
        return;
    m_hint->setText(wrong);
    m_hint->setVisible(!wrong.isEmpty());
    markUnreadable(m_field, !wrong.isEmpty());
    m_field->setAccessibleDescription(wrong);
}

QWidget *captioned(const QString &text, QWidget *field, QWidget *buddy)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    auto *label = new QLabel(text);
    theme::setRole(label, "quiet");
    label->setBuddy(buddy);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

} // namespace itinera
