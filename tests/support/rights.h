// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/access.h"
#include <QStringList>
#include <map>

namespace itinera::test {

/// What ships for each role, written out: the program is not asked what it should do.
inline QStringList rightsOf(Role role)
{
    using namespace Qt::StringLiterals;
    static const std::map<Role, QStringList> table{
        {Role::Caseworker,
         {u"consent.view"_s, u"consent.write"_s, u"case.open"_s, u"person.view"_s, u"person.change"_s,
          u"risk.view"_s, u"risk.change"_s, u"needs.view"_s, u"needs.change"_s, u"plan.view"_s,
          u"plan.change"_s, u"timeline.view"_s, u"timeline.add"_s, u"sessions.view"_s, u"paper.print"_s,
          u"circle.change"_s}},
        {Role::Psychologist,
         {u"consent.view"_s, u"consent.write"_s, u"person.view"_s, u"risk.view"_s, u"risk.change"_s,
          u"needs.view"_s, u"needs.change"_s, u"plan.view"_s, u"timeline.view"_s, u"timeline.add"_s,
          u"sessions.view"_s, u"sessions.write"_s, u"paper.print"_s}},
        {Role::Psychiatrist,
         {u"consent.view"_s, u"consent.write"_s, u"person.view"_s, u"risk.view"_s, u"needs.view"_s,
          u"timeline.view"_s, u"timeline.add"_s, u"sessions.view"_s, u"sessions.write"_s, u"paper.print"_s}},
        {Role::SocialEducator,
         {u"consent.view"_s, u"consent.write"_s, u"case.open"_s, u"person.view"_s, u"person.change"_s,
          u"risk.view"_s, u"needs.view"_s, u"needs.change"_s, u"plan.view"_s, u"plan.change"_s,
          u"timeline.view"_s, u"timeline.add"_s, u"sessions.view"_s, u"paper.print"_s}},
        {Role::Lawyer,
         {u"consent.view"_s, u"consent.write"_s, u"person.view"_s, u"risk.view"_s, u"risk.change"_s,
          u"needs.view"_s, u"plan.view"_s, u"timeline.view"_s, u"timeline.add"_s, u"paper.print"_s}},
        {Role::OutreachWorker,
         {u"consent.view"_s, u"person.view"_s, u"needs.view"_s, u"plan.view"_s, u"timeline.view"_s,
          u"timeline.add"_s}},
        {Role::Mediator, {u"consent.view"_s, u"person.view"_s, u"timeline.view"_s, u"timeline.add"_s}},
        {Role::TeamLead,
         {u"consent.view"_s, u"consent.write"_s, u"case.open"_s, u"person.view"_s, u"person.change"_s,
          u"risk.view"_s, u"risk.change"_s, u"needs.view"_s, u"needs.change"_s, u"plan.view"_s,
          u"plan.change"_s, u"timeline.view"_s, u"timeline.add"_s, u"sessions.view"_s, u"paper.print"_s,
          u"circle.change"_s, u"audit.view"_s, u"lists.change"_s, u"backups.manage"_s}},
        {Role::Administrator, {u"lists.change"_s, u"members.manage"_s, u"backups.manage"_s}}};
    return table.at(role);
}

} // namespace itinera::test
