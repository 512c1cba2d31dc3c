// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/personcard.h"
#include <QVBoxLayout>

namespace itinera {

PersonCard::PersonCard(PersonDesk &desk, const QString &headingText, QWidget *parent)
    : FormCard(headingText, parent), m_desk(desk),
      m_fields(new Fields<Case>(
          desk.ui(), desk.form(), {}, [&desk](const Fields<Case>::Edit &edit) { desk.change(edit); }, this))
{
    connect(m_fields, &FieldKeeper::reset, &desk, &PersonDesk::reset);
    keep(m_fields);
}

void PersonCard::showCase()
{
    m_fields->show(m_desk.person());
}

QPlainTextEdit *PersonCard::noteField(const QString &name, const QString &hint, CaseText Case::*member)
{
    m_fields->into(body());
    return m_fields->text({name, hint}, 4.5, member);
}

} // namespace itinera
