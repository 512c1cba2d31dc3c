// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/composer.h"
#include "core/paper/papercolours.h"
#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace papercolours;
using pictures::Text;
using pictures::TextBlock;
using pictures::TextStyle;

/// The fill of a level, told apart by pattern as well as by shade: plain, dots, lines, crossed lines.
void PaperComposer::fillLevel(QPainter &painter, const QRectF &rect, int level) const
{
    static const QColor shades[] = {Qt::white, Qt::white, QColor(0xf2, 0xf2, 0xf2), QColor(0xe2, 0xe2, 0xe2),
                                    QColor(0xd0, 0xd0, 0xd0)};
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

void PaperComposer::drawMark(QPainter &painter, QPointF centre, qreal radius, const QString &words,
                             bool after) const
{
    painter.setPen(QPen(Ink, pt(1.1)));
    painter.setBrush(after ? Ink : QColor(Qt::white));
    painter.drawEllipse(centre, radius, radius);
    const Text label =
        text(words, {0.8, true, after ? QColor(Qt::white) : Ink, Qt::AlignHCenter}, radius * 4);
    label->draw(painter, centre.x() - radius * 2, centre.y() - label->height / 2);
}

void PaperComposer::add(const paper::Matrix &matrix)
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
    const int perRow = std::max(1, static_cast<int>((cellWidth - em() * 0.3) / (radius * 2 + em() * 0.25)));
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
        const qreal label =
            static_cast<size_t>(y) <= rowLabels.size() ? rowLabels[static_cast<size_t>(y - 1)]->height : 0;
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
                    name->draw(painter, at(start + em() * 0.25, cellWidth - em() * 0.5), y + em() * 0.12, 0,
                               1);
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
            columnLabels[x]->draw(painter, at(left + static_cast<qreal>(x) * cellWidth + em() * 0.15, w), y);
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

void PaperComposer::add(const paper::Courses &courses)
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

} // namespace itinera
