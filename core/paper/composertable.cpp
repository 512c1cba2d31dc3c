// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/composer.h"
#include "core/paper/papercolours.h"

using namespace Qt::StringLiterals;

namespace itinera {

using namespace papercolours;
using pictures::Text;
using pictures::TextBlock;
using pictures::TextStyle;

namespace {

std::pair<QString, int> splitBox(const QString &words)
{
    if (words.startsWith(QChar(paper::Table::Box)))
        return {words.mid(1), 1};
    if (words.startsWith(QChar(paper::Table::TickedBox)))
        return {words.mid(1), 2};
    return {words, 0};
}

} // namespace

PaperComposer::Cell PaperComposer::cell(const QString &words, const TextStyle &style, qreal width) const
{
    const auto [rest, box] = splitBox(words);
    return {text(rest, style, std::max(em(), width - 2 * padding() - (box ? boxSpace() : 0))), box};
}

void PaperComposer::drawCell(QPainter &painter, const Cell &c, qreal leading, qreal width, qreal top,
                             int from, int to) const
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

std::vector<qreal> PaperComposer::columnWidths(const paper::Table &table, const TextStyle &head,
                                               const TextStyle &body) const
{
    const size_t columns = static_cast<size_t>(table.header.size());
    std::vector<qreal> least(columns, 0);
    std::vector<qreal> most(columns, 0);
    std::vector<qreal> weight(columns, 1);
    const auto measure = [&](size_t column, const QString &words, TextStyle style) {
        const auto [rest, box] = splitBox(words);
        style.wholeWords = true;
        const Text block = text(rest, style, m_width * 20);
        qreal natural = 0;
        for (int i = 0; i < block->lines(); ++i)
            natural = std::max(natural, block->layout->lineAt(i).naturalTextWidth());
        const qreal extra = 2 * padding() + (box ? boxSpace() : 0) + 2;
        // A single word longer than a third of the page (an address, a link) may be broken.
        least[column] = std::max(least[column], std::min(block->layout->minimumWidth(), m_width / 3) + extra);
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

void PaperComposer::add(const paper::Table &table)
{
    const TextStyle head{0.86, true, Ink};
    const TextStyle body{0.95, false, Ink};
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
        const bool atAnEnd = m_pieces.size() - firstRow >= 4 && (i == firstRow || i + 2 == m_pieces.size());
        const bool low = m_pieces[i].height < m_height / 4 && m_pieces[i + 1].height < m_height / 4;
        if (total < m_height * 0.15 || (atAnEnd && low))
            m_pieces[i].keepWithNext = true;
    }
    m_afterHeading = false;
}

void PaperComposer::addRow(const std::shared_ptr<std::vector<Cell>> &cells, qreal height,
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

void PaperComposer::addStacked(const paper::Table &table)
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
            const qreal down = value.text->ascent() - label.text->ascent();
            piece.draw = [this, label, value, labelWidth, valueWidth, down](QPainter &painter, qreal top) {
                drawCell(painter, label, 0, labelWidth, top + std::max(0.0, down), 0, label.text->lines());
                drawCell(painter, value, labelWidth, valueWidth, top, 0, value.text->lines());
            };
            addPiece(std::move(piece));
        }
    }
    m_afterHeading = false;
}

} // namespace itinera
