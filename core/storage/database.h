// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include "core/storage/syncer.h"
#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace itinera {

class SqlCipherDriver;

/// The opened casework.db: one keyed connection, checked to be encrypted (fail closed, hazard 1), with the
/// pragmas of DESIGN. Closing finalises every live result and removes the connection.
class Database {
public:
    /// Creates the file. Throws VaultError CannotCreate, ReadOnly or DiskFull.
    static std::unique_ptr<Database> create(const QString &fileName, SecureBytes key);
    /// Opens an existing file. Throws VaultError DatabaseDamaged where the key does not open it.
    static std::unique_ptr<Database> open(const QString &fileName, SecureBytes key);
    /// Opens a file without changing a byte of it and without its write-ahead log: for looking into a backup.
    static std::unique_ptr<Database> openForReading(const QString &fileName, SecureBytes key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase handle() const { return QSqlDatabase::database(m_connection, false); }
    SqlCipherDriver *driver() const { return m_driver; }
    int schemaVersion() const;
    /// Asked now and then while a statement runs; where it answers true, the statement ends with an error.
    /// Not while pages' MACs are compared.
    void interruptWhen(std::function<bool()> stop);
    /// Every page's MAC, SQLite's own integrity, foreign keys: what is wrong, in words; empty when all is
    /// well.
    /// Not `deep`: the structure only, without comparing indexes with their tables and reading unused pages.
    QStringList check(bool deep = true) const;
    /// From now on a commit is atomic at once, and on the disk a moment later. Given the key that opened the
    /// file. Throws StorageError.
    void syncBehind(SecureBytes key, Syncer::Pace pace);
    /// Who puts it there; null while each commit is on the disk when it returns.
    Syncer *syncer() const { return m_syncer.get(); }
    /// Closes the database and leaves the last sync, and putting the log into the file, to whoever has the
    /// syncer then. Null where nobody syncs behind.
    static std::unique_ptr<Syncer> closeAllBut(std::unique_ptr<Database> database);
    /// Each commit is on the disk when it returns, and so is everything from before. Throws StorageError
    /// where the disk failed.
    void syncEachCommit();
    /// SQLCipher's salt, as it stands in the file.
    QByteArray salt() const;
    /// Writes every page anew under another key, in one transaction. Throws StorageError; which key holds is
    /// then told by reopen() with one or the other, and certain once checkpoint() came to its end. Afterwards
    /// each commit is on the disk when it returns.
    void rekey(const SecureBytes &key);
    /// Closes the connection and opens it again under that key. Throws VaultError where it does not fit.
    void reopen(SecureBytes key);
    /// Puts the write-ahead log into the file and empties it. Whether it could: not while another connection
    /// reads. Throws StorageError.
    bool checkpoint();

private:
    enum class Mode { Create, Open, Read };
    Database(const QString &fileName, SecureBytes key, Mode mode);
    void prepare(Mode mode);
    QString m_fileName;
    QString m_connection;
    std::function<bool()> m_stop;
    SqlCipherDriver *m_driver = nullptr; // owned by the connection
    std::unique_ptr<Syncer> m_syncer;
};

/// The first 16 bytes of a database file: SQLCipher's salt. Empty where the file is shorter or cannot be
/// read. Not of a file that is open: closing it once more would give up SQLite's locks.
QByteArray databaseSalt(const QString &fileName);

} // namespace itinera
