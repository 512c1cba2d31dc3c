// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/factorform.h"
#include "ui/safety/riskdraft.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scaleedit.h"
#include "ui/widgets/textkeeper.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QPlainTextEdit *textField(const QString &name, double lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * static_cast<int>(lines) + theme::em(1));
    return edit;
}

} // namespace

FactorForm::FactorForm(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_factor(factor),
      m_keeper(std::make_unique<TextKeeper>(context, draft.form(), nullptr))
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
    m_text = textField(u"factorText"_s, 2, this);
    textLabel->setBuddy(m_text);
    layout->addWidget(textLabel);
    layout->addWidget(m_text);

    if (listed) {
        if (start.reprisal)
            layout->addWidget(
                quietLabel(tr("Cooperating with the authorities makes this more likely."), this));
    } else {
        m_reprisal = new QCheckBox(tr("Cooperating with the authorities makes this more likely"), this);
        m_reprisal->setObjectName(u"factorReprisal"_s);
        layout->addWidget(m_reprisal);
        connect(m_reprisal, &QCheckBox::clicked, this, [this](bool on) {
            m_draft.chooseFactor(m_factor, [on](RiskFactor &f) { f.reprisal = on; });
        });
    }

    const auto scale = [&](const CodeList &steps, const QString &name, const QString &object,
                           QBoxLayout *into, const QString &title, int RiskFactor::*field) {
        auto *box = new QWidget(this);
        auto *boxLayout = new QVBoxLayout(box);
        boxLayout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(title, box);
        auto *edit = new ScaleEdit(steps, language, name, box);
        edit->setObjectName(object);
        label->setBuddy(edit);
        boxLayout->addWidget(label);
        boxLayout->addWidget(edit);
        boxLayout->addStretch();
        into->addWidget(box);
        connect(edit, &ScaleEdit::valueChosen, this, [this, field](int value) {
            m_draft.chooseFactor(m_factor, [field, value](RiskFactor &f) { f.*field = value; });
        });
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
        ScaleEdit *two = scale(severity, severityName, severityObject, secondLayout, tr("How serious?"), s);
        layout->addWidget(new SideBySide(first, second, 11, this));
        return std::pair(one, two);
    };

    std::tie(m_likelihood, m_severity) =
        pair(tr("As it stands"), tr("How likely, as it stands"), tr("How serious, as it stands"),
             u"likelihoodBefore"_s, u"severityBefore"_s, &RiskFactor::likelihood, &RiskFactor::severity);

    auto *safeguardsLabel = new QLabel(tr("Safeguards really in place today"), this);
    safeguardsLabel->setWordWrap(true);
    m_safeguards = textField(u"factorSafeguards"_s, 3, this);
    safeguardsLabel->setBuddy(m_safeguards);
    layout->addWidget(safeguardsLabel);
    layout->addWidget(m_safeguards);

    std::tie(m_likelihoodAfter, m_severityAfter) =
        pair(tr("With the safeguards in place"), tr("How likely, with the safeguards in place"),
             tr("How serious, with the safeguards in place"), u"likelihoodAfter"_s, u"severityAfter"_s,
             &RiskFactor::likelihoodAfter, &RiskFactor::severityAfter);

    auto *remove = new QPushButton(tr("Remove this factor"), this);
    remove->setObjectName(u"removeFactorButton"_s);
    theme::setRole(remove, "plain");
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(remove);
    layout->addLayout(foot);
    connect(remove, &QPushButton::clicked, this, &FactorForm::removeRequested);

    m_keeper->watch(m_text, RiskDraft::factorField(factor, u"text"), [this](const QString &text) {
        m_draft.writeFactor(m_factor, [&](RiskFactor &f) { f.text = text.trimmed(); });
    });
    m_keeper->watch(m_safeguards, RiskDraft::factorField(factor, u"safeguards"), [this](const QString &text) {
        m_draft.writeFactor(m_factor, [&](RiskFactor &f) { f.safeguards = text.trimmed(); });
    });
    m_keeper->load(m_text, start.text);
    m_keeper->load(m_safeguards, start.safeguards);
    connect(&m_draft, &RiskDraft::changed, this, &FactorForm::showRatings);
    showRatings();
}

FactorForm::~FactorForm()
{
    // While the fields still stand: what is typed and not yet kept is written now.
    m_keeper.reset();
}

void FactorForm::commit()
{
    m_keeper->commitAll();
}

void FactorForm::focusFirst()
{
    const RiskFactor *factor = m_draft.factor(m_factor);
    if (factor && factor->code.isEmpty() && factor->text.isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_likelihood->setFocus(Qt::OtherFocusReason);
}

void FactorForm::showRatings()
{
    const RiskFactor *factor = m_draft.factor(m_factor);
    if (!factor)
        return;
    m_likelihood->setValue(factor->likelihood);
    m_severity->setValue(factor->severity);
    m_likelihoodAfter->setValue(factor->likelihoodAfter);
    m_severityAfter->setValue(factor->severityAfter);
    if (m_reprisal)
        m_reprisal->setChecked(factor->reprisal);
}

} // namespace itinera
