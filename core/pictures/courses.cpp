// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/courses.h"
#include <QLineF>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::pictures {

CoursesPicture::CoursesPicture(const Courses &courses, const Look &look, qreal width)
    : m_courses(courses), m_look(look), m_typesetter(look.typesetter()), m_width(width),
      m_nameWidth(std::min(width * 0.34, look.em * 12))
{
    const qreal em = m_look.em;
    m_pitch = (m_width - m_nameWidth) / static_cast<qreal>(std::max<qsizetype>(1, m_courses.columns.size()));
    for (const QString &column : m_courses.columns) {
        m_titles.push_back(m_typesetter.text(column, {0.82, true, m_look.ink, Qt::AlignHCenter},
                                             std::max(em, m_pitch - em * 0.15)));
        m_headHeight = std::max(m_headHeight, m_titles.back()->height);
    }
    m_headHeight += em * 0.6;
    for (const Courses::Line &line : m_courses.lines)
        m_names.push_back(m_typesetter.text(line.text, {0.95}, std::max(em, m_nameWidth - em * 0.6)));
}

qreal CoursesPicture::at(qreal leading, qreal width) const
{
    return m_look.rightToLeft ? m_width - leading - width : leading;
}

qreal CoursesPicture::centreOf(size_t column) const
{
    return at(m_nameWidth + (static_cast<qreal>(column) + 0.5) * m_pitch, 0);
}

qreal CoursesPicture::rowHeight(size_t row) const
{
    return std::max(m_look.em * 2.9, m_names[row]->height + m_look.em * 0.6);
}

QString CoursesPicture::legend() const
{
    QStringList parts;
    for (int i = 0; i < m_courses.steps.size(); ++i)
        parts.append(u"%1 %2"_s.arg(m_look.locale.toString(i + 1), m_courses.steps.at(i)));
    return parts.join(u"   ·   "_s);
}

Text CoursesPicture::legendText() const
{
    return m_typesetter.text(legend(), {0.82, false, m_look.quiet}, m_width);
}

qreal CoursesPicture::height() const
{
    qreal height = m_headHeight;
    for (size_t row = 0; row < rows(); ++row)
        height += rowHeight(row);
    return m_courses.steps.isEmpty() ? height : height + m_look.em * 0.3 + legendText()->height;
}

void CoursesPicture::paintHead(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.fillRect(QRectF(0, 0, m_width, m_headHeight), m_look.headFill);
    for (size_t i = 0; i < m_titles.size(); ++i) {
        const qreal wide = std::max(m_look.em, m_pitch - m_look.em * 0.15);
        m_titles[i]->draw(painter, centreOf(i) - wide / 2, m_look.em * 0.3);
    }
    painter.setPen(QPen(m_look.quiet, m_look.hair));
    painter.drawLine(QPointF(0, m_headHeight), QPointF(m_width, m_headHeight));
    painter.restore();
}

void CoursesPicture::paintRow(QPainter &painter, size_t row, QPointF topLeft) const
{
    const qreal em = m_look.em;
    const qreal height = rowHeight(row);
    const qreal radius = em * 0.48;
    const std::vector<int> &values = m_courses.lines[row].values;
    const int top = std::max(2, m_courses.steps.isEmpty() ? 5 : static_cast<int>(m_courses.steps.size()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);

    const qreal nameWidth = std::max(em, m_nameWidth - em * 0.6);
    m_names[row]->draw(painter, at(em * 0.3, nameWidth), (height - m_names[row]->height) / 2);
    const auto yOf = [&](int value) {
        const qreal inset = em * 0.1 + radius;
        return height - inset - (height - 2 * inset) * (std::clamp(value, 1, top) - 1) / (top - 1);
    };
    painter.setPen(QPen(m_look.rule, m_look.hair * 0.6, Qt::DotLine));
    for (const int step : {1, top})
        painter.drawLine(QPointF(at(m_nameWidth, 0), yOf(step)), QPointF(at(m_width, 0), yOf(step)));

    const auto isRated = [&](size_t column) { return values[column] > 0; };
    const size_t columns = std::min(values.size(), m_titles.size());
    size_t before = columns;
    for (size_t column = 0; column < columns; ++column) {
        if (!isRated(column))
            continue;
        if (before < columns) {
            const bool skipped = column - before > 1;
            painter.setPen(QPen(m_look.accent, em * 0.09, skipped ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(centreOf(before), yOf(values[before])),
                             QPointF(centreOf(column), yOf(values[column])));
        }
        before = column;
    }
    for (size_t column = 0; column < columns; ++column) {
        if (!isRated(column))
            continue;
        const QPointF centre(centreOf(column), yOf(values[column]));
        painter.setPen(QPen(m_look.ground, em * 0.08));
        painter.setBrush(m_look.accent);
        painter.drawEllipse(centre, radius, radius);
        const Text number = m_typesetter.text(m_look.locale.toString(values[column]),
                                              {0.74, true, m_look.accentText, Qt::AlignHCenter}, radius * 4);
        number->draw(painter, centre.x() - radius * 2, centre.y() - number->height / 2);
    }
    painter.setPen(QPen(m_look.rule, m_look.hair));
    painter.drawLine(QPointF(0, height), QPointF(m_width, height));
    painter.restore();
}

void CoursesPicture::paint(QPainter &painter, QPointF topLeft) const
{
    paintHead(painter, topLeft);
    QPointF here = topLeft + QPointF(0, m_headHeight);
    for (size_t row = 0; row < rows(); ++row) {
        paintRow(painter, row, here);
        here.ry() += rowHeight(row);
    }
    legendText()->draw(painter, here.x(), here.y() + m_look.em * 0.3);
}

int CoursesPicture::rowAt(qreal y) const
{
    qreal top = m_headHeight;
    for (size_t row = 0; row < rows(); ++row) {
        const qreal bottom = top + rowHeight(row);
        if (y >= top && y < bottom)
            return static_cast<int>(row);
        top = bottom;
    }
    return -1;
}

int CoursesPicture::columnAt(qreal x) const
{
    for (size_t column = 0; column < m_titles.size(); ++column) {
        if (std::abs(x - centreOf(column)) <= m_pitch / 2)
            return static_cast<int>(column);
    }
    return -1;
}

} // namespace itinera::pictures
