// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

class QString;

namespace itinera {
class Session;

namespace bench {

/// Types, ticks, signs and prints in the pages of a case that has a plan with a step, and prints how long
/// each took until it was painted or acknowledged, and how long the event loop stood still at most.
void workInWindow(Session &session, CaseId id, const QString &folder);

} // namespace bench
} // namespace itinera
