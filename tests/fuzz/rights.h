// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"

namespace itinera::fuzz {

/// Rights as subjects might declare them; the fuzz targets know no subjects.
inline const Declared &someRights()
{
    static const Declared all = [] {
        Declared rights;
        for (const char16_t *key :
             {u"case.open", u"person.view", u"person.change", u"risk.view", u"risk.change", u"needs.view",
              u"needs.change", u"plan.view", u"plan.change", u"timeline.view", u"sessions.write",
              u"paper.print", u"members.manage"})
            rights.rights.push_back({Right(key), "", {Role::Caseworker, Role::TeamLead}});
        return rights;
    }();
    return all;
}

} // namespace itinera::fuzz
