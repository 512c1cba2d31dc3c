// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/typesetter.h"
#include <QLocale>
#include <array>

namespace itinera::pictures {

/// With what a picture is painted; one for the screen, one for paper. Lengths are device pixels.
struct Look {
    QFont font;
    QPaintDevice *device = nullptr; ///< Whose resolution the font is measured in; null: the screen's.
    qreal em = 0;                   ///< Height of a line of the font.
    qreal hair = 1;                 ///< Width of the thinnest line.
    bool rightToLeft = false;
    QLocale locale; ///< For numbers.
    QColor ink, quiet, rule, ground, accent, accentText;
    QColor headFill; ///< Behind the head of a table.
    /// A level of risk, from none to the highest; on paper told apart by a pattern, too.
    struct Level {
        QColor fill, ink;
    };
    std::array<Level, 5> levels;
    QColor pattern;    ///< Invalid: no patterns.
    QColor cellBorder; ///< Invalid: none.

    Typesetter typesetter() const { return {font, device, ink, rightToLeft}; }
};

} // namespace itinera::pictures
