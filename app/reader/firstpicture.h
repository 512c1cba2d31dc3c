// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/readerprotocol.h"
#include <QImage>
#include <QSize>

class QIODevice;

namespace itinera::reader {

struct Outcome {
    QImage picture;                   ///< RGBA8888; null where it was refused
    Reason reason = Reason::NotKnown; ///< where there is no picture
};

/// A picture, or the first page of a PDF, made to fit into `most` pixels; what it is is told from its
/// content. The device has to be open and to know its size. Parses what others made: itinera-reader calls it
/// when it has shut itself in, nobody else does.
Outcome firstPicture(QIODevice &file, QSize most);

} // namespace itinera::reader
