// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/vault.h"

namespace itinera {

/// The code on paper with which a vault is opened when nobody can (Vault::recover).
class RecoveryCode {
public:
    explicit RecoveryCode(Vault &vault);
    bool exists() const;
    bool opensSealed() const;
    /// Makes the code, or a new one in place of the old. It is shown once, to be printed. Whether it opens
    /// sealed records is chosen the first time and then stays. Throws Refused where her roles do not allow
    /// it.
    QString make(std::optional<bool> opensSealed = {});

private:
    OpenVault &m_vault;
};

/// Vault::recover. For core/vault.
std::unique_ptr<OpenVault> recoverVault(const QString &path, const QString &code, const QString &memberName,
                                        const SecureBytes &newPassphrase,
                                        const VaultEnvironment &environment);

} // namespace itinera
