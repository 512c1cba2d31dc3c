// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/printing.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"
#include "core/paper/auditwords.h"
#include "core/paper/pages.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// A page, and which one it is, for the register.
struct Composed {
    PaperDocument document;
    QString subject;
};

[[noreturn]] void nothingYet(const QString &happened, const QString &toDo)
{
    throw Refused(happened, PrintingText::tr("Nothing was printed."), toDo);
}

[[noreturn]] void noSuchNumber(int number)
{
    throw NotFound(PrintingText::tr("There is no number %1 of this page.").arg(number),
                   PrintingText::tr("Nothing was printed."),
                   PrintingText::tr("Choose one from the list of the page, and print again."));
}

QString versionSubject(int number)
{
    return number > 0 ? PrintingText::tr("version %1").arg(number) : PrintingText::tr("not agreed yet");
}

QString assessmentSubject(int number)
{
    return number > 0 ? PrintingText::tr("assessment %1").arg(number) : PrintingText::tr("not signed yet");
}

pages::Context contextFor(Session &session, const Case &person, const PaperChoice &choice,
                          const QStringList &listNames)
{
    pages::Context context;
    context.choice = choice;
    context.today = session.clock().today();
    context.demo = session.isDemo();
    context.professional = session.memberName(person.responsible);
    const ListStore store(session);
    for (const QString &name : listNames)
        context.lists.insert(name, store.list(name));
    return context;
}

QString named(const char16_t *list)
{
    return QStringView(list).toString();
}

/// What was agreed, with its steps as they stand now: progress is not a change of the plan.
Plan withProgress(Plan agreed, const Plan &now)
{
    QHash<QUuid, const Step *> steps;
    for (const Goal &goal : now.goals) {
        for (const Step &step : goal.steps)
            steps.insert(step.uuid, &step);
    }
    for (Goal &goal : agreed.goals) {
        for (Step &step : goal.steps) {
            const Step *current = steps.value(step.uuid);
            if (!current)
                continue;
            step.state = current->state;
            step.stateNote = current->stateNote;
            step.stateOn = current->stateOn;
            step.lookAgainOn = current->lookAgainOn;
        }
    }
    return agreed;
}

Composed composePlan(Session &session, const Case &person, const PaperChoice &choice, int number)
{
    const PlanStore store(session);
    const std::optional<Plan> living = store.plan(person.id);
    const std::vector<PlanVersion> versions = store.versions(person.id); // newest first
    if ((!living || living->goals.empty()) && versions.empty())
        nothingYet(PrintingText::tr("There is no plan to print yet."),
                   PrintingText::tr("Open the page Plan, and write down a goal with her."));

    const PlanVersion *version = nullptr;
    if (number > 0) {
        const auto found = std::find_if(versions.begin(), versions.end(),
                                        [number](const PlanVersion &v) { return v.number == number; });
        if (found == versions.end())
            noSuchNumber(number);
        version = &*found;
    } else if (number != WorkedOn && !versions.empty()) {
        version = &versions.front();
    }

    pages::Context context =
        contextFor(session, person, choice, {named(lists::Need), named(lists::NeedDomain)});
    Plan content;
    if (!version) {
        if (!living || living->goals.empty())
            nothingYet(PrintingText::tr("There is no plan to print yet."),
                       PrintingText::tr("Open the page Plan, and write down a goal with her."));
        content = *living;
    } else {
        content = version->content;
        context.signedBy = session.memberName(version->professional);
        if (version != &versions.front()) {
            context.newerExists = true;
        } else if (living) {
            content = withProgress(content, *living);
            context.changedSince = !planrules::changesSince(version->content, *living).isEmpty();
        }
    }
    return {pages::plan(context, person, content, version, NeedsStore(session).needsOf(person.id),
                        store.victories(person.id)),
            versionSubject(version ? version->number : 0)};
}

Composed composeNeeds(Session &session, const Case &person, const PaperChoice &choice, int number)
{
    const NeedsStore store(session);
    std::vector<NeedsAssessment> signedOnes = store.signedOnes(person.id); // oldest first
    std::optional<NeedsAssessment> chosen;
    if (number > 0) {
        const auto found = std::find_if(signedOnes.begin(), signedOnes.end(),
                                        [number](const NeedsAssessment &a) { return a.number == number; });
        if (found == signedOnes.end())
            noSuchNumber(number);
        chosen = *found;
    } else if (number == WorkedOn || signedOnes.empty()) {
        chosen = store.draft(person.id);
    } else {
        chosen = signedOnes.back();
    }
    if (!chosen || chosen->ratings.empty())
        nothingYet(PrintingText::tr("No needs are written down yet."),
                   PrintingText::tr("Open the page Needs, and go through them with her."));

    pages::Context context = contextFor(
        session, person, choice,
        {named(lists::Need), named(lists::NeedDomain), named(lists::Situation), named(lists::Urgency)});
    context.signedBy = session.memberName(chosen->isSigned() ? chosen->signedBy : chosen->author);
    context.newerExists = chosen->isSigned() && chosen->number < signedOnes.back().number;
    if (chosen->isSigned()) // what came after this page is not its history
        std::erase_if(signedOnes, [&](const NeedsAssessment &a) { return a.number > chosen->number; });
    return {pages::needs(context, person, *chosen, signedOnes), assessmentSubject(chosen->number)};
}

Composed composeRisk(Session &session, const Case &person, const PaperChoice &choice, int number)
{
    const RiskStore store(session);
    const std::vector<RiskAssessment> signedOnes = store.signedOnes(person.id); // newest first
    std::optional<RiskAssessment> chosen;
    if (number > 0) {
        const auto found = std::find_if(signedOnes.begin(), signedOnes.end(),
                                        [number](const RiskAssessment &a) { return a.number == number; });
        if (found == signedOnes.end())
            noSuchNumber(number);
        chosen = *found;
    } else if (number == WorkedOn || signedOnes.empty()) {
        chosen = store.draft(person.id);
    } else {
        chosen = signedOnes.front();
    }
    // A signed one may say in its summary that no danger is seen.
    if (!chosen || (!chosen->isSigned() && chosen->factors.empty() && chosen->summary.trimmed().isEmpty()))
        nothingYet(PrintingText::tr("There is no risk assessment to print yet."),
                   PrintingText::tr("Open the page Risk, and answer its two questions."));

    pages::Context context = contextFor(session, person, choice,
                                        {named(lists::RiskFactor), named(lists::Likelihood),
                                         named(lists::Severity), named(lists::EventKind)});
    context.signedBy = session.memberName(chosen->isSigned() ? chosen->signedBy : chosen->author);
    context.newerExists = chosen->isSigned() && chosen->number < signedOnes.front().number;
    riskrules::Staleness staleness;
    if (chosen->isSigned() && !context.newerExists)
        staleness = store.staleness(person.id);
    return {pages::risk(context, person, *chosen, staleness), assessmentSubject(chosen->number)};
}

/// Of what is on a discreet page: neither whom it was about besides who did it, nor on which subject.
QString quietSentence(const AuditWords &words, const AuditEntry &entry)
{
    const char *source = QT_TRANSLATE_NOOP("Paper", "%1 wrote something down or changed it.");
    if (entry.action == u"case.view"_s)
        source = QT_TRANSLATE_NOOP("Paper", "%1 looked at the folder.");
    else if (entry.action == u"print"_s)
        source = QT_TRANSLATE_NOOP("Paper", "%1 printed a page or saved it as a PDF.");
    else if (entry.action.endsWith(u".sign"_s))
        source = QT_TRANSLATE_NOOP("Paper", "%1 signed a page.");
    return words.text()(source).arg(words.who(entry));
}

/// Everything that was done with her case, oldest first, without what was written: that stands on the other
/// pages.
Composed composeTrail(Session &session, const Case &person, const PaperChoice &choice)
{
    constexpr int most = 2000;
    const AuditWords words(session, choice.language);
    std::vector<pages::TrailLine> lines;
    std::vector<AuditEntry> entries = session.audit().entries(person.id, most);
    std::reverse(entries.begin(), entries.end());
    for (const AuditEntry &entry : entries) {
        const QString sentence = choice.discreet ? quietSentence(words, entry) : words.sentence(entry);
        const QDateTime at = entry.at.toLocalTime();
        // Somebody who looked at the case six times in a morning looked at it that morning.
        if (!lines.empty() && lines.back().sentence == sentence && lines.back().at.date() == at.date()) {
            ++lines.back().times;
            continue;
        }
        lines.push_back({at, words.who(entry), sentence, 1});
    }
    pages::Context context = contextFor(session, person, choice, {});
    return {pages::trail(context, person, lines), QString()};
}

Composed compose(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice, int number)
{
    session.access().demand(caseId, Permission::Print);
    const Case person = CaseStore(session).load(caseId);
    switch (page) {
    case PaperPage::Plan:
        return composePlan(session, person, choice, number);
    case PaperPage::Needs:
        return composeNeeds(session, person, choice, number);
    case PaperPage::Trail:
        return composeTrail(session, person, choice);
    case PaperPage::Risk:
        break;
    }
    return composeRisk(session, person, choice, number);
}

PrintRecord recordFor(CaseId caseId, PaperPage page, const PaperChoice &choice, const QString &subject)
{
    PrintRecord record;
    record.caseId = caseId;
    record.page = paperPageKey(page);
    record.subject = subject;
    record.language = choice.language;
    record.discreet = choice.discreet;
    record.largePrint = choice.largePrint;
    return record;
}

} // namespace

QString paperPageKey(PaperPage page)
{
    switch (page) {
    case PaperPage::Plan:
        return u"plan"_s;
    case PaperPage::Needs:
        return u"needs"_s;
    case PaperPage::Trail:
        return u"trail"_s;
    case PaperPage::Risk:
        break;
    }
    return u"risk"_s;
}

PaperDocument composePage(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                          int number)
{
    return compose(session, caseId, page, choice, number).document;
}

PrintRecord printToPdf(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                       const QString &fileName, int number)
{
    const Composed composed = compose(session, caseId, page, choice, number);
    PrintRecord record = recordFor(caseId, page, choice, composed.subject);
    record.destination = u"pdf"_s;
    record.pages = PaperRenderer(composed.document).writePdf(fileName);
    try {
        return PrintRegister(session).add(record);
    } catch (...) {
        QFile::remove(fileName); // no page about her that the register does not know
        throw;
    }
}

PrintRecord registerPrinted(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                            int pages, int copies, int number)
{
    PrintRecord record =
        recordFor(caseId, page, choice, compose(session, caseId, page, choice, number).subject);
    record.destination = u"printer"_s;
    record.pages = pages;
    record.copies = copies;
    return PrintRegister(session).add(record);
}

} // namespace itinera
