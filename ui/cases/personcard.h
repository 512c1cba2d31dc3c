// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/persondesk.h"
#include "ui/widgets/parts.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace itinera {

class CodeBox;
class FormDraft;
class PartialDateEdit;
class TextKeeper;

/// A part of the person's page: fields bound to members of the case.
class PersonCard : public Card {
    Q_OBJECT
public:
    PersonCard(PersonDesk &desk, const QString &heading, QWidget *parent = nullptr);
    virtual void showCase(); ///< What is stored, without touching what is being typed.
    virtual bool restore();  ///< Kept drafts; true where there were any.
    virtual void commit();

protected:
    QFormLayout *addForm();
    /// Fields by their object name, which is also the draft's.
    QLineEdit *textField(QFormLayout *form, const QString &label, const QString &name, QString Case::*member);
    QPlainTextEdit *noteField(const QString &name, const QString &hint, QString Case::*member);
    QPlainTextEdit *linesField(QFormLayout *form, const QString &label, const QString &name,
                               const QString &hint, QStringList Case::*member);
    CodeBox *choice(QFormLayout *form, const QString &label, const QString &name, const CodeList &list,
                    const QString &emptyText, QString Case::*member);
    PersonDesk &m_desk;
    TextKeeper *m_keeper = nullptr;
    std::vector<std::function<void(const Case &)>> m_shows;
};

/// Keeps what is typed into a field for a date as a draft until it is understood.
void keepDateDraft(FormDraft &draft, PartialDateEdit &edit, const QString &field);

} // namespace itinera
