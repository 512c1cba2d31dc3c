// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskrules.h"
#include <QStringList>

/// Risk in the screen's language; paper has its own words (riskpaper).
namespace itinera::riskwords {

QString levelName(RiskLevel level);
QString cooperationName(Cooperation c);
QString occasionName(RiskOccasion o);
QString questionText(RiskQuestion q);
QString ruleInWords(); ///< The stated rule, for the page.

QString said(const riskrules::Missing &missing);
QStringList said(const std::vector<riskrules::Missing> &missing); ///< A line for each.

} // namespace itinera::riskwords
