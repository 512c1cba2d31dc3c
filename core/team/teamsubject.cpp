// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subject/subject.h"
#include "core/team/teamdemo.h"
#include "core/team/teamrights.h"
#include "core/team/teamshow.h"
#include <QtGlobal>

namespace itinera {

Subject teamSubject()
{
    Subject subject;
    subject.key = u"team";
    subject.rights = {{right::ChangeCircle,
                       QT_TRANSLATE_NOOP("Access", "Say who assists her"),
                       {Role::Caseworker, Role::TeamLead}},
                      {right::ManageMembers,
                       QT_TRANSLATE_NOOP("Access", "Add and remove members, teams and roles"),
                       {Role::Administrator}}};
    subject.actions = {
        {u"team.add", QT_TRANSLATE_NOOP("Paper", "%1 added a team.")},
        {u"team.change", QT_TRANSLATE_NOOP("Paper", "%1 renamed a team.")},
        {u"team.join", QT_TRANSLATE_NOOP("Paper", "%1 put %2 into a team.")},
        {u"team.leave", QT_TRANSLATE_NOOP("Paper", "%1 took %2 out of a team.")},
        {u"circle.join", QT_TRANSLATE_NOOP("Paper", "%1 added %2 to the people who assist her.")},
        {u"circle.leave", QT_TRANSLATE_NOOP("Paper", "%1 took %2 off the people who assist her.")},
        {u"member.add", QT_TRANSLATE_NOOP("Paper", "%1 added the member %2.")},
        {u"member.remove", QT_TRANSLATE_NOOP("Paper", "%1 removed the member %2.")},
        {u"member.roles", QT_TRANSLATE_NOOP("Paper", "%1 changed the roles of %2.")},
        {u"member.reset", QT_TRANSLATE_NOOP("Paper", "%1 gave %2 a temporary passphrase.")},
        {u"member.passphrase", QT_TRANSLATE_NOOP("Paper", "%1 changed her passphrase.")},
        {u"role.permission", QT_TRANSLATE_NOOP("Paper", "%1 changed what a role allows.")},
        {u"access.refused",
         QT_TRANSLATE_NOOP("Paper", "%1 was refused something that her role does not allow.")}};
    subject.records = {
        {u"team", {{u"name", QT_TRANSLATE_NOOP("Paper", "Name")}, {u"member", nullptr, Said::Inner}}},
        {u"member",
         {{u"name", QT_TRANSLATE_NOOP("Paper", "Name")},
          {u"roles", QT_TRANSLATE_NOOP("Paper", "Roles"), Said::Roles},
          {u"permission", QT_TRANSLATE_NOOP("Paper", "What it allows"), Said::Right},
          {u"count", QT_TRANSLATE_NOOP("Paper", "How many")},
          {u"first", QT_TRANSLATE_NOOP("Paper", "First"), Said::Day},
          {u"last", QT_TRANSLATE_NOOP("Paper", "Last"), Said::Day}}},
        {u"role",
         {{u"role", QT_TRANSLATE_NOOP("Paper", "Role"), Said::Roles},
          {u"permission", QT_TRANSLATE_NOOP("Paper", "What it allows"), Said::Right}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Who assists her"), {u"circle."}},
                        {QT_TRANSLATE_NOOP("Paper", "Members"), {u"member."}},
                        {QT_TRANSLATE_NOOP("Paper", "Roles"), {u"role.", u"access."}},
                        {QT_TRANSLATE_NOOP("Paper", "Teams"), {u"team."}}};
    subject.show = {shownCircle()};
    subject.json = {jsonCircle()};
    subject.demo = &teamDemo;
    return subject;
}

} // namespace itinera
