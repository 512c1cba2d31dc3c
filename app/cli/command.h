// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QStringList>
#include <vector>

namespace itinera::cli {

/// How a command ends.
enum Exit : int { Done = 0, Failed = 1, WrongUse = 2 };

/// An option of a command, as it is written and what it means.
struct CommandOption {
    QString name;          ///< Without dashes.
    QString value;         ///< What stands for its value ("FILE"); empty for a switch.
    QString help;          ///< Half a sentence.
    QStringList choices{}; ///< The only values it takes; empty: any.
    bool required = false;

    QString usage() const; ///< "--language en|es"
};
/// One of several words, from data.
CommandOption choiceOption(const QString &name, const QStringList &choices, const QString &help);

class Arguments;

/// One command: what it is called, what it takes, what it does. One file each; commands.cpp lists them. What
/// the usage text, `COMMAND --help` and README say is made from this.
struct Command {
    QString name;
    QStringList positional; ///< "VAULT", "CODE"
    QList<CommandOption> options;
    QString help; ///< One sentence.
    int (*run)(const Arguments &arguments) = nullptr;

    QString usage() const;    ///< The line with its arguments.
    QString helpText() const; ///< The answer to `COMMAND --help`.
};

/// What every command takes besides.
QList<CommandOption> commonOptions();

/// The answer to `--help`, and what README shows.
QString helpText(const std::vector<Command> &commands);

} // namespace itinera::cli
