// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listitemform.h"
#include "core/paper/papertext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    auto *form = new QFormLayout(m_body);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
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
        form->addRow(tr("What people read (%1)").arg(name), label);
        form->addRow(tr("What it means (%1)").arg(name), definition);
        m_labels.insert(language, label);
        m_definitions.insert(language, definition);
        m_keeper.watch(label, u"label_"_s + language, [this, language](const QString &text) {
            store([&](ListItem &item) { item.label.insert(language, text); });
        });
        m_keeper.watch(definition, u"definition_"_s + language, [this, language](const QString &text) {
            store([&](ListItem &item) { item.definition.insert(language, text); });
        });
    }
    m_questionBox = new QComboBox;
    m_questionBox->addItem(tr("1: harm by others"), 1);
    m_questionBox->addItem(tr("2: danger from taking part"), 2);
    m_question = new QLabel(tr("Which question it belongs to"));
    m_question->setBuddy(m_questionBox);
    form->addRow(m_question, m_questionBox);
    m_reprisal = new QCheckBox(tr("Cooperating with the authorities makes it more likely"));
    form->addRow(m_reprisal);
    m_domainBox = new QComboBox;
    m_domain = new QLabel(tr("Part of life"));
    m_domain->setBuddy(m_domainBox);
    form->addRow(m_domain, m_domainBox);
    m_invalidates = new QCheckBox(tr("Makes the risk assessment out of date"));
    form->addRow(m_invalidates);
    m_offered = new QCheckBox(tr("Offered for new records"));
    m_offered->setObjectName(u"offered"_s);
    form->addRow(m_offered);
    form->addRow(quietLabel(tr("What is not offered any more stays readable in the records that have it. "
                               "Nothing is ever taken out of a list.")));

    connect(m_questionBox, &QComboBox::activated, this, [this] {
        choose(
            [&](ListItem &item) { item.attrs.insert(u"question"_s, m_questionBox->currentData().toInt()); });
    });
    connect(m_reprisal, &QCheckBox::clicked, this,
            [this](bool on) { choose([&](ListItem &item) { item.attrs.insert(u"reprisal"_s, on); }); });
    connect(m_domainBox, &QComboBox::activated, this, [this] {
        choose(
            [&](ListItem &item) { item.attrs.insert(u"domain"_s, m_domainBox->currentData().toString()); });
    });
    connect(m_invalidates, &QCheckBox::clicked, this,
            [this](bool on) { choose([&](ListItem &item) { item.attrs.insert(u"invalidates"_s, on); }); });
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

void ListItemForm::show(const QString &listName, ListItem item)
{
    m_keeper.setForm(u"list/"_s + listName + u'/' + item.code); // writes what was typed for the entry before
    m_list = listName;
    m_item = std::move(item);
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it)
        m_keeper.load(it.value(), m_item.label.value(it.key()));
    for (auto it = m_definitions.begin(); it != m_definitions.end(); ++it)
        m_keeper.load(it.value(), m_item.definition.value(it.key()));
    m_keeper.restore();
    const bool factor = listName == lists::RiskFactor;
    const bool need = listName == lists::Need;
    m_question->setVisible(factor);
    m_questionBox->setVisible(factor);
    m_reprisal->setVisible(factor);
    m_domain->setVisible(need);
    m_domainBox->setVisible(need);
    m_invalidates->setVisible(listName == lists::EventKind);
    m_questionBox->setCurrentIndex(m_questionBox->findData(m_item.attrs.value(u"question"_s).toInt(1)));
    m_reprisal->setChecked(m_item.attrs.value(u"reprisal"_s).toBool());
    m_domainBox->clear();
    if (need) {
        for (const ListItem &domain : m_ui.list(lists::NeedDomain).items)
            m_domainBox->addItem(domain.labelIn(m_ui.language()), domain.code);
        m_domainBox->setCurrentIndex(m_domainBox->findData(m_item.attrs.value(u"domain"_s).toString()));
    }
    m_invalidates->setChecked(m_item.attrs.value(u"invalidates"_s).toBool());
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
