// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace itinera::bench {

/// From now on each sync takes so many milliseconds longer.
void delaySyncs(int ms);

} // namespace itinera::bench
