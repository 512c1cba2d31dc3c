// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

namespace {

constexpr auto itemProperty = "itineraOrderItem";

QScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *w = widget->parentWidget(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            return area;
    }
    return nullptr;
}

} // namespace

QToolButton *moveButton(Qt::ArrowType type, const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setArrowType(type);
    button->setObjectName(name);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

DragHandle::DragHandle(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to another place"));
    setAccessibleName(tr("Drag to another place"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize DragHandle::sizeHint() const
{
    return {theme::em(1.2), theme::em(1.6)};
}

void DragHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Tone::Quiet));
    const double dot = theme::em(0.18);
    const double step = theme::em(0.38);
    for (int row = -1; row <= 1; ++row) {
        for (const double column : {-0.5, 0.5}) {
            const QPointF centre(width() / 2.0 + column * step, height() / 2.0 + row * step);
            painter.drawEllipse(centre, dot / 2 + 0.5, dot / 2 + 0.5);
        }
    }
}

HerOrderList::HerOrderList(QWidget *parent, Qt::KeyboardModifiers moveKeys) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::em(0.4));
    m_indicator = new QFrame(this);
    m_indicator->setAutoFillBackground(true);
    m_indicator->setBackgroundRole(QPalette::Highlight);
    m_indicator->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_indicator->hide();
    const auto key = [&](Qt::Key k, int delta) {
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(moveKeys, k)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, delta] { moveFocused(delta); });
    };
    key(Qt::Key_Up, -1);
    key(Qt::Key_Down, 1);
}

void HerOrderList::setOrder(const std::vector<QWidget *> &items)
{
    for (QWidget *old : m_items) {
        if (std::find(items.begin(), items.end(), old) == items.end())
            m_layout->removeWidget(old);
    }
    const bool reordered = items != m_items;
    m_items = items;
    for (int i = 0; reordered && i < count(); ++i) {
        QWidget *item = m_items[static_cast<size_t>(i)];
        if (m_layout->indexOf(item) != i) {
            m_layout->removeWidget(item);
            m_layout->insertWidget(i, item);
            item->show();
        }
    }
}

void HerOrderList::addHandle(QWidget *handle, QWidget *item)
{
    handle->setProperty(itemProperty, QVariant::fromValue(static_cast<QObject *>(item)));
    handle->installEventFilter(this);
}

QWidget *HerOrderList::item(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

int HerOrderList::indexOf(const QWidget *item) const
{
    const auto found = std::find(m_items.begin(), m_items.end(), item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void HerOrderList::requestMove(int from, int before)
{
    if (from < 0 || from >= count() || before < 0 || before > count() || before == from || before == from + 1)
        return;
    const QPointer<QWidget> moved = item(from);
    emit moveRequested(from, before);
    if (moved)
        showItem(moved);
}

void HerOrderList::moveBy(int from, int delta)
{
    if (delta < 0)
        requestMove(from, from - 1);
    else
        requestMove(from, from + 2);
}

void HerOrderList::showItem(const QWidget *item)
{
    // The layout has to run first; only then is there a place to scroll to.
    QTimer::singleShot(0, this, [this, wanted = QPointer<QWidget>(const_cast<QWidget *>(item))] {
        QScrollArea *area = scrollAreaOf(this);
        if (area && wanted)
            area->ensureWidgetVisible(wanted, 0, theme::em(1));
    });
}

void HerOrderList::moveFocused(int delta)
{
    const QWidget *focused = QApplication::focusWidget();
    for (int i = 0; i < count(); ++i) {
        if (item(i) == focused || item(i)->isAncestorOf(focused)) {
            moveBy(i, delta);
            return;
        }
    }
}

int HerOrderList::placeAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    for (int i = 0; i < count(); ++i) {
        if (y < item(i)->geometry().center().y())
            return i;
    }
    return count();
}

void HerOrderList::showIndicator(int before)
{
    const int thick = std::max(2, theme::em(0.15));
    int y = 0;
    if (before < count())
        y = item(before)->geometry().top() - m_layout->spacing() / 2;
    else if (count() > 0)
        y = item(count() - 1)->geometry().bottom() - thick;
    m_indicator->setGeometry(0, std::max(0, y), width(), thick);
    m_indicator->raise();
    m_indicator->show();
}

// The mouse is followed here rather than with a system drag, which would run an event loop of its own.
bool HerOrderList::eventFilter(QObject *watched, QEvent *event)
{
    auto *item = qobject_cast<QWidget *>(watched->property(itemProperty).value<QObject *>());
    if (!item || indexOf(item) < 0)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        m_dragged = item;
        m_dragging = false;
        m_pressedAt = mouse->globalPosition().toPoint();
        return true;
    }
    case QEvent::MouseMove: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_dragged != item)
            break;
        const QPoint at = mouse->globalPosition().toPoint();
        if (!m_dragging && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
            m_dragging = true;
        if (m_dragging) {
            if (QScrollArea *area = scrollAreaOf(this); area && area->widget()) {
                const QPoint inside = area->widget()->mapFromGlobal(at);
                area->ensureVisible(inside.x(), inside.y(), 0, theme::em(3));
            }
            showIndicator(placeAt(at));
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_dragged != item)
            break;
        const bool dropped = m_dragging;
        m_dragged = nullptr;
        m_dragging = false;
        m_indicator->hide();
        if (dropped)
            requestMove(indexOf(item), placeAt(mouse->globalPosition().toPoint()));
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace itinera
