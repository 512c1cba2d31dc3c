// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/session.h"
#include <QSet>
#include <vector>

namespace itinera {

class SecureBytes;
class Vault;
struct OpenVault;

/// A member with what the key file knows of her.
struct MemberState {
    Member member;
    QSet<Role> roles;
    bool canOpen = false;   ///< She has a key; otherwise she is only written down as a colleague.
    bool temporary = false; ///< She has not chosen her own passphrase yet.
    QDateTime leftAt;       ///< Invalid while she is a member.
};

/// Who can open an open vault, what each works as, and what a role allows. Each function throws Refused where
/// her role does not allow it, and nothing changes.
class MemberAdministration {
public:
    explicit MemberAdministration(Vault &vault);

    std::vector<MemberState> members() const; ///< By name, those who left last.
    /// The passphrase of the member at work was given to her by somebody else; she has to choose her own.
    bool mustChangePassphrase() const;
    /// Gives a new member, or a colleague who is written down already, a key under a temporary passphrase.
    /// Throws InputError for a name that is missing or taken, Refused for a weak passphrase.
    Member addMember(const QString &name, const SecureBytes &temporaryPassphrase, const QSet<Role> &roles);
    /// A new passphrase for who lost hers: temporary, with a new key pair. Sealed records stay closed to her
    /// until a colleague lets her read them again.
    void resetPassphrase(MemberId id, const SecureBytes &temporaryPassphrase);
    /// With a new key pair, so that nobody who knew the old passphrase reads what comes later. Throws
    /// VaultError WrongPassphrase where `old` is not hers, Refused for a weak one.
    void changePassphrase(const SecureBytes &old, const SecureBytes &fresh);
    /// Takes her key and what was sealed for her, and gives the vault a new key (Rekey), so that the one that
    /// she had opens nothing that is written from now on. Her name stays in what she wrote. Throws Refused
    /// for the last administrator, for oneself, and where a re-key is not possible now; StorageError where
    /// she is removed and the new key could not be made.
    void removeMember(MemberId id);
    void setRoles(MemberId id, const QSet<Role> &roles); ///< Throws Refused for the last administrator.
    /// What a role allows. Administrators keep the permission to manage members.
    void setRight(Role role, Right right, bool allowed);
    QSet<Right> rightsOf(Role role) const;

private:
    void demandAdministratorBeside(MemberId id) const;

    OpenVault &m_vault;
};

} // namespace itinera
