// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"

/// Why two cases may be the same person, in the screen's language.
namespace itinera::duplicatewords {

QStringList said(const std::vector<LikelyDuplicate::Reason> &because);

} // namespace itinera::duplicatewords
