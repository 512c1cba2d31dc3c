// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/vault/memberadmin.h"

using namespace Qt::StringLiterals;

namespace itinera::cli {

OpenVault::OpenVault(const Arguments &arguments)
{
    const QString member = arguments.member(); // before anybody is asked for a passphrase
    vault = Vault::open(arguments.at(u"VAULT"_s), member, arguments.passphrase(),
                        environment.vault(u"itinera-cli"_s));
    if (!vault->warning().isEmpty())
        err(vault->warning());
    for (const QString &line : vault->news())
        err(line);
    if (MemberAdministration(*vault).mustChangePassphrase()) {
        throw Refused(CliText::tr("Your passphrase is a temporary one."), CliText::tr("Nothing was changed."),
                      CliText::tr("Open the vault in the desktop program once and choose your own."));
    }
}

OpenVault::~OpenVault()
{
    if (!vault || vault->session().access().lastRefused().isEmpty())
        return;
    try {
        vault->session().noteRefusal(vault->session().access().lastRefused());
    } catch (const Error &error) {
        err(error.message());
    }
}

CaseId caseOf(Session &session, const QString &code)
{
    const std::optional<CaseId> id = CaseStore(session).findByCode(code);
    if (!id) {
        throw NotFound(CliText::tr("There is no case with the code %1.").arg(code), {},
                       CliText::tr("List the codes with the command “cases”."));
    }
    return *id;
}

} // namespace itinera::cli
