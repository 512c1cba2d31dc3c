// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <QMap>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr char Everything[] = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master";

/// Type and name to table and statement.
using Parts = QMap<std::pair<QString, QString>, std::pair<QString, QString>>;

/// What the migrations make of nothing, in memory: nothing of a vault goes there.
Parts made(const std::vector<Migration> &migrations, int version)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> memory(raw, &sqlite3_close);
    const auto run = [&](const QByteArray &statement) {
        if (opened != SQLITE_OK ||
            sqlite3_exec(memory.get(), statement.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            throw StorageError(StorageError::Fault::Other,
                               SchemaText::tr("The form of the case file could not be compared."),
                               SchemaText::tr("Nothing was changed."),
                               SchemaText::tr("Close other programs and try again."));
        }
    };
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            continue;
        for (const QString &statement : migration.statements)
            run(statement.toUtf8());
    }
    Parts parts;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(memory.get(), Everything, -1, &statement, nullptr);
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    };
    while (sqlite3_step(statement) == SQLITE_ROW)
        parts.insert({text(0), text(1)}, {text(2), text(3)});
    sqlite3_finalize(statement);
    return parts;
}

Parts found(const QSqlDatabase &db)
{
    Parts parts;
    Sql sql(db, QString::fromLatin1(Everything));
    while (sql.next()) {
        std::pair<QString, QString> what;
        std::pair<QString, QString> how;
        sql.row() >> what.first >> what.second >> how.first >> how.second;
        parts.insert(what, how);
    }
    return parts;
}

QString named(const std::pair<QString, QString> &part)
{
    // SQLite's own words for the kinds: what an administrator looks for in the file.
    return u"%1 “%2”"_s.arg(part.first, part.second);
}

} // namespace

QStringList foreignInSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    Sql version(db, u"PRAGMA user_version"_s);
    const Parts wanted = made(migrations, version.first<int>().value_or(0));
    const Parts there = found(db);
    QStringList foreign;
    for (auto it = there.begin(); it != there.end(); ++it) {
        if (wanted.value(it.key()) != it.value())
            foreign << named(it.key());
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!there.contains(it.key()))
            foreign << named(it.key());
    }
    return foreign;
}

void demandOwnSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    const QStringList foreign = foreignInSchema(db, migrations);
    if (foreign.isEmpty())
        return;
    throw VaultError(VaultError::Fault::DatabaseForeign,
                     SchemaText::tr("The form of the case file is not as this program made it (%1): somebody "
                                    "changed it with another program.")
                         .arg(QStringList(foreign.mid(0, 5)).join(u", "_s)),
                     SchemaText::tr("It was not opened, and nothing was changed."),
                     SchemaText::tr("Keep the vault's folder as it is, tell your administrator, and open the "
                                    "last good backup."));
}

} // namespace itinera
