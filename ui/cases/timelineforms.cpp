// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelineforms.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/plan/planstore.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(TimelineForms)
};

QPlainTextEdit *noteEdit(const QString &name, const QString &hint)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(hint);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::em(3.8));
    return edit;
}

QFormLayout *narrowForm(Card *card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(form);
    return form;
}

void watchDay(FormDraft *draft, DayEdit *day)
{
    draft->watch(u"day"_s, [day](const QString &kept) { day->setDay(QDate::fromString(kept, Qt::ISODate)); });
    QObject::connect(day, &DayEdit::dayChanged, draft,
                     [draft](QDate chosen) { draft->changed(u"day"_s, chosen.toString(Qt::ISODate)); });
}

/// The day of something that happened; no day is today.
QDate dayIn(const DayEdit *day, QDate today)
{
    if (!day->isUnderstood())
        throw InputError(FormText::tr("The day cannot be understood."),
                         FormText::tr("What you typed is kept."),
                         FormText::tr("Correct the day, or choose it from the calendar."));
    return day->day().isValid() ? day->day() : today;
}

} // namespace

EventForm::EventForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent)
    : Card(tr("Something happened"), parent), m_ui(context), m_case(id),
      m_kinds(context.list(lists::EventKind))
{
    setObjectName(u"eventForm"_s);
    QFormLayout *form = narrowForm(this);
    m_kind = new CodeBox(m_kinds, m_ui.language(), tr("Choose what happened"));
    m_kind->setObjectName(u"eventKind"_s);
    m_kind->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // long kinds do not widen the page
    m_kind->setMinimumContentsLength(16);
    form->addRow(tr("&What"), m_kind);
    m_day = new DayEdit(m_ui.today());
    m_day->setObjectName(u"eventDay"_s);
    m_day->edit()->setAccessibleName(tr("On which day it happened"));
    m_day->setDay(m_ui.today());
    form->addRow(tr("&Day"), m_day);
    m_note = noteEdit(u"eventNote"_s, tr("A few words, if they matter"));
    body()->addWidget(m_note);
    m_effect = new NoticeBar;
    m_effect->setObjectName(u"eventEffect"_s);
    body()->addWidget(m_effect);
    m_write = new QPushButton(tr("Write it down"));
    m_write->setObjectName(u"eventWrite"_s);
    body()->addWidget(m_write, 0, Qt::AlignTrailing);

    m_draft = new FormDraft(m_ui, draftForm, this);
    m_draft->watch(u"kind"_s, [this](const QString &kind) { m_kind->setCode(kind); });
    watchDay(m_draft, m_day);
    m_draft->watch(m_note, u"note"_s);
    m_draft->restore();
    connect(m_kind, &CodeBox::codeChosen, this, [this](const QString &kind) {
        m_draft->changed(u"kind"_s, kind);
        showEffect();
    });
    connect(m_write, &QPushButton::clicked, this, &EventForm::write);
    showEffect();
}

void EventForm::showEffect()
{
    const ListItem *kind = m_kinds.find(m_kind->code());
    m_write->setEnabled(kind != nullptr);
    if (kind && kind->attrs.value(u"invalidates"_s).toBool())
        m_effect->show(NoticeBar::Kind::Attention,
                       tr("This makes her risk assessment out of date: it will have to be looked at again."));
    else
        m_effect->hide();
}

void EventForm::write()
{
    CaseEvent event;
    const bool written = m_ui.attempt(this, [&] {
        event.caseId = m_case;
        event.kind = m_kind->code();
        event.on = dayIn(m_day, m_ui.today());
        event.note = m_note->toPlainText().trimmed();
        event = CaseStore(m_ui.session).addEvent(event);
    });
    if (!written)
        return;
    m_draft->clear();
    m_kind->setCode({});
    m_day->setDay(m_ui.today());
    m_note->clear();
    showEffect();
    emit this->written(event.invalidatesRisk);
}

void EventForm::commit()
{
    m_draft->keepNow();
}

VictoryForm::VictoryForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent)
    : Card(tr("A small victory"), parent), m_ui(context), m_case(id)
{
    setObjectName(u"victoryForm"_s);
    m_text = noteEdit(u"victoryText"_s, tr("What she managed, in her words if you can"));
    body()->addWidget(m_text);
    QFormLayout *form = narrowForm(this);
    m_day = new DayEdit(m_ui.today());
    m_day->setObjectName(u"victoryDay"_s);
    m_day->edit()->setAccessibleName(tr("On which day it was"));
    m_day->setDay(m_ui.today());
    form->addRow(tr("D&ay"), m_day);
    m_write = new QPushButton(tr("Write down a small victory"));
    m_write->setObjectName(u"victoryWrite"_s);
    m_write->setIcon(theme::icon(u"star"_s));
    body()->addWidget(m_write, 0, Qt::AlignTrailing);
    m_draft = new FormDraft(m_ui, draftForm, this);
    m_draft->watch(m_text, u"text"_s);
    watchDay(m_draft, m_day);
    m_draft->restore();
    const auto enable = [this] { m_write->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, enable);
    enable();
    connect(m_write, &QPushButton::clicked, this, &VictoryForm::write);
}

void VictoryForm::write()
{
    const bool written = m_ui.attempt(this, [&] {
        Victory victory;
        victory.caseId = m_case;
        victory.on = dayIn(m_day, m_ui.today());
        victory.text = m_text->toPlainText().trimmed();
        PlanStore(m_ui.session).addVictory(victory);
    });
    if (!written)
        return;
    m_draft->clear();
    m_text->clear();
    m_day->setDay(m_ui.today());
    emit this->written();
}

void VictoryForm::commit()
{
    m_draft->keepNow();
}

} // namespace itinera
