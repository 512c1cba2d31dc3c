// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/papertext.h"
#include "core/plan/plan.h"
#include <QJsonValue>

/// What the rules of the plan find, said.
namespace itinera::planwords {

/// One sentence, in the language of the page or of the screen.
QString said(const PaperText &t, const PlanChange &change);
/// A line for each.
QStringList said(const PaperText &t, const std::vector<PlanChange> &changes);
/// What somebody wrote about it, else the changes, in lines.
QString whatChanged(const PaperText &t, const PlanVersion &version);
/// A change as the audit trail has it. Empty where it is of no known kind.
QString saidOfTrail(const PaperText &t, const QJsonValue &change);

} // namespace itinera::planwords
