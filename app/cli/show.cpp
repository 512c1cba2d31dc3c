// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/cases/casestore.h"
#include "core/subjects.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

QString written(const ShownLine &line)
{
    if (line.indent > 0 || (line.label.isEmpty() && line.text.isEmpty())) {
        const QString label = line.label.isEmpty() ? QString() : line.label + u": "_s;
        return QString(qsizetype{2} * line.indent, u' ') + label + line.text;
    }
    if (line.text.isEmpty())
        return line.label + u':';
    return u"%1 %2"_s.arg(line.label.isEmpty() ? QString() : line.label + u':', -26).arg(line.text);
}

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    const CaseId id = caseOf(open.session(), arguments.at(u"CODE"_s));
    CaseStore(open.session()).noteViewed(id);
    if (arguments.json()) {
        outJson(shownJson(open.session(), id));
        return Done;
    }
    const std::vector<ShownLine> lines = shownLines(open.session(), id, screenLanguage());
    for (const ShownLine &line : lines)
        out(written(line));
    if (lines.empty())
        out(CliText::tr("Your role does not let you see anything of this case."));
    return Done;
}

} // namespace

Command showCommand()
{
    return {
        u"show"_s, {u"VAULT"_s, u"CODE"_s}, {}, CliText::tr("Shows what your role may see of a case."), run};
}

} // namespace itinera::cli
