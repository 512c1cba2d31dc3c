// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/typesetter.h"
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace itinera::pictures {

namespace {

void breakLines(TextBlock &block, qreal width)
{
    QTextLayout &layout = *block.layout;
    layout.beginLayout();
    qreal y = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    block.height = y;
}

} // namespace

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::draw(QPainter &painter, qreal x, qreal y, int from, int to) const
{
    if (from >= to || from >= lines())
        return;
    painter.setPen(colour);
    const qreal shift = y - layout->lineAt(from).y();
    for (int i = from; i < std::min(to, lines()); ++i)
        layout->lineAt(i).draw(&painter, QPointF(x, shift));
}

QFont Typesetter::fontFor(const TextStyle &style) const
{
    QFont font = m_font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * style.size);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * style.size)));
    font.setBold(style.bold);
    return font;
}

Qt::LayoutDirection Typesetter::directionOf(const QString &text) const
{
    // Her words may be in another script than the page; they keep their own order within the line.
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return m_rtl ? Qt::RightToLeft : Qt::LeftToRight;
}

Text Typesetter::text(const QString &words, const TextStyle &style, qreal width) const
{
    QString shown = words.trimmed();
    shown.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar::LineSeparator);
    auto block = std::make_shared<TextBlock>();
    block->layout = std::make_unique<QTextLayout>(shown, fontFor(style), m_device);
    block->colour = style.colour.isValid() ? style.colour : m_ink;
    QTextOption option;
    option.setWrapMode(style.wholeWords ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(style.ours ? (m_rtl ? Qt::RightToLeft : Qt::LeftToRight) : directionOf(shown));
    Qt::Alignment alignment = style.alignment;
    if (alignment & Qt::AlignHCenter)
        alignment = Qt::AlignHCenter;
    else if (alignment & Qt::AlignTrailing)
        alignment = (m_rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    else
        alignment = (m_rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    option.setAlignment(alignment);
    block->layout->setTextOption(option);
    block->layout->setCacheEnabled(true);
    breakLines(*block, width);
    return block;
}

Text Typesetter::line(const QString &words, const TextStyle &style, qreal width) const
{
    const QFont font = fontFor(style);
    const QFontMetricsF metrics = m_device ? QFontMetricsF(font, m_device) : QFontMetricsF(font);
    // Measured and broken by two ways of rounding: a pixel more, so that what fits is not broken after all.
    return text(metrics.elidedText(words.simplified(), Qt::ElideRight, width), style, width + 1);
}

} // namespace itinera::pictures
