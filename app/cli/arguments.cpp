// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/prompt.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

/// Told apart from unknown options, because scripts and habits have it.
const QString OldMember = u"member"_s;

void refuseMemberInArguments(const QStringList &given)
{
    for (const QString &word : given) {
        const QString option = word.section(u'=', 0, 0);
        if (option == u"--"_s + OldMember || option == u"-"_s + OldMember)
            throw UsageError{CliText::tr("A member's name is not taken as an argument: every user of this "
                                         "computer can read those. Leave it "
                                         "out and it is asked for, or put it into the first line of a file "
                                         "and give --member-file FILE.")};
    }
}

} // namespace

Arguments::Arguments(const Command &command, const QStringList &given)
{
    refuseMemberInArguments(given);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QList<CommandOption> options = command.options + commonOptions();
    for (const CommandOption &option : options)
        m_parser.addOption({option.name, {}, option.value});
    m_parser.addOption(QCommandLineOption(QStringList{u"help"_s, u"h"_s}));
    if (!m_parser.parse(QStringList(command.name) + given))
        throw UsageError{m_parser.errorText()};
    if (helpWanted())
        return;
    const QStringList values = m_parser.positionalArguments();
    if (values.size() != command.positional.size())
        throw UsageError{CliText::tr("Expected: %1").arg(command.positional.join(u' '))};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_positional.insert(command.positional[i], values[i]);
    for (const CommandOption &option : options) {
        if (option.required && value(option.name).isEmpty())
            throw UsageError{CliText::tr("--%1 is missing.").arg(option.name)};
        if (has(option.name) && !option.choices.isEmpty() && !option.choices.contains(value(option.name)))
            throw UsageError{
                CliText::tr("--%1 takes one of these: %2.").arg(option.name, option.choices.join(u", "_s))};
    }
}

int Arguments::number(const QString &option, int fallback, int least, int most) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int n = value(option).toInt(&ok);
    if (!ok || n < least || n > most)
        throw UsageError{CliText::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most)};
    return n;
}

QDate Arguments::day(const QString &option, QDate fallback) const
{
    if (!has(option))
        return fallback;
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError{CliText::tr("--%1 takes a day like 2026-03-02.").arg(option)};
    return day;
}

bool Arguments::memberGiven() const
{
    return has(u"member-file"_s);
}

QString Arguments::member() const
{
    return memberGiven() ? memberFromFile(value(u"member-file"_s)) : askMember();
}

bool Arguments::passphraseGiven() const
{
    return has(u"passphrase-file"_s);
}

SecureBytes Arguments::passphrase() const
{
    return passphraseGiven() ? passphraseFromFile(value(u"passphrase-file"_s))
                             : askPassphrase(CliText::tr("Passphrase: "));
}

} // namespace itinera::cli
