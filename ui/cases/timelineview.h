// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/subject/road.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace itinera {

/// The road so far: a line from the newest down, a mark for each thing on it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(const Session &session, QWidget *parent = nullptr);
    void setEntries(std::vector<RoadEntry> entries);

private:
    void showRows(int upTo);
    const Session &m_session;
    std::vector<RoadEntry> m_entries;
    int m_shown = 0;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace itinera
