// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

PartialDateEdit::PartialDateEdit(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"partialDateText"_s);
    m_edit->setAccessibleName(tr("Date, as far as it is known"));
    m_edit->setPlaceholderText(tr("for example 2019, 04/2019, spring 2019"));
    m_hint = fieldHint();
    m_hint->setObjectName(u"partialDateHint"_s);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not fixed: it may wrap
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        markUnreadable(m_edit, false);
        showHint();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &PartialDateEdit::readText);
}

void PartialDateEdit::setDate(const PartialDate &date)
{
    if (!isUnderstood() && date == m_date)
        return;
    m_date = date;
    m_edit->setText(date.toText(QLocale()));
    markUnreadable(m_edit, false);
    m_hint->hide();
}

bool PartialDateEdit::isUnderstood() const
{
    return PartialDate::fromText(m_edit->text().trimmed(), QLocale()).has_value();
}

void PartialDateEdit::showHint()
{
    const QString text = m_edit->text().trimmed();
    const auto date = PartialDate::fromText(text, QLocale());
    QString hint;
    if (!date)
        hint = m_edit->property("unreadable").toBool() ? tr("This cannot be read as a date. It stays as you "
                                                            "typed it; try 2019, 04/2019 or “about 2019”.")
                                                       : QString();
    else if (date->isKnown() && date->toText(QLocale()) != text)
        hint = tr("Understood as: %1").arg(date->toText(QLocale()));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
    m_edit->setToolTip(hint);
}

void PartialDateEdit::readText()
{
    const auto date = PartialDate::fromText(m_edit->text().trimmed(), QLocale());
    markUnreadable(m_edit, !date);
    showHint();
    if (!date || *date == m_date)
        return;
    m_date = *date;
    emit dateChanged(m_date);
}

} // namespace itinera
