// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"
#include "core/cases/caserights.h"
#include "core/safety/riskstore.h"
#include "ui/plan/agreementcard.h"
#include "ui/plan/goalcard.h"
#include "ui/plan/goalproposals.h"
#include "ui/plan/ordercard.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/versionscard.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(UiContext &context, CaseId id, QWidget *parent)
    : Page(context, parent), m_desk(new PlanDesk(context, id, this))
{
    setObjectName(u"planPage"_s);
    connect(m_desk, &PlanDesk::planChanged, this, [this] {
        m_ui.attempt(this, [this] { showPlan(); });
        emit changed();
    });
    auto *layout = new QVBoxLayout(this);
    m_risk = new NoticeBar;
    m_risk->setObjectName(u"planRiskBar"_s);
    connect(m_risk, &NoticeBar::buttonClicked, this, [this] { emit sectionRequested(u"risk"_s); });
    layout->addWidget(m_risk);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"planNotice"_s);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);

    auto *empty =
        new EmptyState(tr("No plan yet"),
                       tr("Make it from her needs, with her: one goal at a time, in her own words and in "
                          "her order, each with small steps."),
                       tr("Begin the plan with her"));
    empty->setObjectName(u"planEmpty"_s);
    connect(empty, &EmptyState::buttonClicked, this, &PlanPage::start);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    buildPlan();
    m_stack->addWidget(m_plan);
    refresh();
}

void PlanPage::buildPlan()
{
    m_plan = new ScrollColumn;
    QVBoxLayout *column = m_plan->column();
    m_status = new QLabel;
    m_status->setObjectName(u"planStatus"_s);
    m_status->setWordWrap(true);
    theme::setRole(m_status, "subheading");
    column->addWidget(m_status);
    m_order = new OrderCard(*m_desk);
    column->addWidget(m_order);
    m_goals = new HerOrderList(nullptr, Qt::AltModifier | Qt::ShiftModifier);
    m_goals->setObjectName(u"goalList"_s);
    m_goals->setAccessibleName(tr("Goals"));
    connect(m_goals, &HerOrderList::moveRequested, this, &PlanPage::moveGoal);
    column->addWidget(m_goals);
    m_proposals = new GoalProposals(*m_desk);
    connect(m_proposals, &GoalProposals::goalAdded, this, [this](GoalId goal) {
        if (GoalCard *added = card(goal)) {
            m_goals->showItem(added);
            added->focusNewStep();
        }
    });
    column->addWidget(m_proposals);
    m_agreement = new AgreementCard(*m_desk);
    connect(m_agreement, &AgreementCard::commitWanted, this, &PlanPage::commit);
    connect(m_agreement, &AgreementCard::agreed, this, [this](int number) {
        m_notice->show(NoticeBar::Kind::Good,
                       tr("Version %1 is written down. She can have it on paper.").arg(number));
    });
    column->addWidget(m_agreement);
    m_versions = new VersionsCard(*m_desk);
    column->addWidget(m_versions);
}

void PlanPage::refresh()
{
    m_ui.attempt(this, [this] {
        m_desk->load();
        showPlan();
        showRisk();
    });
}

void PlanPage::commit()
{
    m_order->commit();
    for (GoalCard *card : m_cards.all())
        card->commit();
    m_proposals->commit();
    m_agreement->commit();
}

GoalCard *PlanPage::card(GoalId goal) const
{
    return m_cards.find(goal);
}

void PlanPage::start()
{
    m_ui.attempt(this, [this] { m_desk->start(); });
    m_proposals->focusNewGoal();
}

void PlanPage::showRisk()
{
    const bool seesRisk = m_ui.session.access().may(right::ViewRisk);
    const riskrules::Staleness stale =
        seesRisk ? RiskStore(m_ui.session).staleness(m_desk->caseId()) : riskrules::Staleness();
    if (!stale.isStale()) {
        m_risk->hide();
        return;
    }
    if (stale.never)
        m_risk->show(
            NoticeBar::Kind::Attention,
            tr("Her risk assessment comes first, and there is none yet. The plan can be drafted meanwhile."),
            tr("Assess the risk"));
    else if (!stale.events.empty())
        m_risk->show(
            NoticeBar::Kind::Attention,
            tr("Something happened since the last risk assessment. Its review comes first; the plan can be "
               "drafted meanwhile."),
            tr("Review the risk"));
    else
        m_risk->show(
            NoticeBar::Kind::Attention,
            tr("The risk assessment was due to be looked at again. Its review comes first; the plan can be "
               "drafted meanwhile."),
            tr("Review the risk"));
}

void PlanPage::showPlan()
{
    // The cards offer the needs of the case to choose from: with other needs they are built anew.
    QString builtFrom = m_desk->form();
    for (const Need &need : m_desk->needs())
        builtFrom += u'/' + QString::number(need.id.value);
    if (builtFrom != m_builtFrom) {
        m_builtFrom = builtFrom; // first: what is committed now leads back here
        commit();
        dropCards();
    }
    m_stack->setCurrentWidget(m_desk->plan() ? static_cast<QWidget *>(m_plan) : m_empty);
    if (!m_desk->plan())
        return;
    showStatus();
    m_order->showOrder();
    showGoals();
    m_proposals->showProposals();
    m_agreement->showAgreement();
    m_versions->showVersions();
    m_tabOrder.follow(this);
}

void PlanPage::showStatus()
{
    const auto &versions = m_desk->versions();
    if (versions.empty()) {
        m_status->setText(tr("The plan is being drafted; nothing is agreed yet."));
        return;
    }
    const PlanVersion &last = versions.front();
    const QString day = m_ui.locale().toString(last.createdAt.toLocalTime().date(), QLocale::ShortFormat);
    if (!m_desk->changes().empty())
        m_status->setText(tr("Changed since version %1 of %2.").arg(last.number).arg(day));
    else if (last.isAgreed())
        m_status->setText(tr("Version %1, agreed on %2.").arg(last.number).arg(day));
    else
        m_status->setText(tr("Version %1 of %2; a signature is still to come.").arg(last.number).arg(day));
}

void PlanPage::showGoals()
{
    const Plan &plan = *m_desk->plan();
    std::vector<GoalId> goals;
    for (const Goal &goal : plan.goals)
        goals.push_back(goal.id);
    m_cards.follow(
        goals, [this](GoalId id) { return makeCard(*m_desk->goal(id)); },
        [&](const std::vector<GoalCard *> &cards) {
            const int count = static_cast<int>(cards.size());
            for (int i = 0; i < count; ++i)
                cards[static_cast<size_t>(i)]->showGoal(plan.goals[static_cast<size_t>(i)], i + 1, count,
                                                        plan.order == GoalOrder::AgreedOtherwise);
            m_goals->setOrder({cards.begin(), cards.end()});
        });
}

void PlanPage::dropCards()
{
    m_order->forget();
    m_goals->setOrder({});
    m_cards.clear();
}

GoalCard *PlanPage::makeCard(const Goal &goal)
{
    auto *made = new GoalCard(*m_desk, goal, m_goals);
    m_goals->addHandle(made->handle(), made);
    connect(made, &GoalCard::upRequested, this,
            [this, made] { m_goals->moveBy(m_goals->indexOf(made), -1); });
    connect(made, &GoalCard::downRequested, this,
            [this, made] { m_goals->moveBy(m_goals->indexOf(made), 1); });
    return made;
}

void PlanPage::moveGoal(int from, int before)
{
    commit();
    const auto *moved = qobject_cast<GoalCard *>(m_goals->item(from));
    if (!moved || !m_desk->plan())
        return;
    if (m_desk->plan()->order == GoalOrder::Hers) {
        m_notice->show(
            NoticeBar::Kind::Information,
            tr("The goals follow her order of needs. Where she agrees to another order, say so above."));
        return;
    }
    m_ui.attempt(this, [&] { m_desk->moveGoal(moved->goal(), before > from ? before - 1 : before); });
}

} // namespace itinera
