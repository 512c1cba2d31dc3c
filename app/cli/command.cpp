// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

QString list(const QList<CommandOption> &options)
{
    qsizetype width = 0;
    for (const CommandOption &option : options)
        width = std::max(width, option.usage().size());
    QString text;
    for (const CommandOption &option : options)
        text += u"  "_s + option.usage().leftJustified(width + 2) + option.help + u'\n';
    return text;
}

} // namespace

QList<CommandOption> commonOptions()
{
    return {{u"member-file"_s, u"FILE"_s,
             CliText::tr("the member's name is the first line of FILE; otherwise it is asked for")},
            {u"passphrase-file"_s, u"FILE"_s,
             CliText::tr("the passphrase is the first line of FILE; otherwise it is asked for")},
            {u"json"_s, {}, CliText::tr("results for scripts")}};
}

QString CommandOption::usage() const
{
    return u"--"_s + name + (value.isEmpty() ? QString() : u' ' + value);
}

CommandOption choiceOption(const QString &name, const QStringList &choices, const QString &help)
{
    return {name, choices.join(u'|'), help, choices};
}

QString Command::usage() const
{
    QStringList words{u"itinera-cli"_s, name};
    words << positional;
    for (const bool required : {true, false}) {
        for (const CommandOption &option : options) {
            if (option.required == required)
                words << (required ? option.usage() : u'[' + option.usage() + u']');
        }
    }
    return words.join(u' ');
}

QString Command::helpText() const
{
    return usage() + u'\n' + help + u"\n\n"_s + list(options + commonOptions()).chopped(1);
}

QString helpText(const std::vector<Command> &commands)
{
    QString text = CliText::tr("itinera-cli: the work of Itinera from a terminal") + u"\n\n"_s;
    for (const Command &command : commands)
        text += command.usage() + u"\n    "_s + command.help + u'\n';
    text += u'\n' + CliText::tr("Every command also takes:") + u'\n' + list(commonOptions()) + u'\n';
    text += CliText::tr(
        "Names, texts to search for and passphrases are never arguments: every user of the computer "
        "can read those.\nA file that holds one is refused while others can read it (chmod 600).");
    text += u'\n' + CliText::tr("“itinera-cli COMMAND --help” tells more about a command.");
    text += u'\n' + CliText::tr("Exit: 0 done, 1 refused or failed (a sentence says why), 2 wrong use.");
    return text;
}

} // namespace itinera::cli
