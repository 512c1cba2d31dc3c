// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace itinera::reader {

/// A file of each kind that is shown. The PDF has a line in each font that every reader of PDFs has to bring,
/// and in some that people name without bringing them.
QList<QByteArray> samples();

/// Looks at each, so that what libraries load when they are first used is there before nothing can be opened
/// any more. False where PNG, JPEG or PDF cannot be shown.
bool showSamples();

} // namespace itinera::reader
