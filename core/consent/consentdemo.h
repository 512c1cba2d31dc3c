// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/subject/demo.h"
#include <memory>

namespace itinera {

/// What each invented woman agreed to, refused and took back.
std::unique_ptr<DemoPart> consentDemo(DemoWriter &writer);

} // namespace itinera
