// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/prompt.h"
#include "core/paper/papertext.h"
#include "core/subjects.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

QStringList pageNames()
{
    QStringList names;
    for (const PrintablePage &page : printablePages())
        names << page.key;
    return names;
}

int run(const Arguments &arguments)
{
    PaperChoice choice;
    choice.language = arguments.value(u"language"_s);
    choice.discreet = arguments.has(u"discreet"_s);
    choice.largePrint = arguments.has(u"large"_s);
    const QString file = arguments.value(u"out"_s);
    const ForWhom whom = knownWord<ForWhom>(arguments.value(u"for"_s)).value_or(ForWhom::Unsaid);
    OpenVault open(arguments);
    const PrintablePage *page = printablePage(arguments.value(u"page"_s)); // --page takes nothing else
    const CaseId id = caseOf(open.session(), arguments.at(u"CODE"_s));
    PreparedPage prepared = preparePage(open.session(), id, *page, choice);
    prepared.goesTo(whom, whom == ForWhom::Somebody ? receiver() : Receiver());
    const PrintRecord record = printToPdf(open.session(), prepared, file);
    const QString path = QFileInfo(file).absoluteFilePath();
    if (arguments.json())
        outJson(QJsonObject{{u"file"_s, path},
                            {u"pages"_s, record.pages},
                            {u"register"_s, record.uuid.toString(QUuid::WithoutBraces)}});
    else
        out(CliText::tr("Wrote %n page(s) to %1 and entered it in the register of prints.", nullptr,
                        record.pages)
                .arg(path));
    return Done;
}

} // namespace

Command printCommand()
{
    QList<CommandOption> options{
        choiceOption(u"page"_s, pageNames(), CliText::tr("which page")),
        choiceOption(u"for"_s, {stored(ForWhom::Her), stored(ForWhom::Office), stored(ForWhom::Somebody)},
                     CliText::tr("for whom it is; somebody outside gets only what she agreed to, and who and "
                                 "what for is asked for")),
        choiceOption(u"language"_s, PaperText::languages(), CliText::tr("of the page")),
        {u"out"_s, u"FILE.pdf"_s, CliText::tr("where to write it; a file that is there is replaced")}};
    for (CommandOption &option : options)
        option.required = true;
    options << CommandOption{u"discreet"_s, {}, CliText::tr("without names and subject")}
            << CommandOption{u"large"_s, {}, CliText::tr("in large print")};
    return {u"print"_s,
            {u"VAULT"_s, u"CODE"_s},
            options,
            CliText::tr("Writes a page as a PDF and enters it in the register of prints."),
            run};
}

} // namespace itinera::cli
