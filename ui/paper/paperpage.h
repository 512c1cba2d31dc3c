// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/papertab.h"

namespace itinera {

/// The tab by the name of the other pages. Not the class's own name: core calls the kinds of printed page so
/// (core/paper/printing.h), and a file that needs those includes papertab.h instead.
using PaperPage = PaperTab;

} // namespace itinera
