// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case.h"

namespace itinera {

QString Case::displayName() const
{
    // One that is empty or blank, as while somebody types, is none.
    for (const QString &name : QStringList{chosenName} + legalNames + aliases) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return {};
}

} // namespace itinera
