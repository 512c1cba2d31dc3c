// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/outgoing.h"

namespace itinera {

/// Nothing about her goes to anybody whom she did not agree to (C2); and what went is written down under the
/// consent that it went by, for her to be told (C4).
OutgoingGate consentGate();

} // namespace itinera
