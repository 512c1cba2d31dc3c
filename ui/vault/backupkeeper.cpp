// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backupkeeper.h"
#include "core/base/error.h"
#include "core/vault/backups.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace itinera {

namespace {

constexpr int PollMs = 60000;
constexpr qint64 AgainAfterFailureSecs = 3600;

} // namespace

BackupKeeper::BackupKeeper(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &BackupKeeper::look);
    m_poll.start();
}

BackupKeeper::~BackupKeeper()
{
    if (!m_thread)
        return;
    m_cancelled->store(true);
    m_thread->wait(); // it holds the key; it looks whether to go on every few milliseconds
    delete m_thread;
}

bool BackupKeeper::hasFolder() const
{
    const QString folder = plan().folder;
    return !folder.isEmpty() && QFileInfo(folder).isDir();
}

bool BackupKeeper::hasSomethingToKeep() const
{
    const backuprules::BackupPlan now = plan();
    return now.changed && !now.folder.isEmpty() && QFileInfo(now.folder).isDir();
}

void BackupKeeper::look()
{
    if (isRunning() || m_vault.session().isDemo())
        return;
    try {
        const QDateTime now = m_vault.session().clock().now();
        const bool justFailed =
            m_failedAt.isValid() && std::abs(m_failedAt.secsTo(now)) < AgainAfterFailureSecs;
        if (!justFailed && backuprules::isDue(plan(), now) && hasFolder())
            start();
    } catch (const Error &error) {
        m_failure = error.message(); // the page and Today say so; nobody at work is interrupted
    }
}

void BackupKeeper::start()
{
    if (isRunning())
        return;
    m_failure.clear();
    m_progress = 0;
    std::shared_ptr<BackupJob> job;
    try {
        job = std::make_shared<BackupJob>(Backups(m_vault).prepare(plan().folder));
    } catch (const Error &error) {
        end({}, error.message());
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, job, cancelled = m_cancelled, vaultPath = m_vault.path(),
                                vaultId = m_vault.vaultId()]() mutable {
        QString made;
        QString failure;
        try {
            made = job->run([&](double done) {
                QMetaObject::invokeMethod(
                    this,
                    [this, done] {
                        m_progress = done;
                        emit changed();
                    },
                    Qt::QueuedConnection);
                return !cancelled->load();
            });
            if (!made.isEmpty())
                Backups::settleFolder(vaultPath, vaultId, made);
        } catch (const Error &error) {
            failure = error.message();
        } catch (const std::exception &) {
            failure = QCoreApplication::translate("itinera::BackupKeeper",
                                                  "The backup could not be made. The vault was not touched.");
        }
        job.reset(); // its keys go before anybody hears that it is done
        QMetaObject::invokeMethod(
            this, [this, made, failure] { end(made, failure); }, Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
    emit changed();
}

void BackupKeeper::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void BackupKeeper::end(const QString &made, const QString &failure)
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
    m_failure = failure;
    try {
        if (!made.isEmpty())
            Backups(m_vault).noteInTrail(made);
    } catch (const Error &error) {
        m_failure = error.message();
    }
    m_failedAt = m_failure.isEmpty() ? QDateTime() : m_vault.session().clock().now();
    emit changed();
    emit finished();
}

} // namespace itinera
