// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskpaper.h"
#include "core/base/error.h"
#include "core/cases/casepaper.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/paper/editions.h"
#include "core/safety/riskstore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::pages {

namespace {

QString levelName(const PaperText &t, RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return t(QT_TRANSLATE_NOOP("Paper", "not rated"));
    case RiskLevel::Low:
        return t(QT_TRANSLATE_NOOP("Paper", "Low"));
    case RiskLevel::Moderate:
        return t(QT_TRANSLATE_NOOP("Paper", "Moderate"));
    case RiskLevel::High:
        return t(QT_TRANSLATE_NOOP("Paper", "High"));
    case RiskLevel::VeryHigh:
        return t(QT_TRANSLATE_NOOP("Paper", "Very high"));
    }
    return {};
}

QString cooperationName(const PaperText &t, Cooperation cooperation)
{
    switch (cooperation) {
    case Cooperation::NotAsked:
        return t(QT_TRANSLATE_NOOP("Paper", "Not asked"));
    case Cooperation::No:
        return t(QT_TRANSLATE_NOOP("Paper", "She does not cooperate with the authorities."));
    case Cooperation::Considering:
        return t(QT_TRANSLATE_NOOP("Paper", "She is thinking about cooperating with the authorities."));
    case Cooperation::Yes:
        return t(QT_TRANSLATE_NOOP("Paper", "She cooperates with the authorities."));
    case Cooperation::PrefersNotToSay:
        return t(QT_TRANSLATE_NOOP("Paper", "She prefers not to say."));
    }
    return {};
}

QString occasionName(const PaperText &t, RiskOccasion occasion)
{
    switch (occasion) {
    case RiskOccasion::Entry:
        return t(QT_TRANSLATE_NOOP("Paper", "On entry"));
    case RiskOccasion::Periodic:
        return t(QT_TRANSLATE_NOOP("Paper", "Periodic review"));
    case RiskOccasion::Event:
        return t(QT_TRANSLATE_NOOP("Paper", "Because of an event"));
    }
    return {};
}

/// Level, and the two steps that make it.
QString rated(const Writer &w, int likelihood, int severity)
{
    const RiskLevel level = riskrules::cell(likelihood, severity);
    if (level == RiskLevel::None)
        return levelName(w.t, level);
    QString steps = u"%1\n%2"_s.arg(
        w.t(QT_TRANSLATE_NOOP("Paper", "Likelihood %1")).arg(w.t.locale().toString(likelihood)),
        w.t(QT_TRANSLATE_NOOP("Paper", "Severity %1")).arg(w.t.locale().toString(severity)));
    return levelName(w.t, level) + u'\n' + steps.replace(u' ', QChar::Nbsp); // the figure stays with its word
}

QString factorName(const Writer &w, const RiskFactor &factor)
{
    QString name = factor.code.isEmpty() ? factor.text.trimmed() : w.label(lists::RiskFactor, factor.code);
    if (!factor.code.isEmpty() && !factor.text.trimmed().isEmpty())
        name += u'\n' + factor.text.trimmed();
    if (factor.namedByHer)
        name += u'\n' + w.t(QT_TRANSLATE_NOOP("Paper", "(she named it)"));
    return name;
}

void addFactors(Writer &w, const RiskAssessment &assessment, RiskQuestion question)
{
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "No.")), w.t(QT_TRANSLATE_NOOP("Paper", "Factor")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Before")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Safeguards in place")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "After"))};
    table.weights = {1, 6, 3, 7, 3};
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        ++number;
        if (factor.question != question)
            continue;
        table.rows.push_back({w.t.locale().toString(number), factorName(w, factor),
                              rated(w, factor.likelihood, factor.severity), factor.safeguards.trimmed(),
                              rated(w, factor.likelihoodAfter, factor.severityAfter)});
    }
    if (table.rows.empty())
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "No factor recorded.")));
    else
        w.add(std::move(table));
}

void addMatrix(Writer &w, const RiskAssessment &assessment)
{
    paper::Matrix matrix;
    matrix.xTitle = w.t(QT_TRANSLATE_NOOP("Paper", "How severe"));
    matrix.yTitle = w.t(QT_TRANSLATE_NOOP("Paper", "How likely"));
    for (int i = 1; i <= 5; ++i) {
        const QString digit = w.t.locale().toString(i);
        matrix.xLabels.append(u"%1 %2"_s.arg(digit, w.step(lists::Severity, i)));
        matrix.yLabels.append(u"%1 %2"_s.arg(digit, w.step(lists::Likelihood, i)));
    }
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High, RiskLevel::VeryHigh})
        matrix.levelNames.append(levelName(w.t, level));
    for (int y = 1; y <= 5; ++y) {
        for (int x = 1; x <= 5; ++x)
            matrix.levels.push_back(static_cast<int>(riskrules::cell(y, x)));
    }
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        const QString text = w.t.locale().toString(++number);
        if ((factor.likelihood > 0 && factor.severity > 0) ||
            (factor.likelihoodAfter > 0 && factor.severityAfter > 0))
            matrix.marks.push_back(
                {text, factor.severity, factor.likelihood, factor.severityAfter, factor.likelihoodAfter});
    }
    if (matrix.marks.empty())
        return;
    matrix.beforeText = w.t(QT_TRANSLATE_NOOP("Paper", "before safeguards"));
    matrix.afterText = w.t(QT_TRANSLATE_NOOP("Paper", "with the safeguards in place"));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Matrix")));
    w.add(std::move(matrix));
}

/// The overall level as it stood when signed; as the rule gives it while being worked on.
RiskLevel overallLevel(const RiskAssessment &assessment, const riskrules::Overall &overall)
{
    return assessment.isSigned() && assessment.signedLevel != RiskLevel::None ? assessment.signedLevel
                                                                              : overall.level;
}

void addOverall(Writer &w, const RiskAssessment &assessment)
{
    const riskrules::Overall overall = riskrules::overall(assessment);
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Overall level: %1"))
                  .arg(levelName(w.t, overallLevel(assessment, overall))));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "The rule: the highest level that remains with the safeguards in place, over all factors. One step "
        "higher while she "
        "cooperates with the authorities, unless a rated factor of reprisal has weighed that already. A "
        "professional may set another level and says why.")));
    paper::Bullets how;
    how.items.append(w.t(QT_TRANSLATE_NOOP("Paper", "Highest level that remains: %1"))
                         .arg(levelName(w.t, overall.highest)));
    if (overall.raisedForCooperation)
        how.items.append(
            w.t(QT_TRANSLATE_NOOP("Paper", "Raised to %1, because she cooperates with the authorities."))
                .arg(levelName(w.t, overall.byRule)));
    else if (overall.cooperationWeighedInFactor)
        how.items.append(w.t(QT_TRANSLATE_NOOP(
            "Paper",
            "Her cooperation is weighed in a factor of reprisal, so the level was not raised again.")));
    if (overall.overridden) {
        how.items.append(w.t(QT_TRANSLATE_NOOP("Paper", "Set to %1 by the professional: %2"))
                             .arg(levelName(w.t, assessment.overrideLevel.value_or(overall.level)),
                                  assessment.overrideReason.trimmed()));
    }
    w.add(std::move(how));
}

void addStaleness(Writer &w, const RiskAssessment &assessment, const riskrules::Staleness &staleness)
{
    if (!staleness.reviewPassed && staleness.events.empty())
        return;
    QStringList lines;
    lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "Out of date: look at it again.")));
    for (const CaseEvent &event : staleness.events) {
        lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "%1: %2"))
                         .arg(w.t.shortDay(event.on), w.label(lists::EventKind, event.kind)));
    }
    if (staleness.reviewPassed && assessment.reviewOn.isValid())
        lines.append(w.t(QT_TRANSLATE_NOOP("Paper", "It was to be reviewed by %1."))
                         .arg(w.t.day(assessment.reviewOn)));
    w.notice(lines.join(u'\n'));
}

/// The discreet version: numbers and levels only. What the factors are, the questions and the cooperation
/// would tell the subject, and so would most safeguards.
PaperDocument discreetRisk(Writer &w, const RiskAssessment &assessment, const riskrules::Staleness &staleness)
{
    paper::Facts facts = w.head();
    if (assessment.number > 0)
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                                w.t.locale().toString(assessment.number));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.startedOn));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again by")),
                                w.t.day(assessment.reviewOn));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Overall")),
                            levelName(w.t, overallLevel(assessment, riskrules::overall(assessment))));
    w.add(std::move(facts));
    if (staleness.reviewPassed || !staleness.events.empty())
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "Out of date: look at it again.")));
    w.quiet(w.t(QT_TRANSLATE_NOOP("Paper", "The full page is kept at the office.")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "Point")), w.t(QT_TRANSLATE_NOOP("Paper", "Before")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Now"))};
    table.weights = {1, 2, 2};
    int number = 0;
    for (const RiskFactor &factor : assessment.factors) {
        const RiskLevel after = riskrules::cell(factor.likelihoodAfter, factor.severityAfter);
        table.rows.push_back({w.t.locale().toString(++number),
                              levelName(w.t, riskrules::cell(factor.likelihood, factor.severity)),
                              after == RiskLevel::None ? u"—"_s : levelName(w.t, after)});
    }
    if (!table.rows.empty())
        w.add(std::move(table));
    w.signatures({{w.t(QT_TRANSLATE_NOOP("Paper", "For the team")),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(QT_TRANSLATE_NOOP("Paper", "Notes"), !assessment.isSigned());
}

} // namespace

PaperDocument risk(const Context &context, const Case &person, const RiskAssessment &assessment,
                   const riskrules::Staleness &staleness)
{
    Writer w(context, pagePerson(person));
    if (w.discreet)
        return discreetRisk(w, assessment, staleness);
    paper::Facts facts = w.head();
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                            assessment.number > 0 ? w.t.locale().toString(assessment.number)
                                                  : w.t(QT_TRANSLATE_NOOP("Paper", "Not signed yet")));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Occasion")),
                            occasionName(w.t, assessment.occasion));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.startedOn));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "To be reviewed by")),
                                w.t.day(assessment.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "A newer assessment has been signed since.")));
    addStaleness(w, assessment, staleness);
    addOverall(w, assessment);
    if (!assessment.summary.trimmed().isEmpty())
        w.paragraph(w.freeText(assessment.summary));

    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "1. Harm by others")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "How likely is it that she or her relatives are harmed, in body or mind, by those who exploited "
        "her or by others involved?")));
    addFactors(w, assessment, RiskQuestion::HarmByOthers);
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "2. Taking part")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "What danger comes from taking part in the programme: being seen there, or being talked about by "
        "others?")));
    addFactors(w, assessment, RiskQuestion::TakingPart);
    addMatrix(w, assessment);

    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Cooperation with the authorities")));
    w.paragraph(cooperationName(w.t, assessment.cooperation));
    if (!assessment.cooperationWeighed.trimmed().isEmpty())
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "How it was weighed: %1"))
                        .arg(assessment.cooperationWeighed.trimmed()));
    if (!assessment.herView.trimmed().isEmpty()) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "How she sees it")));
        w.paragraph(w.freeText(assessment.herView));
    }
    w.signatures({{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "Professional")), w.signer()),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(QT_TRANSLATE_NOOP("Paper", "Risk assessment"), !assessment.isSigned());
}

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

ComposedPage compose(Session &session, CaseId caseId, const PaperChoice &choice, int number)
{
    const Case person = CaseStore(session).load(caseId);
    const RiskStore store(session);
    const std::vector<RiskAssessment> signedOnes = store.signedOnes(person.id); // newest first
    const std::optional<RiskAssessment> chosen = chosenEdition(signedOnes, store.draft(person.id), number);
    // A signed one may say in its summary that no danger is seen.
    if (!chosen || (!chosen->isSigned() && chosen->factors.empty() && chosen->summary.trimmed().isEmpty()))
        nothingYet(PrintingText::tr("There is no risk assessment to print yet."),
                   PrintingText::tr("Open the page Risk, and answer its two questions."));

    Context context = contextFor(session, person, choice,
                                 {lists::RiskFactor, lists::Likelihood, lists::Severity, lists::EventKind});
    context.signedBy = session.memberName(chosen->isSigned() ? chosen->signedBy : chosen->author);
    context.newerExists = chosen->isSigned() && chosen->number < signedOnes.front().number;
    riskrules::Staleness staleness;
    if (chosen->isSigned() && !context.newerExists)
        staleness = store.staleness(person.id);
    return {risk(context, person, *chosen, staleness), chosen->isSigned() ? chosen->number : WorkedOn};
}

std::vector<PrintableEdition> editions(Session &session, CaseId caseId, const QLocale &locale)
{
    const RiskStore store(session);
    return assessmentEditions(store.signedOnes(caseId), store.draft(caseId).has_value(), locale);
}

} // namespace

PrintablePage riskPrint()
{
    return {u"risk"_s,
            [] { return PrintingText::tr("Risk assessment"); },
            right::ViewRisk,
            compose,
            editions,
            30,
            QT_TRANSLATE_NOOP("Paper", "assessment %1"),
            QT_TRANSLATE_NOOP("Paper", "not signed yet"),
            {information::Risk, information::Legal}};
}

} // namespace itinera::pages
