// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/common/environment.h"
#include "core/vault/backupcheck.h"
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

QStringList look(const Arguments &arguments)
{
    const QString path = arguments.at(u"VAULT"_s);
    // One that people work in has a log that only a vault's opening reads.
    if (!isBackupName(path) || QFileInfo(path + u"/casework.db-wal"_s).size() > 0) {
        const OpenVault open(arguments);
        return open.vault->check(arguments.has(u"deep"_s));
    }
    // To open it would write into it that somebody did.
    ProgramEnvironment environment;
    const QString member = arguments.member();
    return checkBackup(path, member, arguments.passphrase(), environment.vault(u"itinera-cli"_s));
}

int run(const Arguments &arguments)
{
    const QStringList faults = look(arguments);
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
    return {
        u"check"_s,
        {u"VAULT"_s},
        {{u"deep"_s, {}, CliText::tr("every byte of the file and every index, too")}},
        CliText::tr("Looks whether the pages, references and audit trail of a vault fit; of a backup without "
                    "writing to it."),
        run};
}

} // namespace itinera::cli
