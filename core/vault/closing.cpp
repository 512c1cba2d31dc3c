// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/closing.h"
#include <QDir>
#include <QFile>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct UnderWay {
    std::mutex mutex;
    std::map<QString, std::thread> threads; ///< By the vault's path.
};

/// Never destroyed: a thread may outlive everything that is.
UnderWay &underWay()
{
    static auto *all = new UnderWay;
    return *all;
}

QString known(const QString &path)
{
    return QDir(path).absolutePath();
}

} // namespace

void closing::finish(const QString &path, FileLock &lock)
{
    if (lock.isHeld())
        QFile::remove(path + u"/in-use.note"_s);
    lock.release();
}

void closing::behind(const QString &path, std::unique_ptr<Syncer> syncer, FileLock lock)
{
    wait(path);
    UnderWay &all = underWay();
    const std::lock_guard guard(all.mutex);
    all.threads[known(path)] =
        std::thread([path, syncer = std::move(syncer), lock = std::move(lock)]() mutable {
            syncer.reset();
            finish(path, lock);
        });
}

void closing::wait(const QString &path)
{
    std::thread thread;
    {
        UnderWay &all = underWay();
        const std::lock_guard guard(all.mutex);
        const auto found = all.threads.find(known(path));
        if (found == all.threads.end())
            return;
        thread = std::move(found->second);
        all.threads.erase(found);
    }
    thread.join();
}

void closing::waitForAll()
{
    while (true) {
        QString path;
        {
            UnderWay &all = underWay();
            const std::lock_guard guard(all.mutex);
            if (all.threads.empty())
                return;
            path = all.threads.begin()->first;
        }
        wait(path);
    }
}

} // namespace itinera
