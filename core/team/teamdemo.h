// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// Who works in the invented office; the complete cases have a second person who assists her.
std::unique_ptr<DemoPart> teamDemo(DemoWriter &writer);

} // namespace itinera
