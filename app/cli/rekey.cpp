// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rekey.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    Rekey(*open.vault).run();
    if (arguments.json())
        outJson(QJsonObject{{u"rekeyed"_s, true}});
    else
        out(CliText::tr("The vault is encrypted under a new key. Nobody's passphrase changed."));
    return Done;
}

} // namespace

Command rekeyCommand()
{
    return {u"rekey"_s,
            {u"VAULT"_s},
            {},
            CliText::tr("Encrypts the vault under a new key; nobody's passphrase changes."),
            run};
}

} // namespace itinera::cli
