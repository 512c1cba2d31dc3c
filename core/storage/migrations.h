// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <vector>

namespace itinera {

/// One step of the schema: resources/migrations/NNNN.sql. Forward only; spells old names literally; never
/// edited once released.
struct Migration {
    int version = 0;
    QStringList statements;
};

std::vector<Migration> shippedMigrations();
/// Splits a migration file at its lines "--;".
QStringList migrationStatements(const QString &text);

/// Brings the database from its version to the newest of `migrations`, one transaction each. On failure the
/// database stays as it was and a StorageError tells which step. The caller has made a backup and has refused
/// a newer database.
void migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations);

} // namespace itinera
