// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backups.h"
#include "core/base/error.h"
#include "core/platform/durablefile.h"
#include "core/storage/sql.h"
#include "core/vault/openvault.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace vaultfiles;

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace

Backups::Backups(Vault &vault) : m_vault(vault.inside()) {}

BackupJob Backups::prepare(const QString &folder)
{
    m_vault.demandKeysSettled();
    m_vault.noteAuditHead();
    return m_vault.backupJob(folder);
}

void Backups::noteMade(const QString &backupPath)
{
    noteInTrail(backupPath);
    settleFolder(m_vault.path, m_vault.keys->vaultId(), backupPath);
}

void Backups::settleFolder(const QString &vaultPath, const QUuid &vaultId, const QString &backupPath)
{
    const QString folder = QFileInfo(backupPath).absolutePath();
    // Without it a damaged vault could not say where its backups are; it is no reason to refuse.
    writeDurably(vaultPath + u"/backups.note"_s, folder.toUtf8());
    rotateBackups(folder, vaultId);
}

void Backups::noteInTrail(const QString &backupPath)
{
    {
        Transaction transaction(m_vault.session->db());
        m_vault.session->audit().write({u"backup.make"_s, u"vault"_s, {}, {}, {}, {}});
        storeSetting(u"backup.last"_s, QString::number(m_vault.session->clock().nowMs()));
        storeSetting(u"backup.path"_s, backupPath);
        storeSetting(u"backup.entry"_s, QString::number(m_vault.session->audit().head().length));
        transaction.commit();
    }
    m_vault.noteAuditHead();
}

QString Backups::storedSetting(const QString &key) const
{
    Sql sql(m_vault.session->db(), u"SELECT value FROM vault_setting WHERE key = :k"_s);
    sql.bind(u":k"_s, key);
    return sql.first<QString>().value_or(QString());
}

void Backups::storeSetting(const QString &key, const QString &value)
{
    Sql(m_vault.session->db(), u"INSERT INTO vault_setting(key, value) VALUES (:k, :v) "
                               "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":k"_s, key)
        .bind(u":v"_s, value)
        .run();
}

backuprules::BackupPlan Backups::plan() const
{
    backuprules::BackupPlan plan;
    plan.folder = storedSetting(u"backup.folder"_s);
    const auto within = [this](const QString &key, int most, int fallback) {
        const int value = storedSetting(key).toInt();
        return value >= 1 && value <= most ? value : fallback;
    };
    plan.everyHours = within(u"backup.everyHours"_s, backuprules::MaxHours, plan.everyHours);
    plan.warnDays = within(u"backup.warnDays"_s, backuprules::MaxDays, plan.warnDays);
    if (const qint64 last = storedSetting(u"backup.last"_s).toLongLong(); last > 0)
        plan.last = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc());
    plan.lastPath = storedSetting(u"backup.path"_s);
    // Opening and closing alone change nothing worth another copy.
    Sql sql(m_vault.session->db(), u"SELECT EXISTS(SELECT 1 FROM audit WHERE number > :n AND action NOT IN "
                                   "('vault.open', 'vault.close', 'backup.make'))"_s);
    sql.bind(u":n"_s, storedSetting(u"backup.entry"_s).toLongLong());
    plan.changed = sql.first<bool>().value_or(false);
    return plan;
}

void Backups::setPlan(const backuprules::BackupPlan &plan)
{
    m_vault.session->access().demand(right::ManageBackups);
    if (!plan.folder.isEmpty()) {
        const QString folder = QFileInfo(plan.folder).canonicalFilePath();
        const QString own = QFileInfo(m_vault.path).canonicalFilePath();
        if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
            throw InputError(
                VaultText::tr("There is no folder %1.").arg(QDir::toNativeSeparators(plan.folder)),
                nothingChanged(), VaultText::tr("Plug in the disk, or choose another folder."));
        }
        if (folder == own || folder.startsWith(own + u'/')) {
            throw InputError(
                VaultText::tr("This folder lies within the vault: what happens to the vault would "
                              "happen to its backups."),
                nothingChanged(),
                VaultText::tr("Choose a folder on another disk, best one that is kept elsewhere."));
        }
    }
    const backuprules::BackupPlan before = this->plan();
    Transaction transaction(m_vault.session->db());
    storeSetting(u"backup.folder"_s, plan.folder);
    storeSetting(u"backup.everyHours"_s,
                 QString::number(std::clamp(plan.everyHours, 1, backuprules::MaxHours)));
    storeSetting(u"backup.warnDays"_s, QString::number(std::clamp(plan.warnDays, 1, backuprules::MaxDays)));
    const auto [was, is] = changedFields(
        {{u"folder"_s, before.folder},
         {u"everyHours"_s, before.everyHours},
         {u"warnDays"_s, before.warnDays}},
        {{u"folder"_s, plan.folder}, {u"everyHours"_s, plan.everyHours}, {u"warnDays"_s, plan.warnDays}});
    if (!is.isEmpty())
        m_vault.session->audit().write({u"backup.plan"_s, u"vault"_s, {}, {}, was, is});
    transaction.commit();
}

} // namespace itinera
