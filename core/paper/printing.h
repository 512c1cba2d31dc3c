// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/blocks.h"
#include "core/paper/printregister.h"
#include "core/vault/session.h"

namespace itinera {

/// Trail: what was done with her case, by whom and when (C4); for who may read the audit trail.
enum class PaperPage { Plan, Needs, Risk, Trail };
QString paperPageKey(PaperPage page); ///< "plan", "needs", "risk", "trail".

/// For `number` below: the one being worked on, although an earlier one is signed.
inline constexpr int WorkedOn = -1;

/// Gathers what a page needs from the stores and composes it. Throws Refused where there is nothing to print
/// yet. `number`: which version or assessment; 0: the newest (signed, else the one being worked on).
PaperDocument composePage(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                          int number = 0);
/// Composes, writes the PDF, and enters it in the register (C3).
PrintRecord printToPdf(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                       const QString &fileName, int number = 0);
/// Enters in the register what a printer took. Call it after the printing.
PrintRecord registerPrinted(Session &session, CaseId caseId, PaperPage page, const PaperChoice &choice,
                            int pages, int copies, int number = 0);

} // namespace itinera
