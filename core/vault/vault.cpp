// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"
#include "core/base/error.h"
#include "core/crypto/passphrase.h"
#include "core/platform/durablefile.h"
#include "core/session/shipped.h"
#include "core/storage/sql.h"
#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr char NoteContext[8] = {'v', 'a', 'u', 'l', 't', 'u', 's', 'e'};
const QByteArray NoteAssociated("in-use");

QString nothingChanged()
{
    return VaultText::tr("Nothing was changed.");
}

[[noreturn]] void readOnly(const QString &path)
{
    throw VaultError(
        Fault::ReadOnly,
        VaultText::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(path)),
        nothingChanged(),
        VaultText::tr(
            "Move the vault to a folder where you may write, or ask your administrator to allow it."));
}

[[noreturn]] void diskFull()
{
    throw VaultError(Fault::DiskFull, VaultText::tr("The disk is full."), nothingChanged(),
                     VaultText::tr("Make room on the disk and try again."));
}

void demandWritten(WriteResult result, const QString &path)
{
    switch (result) {
    case WriteResult::Done:
        return;
    case WriteResult::DiskFull:
        diskFull();
    case WriteResult::NotWritable:
    case WriteResult::Failed:
        readOnly(path);
    }
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first member can do all that a small office needs; she shares it out later.
void seedTeam(const QSqlDatabase &db, MemberId member, const QUuid &teamUuid, bool demo)
{
    std::vector<Role> roles{Role::Caseworker, Role::TeamLead, Role::Administrator};
    if (demo)
        roles.push_back(Role::Psychologist); // so that the demo shows every page filled
    for (const Role role : roles)
        Sql(db, u"INSERT INTO member_role(member_id, role) VALUES (:m, :r)"_s)
            .bind(u":m"_s, member)
            .bind(u":r"_s, QVariant(stored(role)))
            .run();
    Sql team(db, u"INSERT INTO team(uuid, name) VALUES (:u, :n)"_s);
    team.bind(u":u"_s, teamUuid).bind(u":n"_s, QVariant(VaultText::tr("Team"))).run();
    Sql(db, u"INSERT INTO team_member(team_id, member_id) VALUES (:t, :m)"_s)
        .bind(u":t"_s, QVariant(team.lastInsertId()))
        .bind(u":m"_s, member)
        .run();
}

} // namespace

const Declared &VaultEnvironment::declared() const
{
    static const Declared nothing;
    return subjects ? *subjects : nothing;
}

QString Vault::withEnding(const QString &path)
{
    QString clean = QDir::cleanPath(path);
    return clean.endsWith(u".itinera"_s) ? clean : clean + u".itinera"_s;
}

bool Vault::looksLikeVault(const QString &path)
{
    return QFileInfo::exists(path + u"/casework.db"_s) || QFileInfo::exists(path + u"/members.keys"_s);
}

Vault::Vault(QString path, const VaultEnvironment &environment)
    : m_path(std::move(path)), m_environment(environment)
{
}

Vault::~Vault()
{
    if (m_started) {
        // Closing must not fail for the person: what matters is committed already.
        try {
            m_session->audit().write({u"vault.close"_s, u"member"_s, m_session->member().uuid, {}, {}, {}});
            noteAuditHead();
            m_database->checkpoint();
        } catch (const Error &) {
            m_warning.clear();
        }
    }
    m_session.reset();
    m_database.reset();
    if (m_lock.isHeld())
        QFile::remove(m_path + u"/in-use.note"_s);
    m_lock.release();
}

std::unique_ptr<Vault> Vault::create(const QString &path, const QString &memberName,
                                     const SecureBytes &passphrase, const VaultEnvironment &environment,
                                     bool demo)
{
    const QString target = withEnding(path);
    const QString name = memberName.simplified();
    if (name.isEmpty()) {
        throw InputError(VaultText::tr("A vault needs the name of its first member."), nothingChanged(),
                         VaultText::tr("Type the name under which you will open it."));
    }
    const PassphraseQuality quality =
        judgePassphrase(passphrase, {name, QFileInfo(target).completeBaseName()});
    if (!quality.enough) {
        throw Refused(VaultText::tr("This passphrase is too easy to guess."), nothingChanged(),
                      quality.reason);
    }
    if (QFileInfo::exists(target)) {
        throw VaultError(
            Fault::AlreadyExists,
            VaultText::tr("There is already something at %1.").arg(QDir::toNativeSeparators(target)),
            VaultText::tr("It was not touched."),
            VaultText::tr("Take another name, or open the vault that is there."));
    }
    const QString parent = QFileInfo(target).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        throw VaultError(Fault::CannotCreate,
                         VaultText::tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(parent)),
                         nothingChanged(), VaultText::tr("Choose a folder that exists."));
    }
    // Everything is made beside the target and renamed into place, so that a vault is complete or not there.
    const QString building = target + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (!QDir().mkdir(building))
        readOnly(parent);
    struct CleanUp {
        QString folder;
        ~CleanUp()
        {
            if (!folder.isEmpty())
                QDir(folder).removeRecursively();
        }
    } cleanUp{building};
    QFile::setPermissions(building, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    MembersKeys keys(QUuid::createUuid());
    MembersKeys::VaultKey vaultKey{SecureBytes::random(8).view().toByteArray(), SecureBytes::random(32)};
    const QUuid memberUuid = environment.random->uuid();
    KeysBody body;
    body.auditKey = SecureBytes::random(32);
    {
        std::vector<MembersKeys::VaultKey> all;
        all.push_back({vaultKey.id, vaultKey.key.clone()});
        const QByteArray publicKey =
            keys.addSlot(MembersKeys::SlotKind::Member, name, passphrase, environment.cost, all);
        body.members.append({memberUuid, name, publicKey});
    }
    try {
        const std::unique_ptr<Database> database =
            Database::create(building + u"/casework.db"_s, vaultKey.key.clone());
        const QSqlDatabase db = database->handle();
        migrate(db, environment.migrations);
        Transaction transaction(db);
        Sql(db,
            u"INSERT INTO vault_info(id, vault_uuid, created_at, is_demo) VALUES (1, :uuid, :at, :demo)"_s)
            .bind(u":uuid"_s, keys.vaultId())
            .bind(u":at"_s, QVariant(environment.clock->nowMs()))
            .bind(u":demo"_s, QVariant(demo))
            .run();
        Sql first(db, u"INSERT INTO member(uuid, name, created_at) VALUES (:uuid, :name, :at)"_s);
        first.bind(u":uuid"_s, memberUuid)
            .bind(u":name"_s, QVariant(name))
            .bind(u":at"_s, QVariant(environment.clock->nowMs()))
            .run();
        seedTeam(db, MemberId(first.lastInsertId()), environment.random->uuid(), demo);
        putShipped(db, environment.declared());
        transaction.commit();
        database->checkpoint();
    } catch (const StorageError &error) {
        if (error.fault() == StorageError::Fault::DiskFull)
            diskFull();
        throw;
    }
    body.databaseSalt = databaseSalt(building + u"/casework.db"_s);
    demandWritten(writeDurably(building + u"/members.keys"_s, keys.serialise(vaultKey, body)), parent);
    if (!QDir().rename(building, target))
        readOnly(parent);
    cleanUp.folder.clear();
    syncFolder(parent);
    return open(target, name, passphrase, environment);
}

std::unique_ptr<Vault> Vault::open(const QString &path, const QString &memberName,
                                   const SecureBytes &passphrase, const VaultEnvironment &environment)
{
    return namingBackups(path, [&] {
        MembersKeys::Unlocked opened;
        std::unique_ptr<Vault> vault =
            unlocked(path, memberName, passphrase, MembersKeys::SlotKind::Member, environment, opened);
        vault->start(opened);
        return vault;
    });
}

std::unique_ptr<Vault> Vault::namingBackups(const QString &path,
                                            const std::function<std::unique_ptr<Vault>()> &work)
{
    const auto named = [&path](const QString &toDo) {
        const QString folder = QFileInfo(path).isDir() ? QDir::cleanPath(path) : withEnding(path);
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

std::unique_ptr<Vault> Vault::unlocked(const QString &path, const QString &memberName,
                                       const SecureBytes &secret, MembersKeys::SlotKind kind,
                                       const VaultEnvironment &environment, MembersKeys::Unlocked &opened)
{
    QString folder = QDir::cleanPath(path);
    if (!QFileInfo(folder).isDir() && QFileInfo(withEnding(folder)).isDir())
        folder = withEnding(folder);
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QFileInfo(folder).isDir() || !looksLikeVault(folder)) {
        throw VaultError(Fault::NotAVault, VaultText::tr("There is no vault at %1.").arg(shown),
                         nothingChanged(), VaultText::tr("Choose the folder whose name ends in “.itinera”."));
    }
    std::unique_ptr<Vault> vault(new Vault(folder, environment));
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
    vault->m_keys = std::make_unique<MembersKeys>(MembersKeys::parse(contentOf(vault->keysFile())));
    Attempts attempts = Attempts::read(folder);
    const QDateTime now = environment.clock->now();
    if (const qint64 wait = attempts.waitMs(now); wait > 0) {
        if (attempts.last > now) { // the clock was set back
            attempts.last = now;
            attempts.write(folder);
        }
        throw VaultError(Fault::WrongPassphrase,
                         VaultText::tr("Too many wrong passphrases, one after the other."), nothingChanged(),
                         VaultText::tr("Wait %n second(s), and try again.", nullptr,
                                       static_cast<int>((wait + 999) / 1000)));
    }
    std::optional<MembersKeys::Unlocked> found = vault->m_keys->unlock(memberName, secret, kind);
    if (!found) {
        attempts.add(now);
        attempts.write(folder);
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
            vault->m_body = vault->m_keys->openBody(candidate);
            vault->m_vaultKey = {candidate.id, candidate.key.clone()};
            break;
        } catch (const VaultError &) {
            if (i + 1 == opened.vaultKeys.size())
                throw;
        }
    }
    vault->lock(vault->m_vaultKey.key, memberName.simplified());

    const QByteArray salt = databaseSalt(vault->databaseFile());
    if (salt == QByteArrayView("SQLite format 3", 16) || salt == vault->m_body.databaseSalt ||
        salt.isEmpty()) {
        // The first is refused by Database with its own words; an empty file is damage.
        vault->openDatabase(opened);
    } else {
        throw VaultError(
            Fault::DatabaseForeign,
            VaultText::tr(
                "The case file in this folder belongs to another vault, or its beginning is damaged."),
            VaultText::tr("Neither it nor the key file was touched."),
            VaultText::tr("Put casework.db and members.keys back together as they were in one backup."));
    }

    const int newest = environment.migrations.empty() ? 0 : environment.migrations.back().version;
    const int version = vault->m_database->schemaVersion();
    if (version > newest) {
        throw VaultError(
            Fault::DatabaseNewer,
            VaultText::tr(
                "This vault was used with a newer version of the program (form %1; this program knows %2).")
                .arg(version)
                .arg(newest),
            nothingChanged(), VaultText::tr("Install the newer version on this computer and open it again."));
    }
    if (version < newest && version > 0) {
        // A backup like every other, and verified like every other; within the vault, where writing is
        // possible.
        const QString early = folder + u"/before-form%1"_s.arg(newest);
        if (!QDir().mkpath(early))
            readOnly(folder);
        vault->backupJob(early).run();
        rotateBackups(early, vault->m_keys->vaultId());
        migrate(vault->m_database->handle(), environment.migrations);
    }
    {
        Sql sql(vault->m_database->handle(), u"SELECT vault_uuid FROM vault_info"_s);
        if (!sql.next() || sql.uuid(0) != vault->m_keys->vaultId()) {
            throw VaultError(
                Fault::DatabaseForeign,
                VaultText::tr(
                    "The case file in this folder belongs to another vault, or its beginning is damaged."),
                VaultText::tr("Neither it nor the key file was touched."),
                VaultText::tr("Put casework.db and members.keys back together as they were in one backup."));
        }
    }
    return vault;
}

void Vault::openDatabase(const MembersKeys::Unlocked &opened)
{
    if (opened.vaultKeys.size() < 2) {
        m_database = Database::open(databaseFile(), m_vaultKey.key.clone());
        return;
    }
    // A re-key was cut short. The database is wholly under one of the two keys: find which, and finish.
    try {
        m_database = Database::open(databaseFile(), opened.vaultKeys[1].key.clone());
        finishRekey(opened, true);
    } catch (const VaultError &error) {
        if (error.fault() != Fault::DatabaseDamaged)
            throw;
        m_database = Database::open(databaseFile(), opened.vaultKeys[0].key.clone());
        finishRekey(opened, false);
    }
}

void Vault::lock(const SecureBytes &vaultKey, const QString &memberName)
{
    const QString noteFile = m_path + u"/in-use.note"_s;
    const SecureBytes noteKey = deriveSubkey(vaultKey, 2, NoteContext);
    switch (m_lock.take(m_path + u"/in-use.lock"_s)) {
    case FileLock::Result::Taken:
        break;
    case FileLock::Result::DiskFull:
        diskFull();
    case FileLock::Result::NotWritable:
        readOnly(m_path);
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
    const QCborMap note{{1, memberName}, {2, m_environment.clock->nowMs()}, {3, m_environment.program}};
    demandWritten(writeDurably(noteFile, sealBytes(noteKey, note.toCborValue().toCbor(), NoteAssociated)),
                  m_path);
}

void Vault::start(const MembersKeys::Unlocked &opened)
{
    QUuid memberUuid;
    for (const KeyMember &member : std::as_const(m_body.members)) {
        if (member.publicKey == opened.publicKey)
            memberUuid = member.uuid;
    }
    const QSqlDatabase db = m_database->handle();
    Member member;
    {
        Sql sql(db, u"SELECT id, uuid, name FROM member WHERE uuid = :uuid AND left_at IS NULL"_s);
        sql.bind(u":uuid"_s, memberUuid);
        if (sql.next())
            member = {MemberId(sql.integer(0)), sql.uuid(1), sql.text(2)};
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
    // One transaction: where a damaged page turns up in the midst of it, nothing is written to the file.
    Transaction transaction(db);
    putShipped(db, m_environment.declared());
    m_session = std::make_unique<Session>(db, member, *m_environment.clock, *m_environment.random,
                                          m_environment.declared(), m_body.auditKey.clone(),
                                          Identity{opened.publicKey, opened.secretKey.clone()}, publicKeys());
    // The whole chain is walked by check(); at login the noted entry is compared, which costs the same
    // however long the trail is.
    if (m_body.auditHead.length > 0) {
        Sql sql(db, u"SELECT mac FROM audit WHERE number = :n"_s);
        sql.bind(u":n"_s, QVariant(m_body.auditHead.length));
        if (!sql.next())
            m_warning = VaultText::tr("The audit trail is shorter than the key file says. Somebody may have "
                                      "put back an older case file. Tell your administrator.");
        else if (sql.value(0).toByteArray() != m_body.auditHead.mac)
            m_warning = VaultText::tr(
                "The audit trail is not the one that the key file knows. Tell your administrator.");
    }
    const Attempts attempts = Attempts::read(m_path);
    if (attempts.count > 0) {
        m_session->audit().write({u"vault.wrong"_s,
                                  u"member"_s,
                                  {},
                                  {},
                                  {},
                                  {{u"count"_s, attempts.count},
                                   {u"first"_s, attempts.first.toString(Qt::ISODate)},
                                   {u"last"_s, attempts.last.toString(Qt::ISODate)}}});
    }
    const QString restored = m_path + u"/restored.note"_s;
    const bool wasRestored = QFileInfo::exists(restored);
    if (wasRestored)
        m_session->audit().write({u"backup.restore"_s, u"vault"_s, {}, {}, {}, {}});
    gatherNews(attempts);
    m_session->audit().write({u"vault.open"_s, u"member"_s, member.uuid, {}, {}, {}});
    m_session->sealing().tidy();
    transaction.commit();
    if (attempts.count > 0)
        Attempts::clear(m_path);
    if (wasRestored)
        QFile::remove(restored);
    // A trail that does not fit stays noted as it was known, so that the warning comes again until it is
    // cleared up.
    if (m_warning.isEmpty())
        noteAuditHead();
    m_started = true;
}

void Vault::noteAuditHead()
{
    if (!m_warning.isEmpty())
        return;
    m_body.auditHead = m_session->audit().head();
    writeKeys();
}

BackupJob Vault::prepareBackup(const QString &folder)
{
    demandKeysSettled();
    noteAuditHead();
    return backupJob(folder);
}

BackupJob Vault::backupJob(const QString &folder)
{
    KeysBody body;
    body.members = m_body.members;
    body.auditKey = m_body.auditKey.clone();
    body.recoveryKey = m_body.recoveryKey;
    body.recoveryOpensSealed = m_body.recoveryOpensSealed;
    return {m_path,
            folder,
            m_environment.clock->now().toLocalTime(),
            *m_keys,
            {m_vaultKey.id, m_vaultKey.key.clone()},
            std::move(body),
            m_backups};
}

void Vault::noteBackup(const QString &backupPath)
{
    const QString folder = QFileInfo(backupPath).absolutePath();
    {
        Transaction transaction(m_session->db());
        m_session->audit().write({u"backup.make"_s, u"vault"_s, {}, {}, {}, {}});
        storeSetting(u"backup.last"_s, QString::number(m_session->clock().nowMs()));
        storeSetting(u"backup.path"_s, backupPath);
        storeSetting(u"backup.entry"_s, QString::number(m_session->audit().head().length));
        transaction.commit();
    }
    noteAuditHead();
    // Without it a damaged vault could not say where its backups are; it is no reason to refuse.
    writeDurably(m_path + u"/backups.note"_s, folder.toUtf8());
    rotateBackups(folder, m_keys->vaultId());
}

QString Vault::storedSetting(const QString &key) const
{
    Sql sql(m_session->db(), u"SELECT value FROM vault_setting WHERE key = :k"_s);
    sql.bind(u":k"_s, QVariant(key));
    return sql.next() ? sql.text(0) : QString();
}

void Vault::storeSetting(const QString &key, const QString &value)
{
    Sql(m_session->db(), u"INSERT INTO vault_setting(key, value) VALUES (:k, :v) "
                         "ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":k"_s, QVariant(key))
        .bind(u":v"_s, QVariant(value))
        .run();
}

backuprules::BackupPlan Vault::backupPlan() const
{
    backuprules::BackupPlan plan;
    plan.folder = storedSetting(u"backup.folder"_s);
    const auto within = [this](const QString &key, int most, int fallback) {
        const int value = storedSetting(key).toInt();
        return value >= 1 && value <= most ? value : fallback;
    };
    plan.everyHours = within(u"backup.everyHours"_s, backuprules::MaxHours, plan.everyHours);
    plan.warnDays = within(u"backup.warnDays"_s, backuprules::MaxDays, plan.warnDays);
    if (const qint64 last = storedSetting(u"backup.last"_s).toLongLong(); last > 0)
        plan.last = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc());
    plan.lastPath = storedSetting(u"backup.path"_s);
    // Opening and closing alone change nothing worth another copy.
    Sql sql(m_session->db(), u"SELECT EXISTS(SELECT 1 FROM audit WHERE number > :n AND action NOT IN "
                             "('vault.open', 'vault.close', 'backup.make'))"_s);
    sql.bind(u":n"_s, QVariant(storedSetting(u"backup.entry"_s).toLongLong()));
    plan.changed = sql.next() && sql.boolean(0);
    return plan;
}

void Vault::setBackupPlan(const backuprules::BackupPlan &plan)
{
    m_session->access().demand(right::ManageBackups);
    if (!plan.folder.isEmpty()) {
        const QString folder = QFileInfo(plan.folder).canonicalFilePath();
        const QString own = QFileInfo(m_path).canonicalFilePath();
        if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
            throw InputError(
                VaultText::tr("There is no folder %1.").arg(QDir::toNativeSeparators(plan.folder)),
                nothingChanged(), VaultText::tr("Plug in the disk, or choose another folder."));
        }
        if (folder == own || folder.startsWith(own + u'/')) {
            throw InputError(
                VaultText::tr("This folder lies within the vault: what happens to the vault would "
                              "happen to its backups."),
                nothingChanged(),
                VaultText::tr("Choose a folder on another disk, best one that is kept elsewhere."));
        }
    }
    const backuprules::BackupPlan before = backupPlan();
    Transaction transaction(m_session->db());
    storeSetting(u"backup.folder"_s, plan.folder);
    storeSetting(u"backup.everyHours"_s,
                 QString::number(std::clamp(plan.everyHours, 1, backuprules::MaxHours)));
    storeSetting(u"backup.warnDays"_s, QString::number(std::clamp(plan.warnDays, 1, backuprules::MaxDays)));
    const auto [was, is] = changedFields(
        {{u"folder"_s, before.folder},
         {u"everyHours"_s, before.everyHours},
         {u"warnDays"_s, before.warnDays}},
        {{u"folder"_s, plan.folder}, {u"everyHours"_s, plan.everyHours}, {u"warnDays"_s, plan.warnDays}});
    if (!is.isEmpty())
        m_session->audit().write({u"backup.plan"_s, u"vault"_s, {}, {}, was, is});
    transaction.commit();
}

void Vault::writeKeys()
{
    m_keys->nextGeneration();
    demandWritten(
        writeDurably(keysFile(), m_keys->serialise(m_vaultKey, m_body), keysFile() + u".previous"_s), m_path);
}

QStringList Vault::check(bool deep)
{
    try {
        // The pages are looked at as they stand in the file: what the log has of them in a newer form goes
        // there.
        m_database->checkpoint();
    } catch (const StorageError &) {
        deep = true; // what is wrong is found below, in the file
    }
    QStringList faults = m_database->check(deep);
    if (!m_warning.isEmpty())
        faults << m_warning;
    try {
        const AuditCheck audit = m_session->audit().check(m_body.auditHead);
        if (!audit.clean)
            faults << audit.reason;
    } catch (const StorageError &error) {
        faults << error.happened();
    }
    return faults;
}

} // namespace itinera
