// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace itinera {

/// The name of a country (ISO 3166-1 alpha-2) or language (ISO 639) in the given screen or paper language
/// ("en", "es", …); the code itself where there is no name. From ICU.
QString countryName(const QString &code, const QString &inLanguage);
QString languageName(const QString &code, const QString &inLanguage);
QStringList countryCodes();  ///< All current ISO 3166-1 alpha-2 codes.
QStringList languageCodes(); ///< ISO 639 codes of living languages with a name of their own.

} // namespace itinera
