// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/prompt.h"
#include "core/cases/caseshow.h"
#include "core/cases/casestore.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

QString line(const CaseRow &row)
{
    QString text = u"%1  %2  %3"_s.arg(row.code, -8)
                       .arg(row.name, -24)
                       .arg(riskwords::levelName(static_cast<RiskLevel>(row.riskLevel)), -14);
    if (row.riskStale)
        text += CliText::tr("risk assessment out of date") + u"  "_s;
    if (row.nextDue.isValid())
        text += CliText::tr("due %1").arg(isoDay(row.nextDue));
    return text.trimmed();
}

int run(const Arguments &arguments)
{
    CaseQuery query;
    query.limit = arguments.number(u"limit"_s, 50, 1, 100000);
    query.sort = CaseSort::Code;
    query.openOnly = !arguments.has(u"all"_s);
    if (arguments.has(u"search"_s)) {
        if (arguments.value(u"search"_s) != u"-"_s)
            throw UsageError{
                CliText::tr("A text to search for is not taken as an argument: every user of this computer "
                            "can read those. "
                            "Give “--search -”: it is asked for, or is the first line of standard input.")};
        query.text = searchText();
    }
    OpenVault open(arguments);
    const std::vector<CaseRow> rows = CaseStore(open.session()).rows(query);
    if (arguments.json()) {
        QJsonArray array;
        for (const CaseRow &row : rows)
            array.append(rowJson(row));
        outJson(array);
        return Done;
    }
    for (const CaseRow &row : rows)
        out(line(row));
    if (rows.empty())
        out(CliText::tr("No case matches."));
    return Done;
}

} // namespace

Command casesCommand()
{
    return {u"cases"_s,
            {u"VAULT"_s},
            {{u"search"_s, u"-"_s,
              CliText::tr("only those that match a text, which is asked for or read from standard input")},
             {u"limit"_s, u"N"_s, CliText::tr("how many at most; 50 if not said")},
             {u"all"_s, {}, CliText::tr("closed cases, too")}},
            CliText::tr("Lists the open cases by their codes."),
            run};
}

} // namespace itinera::cli
