// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listspage.h"
#include "core/base/textfold.h"
#include "core/subjects.h"
#include "ui/lists/listitemform.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

ListsPage::ListsPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    auto *outer = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Lists")));
    m_lists = new QComboBox;
    m_lists->setObjectName(u"listChoice"_s);
    m_lists->setAccessibleName(tr("Which list"));
    for (const Subject &subject : subjects()) {
        for (const EditableList &list : subject.lists)
            m_lists->addItem(QCoreApplication::translate("ListsPage", list.title),
                             QStringView(list.key).toString());
    }
    head->addWidget(m_lists);
    head->addStretch(1);
    outer->addLayout(head);

    auto *across = new QHBoxLayout;
    outer->addLayout(across, 1);
    auto *leading = new QVBoxLayout;
    across->addLayout(leading, 1);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"listFilter"_s);
    m_filter->setPlaceholderText(tr("Find in this list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    leading->addWidget(m_filter);
    m_items = new QListWidget;
    m_items->setObjectName(u"listItems"_s);
    m_items->setAccessibleName(tr("Entries"));
    leading->addWidget(m_items, 1);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(theme::icon(u"add"_s), tr("Add an entry"));
    add->setObjectName(u"addListItem"_s);
    m_up = new QPushButton(theme::icon(u"up"_s), tr("Up"));
    m_down = new QPushButton(theme::icon(u"down"_s), tr("Down"));
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    leading->addLayout(buttons);

    auto *scroll = new ScrollColumn;
    auto *card = new Card(tr("Entry"));
    m_form = new ListItemForm(m_ui);
    card->body()->addWidget(m_form);
    scroll->column()->addWidget(card);
    scroll->column()->addStretch(1);
    across->addWidget(scroll, 1);

    connect(m_lists, &QComboBox::activated, this, [this] { readList(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { readList(); });
    connect(m_items, &QListWidget::currentRowChanged, this, [this] { select(); });
    connect(add, &QPushButton::clicked, this, &ListsPage::addItem);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_form, &ListItemForm::saved, this, [this](const QString &code) {
        updateEntry(code);
        emit changed();
    });
}

QString ListsPage::shownText(const ListItem &item) const
{
    const QString label = item.labelIn(m_ui.language());
    return item.retired ? tr("%1 (not offered)").arg(label) : label;
}

void ListsPage::updateEntry(const QString &code)
{
    // Only the text of its line: what is chosen stays chosen, also while another entry is being opened.
    m_current = m_ui.list(listName());
    const ListItem *item = m_current.find(code);
    for (int row = 0; item && row < m_items->count(); ++row) {
        if (m_items->item(row)->data(Qt::UserRole).toString() == code)
            m_items->item(row)->setText(shownText(*item));
    }
}

const EditableList &ListsPage::list() const
{
    return *findList(listName()); // the box has what they declare
}

QString ListsPage::listName() const
{
    return m_lists->currentData().toString();
}

void ListsPage::refresh()
{
    readList(m_items->currentItem() ? m_items->currentItem()->data(Qt::UserRole).toString() : QString());
}

void ListsPage::commit()
{
    m_form->commit();
}

void ListsPage::readList(const QString &selectCode)
{
    m_ui.attempt(this, [&] {
        m_current = m_ui.list(listName());
        const QString wanted = fold(m_filter->text().trimmed());
        int row = -1;
        {
            // Filling the list must not look like choosing.
            const QSignalBlocker blocker(m_items);
            m_items->clear();
            for (const ListItem &item : m_current.items) {
                const QString label = item.labelIn(m_ui.language());
                if (!wanted.isEmpty() && !fold(label).contains(wanted))
                    continue;
                auto *entry = new QListWidgetItem(shownText(item), m_items);
                entry->setData(Qt::UserRole, item.code);
                entry->setToolTip(item.definitionIn(m_ui.language()));
                if (item.code == selectCode)
                    row = m_items->count() - 1;
            }
            if (row < 0 && m_items->count() > 0)
                row = 0;
            m_items->setCurrentRow(row);
        }
        // The entry in hand is not loaded again while it is being typed in.
        if (selectCode.isEmpty() || !m_form->isVisibleTo(this) || row < 0)
            select();
        const bool whole = wanted.isEmpty();
        m_up->setEnabled(whole && row > 0);
        m_down->setEnabled(whole && row >= 0 && row + 1 < m_items->count());
    });
}

void ListsPage::select()
{
    const QListWidgetItem *entry = m_items->currentItem();
    const ListItem *item = entry ? m_current.find(entry->data(Qt::UserRole).toString()) : nullptr;
    if (item)
        m_form->show(list(), ListItem(*item));
    else
        m_form->clear();
    const bool whole = m_filter->text().trimmed().isEmpty();
    m_up->setEnabled(whole && m_items->currentRow() > 0);
    m_down->setEnabled(whole && entry && m_items->currentRow() + 1 < m_items->count());
}

void ListsPage::addItem()
{
    m_ui.attempt(this, [&] {
        const QString label = m_ui.asker.askText(this, tr("A new entry"), tr("What people will read:"),
                                                 m_filter->text().trimmed());
        if (label.isEmpty())
            return;
        ListItem item;
        item.label.insert(m_ui.language(), label);
        for (const ListQuestion &question : list().questions)
            item.attrs.insert(question.key, question.atFirst);
        item = ListStore(m_ui.session).save(listName(), item);
        m_filter->clear();
        readList(item.code);
        select();
        emit changed();
    });
}

void ListsPage::move(int by)
{
    const QListWidgetItem *entry = m_items->currentItem();
    if (!entry)
        return;
    const QString code = entry->data(Qt::UserRole).toString();
    m_ui.attempt(this, [&] {
        m_form->commit();
        ListStore(m_ui.session).move(listName(), code, m_items->currentRow() + by);
        readList(code);
        select();
    });
}

} // namespace itinera
