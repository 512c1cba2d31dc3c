// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"

namespace itinera::cli {

/// All commands, in the order in which they are told.
std::vector<Command> allCommands();

Command createCommand();
Command demoCommand();
Command casesCommand();
Command showCommand();
Command printCommand();
Command checkCommand();
Command membersCommand();
Command auditCommand();
Command rekeyCommand();
Command backupCommand();
Command restoreCommand();

} // namespace itinera::cli
