// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/migrations.h"

namespace itinera {

/// What stands in a database's schema otherwise than these migrations make it up to the file's own version:
/// a trigger, view, table or index that is foreign, changed or missing, each as "trigger “name”". Who can
/// write to the file can plant a trigger that copies keys and texts while others work (A14). Empty where
/// all is as it should be. Throws StorageError.
QStringList foreignInSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations);

/// Throws VaultError DatabaseForeign where something is. Before anything is written, and before the first
/// statement that a planted trigger could answer.
void demandOwnSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations);

} // namespace itinera
