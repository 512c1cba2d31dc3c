// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/platform/filelock.h"
#include "core/session/session.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/vault/attempts.h"
#include "core/vault/backup.h"
#include "core/vault/backuprules.h"
#include "core/vault/memberskeys.h"
#include <functional>
#include <memory>

namespace itinera {

/// What a vault needs from the program around it.
struct VaultEnvironment {
    const Clock *clock = nullptr;
    Random *random = nullptr;
    QString program; ///< Told to a second program that finds the vault in use.
    KdfCost cost;    ///< For new slots.
    /// What the subjects declare (core/subjects.h). Where nothing is given, nobody may do anything.
    const Declared *subjects = nullptr;
    const Declared &declared() const;
    std::vector<Migration> migrations = shippedMigrations();
};

/// A member with what the key file knows of her.
struct MemberState {
    Member member;
    QSet<Role> roles;
    bool canOpen = false;   ///< She has a key; otherwise she is only written down as a colleague.
    bool temporary = false; ///< She has not chosen her own passphrase yet.
    QDateTime leftAt;       ///< Invalid while she is a member.
};

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

    Session &session() { return *m_session; }
    Database &database() { return *m_database; }
    const QString &path() const { return m_path; }
    /// Something about the audit trail does not fit what members.keys knew at login; empty when all is well.
    const QString &warning() const { return m_warning; }

    /// Notes the end of the audit trail in members.keys. At login, lock, backup and close.
    void noteAuditHead();
    /// What she should be told after login: wrong passphrases since the last time, the use of the recovery
    /// code, … in sentences.
    const QStringList &news() const { return m_news; }

    /// A backup to be made into that folder; may run on another thread. Notes the audit trail's head first.
    BackupJob prepareBackup(const QString &folder);
    /// After a verified backup: audited, noted as the newest, and the rotation done.
    void noteBackup(const QString &backupPath);
    backuprules::BackupPlan backupPlan() const;
    /// Stores folder, hours and days; throws Refused where her roles do not allow it, InputError for a folder
    /// that is not there or lies within the vault.
    void setBackupPlan(const backuprules::BackupPlan &plan);
    QUuid vaultId() const { return m_keys->vaultId(); }

    // Members (vaultmembers.cpp). Each throws Refused where her role does not allow it, and nothing changes.
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
    /// Takes her key and what was sealed for her. Throws Refused for the last administrator and for oneself.
    /// Her name stays in what she wrote. Re-key afterwards, so that a copy of the files helps her no more.
    void removeMember(MemberId id);
    void setRoles(MemberId id, const QSet<Role> &roles); ///< Throws Refused for the last administrator.
    /// What a role allows. Administrators keep the permission to manage members.
    void setRight(Role role, Right right, bool allowed);
    QSet<Right> rightsOf(Role role) const;
    /// Makes the recovery code, or a new one in place of the old. It is shown once, to be printed. Whether it
    /// opens sealed records is chosen the first time and then stays.
    QString makeRecoveryCode(std::optional<bool> opensSealed = {});
    bool hasRecoveryCode() const { return !m_body.recoveryKey.isEmpty(); }
    bool recoveryOpensSealed() const { return m_body.recoveryOpensSealed; }
    /// A new vault key for everybody: members.keys that opens both, the database under the new one, then
    /// members.keys without the old. Killed at any point, the vault opens.
    void rekey();

    /// Everything that `check` looks at: pages, integrity, foreign keys, audit chain. What is wrong, in
    /// words; empty when all is well.
    QStringList check(bool deep = true);

    /// The path with the ending that vaults have.
    static QString withEnding(const QString &path);
    static bool looksLikeVault(const QString &path);

private:
    Vault(QString path, const VaultEnvironment &environment);
    void lock(const SecureBytes &vaultKey, const QString &memberName);
    void start(const MembersKeys::Unlocked &unlocked);
    BackupJob backupJob(const QString &folder);
    static std::unique_ptr<Vault> unlocked(const QString &path, const QString &memberName,
                                           const SecureBytes &secret, MembersKeys::SlotKind kind,
                                           const VaultEnvironment &environment,
                                           MembersKeys::Unlocked &opened);
    /// Where the vault is damaged, the message also says where its newest backup is.
    static std::unique_ptr<Vault> namingBackups(const QString &path,
                                                const std::function<std::unique_ptr<Vault>()> &work);
    QString storedSetting(const QString &key) const;
    void storeSetting(const QString &key, const QString &value);
    void openDatabase(const MembersKeys::Unlocked &opened);
    void finishRekey(const MembersKeys::Unlocked &opened, bool underSecond);
    void writeKeys();
    PublicKeys publicKeys() const;
    void demandGood(const SecureBytes &passphrase, const QString &name) const;
    void demandAdministratorBeside(MemberId id) const;
    std::vector<MembersKeys::VaultKey> currentKey() const;
    bool settlesUnder(const SecureBytes &key);
    void demandKeysSettled() const;
    KeyMember *keyMember(const QUuid &uuid);
    void gatherNews(const Attempts &attempts);
    QString keysFile() const { return m_path + QStringLiteral("/members.keys"); }
    QString databaseFile() const { return m_path + QStringLiteral("/casework.db"); }

    QString m_path;
    VaultEnvironment m_environment;
    FileLock m_lock;
    std::unique_ptr<MembersKeys> m_keys;
    MembersKeys::VaultKey m_vaultKey;
    KeysBody m_body;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const bool> m_backups =
        std::make_shared<const bool>(); ///< Shared with jobs that are not done.
    bool m_keysUnsettled = false;       ///< A re-key failed and it is not known which key holds; both open.
    bool m_started = false;             ///< Somebody logged in: closing is written into the audit trail.
    QString m_warning;
    QStringList m_news;
};

} // namespace itinera
