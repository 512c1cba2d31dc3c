// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace itinera {

/// The name of a country or language in the given screen or paper language ("en", "es"); a language also in
/// itself ("ar", "ar"). In English where there is no other, the code where there is none at all.
///
/// From resources/names, which we ship, and not from the system: its ICU knows other codes and writes other
/// names from one version to the next, and a list that a colleague chose from must look the same on every
/// laptop.
QString countryName(const QString &code, const QString &inLanguage);
QString languageName(const QString &code, const QString &inLanguage);
QStringList countryCodes();  ///< ISO 3166-1 alpha-2, and what is needed beside them (Kosovo).
QStringList languageCodes(); ///< ISO 639 codes of living languages.

} // namespace itinera
