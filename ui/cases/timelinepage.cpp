// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelinepage.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/history/road.h"
#include "core/plan/planrights.h"
#include "ui/cases/timelineforms.h"
#include "ui/cases/timelineview.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

TimelinePage::TimelinePage(UiContext &context, CaseId id, QWidget *parent) : Page(context, parent), m_case(id)
{
    setObjectName(u"timelinePage"_s);
    const QString uuid = CaseStore(m_ui.session).row(id).uuid.toString(QUuid::WithoutBraces);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"timelineNotice"_s);
    scroll->column()->addWidget(m_notice);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(theme::em(0.7));
    m_road = new Card(tr("Her road so far"));
    m_view = new TimelineView(m_ui.session);
    m_road->body()->addWidget(m_view);
    m_road->body()->addStretch(1);
    m_forms = new QWidget;
    auto *forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(theme::em(0.7));
    m_victory = new VictoryForm(m_ui, id, u"victory/"_s + uuid);
    m_event = new EventForm(m_ui, id, u"event/"_s + uuid);
    forms->addWidget(m_event);
    forms->addWidget(m_victory);
    forms->addStretch(1);
    m_across->addWidget(m_road, 3);
    m_across->addWidget(m_forms, 2);
    scroll->column()->addLayout(m_across);
    scroll->column()->addStretch(1);
    m_event->setVisible(m_ui.session.access().may(right::AddEvents));
    m_victory->setVisible(m_ui.session.access().may(right::ChangePlan));
    connect(m_event, &EventForm::written, this, &TimelinePage::eventWritten);
    connect(m_victory, &VictoryForm::written, this, [this] {
        m_notice->show(NoticeBar::Kind::Good, tr("Written down. Celebrate it with her."));
        refresh();
        emit changed();
    });
    refresh();
}

void TimelinePage::refresh()
{
    m_ui.attempt(this, [this] { m_view->setEntries(roadOf(m_ui.session, m_case, m_ui.language())); });
}

void TimelinePage::commit()
{
    m_event->commit();
    m_victory->commit();
}

void TimelinePage::eventWritten(bool riskOutOfDate)
{
    m_ui.attempt(this, [&] {
        const CaseRow row = CaseStore(m_ui.session).row(m_case);
        if (!riskOutOfDate)
            m_notice->show(NoticeBar::Kind::Good, tr("Written down."));
        else if (row.riskLevel > 0)
            m_notice->show(
                NoticeBar::Kind::Attention,
                tr("Written down. The risk assessment is out of date now; its review stands on the list of "
                   "%1.")
                    .arg(m_ui.session.memberName(row.responsible)));
        else
            m_notice->show(
                NoticeBar::Kind::Attention,
                tr("Written down. Think of it in her first risk assessment, which is still to be made."));
    });
    refresh();
    emit changed();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // On a narrow page the forms stand first: below a long road nobody would find them.
    const bool narrow = width() < theme::em(40);
    const auto direction = narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
    if (m_across->direction() != direction)
        m_across->setDirection(direction);
}

} // namespace itinera
