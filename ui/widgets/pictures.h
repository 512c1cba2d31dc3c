// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/courses.h"
#include "core/pictures/matrix.h"
#include "core/safety/riskassessment.h"
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace itinera {

/// The five by five matrix (core/pictures/matrix.h) on the screen: its marks are described for a screen
/// reader and answer the mouse.
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
    pictures::MatrixPicture picture();
    QString described(const Mark &mark) const;
    std::vector<Mark> m_marks;
    int m_highlighted = -1;
};

/// Situation of needs over time (core/pictures/courses.h) on the screen.
class CoursesView : public QWidget {
    Q_OBJECT
public:
    explicit CoursesView(QWidget *parent = nullptr);
    void setCourses(const pictures::Courses &courses);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; } ///< Long names take several lines.
    int heightForWidth(int width) const override;

private:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // tool tips
    pictures::CoursesPicture picture(int width) const;
    QString stepName(int value) const;
    pictures::Courses m_courses;
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
