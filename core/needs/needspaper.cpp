// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needspaper.h"
#include "core/base/error.h"
#include "core/cases/casepaper.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/paper/editions.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::pages {

namespace {

/// More assessments than these do not fit side by side.
constexpr size_t MostColumns = 8;

QString situation(const Writer &w, const NeedRating &rating)
{
    if (rating.situation > 0)
        return u"%1 %2"_s.arg(w.t.locale().toString(rating.situation),
                              w.step(lists::Situation, rating.situation));
    return rating.answer == Answer::PrefersNotToSay ? w.t(QT_TRANSLATE_NOOP("Paper", "You prefer not to say"))
                                                    : w.t(QT_TRANSLATE_NOOP("Paper", "Not talked about yet"));
}

QString needCell(const Writer &w, const NeedRating &rating)
{
    const QString name = needName(w, rating.need);
    return rating.need.namedByHer ? name + u'\n' + w.t(QT_TRANSLATE_NOOP("Paper", "(you named it)")) : name;
}

void addNeedsTable(Writer &w, const NeedsAssessment &assessment, bool placed)
{
    paper::Table table;
    if (placed) {
        table.header.append(w.t(QT_TRANSLATE_NOOP("Paper", "No.")));
        table.weights.push_back(1);
    }
    table.header += {w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "Topic"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "What you need")),
                     w.t(QT_TRANSLATE_NOOP("Paper", "How it is now")),
                     w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "How urgent we find it"))
                                : w.t(QT_TRANSLATE_NOOP("Paper", "How urgent the professional finds it")),
                     w.t(QT_TRANSLATE_NOOP("Paper", "In your words"))};
    table.weights.insert(table.weights.end(), {5, 3, 3, 6});
    for (const NeedRating &rating : assessment.ratings) {
        if ((rating.herRank > 0) != placed)
            continue;
        QStringList row;
        if (placed)
            row.append(w.t.locale().toString(rating.herRank));
        row += {needCell(w, rating), situation(w, rating),
                rating.urgency > 0 ? w.step(lists::Urgency, rating.urgency) : u"—"_s,
                w.freeText(rating.herWords)};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        w.add(std::move(table));
}

void addDifferences(Writer &w, const NeedsAssessment &assessment)
{
    paper::Bullets bullets;
    for (const needsrules::Difference &difference : needsrules::differences(assessment)) {
        const char *sentence =
            difference.sheRanksHigher()
                ? QT_TRANSLATE_NOOP(
                      "Paper", "%1: for you it comes earlier (%2) than we would have put it by urgency (%3).")
                : QT_TRANSLATE_NOOP(
                      "Paper", "%1: for you it comes later (%2) than we would have put it by urgency (%3).");
        bullets.items.append(w.t(sentence).arg(needName(w, difference.need),
                                               w.t.locale().toString(difference.herRank),
                                               w.t.locale().toString(difference.professionalRank)));
    }
    if (bullets.items.isEmpty())
        return;
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Where we see it differently")));
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper", "Both views count. The plan follows your order unless you agree otherwise.")));
    w.add(std::move(bullets));
}

void addCourses(Writer &w, const NeedsAssessment &assessment, std::vector<NeedsAssessment> history)
{
    const bool known = std::any_of(history.begin(), history.end(),
                                   [&](const NeedsAssessment &a) { return a.id == assessment.id; });
    if (!known)
        history.push_back(assessment);
    if (history.size() < 2)
        return;
    const size_t all = history.size();
    if (all > MostColumns)
        history.erase(history.begin(), history.end() - static_cast<std::ptrdiff_t>(MostColumns));
    paper::Courses courses;
    for (const NeedsAssessment &a : history)
        courses.columns.append(w.t.shortDay(a.on));
    for (const needsrules::Course &course : needsrules::courses(history)) {
        const auto rated =
            std::count_if(course.situation.begin(), course.situation.end(), [](int s) { return s > 0; });
        if (rated >= 2) // one dot is no course
            courses.lines.push_back({needName(w, course.need), course.situation});
    }
    if (courses.lines.empty())
        return;
    for (int i = 1; i <= 5; ++i)
        courses.steps.append(w.step(lists::Situation, i));
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "How it has gone over time")));
    if (all > MostColumns)
        w.quiet(w.t(QT_TRANSLATE_N_NOOP("Paper", "The last %n times that we looked at it together."),
                    static_cast<int>(MostColumns)));
    w.add(std::move(courses));
}

} // namespace

QString needName(const Writer &w, const Need &need)
{
    if (need.code.isEmpty())
        return w.freeText(need.text);
    QString name = w.label(lists::Need, need.code);
    if (w.discreet && tellsTheSubject(name)) {
        name = need.domain.isEmpty() ? QString() : w.label(lists::NeedDomain, need.domain);
        if (name.isEmpty() || tellsTheSubject(name))
            name = u"—"_s;
    }
    return need.text.isEmpty() ? name : u"%1: %2"_s.arg(name, w.freeText(need.text));
}

PaperDocument needs(const Context &context, const Case &person, const NeedsAssessment &assessment,
                    const std::vector<NeedsAssessment> &history)
{
    Writer w(context, pagePerson(person));
    paper::Facts facts = w.head();
    if (assessment.number > 0)
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Number")),
                                w.t.locale().toString(assessment.number));
    facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "Date")), w.t.day(assessment.on));
    if (assessment.reviewOn.isValid())
        facts.rows.emplace_back(w.t(QT_TRANSLATE_NOOP("Paper", "We look at it again on")),
                                w.t.day(assessment.reviewOn));
    w.add(std::move(facts));
    if (context.newerExists)
        w.notice(w.t(QT_TRANSLATE_NOOP("Paper", "There is a newer page than this one.")));

    const auto isPlaced = [](const NeedRating &rating) { return rating.herRank > 0; };
    const bool placed = std::any_of(assessment.ratings.begin(), assessment.ratings.end(), isPlaced);
    const bool unplaced = !std::all_of(assessment.ratings.begin(), assessment.ratings.end(), isPlaced);
    if (placed) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "In your order")));
        addNeedsTable(w, assessment, true);
    }
    if (unplaced) {
        w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Not placed in your order yet")));
        addNeedsTable(w, assessment, false);
    }
    if (!placed && !unplaced)
        w.paragraph(w.t(QT_TRANSLATE_NOOP("Paper", "Nothing written down yet.")));
    addDifferences(w, assessment);
    addCourses(w, assessment, history);

    const QString other = w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "For us"))
                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Professional"));
    w.signatures({{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "You")), person.displayName()), {}},
                  {w.role(other, w.signer()),
                   assessment.isSigned() ? w.t(QT_TRANSLATE_NOOP("Paper", "Signed on %1"))
                                               .arg(w.t.day(assessment.signedAt.toLocalTime().date()))
                                         : QString()}});
    return w.finish(w.discreet ? QT_TRANSLATE_NOOP("Paper", "Overview")
                               : QT_TRANSLATE_NOOP("Paper", "What I need"),
                    !assessment.isSigned());
}

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

ComposedPage compose(Session &session, CaseId caseId, const PaperChoice &choice, int number)
{
    const Case person = CaseStore(session).load(caseId);
    const NeedsStore store(session);
    std::vector<NeedsAssessment> signedOnes = store.signedOnes(person.id); // newest first
    const std::optional<NeedsAssessment> chosen = chosenEdition(signedOnes, store.draft(person.id), number);
    if (!chosen || chosen->ratings.empty())
        nothingYet(PrintingText::tr("No needs are written down yet."),
                   PrintingText::tr("Open the page Needs, and go through them with her."));

    Context context = contextFor(session, person, choice,
                                 {lists::Need, lists::NeedDomain, lists::Situation, lists::Urgency});
    context.signedBy = session.memberName(chosen->isSigned() ? chosen->signedBy : chosen->author);
    context.newerExists = chosen->isSigned() && chosen->number < signedOnes.front().number;
    if (chosen->isSigned()) // what came after this page is not its history
        std::erase_if(signedOnes, [&](const NeedsAssessment &a) { return a.number > chosen->number; });
    std::ranges::reverse(signedOnes); // as its course went
    std::vector<Need> named;          // also on those before it, in how they went on
    for (const NeedRating &rating : chosen->ratings)
        named.push_back(rating.need);
    for (const NeedsAssessment &before : signedOnes) {
        for (const NeedRating &rating : before.ratings)
            named.push_back(rating.need);
    }
    return {needs(context, person, *chosen, signedOnes), chosen->isSigned() ? chosen->number : WorkedOn,
            needsrules::toldBy(named)};
}

std::vector<PrintableEdition> editions(Session &session, CaseId caseId, const QLocale &locale)
{
    const NeedsStore store(session);
    return assessmentEditions(store.signedOnes(caseId), store.draft(caseId).has_value(), locale);
}

} // namespace

PrintablePage needsPrint()
{
    return {u"needs"_s,
            [] { return PrintingText::tr("Needs"); },
            right::ViewNeeds,
            compose,
            editions,
            20,
            QT_TRANSLATE_NOOP("Paper", "assessment %1"),
            QT_TRANSLATE_NOOP("Paper", "not signed yet"),
            {information::Needs}};
}

} // namespace itinera::pages
