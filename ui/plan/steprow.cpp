// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/steprow.h"
#include "core/plan/planrules.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/stepstateform.h"
#include "ui/plan/victorybar.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

StepRow::StepRow(PlanDesk &desk, const Step &step, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_step(step),
      m_fields(new Fields<Step>(
          desk.ui(), desk.form(), u"step/%1/"_s.arg(step.uuid.toString(QUuid::WithoutBraces)),
          [this](const Fields<Step>::Edit &edit) { m_desk.changeStep(m_step.id, edit); }, this))
{
    setObjectName(u"stepRow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::em(0.3), 0, theme::em(0.3));
    layout->setSpacing(theme::em(0.3));
    layout->addWidget(buildHead());
    m_state = new QLabel;
    m_state->setObjectName(u"stepState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_details = buildDetails();
    layout->addWidget(m_details);
    layout->addWidget(buildActions());
    m_stateForm = new StepStateForm(m_desk, step, this);
    connect(m_stateForm, &StepStateForm::answered, this,
            [this](StepState state, const QString &note, QDate lookAgainOn) {
                commit();
                m_desk.ui().attempt(this, [&] { m_desk.setState(m_step.id, state, note, lookAgainOn); });
            });
    layout->addWidget(m_stateForm);
    m_victory = new VictoryBar(m_desk, step, this);
    layout->addWidget(m_victory);
    // After a refusal the fields show again what is stored.
    connect(m_fields, &FieldKeeper::reset, this, [this] {
        if (const Step *stored = m_desk.step(m_step.id))
            m_fields->show(*stored);
    });
    showStep(step, 1, 1);
    m_fields->restore();
}

QWidget *StepRow::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_handle = new DragHandle;
    line->addWidget(m_handle);
    m_number = new QLabel;
    m_number->setObjectName(u"stepNumber"_s);
    line->addWidget(m_number);
    m_what = m_fields->line({u"stepWhat"_s, tr("What: a small step"), {}, u"what"_s}, &Step::what);
    m_what->setPlaceholderText({});
    m_number->setBuddy(m_what);
    line->addWidget(FieldBox::of(m_what), 1);
    m_up = moveButton(Qt::UpArrow, u"stepUp"_s, tr("Earlier (Alt+Up)"));
    m_down = moveButton(Qt::DownArrow, u"stepDown"_s, tr("Later (Alt+Down)"));
    for (QToolButton *button : {m_up, m_down})
        line->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, &StepRow::upRequested);
    connect(m_down, &QToolButton::clicked, this, &StepRow::downRequested);
    return head;
}

QWidget *StepRow::buildDetails()
{
    auto *details = new QWidget;
    auto *flow = new FlowLayout(details);
    flow->setSpacing(theme::em(0.6));
    auto *who = new QWidget;
    auto *whoLine = new QHBoxLayout(who);
    whoLine->setContentsMargins(0, 0, 0, 0);
    m_fields->into(whoLine);
    const auto number = [](StepBy by) { return QString::number(static_cast<int>(by)); };
    m_by = m_fields->choice(
        {u"stepBy"_s, tr("Who does it")},
        fixedAnswers({{number(StepBy::She), tr("She")},
                      {number(StepBy::Professional), tr("A professional")},
                      {number(StepBy::OtherService), tr("Another service")}},
                     m_desk.ui().language()),
        {}, [number](const Step &s) { return number(s.by); },
        [this](Step &s, const QString &code) { chooseBy(s, static_cast<StepBy>(code.toInt())); });
    m_byName = m_fields->line({u"stepByName"_s, {}, {}, u"byname"_s}, &Step::byName);
    m_byName->setMinimumWidth(theme::em(8));
    whoLine->setStretchFactor(FieldBox::of(m_byName), 1);
    connect(m_by, &CodeBox::codeChosen, this, [this] {
        if (m_step.by == StepBy::She)
            return;
        m_byName->setFocus();
        m_byName->selectAll();
    });
    flow->addWidget(captioned(tr("Who"), who, m_by));

    m_fields->into(flow, FieldKeeper::Labels::Above);
    m_fields->day({u"stepDue"_s, tr("By when")}, &Step::due)->keepNarrow();
    QLineEdit *how = m_fields->line({u"stepHow"_s, tr("How we shall know that it worked"), {}, u"how"_s},
                                    &Step::howWeKnow);
    how->setMinimumWidth(theme::em(12));
    connect(how, &QLineEdit::returnPressed, this, &StepRow::nextRequested);
    return details;
}

QWidget *StepRow::buildActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        theme::setRole(made, "plain");
        flow->addWidget(made);
        return made;
    };
    m_done = button(tr("Done"), u"stepDone"_s);
    m_rest = button(tr("Rest"), u"stepRest"_s);
    m_resume = button(tr("Resume"), u"stepResume"_s);
    m_otherWay = button(tr("Another way"), u"stepOtherWay"_s);
    auto *take = button(tr("Take out"), u"stepRemove"_s);
    connect(m_done, &QPushButton::clicked, this, &StepRow::done);
    connect(m_rest, &QPushButton::clicked, this, [this] { m_stateForm->ask(StepState::Paused); });
    connect(m_otherWay, &QPushButton::clicked, this, [this] { m_stateForm->ask(StepState::ChangedCourse); });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        commit();
        m_victory->hide();
        m_desk.ui().attempt(this, [this] { m_desk.setState(m_step.id, StepState::Open, {}, {}); });
    });
    connect(take, &QPushButton::clicked, this, &StepRow::remove);
    auto *saved = new SavedMark;
    saved->follow(m_fields);
    flow->addWidget(saved);
    return actions;
}

void StepRow::showStep(const Step &step, int number, int count)
{
    m_step = step;
    m_fields->show(step);
    m_number->setText(tr("%1.").arg(number));
    FieldBox::of(m_byName)->setVisible(step.by != StepBy::She);
    const QString who =
        step.by == StepBy::Professional ? tr("Name of the professional") : tr("Name of the service");
    m_byName->setPlaceholderText(who);
    m_byName->setAccessibleName(who);
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
    showState();
}

void StepRow::showState()
{
    const QLocale locale = m_desk.ui().locale();
    const QString day = locale.toString(m_step.stateOn, QLocale::ShortFormat);
    QStringList lines;
    theme::Tone tone = theme::Tone::Text;
    switch (m_step.state) {
    case StepState::Open:
        break;
    case StepState::Paused:
        lines += m_step.stateOn.isValid() ? tr("⏸ Resting since %1").arg(day) : tr("⏸ Resting");
        if (m_step.lookAgainOn.isValid())
            lines += tr("We look at it again on %1")
                         .arg(locale.toString(m_step.lookAgainOn, QLocale::ShortFormat));
        tone = theme::Tone::Paused;
        break;
    case StepState::Done:
        lines += m_step.stateOn.isValid() ? tr("✓ Done on %1").arg(day) : tr("✓ Done");
        tone = theme::Tone::Good;
        break;
    case StepState::ChangedCourse:
        lines += m_step.stateOn.isValid() ? tr("↪ Another way since %1").arg(day) : tr("↪ Another way");
        tone = theme::Tone::Paused;
        break;
    }
    if (!m_step.stateNote.isEmpty() && m_step.state != StepState::Open)
        lines += m_step.stateNote;
    m_state->setText(lines.join(u" · "_s));
    m_state->setVisible(!lines.isEmpty());
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, theme::colour(tone));
    m_state->setPalette(palette);

    const bool going = m_step.state == StepState::Open || m_step.state == StepState::Paused;
    m_details->setVisible(going);
    m_what->setReadOnly(!going);
    m_what->setFrame(going);
    m_done->setVisible(going);
    m_rest->setVisible(m_step.state == StepState::Open);
    m_resume->setVisible(m_step.state != StepState::Open);
    m_resume->setText(m_step.state == StepState::Paused ? tr("Resume") : tr("Take it up again"));
    m_otherWay->setVisible(going);
}

void StepRow::chooseBy(Step &step, StepBy by) const
{
    step.by = by;
    if (by == StepBy::She)
        step.byName.clear();
    else if (by == StepBy::Professional && step.byName.isEmpty())
        step.byName = m_desk.ui().session.member().name;
}

void StepRow::done()
{
    commit();
    if (m_desk.ui().attempt(this, [this] { m_desk.setState(m_step.id, StepState::Done, {}, {}); }) &&
        m_step.state == StepState::Done)
        m_victory->offer(m_step);
}

void StepRow::remove()
{
    commit();
    if (!m_desk.ui().asker.confirm(this, tr("Take this step out of the plan?"),
                                   tr("Versions that were agreed keep it."), tr("Take out")))
        return;
    m_desk.ui().attempt(this, [this] { m_desk.removeStep(m_step.id); });
}

void StepRow::commit()
{
    m_fields->commit();
    m_stateForm->keepDraft();
}

void StepRow::forget()
{
    m_fields->forget();
}

void StepRow::focusDetails()
{
    m_by->setFocus();
}

} // namespace itinera
