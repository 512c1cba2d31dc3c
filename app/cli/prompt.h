// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QString>

namespace itinera {

/// Asks for a passphrase on the terminal without showing it. Throws InputError where there is no terminal.
SecureBytes askPassphrase(const QString &prompt);
/// The first line of a file, without its line end. Throws InputError where it cannot be read.
SecureBytes passphraseFromFile(const QString &fileName);

} // namespace itinera
