// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace itinera {

/// The five by five matrix, each factor with its number in its cell, before (outlined) and after safeguards
/// (filled), joined by an arrow where it moved. Cells carry the level's colour and word. The marks are
/// described for a screen reader.
class RiskMatrixView : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        QString number;
        QString name;
        int likelihood = 0, severity = 0, likelihoodAfter = 0, severityAfter = 0;
    };
    explicit RiskMatrixView(QWidget *parent = nullptr);
    /// Marks for the rated factors of an assessment, numbered as in its list.
    void setMarks(const std::vector<Mark> &marks);
    void setHighlighted(int index); ///< -1: none.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
signals:
    void markClicked(int index);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; // tool tips
    QRectF cellRect(int likelihood, int severity) const;
    QPointF markPoint(int index, bool after) const;
    void arrange();
    QRectF area() const;
    int markAt(const QPointF &point) const;
    QString described(const Mark &mark) const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    struct Spot {
        int index = 0;
        bool after = false;
        QPointF centre;
    };
    std::vector<Spot> m_spots; // where each mark stands, before and after
    double m_diameter = 0;
    std::vector<Mark> m_marks;
    int m_highlighted = -1;
};

/// Situation of needs over time: one row per need, one column per assessment, a dot on its step, joined by a
/// line.
class CoursesView : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name;
        std::vector<int> values;
    }; ///< 0: not rated then.
    explicit CoursesView(QWidget *parent = nullptr);
    void setData(const QStringList &columns, const std::vector<Line> &lines, const QStringList &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // tool tips
    QRectF area() const;
    double rowHeight() const;
    double columnAt(int column) const;
    QStringList m_columns;
    std::vector<Line> m_lines;
    QStringList m_steps;
};

/// A level of risk as word, shape and colour.
class LevelBadge : public QWidget {
    Q_OBJECT
public:
    explicit LevelBadge(QWidget *parent = nullptr);
    void setLevel(RiskLevel level, const QString &text); ///< The text beside the shape, e.g. "High".
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static void paint(QPainter &painter, const QRectF &rect, RiskLevel level, const QString &text,
                      const QFont &font);

private:
    void paintEvent(QPaintEvent *event) override;
    RiskLevel m_level = RiskLevel::None;
    QString m_text;
};

} // namespace itinera
