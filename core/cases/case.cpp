// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case.h"

namespace itinera {

QString Case::displayName() const
{
    if (!chosenName.isEmpty())
        return chosenName;
    if (!legalNames.isEmpty())
        return legalNames.first();
    return aliases.isEmpty() ? QString() : aliases.first();
}

} // namespace itinera
