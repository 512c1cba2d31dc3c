// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// Her needs, rated at the beginning and lately once more.
std::unique_ptr<DemoPart> needsDemo(DemoWriter &writer);

} // namespace itinera
