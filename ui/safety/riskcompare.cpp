// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/riskcompare.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/safety/riskparts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// What remains of a factor: with safeguards where it was rated with them, as the rule counts it.
RiskLevel remaining(const RiskFactor &factor)
{
    const RiskLevel after = riskrules::cell(factor.likelihoodAfter, factor.severityAfter);
    return after == RiskLevel::None ? riskrules::cell(factor.likelihood, factor.severity) : after;
}

} // namespace

RiskCompare::RiskCompare(UiContext &context, QWidget *parent) : ScrollColumn(parent), m_ui(context)
{
    setObjectName(u"riskCompare"_s);
}

QString RiskCompare::changeInWords(const std::optional<RiskFactor> &earlier,
                                   const std::optional<RiskFactor> &later) const
{
    if (!earlier)
        return tr("New.");
    if (!later)
        return tr("No longer there.");
    QStringList changes;
    const RiskLevel before = remaining(*earlier);
    const RiskLevel after = remaining(*later);
    if (before != after) {
        if (before == RiskLevel::None || after == RiskLevel::None)
            changes << (after == RiskLevel::None ? tr("Not rated any more.") : tr("Rated now."));
        else if (after > before)
            changes << tr("Higher: from %1 to %2.")
                           .arg(riskwords::levelName(before), riskwords::levelName(after));
        else
            changes
                << tr("Lower: from %1 to %2.").arg(riskwords::levelName(before), riskwords::levelName(after));
    } else if (earlier->likelihood != later->likelihood || earlier->severity != later->severity ||
               earlier->likelihoodAfter != later->likelihoodAfter ||
               earlier->severityAfter != later->severityAfter) {
        changes << tr("Rated a little differently, at the same level.");
    }
    if (earlier->safeguards != later->safeguards)
        changes << (later->safeguards.isEmpty()     ? tr("The safeguards are gone.")
                    : earlier->safeguards.isEmpty() ? tr("Safeguards now: %1").arg(later->safeguards)
                                                    : tr("Other safeguards: %1").arg(later->safeguards));
    if (earlier->text != later->text && !later->text.isEmpty())
        changes << tr("Put differently: %1").arg(later->text);
    return changes.isEmpty() ? tr("As before.") : changes.join(u'\n');
}

QWidget *RiskCompare::side(const RiskAssessment &a, const std::vector<std::optional<RiskFactor>> &factors,
                           const QString &matrixName)
{
    auto *card = new Card(
        tr("Assessment %1, %2").arg(a.number).arg(m_ui.locale().toString(signedDay(a), QLocale::ShortFormat)),
        this);
    card->addHeaderWidget(levelBadge(a.signedLevel, card, tr("Level over all")));
    std::vector<RiskMatrixView::Mark> marks;
    for (size_t i = 0; i < factors.size(); ++i) {
        if (!factors[i] || factors[i]->likelihood < 1 || factors[i]->severity < 1)
            continue;
        const RiskFactor &f = *factors[i];
        RiskMatrixView::Mark mark;
        mark.number = QString::number(i + 1);
        mark.name = factorName(f, m_list, m_ui.language());
        mark.likelihood = f.likelihood;
        mark.severity = f.severity;
        mark.likelihoodAfter = f.likelihoodAfter;
        mark.severityAfter = f.severityAfter;
        marks.push_back(mark);
    }
    auto *matrix = new RiskMatrixView(card);
    matrix->setObjectName(matrixName);
    matrix->setMarks(marks);
    card->body()->addWidget(matrix);
    card->body()->addWidget(quietLabel(riskwords::occasionName(a.occasion), card));
    card->body()->addStretch();
    return card;
}

void RiskCompare::compare(const RiskAssessment &earlier, const RiskAssessment &later)
{
    clear();
    m_ui.attempt(this, [this] { m_list = m_ui.list(lists::RiskFactor); });
    const std::vector<riskrules::FactorPair> pairs = riskrules::compare(earlier, later);
    std::vector<std::optional<RiskFactor>> before;
    std::vector<std::optional<RiskFactor>> after;
    for (const riskrules::FactorPair &pair : pairs) {
        before.push_back(pair.earlier);
        after.push_back(pair.later);
    }

    auto *words = new Card(tr("What changed"), this);
    const QString first = riskwords::levelName(earlier.signedLevel);
    const QString second = riskwords::levelName(later.signedLevel);
    QLabel *level = wrappingLabel(earlier.signedLevel == later.signedLevel
                                      ? tr("The level over all is the same: %1.").arg(second)
                                  : later.signedLevel > earlier.signedLevel
                                      ? tr("The level over all went up, from %1 to %2.").arg(first, second)
                                      : tr("The level over all went down, from %1 to %2.").arg(first, second),
                                  words);
    level->setObjectName(u"compareLevel"_s);
    words->body()->addWidget(level);
    const QString coopBefore = riskwords::cooperationName(earlier.cooperation);
    const QString coopAfter = riskwords::cooperationName(later.cooperation);
    QLabel *cooperation = wrappingLabel(
        earlier.cooperation == later.cooperation
            ? tr("Cooperation with the authorities, as before: %1.").arg(coopAfter)
            : tr("Cooperation with the authorities: first “%1”, then “%2”.").arg(coopBefore, coopAfter),
        words);
    cooperation->setObjectName(u"compareCooperation"_s);
    words->body()->addWidget(cooperation);
    if (earlier.cooperationWeighed != later.cooperationWeighed && !later.cooperationWeighed.isEmpty())
        words->body()->addWidget(
            wrappingLabel(tr("Weighed like this: %1").arg(later.cooperationWeighed), words));
    column()->addWidget(words);

    column()->addWidget(new SideBySide(side(earlier, before, u"earlierMatrix"_s),
                                       side(later, after, u"laterMatrix"_s), 18, this));

    auto *factors = new Card(tr("Factor by factor"), this);
    factors->body()->addWidget(quietLabel(tr("The numbers are the same in both matrices. The level is the "
                                             "one that remains with the safeguards."),
                                          factors));
    auto *table = new ReadTable({tr("No."), tr("Factor"), tr("Earlier"), tr("Later"), tr("What changed")},
                                {0, 4, 1, 1, 5}, factors);
    table->setObjectName(u"compareTable"_s);
    int number = 0;
    for (const riskrules::FactorPair &pair : pairs) {
        const RiskFactor &shown = pair.later ? *pair.later : *pair.earlier;
        const auto cell = [&](const std::optional<RiskFactor> &factor, const QString &prefix) -> QWidget * {
            if (!factor)
                return new QLabel(QString(QChar(0x2013)), table);
            return levelBadge(remaining(*factor), table, prefix);
        };
        table->addRow({new QLabel(QString::number(++number), table),
                       wrappingLabel(factorName(shown, m_list, m_ui.language()), table),
                       cell(pair.earlier, tr("Earlier")), cell(pair.later, tr("Later")),
                       wrappingLabel(changeInWords(pair.earlier, pair.later), table)});
    }
    factors->body()->addWidget(table);
    column()->addWidget(factors);
    column()->addStretch();
}

} // namespace itinera
