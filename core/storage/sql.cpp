// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/packed.h"
#include "core/storage/sqlcipherdriver.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct SqlText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Names the cause in words. The statement's text goes to the message only for faults of ours; its values
/// never do.
[[noreturn]] void raise(const QSqlError &error, const QString &statement)
{
    const int code = error.nativeErrorCode().toInt();
    const QString kept = SqlText::tr("What was saved before is kept.");
    switch (code & 0xFF) {
    case SQLITE_FULL:
        throw StorageError(StorageError::Fault::DiskFull,
                           SqlText::tr("The disk is full, so the change could not be saved."), kept,
                           SqlText::tr("Make room on the disk and do it again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw StorageError(StorageError::Fault::ReadOnly, SqlText::tr("The case file cannot be written to."),
                           kept, SqlText::tr("Ask an administrator to allow writing in the vault's folder."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw StorageError(
            StorageError::Fault::Damaged, SqlText::tr("A part of the case file is damaged."),
            SqlText::tr("Nothing was overwritten."),
            SqlText::tr(
                "Close the program, copy the vault's folder to a safe place and open the last good backup."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StorageError(StorageError::Fault::Busy, SqlText::tr("The case file is busy."), kept,
                           SqlText::tr("Wait a moment and do it again."));
    case SQLITE_IOERR:
        throw StorageError(StorageError::Fault::Other, SqlText::tr("The disk did not take the change."), kept,
                           SqlText::tr("Check that the disk is connected and has room, then do it again."));
    default:
        throw StorageError(StorageError::Fault::Other,
                           SqlText::tr("The change could not be saved (%1).").arg(error.databaseText()), kept,
                           SqlText::tr("Do it again. If it happens again, tell your administrator: %1")
                               .arg(statement.simplified().left(160)));
    }
}

/// Null where a text stands as it is.
const CaseTextCodec *codecFor(const QString &text, const QSqlQuery &query)
{
    const auto *driver = qobject_cast<const SqlCipherDriver *>(query.driver());
    return text.isEmpty() || !driver ? nullptr : driver->caseTexts();
}

QString toStored(const CaseText &text, const QSqlQuery &query)
{
    const CaseTextCodec *codec = codecFor(text, query);
    return codec ? codec->toStored(text) : QString(text);
}

CaseText fromStored(const QString &stored, const QSqlQuery &query)
{
    const CaseTextCodec *codec = codecFor(stored, query);
    return codec ? codec->fromStored(stored) : stored;
}

} // namespace

Sql::Sql(const QSqlDatabase &db, const QString &text) : m_query(db)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(text))
        raise(m_query.lastError(), text);
}

Sql::~Sql()
{
    m_query.finish();
}

Sql &Sql::bindValue(const QString &name, const QVariant &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Sql &Sql::bind(const QString &name, const QString &text)
{
    return bindValue(name, QVariant(text.isNull() ? u""_s : text));
}

Sql &Sql::bind(const QString &name, const CaseText &text)
{
    return bind(name, toStored(text, m_query));
}

Sql &Sql::bind(const QString &name, const CaseDocument &document)
{
    return document.text.isEmpty() ? bindNull(name)
                                   : bind(name, packed(toStored(document.text, m_query).toUtf8()));
}

Sql &Sql::bind(const QString &name, QDate day)
{
    return bind(name, day.isValid() ? day.toString(Qt::ISODate) : u""_s);
}

Sql &Sql::bind(const QString &name, const QDateTime &instant)
{
    return instant.isValid() ? bind(name, instant.toMSecsSinceEpoch()) : bindNull(name);
}

Sql &Sql::bind(const QString &name, const QUuid &uuid)
{
    return bind(name, uuid.isNull() ? u""_s : uuid.toString(QUuid::WithoutBraces));
}

Sql &Sql::bind(const QString &name, const QByteArray &bytes)
{
    return bindValue(name, QVariant(bytes));
}

Sql &Sql::bindNull(const QString &name)
{
    return bindValue(name, QVariant());
}

void Sql::run()
{
    m_ran = true;
    if (!m_query.exec())
        raise(m_query.lastError(), m_query.lastQuery());
}

bool Sql::next()
{
    if (!m_ran)
        run();
    if (m_query.next())
        return true;
    // A failure while reading is not the end of the rows.
    if (m_query.lastError().isValid())
        raise(m_query.lastError(), m_query.lastQuery());
    return false;
}

qint64 Sql::lastInsertId() const
{
    return m_query.lastInsertId().toLongLong();
}
int Sql::changed() const
{
    return m_query.numRowsAffected();
}
QVariant Row::next()
{
    return m_query.value(m_column++);
}

CaseText Row::caseText()
{
    return fromStored(next().toString(), m_query);
}

CaseDocument Row::document()
{
    return {fromStored(QString::fromUtf8(unpacked(next().toByteArray())), m_query)};
}

QDateTime Row::instant()
{
    const QVariant value = next();
    return value.isNull() ? QDateTime() : utcFromMs(value.toLongLong());
}

QUuid Row::uuid()
{
    const QUuid uuid = QUuid::fromString(next().toString());
    if (m_record.isNull())
        m_record = uuid;
    return uuid;
}

QString Row::where() const
{
    const QString column = m_query.record().fieldName(m_column - 1);
    return m_record.isNull() ? column : column + u", "_s + m_record.toString(QUuid::WithoutBraces);
}

void runSql(const QSqlDatabase &db, const QString &text)
{
    Sql(db, text).run();
}

Transaction::Transaction(const QSqlDatabase &db) : m_db(db)
{
    // SQLite itself knows whether a transaction is open; that keeps nesting right without bookkeeping of
    // ours.
    const auto *driver = qobject_cast<const SqlCipherDriver *>(m_db.driver());
    if (driver && driver->connection() && sqlite3_get_autocommit(driver->connection()) == 0) {
        m_savepoint = u"nested"_s; // savepoints of the same name nest: the innermost is meant
        runSql(m_db, u"SAVEPOINT nested"_s);
    } else if (!m_db.transaction()) {
        raise(m_db.driver()->lastError(), u"BEGIN"_s);
    }
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (m_savepoint.isEmpty()) {
        m_db.rollback();
        return;
    }
    QSqlQuery undo(m_db);
    undo.exec(u"ROLLBACK TO %1"_s.arg(m_savepoint));
    undo.exec(u"RELEASE %1"_s.arg(m_savepoint));
}

void Transaction::commit()
{
    if (m_savepoint.isEmpty()) {
        if (!m_db.commit())
            raise(m_db.driver()->lastError(), u"COMMIT"_s);
    } else {
        runSql(m_db, u"RELEASE %1"_s.arg(m_savepoint));
    }
    m_open = false;
}

} // namespace itinera
