// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/vault/backups.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    const QString made =
        Backups(*open.vault).prepare(QFileInfo(arguments.at(u"FOLDER"_s)).absoluteFilePath()).run();
    Backups(*open.vault).noteMade(made);
    if (arguments.json())
        outJson(QJsonObject{{u"backup"_s, made}});
    else
        out(CliText::tr("Made the backup %1 and read every page of it again.").arg(made));
    return Done;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            {u"VAULT"_s, u"FOLDER"_s},
            {},
            CliText::tr(
                "Makes a dated vault in FOLDER, reads it again, and removes old ones as the rotation says."),
            run};
}

} // namespace itinera::cli
