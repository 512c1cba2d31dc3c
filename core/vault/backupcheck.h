// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/vault.h"

namespace itinera {

/// Whether a folder has the name that backups are given: NAME-2026-03-02-0900.itinera.
bool isBackupName(const QString &path);

/// What Vault::check() looks at, of a backup, without changing a byte of it and without logging anybody in:
/// every page, structure, references, the form, the audit chain up to what its key file knows. What is wrong,
/// in words. Throws what Vault::open throws; wrong passphrases are counted and slowed down as at login.
QStringList checkBackup(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                        const VaultEnvironment &environment);

} // namespace itinera
