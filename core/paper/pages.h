// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/lists/codelist.h"
#include "core/needs/needs.h"
#include "core/paper/paper.h"
#include "core/plan/plan.h"
#include "core/safety/riskassessment.h"
#include "core/safety/riskrules.h"

namespace itinera::pages {

/// What every page needs to know besides its subject.
struct Context {
    PaperChoice choice;
    QDate today;
    bool demo = false;          ///< "Invented data" on every page.
    QString professional;       ///< Name of the professional of reference.
    /// The code lists that the pages need, by name.
    QMap<QString, CodeList> lists;
};

PaperDocument plan(const Context &context, const Case &person, const Plan &content, const PlanVersion *version,
                   const std::vector<Need> &needs, const std::vector<Victory> &victories);
PaperDocument needs(const Context &context, const Case &person, const NeedsAssessment &assessment,
                    const std::vector<NeedsAssessment> &history);
PaperDocument risk(const Context &context, const Case &person, const RiskAssessment &assessment,
                   const riskrules::Staleness &staleness);

} // namespace itinera::pages
