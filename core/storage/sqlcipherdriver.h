// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/crypto/securebytes.h"
#include <QHash>
#include <QList>
#include <QSqlDriver>

struct sqlite3;
struct sqlite3_stmt;

namespace itinera {

class SqlCipherResult;

/// Qt's Sql driver over SQLCipher, on public Qt headers only (STYLE, "The driver"). Compiled in and passed to
/// QSqlDatabase::addDatabase(driver, name); Qt's own QSQLITE plugin is never loaded.
/// One connection, one thread. The key is given as bytes in guarded memory, never as a QString password.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT
public:
    /// ReadUnchanged: no byte of the file or beside it is written, its write-ahead log is not looked at.
    enum class Mode { OpenExisting, Create, ReadUnchanged };

    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// The raw key (32 bytes) for the next open(); wiped as soon as SQLCipher has it.
    void setKey(SecureBytes key) { m_key = std::move(key); }
    void setMode(Mode mode) { m_mode = mode; }

    bool hasFeature(DriverFeature feature) const override;
    /// Opens and keys the file `db`. User, password, host and port are not used.
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    /// Finalises every result that is still alive, so that nothing keeps the keyed connection open (hazard
    /// 6).
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QVariant handle() const override;

    /// How texts about her are stored on this connection; null: as they are. Must outlive the connection.
    void setCaseTexts(const CaseTextCodec *codec) { m_caseTexts = codec; }
    const CaseTextCodec *caseTexts() const { return m_caseTexts; }

    sqlite3 *connection() const { return m_db; }
    int openError() const { return m_openError; } ///< SQLite's extended code of the last failed open().
    int liveResults() const { return static_cast<int>(m_results.size()); }
    int rekey(const SecureBytes &key); ///< 32 bytes; SQLite's code.
    /// Of what SQLite holds now (pages, texts, its own keys), how many bytes could not be locked against
    /// swapping.
    static std::size_t unlockedBytes();
    void interrupt(); ///< Ends a running statement; may be called from another thread.

private:
    friend class SqlCipherResult;
    void finaliseIdle();
    bool simple(const char *statement);
    sqlite3 *m_db = nullptr;
    const CaseTextCodec *m_caseTexts = nullptr;
    SecureBytes m_key;
    Mode m_mode = Mode::OpenExisting;
    int m_openError = 0;
    mutable QList<SqlCipherResult *> m_results;
    mutable QHash<QByteArray, sqlite3_stmt *> m_idle; // prepared, without values, by their text
};

} // namespace itinera
