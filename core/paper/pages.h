// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/lists/codelist.h"
#include "core/needs/needs.h"
#include "core/paper/blocks.h"
#include "core/plan/plan.h"
#include "core/safety/riskassessment.h"
#include "core/safety/riskrules.h"
#include <memory>

class QTranslator;

namespace itinera::pages {

/// What every page needs to know besides its subject.
struct Context {
    PaperChoice choice;
    QDate today;
    bool demo = false;    ///< "Invented data" on every page.
    QString professional; ///< Name of the professional of reference.
    /// The code lists that the pages need, by name.
    QMap<QString, CodeList> lists;
    QString signedBy;          ///< Name of who signed or is to sign; empty: the professional of reference.
    bool changedSince = false; ///< The plan was changed after this version, and that is not agreed yet.
    bool newerExists = false;  ///< A newer version or assessment was signed after the one on this page.
    std::shared_ptr<const QTranslator>
        words; ///< Other words than those that ship for the language; for tests.
};

/// Her page. `version` is null while nothing was agreed yet; `content` is what to print, with its steps as
/// they stand.
PaperDocument plan(const Context &context, const Case &person, const Plan &content,
                   const PlanVersion *version, const std::vector<Need> &needs,
                   const std::vector<Victory> &victories);
/// Her page. `history`: signed ones up to this, oldest first; this one may be the last of them or not.
PaperDocument needs(const Context &context, const Case &person, const NeedsAssessment &assessment,
                    const std::vector<NeedsAssessment> &history);
/// One line of what was done with her case.
struct TrailLine {
    QDateTime at; ///< Local time.
    QString who;
    QString sentence;
    int times = 1;
};
/// Her page (C4): what was done with her case, by whom and when. Discreet: without names of anybody.
PaperDocument trail(const Context &context, const Case &person, const std::vector<TrailLine> &lines);
/// The team's page.
PaperDocument risk(const Context &context, const Case &person, const RiskAssessment &assessment,
                   const riskrules::Staleness &staleness);

} // namespace itinera::pages
