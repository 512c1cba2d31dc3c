// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <vector>

class QFrame;
class QVBoxLayout;

class QToolButton;

namespace itinera {

/// A button that moves an item by one place; for who does not drag.
QToolButton *moveButton(Qt::ArrowType type, const QString &name, const QString &text);

/// The dots by which an item is dragged.
class DragHandle : public QWidget {
    Q_OBJECT
public:
    explicit DragHandle(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
};

/// A column of widgets in an order that a person gives them: dragged by a handle, or moved by keys while the
/// focus is in them (Alt+Up, Alt+Down unless told otherwise). It asks for the move; its owner decides, stores
/// it and sets the new order.
class HerOrderList : public QWidget {
    Q_OBJECT
public:
    explicit HerOrderList(QWidget *parent = nullptr, Qt::KeyboardModifiers moveKeys = Qt::AltModifier);
    void setOrder(const std::vector<QWidget *>
                      &items); ///< Exactly these, in this order; others are let go, not deleted.
    void addHandle(QWidget *handle, QWidget *item); ///< Dragging the handle drags the item.
    int count() const { return static_cast<int>(m_items.size()); }
    QWidget *item(int index) const;
    int indexOf(const QWidget *item) const; ///< -1 where it is not among them.
    /// Asks for the item at `from` to stand before the one at `before` (count(): last). Nothing where it
    /// stands there already.
    void requestMove(int from, int before);
    void moveBy(int from, int delta); ///< One up (-1) or one down (1).
    void showItem(const QWidget *item);

signals:
    void moveRequested(int from, int before);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveFocused(int delta);
    int placeAt(const QPoint &global) const;
    void showIndicator(int before);
    std::vector<QWidget *> m_items;
    QVBoxLayout *m_layout = nullptr;
    QFrame *m_indicator = nullptr;
    QPointer<QWidget> m_dragged;
    QPoint m_pressedAt;
    bool m_dragging = false;
};

} // namespace itinera
