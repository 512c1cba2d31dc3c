// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/vault/vault.h"
#include <functional>
#include <memory>

namespace itinera {

/// What both programs hand to the vault: the real clock, the system's randomness, the shipped lists.
struct ProgramEnvironment {
    SystemClock clock;
    SystemRandom random;
    VaultEnvironment vault(const QString &program);
};

/// A fresh vault with an invented caseload, closed again. Deterministic for the same number, seed, language
/// and day. Throws what Vault::create throws.
void createDemoVault(const QString &path, const QString &member, const SecureBytes &passphrase, int cases,
                     quint64 seed, const QString &language, QDate today,
                     const std::function<bool(int)> &progress = {}, const KdfCost &cost = {});

} // namespace itinera
