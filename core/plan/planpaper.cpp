// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planpaper.h"
#include "core/base/error.h"
#include "core/cases/casepaper.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/needs/needspaper.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/paper/editions.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::pages {

namespace {

constexpr size_t MostVictories = 15;

QString signedText(const Writer &w, SignatureKind kind, QDate on)
{
    if (kind == SignatureKind::None)
        return {};
    const QString day = w.t.day(on);
    if (kind == SignatureKind::OnPaper)
        return day.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on paper"))
                             : w.t(QT_TRANSLATE_NOOP("Paper", "Signed on paper on %1")).arg(day);
    return day.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on screen"))
                         : w.t(QT_TRANSLATE_NOOP("Paper", "Signed on screen on %1")).arg(day);
}

QString stepBy(const Writer &w, const Step &step)
{
    switch (step.by) {
    case StepBy::She:
        return w.t(QT_TRANSLATE_NOOP("Paper", "You"));
    case StepBy::Professional:
        if (w.discreet)
            return w.t(QT_TRANSLATE_NOOP("Paper", "We"));
        return step.byName.isEmpty() ? w.professional() : QString(step.byName);
    case StepBy::OtherService:
        // The name of a service tells what it is for.
        if (w.discreet)
            return w.t(QT_TRANSLATE_NOOP("Paper", "Others"));
        return step.byName.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Another service"))
                                     : QString(step.byName);
    }
    return {};
}

QString stepState(const Writer &w, const Step &step)
{
    const QString on = w.t.shortDay(step.stateOn);
    QString text;
    switch (step.state) {
    case StepState::Open:
        return QString(QChar(paper::Table::Box));
    case StepState::Paused: {
        const QString again = w.t.shortDay(step.lookAgainOn);
        text = QChar(paper::Table::Box) +
               (again.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "Resting"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "Resting; we look again on %1")).arg(again));
        break;
    }
    case StepState::Done:
        text = QChar(paper::Table::TickedBox) + (on.isEmpty()
                                                     ? w.t(QT_TRANSLATE_NOOP("Paper", "Done"))
                                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Done on %1")).arg(on));
        break;
    case StepState::ChangedCourse:
        text = w.t(QT_TRANSLATE_NOOP("Paper", "We found another way"));
        break;
    }
    const QString note = w.freeText(step.stateNote);
    return note.isEmpty() ? text : text + u'\n' + note;
}
void addGoal(Writer &w, const Goal &goal, int number, const QHash<NeedId, QString> &needNames)
{
    w.add(paper::Heading{u"%1. %2"_s.arg(w.t.locale().toString(number), w.freeText(goal.text)), 2});
    QStringList served;
    for (const NeedId id : goal.needs) {
        const QString name = needNames.value(id);
        if (!name.isEmpty() && name != u"—"_s && !served.contains(name))
            served.append(name);
    }
    if (!served.isEmpty())
        w.quiet(w.t(QT_TRANSLATE_NOOP("Paper", "What it is for: %1")).arg(served.join(u" · "_s)));
    if (goal.steps.empty()) {
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "No steps yet.")));
        return;
    }
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "Step")), w.t(QT_TRANSLATE_NOOP("Paper", "Who")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "By when")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "How we shall know that it worked")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Done"))};
    table.weights = {6, 3, 3, 5, 4};
    for (const Step &step : goal.steps) {
        table.rows.push_back({w.freeText(step.what), stepBy(w, step),
                              step.due.isValid() ? w.t.shortDay(step.due) : u"—"_s,
                              w.freeText(step.howWeKnow), stepState(w, step)});
    }
    w.add(std::move(table));
}

QString askedBy(const Writer &w, const QString &who)
{
    if (who == u"she"_s)
        return w.t(QT_TRANSLATE_NOOP("Paper", "You"));
    if (who == u"both"_s)
        return w.t(QT_TRANSLATE_NOOP("Paper", "You and we together"));
    if (who == u"professional"_s)
        return w.discreet || w.signer().isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "We")) : w.signer();
    return w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "Somebody else")) : who;
}

void addChange(Writer &w, const PlanVersion &version)
{
    paper::Facts facts;
    PlanVersion shown = version;
    if (w.discreet) { // the name of a service tells what it is for
        for (PlanChange &change : shown.changes) {
            if (change.kind == PlanChange::Kind::StepBy)
                change.other.clear();
        }
    }
    const QString what = w.freeText(planwords::whatChanged(w.t, shown));
    if (!what.isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "What changed")), what);
    if (!version.why.trimmed().isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Why")), w.freeText(version.why));
    if (facts.rows.empty())
        return;
    if (!version.askedBy.trimmed().isEmpty())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Who asked for it")),
                                askedBy(w, version.askedBy.trimmed()));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "What is new in version %1"))
                  .arg(w.t.locale().toString(version.number)));
    w.add(std::move(facts));
}

QString versionText(const Writer &w, const PlanVersion *version)
{
    if (!version)
        return w.t(QT_TRANSLATE_NOOP("Paper", "Not agreed yet"));
    const QString number = w.t.locale().toString(version->number);
    if (!version->isAgreed())
        return w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, not signed by both yet")).arg(number);
    const QDate on = std::max(version->herSignedOn, version->professionalSignedOn);
    return on.isValid() ? w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, agreed on %2")).arg(number, w.t.day(on))
                        : w.t(QT_TRANSLATE_NOOP("Paper", "Version %1, agreed")).arg(number);
}

} // namespace

PaperDocument plan(const Context &context, const Case &person, const Plan &content,
                   const PlanVersion *version, const std::vector<Need> &needs,
                   const std::vector<Victory> &victories)
{
    Writer w(context, pagePerson(person));
    paper::Facts facts = w.head();
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Version")), versionText(w, version));
    if (content.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again on")),
                                w.t.day(content.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "There is a newer version of this plan.")));
    else if (context.changedSince)
        w.notice(w.t(QT_TRANSLATE_NOOP(
            "Paper", "Some things have changed since this version and are not agreed yet.")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper",
        "This plan is yours. Going back and forth is normal, and you can ask to change it at any time.")));
    if (content.order == GoalOrder::AgreedOtherwise) {
        const QString reason = w.freeText(content.orderReason);
        w.paragraph(
            reason.isEmpty()
                ? w.t(QT_TRANSLATE_NOOP("Paper",
                                        "The goals stand in another order than yours, as you agreed."))
                : w.t(QT_TRANSLATE_NOOP(
                          "Paper",
                          "The goals stand in another order than yours. You agreed to it, because: %1"))
                      .arg(reason));
    }
    QHash<NeedId, QString> needNames;
    for (const Need &need : needs)
        needNames.insert(need.id, needName(w, need));
    int number = 0;
    for (const Goal &goal : content.goals)
        addGoal(w, goal, ++number, needNames);

    if (!victories.empty()) {
        paper::Bullets bullets;
        for (const Victory &victory : victories) {
            if (static_cast<size_t>(bullets.items.size()) == MostVictories)
                break;
            const QString text = w.freeText(victory.text);
            bullets.items.append(victory.on.isValid() ? u"%1 – %2"_s.arg(w.t.shortDay(victory.on), text)
                                                      : text);
        }
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Small victories")));
        w.add(std::move(bullets));
    }
    if (version)
        addChange(w, *version);

    const SignatureKind none = SignatureKind::None;
    const QString other = w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "For us"))
                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Professional"));
    w.signatures(
        {{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "You")), person.displayName()),
          signedText(w, version ? version->herSignature : none, version ? version->herSignedOn : QDate())},
         {w.role(other, w.signer()), signedText(w, version ? version->professionalSignature : none,
                                                version ? version->professionalSignedOn : QDate())}});
    return w.finish(w.discreet ? QT_TRANSLATE_NOOP("Paper", "Plan") : QT_TRANSLATE_NOOP("Paper", "My plan"),
                    !version);
}

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

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

ComposedPage compose(Session &session, CaseId caseId, const PaperChoice &choice, int number)
{
    const Case person = CaseStore(session).load(caseId);
    const PlanStore store(session);
    const std::optional<Plan> living = store.plan(person.id);
    const std::vector<PlanVersion> versions = store.versions(person.id); // newest first
    if ((!living || living->goals.empty()) && versions.empty())
        nothingYet(PrintingText::tr("There is no plan to print yet."),
                   PrintingText::tr("Open the page Plan, and write down a goal with her."));

    const std::optional<PlanVersion> version = chosenEdition(versions, std::optional<PlanVersion>(), number);
    Context context = contextFor(session, person, choice, {lists::Need, lists::NeedDomain});
    Plan content;
    if (!version) {
        if (!living || living->goals.empty())
            nothingYet(PrintingText::tr("There is no plan to print yet."),
                       PrintingText::tr("Open the page Plan, and write down a goal with her."));
        content = *living;
    } else {
        content = version->content;
        context.signedBy = session.memberName(version->professional);
        if (version->number != versions.front().number) {
            context.newerExists = true;
        } else if (living) {
            content = withProgress(content, *living);
            context.changedSince = !planrules::changesSince(version->content, *living).empty();
        }
    }
    const std::vector<Need> needs = NeedsStore(session).needsOf(person.id, right::ViewPlan);
    std::vector<Need> named;
    for (const Goal &goal : content.goals) {
        for (const NeedId served : goal.needs) {
            if (const auto its = std::ranges::find(needs, served, &Need::id); its != needs.end())
                named.push_back(*its);
        }
    }
    return {plan(context, person, content, version ? &*version : nullptr, needs, store.victories(person.id)),
            version ? version->number : WorkedOn, needsrules::toldBy(named)};
}

std::vector<PrintableEdition> editions(Session &session, CaseId caseId, const QLocale &locale)
{
    std::vector<PrintableEdition> all;
    const std::vector<PlanVersion> versions = PlanStore(session).versions(caseId); // newest first
    if (!versions.empty())
        all.push_back({WorkedOn, PrintingText::tr("As it stands now")});
    for (const PlanVersion &version : versions)
        all.push_back({version.number, PrintingText::tr("Version %1, %2")
                                           .arg(locale.toString(version.number),
                                                locale.toString(version.createdAt.toLocalTime().date(),
                                                                QLocale::ShortFormat))});
    return all;
}

} // namespace

PrintablePage planPrint()
{
    return {u"plan"_s,
            [] { return PrintingText::tr("Plan"); },
            right::ViewPlan,
            compose,
            editions,
            10,
            QT_TRANSLATE_NOOP("Paper", "version %1"),
            QT_TRANSLATE_NOOP("Paper", "not agreed yet"),
            {information::Plan, information::Needs}};
}

} // namespace itinera::pages
