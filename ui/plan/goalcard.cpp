// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goalcard.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/steprow.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

template <typename Record>
QString codeOf(const Record &record)
{
    return record.uuid.toString(QUuid::WithoutBraces);
}

} // namespace

GoalCard::GoalCard(PlanDesk &desk, const Goal &goal, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_goal(goal),
      m_fields(new Fields<Goal>(
          desk.ui(), desk.form(), u"goal/%1/"_s.arg(codeOf(goal)),
          [this](const Fields<Goal>::Edit &edit) { m_desk.changeGoal(m_goal.id, edit); }, this))
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

    m_fields->show(goal);
    m_fields->restore();
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
    m_text =
        m_fields->text({u"goalText"_s, tr("The goal, in her own words"), tr("In her own words"), u"text"_s},
                       3.4, &Goal::text);
    m_number->setBuddy(m_text);
    line->addWidget(FieldBox::of(m_text), 1);
    m_up = moveButton(Qt::UpArrow, u"goalUp"_s, tr("Goal one place up (Alt+Shift+Up)"));
    m_down = moveButton(Qt::DownArrow, u"goalDown"_s, tr("Goal one place down (Alt+Shift+Down)"));
    for (QToolButton *button : {m_up, m_down})
        line->addWidget(button, 0, Qt::AlignTop);
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
        new FieldDraft(m_desk.ui(), m_desk.form(), u"newstep/%1"_s.arg(codeOf(m_goal)), m_newStep);
    line->addWidget(m_newStep, 1);
    auto *add = new QPushButton(tr("Add step"));
    add->setObjectName(u"addStep"_s);
    connect(add, &QPushButton::clicked, this, &GoalCard::addStep);
    line->addWidget(add);
    return box;
}

StepRow *GoalCard::row(StepId step) const
{
    return m_rows.find(step);
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
    m_goal = goal;
    m_fields->show(goal);
    m_number->setText(tr("Goal %1").arg(number));
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
    std::vector<StepId> steps;
    for (const Step &step : m_goal.steps)
        steps.push_back(step.id);
    m_rows.follow(
        steps, [this](StepId id) { return makeRow(*m_desk.step(id)); },
        [this](const std::vector<StepRow *> &rows) {
            const int count = static_cast<int>(rows.size());
            for (int i = 0; i < count; ++i)
                rows[static_cast<size_t>(i)]->showStep(m_goal.steps[static_cast<size_t>(i)], i + 1, count);
            m_steps->setOrder({rows.begin(), rows.end()});
        });
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
    m_fields->commit();
    m_newStepDraft->keepNow();
    for (StepRow *row : m_rows.all())
        row->commit();
}

void GoalCard::forget()
{
    m_newStepDraft->keepNow();
    for (StepRow *row : m_rows.all())
        row->forget();
    m_fields->forget();
}

void GoalCard::focusNewStep()
{
    m_newStep->setFocus();
}

} // namespace itinera
