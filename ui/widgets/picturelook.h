// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/look.h"

class QWidget;

namespace itinera {

/// With what pictures (core/pictures) are painted on this widget: text in the device's resolution, lengths in
/// the theme's.
pictures::Look pictureLook(const QWidget &widget);

} // namespace itinera
