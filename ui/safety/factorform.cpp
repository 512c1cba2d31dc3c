// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/factorform.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// A field as high as that many lines; its label says what it is, not the field.
void showLines(QPlainTextEdit *edit, int lines)
{
    edit->setPlaceholderText({});
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + theme::em(1));
}

} // namespace

FactorForm::FactorForm(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_factor(factor),
      m_fields(new Fields<RiskFactor>(
          context, draft.form(), RiskDraft::factorField(factor, u""),
          [this](const Fields<RiskFactor>::Edit &edit) { m_draft.writeFactor(m_factor, edit); }, this))
{
    const RiskFactor start = draft.factor(factor) ? *draft.factor(factor) : RiskFactor();
    const bool listed = !start.code.isEmpty();
    const QString language = context.language();
    CodeList factors, likelihood, severity;
    context.attempt(this, [&] {
        factors = context.list(lists::RiskFactor);
        likelihood = context.list(lists::Likelihood);
        severity = context.list(lists::Severity);
    });

    auto *layout = new QVBoxLayout(this);
    if (listed) {
        const ListItem *item = factors.find(start.code);
        if (item && !item->definitionIn(language).isEmpty())
            layout->addWidget(quietLabel(item->definitionIn(language), this));
    }

    auto *textLabel = new QLabel(listed             ? tr("What it is like for her, in your words or hers")
                                 : start.namedByHer ? tr("The factor, in her words")
                                                    : tr("The factor, in your words"),
                                 this);
    textLabel->setWordWrap(true);
    m_text = m_fields->text({u"factorText"_s, textLabel->text(), {}, u"text"_s}, 1, &RiskFactor::text);
    showLines(m_text, 2);
    textLabel->setBuddy(m_text);
    layout->addWidget(textLabel);
    layout->addWidget(FieldBox::of(m_text));

    if (listed) {
        if (start.reprisal)
            layout->addWidget(
                quietLabel(tr("Cooperating with the authorities makes this more likely."), this));
    } else {
        QCheckBox *reprisal = m_fields->check(
            {u"factorReprisal"_s, tr("Cooperating with the authorities makes this more likely")},
            &RiskFactor::reprisal);
        layout->addWidget(FieldBox::of(reprisal));
    }

    const auto scale = [&](const CodeList &steps, const QString &name, const QString &object,
                           QBoxLayout *into, const QString &title, int RiskFactor::*field) {
        auto *box = new QWidget(this);
        auto *boxLayout = new QVBoxLayout(box);
        boxLayout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(title, box);
        ScaleEdit *edit = m_fields->scale({object, name}, steps, field);
        label->setBuddy(edit);
        boxLayout->addWidget(label);
        boxLayout->addWidget(FieldBox::of(edit));
        boxLayout->addStretch();
        into->addWidget(box);
        return edit;
    };
    const auto pair = [&](const QString &title, const QString &likelihoodName, const QString &severityName,
                          const QString &likelihoodObject, const QString &severityObject, int RiskFactor::*l,
                          int RiskFactor::*s) {
        layout->addWidget(partHeading(title, this));
        auto *first = new QWidget(this);
        auto *firstLayout = new QVBoxLayout(first);
        firstLayout->setContentsMargins(0, 0, 0, 0);
        auto *second = new QWidget(this);
        auto *secondLayout = new QVBoxLayout(second);
        secondLayout->setContentsMargins(0, 0, 0, 0);
        ScaleEdit *one =
            scale(likelihood, likelihoodName, likelihoodObject, firstLayout, tr("How likely?"), l);
        scale(severity, severityName, severityObject, secondLayout, tr("How serious?"), s);
        layout->addWidget(new SideBySide(first, second, 11, this));
        return one;
    };

    m_likelihood =
        pair(tr("As it stands"), tr("How likely, as it stands"), tr("How serious, as it stands"),
             u"likelihoodBefore"_s, u"severityBefore"_s, &RiskFactor::likelihood, &RiskFactor::severity);

    auto *safeguardsLabel = new QLabel(tr("Safeguards really in place today"), this);
    safeguardsLabel->setWordWrap(true);
    QPlainTextEdit *safeguards = m_fields->text(
        {u"factorSafeguards"_s, safeguardsLabel->text(), {}, u"safeguards"_s}, 1, &RiskFactor::safeguards);
    showLines(safeguards, 3);
    safeguardsLabel->setBuddy(safeguards);
    layout->addWidget(safeguardsLabel);
    layout->addWidget(FieldBox::of(safeguards));

    pair(tr("With the safeguards in place"), tr("How likely, with the safeguards in place"),
         tr("How serious, with the safeguards in place"), u"likelihoodAfter"_s, u"severityAfter"_s,
         &RiskFactor::likelihoodAfter, &RiskFactor::severityAfter);

    auto *remove = new QPushButton(tr("Remove this factor"), this);
    remove->setObjectName(u"removeFactorButton"_s);
    theme::setRole(remove, "plain");
    auto *foot = new QHBoxLayout;
    auto *saved = new SavedMark(this);
    saved->follow(m_fields);
    foot->addWidget(saved);
    foot->addStretch();
    foot->addWidget(remove);
    layout->addLayout(foot);
    connect(remove, &QPushButton::clicked, this, &FactorForm::removeRequested);

    connect(m_fields, &FieldKeeper::reset, this, &FactorForm::showFactor);
    connect(&m_draft, &RiskDraft::changed, this, &FactorForm::showFactor);
    showFactor();
}

void FactorForm::commit()
{
    m_fields->commit();
}

void FactorForm::focusFirst()
{
    const RiskFactor *factor = m_draft.factor(m_factor);
    if (factor && factor->code.isEmpty() && factor->text.isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_likelihood->setFocus(Qt::OtherFocusReason);
}

void FactorForm::showFactor()
{
    if (const RiskFactor *factor = m_draft.factor(m_factor))
        m_fields->show(*factor);
}

} // namespace itinera
