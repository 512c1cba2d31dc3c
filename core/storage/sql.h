// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <concepts>
#include <optional>

namespace itinera {

/// The current row of a statement, read column by column in the order of its SELECT:
/// `sql.row() >> step.id >> step.uuid >> step.what`. Good until the next row.
class Row {
public:
    template <typename T>
    Row &operator>>(T &target)
    {
        target = take<T>();
        return *this;
    }
    /// The next column.
    template <typename T>
    T take();
    Row &skip(int columns = 1)
    {
        m_column += columns;
        return *this;
    }

private:
    friend class Sql;
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    QVariant next();
    CaseText caseText();
    CaseDocument document();
    QDateTime instant(); ///< From milliseconds UTC; invalid where NULL.
    QUuid uuid();
    template <Worded E>
    E word();
    QString where() const; ///< The column just read, and the record's uuid where it was read before.
    const QSqlQuery &m_query;
    int m_column = 0;
    QUuid m_record;
};

/// One statement on the vault's database, forward only. Every failure is a StorageError with its cause named.
/// Finished when it goes out of scope, so that no read lock is left behind.
class Sql {
public:
    Sql(const QSqlDatabase &db, const QString &text);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    // name with its colon: u":id"_s
    Sql &bind(const QString &name, const QString &text); ///< A null text is an empty one.
    Sql &bind(const QString &name, const CaseText &text);
    Sql &bind(const QString &name, const CaseDocument &document); ///< Packed; an empty one is NULL.
    Sql &bind(const QString &name, QDate day);                    ///< ISO text, "" for none.
    Sql &bind(const QString &name, const QDateTime &instant);     ///< Milliseconds UTC, NULL for none.
    Sql &bind(const QString &name, const QUuid &uuid);            ///< Text without braces, "" for none.
    Sql &bind(const QString &name, const QByteArray &bytes);
    template <std::integral Number>
    Sql &bind(const QString &name, Number number) ///< A bool is 1 or 0.
    {
        return bindValue(name, QVariant(static_cast<qint64>(number)));
    }
    template <typename Tag>
    Sql &bind(const QString &name, Id<Tag> id) ///< NULL where it is not stored yet.
    {
        return bindValue(name, id.toVariant());
    }
    template <Worded E>
    Sql &bind(const QString &name, E value)
    {
        return bind(name, stored(value));
    }
    Sql &bindNull(const QString &name);

    void run();  ///< Executes; for INSERT, UPDATE, DELETE. May be called again after binding anew.
    bool next(); ///< Executes at the first call; true while there is a row.
    qint64 lastInsertId() const;
    int changed() const; ///< Rows changed by the last run().

    Row row() const { return Row(m_query); }
    /// The first column of the next row, if there is one.
    template <typename T>
    std::optional<T> first()
    {
        return next() ? std::optional<T>(row().take<T>()) : std::nullopt;
    }

private:
    Sql &bindValue(const QString &name, const QVariant &value);
    QSqlQuery m_query;
    bool m_ran = false;
};

namespace sqlrow {
template <typename T>
struct IsId : std::false_type {
};
template <typename Tag>
struct IsId<Id<Tag>> : std::true_type {
};
} // namespace sqlrow

template <Worded E>
E Row::word()
{
    const QString word = next().toString();
    if (const auto value = knownWord<E>(word))
        return *value;
    refuseWord(word, where());
}

template <typename T>
T Row::take()
{
    if constexpr (std::same_as<T, bool>)
        return next().toLongLong() != 0;
    else if constexpr (std::integral<T>)
        return static_cast<T>(next().toLongLong());
    else if constexpr (sqlrow::IsId<T>::value)
        return T(next().toLongLong());
    else if constexpr (std::same_as<T, CaseText>)
        return caseText();
    else if constexpr (std::same_as<T, CaseDocument>)
        return document();
    else if constexpr (std::same_as<T, QString>)
        return next().toString();
    else if constexpr (std::same_as<T, QByteArray>)
        return next().toByteArray();
    else if constexpr (std::same_as<T, QDate>)
        return QDate::fromString(next().toString(), Qt::ISODate);
    else if constexpr (std::same_as<T, QDateTime>)
        return instant();
    else if constexpr (std::same_as<T, QUuid>)
        return uuid();
    else
        return word<T>();
}

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
