// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcipherresult.h"
#include "core/storage/sqlcipherdriver.h"
#include <QSqlField>
#include <QSqlRecord>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

bool isReusable(const QByteArray &text)
{
    return text.startsWith("SELECT") || text.startsWith("INSERT") || text.startsWith("UPDATE") ||
           text.startsWith("DELETE");
}

} // namespace

QSqlError SqlCipherResult::errorOf(sqlite3 *db, const QString &what, QSqlError::ErrorType type, int code)
{
    const QString text = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    return QSqlError(what, text, type, QString::number(code));
}

int SqlCipherResult::extended() const
{
    return sqlite3_extended_errcode(m_driver->m_db);
}

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.append(this);
}

SqlCipherResult::~SqlCipherResult()
{
    finalise();
    if (m_driver)
        m_driver->m_results.removeOne(this);
}

void SqlCipherResult::orphan()
{
    finalise();
    m_driver = nullptr;
}

bool SqlCipherResult::prepare(const QString &query)
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
    const int code = sqlite3_prepare_v3(m_driver->m_db, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                        0, &m_statement, &rest);
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

bool SqlCipherResult::exec()
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

bool SqlCipherResult::fetchNext()
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

bool SqlCipherResult::fetchFirst()
{
    if (at() == 0 && m_held.isEmpty())
        return true;
    if (at() != QSql::BeforeFirstRow && !exec())
        return false;
    return fetchNext();
}

bool SqlCipherResult::fetch(int row)
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

bool SqlCipherResult::fetchLast()
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

QVariant SqlCipherResult::data(int column)
{
    if (!m_held.isEmpty())
        return m_held.value(column);
    return columnValue(column);
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord record;
    if (!m_statement)
        return record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_hasRow = false;
}

bool SqlCipherResult::fail(const QString &what, QSqlError::ErrorType type, int code)
{
    setLastError(errorOf(m_driver ? m_driver->m_db : nullptr, what, type, code));
    return false;
}

void SqlCipherResult::finalise()
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

bool SqlCipherResult::step()
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

bool SqlCipherResult::bindAll()
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

int SqlCipherResult::bindOne(int index, const QVariant &value)
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

QVariant SqlCipherResult::columnValue(int column) const
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

QList<QVariant> SqlCipherResult::currentRow() const
{
    QList<QVariant> row;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        row << columnValue(i);
    return row;
}

} // namespace itinera
