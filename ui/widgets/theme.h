// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace itinera::theme {

enum class Scheme { System, Light, Dark };

/// Sets palette and style sheet for the whole program. Calm colours; sizes in em of the application font, so
/// that 200 % text keeps its proportions.
void apply(QApplication &app, Scheme scheme, int textPercent = 100);
bool isDark(); ///< Told from the palette (Qt 6.4 has no colour scheme).

/// Roles instead of colours, so that light and dark are decided in one place.
enum class Tone { Text, Quiet, Line, Surface, Raised, Accent, AccentText, Good, Attention, Paused };
QColor colour(Tone tone);

/// An icon from resources/icons, painted in the text colour; mirrored where it points somewhere and the
/// layout is right-to-left ("back", "forward").
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone); ///< In that tone instead; AccentText for one on a primary button.
int em(double n = 1.0);                     ///< n times the height of the application font, in pixels.

/// Dynamic properties that the style sheet knows: setRole(w, "heading"), "subheading", "quiet", "card",
/// "primary" (button), "plain" (button without frame), "nav", "badge".
void setRole(QWidget *widget, const char *role);
/// After a dynamic property changed: a style sheet reads them only when a widget is polished.
void polishAgain(QWidget *widget);

} // namespace itinera::theme
