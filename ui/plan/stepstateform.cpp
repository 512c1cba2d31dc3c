// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/stepstateform.h"
#include "ui/plan/plandesk.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/fielddraft.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace itinera {

using namespace Qt::StringLiterals;

StepStateForm::StepStateForm(PlanDesk &desk, const Step &step, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"stepStateForm"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(theme::em(1), 0, 0, 0);
    m_label = new QLabel;
    flow->addWidget(m_label);
    m_note = new QLineEdit;
    m_note->setObjectName(u"stepStateNote"_s);
    m_note->setMinimumWidth(theme::em(12));
    m_label->setBuddy(m_note);
    m_draft = new FieldDraft(desk.ui(), desk.form(),
                             u"step/%1/state"_s.arg(step.uuid.toString(QUuid::WithoutBraces)), m_note);
    connect(m_note, &QLineEdit::returnPressed, this, &StepStateForm::answer);
    flow->addWidget(m_note);

    m_again = new QWidget;
    auto *again = new QHBoxLayout(m_again);
    again->setContentsMargins(0, 0, 0, 0);
    auto *againLabel = new QLabel(tr("Look again on"));
    m_lookAgain = new DayEdit(desk.ui().today());
    m_lookAgain->setObjectName(u"stepLookAgain"_s);
    m_lookAgain->keepNarrow();
    m_lookAgain->edit()->setAccessibleName(againLabel->text());
    againLabel->setBuddy(m_lookAgain->edit());
    again->addWidget(againLabel);
    again->addWidget(m_lookAgain);
    flow->addWidget(m_again);

    m_ok = new QPushButton;
    m_ok->setObjectName(u"stepStateOk"_s);
    theme::setRole(m_ok, "primary");
    connect(m_ok, &QPushButton::clicked, this, &StepStateForm::answer);
    flow->addWidget(m_ok);
    auto *cancel = new QPushButton(tr("Leave it as it is"));
    cancel->setObjectName(u"stepStateCancel"_s);
    theme::setRole(cancel, "plain");
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft->clear();
        hide();
    });
    flow->addWidget(cancel);
    hide();
}

void StepStateForm::ask(StepState state)
{
    m_state = state;
    const bool paused = state == StepState::Paused;
    m_label->setText(paused ? tr("Why it rests, if there is something to say")
                            : tr("Where the way goes now"));
    m_note->setAccessibleName(m_label->text());
    m_ok->setText(paused ? tr("Let it rest") : tr("Take another way"));
    m_again->setVisible(paused);
    m_lookAgain->setDay({});
    show();
    m_note->setFocus();
}

void StepStateForm::keepDraft()
{
    m_draft->keepNow();
}

void StepStateForm::answer()
{
    const QString note = m_note->text().trimmed();
    const QDate lookAgain = m_state == StepState::Paused ? m_lookAgain->day() : QDate();
    hide();
    m_draft->clear();
    emit answered(m_state, note, lookAgain);
}

} // namespace itinera
