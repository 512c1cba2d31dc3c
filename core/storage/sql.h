// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/base/partialdate.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace itinera {

/// One statement on the vault's database, forward only. Every failure is a StorageError with its cause named.
/// Finished when it goes out of scope, so that no read lock is left behind.
class Sql {
public:
    Sql(const QSqlDatabase &db, const QString &text);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    Sql &bind(const QString &name, const QVariant &value); ///< name with its colon: u":id"_s
    Sql &bind(const QString &name, QDate day);             ///< ISO text, "" for none.
    Sql &bind(const QString &name, const QUuid &uuid);     ///< Text without braces.
    template <class Tag>
    Sql &bind(const QString &name, Id<Tag> id)
    {
        return bind(name, id.toVariant());
    }

    void run();  ///< Executes; for INSERT, UPDATE, DELETE. May be called again after binding anew.
    bool next(); ///< Executes at the first call; true while there is a row.
    qint64 lastInsertId() const;
    int changed() const; ///< Rows changed by the last run().

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    int number(int column) const;
    bool boolean(int column) const;
    bool isNull(int column) const;
    QDate day(int column) const; ///< From ISO text; invalid where empty.
    QUuid uuid(int column) const;
    QDateTime instant(int column) const; ///< From milliseconds UTC; invalid where NULL.
    PartialDate partial(int column) const;

private:
    QSqlQuery m_query;
    bool m_ran = false;
};

/// Runs one statement without parameters.
void runSql(const QSqlDatabase &db, const QString &text);

/// A transaction for a scope; nested ones join as savepoints. Rolls back unless commit() was called.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    QSqlDatabase m_db;
    QString m_savepoint; // empty for the outermost
    bool m_open = true;
};

} // namespace itinera
