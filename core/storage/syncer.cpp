// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/syncer.h"
#include "core/storage/sqlcipherdriver.h"
#include <QCoreApplication>
#include <future>
#include <sqlite3.h>
#include <utility>

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace itinera {

namespace {

struct SyncerText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

/// Another connection to the file, used by one thread.
class Syncer::Connection {
public:
    Connection(const QString &fileName, const SecureBytes &key)
    {
        m_driver.setKey(key.clone());
        // The first read makes SQLite open the log. NORMAL: the commit below syncs the new header alone.
        if (!m_driver.open(fileName, {}, {}, {}, 0, {}) || !run("SELECT count(*) FROM sqlite_master") ||
            !run("PRAGMA synchronous = NORMAL"))
            throw StorageError(StorageError::Fault::Other,
                               SyncerText::tr("The case file could not be opened a second time."),
                               SyncerText::tr("Nothing was changed."),
                               SyncerText::tr("Close the program and open it again."));
    }

    bool syncLog()
    {
        sqlite3_file *log = nullptr;
        return sqlite3_file_control(m_driver.connection(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) ==
                   SQLITE_OK &&
               log && log->pMethods && log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
    }

    /// Puts the log into the file, as far as nobody reads older pages. Where all of it went, the next commit
    /// begins the log anew and has to sync its header: it is made here, so that nobody else waits for it.
    /// False where the disk failed.
    bool checkpoint()
    {
        int inLog = 0;
        int done = 0;
        int code = sqlite3_wal_checkpoint_v2(m_driver.connection(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                             &inLog, &done);
        // Somebody writes without a pause: what came meanwhile is little, and she waits for it this once.
        if (code == SQLITE_OK && inLog >= LongPages) {
            sqlite3_busy_timeout(m_driver.connection(),
                                 100); // it holds the lock of who writes while it waits
            code = sqlite3_wal_checkpoint_v2(m_driver.connection(), nullptr, SQLITE_CHECKPOINT_RESTART,
                                             &inLog, &done);
            if ((code & 0xff) == SQLITE_BUSY)
                code = SQLITE_OK; // somebody reads: next time
            sqlite3_busy_timeout(m_driver.connection(), 2000);
        }
        if (code != SQLITE_OK)
            return (code & 0xff) != SQLITE_IOERR; // a full disk loses nothing: the log has it all
        if (inLog != done || inLog <= 0 || !run("BEGIN IMMEDIATE"))
            return true;
        const QByteArray same = "PRAGMA user_version = " + QByteArray::number(userVersion());
        if (run(same.constData()) && run("COMMIT"))
            return true;
        const bool failed = (sqlite3_errcode(m_driver.connection()) & 0xff) == SQLITE_IOERR;
        run("ROLLBACK");
        return !failed;
    }

    /// The log stays as it is when this connection is closed.
    void leaveLog()
    {
        sqlite3_db_config(m_driver.connection(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }

private:
    bool run(const char *statement)
    {
        return sqlite3_exec(m_driver.connection(), statement, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    int userVersion()
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_driver.connection(), "PRAGMA user_version", -1, &statement, nullptr);
        const int version = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
        sqlite3_finalize(statement);
        return version;
    }

    SqlCipherDriver m_driver;
};

Syncer::Syncer(QString fileName, SecureBytes key, Pace pace)
    : m_fileName(std::move(fileName)), m_key(std::move(key)), m_pace(pace)
{
    if (m_pace == Pace::Stepped) {
        m_connection = std::make_unique<Connection>(m_fileName, m_key);
        return;
    }
    std::promise<void> opened;
    m_thread = std::thread([this, &opened] {
        try {
            m_connection = std::make_unique<Connection>(m_fileName, m_key);
            opened.set_value();
        } catch (...) {
            opened.set_exception(std::current_exception());
            return;
        }
        run();
    });
    try {
        opened.get_future().get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

Syncer::~Syncer()
{
    if (m_pace == Pace::Stepped) {
        wait();
        if (failed())
            m_connection->leaveLog();
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
    if (m_checkpointer.joinable())
        m_checkpointer.join();
}

void Syncer::committed(int pages)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_commits == m_synced)
            m_firstUnsynced = steady_clock::now();
        ++m_commits;
        m_pages = pages;
        m_lastCommit = steady_clock::now();
    }
    m_wake.notify_all();
}

void Syncer::barrier(Told told)
{
    std::unique_lock lock(m_mutex);
    if ((!m_failed && m_commits != m_synced) || !m_waiting.empty() || m_telling) {
        m_waiting.push_back(std::move(told));
        m_wake.notify_all();
        return;
    }
    const bool kept = !m_failed;
    lock.unlock();
    told(kept);
}

bool Syncer::wait()
{
    if (m_pace == Pace::Stepped) {
        do {
            step();
        } while (!m_waiting.empty());
        return !failed();
    }
    const auto answer = std::make_shared<std::promise<bool>>();
    barrier([answer](bool kept) { answer->set_value(kept); });
    return answer->get_future().get();
}

bool Syncer::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

StorageError Syncer::failure()
{
    return {
        StorageError::Fault::Other, SyncerText::tr("The disk no longer keeps what is written."),
        SyncerText::tr("What was written until shortly before is kept; what came after may be lost."),
        SyncerText::tr("Note on paper what you did last, close the program, open it again and look whether "
                       "it is there. Tell your administrator that the disk may be failing.")};
}

void Syncer::step()
{
    std::unique_lock lock(m_mutex);
    syncOnce(lock);
}

void Syncer::checkpoint()
{
    checkpointWith(*m_connection);
}

void Syncer::syncOnce(std::unique_lock<std::mutex> &lock)
{
    const quint64 until = m_commits;
    const std::vector<Told> waiting = std::exchange(m_waiting, {});
    bool kept = !m_failed;
    if (kept && until != m_synced) {
        lock.unlock(); // whoever commits meanwhile waits for the next one
        kept = m_connection->syncLog();
        lock.lock();
        kept = kept && !m_failed; // the checkpointer may have found out meanwhile
        if (kept) {
            m_synced = until;
            m_firstUnsynced = steady_clock::now();
        } else {
            m_failed = true;
        }
    }
    m_telling = true;
    lock.unlock();
    for (const Told &told : waiting)
        told(kept);
    lock.lock();
    m_telling = false;
}

bool Syncer::isCheckpointDue(steady_clock::time_point now) const
{
    if (m_failed || m_checkpointing)
        return false;
    return m_pages >= LongPages ||
           (m_pages >= WorthPages && m_commits == m_synced && now - m_lastCommit >= milliseconds(IdleMs));
}

void Syncer::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        const auto now = steady_clock::now();
        const bool unsynced = !m_failed && m_commits != m_synced;
        if (!m_waiting.empty() || (unsynced && now - m_firstUnsynced >= milliseconds(SoonMs))) {
            syncOnce(lock);
        } else if (isCheckpointDue(now)) {
            startCheckpoint();
        } else if (unsynced) {
            m_wake.wait_until(lock, m_firstUnsynced + milliseconds(SoonMs));
        } else if (!m_failed && !m_checkpointing && m_pages >= WorthPages) {
            m_wake.wait_until(lock, m_lastCommit + milliseconds(IdleMs));
        } else {
            m_wake.wait(lock);
        }
    }
    do {
        syncOnce(lock);
    } while (!m_waiting.empty());
    lock.unlock();
    if (m_checkpointer.joinable())
        m_checkpointer.join();
    if (failed())
        m_connection->leaveLog();
    m_connection.reset();
}

void Syncer::startCheckpoint()
{
    if (m_checkpointer.joinable())
        m_checkpointer.join(); // it is at its end: m_checkpointing says so
    m_checkpointing = true;
    m_pages = 0; // until the next commit tells
    m_checkpointer = std::thread([this] {
        try {
            Connection connection(m_fileName, m_key);
            checkpointWith(connection);
        } catch (const std::exception &) {
            qWarning("The log could not be put into the case file; it is tried again later.");
        }
        {
            const std::lock_guard lock(m_mutex);
            m_checkpointing = false;
        }
        m_wake.notify_all();
    });
}

void Syncer::checkpointWith(Connection &connection)
{
    if (connection.checkpoint())
        return;
    const std::lock_guard lock(m_mutex);
    m_failed = true;
}

} // namespace itinera
