// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/papertext.h"
#include "core/plan/planrules.h"
#include <QJsonValue>
#include <QStringList>

/// The plan in words: of the screen's language, or where a PaperText is given, of that.
namespace itinera::planwords {

QString stateName(StepState state); ///< "to do", "resting", "done", "another way".
QString byName(const Step &step);   ///< "she", the professional's name, the service.

QString said(const planrules::Missing &missing);
QStringList said(const std::vector<planrules::Missing> &missing); ///< A line for each.

/// One sentence.
QString said(const PaperText &t, const PlanChange &change);
/// A line for each.
QStringList said(const PaperText &t, const std::vector<PlanChange> &changes);
/// What somebody wrote about it, else the changes, in lines.
QString whatChanged(const PaperText &t, const PlanVersion &version);
/// A change as the audit trail has it. Empty where it is of no known kind.
QString saidOfTrail(const PaperText &t, const QJsonValue &change);

/// Throws the StorageError for a stored plan that is none.
[[noreturn]] void refuseUnreadable();

} // namespace itinera::planwords
