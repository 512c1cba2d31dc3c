// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/look.h"
#include <QPointF>
#include <QString>
#include <QStringList>
#include <vector>

namespace itinera::pictures {

/// Situation of needs over time: one line per need, one column per assessment.
struct Courses {
    QStringList columns; ///< Dates in words.
    struct Line {
        QString text;
        std::vector<int> values; ///< 0: not rated then.
    };
    std::vector<Line> lines;
    QStringList steps; ///< Names of the steps of the scale, from 1.
};

/// The courses laid out for one width: a head and rows, which paper may put on several pages. A dot stands on
/// its step, joined by a line to the one before; dotted across a time when it was not rated.
class CoursesPicture {
public:
    CoursesPicture(const Courses &courses, const Look &look, qreal width);
    bool isEmpty() const { return m_courses.columns.isEmpty() || m_courses.lines.empty(); }
    size_t rows() const { return m_names.size(); }
    qreal headHeight() const { return m_headHeight; }
    qreal rowHeight(size_t row) const;
    QString legend() const; ///< "1 Name of the step · 2 …".
    qreal height() const;   ///< Of head, rows and legend one below the other.

    void paintHead(QPainter &painter, QPointF topLeft) const;
    void paintRow(QPainter &painter, size_t row, QPointF topLeft) const;
    void paint(QPainter &painter, QPointF topLeft) const; ///< All of it.

    int rowAt(qreal y) const;    ///< From the top of the head; -1: none.
    int columnAt(qreal x) const; ///< From the picture's left; -1: none.

private:
    qreal at(qreal leading, qreal width) const;
    qreal centreOf(size_t column) const;
    Text legendText() const;
    Courses m_courses;
    Look m_look;
    Typesetter m_typesetter;
    qreal m_width;
    qreal m_nameWidth = 0;
    qreal m_pitch = 0; // width of a column
    qreal m_headHeight = 0;
    std::vector<Text> m_titles, m_names;
};

} // namespace itinera::pictures
