// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlDatabase>
#include <QString>

namespace itinera::bench {

/// Writes what is stored packed into a folder, a file each, without what anybody typed: what a new dictionary
/// is trained on (README, "The dictionary of packed texts"). False where a file cannot be written.
bool writeSamples(const QSqlDatabase &db, const QString &folder);

} // namespace itinera::bench
