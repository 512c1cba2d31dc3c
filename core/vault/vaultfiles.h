// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/durablefile.h"
#include <QByteArray>
#include <QString>

/// Reading and writing the files of a vault, and what is said where that fails. For core/vault.
namespace itinera::vaultfiles {

QString nothingChanged();                        ///< "Nothing was changed."
[[noreturn]] void readOnly(const QString &path); ///< Throws VaultError ReadOnly.
[[noreturn]] void diskFull();                    ///< Throws VaultError DiskFull.
/// Throws one of these where it was not written.
void demandWritten(WriteResult result, const QString &path);
QByteArray contentOf(const QString &fileName); ///< Empty where it cannot be read.

} // namespace itinera::vaultfiles
