// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/steprow.h"
#include "core/plan/planrules.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/stepstateform.h"
#include "ui/plan/victorybar.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

/// A label above its field, as one part of a line that may break.
QWidget *labelled(const QString &text, QWidget *field, QWidget *buddy)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.15));
    auto *label = new QLabel(text);
    theme::setRole(label, "quiet");
    label->setBuddy(buddy);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

/// A combo box that a wheel over the page does not change.
class QuietBox : public QComboBox {
public:
    using QComboBox::QComboBox;

private:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

StepRow::StepRow(PlanDesk &desk, const Step &step, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_step(step)
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
    watchTexts();
    showStep(step, 1, 1);
    m_keeper->restore();
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
    m_what = new QLineEdit;
    m_what->setObjectName(u"stepWhat"_s);
    m_what->setAccessibleName(tr("What: a small step"));
    m_number->setBuddy(m_what);
    line->addWidget(m_what, 1);
    const auto arrow = [&](Qt::ArrowType type, const QString &name, const QString &text) {
        auto *button = new QToolButton;
        button->setArrowType(type);
        button->setObjectName(name);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        line->addWidget(button);
        return button;
    };
    m_up = arrow(Qt::UpArrow, u"stepUp"_s, tr("Earlier (Alt+Up)"));
    m_down = arrow(Qt::DownArrow, u"stepDown"_s, tr("Later (Alt+Down)"));
    connect(m_up, &QToolButton::clicked, this, &StepRow::upRequested);
    connect(m_down, &QToolButton::clicked, this, &StepRow::downRequested);
    return head;
}

QWidget *StepRow::buildDetails()
{
    auto *details = new QWidget;
    auto *flow = new FlowLayout(details);
    flow->setSpacing(theme::em(0.6));
    m_by = new QuietBox;
    m_by->setObjectName(u"stepBy"_s);
    m_by->addItem(tr("She"));
    m_by->addItem(tr("A professional"));
    m_by->addItem(tr("Another service"));
    m_by->setAccessibleName(tr("Who does it"));
    connect(m_by, &QComboBox::activated, this, &StepRow::chooseBy);
    auto *who = new QWidget;
    auto *whoLine = new QHBoxLayout(who);
    whoLine->setContentsMargins(0, 0, 0, 0);
    whoLine->addWidget(m_by);
    m_byName = new QLineEdit;
    m_byName->setObjectName(u"stepByName"_s);
    m_byName->setMinimumWidth(theme::em(8));
    whoLine->addWidget(m_byName, 1);
    flow->addWidget(labelled(tr("Who"), who, m_by));

    m_due = new DayEdit(m_desk.ui().today());
    m_due->setObjectName(u"stepDue"_s);
    m_due->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_due->setMinimumWidth(theme::em(11)); // its hint on how to type a day is to be read
    m_due->edit()->setAccessibleName(tr("By when"));
    connect(m_due, &DayEdit::dayChanged, this,
            [this](QDate day) { change([day](Step &s) { s.due = day; }); });
    flow->addWidget(labelled(tr("By when"), m_due, m_due->edit()));

    m_how = new QLineEdit;
    m_how->setObjectName(u"stepHow"_s);
    m_how->setMinimumWidth(theme::em(12));
    m_how->setAccessibleName(tr("How we shall know that it worked"));
    connect(m_how, &QLineEdit::returnPressed, this, &StepRow::nextRequested);
    flow->addWidget(labelled(tr("How we shall know that it worked"), m_how, m_how));
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
    return actions;
}

void StepRow::watchTexts()
{
    m_keeper = new TextKeeper(m_desk.ui(), m_desk.form(), this);
    const QString id = m_step.uuid.toString(QUuid::WithoutBraces);
    const auto writes = [this](QString Step::*field) {
        return [this, field](const QString &text) {
            m_desk.changeStep(m_step.id, [&](Step &s) { s.*field = text; });
        };
    };
    m_keeper->watch(m_what, u"step/%1/what"_s.arg(id), writes(&Step::what));
    m_keeper->watch(m_byName, u"step/%1/byname"_s.arg(id), writes(&Step::byName));
    m_keeper->watch(m_how, u"step/%1/how"_s.arg(id), writes(&Step::howWeKnow));
    m_keeper->load(m_what, m_step.what);
    m_keeper->load(m_byName, m_step.byName);
    m_keeper->load(m_how, m_step.howWeKnow);
}

void StepRow::showStep(const Step &step, int number, int count)
{
    const Step before = m_step;
    m_step = step;
    // A field is only loaded where the record changed under it: typing that is not yet committed stays.
    const auto renew = [this](QLineEdit *edit, const QString &old, const QString &now) {
        if (old != now && edit->text() != now)
            m_keeper->load(edit, now);
    };
    renew(m_what, before.what, step.what);
    renew(m_byName, before.byName, step.byName);
    renew(m_how, before.howWeKnow, step.howWeKnow);
    m_number->setText(tr("%1.").arg(number));
    m_by->setCurrentIndex(static_cast<int>(step.by));
    m_byName->setVisible(step.by != StepBy::She);
    const QString who =
        step.by == StepBy::Professional ? tr("Name of the professional") : tr("Name of the service");
    m_byName->setPlaceholderText(who);
    m_byName->setAccessibleName(who);
    if (m_due->day() != step.due)
        m_due->setDay(step.due);
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

void StepRow::chooseBy(int index)
{
    change([index](Step &s) {
        s.by = static_cast<StepBy>(index);
        if (s.by == StepBy::She)
            s.byName.clear();
    });
    if (m_step.by != StepBy::She && m_byName->text().isEmpty()) {
        if (m_step.by == StepBy::Professional)
            change([this](Step &s) { s.byName = m_desk.ui().session.member().name; });
        m_byName->setFocus();
        m_byName->selectAll();
    }
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

void StepRow::change(const std::function<void(Step &)> &how)
{
    m_desk.ui().attempt(this, [&] { m_desk.changeStep(m_step.id, how); });
    if (const Step *stored = m_desk.step(m_step.id)) {
        // After a refusal the fields show again what is stored.
        if (m_due->day() != stored->due)
            m_due->setDay(stored->due);
        m_by->setCurrentIndex(static_cast<int>(stored->by));
    }
}

void StepRow::commit()
{
    m_keeper->commitAll();
    m_stateForm->keepDraft();
}

void StepRow::forget()
{
    m_keeper->forget();
}

void StepRow::focusDetails()
{
    m_by->setFocus();
}

} // namespace itinera
