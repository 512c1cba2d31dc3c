// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include "core/paper/paperlayout.h"
#include "core/paper/papertext.h"
#include "core/pictures/look.h"

class QPagedPaintDevice;

namespace itinera {

/// Turns the blocks of a document into pieces for one device, and paints them on its pages.
class PaperComposer {
public:
    PaperComposer(const PaperDocument &document, QPagedPaintDevice &device, const PaperText &words);
    int paint(QPainter &painter); ///< All pages; returns their number. Throws StorageError.

private:
    qreal em() const { return m_base * m_point; }
    qreal pt(qreal points) const { return points * m_point; }
    /// Where something of that width stands that begins `leading` from the leading edge.
    qreal at(qreal leading, qreal width) const { return m_rtl ? m_width - leading - width : leading; }
    qreal boxSize() const { return em() * 0.85; }
    qreal boxSpace() const { return em() * 1.2; }
    qreal padding() const { return em() * 0.42; }
    pictures::Text text(const QString &words, const pictures::TextStyle &style, qreal width) const
    {
        return m_typesetter.text(words, style, width);
    }

    void add(const paper::Heading &heading);
    void add(const paper::Paragraph &paragraph);
    void add(const paper::Facts &facts);
    void add(const paper::Bullets &bullets);
    void add(const paper::Table &table);
    void add(const paper::Matrix &matrix);
    void add(const paper::Courses &courses);
    void add(const paper::Signatures &signatures);
    void add(const paper::PageBreak &pageBreak);

    void addPiece(PaperPiece piece) { m_pieces.push_back(std::move(piece)); }
    /// A text as pieces of one line each, its first two and its last two lines kept together.
    void addText(const QString &words, const pictures::TextStyle &style, qreal before, bool keepWithNext,
                 qreal leading = 0, qreal width = -1,
                 const std::function<void(QPainter &, qreal)> &ornament = {});
    void drawBox(QPainter &painter, qreal x, qreal y, qreal size, bool ticked) const;

    /// One cell: its text, and the box to tick before it.
    struct Cell {
        pictures::Text text;
        int box = 0; ///< 1: a box, 2: a ticked one.
    };
    Cell cell(const QString &words, const pictures::TextStyle &style, qreal width) const;
    void drawCell(QPainter &painter, const Cell &c, qreal leading, qreal width, qreal top, int from,
                  int to) const;
    /// Widths that let every column hold its longest word; empty where the page is too narrow to read it in
    /// columns.
    std::vector<qreal> columnWidths(const paper::Table &table, const pictures::TextStyle &head,
                                    const pictures::TextStyle &body) const;
    void addRow(const std::shared_ptr<std::vector<Cell>> &cells, qreal height,
                const std::vector<qreal> &widths, const std::vector<qreal> &starts, int repeated,
                qreal headHeight);
    /// A table that is too wide for the page (large print): each row as a small list of its columns.
    void addStacked(const paper::Table &table);

    pictures::Look look() const;

    QString footerLine() const;
    qreal footerHeight() const;
    void drawFooter(QPainter &painter, int page, int pages) const;

    const PaperDocument &m_document;
    QPagedPaintDevice &m_device;
    const PaperText &m_words;
    bool m_rtl;
    qreal m_base;
    qreal m_point;
    QFont m_font;
    pictures::Typesetter m_typesetter;
    qreal m_width;
    qreal m_height = 0;
    qreal m_footer = 0;
    bool m_afterHeading = false;
    std::vector<PaperPiece> m_pieces;
    std::vector<PaperPiece> m_repeated;
};

} // namespace itinera
