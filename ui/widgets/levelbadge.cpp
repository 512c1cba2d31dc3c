// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/levelcolours.h"
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// One bar for low to four for very high: told apart without colour. None is a dash.
void paintShape(QPainter &painter, const QRectF &box, int level, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    const double gap = box.width() * 0.12;
    const double width = (box.width() - 3 * gap) / 4;
    if (level == 0) {
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(box.left(), box.center().y() - width / 2, box.width(), width),
                                width / 2, width / 2);
        return;
    }
    for (int i = 0; i < 4; ++i) {
        QColor colour = ink;
        if (i >= level)
            colour.setAlphaF(0.25F);
        painter.setBrush(colour);
        const double height = box.height() * (0.4 + 0.2 * i);
        painter.drawRoundedRect(QRectF(box.left() + i * (width + gap), box.bottom() - height, width, height),
                                width * 0.3, width * 0.3);
    }
}

} // namespace

LevelBadge::LevelBadge(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"levelBadge"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelBadge::setLevel(int level, const QString &text)
{
    m_level = level;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(metrics.horizontalAdvance(m_text) + qRound(metrics.height() * 2.0),
                 qRound(metrics.height() * 1.35));
}

void LevelBadge::paint(QPainter &painter, const QRectF &rect, int level, const QString &text,
                       const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    // As wide as its content, at most as wide as there is room (in a table's cell).
    const double wanted = metrics.horizontalAdvance(text) + em * 1.95;
    QRectF pill(rect.left(), rect.center().y() - em * 0.65, qMin(wanted, rect.width()), em * 1.3);
    if (mirrored)
        pill.moveRight(rect.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(levelColour(level));
    painter.drawRoundedRect(pill, em * 0.4, em * 0.4);
    QRectF shape(pill.left() + em * 0.4, pill.center().y() - em * 0.36, em * 0.8, em * 0.72);
    if (mirrored)
        shape.moveRight(pill.right() - em * 0.4);
    paintShape(painter, shape, level, levelText(level));
    const QRectF words = mirrored ? QRectF(pill.left() + em * 0.35, pill.top(),
                                           shape.left() - pill.left() - em * 0.65, pill.height())
                                  : QRectF(shape.right() + em * 0.3, pill.top(),
                                           pill.right() - shape.right() - em * 0.6, pill.height());
    painter.setFont(font);
    painter.setPen(levelText(level));
    painter.drawText(
        words,
        static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, QRectF(rect()), m_level, m_text, font());
}

} // namespace itinera
