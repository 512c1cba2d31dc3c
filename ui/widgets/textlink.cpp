// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlink.h"
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace itinera {

namespace {
constexpr int Flags = Qt::TextWordWrap | Qt::AlignVCenter;
}

TextLink::TextLink(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLink::setContent(const QString &text, const QString &icon, theme::Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

int TextLink::lead() const
{
    return m_icon.isEmpty() ? 0 : fontMetrics().height() + pad();
}

QSize TextLink::sizeHint() const
{
    // One pixel more than the text: its width in a layout is rounded up.
    return {fontMetrics().horizontalAdvance(text()) + 2 + lead() + 4 * pad(),
            fontMetrics().height() + 2 * pad()};
}

QSize TextLink::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), theme::em(7)), sizeHint().height()};
}

int TextLink::heightForWidth(int width) const
{
    const int room = qMax(1, width - lead() - 4 * pad());
    return fontMetrics().boundingRect(QRect(0, 0, room, 10000), Flags, text()).height() + 2 * pad();
}

void TextLink::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QRect inner = rect().adjusted(2 * pad(), pad(), -2 * pad(), -pad());
    if (!m_icon.isEmpty()) {
        const int side = fontMetrics().height();
        const QRect at(inner.left(), inner.top(), side, side);
        theme::icon(m_icon, m_tone).paint(&painter, QStyle::visualRect(layoutDirection(), inner, at));
    }
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(theme::colour(m_tone));
    const QRect words = inner.adjusted(lead(), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Flags,
                     text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace itinera
