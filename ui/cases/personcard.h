// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/persondesk.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"

namespace itinera {

/// A part of the person's page: fields bound to members of the case.
class PersonCard : public FormCard {
    Q_OBJECT
public:
    PersonCard(PersonDesk &desk, const QString &heading, QWidget *parent = nullptr);
    virtual void showCase(); ///< What is stored, without touching what is being typed.

protected:
    /// A field across the card.
    QPlainTextEdit *noteField(const QString &name, const QString &hint, CaseText Case::*member);
    PersonDesk &m_desk;
    Fields<Case> *m_fields;
};

} // namespace itinera
