// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/memberskeys.h"
#include <QDateTime>
#include <functional>
#include <memory>
#include <vector>

namespace itinera {

class Database;

/// A backup that stands in a folder. It is a vault of its own (DESIGN, "A backup is a vault").
struct BackupFile {
    QString path;
    QDateTime at; ///< Local time, from its name.
    qint64 bytes = 0;
};

/// Those in a folder that are of this vault (told by the vault's id in their members.keys), newest first. A
/// null id takes all.
std::vector<BackupFile> backupsIn(const QString &folder, const QUuid &vaultId = {});
/// Removes what the rotation lets go. Touches nothing that is not a backup of this very vault. Returns how
/// many.
int rotateBackups(const QString &folder, const QUuid &vaultId);

/// Where backups of a vault are known to be, without opening it: what a file beside it says of the last one,
/// and those made before a migration. For a vault that is damaged.
std::vector<BackupFile> knownBackups(const QString &vaultPath);
/// For the message about a damaged vault: where its newest backup is, or that none is known.
QString newestBackupInWords(const QString &vaultPath);
QString knownBackupFolder(const QString &vaultPath); ///< Empty where none is known.

/// One backup being made, apart from the open vault: it has its own connection and its own copies of the
/// keys, so that it may run on another thread while people work. Made by Vault::prepareBackup().
class BackupJob {
public:
    BackupJob(QString vaultPath, QString folder, QDateTime at, MembersKeys keys,
              MembersKeys::VaultKey vaultKey, KeysBody body, std::shared_ptr<const bool> token = {});
    /// Copies a snapshot, writes members.keys, then opens the copy and reads every page. Only then it gets
    /// its name. `progress` is told 0 to 1 and answers whether to go on. Returns the backup's path; empty
    /// where it was cancelled. Throws VaultError or StorageError; no half backup is left.
    QString run(const std::function<bool(double)> &progress = {});

private:
    QString m_vaultPath;
    QString m_folder;
    QDateTime m_at;
    MembersKeys m_keys;
    MembersKeys::VaultKey m_vaultKey;
    KeysBody m_body;
    std::shared_ptr<const bool> m_token; ///< Tells the vault that a job is under way.
};

/// A vault or backup opened to be looked at: not a byte of it is written, and nobody is logged in.
struct LookedInto {
    KeysBody body;
    std::unique_ptr<Database> database;
};
/// Throws what Vault::open throws; wrong passphrases are counted and slowed down as at login.
LookedInto lookInto(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                    const QDateTime &now);

/// What stands in a vault or backup, read without changing a byte of it.
struct VaultPreview {
    int openCases = 0;
    int closedCases = 0;
    int members = 0;
    QDateTime newestEntry; ///< Of the audit trail.
    QString newestBy;
    QStringList codes; ///< Of up to twenty cases, newest first.
};

/// Throws what lookInto() throws.
VaultPreview previewVault(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                          const QDateTime &now);

/// Puts a backup in the place of a vault (or where none is). The vault that is there is set aside under
/// another name, never deleted. Returns that name; empty where there was none. Throws VaultError InUse while
/// the vault is open, DiskFull, ReadOnly, NotAVault. Killed at any moment, the old vault, the set-aside one
/// or the new one is whole.
QString restoreBackup(const QString &backup, const QString &target, const QDateTime &now);

} // namespace itinera
