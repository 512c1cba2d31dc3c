// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/paper/pageparts.h"
#include "core/paper/printing.h"
#include "core/safety/riskassessment.h"
#include "core/safety/riskrules.h"

namespace itinera::pages {

/// The team's page.
PaperDocument risk(const Context &context, const Case &person, const RiskAssessment &assessment,
                   const riskrules::Staleness &staleness);
/// The page as it is offered for printing.
PrintablePage riskPrint();

} // namespace itinera::pages
