// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/needs/needs.h"
#include "core/paper/pageparts.h"
#include "core/paper/printing.h"
#include "core/plan/plan.h"

namespace itinera::pages {

/// Her page. `version` is null while nothing was agreed yet; `content` is what to print, with its steps as
/// they stand.
PaperDocument plan(const Context &context, const Case &person, const Plan &content,
                   const PlanVersion *version, const std::vector<Need> &needs,
                   const std::vector<Victory> &victories);
/// The page as it is offered for printing.
PrintablePage planPrint();

} // namespace itinera::pages
