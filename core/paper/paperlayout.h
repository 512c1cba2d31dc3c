// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>
#include <functional>
#include <vector>

namespace itinera {

/// What is never divided between two pages: a line, a heading, a row of a table. Lengths are device pixels.
struct PaperPiece {
    qreal spaceBefore = 0; ///< Left out at the top of a page.
    qreal height = 0;
    bool keepWithNext = false; ///< Not the last on its page, as long as the two fit on one at all.
    bool breakBefore = false;
    int repeated =
        -1; ///< Index into the repeated pieces (a table's header) that stands above it after a page break.
    std::function<void(QPainter &, qreal top)> draw;
};

/// A piece and where it stands on its page.
struct PlacedPiece {
    const PaperPiece *piece = nullptr;
    qreal top = 0;
};
using PlacedPage = std::vector<PlacedPiece>;

/// Puts pieces on pages of the given height. Always at least one page; a piece higher than a page gets one to
/// itself.
std::vector<PlacedPage> placePieces(const std::vector<PaperPiece> &pieces,
                                    const std::vector<PaperPiece> &repeated, qreal pageHeight);

} // namespace itinera
