// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace itinera {

/// No core dumps, and no other process of this user may read this one's memory. Called first thing by both
/// programs.
void protectMemory();

} // namespace itinera
