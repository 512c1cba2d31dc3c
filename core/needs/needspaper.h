// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/needs/needs.h"
#include "core/paper/pageparts.h"
#include "core/paper/printing.h"

namespace itinera::pages {

/// A need as it is called on this page; on a discreet one by its field, where its name would tell the
/// subject.
QString needName(const Writer &w, const Need &need);
/// Her page. `history`: signed ones up to this, oldest first; this one may be the last of them or not.
PaperDocument needs(const Context &context, const Case &person, const NeedsAssessment &assessment,
                    const std::vector<NeedsAssessment> &history);
/// The page as it is offered for printing.
PrintablePage needsPrint();

} // namespace itinera::pages
