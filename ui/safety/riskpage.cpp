// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskpage.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include "ui/safety/riskeditor.h"
#include "ui/safety/riskhistory.h"
#include "ui/safety/riskview.h"
#include "ui/widgets/parts.h"
#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace itinera {

RiskPage::RiskPage(UiContext &context, CaseId caseId, QWidget *parent) : Page(context, parent), m_case(caseId)
{
    setObjectName(u"riskPage"_s);
    auto *layout = new QVBoxLayout(this);
    m_state = new NoticeBar(this);
    m_state->setObjectName(u"riskState"_s);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"riskViews"_s);
    m_tabs->setAccessibleName(tr("Which assessment"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(
        tr("No risk assessment yet"),
        tr("Start the risk assessment: it comes before anything else. Work through it with her; what you "
           "type is kept by itself, and you sign when you have both finished."),
        tr("Start the risk assessment"), m_stack);
    m_empty->setObjectName(u"riskEmpty"_s);
    m_standingView = new RiskView(context, m_stack);
    m_editor = new RiskEditor(context, m_stack);
    m_history = new RiskHistory(context, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_standingView);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_history);
    layout->addWidget(m_state);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::buttonClicked, this, &RiskPage::start);
    connect(m_state, &NoticeBar::buttonClicked, this, [this] {
        if (m_hasDraft) {
            choose(View::Draft);
            m_editor->focusFirst();
        } else {
            start();
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            choose(static_cast<View>(m_tabs->tabData(index).toInt()));
    });
    connect(m_editor, &RiskEditor::signedNow, this, [this] {
        m_view = View::Standing;
        refresh();
        emit changed();
    });
    connect(m_editor, &RiskEditor::discarded, this, [this] {
        m_view = View::Standing;
        refresh();
        emit changed();
    });
    refresh();
}

void RiskPage::commit()
{
    m_editor->commit();
}

void RiskPage::refresh()
{
    m_ui.attempt(this, [this] {
        RiskStore store(m_ui.session);
        const std::vector<RiskAssessment> all = store.signedOnes(m_case);
        const std::optional<RiskAssessment> standing = store.standing(m_case);
        const std::optional<RiskAssessment> draft = store.draft(m_case);
        if (standing && standing != m_standing)
            m_standingView->show(*standing);
        m_standing = standing;
        m_hasDraft = draft.has_value();
        if (draft)
            m_editor->edit(*draft);
        else
            m_editor->leave();
        m_history->show(all);
        if (!m_shownBefore) {
            // What was being worked on is what one comes back for.
            m_shownBefore = true;
            m_view = m_hasDraft ? View::Draft : View::Standing;
        }
        if (m_view == View::Draft && !m_hasDraft)
            m_view = View::Standing;
        if (m_view == View::Standing && !m_standing && m_hasDraft)
            m_view = View::Draft;
        showViews();
        showState();
    });
}

void RiskPage::showViews()
{
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        const auto add = [this](View view, const QString &text) {
            const int index = m_tabs->addTab(text);
            m_tabs->setTabData(index, static_cast<int>(view));
            if (view == m_view)
                m_tabs->setCurrentIndex(index);
        };
        if (m_standing)
            add(View::Standing, tr("What holds now"));
        if (m_hasDraft)
            add(View::Draft, m_standing ? tr("The review being worked on") : tr("Being worked on"));
        if (m_standing)
            add(View::Earlier, tr("All assessments"));
    }
    m_tabs->setVisible(m_tabs->count() > 1);
    showPage();
}

void RiskPage::showPage()
{
    if (m_view == View::Draft && m_hasDraft)
        m_stack->setCurrentWidget(m_editor);
    else if (m_view == View::Earlier && m_standing)
        m_stack->setCurrentWidget(m_history);
    else if (m_standing)
        m_stack->setCurrentWidget(m_standingView);
    else
        m_stack->setCurrentWidget(m_empty);
}

void RiskPage::showState()
{
    const QLocale locale = m_ui.locale();
    const riskrules::Staleness staleness = RiskStore(m_ui.session).staleness(m_case);
    m_nextOccasion = !m_standing                ? RiskOccasion::Entry
                     : staleness.events.empty() ? RiskOccasion::Periodic
                                                : RiskOccasion::Event;
    if (!m_standing) {
        m_state->setVisible(false);
        if (m_hasDraft)
            m_state->show(NoticeBar::Kind::Information,
                          tr("This assessment is not signed yet. What you type is kept by itself."));
        return;
    }
    // On the page of the draft itself, "go to the draft" would lead nowhere.
    const QString button = !m_hasDraft             ? tr("Start the review")
                           : m_view == View::Draft ? QString()
                                                   : tr("Go on with the review");
    if (!staleness.isStale()) {
        const QString text =
            m_standing->reviewOn.isValid()
                ? tr("The assessment holds. To be looked at again on %1, or sooner if something changes.")
                      .arg(locale.toString(m_standing->reviewOn, QLocale::LongFormat))
                : tr("The assessment holds.");
        m_state->show(NoticeBar::Kind::Good, text, button);
        return;
    }
    const CodeList kinds = m_ui.list(lists::EventKind);
    QStringList lines;
    lines << tr("The assessment is out of date:");
    for (const CaseEvent &event : staleness.events)
        lines << tr("%1: %2").arg(locale.toString(event.on, QLocale::ShortFormat),
                                  kinds.labelOf(event.kind, m_ui.language()));
    if (staleness.reviewPassed && m_standing->reviewOn.isValid())
        lines << tr("%1: the day on which it was to be looked at again")
                     .arg(locale.toString(m_standing->reviewOn, QLocale::ShortFormat));
    m_state->show(NoticeBar::Kind::Attention, lines.join(u'\n'), button);
}

void RiskPage::choose(View view)
{
    commit();
    m_view = view;
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_tabs->tabData(index).toInt() == static_cast<int>(view)) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(index);
        }
    }
    showPage();
    m_ui.attempt(this, [this] { showState(); });
}

void RiskPage::start()
{
    if (!m_ui.attempt(this, [this] { RiskStore(m_ui.session).start(m_case, m_nextOccasion); }))
        return;
    m_view = View::Draft;
    refresh();
    m_editor->focusFirst();
    emit changed();
}

} // namespace itinera
