// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/casesection.h"
#include "ui/widgets/place.h"
#include <vector>

namespace itinera {

/// The sections of a case, in the order in which they stand beside each other. A new one is one line in
/// pages.cpp.
const std::vector<CaseSection> &caseSections();
/// The places of the sidebar, from the top.
const std::vector<Place> &places();

} // namespace itinera
