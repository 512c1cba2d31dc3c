// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/error.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::cli {

int runCommand(const QStringList &arguments)
{
    const std::vector<Command> commands = allCommands();
    const QString name = arguments.value(1);
    if (arguments.size() == 2 && (name == u"--help"_s || name == u"-h"_s || name == u"help"_s)) {
        out(helpText(commands));
        return Done;
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&name](const Command &candidate) { return candidate.name == name; });
    if (command == commands.end()) {
        err(helpText(commands));
        return WrongUse;
    }
    try {
        const Arguments given(*command, arguments.mid(2));
        if (given.helpWanted()) {
            out(command->helpText());
            return Done;
        }
        return command->run(given);
    } catch (const UsageError &error) {
        err(error.text + u"\n\n"_s + command->helpText());
        return WrongUse;
    } catch (const Error &error) {
        err(error.message());
        return Failed;
    } catch (const std::exception &error) {
        err(CliText::tr("Something unexpected happened: %1").arg(QString::fromLocal8Bit(error.what())));
        return Failed;
    }
}

} // namespace itinera::cli
