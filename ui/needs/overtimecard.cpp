// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/overtimecard.h"
#include "ui/needs/coursesview.h"
#include "ui/needs/needname.h"
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

OverTimeCard::OverTimeCard(UiContext &context, QWidget *parent) : QWidget(parent), m_ui(context)
{
    setObjectName(u"overTimeCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *situation = new Card(tr("How each need went"));
    m_picture = new CoursesView;
    m_picture->setObjectName(u"coursesView"_s);
    m_picture->setAccessibleName(tr("Situation of each need over time"));
    situation->body()->addWidget(m_picture);
    layout->addWidget(situation);

    auto *order = new Card(tr("Her order, then and now"));
    order->body()->addWidget(
        quietLabel(tr("Her place for each need at each assessment; a dash where she had not placed it.")));
    m_order = new QTableWidget;
    m_order->setObjectName(u"orderThenAndNow"_s);
    m_order->setAccessibleName(tr("Her order, then and now"));
    m_order->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_order->setSelectionMode(QAbstractItemView::NoSelection);
    m_order->setWordWrap(true);
    m_order->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_order->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->verticalHeader()->hide();
    order->body()->addWidget(m_order);
    layout->addWidget(order);
    layout->addStretch();
}

void OverTimeCard::show(std::vector<NeedsAssessment> signedOnes)
{
    std::ranges::reverse(signedOnes); // as its course went
    m_courses = needsrules::courses(signedOnes);
    QStringList days;
    for (const NeedsAssessment &a : signedOnes)
        days += m_ui.locale().toString(a.on, QLocale::ShortFormat);
    showPicture(days);
    showOrder(days);
}

void OverTimeCard::showPicture(const QStringList &days)
{
    const CodeList needs = m_ui.list(lists::Need);
    pictures::Courses courses;
    courses.columns = days;
    for (const needsrules::Course &course : m_courses)
        courses.lines.push_back({needName(course.need, needs, m_ui.language()), course.situation});
    for (const ListItem &step : m_ui.list(lists::Situation).items)
        courses.steps += step.labelIn(m_ui.language());
    m_picture->setCourses(courses);
}

void OverTimeCard::showOrder(const QStringList &days)
{
    const CodeList needs = m_ui.list(lists::Need);
    m_order->clear();
    m_order->setColumnCount(static_cast<int>(days.size()) + 1);
    m_order->setHorizontalHeaderLabels(QStringList{tr("Need")} + days);
    m_order->setRowCount(static_cast<int>(m_courses.size()));
    int row = 0;
    for (const needsrules::Course &course : m_courses) {
        m_order->setItem(row, 0, new QTableWidgetItem(needName(course.need, needs, m_ui.language())));
        int column = 1;
        for (const int rank : course.herRank) {
            auto *item = new QTableWidgetItem(rank > 0 ? m_ui.locale().toString(rank) : u"–"_s);
            item->setTextAlignment(Qt::AlignCenter);
            m_order->setItem(row, column++, item);
        }
        ++row;
    }
    m_order->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_order->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // A table view without a current cell is reported to crash under a screen reader on Qt 6.4.2.
    if (m_order->rowCount() > 0)
        m_order->setCurrentCell(0, 0);
    m_order->resizeRowsToContents();
    int height = m_order->horizontalHeader()->sizeHint().height() + 2 * m_order->frameWidth();
    for (int i = 0; i < m_order->rowCount(); ++i)
        height += m_order->rowHeight(i);
    m_order->setMinimumHeight(height);
}

} // namespace itinera
