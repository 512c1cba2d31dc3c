// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturelook.h"
#include "ui/widgets/levelcolours.h"
#include "ui/widgets/theme.h"
#include <QWidget>

namespace itinera {

using theme::Tone;

pictures::Look pictureLook(const QWidget &widget)
{
    pictures::Look look;
    look.font = widget.font();
    look.em = theme::em();
    look.rightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    look.ink = theme::colour(Tone::Text);
    look.quiet = theme::colour(Tone::Quiet);
    look.rule = theme::colour(Tone::Line);
    look.ground = theme::colour(Tone::Raised);
    look.accent = theme::colour(Tone::Accent);
    look.accentText = theme::colour(Tone::AccentText);
    look.headFill = Qt::transparent;
    for (size_t level = 0; level < look.levels.size(); ++level)
        look.levels[level] = {levelColour(static_cast<int>(level)), levelText(static_cast<int>(level))};
    return look;
}

} // namespace itinera
