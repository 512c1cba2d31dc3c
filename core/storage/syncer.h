// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/crypto/securebytes.h"
#include <QString>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace itinera {

/// Puts on the disk what one connection commits, away from the thread that commits (DESIGN, "Durability").
/// That connection has synchronous = NORMAL and checkpoints nothing; the syncer syncs its write-ahead log
/// through connections of its own, and puts the log into the file when nobody writes, or when it is long.
/// A sync that failed acknowledges nothing any more: what the system then has on the disk nobody can tell.
class Syncer {
public:
    /// Stepped: without a thread; for proofs, which decide when the disk is done.
    enum class Pace { Thread, Stepped };
    /// Told from the syncer's thread, from step(), or at once.
    using Told = std::function<void(bool kept)>;

    /// The key (32 bytes) is kept in guarded memory until the end. Throws StorageError where the file cannot
    /// be opened a second time.
    Syncer(QString fileName, SecureBytes key, Pace pace);
    /// Syncs what is left. To be destroyed after the committing connection was closed; the log then goes into
    /// the file.
    ~Syncer();
    Syncer(const Syncer &) = delete;
    Syncer &operator=(const Syncer &) = delete;

    /// After each commit, from its thread: how many pages the log holds now.
    void committed(int pages);
    /// Tells when all that was committed before is on the disk, by a sync that began after it. One after the
    /// other, in the order in which they were asked for.
    void barrier(Told told);
    /// The same, waiting for it. False where the disk failed.
    bool wait();
    bool failed() const;
    /// What is told then.
    static StorageError failure();

    void step();       ///< Stepped: one sync, and what waits for it is told.
    void checkpoint(); ///< Stepped: the log goes into the file, and the commit that begins it anew is made.

    static constexpr int SoonMs = 100;      ///< A commit is on the disk within a quarter of a second.
    static constexpr int IdleMs = 2000;     ///< Nobody wrote for so long.
    static constexpr int WorthPages = 1000; ///< Fewer are left in the log.
    static constexpr int LongPages = 16384; ///< 64 MB: goes into the file also while somebody writes.

private:
    class Connection;
    void run();
    void syncOnce(std::unique_lock<std::mutex> &lock);
    bool isCheckpointDue(std::chrono::steady_clock::time_point now) const;
    void startCheckpoint();
    void checkpointWith(Connection &connection);

    const QString m_fileName;
    const SecureBytes m_key;
    const Pace m_pace;
    std::unique_ptr<Connection> m_connection; ///< Of the one who syncs.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    quint64 m_commits = 0; ///< So many were told.
    quint64 m_synced = 0;  ///< So many are on the disk.
    int m_pages = 0;       ///< Of the log, at the last commit.
    std::chrono::steady_clock::time_point m_lastCommit;
    std::chrono::steady_clock::time_point m_firstUnsynced;
    std::vector<Told> m_waiting;
    bool m_failed = false;
    bool m_stop = false;
    bool m_telling = false;
    bool m_checkpointing = false;
    std::thread m_thread;
    std::thread m_checkpointer; ///< Of its own, so that a barrier does not wait for a checkpoint.
};

} // namespace itinera
