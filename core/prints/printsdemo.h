// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// The plan of each complete case was printed; of one nobody noted yet where it is kept.
std::unique_ptr<DemoPart> printsDemo(DemoWriter &writer);

} // namespace itinera
