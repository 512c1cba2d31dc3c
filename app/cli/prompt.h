// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include "core/session/outgoing.h"
#include <QString>

namespace itinera::cli {

// What is asked for on the terminal. Each throws InputError where there is none, and says what to give
// instead.

/// Without showing it.
SecureBytes askPassphrase(const QString &prompt);
QString askMember();
/// Asked for on a terminal; otherwise the first line of standard input. Throws InputError for an empty one.
QString searchText();
/// To whom something goes, and what for, in two lines: asked for like a text to search for, since every user
/// of the computer can read what stands on a command line. Throws InputError where one is empty.
Receiver receiver();

// The first line of a file, without its line end. Each throws InputError where the file cannot be read, where
// its line is empty or too long, and while other users of the computer can read or change it.

SecureBytes passphraseFromFile(const QString &fileName);
QString memberFromFile(const QString &fileName);

} // namespace itinera::cli
