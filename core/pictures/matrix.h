// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/look.h"
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

namespace itinera::pictures {

/// A five by five matrix, with marks in its cells.
struct Matrix {
    QString xTitle, yTitle;
    QStringList xLabels, yLabels; ///< From step 1 to step 5.
    QStringList levelNames;       ///< Low … very high.
    /// A factor. x: severity, y: likelihood, 1 to 5; 0: not rated.
    struct Mark {
        QString text; ///< Short: its number.
        int x = 0, y = 0;
        int xAfter = 0, yAfter = 0; ///< With the safeguards in place.
    };
    std::vector<Mark> marks;
    QString beforeText, afterText; ///< The legend.
    std::vector<int>
        levels; ///< Of the 25 cells, from y = 1, x = 1 along x: 1 for the first of levelNames; 0: none.
};

/// The matrix laid out for one width. Before safeguards outlined, after them filled, joined by an arrow where
/// a mark moved; one that stayed is filled within its outline. No mark hides another.
class MatrixPicture {
public:
    /// `height` 0: as high as it needs; otherwise the rows share what there is, and marks shrink to fit.
    MatrixPicture(const Matrix &matrix, const Look &look, qreal width, qreal height = 0);
    qreal height() const { return m_height; }
    /// `highlighted`: index of the mark that stands out, the others fade; -1: none.
    void paint(QPainter &painter, QPointF topLeft, int highlighted = -1) const;
    int markAt(QPointF point) const; ///< Index of the mark there, from the picture's top left; -1: none.

private:
    struct Spot {
        int index = 0;
        bool after = false;
        bool stayed = false;
        QPointF centre;
    };
    qreal at(qreal leading, qreal width) const;
    QRectF cell(int x, int y) const;
    QRectF roomIn(int x, int y) const; // for marks
    void layOutRows(qreal height);
    void place();
    const Spot *spotOf(int index, bool after) const;
    void paintCells(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintArrow(QPainter &painter, const Spot &to, const QColor &ink) const;
    void paintMark(QPainter &painter, const Spot &spot, const QColor &ink, bool highlighted) const;
    void paintLegend(QPainter &painter) const;

    Matrix m_matrix;
    Look m_look;
    Typesetter m_typesetter;
    qreal m_width;
    qreal m_height = 0;
    qreal m_side = 0; // from the leading edge to the first column
    qreal m_cellWidth = 0;
    qreal m_diameter = 0;      // of a mark, with the room around it
    qreal m_nameLine = 0;      // height of the level's name in a cell
    std::vector<qreal> m_rows; // heights, from step 1 to step 5
    Text m_xTitle, m_yTitle;
    std::vector<Text> m_xLabels, m_yLabels, m_levelNames;
    qreal m_labelHeight = 0; // of the columns' labels
    std::vector<Spot> m_spots;
};

} // namespace itinera::pictures
