// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/session/access.h"
#include "core/storage/sql.h"

namespace itinera {

/// The columns of a line of the list, of case_list l and case_file f, in the order in which they are read.
QString caseRowColumns();
/// Without what the member may not see: the level, what is due next.
CaseRow readCaseRow(Row row, const Access &access);
/// Throws NotFound: no such case.
[[noreturn]] void caseNotThere();

} // namespace itinera
