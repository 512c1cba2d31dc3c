// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/prompt.h"
#include "app/common/environment.h"
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    const QString member = arguments.member();
    const SecureBytes passphrase = arguments.passphrase();
    if (!arguments.passphraseGiven() && !passphrase.equals(askPassphrase(CliText::tr("Once more: ")))) {
        throw InputError(CliText::tr("The two passphrases are not the same."),
                         CliText::tr("No vault was made."), CliText::tr("Try again."));
    }
    ProgramEnvironment environment;
    const auto vault =
        Vault::create(arguments.at(u"VAULT"_s), member, passphrase, environment.vault(u"itinera-cli"_s));
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, vault->path()}, {u"member"_s, member}});
    else
        out(CliText::tr("Made the vault %1 with its first member, %2.").arg(vault->path(), member));
    return Done;
}

} // namespace

Command createCommand()
{
    return {u"create"_s, {u"VAULT"_s}, {}, CliText::tr("Makes a vault with its first member."), run};
}

} // namespace itinera::cli
