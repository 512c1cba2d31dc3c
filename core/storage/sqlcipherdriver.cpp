// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipherdriver.h"
#include "core/platform/guardedheap.h"
#include "core/storage/sqlcipherresult.h"
#include <QSqlError>
#include <QUrl>
#include <mutex>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// All of SQLite's memory comes from a guarded heap while any connection is open, and is wiped with the last
/// one.
class SqliteMemory {
public:
    static void acquire()
    {
        const std::lock_guard lock(s_mutex);
        if (s_users++ > 0)
            return;
        sqlite3_shutdown();
        static const sqlite3_mem_methods methods{
            [](int size) { return s_heap.allocate(static_cast<std::size_t>(size)); },
            [](void *block) { s_heap.release(block); },
            [](void *block, int size) { return s_heap.resize(block, static_cast<std::size_t>(size)); },
            [](void *block) { return static_cast<int>(GuardedHeap::sizeOf(block)); },
            [](int size) { return static_cast<int>(GuardedHeap::roundUp(static_cast<std::size_t>(size))); },
            [](void *) { return SQLITE_OK; },
            [](void *) {},
            nullptr};
        sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
        sqlite3_initialize();
    }
    static void release()
    {
        const std::lock_guard lock(s_mutex);
        if (--s_users > 0)
            return;
        sqlite3_shutdown();
        s_heap.clear();
    }

    static std::size_t unlockedBytes() { return s_heap.unlockedBytes(); }

private:
    static inline std::mutex s_mutex;
    static inline int s_users = 0;
    static inline GuardedHeap s_heap;
};

} // namespace

std::size_t SqlCipherDriver::unlockedBytes()
{
    return SqliteMemory::unlockedBytes();
}

SqlCipherDriver::SqlCipherDriver(QObject *parent) : QSqlDriver(parent) {}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    // Named placeholders are turned into positions by Qt, which then binds a name that stands twice in both
    // places.
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
    case LowPrecisionNumbers:
        return true;
    default:
        return false;
    }
}

namespace {

constexpr int RawKeyLength = 67;

/// x'<64 hex digits>': how SQLCipher takes a key as it is, without deriving one.
SecureBytes rawKeyText(const SecureBytes &key)
{
    SecureBytes hex(RawKeyLength + 1);
    char *text = reinterpret_cast<char *>(hex.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, 65, key.data(), key.size());
    text[66] = '\'';
    return hex;
}

} // namespace

int SqlCipherDriver::rekey(const SecureBytes &key)
{
    finaliseIdle();
    const SecureBytes text = rawKeyText(key);
    return sqlite3_rekey_v2(m_db, "main", text.data(), RawKeyLength);
}

void SqlCipherDriver::finaliseIdle()
{
    const QHash<QByteArray, sqlite3_stmt *> idle = std::exchange(m_idle, {});
    for (sqlite3_stmt *statement : idle)
        sqlite3_finalize(statement);
}

bool SqlCipherDriver::open(const QString &db, const QString &, const QString &, const QString &, int,
                           const QString &)
{
    SecureBytes key = std::move(m_key);
    close();
    const bool unchanged = m_mode == Mode::ReadUnchanged;
    const int flags = (unchanged ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX |
                      (m_mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    const QByteArray name =
        unchanged ? QUrl::fromLocalFile(db).toEncoded(QUrl::FullyEncoded) + "?immutable=1" : db.toUtf8();
    SqliteMemory::acquire();
    int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_extended_result_codes(m_db, 1);
        sqlite3_busy_timeout(m_db, 2000);
        // No statement, nor what a planted trigger says, writes to the schema or to SQLite's inner tables.
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        if (key.size() == 32) {
            const SecureBytes text = rawKeyText(key);
            code = sqlite3_key_v2(m_db, "main", text.data(), RawKeyLength);
        } else {
            code = SQLITE_MISUSE;
        }
    }
    key.clear();
    if (code != SQLITE_OK) {
        m_openError = m_db && code != SQLITE_MISUSE ? sqlite3_extended_errcode(m_db) : code;
        setLastError(SqlCipherResult::errorOf(m_db, u"The database did not open"_s,
                                              QSqlError::ConnectionError, m_openError));
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        SqliteMemory::release();
        setOpenError(true);
        return false;
    }
    m_openError = 0;
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    const QList<SqlCipherResult *> alive = std::exchange(m_results, {});
    for (SqlCipherResult *result : alive)
        result->orphan();
    finaliseIdle();
    if (m_db) {
        sqlite3_close(m_db);
        m_db = nullptr;
        SqliteMemory::release();
    }
    m_key.clear();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::simple(const char *statement)
{
    if (!m_db)
        return false;
    const int code = sqlite3_exec(m_db, statement, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(SqlCipherResult::errorOf(m_db, QString::fromLatin1(statement), QSqlError::TransactionError,
                                          sqlite3_extended_errcode(m_db)));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return simple("BEGIN IMMEDIATE");
}
bool SqlCipherDriver::commitTransaction()
{
    return simple("COMMIT");
}
bool SqlCipherDriver::rollbackTransaction()
{
    return simple("ROLLBACK");
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen() || !(type & QSql::Tables))
        return names;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", -1,
                       &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    QString escaped = identifier;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

QVariant SqlCipherDriver::handle() const
{
    return {};
}

void SqlCipherDriver::interrupt()
{
    if (m_db)
        sqlite3_interrupt(m_db);
}

} // namespace itinera
