// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listitemform.h"
#include "core/paper/papertext.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace itinera {

ListItemForm::ListItemForm(UiContext &context, QWidget *parent)
    : QWidget(parent), m_ui(context), m_keeper(context, u"list"_s, this)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_nothing = quietLabel(tr("Choose an entry to see what it says, or add one."));
    outer->addWidget(m_nothing);
    m_body = new QWidget;
    outer->addWidget(m_body);
    outer->addStretch(1);
    m_form = new QFormLayout(m_body);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const QStringList languages = PaperText::languages();
    for (const QString &language : languages) {
        const QString name = language == u"en"_s   ? tr("English")
                             : language == u"es"_s ? tr("Spanish")
                                                   : language;
        auto *label = new QLineEdit;
        label->setObjectName(u"label_"_s + language);
        auto *definition = new QPlainTextEdit;
        definition->setObjectName(u"definition_"_s + language);
        definition->setTabChangesFocus(true);
        definition->setFixedHeight(theme::em(4));
        m_form->addRow(tr("What people read (%1)").arg(name), label);
        m_form->addRow(tr("What it means (%1)").arg(name), definition);
        m_labels.insert(language, label);
        m_definitions.insert(language, definition);
        m_keeper.watch(label, u"label_"_s + language, [this, language](const QString &text) {
            store([&](ListItem &item) { item.label.insert(language, text); });
        });
        m_keeper.watch(definition, u"definition_"_s + language, [this, language](const QString &text) {
            store([&](ListItem &item) { item.definition.insert(language, text); });
        });
    }
    m_questions = new QWidget;
    m_form->addRow(m_questions);
    m_offered = new QCheckBox(tr("Offered for new records"));
    m_offered->setObjectName(u"offered"_s);
    m_form->addRow(m_offered);
    m_form->addRow(quietLabel(tr("What is not offered any more stays readable in the records that have it. "
                                 "Nothing is ever taken out of a list.")));

    connect(m_offered, &QCheckBox::clicked, this,
            [this](bool on) { choose([&](ListItem &item) { item.retired = !on; }); });
    clear();
}

void ListItemForm::clear()
{
    m_item = {};
    m_body->hide();
    m_nothing->show();
}

void ListItemForm::ask(const EditableList &list)
{
    m_answers.clear();
    auto *questions = new QWidget;
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const ListQuestion &asked : list.questions) {
        if (!asked.label)
            continue;
        QWidget *answer = question(asked);
        answer->setObjectName(QStringView(asked.key).toString());
        if (qobject_cast<QCheckBox *>(answer))
            form->addRow(answer);
        else
            form->addRow(QCoreApplication::translate("ListsPage", asked.label), answer);
    }
    delete m_form->replaceWidget(m_questions, questions);
    retire(std::exchange(m_questions, questions));
    m_questions->setVisible(form->rowCount() > 0);
    m_tabOrder.follow(m_body); // before "Offered", as it stands
}

QWidget *ListItemForm::question(const ListQuestion &question)
{
    const QString key = QStringView(question.key).toString();
    if (question.atFirst.isBool()) {
        auto *box = new QCheckBox(QCoreApplication::translate("ListsPage", question.label));
        m_answers.emplace_back([this, key, box] { box->setChecked(m_item.attrs.value(key).toBool()); });
        connect(box, &QCheckBox::clicked, this,
                [this, key](bool on) { choose([&](ListItem &item) { item.attrs.insert(key, on); }); });
        return box;
    }
    std::vector<std::pair<QString, QString>> numbers;
    for (const auto &[number, words] : question.choices)
        numbers.emplace_back(QString::number(number), QCoreApplication::translate("ListsPage", words));
    const CodeList answers = question.list ? m_ui.list(QStringView(question.list).toString())
                                           : fixedAnswers(numbers, m_ui.language());
    auto *choice = new CodeBox(answers, m_ui.language(), {});
    choice->removeItem(0); // there may be no answer yet, but nobody takes one back
    m_answers.emplace_back([this, key, choice] {
        const QString code = m_item.attrs.value(key).toVariant().toString();
        if (code.isEmpty())
            choice->setCurrentIndex(-1);
        else
            choice->setCode(code);
    });
    // What was chosen may be what the entry before has, which codeChosen leaves out.
    connect(choice, &CodeBox::activated, this, [this, key, choice, isNumber = !question.list] {
        choose([&](ListItem &item) {
            item.attrs.insert(key,
                              isNumber ? QJsonValue(choice->code().toInt()) : QJsonValue(choice->code()));
        });
    });
    return choice;
}

void ListItemForm::show(const EditableList &list, ListItem item)
{
    const QString listName = QStringView(list.key).toString();
    m_keeper.setForm(u"list/"_s + listName + u'/' + item.code); // writes what was typed for the entry before
    if (listName != m_list)
        ask(list);
    m_list = listName;
    m_item = std::move(item);
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it)
        m_keeper.load(it.value(), m_item.label.value(it.key()));
    for (auto it = m_definitions.begin(); it != m_definitions.end(); ++it)
        m_keeper.load(it.value(), m_item.definition.value(it.key()));
    m_keeper.restore();
    for (const std::function<void()> &answer : m_answers)
        answer();
    m_offered->setChecked(!m_item.retired);
    m_body->show();
    m_nothing->hide();
}

void ListItemForm::choose(const std::function<void(ListItem &)> &change)
{
    m_ui.attempt(this, [&] { store(change); });
}

void ListItemForm::store(const std::function<void(ListItem &)> &change)
{
    if (m_item.code.isEmpty())
        return;
    ListItem changed = m_item;
    change(changed);
    m_item = ListStore(m_ui.session).save(m_list, changed);
    emit saved(m_item.code);
}

} // namespace itinera
