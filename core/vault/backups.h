// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/backup.h"
#include "core/vault/backuprules.h"

namespace itinera {

class Vault;
struct OpenVault;

/// The backups of an open vault: when and where they are made, and that one was made.
class Backups {
public:
    explicit Backups(Vault &vault);

    /// A backup to be made into that folder; may run on another thread. Notes the audit trail's head first.
    BackupJob prepare(const QString &folder);
    /// After a verified backup: audited, noted as the newest, and the rotation done.
    void noteMade(const QString &backupPath);
    /// Its first half, in the session's thread,
    void noteInTrail(const QString &backupPath);
    /// and its second, which may wait for the disk that has the backups: from any thread.
    static void settleFolder(const QString &vaultPath, const QUuid &vaultId, const QString &backupPath);
    backuprules::BackupPlan plan() const;
    /// Stores folder, hours and days; throws Refused where her roles do not allow it, InputError for a folder
    /// that is not there or lies within the vault.
    void setPlan(const backuprules::BackupPlan &plan);

private:
    QString storedSetting(const QString &key) const;
    void storeSetting(const QString &key, const QString &value);

    OpenVault &m_vault;
};

} // namespace itinera
