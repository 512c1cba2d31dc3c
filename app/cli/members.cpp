// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/vault/memberadmin.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    QJsonArray list;
    for (const MemberState &state : MemberAdministration(*open.vault).members()) {
        QJsonArray roles;
        QStringList names;
        for (const Role role : allRoles()) {
            if (!state.roles.contains(role))
                continue;
            roles.append(stored(role));
            names << roleName(role);
        }
        if (arguments.json()) {
            list.append(QJsonObject{{u"name"_s, state.member.name},
                                    {u"roles"_s, roles},
                                    {u"canOpen"_s, state.canOpen},
                                    {u"temporary"_s, state.temporary},
                                    {u"left"_s, isoDay(state.leftAt.date())}});
            continue;
        }
        const QString note = state.leftAt.isValid() ? CliText::tr("left")
                             : !state.canOpen       ? CliText::tr("cannot open the vault")
                             : state.temporary      ? CliText::tr("temporary passphrase")
                                                    : QString();
        out(note.isEmpty() ? u"%1: %2"_s.arg(state.member.name, names.join(u", "_s))
                           : u"%1: %2 (%3)"_s.arg(state.member.name, names.join(u", "_s), note));
    }
    if (arguments.json())
        outJson(list);
    return Done;
}

} // namespace

Command membersCommand()
{
    return {u"members"_s, {u"VAULT"_s}, {}, CliText::tr("Lists the members and their roles."), run};
}

} // namespace itinera::cli
