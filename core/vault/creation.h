// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/vault.h"

namespace itinera {

/// Puts a new vault with its first member at `target`, complete or not at all (Vault::create). For
/// core/vault.
void createVault(const QString &target, const QString &memberName, const SecureBytes &passphrase,
                 const VaultEnvironment &environment, bool demo);

} // namespace itinera
