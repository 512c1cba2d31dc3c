// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needsrules.h"
#include <QStringList>

/// What the rules of needs find, in the screen's language.
namespace itinera::needswords {

QString said(needsrules::Missing missing);
QStringList said(const std::vector<needsrules::Missing> &missing); ///< A line for each.

} // namespace itinera::needswords
