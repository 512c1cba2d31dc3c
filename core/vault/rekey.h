// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/memberskeys.h"

namespace itinera {

class Vault;
struct OpenVault;

/// A new vault key for everybody: members.keys that opens both, the database under the new one, then
/// members.keys without the old. Killed at any point, the vault opens.
class Rekey {
public:
    explicit Rekey(Vault &vault);
    /// Throws Refused where her roles do not allow it, while a backup is being made, or while an earlier
    /// re-key is not finished.
    void run();

    /// For an opening that finds a re-key cut short: the key that the database is under stays. For
    /// core/vault.
    static void finish(OpenVault &vault, const MembersKeys::Unlocked &opened, bool underSecond);

private:
    bool settlesUnder(const SecureBytes &key);

    OpenVault &m_vault;
};

} // namespace itinera
