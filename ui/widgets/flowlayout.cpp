// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace itinera {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + std::max(spacing(), 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const int gap = spacing() >= 0 ? spacing() : 6;
    const int lineGap = m_lineSpacing >= 0 ? m_lineSpacing : gap / 2;
    const QWidget *owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;

    // A line is collected first: what can grow shares the space that is left on it.
    struct Placed {
        QLayoutItem *item;
        int width;
    };
    std::vector<Placed> line;
    int used = 0;
    int y = area.top();
    const auto finishLine = [&] {
        if (line.empty())
            return;
        int growing = 0;
        for (const Placed &p : line)
            growing += p.item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        const int spare = std::max(0, area.width() - used);
        int height = 0;
        for (Placed &p : line) {
            if (growing > 0 && p.item->expandingDirections().testFlag(Qt::Horizontal))
                p.width += spare / growing;
            const int wanted =
                p.item->hasHeightForWidth() ? p.item->heightForWidth(p.width) : p.item->sizeHint().height();
            height = std::max(height, wanted);
        }
        if (apply) {
            int x = area.left();
            for (const Placed &p : line) {
                const QRect box(x, y, p.width, height);
                p.item->setGeometry(QStyle::visualRect(direction, area, box));
                x += p.width + gap;
            }
        }
        y += height + lineGap;
        line.clear();
        used = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        const int width = std::clamp(wanted, std::min(item->minimumSize().width(), std::max(area.width(), 0)),
                                     std::max(area.width(), item->minimumSize().width()));
        if (!line.empty() && used + gap + width > area.width())
            finishLine();
        used += width + (line.empty() ? 0 : gap);
        line.push_back({item, width});
    }
    finishLine();
    const int bottom = y > area.top() ? y - lineGap : y;
    return bottom - rect.top() + margins.bottom();
}

} // namespace itinera
