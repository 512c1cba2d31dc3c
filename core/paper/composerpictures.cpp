// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/composer.h"
#include "core/paper/papercolours.h"
#include <QFontMetricsF>
#include <QPagedPaintDevice>

namespace itinera {

using namespace papercolours;

pictures::Look PaperComposer::look() const
{
    pictures::Look look;
    look.font = m_font;
    look.device = &m_device;
    look.em = QFontMetricsF(m_font, &m_device).height();
    look.hair = pt(0.6);
    look.rightToLeft = m_rtl;
    look.locale = m_words.locale();
    look.ink = Ink;
    look.quiet = QuietInk;
    look.rule = Rule;
    look.ground = Qt::white;
    look.accent = Accent;
    look.accentText = Qt::white;
    look.headFill = HeaderFill;
    look.levels = {{{Qt::white, Ink},
                    {Qt::white, Ink},
                    {QColor(0xf2, 0xf2, 0xf2), Ink},
                    {QColor(0xe2, 0xe2, 0xe2), Ink},
                    {QColor(0xd0, 0xd0, 0xd0), Ink}}};
    look.pattern = QColor(0x8c, 0x8c, 0x8c);
    look.cellBorder = QuietInk;
    return look;
}

void PaperComposer::add(const paper::Matrix &matrix)
{
    const auto picture = std::make_shared<pictures::MatrixPicture>(matrix, look(), m_width);
    PaperPiece piece;
    piece.spaceBefore = em() * 0.6;
    piece.height = picture->height();
    piece.draw = [picture](QPainter &painter, qreal top) { picture->paint(painter, {0, top}); };
    addPiece(std::move(piece));
    m_afterHeading = false;
}

void PaperComposer::add(const paper::Courses &courses)
{
    const auto picture = std::make_shared<pictures::CoursesPicture>(courses, look(), m_width);
    if (picture->isEmpty())
        return;
    PaperPiece head;
    head.spaceBefore = em() * 0.5;
    head.height = picture->headHeight();
    head.keepWithNext = true;
    head.draw = [picture](QPainter &painter, qreal top) { picture->paintHead(painter, {0, top}); };
    const int repeated = static_cast<int>(m_repeated.size());
    m_repeated.push_back(head);
    addPiece(head);
    for (size_t row = 0; row < picture->rows(); ++row) {
        PaperPiece piece;
        piece.height = picture->rowHeight(row);
        piece.repeated = repeated;
        piece.keepWithNext = row + 1 == picture->rows(); // the legend follows
        piece.draw = [picture, row](QPainter &painter, qreal top) {
            picture->paintRow(painter, row, {0, top});
        };
        addPiece(std::move(piece));
    }
    addText(picture->legend(), {0.82, false, QuietInk}, em() * 0.4, false);
    m_afterHeading = false;
}

} // namespace itinera
