// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperlayout.h"

namespace itinera {

namespace {

/// The pieces from `first` that want to stay together, and the height that they need one below the other.
struct Group {
    size_t end = 0;
    qreal height = 0;
};

Group groupFrom(const std::vector<PaperPiece> &pieces, size_t first)
{
    Group group;
    group.end = first;
    while (group.end < pieces.size()) {
        const PaperPiece &piece = pieces[group.end];
        if (group.end != first && piece.breakBefore)
            break;
        group.height += piece.height + (group.end == first ? 0 : piece.spaceBefore);
        ++group.end;
        if (!piece.keepWithNext)
            break;
    }
    return group;
}

} // namespace

std::vector<PlacedPage> placePieces(const std::vector<PaperPiece> &pieces,
                                    const std::vector<PaperPiece> &repeated, qreal pageHeight)
{
    std::vector<PlacedPage> pages(1);
    qreal y = 0;
    const auto newPage = [&] {
        pages.emplace_back();
        y = 0;
    };
    const auto repeatedHeight = [&](const PaperPiece &piece) {
        return piece.repeated < 0 ? 0 : repeated[static_cast<size_t>(piece.repeated)].height;
    };
    const auto place = [&](const PaperPiece &piece) {
        if (!pages.back().empty() && y + piece.spaceBefore + piece.height > pageHeight)
            newPage();
        if (pages.back().empty()) {
            if (piece.repeated >= 0) {
                const PaperPiece &header = repeated[static_cast<size_t>(piece.repeated)];
                pages.back().push_back({&header, 0});
                y = header.height;
            }
        } else {
            y += piece.spaceBefore;
        }
        pages.back().push_back({&piece, y});
        y += piece.height;
    };

    size_t next = 0;
    while (next < pieces.size()) {
        const PaperPiece &first = pieces[next];
        if (first.breakBefore && !pages.back().empty())
            newPage();
        const Group group = groupFrom(pieces, next);
        const bool fitsHere = y + first.spaceBefore + group.height <= pageHeight;
        const bool fitsOnAPage = repeatedHeight(first) + group.height <= pageHeight;
        if (!pages.back().empty() && !fitsHere && fitsOnAPage)
            newPage();
        for (; next < group.end; ++next)
            place(pieces[next]);
    }
    return pages;
}

} // namespace itinera
