// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/levelcolours.h"
#include "ui/widgets/theme.h"

namespace itinera {

QColor levelColour(RiskLevel level)
{
    const bool dark = theme::isDark();
    switch (level) {
    case RiskLevel::None:
        return dark ? QColor(0x3A4147) : QColor(0xE6E4DE);
    case RiskLevel::Low:
        return dark ? QColor(0x1F5350) : QColor(0xCBE5E1);
    case RiskLevel::Moderate:
        return dark ? QColor(0x66501B) : QColor(0xF0DCA8);
    case RiskLevel::High:
        return dark ? QColor(0x8F4A27) : QColor(0xE39A6C);
    case RiskLevel::VeryHigh:
        return dark ? QColor(0x7A4A86) : QColor(0x5E2F66);
    }
    return {};
}

QColor levelText(RiskLevel level)
{
    const bool dark = theme::isDark();
    switch (level) {
    case RiskLevel::None:
        return dark ? QColor(0xDDE2E6) : QColor(0x3B4651);
    case RiskLevel::Low:
        return dark ? QColor(0xD3EFEA) : QColor(0x11463F);
    case RiskLevel::Moderate:
        return dark ? QColor(0xFBEBC2) : QColor(0x523B05);
    case RiskLevel::High:
        return dark ? QColor(0xFFEDE2) : QColor(0x3C1804);
    case RiskLevel::VeryHigh:
        return QColor(0xFFFFFF);
    }
    return {};
}

} // namespace itinera
