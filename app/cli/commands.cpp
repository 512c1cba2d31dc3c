// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace itinera::cli {

std::vector<Command> allCommands()
{
    return {createCommand(), demoCommand(),   casesCommand(),   showCommand(),
            printCommand(),  checkCommand(),  membersCommand(), auditCommand(),
            rekeyCommand(),  backupCommand(), restoreCommand()};
}

} // namespace itinera::cli
