// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    const QStringList faults = open.vault->check(arguments.has(u"deep"_s));
    if (arguments.json()) {
        outJson(
            QJsonObject{{u"clean"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(faults)}});
    } else if (faults.isEmpty()) {
        out(CliText::tr("Every page, reference and audit entry of this vault fits."));
    }
    if (faults.isEmpty())
        return Done;
    for (const QString &fault : faults)
        err(fault);
    err(CliText::tr(
        "Copy the vault's folder to a safe place before anything else, and open the last good backup."));
    return Failed;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            {u"VAULT"_s},
            {{u"deep"_s, {}, CliText::tr("every byte of the file and every index, too")}},
            CliText::tr("Looks whether the pages, references and audit trail of a vault fit."),
            run};
}

} // namespace itinera::cli
