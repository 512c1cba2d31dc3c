// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/coursesview.h"
#include "ui/widgets/picturelook.h"
#include "ui/widgets/theme.h"
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace itinera {

CoursesView::CoursesView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"coursesView"_s);
    setAccessibleName(tr("How her needs went over time"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString CoursesView::stepName(int value) const
{
    return value > 0 ? m_courses.steps.value(value - 1, QLocale().toString(value)) : tr("not rated");
}

void CoursesView::setCourses(const pictures::Courses &courses)
{
    m_courses = courses;
    QStringList sentences;
    for (const pictures::Courses::Line &line : m_courses.lines) {
        QStringList parts;
        for (size_t i = 0; i < line.values.size(); ++i)
            parts << tr("%1: %2", "date: step of the scale")
                         .arg(m_courses.columns.value(static_cast<qsizetype>(i)), stepName(line.values[i]));
        sentences << tr("%1. %2.", "need, then its steps over time")
                         .arg(line.text, QLocale().createSeparatedList(parts));
    }
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

pictures::CoursesPicture CoursesView::picture(int width) const
{
    return {m_courses, pictureLook(*this), static_cast<double>(width)};
}

int CoursesView::heightForWidth(int width) const
{
    return qCeil(picture(width).height()) + 1;
}

QSize CoursesView::sizeHint() const
{
    const int width = theme::em(12 + 5 * static_cast<double>(m_courses.columns.size()));
    return {width, heightForWidth(width)};
}

QSize CoursesView::minimumSizeHint() const
{
    return {theme::em(16), theme::em(3)};
}

void CoursesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    picture(width()).paint(painter, {});
}

bool CoursesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const pictures::CoursesPicture shown = picture(width());
    const int row = shown.rowAt(help->pos().y());
    if (row < 0 || m_courses.columns.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    const pictures::Courses::Line &line = m_courses.lines[static_cast<size_t>(row)];
    QString words = line.text;
    const int column = shown.columnAt(help->pos().x());
    if (column >= 0 && static_cast<size_t>(column) < line.values.size())
        words = tr("%1, %2: %3", "need, date: step")
                    .arg(line.text, m_courses.columns.value(column),
                         stepName(line.values[static_cast<size_t>(column)]));
    QToolTip::showText(help->globalPos(), u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s, this);
    return true;
}

} // namespace itinera
