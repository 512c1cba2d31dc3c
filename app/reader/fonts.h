// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace itinera::reader {

/// Fonts of this computer for PDFs that bring none of their own. Files that libraries open between the two
/// calls stay open; after the second they are given again when they are asked for by name, and no others.
void keepFontsFromNow();
void noMoreFonts();

} // namespace itinera::reader
