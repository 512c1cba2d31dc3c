// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// A plan made from her needs, agreed on, lived with and changed.
std::unique_ptr<DemoPart> planDemo(DemoWriter &writer);

} // namespace itinera
