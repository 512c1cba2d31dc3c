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
    explicit Rekey(OpenVault &vault) : m_vault(vault) {}
    /// Slots that nobody owns get no box of the new key, and copies of before an update, which lie in the
    /// vault and open with the old one, are deleted. Throws Refused where her roles do not allow it, while a
    /// backup is being made, or while an earlier re-key is not finished.
    void run();
    /// Throws Refused where run() would; nothing was begun then.
    void demandPossible() const;

    /// For an opening that finds a re-key cut short: the key that the database is under stays. For
    /// core/vault.
    static void finish(OpenVault &vault, const MembersKeys::Unlocked &opened, bool underSecond);

private:
    bool settlesUnder(const SecureBytes &key);

    OpenVault &m_vault;
};

} // namespace itinera
