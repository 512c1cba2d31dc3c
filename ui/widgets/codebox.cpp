// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codebox.h"
#include <QWheelEvent>

namespace itinera {

using namespace Qt::StringLiterals;

CodeList fixedAnswers(const std::vector<std::pair<QString, QString>> &entries, const QString &language)
{
    CodeList list;
    for (const auto &[code, label] : entries) {
        ListItem item;
        item.code = code;
        item.label.insert(language, label);
        item.order = static_cast<int>(list.items.size());
        list.items.push_back(item);
    }
    return list;
}

CodeBox::CodeBox(const CodeList &list, const QString &language, const QString &emptyText, QWidget *parent)
    : QComboBox(parent), m_list(list), m_language(language)
{
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(emptyText, QString());
    offer();
    connect(this, &QComboBox::activated, this, [this] {
        if (code() == m_code)
            return;
        m_code = code();
        emit codeChosen(m_code);
    });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const QString definition = currentData(Qt::ToolTipRole).toString();
        setToolTip(definition);
        setAccessibleDescription(definition);
    });
}

void CodeBox::offer()
{
    for (const ListItem &item : m_list.offered()) {
        addItem(item.labelIn(m_language), item.code);
        setItemData(count() - 1, item.definitionIn(m_language), Qt::ToolTipRole);
    }
}

void CodeBox::setList(const CodeList &list)
{
    const QString chosen = code();
    while (count() > 1)
        removeItem(1);
    m_list = list;
    offer();
    setCode(findData(chosen) < 0 ? QString() : chosen);
}

QString CodeBox::code() const
{
    return currentData().toString();
}

void CodeBox::setCode(const QString &code)
{
    int index = findData(code);
    if (index < 0) {
        const ListItem *item = m_list.find(code);
        addItem(tr("%1 (no longer offered)").arg(item ? item->labelIn(m_language) : code), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
    m_code = code;
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace itinera
