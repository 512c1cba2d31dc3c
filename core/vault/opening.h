// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/openvault.h"
#include <functional>

/// From a folder and a passphrase to a vault that is open. For core/vault.
namespace itinera::opening {

/// Where the vault is damaged, the message also says where its newest backup is.
std::unique_ptr<OpenVault> namingBackups(const QString &path,
                                         const std::function<std::unique_ptr<OpenVault>()> &work);
/// Takes the lock, opens the files and brings the database to the newest form; nobody is logged in yet.
std::unique_ptr<OpenVault> unlocked(const QString &path, const QString &memberName, const SecureBytes &secret,
                                    MembersKeys::SlotKind kind, const VaultEnvironment &environment,
                                    MembersKeys::Unlocked &opened);
/// Logs in the member whose slot was unlocked.
void start(OpenVault &vault, const MembersKeys::Unlocked &opened);

} // namespace itinera::opening
