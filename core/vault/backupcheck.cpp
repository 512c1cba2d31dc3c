// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backupcheck.h"
#include "core/base/error.h"
#include "core/storage/schema.h"
#include "core/vault/backup.h"
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

bool isBackupName(const QString &path)
{
    static const QRegularExpression pattern(u"-\\d{4}-\\d{2}-\\d{2}-\\d{4}(-\\d+)?\\.itinera$"_s);
    return pattern.match(QDir::cleanPath(path)).hasMatch();
}

QStringList checkBackup(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                        const VaultEnvironment &environment)
{
    const LookedInto seen = lookInto(path, memberName, passphrase, environment.clock->now());
    const QSqlDatabase db = seen.database->handle();
    QStringList faults = seen.database->check(true);
    for (const QString &foreign : foreignInSchema(db, environment.migrations))
        faults << BackupText::tr("The form of the case file is not as this program made it: %1").arg(foreign);
    try {
        // Nobody works in it: the trail is walked as nobody, who may read nothing else.
        Session nobody(db, {}, *environment.clock, *environment.random, environment.declared(),
                       seen.body.auditKey.clone(), {}, {});
        const AuditCheck audit = nobody.audit().check(seen.body.auditHead);
        if (!audit.clean)
            faults << audit.reason;
    } catch (const StorageError &error) {
        faults << error.happened();
    }
    return faults;
}

} // namespace itinera
