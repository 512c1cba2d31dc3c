// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// Counselling sessions of the complete cases, their notes sealed.
std::unique_ptr<DemoPart> sessionsDemo(DemoWriter &writer);

} // namespace itinera
