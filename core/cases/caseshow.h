// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/subject.h"
#include <QJsonObject>

namespace itinera {

struct CaseRow;

ShownPart shownPerson(); ///< Who she is, and who accompanies her.
JsonPart jsonCase();     ///< Every field.
JsonPart jsonLine();     ///< Her line in the list of cases.
/// A line of the list of cases, for scripts.
QJsonObject rowJson(const CaseRow &row);

} // namespace itinera
