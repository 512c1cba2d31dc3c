// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/base/error.h"
#include "core/platform/durablefile.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr char PlainHeader[] = "SQLite format 3"; // with its final zero: 16 bytes
constexpr qint64 ApplicationId = 0x4954494E;      // "ITIN"

[[noreturn]] void damaged()
{
    throw VaultError(
        VaultError::Fault::DatabaseDamaged,
        DatabaseText::tr("The case file of this vault (casework.db) is damaged."),
        DatabaseText::tr("Nothing was overwritten."),
        DatabaseText::tr("Copy the vault's folder to a safe place as it is, and open the last good backup."));
}

[[noreturn]] void notEncrypted()
{
    throw VaultError(
        VaultError::Fault::NotEncrypted,
        DatabaseText::tr("The case file of this vault is not encrypted, so it is not used."),
        DatabaseText::tr("Nothing was read from it and nothing was written."),
        DatabaseText::tr("Tell your administrator: the program or the file is not what it should be."));
}

QString pragma(const QSqlDatabase &db, const QString &text)
{
    Sql sql(db, u"PRAGMA "_s + text);
    return sql.first<QString>().value_or(QString());
}

void demand(bool holds, const QString &what)
{
    if (holds)
        return;
    throw VaultError(VaultError::Fault::CannotCreate,
                     DatabaseText::tr("The case file cannot be used safely on this computer (%1).").arg(what),
                     DatabaseText::tr("Nothing was changed."),
                     DatabaseText::tr("Move the vault to a disk of this computer and try again."));
}

} // namespace

QByteArray databaseSalt(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray salt = file.read(16);
    return salt.size() == 16 ? salt : QByteArray();
}

std::unique_ptr<Database> Database::create(const QString &fileName, SecureBytes key)
{
    return std::unique_ptr<Database>(new Database(fileName, std::move(key), Mode::Create));
}

std::unique_ptr<Database> Database::open(const QString &fileName, SecureBytes key)
{
    return std::unique_ptr<Database>(new Database(fileName, std::move(key), Mode::Open));
}

std::unique_ptr<Database> Database::openForReading(const QString &fileName, SecureBytes key)
{
    return std::unique_ptr<Database>(new Database(fileName, std::move(key), Mode::Read));
}

Database::Database(const QString &fileName, SecureBytes key, Mode mode)
    : m_fileName(fileName), m_connection(u"vault-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const bool create = mode == Mode::Create;
    // Since Qt 6.8 a connection is not registered without one, and its driver would be gone while we use it.
    if (!QCoreApplication::instance())
        qFatal("A vault is opened while there is no QCoreApplication.");
    // SQLite would make it for everybody to read; its log and index take after it. Before SQLite has it open:
    // to close it once more would give up SQLite's locks.
    if (create)
        keepPrivate(fileName, true);
    m_driver = new SqlCipherDriver;
    m_driver->setMode(create               ? SqlCipherDriver::Mode::Create
                      : mode == Mode::Read ? SqlCipherDriver::Mode::ReadUnchanged
                                           : SqlCipherDriver::Mode::OpenExisting);
    m_driver->setKey(std::move(key));
    try {
        QSqlDatabase db = QSqlDatabase::addDatabase(m_driver, m_connection);
        db.setDatabaseName(fileName);
        if (!db.open()) {
            if (!create)
                damaged();
            throw VaultError(VaultError::Fault::CannotCreate,
                             DatabaseText::tr("The case file could not be created."),
                             DatabaseText::tr("Nothing was changed."),
                             DatabaseText::tr("Choose another folder, one that you may write to."));
        }
        // Through SQLite's own handle: to close another one would give up the locks of whoever has it open
        // here.
        const QByteArray inFile = create ? QByteArray() : salt();
        if (inFile == QByteArrayView(PlainHeader, 16))
            notEncrypted();
        if (!create && inFile.isEmpty())
            damaged(); // SQLite would take an empty file for a new database
        prepare(mode);
    } catch (...) {
        m_driver->close();
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

void Database::prepare(Mode mode)
{
    const bool created = mode == Mode::Create;
    const QSqlDatabase db = handle();
    try {
        // Fail closed: a library that is not SQLCipher answers nothing here, and would write plain text.
        const QStringList version = pragma(db, u"cipher_version"_s).section(u' ', 0, 0).split(u'.');
        if (version.value(0).toInt() < 4)
            notEncrypted();
        // The first read of a page: here a wrong key or a damaged first page shows.
        Sql(db, u"SELECT count(*) FROM sqlite_master"_s).next();
        pragma(db, u"cipher_log_level = NONE"_s);
        if (mode == Mode::Read) {
            if (pragma(db, u"application_id"_s).toLongLong() != ApplicationId)
                damaged();
            return;
        }
        demand(pragma(db, u"journal_mode = WAL"_s) == u"wal"_s, u"journal_mode"_s);
        runSql(db, u"PRAGMA synchronous = FULL"_s);
        runSql(db, u"PRAGMA foreign_keys = ON"_s);
        runSql(db, u"PRAGMA secure_delete = ON"_s);
        runSql(db, u"PRAGMA trusted_schema = OFF"_s);
        runSql(db, u"PRAGMA temp_store = MEMORY"_s);
        runSql(db, u"PRAGMA recursive_triggers = ON"_s); // REPLACE must not pass by the triggers that protect
                                                         // what was signed
        runSql(db, u"PRAGMA cache_size = 6000"_s);
        demand(pragma(db, u"foreign_keys"_s) == u"1"_s, u"foreign_keys"_s);
        if (created) {
            runSql(db, u"PRAGMA application_id = %1"_s.arg(ApplicationId));
            checkpoint();
        } else if (pragma(db, u"application_id"_s).toLongLong() != ApplicationId) {
            damaged();
        }
    } catch (const StorageError &error) {
        if (error.fault() == StorageError::Fault::Damaged)
            damaged();
        throw;
    }
    if (salt() == QByteArrayView(PlainHeader, 16))
        notEncrypted();
}

Database::~Database()
{
    {
        QSqlDatabase db = handle();
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    m_syncer.reset(); // whose connection is the last then, and puts the log into the file
}

std::unique_ptr<Syncer> Database::closeAllBut(std::unique_ptr<Database> database)
{
    return database ? std::move(database->m_syncer)
                    : nullptr; // the database is closed before anybody goes on
}

QByteArray Database::salt() const
{
    sqlite3_file *file = nullptr;
    QByteArray bytes(16, '\0');
    if (sqlite3_file_control(m_driver->connection(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods || file->pMethods->xRead(file, bytes.data(), 16, 0) != SQLITE_OK)
        return {};
    return bytes;
}

void Database::syncBehind(SecureBytes key, Syncer::Pace pace)
{
    syncEachCommit();
    m_syncer = std::make_unique<Syncer>(m_fileName, std::move(key), pace);
    runSql(handle(), u"PRAGMA synchronous = NORMAL"_s);
    runSql(handle(), u"PRAGMA wal_autocheckpoint = 0"_s);
    const auto committed = [](void *syncer, sqlite3 *, const char *, int pages) {
        static_cast<Syncer *>(syncer)->committed(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_driver->connection(), committed, m_syncer.get());
    // The checkpointer's one commit may take as long as the disk does: to wait is better than to refuse.
    sqlite3_busy_timeout(m_driver->connection(), 30000);
}

void Database::syncEachCommit()
{
    if (!m_syncer)
        return;
    const bool kept = m_syncer->wait();
    if (m_driver->connection()) {
        runSql(handle(), u"PRAGMA wal_autocheckpoint = 1000"_s); // takes the hook's place
        runSql(handle(), u"PRAGMA synchronous = FULL"_s);
        sqlite3_busy_timeout(m_driver->connection(), 2000);
    }
    m_syncer.reset();
    if (!kept)
        throw Syncer::failure();
}

int Database::schemaVersion() const
{
    return pragma(handle(), u"user_version"_s).toInt();
}

void Database::rekey(const SecureBytes &key)
{
    syncEachCommit(); // its connection knows the old key
    const int code = m_driver->rekey(key);
    if (code == SQLITE_OK && checkpoint())
        return;
    const bool full = (code & 0xff) == SQLITE_FULL;
    throw StorageError(
        full ? StorageError::Fault::DiskFull : StorageError::Fault::Other,
        full ? DatabaseText::tr("The disk is full.")
             : DatabaseText::tr("The case file could not be given a new key."),
        DatabaseText::tr("Nothing was lost, and nobody else can open the vault."),
        DatabaseText::tr("Make room on the disk, twice the size of the vault, and try again."));
}

void Database::reopen(SecureBytes key)
{
    QSqlDatabase db = handle();
    db.close();
    m_syncer.reset();
    m_driver->setMode(SqlCipherDriver::Mode::OpenExisting);
    m_driver->setKey(std::move(key));
    if (!db.open())
        damaged();
    prepare(Mode::Open);
}

bool Database::checkpoint()
{
    Sql sql(handle(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return sql.first<int>() == 0;
}

void Database::interruptWhen(std::function<bool()> stop)
{
    m_stop = std::move(stop);
    const auto asked = [](void *self) { return static_cast<Database *>(self)->m_stop() ? 1 : 0; };
    sqlite3_progress_handler(m_driver->connection(), 20000, m_stop ? +asked : nullptr, this);
}

QStringList Database::check(bool deep) const
{
    QStringList faults;
    const QSqlDatabase db = handle();
    try {
        Sql pages(db, u"PRAGMA cipher_integrity_check"_s);
        while (deep && pages.next())
            faults << DatabaseText::tr("A page of the case file fails its check: %1")
                          .arg(pages.row().take<QString>());
        Sql structure(db, deep ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s);
        while (structure.next()) {
            if (structure.row().take<QString>() != u"ok"_s)
                faults << DatabaseText::tr("The case file's structure is damaged: %1")
                              .arg(structure.row().take<QString>());
        }
        Sql references(db, u"PRAGMA foreign_key_check"_s);
        while (references.next())
            faults << DatabaseText::tr("A record in %1 points to one that is not there.")
                          .arg(references.row().take<QString>());
    } catch (const StorageError &error) {
        faults << error.happened();
    }
    return faults;
}

} // namespace itinera
