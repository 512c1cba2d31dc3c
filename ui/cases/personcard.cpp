// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/personcard.h"
#include "ui/cases/casewords.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

PersonCard::PersonCard(PersonDesk &desk, const QString &headingText, QWidget *parent)
    : Card(headingText, parent), m_desk(desk), m_keeper(new TextKeeper(desk.ui(), desk.form(), this))
{
}

void PersonCard::showCase()
{
    for (const auto &show : m_shows)
        show(m_desk.person());
}

bool PersonCard::restore()
{
    return m_keeper->restore();
}

void PersonCard::commit()
{
    m_keeper->commitAll();
}

QFormLayout *PersonCard::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::em(0.5));
    body()->addLayout(form);
    return form;
}

QLineEdit *PersonCard::textField(QFormLayout *form, const QString &label, const QString &name,
                                 QString Case::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    form->addRow(label, edit);
    m_keeper->watch(edit, name, [this, member](const QString &text) {
        m_desk.change([&](Case &c) { c.*member = text.simplified(); });
    });
    m_shows.emplace_back([this, edit, member](const Case &c) { m_keeper->load(edit, c.*member); });
    return edit;
}

QPlainTextEdit *PersonCard::noteField(const QString &name, const QString &hint, QString Case::*member)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(hint);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::em(4.5));
    body()->addWidget(edit);
    m_keeper->watch(edit, name, [this, member](const QString &text) {
        m_desk.change([&](Case &c) { c.*member = text.trimmed(); });
    });
    m_shows.emplace_back([this, edit, member](const Case &c) { m_keeper->load(edit, c.*member); });
    return edit;
}

QPlainTextEdit *PersonCard::linesField(QFormLayout *form, const QString &label, const QString &name,
                                       const QString &hint, QStringList Case::*member)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::em(3.6));
    form->addRow(label, edit);
    m_keeper->watch(edit, name, [this, member](const QString &text) {
        m_desk.change([&](Case &c) { c.*member = casewords::lines(text); });
    });
    m_shows.emplace_back(
        [this, edit, member](const Case &c) { m_keeper->load(edit, (c.*member).join(u'\n')); });
    return edit;
}

CodeBox *PersonCard::choice(QFormLayout *form, const QString &label, const QString &name,
                            const CodeList &list, const QString &emptyText, QString Case::*member)
{
    auto *box = new CodeBox(list, m_desk.ui().language(), emptyText);
    box->setObjectName(name);
    form->addRow(label, box);
    connect(box, &CodeBox::codeChosen, this,
            [this, member](const QString &code) { m_desk.choose(this, [&](Case &c) { c.*member = code; }); });
    m_shows.emplace_back([box, member](const Case &c) { box->setCode(c.*member); });
    return box;
}

void keepDateDraft(FormDraft &draft, PartialDateEdit &edit, const QString &field)
{
    QLineEdit *line = edit.edit();
    draft.watch(field, [line](const QString &text) { line->setText(text); });
    // Typing only: what the program shows is stored already.
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, field](const QString &text) { draft.changed(field, text); });
    QObject::connect(line, &QLineEdit::editingFinished, &draft, [&draft, &edit, field] {
        if (edit.isUnderstood())
            draft.drop(field);
    });
}

} // namespace itinera
