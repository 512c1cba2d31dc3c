// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goalcard.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/steprow.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Need &need)
{
    return need.uuid.toString(QUuid::WithoutBraces);
}

} // namespace

GoalCard::GoalCard(PlanDesk &desk, const Goal &goal, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_goal(goal)
{
    setObjectName(u"goalCard"_s);
    theme::setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::em(0.4));
    layout->addWidget(buildHead());
    buildNeeds();
    layout->addWidget(m_needs);
    m_steps = new HerOrderList(this);
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setAccessibleName(tr("Small steps"));
    connect(m_steps, &HerOrderList::moveRequested, this, [this](int from, int before) {
        commit();
        const auto *moved = qobject_cast<StepRow *>(m_steps->item(from));
        if (moved)
            m_desk.ui().attempt(this,
                                [&] { m_desk.moveStep(moved->step(), before > from ? before - 1 : before); });
    });
    layout->addWidget(m_steps);
    layout->addWidget(buildNewStep());

    m_keeper = new TextKeeper(m_desk.ui(), m_desk.form(), this);
    m_keeper->watch(
        m_text, u"goal/%1/text"_s.arg(goal.uuid.toString(QUuid::WithoutBraces)),
        [this](const QString &text) { m_desk.changeGoal(m_goal.id, [&](Goal &g) { g.text = text; }); });
    m_keeper->load(m_text, goal.text);
    m_keeper->restore();
}

QWidget *GoalCard::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_handle = new DragHandle;
    line->addWidget(m_handle, 0, Qt::AlignTop);
    m_number = new QLabel;
    m_number->setObjectName(u"goalNumber"_s);
    theme::setRole(m_number, "subheading");
    line->addWidget(m_number, 0, Qt::AlignTop);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"goalText"_s);
    m_text->setAccessibleName(tr("The goal, in her own words"));
    m_text->setPlaceholderText(tr("In her own words"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme::em(3.4));
    m_number->setBuddy(m_text);
    line->addWidget(m_text, 1);
    const auto arrow = [&](Qt::ArrowType type, const QString &name, const QString &text) {
        auto *button = new QToolButton;
        button->setArrowType(type);
        button->setObjectName(name);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_up = arrow(Qt::UpArrow, u"goalUp"_s, tr("Goal one place up (Alt+Shift+Up)"));
    m_down = arrow(Qt::DownArrow, u"goalDown"_s, tr("Goal one place down (Alt+Shift+Down)"));
    connect(m_up, &QToolButton::clicked, this, &GoalCard::upRequested);
    connect(m_down, &QToolButton::clicked, this, &GoalCard::downRequested);
    auto *take = new QPushButton(tr("Take out"));
    take->setObjectName(u"goalRemove"_s);
    take->setAccessibleName(tr("Take this goal out"));
    theme::setRole(take, "plain");
    connect(take, &QPushButton::clicked, this, &GoalCard::remove);
    line->addWidget(take, 0, Qt::AlignTop);
    return head;
}

void GoalCard::buildNeeds()
{
    std::vector<ChipsEdit::Choice> choices;
    for (const Need &need : m_desk.needs())
        choices.push_back({codeOf(need), m_desk.nameOf(need.id)});
    m_needs = new ChipsEdit(std::move(choices), tr("Which of her needs does it serve?"));
    m_needs->setObjectName(u"goalNeeds"_s);
    m_needs->edit()->setAccessibleName(tr("Needs that this goal serves"));
    connect(m_needs, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        m_desk.ui().attempt(this, [&] {
            m_desk.changeGoal(m_goal.id, [&](Goal &g) {
                g.needs.clear();
                for (const Need &need : m_desk.needs()) {
                    if (codes.contains(codeOf(need)))
                        g.needs.push_back(need.id);
                }
            });
        });
    });
}

QWidget *GoalCard::buildNewStep()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_newStep = new QLineEdit;
    m_newStep->setObjectName(u"newStep"_s);
    m_newStep->setPlaceholderText(tr("The next small step; Enter adds it"));
    m_newStep->setAccessibleName(tr("The next small step"));
    connect(m_newStep, &QLineEdit::returnPressed, this, &GoalCard::addStep);
    m_newStepDraft =
        new FieldDraft(m_desk.ui(), m_desk.form(),
                       u"newstep/%1"_s.arg(m_goal.uuid.toString(QUuid::WithoutBraces)), m_newStep);
    line->addWidget(m_newStep, 1);
    auto *add = new QPushButton(tr("Add step"));
    add->setObjectName(u"addStep"_s);
    connect(add, &QPushButton::clicked, this, &GoalCard::addStep);
    line->addWidget(add);
    return box;
}

StepRow *GoalCard::row(StepId step) const
{
    const auto found = m_rows.find(step);
    return found == m_rows.end() ? nullptr : found->second;
}

StepRow *GoalCard::makeRow(const Step &step)
{
    auto *made = new StepRow(m_desk, step, m_steps);
    m_steps->addHandle(made->handle(), made);
    connect(made, &StepRow::upRequested, this, [this, made] { m_steps->moveBy(m_steps->indexOf(made), -1); });
    connect(made, &StepRow::downRequested, this,
            [this, made] { m_steps->moveBy(m_steps->indexOf(made), 1); });
    connect(made, &StepRow::nextRequested, this, [this, made] {
        // Through the rows, and from the last one on to a new step.
        auto *next = qobject_cast<StepRow *>(m_steps->item(m_steps->indexOf(made) + 1));
        if (next)
            next->focusDetails();
        else
            focusNewStep();
    });
    return made;
}

void GoalCard::showGoal(const Goal &goal, int number, int count, bool movable)
{
    const Goal before = m_goal;
    m_goal = goal;
    m_number->setText(tr("Goal %1").arg(number));
    if (before.text != goal.text && m_text->toPlainText() != goal.text)
        m_keeper->load(m_text, goal.text);
    QStringList codes;
    for (const Need &need : m_desk.needs()) {
        if (std::find(goal.needs.begin(), goal.needs.end(), need.id) != goal.needs.end())
            codes += codeOf(need);
    }
    // In whatever order she added them: only another set is shown anew.
    const QStringList shown = m_needs->codes();
    if (QSet<QString>(shown.begin(), shown.end()) != QSet<QString>(codes.begin(), codes.end()))
        m_needs->setCodes(codes);
    m_handle->setVisible(movable);
    m_up->setVisible(movable);
    m_down->setVisible(movable);
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
    showSteps();
}

void GoalCard::showSteps()
{
    std::map<StepId, StepRow *> leaving = m_rows;
    std::vector<QWidget *> order;
    const int count = static_cast<int>(m_goal.steps.size());
    for (const Step &step : m_goal.steps) {
        StepRow *shown = row(step.id);
        if (!shown) {
            shown = makeRow(step);
            m_rows[step.id] = shown;
        }
        leaving.erase(step.id);
        order.push_back(shown);
        shown->showStep(step, static_cast<int>(order.size()), count);
    }
    m_steps->setOrder(order);
    for (const auto &[id, row] : leaving) {
        row->forget();
        retire(row);
        m_rows.erase(id);
    }
}

void GoalCard::addStep()
{
    const QString what = m_newStep->text().trimmed();
    if (what.isEmpty()) {
        m_newStep->setFocus();
        return;
    }
    Step added;
    if (!m_desk.ui().attempt(this, [&] { added = m_desk.addStep(m_goal.id, what); }))
        return;
    m_newStepDraft->clear();
    if (StepRow *shown = row(added.id)) {
        m_steps->showItem(shown);
        shown->focusDetails();
    }
}

void GoalCard::remove()
{
    commit();
    if (!m_desk.ui().asker.confirm(this, tr("Take this goal out of the plan?"),
                                   tr("Its steps go with it. Versions that were agreed keep both."),
                                   tr("Take out")))
        return;
    m_desk.ui().attempt(this, [this] { m_desk.removeGoal(m_goal.id); });
}

void GoalCard::commit()
{
    m_keeper->commitAll();
    m_newStepDraft->keepNow();
    for (const auto &[id, row] : m_rows)
        row->commit();
}

void GoalCard::forget()
{
    m_newStepDraft->keepNow();
    for (const auto &[id, row] : m_rows)
        row->forget();
    m_keeper->forget();
}

void GoalCard::focusNewStep()
{
    m_newStep->setFocus();
}

} // namespace itinera
