// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QString>

class QStyle;

/// What the theme is put together from; only its own files need it.
namespace itinera::theme {

QColor mixed(const QColor &a, const QColor &b, double partOfB);
QColor inputFrame(); ///< Three to one against its ground, as whoever sees little needs it.
QStyle *newStyle();  ///< Fusion with sizes that follow the text and a ring around what has the focus.
QString styleSheet();

} // namespace itinera::theme
