// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper.h"
#include "core/base/error.h"
#include "core/paper/paperlayout.h"
#include "core/paper/papertext.h"
#include "core/platform/durablefile.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr qreal MarginMm = 18;
constexpr qreal BasePoints = 10.5;
constexpr qreal LargePoints = 16;

// Greys that stay apart on a black-and-white printer.
const QColor Ink(0x1a, 0x1a, 0x1a);
const QColor QuietInk(0x50, 0x50, 0x50);
const QColor Rule(0xa8, 0xa8, 0xa8);
const QColor HeaderFill(0xec, 0xec, 0xec);
const QColor Accent(0x2f, 0x4b, 0x5c);

QFont paperFont(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s,
                      u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

struct Style {
    qreal size = 1; ///< Relative to the base size.
    bool bold = false;
    QColor colour = Ink;
    Qt::Alignment alignment = Qt::AlignLeading;
    bool ours = false;       ///< Runs in the page's direction whatever it begins with.
    bool wholeWords = false; ///< Never broken within a word; for measuring.
};

/// A text broken into lines of one width, ready to be drawn in parts.
struct TextBlock {
    std::unique_ptr<QTextLayout> layout;
    QColor colour;
    qreal height = 0;

    int lines() const { return layout->lineCount(); }
    void draw(QPainter &painter, qreal x, qreal y, int from, int to) const
    {
        if (from >= to || from >= lines())
            return;
        painter.setPen(colour);
        const qreal shift = y - layout->lineAt(from).y();
        for (int i = from; i < std::min(to, lines()); ++i)
            layout->lineAt(i).draw(&painter, QPointF(x, shift));
    }
    void draw(QPainter &painter, qreal x, qreal y) const { draw(painter, x, y, 0, lines()); }
};
using Text = std::shared_ptr<TextBlock>;

/// Turns the blocks of a document into pieces for one device.
class Composer {
public:
    Composer(const PaperDocument &document, QPagedPaintDevice &device, const PaperText &words)
        : m_document(document), m_device(device), m_words(words), m_rtl(words.isRightToLeft()),
          m_base(document.choice.largePrint ? LargePoints : BasePoints), m_point(device.logicalDpiX() / 72.0),
          m_width(device.width())
    {
        m_footer = footerHeight();
        m_height = device.height() - m_footer;
    }

    int paint(QPainter &painter)
    {
        for (const paper::Block &block : m_document.blocks)
            std::visit([this](const auto &b) { add(b); }, block);
        const std::vector<PlacedPage> pages = placePieces(m_pieces, m_repeated, m_height);
        const int count = static_cast<int>(pages.size());
        for (int i = 0; i < count; ++i) {
            if (i > 0 && !m_device.newPage())
                throw StorageError(StorageError::Fault::Other,
                                   PrintingText::tr("The printer did not take the next page."),
                                   PrintingText::tr("Nothing in the case was changed."),
                                   PrintingText::tr("Check the printer and its paper, then print again."));
            for (const PlacedPiece &placed : pages[static_cast<size_t>(i)])
                placed.piece->draw(painter, placed.top);
            drawFooter(painter, i + 1, count);
        }
        return count;
    }

private:
    qreal em() const { return m_base * m_point; }
    qreal pt(qreal points) const { return points * m_point; }
    /// Where something of that width stands that begins `leading` from the leading edge.
    qreal at(qreal leading, qreal width) const { return m_rtl ? m_width - leading - width : leading; }

    Qt::LayoutDirection directionOf(const QString &text) const
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

    Text text(const QString &words, const Style &style, qreal width) const
    {
        QString shown = words.trimmed();
        shown.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar::LineSeparator);
        auto block = std::make_shared<TextBlock>();
        block->layout =
            std::make_unique<QTextLayout>(shown, paperFont(m_base * style.size, style.bold), &m_device);
        block->colour = style.colour;
        QTextOption option;
        option.setWrapMode(style.wholeWords ? QTextOption::WordWrap
                                            : QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(style.ours ? (m_rtl ? Qt::RightToLeft : Qt::LeftToRight)
                                           : directionOf(shown));
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

    static void breakLines(TextBlock &block, qreal width)
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

    void addPiece(PaperPiece piece) { m_pieces.push_back(std::move(piece)); }

    /// A text as pieces of one line each, its first two and its last two lines kept together.
    void addText(const QString &words, const Style &style, qreal before, bool keepWithNext, qreal leading = 0,
                 qreal width = -1, const std::function<void(QPainter &, qreal)> &ornament = {})
    {
        const qreal w = width < 0 ? m_width - leading : width;
        const Text block = text(words, style, w);
        const int lines = block->lines();
        for (int i = 0; i < lines; ++i) {
            PaperPiece piece;
            piece.spaceBefore = i == 0 ? before : 0;
            piece.height = block->layout->lineAt(i).height();
            piece.keepWithNext = i == lines - 1 ? keepWithNext : (i == 0 || i == lines - 2);
            const bool first = i == 0;
            const qreal x = at(leading, w);
            piece.draw = [block, x, i, first, ornament](QPainter &painter, qreal top) {
                if (first && ornament)
                    ornament(painter, top);
                block->draw(painter, x, top, i, i + 1);
            };
            addPiece(std::move(piece));
        }
    }

    void drawBox(QPainter &painter, qreal x, qreal y, qreal size, bool ticked) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Ink, pt(0.9)));
        painter.drawRect(QRectF(x, y, size, size));
        if (!ticked)
            return;
        painter.setPen(QPen(Ink, pt(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{x + size * 0.2, y + size * 0.55},
                                        {x + size * 0.42, y + size * 0.78},
                                        {x + size * 0.82, y + size * 0.22}}));
    }

    void add(const paper::Heading &heading)
    {
        if (heading.level <= 1) {
            addText(heading.text, {1.85, true, Accent}, em() * 1.2, true);
            PaperPiece line;
            line.spaceBefore = em() * 0.25;
            line.height = em() * 0.4;
            line.keepWithNext = true;
            line.draw = [this](QPainter &painter, qreal top) {
                painter.setPen(QPen(Accent, pt(1.4)));
                painter.drawLine(QPointF(0, top), QPointF(m_width, top));
            };
            addPiece(std::move(line));
        } else if (heading.level == 2) {
            addText(heading.text, {1.25, true, Accent}, em() * 1.5, true);
        } else {
            addText(heading.text, {1.05, true, Ink}, em() * 1.1, true);
        }
        m_afterHeading = true;
    }

    void add(const paper::Paragraph &paragraph)
    {
        if (paragraph.notice) {
            const qreal inset = em() * 0.9;
            const Text block = text(paragraph.text, {1, true, Ink}, m_width - inset);
            PaperPiece piece;
            piece.spaceBefore = em() * 0.7;
            piece.height = block->height + em() * 0.5;
            piece.draw = [this, block, inset](QPainter &painter, qreal top) {
                const qreal bar = pt(3);
                painter.fillRect(QRectF(at(0, bar), top, bar, block->height + em() * 0.5), Ink);
                block->draw(painter, at(inset, m_width - inset), top + em() * 0.25);
            };
            addPiece(std::move(piece));
        } else {
            // A line that introduces what follows stays with it.
            addText(paragraph.text, {paragraph.quiet ? 0.88 : 1.0, false, paragraph.quiet ? QuietInk : Ink},
                    em() * (m_afterHeading ? 0.3 : 0.6), m_afterHeading && paragraph.quiet);
        }
        m_afterHeading = false;
    }

    void add(const paper::Facts &facts)
    {
        qreal widest = 0;
        for (const auto &[label, value] : facts.rows) {
            const Text measured = text(label, {0.88, false, QuietInk}, m_width);
            widest = std::max(widest, measured->layout->lineCount() > 0
                                          ? measured->layout->lineAt(0).naturalTextWidth()
                                          : 0);
        }
        const qreal gap = em() * 1.2;
        const qreal labelWidth = std::min(std::ceil(widest) + 1, m_width * 0.38);
        const qreal valueWidth = m_width - labelWidth - gap;
        bool first = true;
        for (const auto &[label, value] : facts.rows) {
            const Text left = text(label, {0.88, false, QuietInk}, labelWidth);
            const Text right = text(value, {}, valueWidth);
            PaperPiece piece;
            piece.spaceBefore = first ? em() * 0.45 : em() * 0.18;
            piece.height = std::max(left->height, right->height);
            const qreal baseline = ascent(*right) - ascent(*left);
            piece.draw = [this, left, right, labelWidth, valueWidth, gap, baseline](QPainter &painter,
                                                                                    qreal top) {
                left->draw(painter, at(0, labelWidth), top + std::max(0.0, baseline));
                right->draw(painter, at(labelWidth + gap, valueWidth), top);
            };
            if (piece.height > m_height) { // a fact as long as a page is a text with a title
                addText(label, {0.88, true, QuietInk}, em() * 0.4, true);
                addText(value, {}, 0, false);
            } else {
                addPiece(std::move(piece));
            }
            first = false;
        }
        m_afterHeading = false;
    }

    static qreal ascent(const TextBlock &block)
    {
        return block.lines() > 0 ? block.layout->lineAt(0).ascent() : 0;
    }

    void add(const paper::Bullets &bullets)
    {
        const qreal inset = em() * (bullets.checkboxes ? 1.6 : 1.1);
        bool first = true;
        for (const QString &item : bullets.items) {
            const bool box = bullets.checkboxes;
            addText(item, {}, first ? em() * 0.4 : em() * 0.22, false, inset, m_width - inset,
                    [this, box](QPainter &painter, qreal top) {
                        if (box) {
                            const qreal size = em() * 0.85;
                            drawBox(painter, at(0, size), top + em() * 0.28, size, false);
                        } else {
                            const qreal size = em() * 0.32;
                            painter.setPen(Qt::NoPen);
                            painter.setBrush(Accent);
                            painter.drawEllipse(QRectF(at(em() * 0.25, size), top + em() * 0.55, size, size));
                        }
                    });
            first = false;
        }
        m_afterHeading = false;
    }

    /// One cell: its text, and the box to tick before it.
    struct Cell {
        Text text;
        int box = 0; ///< 1: a box, 2: a ticked one.
    };

    static std::pair<QString, int> splitBox(const QString &words)
    {
        if (words.startsWith(QChar(paper::Table::Box)))
            return {words.mid(1), 1};
        if (words.startsWith(QChar(paper::Table::TickedBox)))
            return {words.mid(1), 2};
        return {words, 0};
    }
    qreal boxSize() const { return em() * 0.85; }
    qreal boxSpace() const { return em() * 1.2; }
    qreal padding() const { return em() * 0.42; }

    Cell cell(const QString &words, const Style &style, qreal width) const
    {
        const auto [rest, box] = splitBox(words);
        return {text(rest, style, std::max(em(), width - 2 * padding() - (box ? boxSpace() : 0))), box};
    }

    void drawCell(QPainter &painter, const Cell &c, qreal leading, qreal width, qreal top, int from,
                  int to) const
    {
        qreal start = leading + padding();
        qreal inner = width - 2 * padding();
        if (c.box) {
            if (from == 0)
                drawBox(painter, at(start, boxSize()), top + em() * 0.22, boxSize(), c.box == 2);
            start += boxSpace();
            inner -= boxSpace();
        }
        c.text->draw(painter, at(start, inner), top, from, to);
    }

    /// Widths that let every column hold its longest word; empty where the page is too narrow to read it in
    /// columns.
    std::vector<qreal> columnWidths(const paper::Table &table, const Style &head, const Style &body) const
    {
        const size_t columns = static_cast<size_t>(table.header.size());
        std::vector<qreal> least(columns, 0);
        std::vector<qreal> most(columns, 0);
        std::vector<qreal> weight(columns, 1);
        const auto measure = [&](size_t column, const QString &words, Style style) {
            const auto [rest, box] = splitBox(words);
            style.wholeWords = true;
            const Text block = text(rest, style, m_width * 20);
            qreal natural = 0;
            for (int i = 0; i < block->lines(); ++i)
                natural = std::max(natural, block->layout->lineAt(i).naturalTextWidth());
            const qreal extra = 2 * padding() + (box ? boxSpace() : 0) + 2;
            // A single word longer than a third of the page (an address, a link) may be broken.
            least[column] =
                std::max(least[column], std::min(block->layout->minimumWidth(), m_width / 3) + extra);
            most[column] = std::max(most[column], natural + extra);
        };
        for (size_t c = 0; c < columns; ++c) {
            if (c < table.weights.size())
                weight[c] = std::max(1, table.weights[c]);
            measure(c, table.header.at(static_cast<qsizetype>(c)), head);
        }
        for (const QStringList &row : table.rows) {
            for (size_t c = 0; c < columns && c < static_cast<size_t>(row.size()); ++c)
                measure(c, row.at(static_cast<qsizetype>(c)), body);
        }
        qreal needed = 0;
        qreal wanted = 0;
        for (size_t c = 0; c < columns; ++c) {
            needed += least[c];
            wanted += most[c];
        }
        // Large print in columns of a few words each is harder to read than a list.
        const bool crowded = wanted > m_width && m_width / static_cast<qreal>(columns) < em() * 6.5;
        if (needed > m_width || crowded)
            return {};
        // Shares by weight; a column whose share is too small or larger than it can use is set, the rest
        // share again.
        std::vector<qreal> widths(columns, 0);
        std::vector<bool> set(columns, false);
        qreal left = m_width;
        for (size_t round = 0; round <= columns; ++round) {
            qreal weights = 0;
            for (size_t c = 0; c < columns; ++c)
                weights += set[c] ? 0 : weight[c];
            if (weights <= 0)
                break;
            size_t worst = columns;
            qreal gap = 0.5;
            for (size_t c = 0; c < columns; ++c) {
                if (set[c])
                    continue;
                widths[c] = left * weight[c] / weights;
                if (least[c] - widths[c] > gap) {
                    gap = least[c] - widths[c];
                    worst = c;
                }
            }
            if (worst == columns) {
                for (size_t c = 0; c < columns; ++c) {
                    if (!set[c] && widths[c] - most[c] > gap) {
                        gap = widths[c] - most[c];
                        worst = c;
                    }
                }
                if (worst == columns)
                    break;
                widths[worst] = most[worst];
            } else {
                widths[worst] = least[worst];
            }
            set[worst] = true;
            left -= widths[worst];
        }
        qreal total = 0;
        for (const qreal w : widths)
            total += w;
        if (total < m_width) { // all narrower than the page: stretch by weight
            qreal weights = 0;
            for (const qreal w : weight)
                weights += w;
            for (size_t c = 0; c < columns; ++c)
                widths[c] += (m_width - total) * weight[c] / weights;
        }
        return widths;
    }

    void add(const paper::Table &table)
    {
        const Style head{0.86, true, Ink};
        const Style body{0.95, false, Ink};
        const size_t columns = static_cast<size_t>(table.header.size());
        if (columns == 0)
            return;
        const std::vector<qreal> widths = columnWidths(table, head, body);
        if (widths.empty()) {
            addStacked(table);
            return;
        }
        std::vector<qreal> starts(columns, 0);
        for (size_t c = 1; c < columns; ++c)
            starts[c] = starts[c - 1] + widths[c - 1];

        // The header stands once in the flow, and again above the first row of each further page.
        std::vector<Cell> titles;
        qreal headHeight = 0;
        for (size_t c = 0; c < columns; ++c) {
            titles.push_back(cell(table.header.at(static_cast<qsizetype>(c)), head, widths[c]));
            headHeight = std::max(headHeight, titles.back().text->height);
        }
        PaperPiece header;
        header.spaceBefore = em() * 0.5;
        header.height = headHeight + 2 * padding();
        header.keepWithNext = true;
        header.draw = [this, titles, widths, starts, height = header.height](QPainter &painter, qreal top) {
            painter.fillRect(QRectF(0, top, m_width, height), HeaderFill);
            for (size_t i = 0; i < titles.size(); ++i) {
                const qreal down = height - padding() - titles[i].text->height; // on one bottom line
                drawCell(painter, titles[i], starts[i], widths[i], top + down, 0, titles[i].text->lines());
            }
            painter.setPen(QPen(QuietInk, pt(0.8)));
            painter.drawLine(QPointF(0, top + height), QPointF(m_width, top + height));
        };
        const int repeated = static_cast<int>(m_repeated.size());
        m_repeated.push_back(header);
        addPiece(header);

        const size_t firstRow = m_pieces.size();
        for (const QStringList &row : table.rows) {
            auto cells = std::make_shared<std::vector<Cell>>();
            qreal height = 0;
            for (size_t c = 0; c < columns; ++c) {
                cells->push_back(cell(row.value(static_cast<qsizetype>(c)), body, widths[c]));
                height = std::max(
                    {height, cells->back().text->height, cells->back().box ? boxSize() + em() * 0.4 : 0});
            }
            addRow(cells, height, widths, starts, repeated, headHeight + 2 * padding());
        }
        // A small table is not divided at all; of a long one, at least two rows stay together at either end.
        qreal total = 0;
        for (size_t i = firstRow; i < m_pieces.size(); ++i)
            total += m_pieces[i].height;
        for (size_t i = firstRow; i + 1 < m_pieces.size(); ++i) {
            const bool atAnEnd =
                m_pieces.size() - firstRow >= 4 && (i == firstRow || i + 2 == m_pieces.size());
            const bool low = m_pieces[i].height < m_height / 4 && m_pieces[i + 1].height < m_height / 4;
            if (total < m_height * 0.15 || (atAnEnd && low))
                m_pieces[i].keepWithNext = true;
        }
        m_afterHeading = false;
    }

    void addRow(const std::shared_ptr<std::vector<Cell>> &cells, qreal height,
                const std::vector<qreal> &widths, const std::vector<qreal> &starts, int repeated,
                qreal headHeight)
    {
        const qreal most = m_height - headHeight - 2 * padding();
        // A row that no page can hold is divided between lines, into parts small enough to fill pages well.
        const qreal part = height > most ? most / 4 : height;
        std::vector<int> from(cells->size(), 0);
        for (;;) {
            std::vector<int> to(cells->size(), 0);
            qreal used = 0;
            bool finished = true;
            for (size_t c = 0; c < cells->size(); ++c) {
                const TextBlock &block = *(*cells)[c].text;
                qreal h = 0;
                int line = from[c];
                while (line < block.lines()) {
                    const qreal lineHeight = block.layout->lineAt(line).height();
                    if (line > from[c] && h + lineHeight > part + 0.5)
                        break;
                    h += lineHeight;
                    ++line;
                }
                to[c] = line;
                used = std::max(used, h);
                finished = finished && line == block.lines();
            }
            if (finished && from == std::vector<int>(cells->size(), 0))
                used = height; // room for a box that is higher than its text
            PaperPiece piece;
            piece.height = used + 2 * padding();
            piece.repeated = repeated;
            const bool last = finished;
            piece.draw = [this, cells, widths, starts, from, to, last, h = piece.height](QPainter &painter,
                                                                                         qreal top) {
                for (size_t i = 0; i < cells->size(); ++i)
                    drawCell(painter, (*cells)[i], starts[i], widths[i], top + padding(), from[i], to[i]);
                if (last) {
                    painter.setPen(QPen(Rule, pt(0.5)));
                    painter.drawLine(QPointF(0, top + h), QPointF(m_width, top + h));
                }
            };
            addPiece(std::move(piece));
            if (finished)
                return;
            from = to;
        }
    }

    /// A table that is too wide for the page (large print): each row as a small list of its columns.
    void addStacked(const paper::Table &table)
    {
        for (const QStringList &row : table.rows) {
            PaperPiece line;
            line.spaceBefore = em() * 0.5;
            line.height = pt(1);
            line.keepWithNext = true;
            line.draw = [this](QPainter &painter, qreal top) {
                painter.setPen(QPen(Rule, pt(0.6)));
                painter.drawLine(QPointF(0, top), QPointF(m_width, top));
            };
            addPiece(std::move(line));
            std::vector<std::pair<QString, QString>> entries;
            for (qsizetype c = 0; c < table.header.size(); ++c) {
                if (!row.value(c).trimmed().isEmpty())
                    entries.emplace_back(table.header.at(c), row.value(c));
            }
            const qreal labelWidth = m_width * 0.32;
            const qreal valueWidth = m_width - labelWidth;
            for (size_t i = 0; i < entries.size(); ++i) {
                const Cell label = cell(entries[i].first, {0.86, true, QuietInk}, labelWidth);
                const Cell value = cell(entries[i].second, {1, i == 0, Ink}, valueWidth);
                const qreal height = std::max(label.text->height, value.text->height);
                if (height > m_height / 2) {
                    addText(entries[i].first, {0.86, true, QuietInk}, em() * 0.3, true);
                    addText(splitBox(entries[i].second).first, {}, 0, false);
                    continue;
                }
                PaperPiece piece;
                piece.spaceBefore = em() * 0.18;
                piece.height = height;
                piece.keepWithNext = i + 1 < entries.size();
                const qreal down = ascent(*value.text) - ascent(*label.text);
                piece.draw = [this, label, value, labelWidth, valueWidth, down](QPainter &painter,
                                                                                qreal top) {
                    drawCell(painter, label, 0, labelWidth, top + std::max(0.0, down), 0,
                             label.text->lines());
                    drawCell(painter, value, labelWidth, valueWidth, top, 0, value.text->lines());
                };
                addPiece(std::move(piece));
            }
        }
        m_afterHeading = false;
    }

    /// The fill of a level, told apart by pattern as well as by shade: plain, dots, lines, crossed lines.
    void fillLevel(QPainter &painter, const QRectF &rect, int level) const
    {
        static const QColor shades[] = {Qt::white, Qt::white, QColor(0xf2, 0xf2, 0xf2),
                                        QColor(0xe2, 0xe2, 0xe2), QColor(0xd0, 0xd0, 0xd0)};
        painter.fillRect(rect, shades[std::clamp(level, 0, 4)]);
        if (level < 2)
            return;
        painter.save();
        painter.setClipRect(rect);
        const QColor mark(0x8c, 0x8c, 0x8c);
        const qreal step = pt(level == 2 ? 6 : 5);
        if (level == 2) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            QPainterPath dots;
            for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
                for (qreal x = rect.left() + step / 2; x < rect.right(); x += step)
                    dots.addEllipse(QPointF(x, y), pt(0.45), pt(0.45));
            }
            painter.drawPath(dots);
        } else {
            painter.setPen(QPen(mark, pt(0.4)));
            QVector<QLineF> lines;
            for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step) {
                lines.append(QLineF(x, rect.bottom(), x + rect.height(), rect.top()));
                if (level == 4)
                    lines.append(QLineF(x, rect.top(), x + rect.height(), rect.bottom()));
            }
            painter.drawLines(lines);
        }
        painter.restore();
    }

    void drawMark(QPainter &painter, QPointF centre, qreal radius, const QString &words, bool after) const
    {
        painter.setPen(QPen(Ink, pt(1.1)));
        painter.setBrush(after ? Ink : QColor(Qt::white));
        painter.drawEllipse(centre, radius, radius);
        const Text label =
            text(words, {0.8, true, after ? QColor(Qt::white) : Ink, Qt::AlignHCenter}, radius * 4);
        label->draw(painter, centre.x() - radius * 2, centre.y() - label->height / 2);
    }

    void add(const paper::Matrix &matrix)
    {
        const qreal sideTitle = em() * 1.6;
        qreal widest = 0;
        std::vector<Text> rowLabels;
        for (const QString &label : matrix.yLabels) {
            const Text measured = text(label, {0.86}, m_width * 0.24);
            for (int i = 0; i < measured->lines(); ++i)
                widest = std::max(widest, measured->layout->lineAt(i).naturalTextWidth());
        }
        const qreal labels = std::ceil(widest) + em() * 0.8;
        for (const QString &label : matrix.yLabels)
            rowLabels.push_back(text(label, {0.86, false, Ink, Qt::AlignTrailing}, std::ceil(widest) + 1));
        const qreal cellWidth = (m_width - sideTitle - labels) / 5;
        const qreal radius = em() * 0.72;
        const int perRow =
            std::max(1, static_cast<int>((cellWidth - em() * 0.3) / (radius * 2 + em() * 0.25)));
        int most[6] = {0, 0, 0, 0, 0, 0};
        int inCell[6][6] = {};
        for (const auto &mark : matrix.marks) {
            if (mark.x >= 1 && mark.x <= 5 && mark.y >= 1 && mark.y <= 5)
                most[mark.y] = std::max(most[mark.y], ++inCell[mark.y][mark.x]);
        }
        const qreal levelLine = em() * 1.05;
        std::vector<qreal> heights; // from y = 5 at the top down to 1
        qreal total = 0;
        for (int y = 5; y >= 1; --y) {
            const int rows = (most[y] + perRow - 1) / perRow;
            const qreal marks = std::max(1, rows) * (radius * 2 + em() * 0.25) + em() * 0.2;
            const qreal label = static_cast<size_t>(y) <= rowLabels.size()
                                    ? rowLabels[static_cast<size_t>(y - 1)]->height
                                    : 0;
            heights.push_back(std::max(levelLine + marks, label + em() * 0.4));
            total += heights.back();
        }
        std::vector<Text> columnLabels;
        qreal columnLabelHeight = 0;
        for (const QString &label : matrix.xLabels) {
            columnLabels.push_back(text(label, {0.86, false, Ink, Qt::AlignHCenter}, cellWidth - em() * 0.3));
            columnLabelHeight = std::max(columnLabelHeight, columnLabels.back()->height);
        }
        const Text xTitle = text(matrix.xTitle, {0.9, true, Ink, Qt::AlignHCenter}, cellWidth * 5);
        const Text yTitle = text(matrix.yTitle, {0.9, true, Ink, Qt::AlignHCenter}, total);
        const qreal legendHeight = matrix.beforeText.isEmpty() && matrix.afterText.isEmpty() ? 0 : em() * 2;

        PaperPiece piece;
        piece.spaceBefore = em() * 0.6;
        piece.height = total + em() * 0.3 + columnLabelHeight + em() * 0.2 + xTitle->height + legendHeight;
        piece.draw = [=, this, &matrix](QPainter &painter, qreal top) {
            const qreal left = sideTitle + labels;
            qreal y = top;
            for (size_t r = 0; r < 5; ++r) {
                const int step = 5 - static_cast<int>(r);
                if (static_cast<size_t>(step) <= rowLabels.size()) {
                    const Text &label = rowLabels[static_cast<size_t>(step - 1)];
                    label->draw(painter, at(sideTitle, labels - em() * 0.4),
                                y + (heights[r] - label->height) / 2);
                }
                for (int x = 1; x <= 5; ++x) {
                    const QRectF rect(at(left + (x - 1) * cellWidth, cellWidth), y, cellWidth, heights[r]);
                    const size_t index = static_cast<size_t>((step - 1) * 5 + x - 1);
                    const int level = index < matrix.levels.size() ? matrix.levels[index] : 0;
                    fillLevel(painter, rect, level);
                    painter.setPen(QPen(QuietInk, pt(0.6)));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(rect);
                    if (level > 0 && level <= matrix.levelNames.size()) {
                        const Text name =
                            text(matrix.levelNames.at(level - 1), {0.62, false, Ink}, cellWidth - em() * 0.5);
                        // White behind the word, so that the pattern does not run through it.
                        const qreal w = name->layout->lineAt(0).naturalTextWidth() + em() * 0.3;
                        const qreal start = left + (x - 1) * cellWidth;
                        painter.fillRect(QRectF(at(start + em() * 0.12, w), y + em() * 0.12, w,
                                                name->layout->lineAt(0).height()),
                                         Qt::white);
                        name->draw(painter, at(start + em() * 0.25, cellWidth - em() * 0.5), y + em() * 0.12,
                                   0, 1);
                    }
                    int n = 0;
                    for (const auto &mark : matrix.marks) {
                        if (mark.x != x || mark.y != step)
                            continue;
                        const qreal pitch = radius * 2 + em() * 0.25;
                        const qreal leading =
                            left + (x - 1) * cellWidth + em() * 0.3 + radius + (n % perRow) * pitch;
                        const qreal cx = m_rtl ? m_width - leading : leading;
                        drawMark(painter, {cx, y + levelLine + em() * 0.1 + radius + (n / perRow) * pitch},
                                 radius, mark.text, mark.after);
                        ++n;
                    }
                }
                y += heights[r];
            }
            painter.save();
            if (m_rtl) {
                painter.translate(m_width, top);
                painter.rotate(90);
            } else {
                painter.translate(0, top + total);
                painter.rotate(-90);
            }
            yTitle->draw(painter, 0, 0);
            painter.restore();
            y += em() * 0.3;
            for (size_t x = 0; x < columnLabels.size() && x < 5; ++x) {
                const qreal w = cellWidth - em() * 0.3;
                columnLabels[x]->draw(painter, at(left + static_cast<qreal>(x) * cellWidth + em() * 0.15, w),
                                      y);
            }
            y += columnLabelHeight + em() * 0.2;
            xTitle->draw(painter, at(left, cellWidth * 5), y);
            y += xTitle->height + em() * 0.5;
            if (legendHeight > 0) {
                const qreal size = em() * 0.55;
                const qreal gap = em() * 1.6;
                const Text legends[] = {text(matrix.beforeText, {0.86}, m_width),
                                        text(matrix.afterText, {0.86}, m_width)};
                qreal needed = gap;
                for (const Text &legend : legends)
                    needed += size * 2 + em() * 0.45 + legend->layout->lineAt(0).naturalTextWidth();
                qreal leading = std::max(0.0, std::min(left, m_width - needed));
                for (const bool after : {false, true}) {
                    const Text &legend = legends[after ? 1 : 0];
                    const qreal cx = m_rtl ? m_width - leading - size : leading + size;
                    painter.setPen(QPen(Ink, pt(1.1)));
                    painter.setBrush(after ? Ink : QColor(Qt::white));
                    painter.drawEllipse(QPointF(cx, y + legend->height / 2), size, size);
                    leading += size * 2 + em() * 0.45;
                    legend->draw(painter, at(leading, m_width), y);
                    leading += legend->layout->lineAt(0).naturalTextWidth() + gap;
                }
            }
        };
        addPiece(std::move(piece));
        m_afterHeading = false;
    }

    void add(const paper::Courses &courses)
    {
        const int columns = static_cast<int>(courses.columns.size());
        if (columns == 0 || courses.lines.empty())
            return;
        const qreal labelWidth = m_width * 0.34;
        const qreal pitch = (m_width - labelWidth) / columns;
        const qreal radius = em() * 0.58;
        const qreal rowHeight = em() * 4.2;

        auto titles = std::make_shared<std::vector<Text>>();
        qreal headHeight = 0;
        for (const QString &column : courses.columns) {
            titles->push_back(text(column, {0.82, true, Ink, Qt::AlignHCenter}, pitch - em() * 0.2));
            headHeight = std::max(headHeight, titles->back()->height);
        }
        PaperPiece header;
        header.spaceBefore = em() * 0.5;
        header.height = headHeight + 2 * padding();
        header.keepWithNext = true;
        header.draw = [this, titles, labelWidth, pitch, h = header.height](QPainter &painter, qreal top) {
            painter.fillRect(QRectF(0, top, m_width, h), HeaderFill);
            for (size_t i = 0; i < titles->size(); ++i)
                (*titles)[i]->draw(
                    painter, at(labelWidth + static_cast<qreal>(i) * pitch + em() * 0.1, pitch - em() * 0.2),
                    top + padding());
            painter.setPen(QPen(QuietInk, pt(0.8)));
            painter.drawLine(QPointF(0, top + h), QPointF(m_width, top + h));
        };
        const int repeated = static_cast<int>(m_repeated.size());
        m_repeated.push_back(header);
        addPiece(header);

        for (size_t i = 0; i < courses.lines.size(); ++i) {
            const paper::Courses::Line &line = courses.lines[i];
            const Text label = text(line.text, {0.95}, labelWidth - em() * 0.8);
            PaperPiece piece;
            piece.height = std::max(rowHeight, label->height + 2 * padding());
            piece.repeated = repeated;
            piece.keepWithNext = i + 1 == courses.lines.size(); // the legend follows
            piece.draw = [this, label, labelWidth, pitch, radius, values = line.values,
                          h = piece.height](QPainter &painter, qreal top) {
                label->draw(painter, at(em() * 0.42, labelWidth - em() * 0.8), top + (h - label->height) / 2);
                const qreal inner = h - 2 * padding() - 2 * radius;
                const auto point = [&](size_t n, int value) {
                    const qreal leading = labelWidth + (static_cast<qreal>(n) + 0.5) * pitch;
                    return QPointF(m_rtl ? m_width - leading : leading,
                                   top + padding() + radius + inner * (5 - value) / 4.0);
                };
                painter.setPen(QPen(Rule, pt(0.35), Qt::DotLine));
                for (const int guide : {1, 5}) {
                    const qreal y = point(0, guide).y();
                    painter.drawLine(QPointF(at(labelWidth, 0), y), QPointF(at(m_width, 0), y));
                }
                painter.setPen(QPen(Accent, pt(1.2)));
                QPointF before;
                bool known = false;
                for (size_t n = 0; n < values.size(); ++n) {
                    if (values[n] < 1 || values[n] > 5)
                        continue; // not rated that day: the line passes over it
                    const QPointF here = point(n, values[n]);
                    if (known)
                        painter.drawLine(before, here);
                    before = here;
                    known = true;
                }
                for (size_t n = 0; n < values.size(); ++n) {
                    if (values[n] >= 1 && values[n] <= 5)
                        drawMark(painter, point(n, values[n]), radius, m_words.locale().toString(values[n]),
                                 false);
                }
                painter.setPen(QPen(Rule, pt(0.5)));
                painter.drawLine(QPointF(0, top + h), QPointF(m_width, top + h));
            };
            addPiece(std::move(piece));
        }
        QStringList legend;
        for (int i = 0; i < courses.steps.size(); ++i)
            legend.append(u"%1 %2"_s.arg(m_words.locale().toString(i + 1), courses.steps.at(i)));
        addText(legend.join(u"   ·   "_s), {0.82, false, QuietInk}, em() * 0.4, false);
        m_afterHeading = false;
    }

    void add(const paper::Signatures &signatures)
    {
        const QString placeAndDate = m_words(QT_TRANSLATE_NOOP("Paper", "Place and date"));
        const QString signature = m_words(QT_TRANSLATE_NOOP("Paper", "Signature"));
        for (qsizetype i = 0; i < signatures.who.size(); ++i) {
            const QString done = signatures.signedText.value(i);
            const qreal gap = em() * 1.5;
            const qreal whoWidth = m_width * 0.3;
            const qreal lineWidth = (m_width - whoWidth - 2 * gap) / 2;
            const Text who = text(signatures.who.at(i), {1, true, Ink}, whoWidth);
            const bool last = i + 1 == signatures.who.size();
            PaperPiece piece;
            piece.keepWithNext = !last;
            if (!done.isEmpty()) {
                const Text when = text(done, {}, m_width - whoWidth - gap);
                piece.spaceBefore = em() * 0.9;
                piece.height = std::max(who->height, when->height);
                piece.draw = [=, this](QPainter &painter, qreal top) {
                    who->draw(painter, at(0, whoWidth), top);
                    when->draw(painter, at(whoWidth + gap, m_width - whoWidth - gap), top);
                };
            } else {
                const Text place = text(placeAndDate, {0.8, false, QuietInk}, lineWidth);
                const Text sign = text(signature, {0.8, false, QuietInk}, lineWidth);
                const qreal room = em() * 2.6; // to write in
                const qreal line = std::max(room, who->height);
                piece.spaceBefore = em() * 0.5;
                piece.height = line + em() * 0.15 + std::max(place->height, sign->height);
                piece.draw = [=, this](QPainter &painter, qreal top) {
                    who->draw(painter, at(0, whoWidth), top + line - who->height);
                    const qreal y = top + line;
                    painter.setPen(QPen(Ink, pt(0.7)));
                    for (const int n : {0, 1}) {
                        const qreal x = at(whoWidth + gap + n * (lineWidth + gap), lineWidth);
                        painter.drawLine(QPointF(x, y), QPointF(x + lineWidth, y));
                        (n == 0 ? place : sign)->draw(painter, x, y + em() * 0.15);
                    }
                };
            }
            addPiece(std::move(piece));
        }
        m_afterHeading = false;
    }

    void add(const paper::PageBreak &)
    {
        PaperPiece piece;
        piece.breakBefore = true;
        piece.keepWithNext = true;
        piece.draw = [](QPainter &, qreal) {};
        addPiece(std::move(piece));
        m_afterHeading = false;
    }

    QString footerLine() const
    {
        const QString day = m_words.day(m_document.date);
        if (m_document.code.isEmpty() || day.isEmpty())
            return m_document.code.isEmpty() ? day : m_document.code;
        return u"%1 · %2"_s.arg(m_document.code, day);
    }
    static Style footerStyle() { return {0.82, false, QuietInk, Qt::AlignLeading, true}; }

    qreal footerHeight() const
    {
        qreal height = em() * 0.9 + text(footerLine() + u"x"_s, footerStyle(), m_width)->height;
        if (!m_document.footNote.isEmpty())
            height += text(m_document.footNote, {0.9, true, Ink}, m_width)->height;
        return height;
    }

    void drawFooter(QPainter &painter, int page, int pages) const
    {
        qreal y = m_height + em() * 0.6;
        painter.setPen(QPen(Rule, pt(0.5)));
        painter.drawLine(QPointF(0, y), QPointF(m_width, y));
        y += em() * 0.3;
        const QLocale &locale = m_words.locale();
        const QString number = m_words(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"))
                                   .arg(locale.toString(page), locale.toString(pages));
        const QString line = footerLine();
        // One string, so that it is read out and searched as one.
        const Text all =
            text(line.isEmpty() ? number : u"%1 · %2"_s.arg(line, number), footerStyle(), m_width);
        all->draw(painter, 0, y);
        if (!m_document.footNote.isEmpty())
            text(m_document.footNote, {0.9, true, Ink}, m_width)->draw(painter, 0, y + all->height);
    }

    const PaperDocument &m_document;
    QPagedPaintDevice &m_device;
    const PaperText &m_words;
    bool m_rtl;
    qreal m_base;
    qreal m_point;
    qreal m_width;
    qreal m_height = 0;
    qreal m_footer = 0;
    bool m_afterHeading = false;
    std::vector<PaperPiece> m_pieces;
    std::vector<PaperPiece> m_repeated;
};

StorageError cannotWrite(WriteResult result)
{
    const QString kept = PrintingText::tr("No page was written; a file that was there before is untouched.");
    switch (result) {
    case WriteResult::DiskFull:
        return StorageError(
            StorageError::Fault::DiskFull,
            PrintingText::tr("The disk is full, so the page could not be saved."), kept,
            PrintingText::tr("Make room on the disk, or choose another folder, and do it again."));
    case WriteResult::NotWritable:
        return StorageError(StorageError::Fault::ReadOnly,
                            PrintingText::tr("The page may not be saved in that folder."), kept,
                            PrintingText::tr("Choose a folder that you may write to, and do it again."));
    default:
        return StorageError(
            StorageError::Fault::Other, PrintingText::tr("The page could not be saved."), kept,
            PrintingText::tr("Check that the disk is connected, or choose another folder, and do it again."));
    }
}

} // namespace

int PaperRenderer::paint(QPagedPaintDevice &device) const
{
    device.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    const PaperText words(m_document.choice.language);
    QPainter painter;
    if (!painter.begin(&device))
        throw StorageError(
            StorageError::Fault::Other, PrintingText::tr("The printer could not be reached."),
            PrintingText::tr("Nothing in the case was changed."),
            PrintingText::tr("Check that the printer is switched on and connected, then print again."));
    painter.setRenderHint(QPainter::Antialiasing);
    Composer composer(m_document, device, words);
    return composer.paint(painter);
}

int PaperRenderer::writePdf(const QString &fileName) const
{
    const QFileInfo target(fileName);
    if (fileName.isEmpty() || !QFileInfo(target.absolutePath()).isDir())
        throw StorageError(StorageError::Fault::Other,
                           PrintingText::tr("The folder for the page is not there."),
                           PrintingText::tr("No page was written."),
                           PrintingText::tr("Choose a folder that exists, and do it again."));
    // Replacing a folder or a device by a file would be worse than not printing.
    if (target.exists() && !target.isFile())
        throw StorageError(StorageError::Fault::Other,
                           PrintingText::tr("That name belongs to something that is not a file."),
                           PrintingText::tr("No page was written."),
                           PrintingText::tr("Choose another name, and do it again."));
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        // What a file manager shows of a file says nothing about her.
        writer.setTitle(u"Document"_s);
        writer.setCreator(QString());
        writer.setPageSize(QPageSize(QPageSize::A4));
        pages = paint(writer);
    }
    buffer.close();
    const WriteResult result = writeDurably(fileName, content);
    if (result != WriteResult::Done)
        throw cannotWrite(result);
    return pages;
}

} // namespace itinera
