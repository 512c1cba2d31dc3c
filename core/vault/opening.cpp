// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/opening.h"
#include "core/base/error.h"
#include "core/session/shipped.h"
#include "core/storage/schema.h"
#include "core/storage/sql.h"
#include "core/vault/attempts.h"
#include "core/vault/closing.h"
#include "core/vault/news.h"
#include "core/vault/rekey.h"
#include "core/vault/vaultfiles.h"
#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

using namespace vaultfiles;

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr char NoteContext[8] = {'v', 'a', 'u', 'l', 't', 'u', 's', 'e'};
const QByteArray NoteAssociated("in-use");

void takeLock(OpenVault &vault, const SecureBytes &vaultKey, const QString &memberName)
{
    const QString noteFile = vault.path + u"/in-use.note"_s;
    const SecureBytes noteKey = deriveSubkey(vaultKey, 2, NoteContext);
    switch (vault.lock.take(vault.path + u"/in-use.lock"_s)) {
    case FileLock::Result::Taken:
        break;
    case FileLock::Result::DiskFull:
        diskFull();
    case FileLock::Result::NotWritable:
        readOnly(vault.path);
    case FileLock::Result::HeldByAnother: {
        QString who = VaultText::tr("Somebody");
        QString since;
        QString program;
        // The note is sealed: who has not unlocked the vault does not learn a name from the disk.
        if (const auto plain = unsealBytes(noteKey, contentOf(noteFile), NoteAssociated)) {
            const QCborMap note = QCborValue::fromCbor(plain->view().toByteArray()).toMap();
            who = note.value(1).toString();
            since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(note.value(2).toInteger()),
                                       QLocale::ShortFormat);
            program = note.value(3).toString();
        }
        throw VaultError(
            Fault::InUse,
            since.isEmpty() ? VaultText::tr("This vault is open already.")
                            : VaultText::tr("%1 has this vault open since %2 (%3).").arg(who, since, program),
            VaultText::tr("Nothing was changed there or here."),
            VaultText::tr("Close it there first, or go on working there."));
    }
    }
    const QCborMap note{
        {1, memberName}, {2, vault.environment.clock->nowMs()}, {3, vault.environment.program}};
    demandWritten(writeDurably(noteFile, sealBytes(noteKey, note.toCborValue().toCbor(), NoteAssociated)),
                  vault.path);
}

void openDatabase(OpenVault &vault, const MembersKeys::Unlocked &opened)
{
    if (opened.vaultKeys.size() < 2) {
        vault.database = Database::open(vault.databaseFile(), vault.vaultKey.key.clone());
        return;
    }
    // A re-key was cut short. The database is wholly under one of the two keys: find which, and finish.
    try {
        vault.database = Database::open(vault.databaseFile(), opened.vaultKeys[1].key.clone());
        Rekey::finish(vault, opened, true);
    } catch (const VaultError &error) {
        if (error.fault() != Fault::DatabaseDamaged)
            throw;
        vault.database = Database::open(vault.databaseFile(), opened.vaultKeys[0].key.clone());
        Rekey::finish(vault, opened, false);
    }
}

QStringList newsOfComputer(Session &session, const VaultEnvironment &environment)
{
    constexpr int againAfterDays = 30;
    const QString key = u"computer.told"_s;
    const QDate told = QDate::fromString(session.setting(key), Qt::ISODate);
    const QDate today = session.clock().today();
    if (!environment.ofThisComputer ||
        (told.isValid() && told <= today && told.daysTo(today) < againAfterDays))
        return {};
    const QStringList all = environment.ofThisComputer();
    if (!all.isEmpty())
        session.setSetting(key, today.toString(Qt::ISODate));
    return all;
}

void tellTidied(OpenVault &vault, const Sealing::Tidied &tidied)
{
    const auto codes = [&vault](const std::vector<CaseId> &cases) {
        QStringList all;
        for (const CaseId id : cases) {
            Sql sql(vault.session->db(), u"SELECT code FROM case_file WHERE id = :c"_s);
            sql.bind(u":c"_s, id);
            all << sql.first<QString>().value_or(QString());
        }
        return all.join(u", "_s);
    };
    if (!tidied.damaged.empty()) {
        vault.news
            << VaultText::tr(
                   "Somebody lost the right to the sealed notes of %1, and they could not be given a new "
                   "key: one of them does not open. Tell your administrator; the last good backup may "
                   "hold it.")
                   .arg(codes(tidied.damaged));
    }
    if (!tidied.narrowed.empty()) {
        vault.news
            << VaultText::tr(
                   "The sealed notes of %1 got a new key, and who could read them by an earlier version "
                   "of the program, or the recovery code, did not get it. Look at “Who can read these "
                   "notes” there, and let in again whom you know.")
                   .arg(codes(tidied.narrowed));
    }
}

[[noreturn]] void foreignDatabase()
{
    throw VaultError(
        Fault::DatabaseForeign,
        VaultText::tr("The case file in this folder belongs to another vault, or its beginning is damaged."),
        VaultText::tr("Neither it nor the key file was touched."),
        VaultText::tr("Put casework.db and members.keys back together as they were in one backup."));
}

} // namespace

std::unique_ptr<OpenVault> opening::namingBackups(const QString &path,
                                                  const std::function<std::unique_ptr<OpenVault>()> &work)
{
    const auto named = [&path](const QString &toDo) {
        const QString folder = QFileInfo(path).isDir() ? QDir::cleanPath(path) : Vault::withEnding(path);
        return toDo + u' ' + newestBackupInWords(folder);
    };
    try {
        return work();
    } catch (const VaultError &error) {
        switch (error.fault()) {
        case Fault::DatabaseDamaged:
        case Fault::DatabaseMissing:
        case Fault::DatabaseForeign:
        case Fault::NotEncrypted:
        case Fault::KeysDamaged:
        case Fault::KeysMissing:
            throw VaultError(error.fault(), error.happened(), error.kept(), named(error.toDo()));
        default:
            throw;
        }
    } catch (const StorageError &error) {
        if (error.fault() != StorageError::Fault::Damaged)
            throw;
        throw StorageError(error.fault(), error.happened(), error.kept(), named(error.toDo()));
    }
}

std::unique_ptr<OpenVault> opening::unlocked(const QString &path, const QString &memberName,
                                             const SecureBytes &secret, MembersKeys::SlotKind kind,
                                             const VaultEnvironment &environment,
                                             MembersKeys::Unlocked &opened)
{
    QString folder = QDir::cleanPath(path);
    if (!QFileInfo(folder).isDir() && QFileInfo(Vault::withEnding(folder)).isDir())
        folder = Vault::withEnding(folder);
    closing::wait(folder);
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QFileInfo(folder).isDir() || !Vault::looksLikeVault(folder)) {
        throw VaultError(Fault::NotAVault, VaultText::tr("There is no vault at %1.").arg(shown),
                         nothingChanged(), VaultText::tr("Choose the folder whose name ends in “.itinera”."));
    }
    auto vault = std::make_unique<OpenVault>(folder, environment);
    if (!QFileInfo::exists(vault->keysFile())) {
        throw VaultError(
            Fault::KeysMissing, VaultText::tr("The key file of this vault (members.keys) is missing."),
            VaultText::tr("The case file is there and was not touched."),
            QFileInfo::exists(vault->keysFile() + u".previous"_s)
                ? VaultText::tr("Ask your administrator to rename members.keys.previous, which lies beside "
                                "it, to members.keys.")
                : VaultText::tr("Ask your administrator to put back members.keys from the last backup."));
    }
    if (!QFileInfo::exists(vault->databaseFile())) {
        throw VaultError(Fault::DatabaseMissing,
                         VaultText::tr("The case file of this vault (casework.db) is missing."),
                         VaultText::tr("The key file is there and was not touched."),
                         VaultText::tr("Ask your administrator to open the last good backup."));
    }
    vault->keys = std::make_unique<MembersKeys>(MembersKeys::parse(contentOf(vault->keysFile())));
    const QDateTime now = environment.clock->now();
    Attempts::demandTurn(folder, now);
    std::optional<MembersKeys::Unlocked> found = vault->keys->unlock(memberName, secret, kind);
    if (!found) {
        Attempts::addOne(folder, now);
        if (kind == MembersKeys::SlotKind::Recovery) {
            throw VaultError(Fault::WrongPassphrase,
                             VaultText::tr("This is not the recovery code of this vault."), nothingChanged(),
                             VaultText::tr("A newer code may have been printed; look for it in the safe."));
        }
        throw VaultError(
            Fault::WrongPassphrase, VaultText::tr("The name and the passphrase do not fit."),
            nothingChanged(),
            VaultText::tr(
                "Check the name's spelling, capital letters and the keyboard's language, and try again."));
    }
    opened = std::move(*found);
    // While a re-key is under way there are two keys; the body may be under either.
    for (size_t i = 0; i < opened.vaultKeys.size(); ++i) {
        const MembersKeys::VaultKey &candidate = opened.vaultKeys[i];
        try {
            vault->body = vault->keys->openBody(candidate);
            vault->vaultKey = {candidate.id, candidate.key.clone()};
            break;
        } catch (const VaultError &) {
            if (i + 1 == opened.vaultKeys.size())
                throw;
        }
    }
    takeLock(*vault, vault->vaultKey.key, memberName.simplified());
    // Vaults of an earlier version were left for everybody on this computer to read.
    for (const QString &name : {u"/casework.db"_s, u"/casework.db-wal"_s, u"/casework.db-shm"_s,
                                u"/members.keys"_s, u"/members.keys.previous"_s})
        keepPrivate(folder + name, false);

    try {
        openDatabase(*vault, opened);
    } catch (const VaultError &error) {
        // Looked at only now that nobody here has it open: to close it once more would give up SQLite's
        // locks.
        const QByteArray salt = databaseSalt(vault->databaseFile());
        if (error.fault() == Fault::DatabaseDamaged && !salt.isEmpty() && salt != vault->body.databaseSalt)
            foreignDatabase();
        throw;
    }
    if (vault->database->salt() != vault->body.databaseSalt)
        foreignDatabase();

    const int newest = environment.migrations.empty() ? 0 : environment.migrations.back().version;
    const int version = vault->database->schemaVersion();
    if (version > newest) {
        throw VaultError(
            Fault::DatabaseNewer,
            VaultText::tr(
                "This vault was used with a newer version of the program (form %1; this program knows %2).")
                .arg(version)
                .arg(newest),
            nothingChanged(), VaultText::tr("Install the newer version on this computer and open it again."));
    }
    demandOwnSchema(vault->database->handle(), environment.migrations);
    if (version < newest && version > 0) {
        // A backup like every other, and verified like every other; within the vault, where writing is
        // possible.
        const QString early = folder + u"/before-form%1"_s.arg(newest);
        if (QFileInfo(early).isSymLink())
            QFile::remove(early); // somebody wants the copy elsewhere
        if (!QDir().mkpath(early))
            readOnly(folder);
        vault->backupJob(early).run();
        rotateBackups(early, vault->keys->vaultId());
        migrate(vault->database->handle(), environment.migrations);
    }
    {
        Sql sql(vault->database->handle(), u"SELECT vault_uuid FROM vault_info"_s);
        if (!sql.next() || sql.row().take<QUuid>() != vault->keys->vaultId()) {
            foreignDatabase();
        }
    }
    return vault;
}

void opening::start(OpenVault &vault, const MembersKeys::Unlocked &opened)
{
    QUuid memberUuid;
    for (const KeyMember &member : std::as_const(vault.body.members)) {
        if (member.publicKey == opened.publicKey)
            memberUuid = member.uuid;
    }
    const QSqlDatabase db = vault.database->handle();
    Member member;
    {
        Sql sql(db, u"SELECT id, uuid, name FROM member WHERE uuid = :uuid AND left_at IS NULL"_s);
        sql.bind(u":uuid"_s, memberUuid);
        if (sql.next())
            sql.row() >> member.id >> member.uuid >> member.name;
    }
    if (!member.id.isValid()) {
        throw VaultError(
            Fault::DatabaseForeign,
            VaultText::tr("The key file knows a member whom the case file does not know, or who has left."),
            VaultText::tr("Neither was touched."),
            VaultText::tr(
                "Ask your administrator. casework.db and members.keys belong together as they were in "
                "one backup."));
    }
    vault.logInFile = vault.database->checkpoint();
    // One transaction: where a damaged page turns up in the midst of it, nothing is written to the file.
    Transaction transaction(db);
    putShipped(db, vault.environment.declared());
    vault.session =
        std::make_unique<Session>(db, member, *vault.environment.clock, *vault.environment.random,
                                  vault.environment.declared(), vault.body.auditKey.clone(),
                                  Identity{opened.publicKey, opened.secretKey.clone()}, vault.publicKeys());
    vault.session->keptBy(*vault.database);
    // The whole chain is walked by check(); at login the noted entry is compared, which costs the same
    // however long the trail is.
    if (vault.body.auditHead.length > 0) {
        Sql sql(db, u"SELECT mac FROM audit WHERE number = :n"_s);
        sql.bind(u":n"_s, vault.body.auditHead.length);
        if (!sql.next())
            vault.warning =
                VaultText::tr("The audit trail is shorter than the key file says. Somebody may have "
                              "put back an older case file. Tell your administrator.");
        else if (sql.row().take<QByteArray>() != vault.body.auditHead.mac)
            vault.warning = VaultText::tr(
                "The audit trail is not the one that the key file knows. Tell your administrator.");
    }
    const Attempts attempts = Attempts::read(vault.path);
    if (attempts.count > 0) {
        vault.session->audit().write({u"vault.wrong"_s,
                                      u"member"_s,
                                      {},
                                      {},
                                      {},
                                      {{u"count"_s, attempts.count},
                                       {u"first"_s, attempts.first.toString(Qt::ISODate)},
                                       {u"last"_s, attempts.last.toString(Qt::ISODate)}}});
    }
    const QString restored = vault.path + u"/restored.note"_s;
    const bool wasRestored = QFileInfo::exists(restored);
    if (wasRestored)
        vault.session->audit().write({u"backup.restore"_s, u"vault"_s, {}, {}, {}, {}});
    vault.news = gatherNews(*vault.session, attempts);
    const int strange = vault.dropStrangeSlots();
    if (strange > 0) {
        vault.news.prepend(VaultText::tr(
            "The key file held %n way(s) into this vault that belong to no member: somebody changed "
            "it. They are closed now. Tell your administrator; give the vault a new key.",
            nullptr, strange));
        vault.session->audit().write({u"vault.slots"_s, u"vault"_s, {}, {}, {}, {{u"closed"_s, strange}}});
    }
    vault.news << newsOfComputer(*vault.session, vault.environment);
    if (!vault.environment.cost && opened.cost.weakerThanLeast()) {
        vault.news << VaultText::tr(
            "Your passphrase is guarded less than passphrases are today: choose a new "
            "one under “Your passphrase”.");
    }
    vault.session->audit().write({u"vault.open"_s, u"member"_s, member.uuid, {}, {}, {}});
    tellTidied(vault, vault.session->sealing().tidy());
    if (vault.body.rekeyDue && vault.session->access().may(right::ManageMembers)) {
        vault.news << VaultText::tr(
            "Somebody was removed, or a new key was begun, and the vault does not have its new "
            "key yet. Choose “Encrypt it again” on the page Members.");
    }
    transaction.commit();
    if (attempts.count > 0)
        Attempts::clear(vault.path);
    if (wasRestored)
        QFile::remove(restored);
    vault.syncBehind(); // not before: what was noted in files is in the trail, and on the disk, when they go
    if (strange > 0)
        vault.writeKeys(); // not left to noteAuditHead(), which a warning holds up
    if (closing::failedBefore(vault.path))
        vault.news.prepend(Syncer::failure().message());
    // A trail that does not fit stays noted as it was known, so that the warning comes again until it is
    // cleared up.
    if (vault.warning.isEmpty())
        vault.noteAuditHead();
    vault.started = true;
}

} // namespace itinera
