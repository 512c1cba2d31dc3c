// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelineforms.h"
#include "core/cases/casestore.h"
#include "core/plan/planstore.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

EventForm::EventForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent)
    : FormCard(tr("Something happened"), parent), m_ui(context), m_case(id),
      m_kinds(context.list(lists::EventKind)), m_fields(new Fields<CaseEvent>(context, draftForm, this))
{
    setObjectName(u"eventForm"_s);
    keep(m_fields);
    m_fields->into(addForm());
    m_kind = m_fields->choice({u"eventKind"_s, tr("&What"), {}, u"kind"_s}, m_kinds,
                              tr("Choose what happened"), &CaseEvent::kind);
    m_kind->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // long kinds do not widen the page
    m_kind->setMinimumContentsLength(16);
    m_fields->day({u"eventDay"_s, tr("&Day"), {}, u"day"_s}, &CaseEvent::on)
        ->edit()
        ->setAccessibleName(tr("On which day it happened"));
    m_fields->into(body());
    m_fields->text({u"eventNote"_s, tr("A few words, if they matter"), {}, u"note"_s}, 3.8, &CaseEvent::note);
    m_effect = new NoticeBar;
    m_effect->setObjectName(u"eventEffect"_s);
    body()->addWidget(m_effect);
    m_write = new QPushButton(tr("Write it down"));
    m_write->setObjectName(u"eventWrite"_s);
    body()->addWidget(m_write, 0, Qt::AlignTrailing);

    m_fields->show(fresh());
    restore();
    connect(m_fields, &FieldKeeper::edited, this, &EventForm::showEffect);
    connect(m_write, &QPushButton::clicked, this, &EventForm::write);
    showEffect();
}

CaseEvent EventForm::fresh() const
{
    CaseEvent event;
    event.caseId = m_case;
    event.on = m_ui.today();
    return event;
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
    if (!m_ui.attempt(this, [&] { event = CaseStore(m_ui.session).addEvent(m_fields->read(fresh())); }))
        return;
    m_fields->sent();
    m_fields->show(fresh());
    showEffect();
    emit this->written(event.invalidatesRisk);
}

VictoryForm::VictoryForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent)
    : FormCard(tr("A small victory"), parent), m_ui(context), m_case(id),
      m_fields(new Fields<Victory>(context, draftForm, this))
{
    setObjectName(u"victoryForm"_s);
    keep(m_fields);
    m_fields->into(body());
    m_text =
        m_fields->text({u"victoryText"_s, tr("What she managed, in her words if you can"), {}, u"text"_s},
                       3.8, &Victory::text);
    m_fields->into(addForm());
    m_fields->day({u"victoryDay"_s, tr("D&ay"), {}, u"day"_s}, &Victory::on)
        ->edit()
        ->setAccessibleName(tr("On which day it was"));
    m_write = new QPushButton(tr("Write down a small victory"));
    m_write->setObjectName(u"victoryWrite"_s);
    m_write->setIcon(theme::icon(u"star"_s));
    body()->addWidget(m_write, 0, Qt::AlignTrailing);

    m_fields->show(fresh());
    restore();
    const auto enable = [this] { m_write->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_fields, &FieldKeeper::edited, this, enable);
    enable();
    connect(m_write, &QPushButton::clicked, this, &VictoryForm::write);
}

Victory VictoryForm::fresh() const
{
    Victory victory;
    victory.caseId = m_case;
    victory.on = m_ui.today();
    return victory;
}

void VictoryForm::write()
{
    if (!m_ui.attempt(this, [&] { PlanStore(m_ui.session).addVictory(m_fields->read(fresh())); }))
        return;
    m_fields->sent();
    m_fields->show(fresh());
    emit this->written();
}

} // namespace itinera
