// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/backups.h"
#include "core/vault/vault.h"
#include <QObject>
#include <QTimer>
#include <atomic>
#include <optional>

class QThread;

namespace itinera {

/// Makes backups of an open vault by itself: every few hours while something was written, as soon as the disk
/// is plugged in, and when asked. They are made on a thread of their own; nobody waits. Destroying it cancels
/// the one under way and leaves nothing half done.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Vault &vault, QObject *parent = nullptr);
    ~BackupKeeper() override;

    backuprules::BackupPlan plan() const { return Backups(m_vault).plan(); }
    bool hasFolder() const; ///< A folder is chosen and there: the disk is plugged in.
    bool isRunning() const { return m_thread != nullptr; }
    double progress() const { return m_progress; }
    const QString &lastFailure() const
    {
        return m_failure;
    } ///< Of the last one made; empty where it went well.
    /// Something was written since the last backup, and the folder is there: for leaving.
    bool hasSomethingToKeep() const;
    void start(); ///< Now, whether one is due or not. Does nothing while one is under way.
    void cancel();
    void look(); ///< Whether one is due; done by itself every minute.
    void setLookEveryMs(int ms) { m_poll.setInterval(ms); }

signals:
    void changed();  ///< Begun, gone further or ended.
    void finished(); ///< Ended: made, cancelled or failed.

private:
    void end(const QString &made, const QString &failure);
    Vault &m_vault;
    QTimer m_poll;
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    double m_progress = 0;
    QString m_failure;
    QDateTime m_failedAt;
};

} // namespace itinera
