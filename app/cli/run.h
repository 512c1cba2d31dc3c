// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace itinera::cli {

/// Runs one command of itinera-cli. 0: done; 1: refused or failed, a sentence on stderr; 2: wrong use.
int runCommand(const QStringList &arguments);

} // namespace itinera::cli
