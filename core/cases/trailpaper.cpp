// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/trailpaper.h"
#include "core/cases/casepaper.h"

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
        what = w.free(what);
        if (line.times > 1)
            what += u' ' + w.t(QT_TRANSLATE_NOOP("Paper", "(%1 times that day)")).arg(line.times);
        table.rows.push_back({u"%1 %2"_s.arg(w.t.shortDay(line.at.date()),
                                             w.t.locale().toString(line.at.time(), QLocale::ShortFormat)),
                              what});
    }
    w.add(std::move(table));
    return w.finish(QT_TRANSLATE_NOOP("Paper", "What was done in your case"), false);
}

} // namespace itinera::pages
