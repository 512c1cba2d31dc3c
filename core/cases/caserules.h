// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/cases/case.h"
#include <QJsonObject>

namespace itinera::caserules {

/// A new case code, "K7M-3QX": five letters and digits that cannot be confused with each other, then one that
/// checks the rest.
QString makeCode(Random &random);
/// True where the last character fits the others: catches every single mistyped character.
bool isCode(const QString &text);
/// The code as stored, from what was typed ("k7m3qx" → "K7M-3QX"); empty where it is none.
QString normalisedCode(const QString &typed);

/// The words by which a case is found, folded, each with a space before it and one after the last: " k7m 3qx
/// maria ".
QString searchText(const Case &c);
/// The words that are looked for in it, from what was typed. An apostrophe or a raised dot stands within a
/// word: "N'Diaye" is "ndiaye".
QStringList searchWords(const QString &typed);

/// How likely it is that two cases are the same person, and why. `because` is filled when score ≥ 0.75.
LikelyDuplicate compare(const Case &typed, const Case &existing);

/// For the audit trail: every field of a case.
QJsonObject toJson(const Case &c);

} // namespace itinera::caserules
