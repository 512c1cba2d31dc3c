// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/durablefile.h"
#include <QByteArray>
#include <QString>
#include <optional>

/// Reading and writing the files of a vault, and what is said where that fails. For core/vault.
namespace itinera::vaultfiles {

QString nothingChanged();                        ///< "Nothing was changed."
[[noreturn]] void readOnly(const QString &path); ///< Throws VaultError ReadOnly.
[[noreturn]] void diskFull();                    ///< Throws VaultError DiskFull.
/// Throws one of these where it was not written.
void demandWritten(WriteResult result, const QString &path);
/// Before a case file of so many bytes is written where no file may have more than `limit`. Throws VaultError
/// DiskFull.
void demandFits(qint64 bytes, std::optional<qint64> limit, const QString &folder);
QByteArray contentOf(const QString &fileName); ///< Empty where it cannot be read.

} // namespace itinera::vaultfiles
