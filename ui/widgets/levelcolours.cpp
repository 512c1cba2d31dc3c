// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/levelcolours.h"
#include "ui/widgets/theme.h"

namespace itinera {

QColor levelColour(int level)
{
    const bool dark = theme::isDark();
    switch (level) {
    case 0:
        return dark ? QColor(0x3A4147) : QColor(0xE6E4DE);
    case 1:
        return dark ? QColor(0x1F5350) : QColor(0xCBE5E1);
    case 2:
        return dark ? QColor(0x66501B) : QColor(0xF0DCA8);
    case 3:
        return dark ? QColor(0x8F4A27) : QColor(0xE39A6C);
    case 4:
        return dark ? QColor(0x7A4A86) : QColor(0x5E2F66);
    default:
        return {};
    }
}

QColor levelText(int level)
{
    const bool dark = theme::isDark();
    switch (level) {
    case 0:
        return dark ? QColor(0xDDE2E6) : QColor(0x3B4651);
    case 1:
        return dark ? QColor(0xD3EFEA) : QColor(0x11463F);
    case 2:
        return dark ? QColor(0xFBEBC2) : QColor(0x523B05);
    case 3:
        return dark ? QColor(0xFFEDE2) : QColor(0x3C1804);
    case 4:
        return QColor(0xFFFFFF);
    default:
        return {};
    }
}

} // namespace itinera
