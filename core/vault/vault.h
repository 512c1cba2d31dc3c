// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/vault/memberskeys.h"
#include <functional>
#include <memory>

namespace itinera {

/// What a vault needs from the program around it.
struct VaultEnvironment {
    const Clock *clock = nullptr;
    Random *random = nullptr;
    QString program; ///< Told to a second program that finds the vault in use.
    /// For every slot that is made or changed; where it is not given, what this machine can bear
    /// (KdfCost::calibrated). Given by tests and for demo vaults.
    std::optional<KdfCost> cost;
    KdfCost slotCost() const { return cost ? *cost : KdfCost::calibrated(); }
    /// What the subjects declare (core/subjects.h). Where nothing is given, nobody may do anything.
    const Declared *subjects = nullptr;
    const Declared &declared() const;
    std::vector<Migration> migrations = shippedMigrations();
    /// What she should be told of this computer after login, at most once a month; asked once the vault is
    /// open.
    std::function<QStringList()> ofThisComputer;
    /// Commits are put on the disk behind the thread that makes them; what must not be lost asks
    /// Session::whenKept(). Without it each commit is on the disk when it returns.
    std::optional<Syncer::Pace> syncBehind;
};

struct OpenVault;

/// A folder NAME.itinera with casework.db and members.keys (DESIGN, "The vault").
class Vault {
public:
    /// Creates a vault with its first member and opens it. The folder appears complete or not at all.
    /// Throws Refused for a weak passphrase, InputError for a missing name, VaultError AlreadyExists,
    /// ReadOnly, DiskFull.
    static std::unique_ptr<Vault> create(const QString &path, const QString &memberName,
                                         const SecureBytes &passphrase, const VaultEnvironment &environment,
                                         bool demo = false);
    /// Opens a vault. Throws VaultError; nothing is overwritten then.
    static std::unique_ptr<Vault> open(const QString &path, const QString &memberName,
                                       const SecureBytes &passphrase, const VaultEnvironment &environment);
    /// Opens a vault with the printed recovery code and gives a member a new passphrase and key pair; opens
    /// it as her. Written into the audit trail, and told to everybody at the next login. Sealed records
    /// become hers again where the code may open them. Throws InputError for a mistyped code, VaultError
    /// WrongPassphrase, NotFound for a name that no member has, Refused for a weak passphrase.
    static std::unique_ptr<Vault> recover(const QString &path, const QString &code, const QString &memberName,
                                          const SecureBytes &newPassphrase,
                                          const VaultEnvironment &environment);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    Session &session();
    Database &database();
    const QString &path() const;
    /// Something about the audit trail does not fit what members.keys knew at login; empty when all is well.
    const QString &warning() const;

    /// Notes the end of the audit trail in members.keys. At login, lock, backup and close.
    void noteAuditHead();
    /// What she should be told after login: wrong passphrases since the last time, the use of the recovery
    /// code, … in sentences.
    const QStringList &news() const;

    QUuid vaultId() const; ///< By which its backups are told from those of another.

    /// Everything that `check` looks at: pages, integrity, foreign keys, audit chain, and who is named as a
    /// reader of the sealed notes that the member at work can open. What is wrong, in words; empty when all
    /// is well.
    QStringList check(bool deep = true);

    /// Until every vault that was closed behind the window is; before the program ends.
    static void waitForClosing();

    /// The path with the ending that vaults have.
    static QString withEnding(const QString &path);
    static bool looksLikeVault(const QString &path);

    /// What is open, for those who look after a vault (core/vault/openvault.h): MemberAdministration, Rekey,
    /// RecoveryCode, Backups.
    OpenVault &inside() { return *m_inside; }

private:
    explicit Vault(std::unique_ptr<OpenVault> inside);
    QStringList strangersInWords() const;

    std::unique_ptr<OpenVault> m_inside;
};

} // namespace itinera
