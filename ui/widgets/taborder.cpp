// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace itinera {

namespace {

void collect(QWidget *widget, std::vector<QPointer<QWidget>> &order);

void collect(QLayout *layout, std::vector<QPointer<QWidget>> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, order);
        else if (QLayout *inner = item->layout())
            collect(inner, order);
    }
}

void collect(QWidget *widget, std::vector<QPointer<QWidget>> &order)
{
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (widget->layout()) {
        collect(widget->layout(), order);
    } else if (widget->focusPolicy() != Qt::NoFocus) {
        order.push_back(widget);
    }
}

} // namespace

void TabOrder::follow(QWidget *root)
{
    std::vector<QPointer<QWidget>> order;
    collect(root, order);
    if (order == m_order)
        return;
    m_order = order;
    for (size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace itinera
