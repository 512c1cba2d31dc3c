// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/matrix.h"
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace itinera::pictures {

namespace {

bool isStep(int n)
{
    return n >= 1 && n <= 5;
}

QColor between(const QColor &a, const QColor &b, float partOfB)
{
    const auto mix = [partOfB](float from, float to) { return from + (to - from) * partOfB; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// A level told apart by pattern as well as by shade: plain, dots, lines, crossed lines.
void paintPattern(QPainter &painter, const QPainterPath &cell, int level, const Look &look)
{
    if (level < 2 || !look.pattern.isValid())
        return;
    const QRectF rect = cell.boundingRect();
    const qreal step = look.em * (level == 2 ? 0.42 : 0.35);
    painter.save();
    painter.setClipPath(cell);
    if (level == 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.pattern);
        QPainterPath dots;
        const qreal radius = look.hair * 0.75;
        for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
            for (qreal x = rect.left() + step / 2; x < rect.right(); x += step)
                dots.addEllipse(QPointF(x, y), radius, radius);
        }
        painter.drawPath(dots);
    } else {
        painter.setPen(QPen(look.pattern, look.hair * 0.66));
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

} // namespace

MatrixPicture::MatrixPicture(const Matrix &matrix, const Look &look, qreal width, qreal height)
    : m_matrix(matrix), m_look(look), m_typesetter(look.typesetter()), m_width(width)
{
    const qreal em = m_look.em;
    qreal widest = 0;
    for (const QString &label : m_matrix.yLabels)
        widest = std::max(widest, m_typesetter.text(label, {0.86}, width * 0.24)->naturalWidth());
    for (const QString &label : m_matrix.yLabels)
        m_yLabels.push_back(
            m_typesetter.text(label, {0.86, false, m_look.ink, Qt::AlignTrailing}, std::ceil(widest) + 1));
    m_side = em * 1.25 + std::ceil(widest) + em * 0.5;
    m_cellWidth = std::max(em, (width - m_side) / 5);
    // No word is torn apart: in narrow columns all labels are smaller.
    const qreal room = m_cellWidth - em * 0.2;
    qreal longestWord = 1;
    for (const QString &label : m_matrix.xLabels)
        longestWord =
            std::max(longestWord,
                     m_typesetter.text(label, {0.86, false, m_look.ink, Qt::AlignHCenter, false, true}, room)
                         ->layout->minimumWidth());
    const qreal size = 0.86 * std::clamp(room / (longestWord + 1), 0.6, 1.0);
    for (const QString &label : m_matrix.xLabels) {
        m_xLabels.push_back(m_typesetter.text(label, {size, false, m_look.ink, Qt::AlignHCenter}, room));
        m_labelHeight = std::max(m_labelHeight, m_xLabels.back()->height);
    }
    m_xTitle = m_typesetter.text(m_matrix.xTitle, {0.9, true, m_look.ink, Qt::AlignHCenter}, m_cellWidth * 5);
    for (int level = 1; level <= m_matrix.levelNames.size() && level <= 4; ++level) {
        m_levelNames.push_back(m_typesetter.line(m_matrix.levelNames.at(level - 1),
                                                 {0.66, false, m_look.levels[static_cast<size_t>(level)].ink},
                                                 m_cellWidth - em * 0.4));
        m_nameLine = std::max(m_nameLine, m_levelNames.back()->height);
    }
    layOutRows(height);
    place();
}

qreal MatrixPicture::at(qreal leading, qreal width) const
{
    return m_look.rightToLeft ? m_width - leading - width : leading;
}

QRectF MatrixPicture::cell(int x, int y) const
{
    const qreal top = std::accumulate(m_rows.begin() + y, m_rows.end(), 0.0); // step 5 stands at the top
    return {at(m_side + (x - 1) * m_cellWidth, m_cellWidth), top, m_cellWidth,
            m_rows[static_cast<size_t>(y - 1)]};
}

QRectF MatrixPicture::roomIn(int x, int y) const
{
    const qreal edge = m_look.em * 0.1;
    return cell(x, y).adjusted(edge, m_nameLine + edge, -edge, -edge);
}

void MatrixPicture::layOutRows(qreal height)
{
    const qreal em = m_look.em;
    std::map<std::pair<int, int>, int> counts;
    for (const Matrix::Mark &mark : m_matrix.marks) {
        const bool before = isStep(mark.x) && isStep(mark.y);
        const bool after = isStep(mark.xAfter) && isStep(mark.yAfter);
        const bool stayed = before && after && mark.x == mark.xAfter && mark.y == mark.yAfter;
        const int index = static_cast<int>(&mark - m_matrix.marks.data());
        if (before && !stayed)
            m_spots.push_back({index, false, false, {}});
        if (after)
            m_spots.push_back({index, true, stayed, {}});
        if (before && !stayed)
            ++counts[{mark.y, mark.x}];
        if (after)
            ++counts[{mark.yAfter, mark.xAfter}];
    }
    const qreal below = em * 0.2 + m_labelHeight + em * 0.1 + m_xTitle->height +
                        (m_matrix.beforeText.isEmpty() && m_matrix.afterText.isEmpty() ? 0 : em * 1.6);
    m_diameter = std::min(em * 1.25, m_cellWidth - em * 0.2);
    if (height > 0) {
        m_rows.assign(5, std::max(em, (height - below) / 5));
    } else {
        const int perRow = std::max(1, static_cast<int>((m_cellWidth - em * 0.2) / m_diameter));
        for (int y = 1; y <= 5; ++y) {
            int most = 1;
            for (int x = 1; x <= 5; ++x)
                if (const auto found = counts.find({y, x}); found != counts.end())
                    most = std::max(most, found->second);
            const int lines = (most + perRow - 1) / perRow;
            const size_t label = static_cast<size_t>(y - 1);
            m_rows.push_back(std::max(m_nameLine + lines * m_diameter + em * 0.3,
                                      label < m_yLabels.size() ? m_yLabels[label]->height + em * 0.3 : 0));
        }
    }
    const qreal grid = std::accumulate(m_rows.begin(), m_rows.end(), 0.0);
    m_yTitle = m_typesetter.text(m_matrix.yTitle, {0.9, true, m_look.ink, Qt::AlignHCenter}, grid);
    m_height = grid + below;
    // The same size everywhere: as large as the fullest cell allows.
    for (const auto &[where, n] : counts) {
        const QRectF room = roomIn(where.second, where.first);
        qreal best = m_look.hair * 4;
        for (int columns = 1; columns <= n; ++columns) {
            const int lines = (n + columns - 1) / columns;
            best = std::max(best, std::min(room.width() / columns, room.height() / lines));
        }
        m_diameter = std::min(m_diameter, best);
    }
}

void MatrixPicture::place()
{
    std::map<std::pair<int, int>, std::vector<Spot *>> cells;
    for (Spot &spot : m_spots) {
        const Matrix::Mark &mark = m_matrix.marks[static_cast<size_t>(spot.index)];
        cells[spot.after ? std::pair(mark.yAfter, mark.xAfter) : std::pair(mark.y, mark.x)].push_back(&spot);
    }
    for (auto &[where, spots] : cells) {
        const QRectF room = roomIn(where.second, where.first);
        const int n = static_cast<int>(spots.size());
        const int columns = std::clamp(static_cast<int>(std::floor(room.width() / m_diameter + 0.001)), 1, n);
        const int lines = (n + columns - 1) / columns;
        for (int i = 0; i < n; ++i) {
            const int line = i / columns;
            const int inLine = line == lines - 1 ? n - line * columns : columns;
            const qreal across = (i % columns - (inLine - 1) / 2.0) * m_diameter;
            spots[static_cast<size_t>(i)]->centre =
                QPointF(room.center().x() + (m_look.rightToLeft ? -across : across),
                        room.center().y() + (line - (lines - 1) / 2.0) * m_diameter);
        }
    }
}

const MatrixPicture::Spot *MatrixPicture::spotOf(int index, bool after) const
{
    const auto found = std::ranges::find_if(
        m_spots, [&](const Spot &spot) { return spot.index == index && spot.after == after; });
    return found == m_spots.end() ? nullptr : &*found;
}

int MatrixPicture::markAt(QPointF point) const
{
    for (const Spot &spot : m_spots) {
        if (QLineF(spot.centre, point).length() <= m_diameter / 2)
            return spot.index;
    }
    return -1;
}

void MatrixPicture::paintCells(QPainter &painter) const
{
    const qreal em = m_look.em;
    for (int y = 1; y <= 5; ++y) {
        for (int x = 1; x <= 5; ++x) {
            const size_t index = static_cast<size_t>((y - 1) * 5 + x - 1);
            const int level = index < m_matrix.levels.size() ? std::clamp(m_matrix.levels[index], 0, 4) : 0;
            // Either a line between the cells or a gap.
            const bool bordered = m_look.cellBorder.isValid();
            const qreal gap = bordered ? 0 : m_look.hair;
            const QRectF rect = cell(x, y).adjusted(gap, gap, -gap, -gap);
            QPainterPath shape;
            shape.addRoundedRect(rect, bordered ? 0 : em * 0.2, bordered ? 0 : em * 0.2);
            painter.fillPath(shape, m_look.levels[static_cast<size_t>(level)].fill);
            paintPattern(painter, shape, level, m_look);
            if (bordered)
                painter.strokePath(shape, QPen(m_look.cellBorder, m_look.hair));
            if (level < 1 || static_cast<size_t>(level) > m_levelNames.size())
                continue;
            const Text &name = m_levelNames[static_cast<size_t>(level - 1)];
            const qreal leading = m_side + (x - 1) * m_cellWidth;
            if (m_look.pattern.isValid()) { // so that it does not run through the word
                const qreal wide = name->naturalWidth() + em * 0.2;
                painter.fillRect(QRectF(at(leading + em * 0.1, wide), rect.top() + em * 0.06, wide,
                                        name->height - em * 0.06),
                                 m_look.ground);
            }
            const qreal wide = m_cellWidth - em * 0.4 + 1;
            name->draw(painter, at(leading + em * 0.2, wide), rect.top() + em * 0.02, 0, 1);
        }
    }
}

void MatrixPicture::paintAxes(QPainter &painter) const
{
    const qreal em = m_look.em;
    const qreal grid = std::accumulate(m_rows.begin(), m_rows.end(), 0.0);
    for (int step = 1; step <= 5; ++step) {
        const size_t index = static_cast<size_t>(step - 1);
        if (index < m_yLabels.size()) {
            const Text &label = m_yLabels[index];
            const qreal wide = m_side - em * 1.75 + 1;
            label->draw(painter, at(em * 1.35, wide), cell(1, step).center().y() - label->height / 2);
        }
        if (index < m_xLabels.size())
            m_xLabels[index]->draw(painter,
                                   at(m_side + (step - 1) * m_cellWidth + em * 0.1, m_cellWidth - em * 0.2),
                                   grid + em * 0.2);
    }
    m_xTitle->draw(painter, at(m_side, m_cellWidth * 5), grid + em * 0.3 + m_labelHeight);
    painter.save();
    if (m_look.rightToLeft) {
        painter.translate(m_width, 0);
        painter.rotate(90);
    } else {
        painter.translate(0, grid);
        painter.rotate(-90);
    }
    m_yTitle->draw(painter, 0, 0);
    painter.restore();
}

void MatrixPicture::paintArrow(QPainter &painter, const Spot &to, const QColor &ink) const
{
    const Spot *from = to.after ? spotOf(to.index, false) : nullptr;
    if (!from)
        return;
    const qreal length = QLineF(from->centre, to.centre).length();
    if (length < m_diameter)
        return;
    const qreal em = m_look.em;
    const qreal radius = m_diameter / 2 - m_look.hair;
    const QPointF along = (to.centre - from->centre) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF start = from->centre + along * radius;
    const QPointF tip = to.centre - along * (radius + m_look.hair);
    const qreal head = em * 0.32;
    // A light edge, so that it is seen on the darkest cells too.
    QColor edge = m_look.ground;
    edge.setAlphaF(0.85F);
    for (const auto &[colour, width] : {std::pair(edge, em * 0.22), std::pair(ink, em * 0.09)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawLine(start, tip - along * head * 0.7);
        painter.drawPolygon(QPolygonF(
            {tip, tip - along * head + across * head * 0.5, tip - along * head - across * head * 0.5}));
    }
}

void MatrixPicture::paintMark(QPainter &painter, const Spot &spot, const QColor &ink, bool highlighted) const
{
    const qreal em = m_look.em;
    const qreal radius = m_diameter / 2 - m_look.hair;
    painter.setPen(QPen(spot.after ? m_look.ground : ink, em * (spot.after ? 0.06 : 0.1)));
    painter.setBrush(spot.after ? ink : m_look.ground);
    painter.drawEllipse(spot.centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
    if (spot.stayed) {
        painter.setPen(QPen(ink, em * 0.1));
        painter.drawEllipse(spot.centre, radius, radius);
        painter.setPen(QPen(m_look.ground, em * 0.07));
        painter.drawEllipse(spot.centre, radius - em * 0.08, radius - em * 0.08);
    }
    if (highlighted) {
        for (const auto &[colour, width] : {std::pair(m_look.ground, 0.3), std::pair(m_look.accent, 0.16)}) {
            painter.setPen(QPen(colour, em * width));
            painter.drawEllipse(spot.centre, radius + em * 0.1, radius + em * 0.1);
        }
    }
    const qreal size = 0.8 * std::min(1.0, m_diameter / (em * 1.2));
    const Text number =
        m_typesetter.text(m_matrix.marks[static_cast<size_t>(spot.index)].text,
                          {size, true, spot.after ? m_look.ground : ink, Qt::AlignHCenter}, radius * 6);
    number->draw(painter, spot.centre.x() - radius * 3, spot.centre.y() - number->height / 2);
}

void MatrixPicture::paintLegend(QPainter &painter) const
{
    if (m_matrix.beforeText.isEmpty() && m_matrix.afterText.isEmpty())
        return;
    const qreal em = m_look.em;
    const qreal size = em * 0.38;
    const qreal gap = em * 1.1;
    const Text legends[] = {m_typesetter.line(m_matrix.beforeText, {0.86}, m_width),
                            m_typesetter.line(m_matrix.afterText, {0.86}, m_width)};
    qreal needed = gap;
    for (const Text &legend : legends)
        needed += size * 2 + em * 0.3 + legend->naturalWidth();
    const qreal top = m_height - em * 1.4;
    qreal leading = std::max(0.0, std::min(m_side, m_width - needed));
    for (const bool after : {false, true}) {
        const Text &legend = legends[after ? 1 : 0];
        painter.setPen(QPen(m_look.ink, em * 0.1));
        painter.setBrush(after ? m_look.ink : m_look.ground);
        painter.drawEllipse(QPointF(at(leading, size * 2) + size, top + legend->height / 2), size, size);
        leading += size * 2 + em * 0.3;
        legend->draw(painter, at(leading, m_width + 1), top, 0, 1);
        leading += legend->naturalWidth() + gap;
    }
}

void MatrixPicture::paint(QPainter &painter, QPointF topLeft, int highlighted) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    paintCells(painter);
    paintAxes(painter);
    const auto inkOf = [&](const Spot &spot) {
        const bool faded = highlighted >= 0 && spot.index != highlighted;
        return faded ? between(m_look.ink, m_look.ground, 0.35F) : m_look.ink;
    };
    for (const Spot &spot : m_spots)
        paintArrow(painter, spot, inkOf(spot));
    for (const Spot &spot : m_spots)
        paintMark(painter, spot, inkOf(spot), spot.index == highlighted);
    paintLegend(painter);
    painter.restore();
}

} // namespace itinera::pictures
