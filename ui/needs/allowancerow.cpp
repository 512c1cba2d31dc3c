// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/allowancerow.h"
#include "core/base/error.h"
#include "core/needs/allowancestore.h"
#include "core/needs/allowancewords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

/// As it stands in the fields.
struct AllowanceRow::Typed : Allowance {
    QString amount;
    QStringList covers;
};

AllowanceRow::Typed AllowanceRow::typed(const Allowance &allowance, const QLocale &locale)
{
    Typed record{allowance, allowancewords::typedAmount(allowance.cents, locale), {}};
    for (const NeedId need : allowance.needs)
        record.covers << QString::number(need.value);
    return record;
}

AllowanceRow::AllowanceRow(UiContext &context, const Allowance &allowance,
                           const std::vector<ChipsEdit::Choice> &needs, bool mayChange, QWidget *parent)
    : QFrame(parent), m_ui(context), m_allowance(allowance),
      m_form(u"allowance/"_s + allowance.uuid.toString(QUuid::WithoutBraces)),
      m_fields(new Fields<Typed>(
          context, m_form, {}, [this](const Fields<Typed>::Edit &edit) { write(edit); }, this))
{
    setObjectName(u"allowanceRow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::em(0.2), 0, theme::em(0.2));
    layout->setSpacing(theme::em(0.2));
    m_summary = wordsLabel({});
    m_summary->setObjectName(u"allowanceSummary"_s);
    layout->addWidget(m_summary);
    m_over = quietLabel(tr("Over by its last day. Does she still receive it?"));
    m_over->setObjectName(u"allowanceOver"_s);
    layout->addWidget(m_over);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        theme::setRole(made, "plain");
        flow->addWidget(made);
        return made;
    };
    m_change = button(tr("Change"), u"allowanceChange"_s);
    m_change->setCheckable(true);
    m_seen = button(tr("Asked for again, or it may end"), u"allowanceSeen"_s);
    m_ended = button(tr("It has ended"), u"allowanceEnded"_s);
    auto *remove = button(tr("Entered by mistake"), u"allowanceRemove"_s);
    auto *saved = new SavedMark;
    saved->follow(m_fields);
    flow->addWidget(saved);
    layout->addWidget(actions);
    m_details = buildDetails(needs);
    m_details->hide();
    layout->addWidget(m_details);
    actions->setVisible(mayChange);
    connect(m_change, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_seen, &QPushButton::clicked, this, [this] { set(&Allowance::seenToOn); });
    connect(m_ended, &QPushButton::clicked, this, [this] { set(&Allowance::endedOn); });
    connect(remove, &QPushButton::clicked, this, &AllowanceRow::removeRequested);
    connect(m_fields, &FieldKeeper::reset, this, [this] { showAllowance(m_allowance); });
    showAllowance(allowance);
    if (mayChange && m_fields->restore())
        m_change->setChecked(true);
}

QWidget *AllowanceRow::buildDetails(const std::vector<ChipsEdit::Choice> &needs)
{
    auto *details = new QWidget;
    auto *flow = new FlowLayout(details);
    flow->setSpacing(theme::em(0.6));
    m_fields->into(flow, FieldKeeper::Labels::Above);
    m_fields->line<CaseText>({u"allowanceWhat"_s, tr("What she receives"), {}, u"what"_s}, &Typed::what)
        ->setMinimumWidth(theme::em(14));
    m_fields->line<QString>({u"allowanceAmount"_s, tr("How much"), {}, u"amount"_s}, &Typed::amount);
    m_fields->line<QString>({u"allowanceCurrency"_s, tr("Currency"), tr("EUR"), u"currency"_s},
                            &Typed::currency);
    m_fields->choice(
        {u"allowancePeriod"_s, tr("How often")},
        enumAnswers<Period>(&allowancewords::periodName, m_ui.language()), {},
        [](const Typed &t) { return QString(stored(t.period)); },
        [](Typed &t, const QString &code) { t.period = knownWord<Period>(code).value_or(Period::Month); });
    m_fields->line<CaseText>({u"allowancePayer"_s, tr("From whom"), {}, u"payer"_s}, &Typed::payer)
        ->setMinimumWidth(theme::em(12));
    m_fields->day({u"allowanceSince"_s, tr("Since")}, &Typed::since)->keepNarrow();
    m_fields->day({u"allowanceUntil"_s, tr("Until")}, &Typed::until)->keepNarrow();
    m_fields->day({u"allowanceEndedOn"_s, tr("Ended on")}, &Typed::endedOn)->keepNarrow();
    m_covers = m_fields->chips(
        {u"allowanceCovers"_s, tr("Which of her needs it covers"), tr("type to choose"), u"covers"_s}, needs,
        &Typed::covers);
    m_covers->setMinimumWidth(theme::em(16));
    m_fields->line<CaseText>({u"allowanceNote"_s, tr("Note"), {}, u"note"_s}, &Typed::note)
        ->setMinimumWidth(theme::em(16));
    return details;
}

void AllowanceRow::setNeeds(const std::vector<ChipsEdit::Choice> &needs)
{
    m_covers->setChoices(needs);
}

void AllowanceRow::write(const std::function<void(Typed &)> &edit)
{
    AllowanceStore store(m_ui.session);
    Typed record = typed(store.load(m_allowance.id), m_ui.locale());
    edit(record);
    const auto [amount, currency] = allowancewords::splitAmount(record.amount);
    const auto cents = allowancewords::centsFrom(amount);
    if (!currency.isEmpty())
        record.currency = currency;
    if (!cents)
        throw InputError(tr("“%1” is no amount.").arg(record.amount),
                         tr("What was stored before is still there."),
                         tr("Enter the amount as a number, such as 430."));
    record.cents = *cents;
    if (record.cents > 0 && record.currency.trimmed().isEmpty())
        record.currency = u"EUR"_s;
    record.needs.clear();
    for (const QString &code : record.covers)
        record.needs.push_back(NeedId(code.toLongLong()));
    store.save(record);
    showAllowance(store.load(m_allowance.id));
    emit changed();
}

void AllowanceRow::showAllowance(const Allowance &allowance)
{
    m_allowance = allowance;
    m_fields->show(typed(allowance, m_ui.locale()));
    QString text = allowancewords::summary(allowance, m_ui.locale());
    if (!allowance.payer.isEmpty())
        text = tr("%1 (from %2)", "what she receives, who pays it").arg(text, allowance.payer);
    m_summary->setText(text);
    const QDate today = m_ui.today();
    m_over->setVisible(allowancerules::isOver(allowance, today));
    m_ended->setVisible(!allowance.endedOn.isValid());
    const QDate due = allowancerules::seeToOn(allowance);
    m_seen->setVisible(due.isValid() && due <= today && due < allowance.until);
    m_seen->setAccessibleDescription(allowance.what);
    m_ended->setAccessibleDescription(allowance.what);
    m_change->setAccessibleDescription(allowance.what);
}

void AllowanceRow::set(QDate Allowance::*day)
{
    commit();
    m_ui.attempt(this, [&] { write([&](Typed &record) { record.*day = m_ui.today(); }); });
}

void AllowanceRow::open()
{
    m_change->setChecked(true);
    if (auto *amount = findChild<QLineEdit *>(u"allowanceAmount"_s))
        amount->setFocus();
}

void AllowanceRow::commit()
{
    m_fields->commit();
}

void AllowanceRow::drop()
{
    m_fields->drop();
    m_ui.session.drafts().dropForm(m_form);
}

void AllowanceRow::forget()
{
    m_fields->forget();
}

} // namespace itinera
