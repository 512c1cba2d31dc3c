// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/closing.h"
#include <QDir>
#include <QFile>
#include <map>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct UnderWay {
    std::mutex mutex;
    std::map<QString, std::thread> threads; ///< By the vault's path.
    std::set<QString> failed;
};

/// Never destroyed: a thread may outlive everything that is.
UnderWay &underWay()
{
    static auto *all = new UnderWay;
    return *all;
}

QString known(const QString &path)
{
    const QString canonical = QDir(path).canonicalPath();
    return canonical.isEmpty() ? QDir(path).absolutePath() : canonical;
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
    struct Left {
        std::unique_ptr<Syncer> syncer;
        FileLock lock;
    };
    const auto left = std::make_shared<Left>(Left{std::move(syncer), std::move(lock)});
    const auto end = [path, left, &all] {
        const bool kept = left->syncer->wait();
        left->syncer.reset();
        finish(path, left->lock);
        if (!kept) {
            const std::lock_guard guard(all.mutex);
            all.failed.insert(known(path));
        }
    };
    try {
        std::thread thread(end);
        const std::lock_guard guard(all.mutex);
        all.threads[known(path)] = std::move(thread);
    } catch (const std::system_error &) {
        end(); // no thread to be had
    }
}

bool closing::failedBefore(const QString &path)
{
    UnderWay &all = underWay();
    const std::lock_guard guard(all.mutex);
    return all.failed.erase(known(path)) > 0;
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
