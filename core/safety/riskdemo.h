// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// The first risk assessment, and the one that was looked at again.
std::unique_ptr<DemoPart> riskDemo(DemoWriter &writer);

} // namespace itinera
