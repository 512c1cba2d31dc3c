// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/trailpaper.h"
#include "core/cases/casepaper.h"
#include "core/cases/casestore.h"
#include "core/history/auditwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::pages {

PaperDocument trail(const Context &context, const Case &person, const std::vector<TrailLine> &lines)
{
    Writer w(context, pagePerson(person));
    w.add(w.head());
    w.quiet(w.t(QT_TRANSLATE_NOOP(
        "Paper", "Everything that was written, changed, looked at or printed in this case, and by "
                 "whom. You may ask about any of it.")));
    paper::Table table;
    table.header = {w.t(QT_TRANSLATE_NOOP("Paper", "When")),
                    w.t(QT_TRANSLATE_NOOP("Paper", "What was done"))};
    table.weights = {1, 3};
    for (const TrailLine &line : lines) {
        QString what = line.sentence;
        if (w.discreet)
            what.replace(line.who, w.t(QT_TRANSLATE_NOOP("Paper", "A member of the team")));
        what = w.freeText(what);
        if (line.times > 1)
            what += u' ' + w.t(QT_TRANSLATE_NOOP("Paper", "(%1 times that day)")).arg(line.times);
        table.rows.push_back({u"%1 %2"_s.arg(w.t.shortDay(line.at.date()),
                                             w.t.locale().toString(line.at.time(), QLocale::ShortFormat)),
                              what});
    }
    w.add(std::move(table));
    return w.finish(QT_TRANSLATE_NOOP("Paper", "What was done in your case"), false);
}

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

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
ComposedPage compose(Session &session, CaseId caseId, const PaperChoice &choice, int)
{
    const Case person = CaseStore(session).load(caseId);
    constexpr int most = 2000;
    const AuditWords words(session, choice.language);
    std::vector<TrailLine> lines;
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
    Context context = contextFor(session, person, choice, {});
    return {trail(context, person, lines)};
}

} // namespace

PrintablePage trailPrint()
{
    return {u"trail"_s,       [] { return PrintingText::tr("What was done in her case"); },
            right::ViewAudit, compose,
            nullptr,          40};
}

} // namespace itinera::pages
