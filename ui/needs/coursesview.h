// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/courses.h"
#include <QString>
#include <QWidget>

namespace itinera {

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

} // namespace itinera
