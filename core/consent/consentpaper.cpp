// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentpaper.h"
#include "core/cases/casepaper.h"
#include "core/cases/casestore.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentstore.h"
#include "core/lists/codelist.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::pages {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// What is left out of a discreet page, because its name alone tells the subject.
bool tellsSubject(const QString &code)
{
    return code == u"trafficking"_s || code == u"story"_s;
}

QString kindOf(const Writer &w, ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Keeping:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Keeping your data here"));
    case ConsentKind::Referral:
        return w.t(QT_TRANSLATE_NOOP("Paper", "An appointment at a service"));
    case ConsentKind::Sharing:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Telling a service something about you"));
    case ConsentKind::Photograph:
        return w.t(QT_TRANSLATE_NOOP("Paper", "A picture of you, or your voice"));
    case ConsentKind::Statistics:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Counting you without your name"));
    case ConsentKind::Family:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Contact with your family"));
    case ConsentKind::Research:
        return w.t(QT_TRANSLATE_NOOP("Paper", "A study"));
    case ConsentKind::KeepingAfter:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Keeping your data when we are done"));
    }
    return {};
}

QString answerOf(const Writer &w, const Consent &answer, QDate today)
{
    using consentrules::State;
    switch (consentrules::stateOn(answer, today)) {
    case State::Mistake: // not among them
        break;
    case State::Refused:
        return w.t(QT_TRANSLATE_NOOP("Paper", "No, on %1")).arg(w.t.day(answer.askedOn));
    case State::Withdrawn:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Taken back on %1")).arg(w.t.day(answer.withdrawnOn));
    case State::Ended:
        return w.t(QT_TRANSLATE_NOOP("Paper", "Ended on %1")).arg(w.t.day(answer.until));
    case State::Valid:
    case State::EndsSoon:
        break;
    }
    return answer.until.isValid()
               ? w.t(QT_TRANSLATE_NOOP("Paper", "Yes, until %1")).arg(w.t.day(answer.until))
               : w.t(QT_TRANSLATE_NOOP("Paper", "Yes, on %1")).arg(w.t.day(answer.askedOn));
}

void addAnswers(Writer &w, const std::vector<Consent> &answers, QDate today)
{
    if (answers.empty())
        return;
    w.add(paper::PageBreak{}); // whoever gets the signed page does not learn what else she was asked
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "What you have answered so far")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "What about")), w.t(QT_TRANSLATE_NOOP("Paper", "To whom")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "Your answer"))};
    table.weights = {4, 4, 3};
    for (const Consent &answer : answers)
        table.rows.push_back({kindOf(w, answer.kind),
                              answer.recipient.isEmpty() ? w.t(QT_TRANSLATE_NOOP("Paper", "It stays with us"))
                                                         : w.freeText(answer.recipient),
                              answerOf(w, answer, today)});
    w.add(std::move(table));
}

/// What went to whom on the ground of her answers: she is to know (C4).
void addShared(Writer &w, const std::vector<Consent> &answers, const std::vector<Shared> &shared)
{
    if (shared.empty())
        return;
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "What others have learnt")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "Day")), w.t(QT_TRANSLATE_NOOP("Paper", "To whom")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "What"))};
    table.weights = {2, 4, 5};
    for (const Shared &one : shared) {
        const auto its = std::ranges::find(answers, one.consent, &Consent::id);
        if (its != answers.end())
            table.rows.push_back({w.t.day(one.on), w.freeText(its->recipient), w.freeText(one.what)});
    }
    w.add(std::move(table));
}

ComposedPage compose(Session &session, CaseId caseId, const PaperChoice &choice, int)
{
    const Case person = CaseStore(session).load(caseId);
    const Context context = contextFor(session, person, choice, {u"consent_information"});
    QStringList information;
    for (const ListItem &item : ListStore(session).list(u"consent_information"_s).offered()) {
        if (!choice.discreet || !tellsSubject(item.code))
            information << item.labelIn(choice.language);
    }
    std::vector<Consent> answers = ConsentStore(session).of(caseId);
    std::erase_if(answers, [](const Consent &one) { return one.closed == Closed::Mistake; });
    return {consents(context, person, answers, ConsentStore(session).sharedOf(caseId), information), 0};
}

} // namespace

PaperDocument consents(const Context &context, const Case &person, const std::vector<Consent> &answers,
                       const std::vector<Shared> &shared, const QStringList &information)
{
    Writer w(context, pagePerson(person));
    w.add(w.head());
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "Before you answer")));
    w.add(paper::Bullets{
        {w.t(QT_TRANSLATE_NOOP(
             "Paper", "You can say no. Your no is about this question only, and we help you just the "
                      "same.")),
         w.t(QT_TRANSLATE_NOOP("Paper",
                               "You can change your mind whenever you want, and need not say why. From then "
                               "on we tell nothing more, and try to get back what was told.")),
         w.t(QT_TRANSLATE_NOOP(
             "Paper", "Take your time. Ask for it in your language. This paper can stay here with us, "
                      "locked away."))}});
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "The question")));
    const QString line = u"\u2026"_s.repeated(context.choice.largePrint ? 24 : 40);
    w.add(paper::Facts{{{w.t(QT_TRANSLATE_NOOP("Paper", "What about")), line},
                        {w.t(QT_TRANSLATE_NOOP("Paper", "What for")), line},
                        {w.t(QT_TRANSLATE_NOOP("Paper", "To whom")), line},
                        {w.t(QT_TRANSLATE_NOOP("Paper", "Until when")), line},
                        {w.t(QT_TRANSLATE_NOOP("Paper", "Language, who explained")), line}}});
    // Boxes beside each other, so that the signatures stand on the page of the question.
    const auto boxes = [&](const QString &header, const QStringList &texts) {
        paper::Table table;
        table.header = {header, {}, {}};
        table.weights = {1, 1, 1};
        for (qsizetype i = 0; i < texts.size(); i += 3) {
            QStringList row;
            for (qsizetype k = i; k < i + 3; ++k)
                row << (k < texts.size() ? QString(paper::Table::Box) + u' ' + texts[k] : QString());
            table.rows.push_back(row);
        }
        w.add(std::move(table));
    };
    boxes(w.t(QT_TRANSLATE_NOOP("Paper", "They may learn only what is ticked here")), information);
    w.section(w.t(QT_TRANSLATE_NOOP("Paper", "What I understood, in my own words")));
    w.paragraph(line + u'\n' + line);
    paper::Table answer; // in its first line alone, which leaves room for the signatures below
    answer.header = {w.t(QT_TRANSLATE_NOOP("Paper", "My answer")),
                     QString(paper::Table::Box) + u' ' + w.t(QT_TRANSLATE_NOOP("Paper", "Yes")),
                     QString(paper::Table::Box) + u' ' + w.t(QT_TRANSLATE_NOOP("Paper", "No"))};
    answer.weights = {1, 1, 1};
    w.add(std::move(answer));
    const QString other = w.discreet ? w.t(QT_TRANSLATE_NOOP("Paper", "For us"))
                                     : w.t(QT_TRANSLATE_NOOP("Paper", "Professional"));
    w.signatures({{w.role(w.t(QT_TRANSLATE_NOOP("Paper", "You")), person.displayName()), {}},
                  {w.role(other, w.professional()), {}},
                  {w.t(QT_TRANSLATE_NOOP("Paper", "Interpreter")), {}}});
    addAnswers(w, answers, context.today);
    addShared(w, answers, shared);
    return w.finish(w.discreet ? QT_TRANSLATE_NOOP("Paper", "Question and answer")
                               : QT_TRANSLATE_NOOP("Paper", "What I am asked, and what I answer"),
                    false);
}

PrintablePage consentPrint()
{
    return {u"consent"_s,
            [] { return PrintingText::tr("Consent form"); },
            right::ViewConsents,
            compose,
            nullptr,
            35};
}

} // namespace itinera::pages
