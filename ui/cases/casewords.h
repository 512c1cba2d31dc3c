// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codebox.h"

namespace itinera::casewords {

/// Countries by name in that language; first "XX", for whoever has no citizenship.
std::vector<ChipsEdit::Choice> countries(const QString &language);
/// Languages by name in that language.
std::vector<ChipsEdit::Choice> languages(const QString &language);
CodeList interpreterWishes(const QString &language); ///< Codes are the numbers of InterpreterWish.
CodeList contactKinds(const QString &language);
CodeList contactSafeties(const QString &language); ///< Codes are the numbers of ContactSafety.

} // namespace itinera::casewords
