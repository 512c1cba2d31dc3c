// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipherdriver.h"
#include "core/platform/guardedheap.h"
#include <QDate>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUrl>
#include <QUuid>
#include <mutex>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QSqlError errorOf(sqlite3 *db, const QString &what, QSqlError::ErrorType type, int code)
{
    const QString text = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    return QSqlError(what, text, type, QString::number(code));
}

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

private:
    static inline std::mutex s_mutex;
    static inline int s_users = 0;
    static inline GuardedHeap s_heap;
};

} // namespace

class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
    {
        m_driver->m_results.append(this);
    }
    ~SqlCipherResult() override
    {
        finalise();
        if (m_driver)
            m_driver->m_results.removeOne(this);
    }

    /// The driver closes: let go of the statement and of the driver.
    void orphan()
    {
        finalise();
        m_driver = nullptr;
    }

protected:
    QVariant handle() const override { return {}; }

    bool reset(const QString &query) override { return prepare(query) && exec(); }

    bool prepare(const QString &query) override
    {
        finalise();
        setSelect(false);
        setActive(false);
        if (!m_driver || !m_driver->m_db)
            return fail(u"The connection is closed"_s, QSqlError::ConnectionError, SQLITE_MISUSE);
        const QByteArray utf8 = query.toUtf8();
        m_text = utf8;
        m_statement = m_driver->m_idle.take(utf8);
        if (m_statement)
            return true;
        const char *rest = nullptr;
        const int code = sqlite3_prepare_v3(m_driver->m_db, utf8.constData(),
                                            static_cast<int>(utf8.size()) + 1, 0, &m_statement, &rest);
        if (code != SQLITE_OK)
            return fail(u"The statement was not understood"_s, QSqlError::StatementError, extended());
        if (!m_statement)
            return fail(u"There is no statement"_s, QSqlError::StatementError, SQLITE_MISUSE);
        if (rest && !QByteArrayView(rest).trimmed().isEmpty()) {
            finalise();
            return fail(u"Several statements in one string"_s, QSqlError::StatementError, SQLITE_MISUSE);
        }
        return true;
    }

    bool exec() override
    {
        if (!m_statement)
            return fail(u"There is no statement"_s, QSqlError::StatementError, SQLITE_MISUSE);
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_held.clear();
        setAt(QSql::BeforeFirstRow);
        setActive(false);
        if (!bindAll())
            return false;
        if (!step())
            return false;
        setSelect(sqlite3_column_count(m_statement) > 0);
        m_lastId = sqlite3_last_insert_rowid(m_driver->m_db);
        m_changed = isSelect() ? -1 : sqlite3_changes(m_driver->m_db);
        m_fetchedFirst = false;
        // A statement that has run to its end must not keep a lock.
        if (!m_hasRow)
            sqlite3_reset(m_statement);
        setActive(true);
        return true;
    }

    bool fetchNext() override
    {
        if (!isActive() || !m_statement)
            return false;
        if (!m_fetchedFirst)
            m_fetchedFirst = true;
        else if (m_hasRow && !step())
            return false;
        if (!m_hasRow) {
            sqlite3_reset(m_statement);
            setAt(QSql::AfterLastRow);
            return false;
        }
        setAt(at() < 0 ? 0 : at() + 1);
        return true;
    }

    bool fetchFirst() override
    {
        if (at() == 0 && m_held.isEmpty())
            return true;
        if (at() != QSql::BeforeFirstRow && !exec())
            return false;
        return fetchNext();
    }

    bool fetch(int row) override
    {
        if (row == at())
            return true;
        if (row < 0)
            return false;
        if ((at() != QSql::BeforeFirstRow && row < at()) || at() == QSql::AfterLastRow) {
            if (!exec())
                return false;
        }
        while (at() < row) {
            if (!fetchNext())
                return false;
        }
        return true;
    }

    bool fetchLast() override
    {
        if (at() == QSql::AfterLastRow && !exec())
            return false;
        QList<QVariant> row;
        int index = at();
        if (at() >= 0)
            row = currentRow();
        while (fetchNext()) {
            index = at();
            row = currentRow();
        }
        if (index < 0)
            return false;
        m_held = row;
        setAt(index);
        return true;
    }

    QVariant data(int column) override
    {
        if (!m_held.isEmpty())
            return m_held.value(column);
        return columnValue(column);
    }
    bool isNull(int column) override { return data(column).isNull(); }
    int size() override { return -1; }
    int numRowsAffected() override { return m_changed; }
    QVariant lastInsertId() const override { return m_lastId; }

    QSqlRecord record() const override
    {
        QSqlRecord record;
        if (!m_statement)
            return record;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
        return record;
    }

    void detachFromResultSet() override
    {
        if (m_statement)
            sqlite3_reset(m_statement);
        m_hasRow = false;
    }

private:
    int extended() const { return sqlite3_extended_errcode(m_driver->m_db); }

    bool fail(const QString &what, QSqlError::ErrorType type, int code)
    {
        setLastError(errorOf(m_driver ? m_driver->m_db : nullptr, what, type, code));
        return false;
    }

    /// Lets go of the statement. One that is likely to come again waits, without its values, for the next
    /// query with the same text.
    void finalise()
    {
        if (m_statement && m_driver && m_driver->m_db && m_driver->m_idle.size() < MostIdle &&
            isReusable(m_text) && !m_driver->m_idle.contains(m_text)) {
            sqlite3_reset(m_statement);
            sqlite3_clear_bindings(m_statement);
            m_driver->m_idle.insert(m_text, m_statement);
        } else {
            sqlite3_finalize(m_statement);
        }
        m_statement = nullptr;
        m_hasRow = false;
        m_held.clear();
    }

    static bool isReusable(const QByteArray &text)
    {
        return text.startsWith("SELECT") || text.startsWith("INSERT") || text.startsWith("UPDATE") ||
               text.startsWith("DELETE");
    }

    bool step()
    {
        const int code = sqlite3_step(m_statement);
        m_hasRow = code == SQLITE_ROW;
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return true;
        const int detail = extended();
        const bool told = fail(u"The statement did not run"_s, QSqlError::StatementError, detail);
        sqlite3_reset(m_statement);
        return told;
    }

    bool bindAll()
    {
        const int count = sqlite3_bind_parameter_count(m_statement);
        if (boundValueCount() < count)
            return fail(u"Fewer values than placeholders"_s, QSqlError::StatementError, SQLITE_RANGE);
        for (int i = 1; i <= count; ++i) {
            if (bindOne(i, boundValue(i - 1)) != SQLITE_OK)
                return fail(u"A value could not be bound"_s, QSqlError::StatementError, extended());
        }
        return true;
    }

    int bindOne(int index, const QVariant &value)
    {
        if (value.isNull())
            return sqlite3_bind_null(m_statement, index);
        switch (value.typeId()) {
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            return sqlite3_bind_blob64(m_statement, index, bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        }
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return sqlite3_bind_int64(m_statement, index, value.toLongLong());
        case QMetaType::Double:
        case QMetaType::Float:
            return sqlite3_bind_double(m_statement, index, value.toDouble());
        default: {
            const QString text = value.toString();
            return sqlite3_bind_text16(m_statement, index, text.utf16(), static_cast<int>(text.size() * 2),
                                       SQLITE_TRANSIENT);
        }
        }
    }

    QVariant columnValue(int column) const
    {
        if (!m_statement || column < 0 || column >= sqlite3_column_count(m_statement))
            return {};
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, column)));
        case SQLITE_FLOAT:
            return QVariant(sqlite3_column_double(m_statement, column));
        case SQLITE_BLOB:
            return QVariant(QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                                       sqlite3_column_bytes(m_statement, column)));
        case SQLITE_NULL:
            return {};
        default: {
            const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
            return QVariant(QString(text, sqlite3_column_bytes16(m_statement, column) / 2));
        }
        }
    }

    QList<QVariant> currentRow() const
    {
        QList<QVariant> row;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            row << columnValue(i);
        return row;
    }

    static constexpr qsizetype MostIdle = 200;
    const SqlCipherDriver *m_driver;
    QByteArray m_text;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasRow = false;
    bool m_fetchedFirst = false;
    QVariant m_lastId;
    int m_changed = -1;
    QList<QVariant> m_held; // the last row, after fetchLast()
};

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
        setLastError(errorOf(m_db, u"The database did not open"_s, QSqlError::ConnectionError, m_openError));
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
    setLastError(errorOf(m_db, QString::fromLatin1(statement), QSqlError::TransactionError,
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
