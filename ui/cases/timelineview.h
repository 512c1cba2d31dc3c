// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/timelineentries.h"

class QPushButton;
class QVBoxLayout;

namespace itinera {

/// The road so far: a line from the newest down, a mark for each thing on it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setEntries(std::vector<TimelineEntry> entries, QDate today);

private:
    void showRows(int upTo);
    std::vector<TimelineEntry> m_entries;
    QDate m_today;
    int m_shown = 0;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace itinera
