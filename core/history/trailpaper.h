// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/paper/pageparts.h"
#include "core/paper/printing.h"
#include <QDateTime>

namespace itinera::pages {

/// One line of what was done with her case.
struct TrailLine {
    QDateTime at; ///< Local time.
    QString who;
    QString sentence;
    int times = 1;
};
/// Her page (C4): what was done with her case, by whom and when. Discreet: without names of anybody.
PaperDocument trail(const Context &context, const Case &person, const std::vector<TrailLine> &lines);
/// The page as it is offered for printing.
PrintablePage trailPrint();

} // namespace itinera::pages
