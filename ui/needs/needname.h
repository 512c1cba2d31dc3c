// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "core/needs/needs.h"

namespace itinera {

/// The name of a need on a screen: the list's words, or hers.
inline QString needName(const Need &need, const CodeList &list, const QString &language)
{
    return need.code.isEmpty() ? QString(need.text) : list.labelOf(need.code, language);
}

} // namespace itinera
