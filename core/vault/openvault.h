// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/filelock.h"
#include "core/vault/backup.h"
#include "core/vault/memberskeys.h"
#include "core/vault/vault.h"
#include <atomic>

namespace itinera {

/// What a vault has open, shared by Vault and those who look after it: members, re-key, recovery code,
/// backups. For core/vault alone.
struct OpenVault {
    OpenVault(QString folder, const VaultEnvironment &from);
    ~OpenVault(); ///< Where somebody had logged in, closing is written into the audit trail.
    OpenVault(const OpenVault &) = delete;
    OpenVault &operator=(const OpenVault &) = delete;

    QString keysFile() const { return path + QStringLiteral("/members.keys"); }
    QString databaseFile() const { return path + QStringLiteral("/casework.db"); }
    /// Puts what `keys` and `body` say on the disk, as the next generation.
    void writeKeys();
    void noteAuditHead();
    /// From now on commits are put on the disk as the environment says.
    void syncBehind();
    BackupJob backupJob(const QString &folder) const;
    /// Takes away slots that neither a member nor the recovery code owns; how many. They are gone from the
    /// disk with the next writeKeys().
    int dropStrangeSlots();
    /// Copies from before an update open with the keys of their day, those of who was removed since too.
    void dropEarlyBackups() const;

    PublicKeys publicKeys() const; ///< To whom what is sealed may be given.
    KeyMember *keyMember(const QUuid &uuid);
    /// For a new slot. Throws Refused while a re-key is not finished.
    std::vector<MembersKeys::VaultKey> currentKey() const;
    void demandKeysSettled() const;
    void demandGood(const SecureBytes &passphrase, const QString &name) const;

    QString path;
    VaultEnvironment environment;
    FileLock lock;
    std::unique_ptr<MembersKeys> keys;
    MembersKeys::VaultKey vaultKey;
    KeysBody body;
    std::unique_ptr<Database> database;
    std::unique_ptr<Session> session;
    std::shared_ptr<const bool> backups =
        std::make_shared<const bool>(); ///< Shared with jobs that are not done.
    std::shared_ptr<std::atomic<bool>> keysBehindFailed =
        std::make_shared<std::atomic<bool>>(false); ///< The key file was not written behind the window.
    bool keysUnsettled = false; ///< A re-key failed and it is not known which key holds; both open.
    /// What an earlier program left in the log was put into the file at opening. Else it may never have
    /// reached the disk, although it can be read: after a sync that failed the system takes it for written.
    bool logInFile = false;
    bool started = false; ///< Somebody logged in.
    quint64 keysWritten =
        0; ///< How often the key file was replaced, also where the disk did not say that it kept it.
    QString warning;
    QStringList news;
};

/// The key file as it was, in case the new one cannot be written: what is in memory must not run ahead of
/// what is on disk.
class KeysUndo {
public:
    explicit KeysUndo(OpenVault &vault);
    ~KeysUndo();
    KeysUndo(const KeysUndo &) = delete;
    KeysUndo &operator=(const KeysUndo &) = delete;
    void done() { m_done = true; }

private:
    OpenVault &m_vault;
    MembersKeys m_oldKeys;
    QList<KeyMember> m_oldMembers;
    bool m_oldDue;
    quint64 m_written;
    QByteArray m_oldRecovery;
    bool m_oldOpens;
    bool m_done = false;
};

bool sameName(const QString &a, const QString &b); ///< As members are told apart.

} // namespace itinera
