// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backupcheck.h"
#include "core/base/error.h"
#include "core/storage/schema.h"
#include "core/storage/sql.h"
#include "core/vault/attempts.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

using namespace vaultfiles;

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
    if (!QFileInfo::exists(path + u"/members.keys"_s) || !QFileInfo::exists(path + u"/casework.db"_s)) {
        throw VaultError(Fault::NotAVault,
                         BackupText::tr("There is no vault at %1.").arg(QDir::toNativeSeparators(path)),
                         nothingChanged(), BackupText::tr("Choose a folder whose name ends in “.itinera”."));
    }
    const MembersKeys keys = MembersKeys::parse(contentOf(path + u"/members.keys"_s));
    const QDateTime now = environment.clock->now();
    Attempts::demandTurn(path, now);
    const auto opened = keys.unlock(memberName, passphrase);
    if (!opened) {
        Attempts::addOne(path, now);
        throw VaultError(
            Fault::WrongPassphrase, BackupText::tr("The name and the passphrase do not fit this backup."),
            nothingChanged(), BackupText::tr("Use the passphrase that you had when the backup was made."));
    }
    Attempts::clear(path);
    const MembersKeys::VaultKey &key = opened->vaultKeys.front();
    const KeysBody body = keys.openBody(key);
    const auto database = Database::openForReading(path + u"/casework.db"_s, key.key.clone());
    QStringList faults = database->check(true);
    for (const QString &foreign : foreignInSchema(database->handle(), environment.migrations))
        faults << BackupText::tr("The form of the case file is not as this program made it: %1").arg(foreign);
    try {
        // Nobody works in it: the trail is walked as nobody, who may read nothing else.
        Session nobody(database->handle(), {}, *environment.clock, *environment.random,
                       environment.declared(), body.auditKey.clone(), {}, {});
        const AuditCheck audit = nobody.audit().check(body.auditHead);
        if (!audit.clean)
            faults << audit.reason;
    } catch (const StorageError &error) {
        faults << error.happened();
    }
    return faults;
}

} // namespace itinera
