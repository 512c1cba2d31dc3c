// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// Who each invented woman is, what happened since, and whether her case was closed.
std::unique_ptr<DemoPart> casesDemo(DemoWriter &writer);

} // namespace itinera
