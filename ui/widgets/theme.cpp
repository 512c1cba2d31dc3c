// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/themeparts.h"
#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

namespace itinera::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr auto BaseSizeProperty = "itineraBasePointSize";
constexpr auto SystemDarkProperty = "itineraSystemDark";
constexpr auto StyleProperty = "itineraStyle";

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneIn(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Text:
        return dark ? QColor(0xE6E9EB) : QColor(0x1F2933);
    case Tone::Quiet:
        return dark ? QColor(0xA9B3BA) : QColor(0x55616C);
    case Tone::Line:
        return dark ? QColor(0x434B51) : QColor(0xDBD8D0);
    case Tone::Surface:
        return dark ? QColor(0x1E2326) : QColor(0xF7F6F3);
    case Tone::Raised:
        return dark ? QColor(0x282E32) : QColor(0xFFFFFF);
    case Tone::Accent:
        return dark ? QColor(0x6CBCC4) : QColor(0x1F6F78);
    case Tone::AccentText:
        return dark ? QColor(0x0C2226) : QColor(0xFFFFFF);
    case Tone::Good:
        return dark ? QColor(0x8CCBA8) : QColor(0x2A674A);
    case Tone::Attention:
        return dark ? QColor(0xE6B85C) : QColor(0x825300);
    case Tone::Paused:
        return dark ? QColor(0xB2B9CC) : QColor(0x575F75);
    }
    return {};
}

QPalette paletteFor(bool dark)
{
    const auto tone = [dark](Tone t) { return toneIn(t, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, tone(Tone::Surface));
    palette.setColor(QPalette::WindowText, tone(Tone::Text));
    palette.setColor(QPalette::Base, tone(Tone::Raised));
    palette.setColor(QPalette::AlternateBase,
                     mixed(tone(Tone::Raised), tone(Tone::Surface), dark ? 0.45 : 0.6));
    palette.setColor(QPalette::Text, tone(Tone::Text));
    palette.setColor(QPalette::Button, tone(Tone::Raised));
    palette.setColor(QPalette::ButtonText, tone(Tone::Text));
    palette.setColor(QPalette::BrightText, tone(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Quiet));
    palette.setColor(QPalette::Highlight, tone(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, tone(Tone::AccentText));
    palette.setColor(QPalette::Link, tone(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, tone(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, tone(Tone::Raised));
    palette.setColor(QPalette::ToolTipText, tone(Tone::Text));
    palette.setColor(QPalette::Light, dark ? QColor(0x3A4248) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Midlight, mixed(tone(Tone::Line), tone(Tone::Surface), 0.5));
    palette.setColor(QPalette::Mid, tone(Tone::Line));
    palette.setColor(QPalette::Dark, mixed(tone(Tone::Line), tone(Tone::Text), 0.3));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x101315) : QColor(0xB9B5AB));
    const QColor disabled = mixed(tone(Tone::Quiet), tone(Tone::Surface), 0.3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tone(Tone::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone(Tone::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tone(Tone::Text));
    return palette;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto channel = [partOfB](int x, int y) { return qRound(x + (y - x) * partOfB); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QColor inputFrame()
{
    return mixed(colour(Tone::Line), colour(Tone::Text), isDark() ? 0.33 : 0.44);
}

void apply(QApplication &app, Scheme scheme, int textPercent)
{
    if (!app.property(BaseSizeProperty).isValid()) {
        // Remembered before anything of ours changes them.
        app.setProperty(BaseSizeProperty, qMax(8.0, QFontInfo(QApplication::font()).pointSizeF()));
        app.setProperty(SystemDarkProperty, isDarkPalette(QApplication::palette()));
    }
    if (!app.property(StyleProperty).toBool()) {
        QApplication::setStyle(newStyle());
        app.setProperty(StyleProperty, true);
    }
    const bool dark =
        scheme == Scheme::Dark || (scheme == Scheme::System && app.property(SystemDarkProperty).toBool());
    QFont font = QApplication::font();
    font.setPointSizeF(app.property(BaseSizeProperty).toDouble() * qBound(50, textPercent, 400) / 100.0);
    QApplication::setFont(font);
    const QPalette palette = paletteFor(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font);
    app.setStyleSheet(styleSheet());
}

bool isDark()
{
    return isDarkPalette(QApplication::palette());
}

QColor colour(Tone tone)
{
    return toneIn(tone, isDark());
}

int em(double n)
{
    return qRound(n * QFontMetrics(QApplication::font()).height());
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    polishAgain(widget);
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace itinera::theme
