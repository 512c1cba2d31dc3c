// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace itinera {

class SqlCipherDriver;

/// One statement of a SqlCipherDriver and its rows. Made by the driver alone, which knows those that are
/// alive.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    /// The driver closes: let go of the statement and of the driver.
    void orphan();

    /// What SQLite says of the last failure of a connection; without one, of the code.
    static QSqlError errorOf(sqlite3 *db, const QString &what, QSqlError::ErrorType type, int code);

protected:
    QVariant handle() const override { return {}; }
    bool reset(const QString &query) override { return prepare(query) && exec(); }
    bool prepare(const QString &query) override;
    bool exec() override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetch(int row) override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override { return data(column).isNull(); }
    int size() override { return -1; }
    int numRowsAffected() override { return m_changed; }
    QVariant lastInsertId() const override { return m_lastId; }
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    int extended() const;
    bool fail(const QString &what, QSqlError::ErrorType type, int code);
    /// Lets go of the statement. One that is likely to come again waits, without its values, for the next
    /// query with the same text.
    void finalise();
    bool step();
    bool bindAll();
    int bindOne(int index, const QVariant &value);
    QVariant columnValue(int column) const;
    QList<QVariant> currentRow() const;

    static constexpr qsizetype MostIdle = 200;
    const SqlCipherDriver *m_driver;
    QByteArray m_text;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasRow = false;
    bool m_fetchedFirst = false;
    QVariant m_lastId;
    int m_changed = -1;
    QList<QVariant> m_held; ///< The last row, after fetchLast().
};

} // namespace itinera
