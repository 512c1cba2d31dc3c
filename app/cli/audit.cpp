// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/cases/casestore.h"
#include "core/history/auditwords.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    const int limit = arguments.number(u"limit"_s, 200, 1, 1000000);
    OpenVault open(arguments);
    AuditFilter filter;
    filter.limit = limit;
    if (arguments.has(u"case"_s))
        filter.caseId = caseOf(open.session(), arguments.value(u"case"_s));
    const AuditWords words(open.session(), screenLanguage());
    QJsonArray list;
    for (const AuditEntry &entry : open.session().audit().entries(filter)) {
        const QString code =
            entry.caseId.isValid() ? CaseStore(open.session()).row(entry.caseId).code : QString();
        if (arguments.json()) {
            list.append(QJsonObject{{u"number"_s, entry.number},
                                    {u"at"_s, entry.at.toString(Qt::ISODate)},
                                    {u"who"_s, words.who(entry)},
                                    {u"action"_s, entry.action},
                                    {u"case"_s, code},
                                    {u"sentence"_s, words.sentence(entry)}});
            continue;
        }
        const QString line = u"%1  %2  %3"_s.arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s),
                                                 code.leftJustified(8), words.sentence(entry));
        out(line);
    }
    if (arguments.json())
        outJson(list);
    return Done;
}

} // namespace

Command auditCommand()
{
    return {u"audit"_s,
            {u"VAULT"_s},
            {{u"case"_s, u"CODE"_s, CliText::tr("only what was done with this case")},
             {u"limit"_s, u"N"_s, CliText::tr("how many at most; 200 if not said")}},
            CliText::tr("Tells who did what and when, the newest first."),
            run};
}

} // namespace itinera::cli
