// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"

class QBoxLayout;

namespace itinera {

class Card;
class EventForm;
class NoticeBar;
class TimelineView;
class VictoryForm;

/// Her road so far, the newest first; beside it, what happened and small victories are written down.
class TimelinePage : public Page {
    Q_OBJECT
public:
    TimelinePage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("timeline"); }

private:
    void eventWritten(bool riskOutOfDate);
    void resizeEvent(QResizeEvent *event) override;
    CaseId m_case;
    NoticeBar *m_notice = nullptr;
    QBoxLayout *m_across = nullptr;
    QWidget *m_forms = nullptr;
    Card *m_road = nullptr;
    EventForm *m_event = nullptr;
    VictoryForm *m_victory = nullptr;
    TimelineView *m_view = nullptr;
};

} // namespace itinera
