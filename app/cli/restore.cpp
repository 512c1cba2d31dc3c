// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/vault/backup.h"
#include "core/vault/vault.h"
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    const QString member = arguments.member();
    const QString from = QFileInfo(arguments.at(u"BACKUP"_s)).absoluteFilePath();
    const QString to = Vault::withEnding(QFileInfo(arguments.at(u"VAULT"_s)).absoluteFilePath());
    const VaultPreview preview =
        previewVault(from, member, arguments.passphrase(), QDateTime::currentDateTimeUtc());
    if (!arguments.json()) {
        out(CliText::tr("In this backup: %1 open cases, %2 closed; last written by %3 on %4.")
                .arg(preview.openCases)
                .arg(preview.closedCases)
                .arg(preview.newestBy,
                     QLocale().toString(preview.newestEntry.toLocalTime(), QLocale::ShortFormat)));
    }
    if (QFileInfo::exists(to) && !arguments.has(u"yes"_s)) {
        throw Refused(
            CliText::tr("There is a vault at %1.").arg(to), CliText::tr("Nothing was changed."),
            CliText::tr("With --yes it is set aside under another name, and the backup takes its place."));
    }
    const QString aside = restoreBackup(from, to, QDateTime::currentDateTime());
    if (arguments.json())
        outJson(QJsonObject{{u"vault"_s, to},
                            {u"setAside"_s, aside},
                            {u"openCases"_s, preview.openCases},
                            {u"closedCases"_s, preview.closedCases}});
    else
        out(aside.isEmpty()
                ? CliText::tr("Restored to %1.").arg(to)
                : CliText::tr("Restored to %1. The vault that was there is now %2.").arg(to, aside));
    return Done;
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            {u"BACKUP"_s, u"VAULT"_s},
            {{u"yes"_s, {}, CliText::tr("also where there is a vault; it is set aside")}},
            CliText::tr("Tells what is in a backup, and puts it where the vault was or will be."),
            run};
}

} // namespace itinera::cli
