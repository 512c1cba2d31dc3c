// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printing.h"
#include <vector>

namespace itinera {

/// What can be printed about her, in the order in which it is offered.
const std::vector<PrintablePage> &printablePages();
/// The page of that key; null where there is none.
const PrintablePage *printablePage(const QString &key);

} // namespace itinera
