// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskview.h"
#include "core/lists/codelist.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

RiskView::RiskView(UiContext &context, QWidget *parent) : ScrollColumn(parent), m_ui(context)
{
    setObjectName(u"riskView"_s);
}

QWidget *RiskView::factorsTable(const RiskAssessment &assessment, RiskQuestion question, const CodeList &list)
{
    const QString language = m_ui.language();
    CodeList likelihood, severity;
    m_ui.attempt(this, [&] {
        likelihood = m_ui.list(lists::Likelihood);
        severity = m_ui.list(lists::Severity);
    });
    const auto rated = [&](int l, int s, const QString &prefix) -> QWidget * {
        auto *box = new QWidget(this);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(levelBadge(riskrules::cell(l, s), box, prefix));
        if (l > 0 && s > 0)
            layout->addWidget(quietLabel(tr("%1, %2").arg(likelihood.labelOf(QString::number(l), language),
                                                          severity.labelOf(QString::number(s), language)),
                                         box));
        return box;
    };
    ReadTable *table = nullptr;
    for (size_t i = 0; i < assessment.factors.size(); ++i) {
        const RiskFactor &factor = assessment.factors[i];
        if (factor.question != question)
            continue;
        if (!table)
            table = new ReadTable(
                {tr("No."), tr("Factor"), tr("As it stands"), tr("Safeguards"), tr("With the safeguards")},
                {0, 4, 2, 4, 2}, this);
        auto *what = new QWidget(table);
        auto *whatLayout = new QVBoxLayout(what);
        whatLayout->setContentsMargins(0, 0, 0, 0);
        whatLayout->addWidget(wrappingLabel(factorName(factor, list, language), what));
        if (!factor.code.isEmpty() && !factor.text.isEmpty())
            whatLayout->addWidget(quietLabel(factor.text, what));
        if (factor.namedByHer)
            whatLayout->addWidget(quietLabel(tr("In her words"), what));
        table->addRow(
            {new QLabel(QString::number(i + 1), table), what,
             rated(factor.likelihood, factor.severity, tr("As it stands")),
             wrappingLabel(factor.safeguards.isEmpty() ? tr("None noted") : QString(factor.safeguards),
                           table),
             rated(factor.likelihoodAfter, factor.severityAfter, tr("With the safeguards"))});
    }
    if (!table)
        return quietLabel(tr("No factor was noted for this question."), this);
    return table;
}

void RiskView::show(const RiskAssessment &a)
{
    clear();
    CodeList list;
    m_ui.attempt(this, [&] { list = m_ui.list(lists::RiskFactor); });
    const QLocale locale = m_ui.locale();

    auto *overall = new Card(tr("Assessment %1").arg(a.number), this);
    overall->setObjectName(u"standingCard"_s);
    LevelBadge *badge = levelBadge(a.signedLevel, overall, tr("Level over all"));
    badge->setObjectName(u"standingBadge"_s);
    overall->addHeaderWidget(badge);
    QString author;
    m_ui.attempt(this, [&] { author = m_ui.session.memberName(a.signedBy); });
    overall->body()->addWidget(
        wrappingLabel(tr("%1. Signed on %2 by %3.")
                          .arg(riskwords::occasionName(a.occasion),
                               locale.toString(signedDay(a), QLocale::ShortFormat), author),
                      overall));
    if (a.reviewOn.isValid())
        overall->body()->addWidget(wrappingLabel(
            tr("To be looked at again on %1.").arg(locale.toString(a.reviewOn, QLocale::LongFormat)),
            overall));
    if (!a.summary.isEmpty())
        overall->body()->addWidget(wrappingLabel(a.summary, overall));
    overall->body()->addWidget(partHeading(tr("How the level came about"), overall));
    overall->body()->addWidget(wrappingLabel(reasonsForLevel(a).join(u'\n'), overall));
    if (a.overrideLevel && !a.overrideReason.isEmpty())
        overall->body()->addWidget(wrappingLabel(a.overrideReason, overall));
    if (!a.herView.isEmpty()) {
        overall->body()->addWidget(partHeading(tr("How she sees it herself"), overall));
        overall->body()->addWidget(wrappingLabel(a.herView, overall));
    }
    overall->body()->addWidget(partHeading(tr("The authorities"), overall));
    overall->body()->addWidget(
        wrappingLabel(tr("Does she cooperate? %1").arg(riskwords::cooperationName(a.cooperation)), overall));
    if (!a.cooperationWeighed.isEmpty())
        overall->body()->addWidget(wrappingLabel(a.cooperationWeighed, overall));
    overall->body()->addStretch();

    auto *picture = new Card(tr("The matrix"), this);
    auto *matrix = new RiskMatrixView(picture);
    matrix->setObjectName(u"standingMatrix"_s);
    matrix->setMarks(marksOf(a, list, m_ui.language()));
    picture->body()->addWidget(matrix);
    picture->body()->addStretch();

    auto *top = new SideBySide(overall, picture, 20, this);
    top->setStretch(3, 2);
    column()->addWidget(top);
    for (const RiskQuestion question : {RiskQuestion::HarmByOthers, RiskQuestion::TakingPart}) {
        auto *card = new Card(
            question == RiskQuestion::HarmByOthers ? tr("First question") : tr("Second question"), this);
        card->body()->addWidget(wrappingLabel(riskwords::questionText(question), card));
        card->body()->addWidget(factorsTable(a, question, list));
        column()->addWidget(card);
    }
    column()->addStretch();
}

} // namespace itinera
