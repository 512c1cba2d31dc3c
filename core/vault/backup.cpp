// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"
#include "core/base/error.h"
#include "core/platform/durablefile.h"
#include "core/platform/filelock.h"
#include "core/platform/filesystem.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/vault/attempts.h"
#include "core/vault/backupcheck.h"
#include "core/vault/backuprules.h"
#include "core/vault/closing.h"
#include "core/vault/vaultfiles.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Fault = itinera::VaultError::Fault;

namespace itinera {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

const QString Partial = u".partial"_s;

QString stamp(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-dd-hhmm"_s);
}

QString nothingChanged()
{
    return BackupText::tr("The vault and the backups from before were not touched.");
}

[[noreturn]] void cannotWrite(const QString &folder)
{
    throw VaultError(
        Fault::ReadOnly,
        BackupText::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(folder)),
        nothingChanged(),
        BackupText::tr("Plug in the disk, or choose another folder; look whether the disk is full."));
}

[[noreturn]] void notGood(const QString &why)
{
    throw VaultError(Fault::DatabaseDamaged, BackupText::tr("The copy does not pass its check: %1").arg(why),
                     nothingChanged(), BackupText::tr("Use another disk; this one may be failing."));
}

/// The id in the open part; null where it cannot be read.
QUuid vaultIdOf(const QString &path)
{
    QFile file(path + u"/members.keys"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    try {
        return MembersKeys::parse(file.readAll()).vaultId();
    } catch (const VaultError &) {
        return {};
    }
}

/// A folder that goes again unless it was kept.
struct Building {
    QString path;
    ~Building()
    {
        if (!path.isEmpty())
            removeFolder(path);
    }
};

QByteArray hashOf(const QString &fileName)
{
    QFile file(fileName);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString freeName(const QString &wanted)
{
    QString path = wanted + u".itinera"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.itinera"_s.arg(wanted).arg(i);
    return path;
}

} // namespace

std::vector<BackupFile> backupsIn(const QString &folder, const QUuid &vaultId)
{
    static const QRegularExpression pattern(u"-(\\d{4}-\\d{2}-\\d{2}-\\d{4})(-\\d+)?\\.itinera$"_s);
    std::vector<BackupFile> found;
    const QFileInfoList entries =
        QDir(folder).entryInfoList({u"*.itinera"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QRegularExpressionMatch match = pattern.match(entry.fileName());
        if (!match.hasMatch() || entry.fileName().contains(u"-set-aside-"_s) || entry.isSymLink())
            continue;
        const QUuid id = vaultIdOf(entry.filePath());
        if (id.isNull() || (!vaultId.isNull() && id != vaultId))
            continue;
        // Of two in one minute the one with the higher number is the newer.
        const int number = match.captured(2).mid(1).toInt();
        found.push_back({entry.filePath(),
                         QDateTime::fromString(match.captured(1), u"yyyy-MM-dd-hhmm"_s).addMSecs(number),
                         QFileInfo(entry.filePath() + u"/casework.db"_s).size()});
    }
    std::ranges::stable_sort(found, [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return found;
}

int rotateBackups(const QString &folder, const QUuid &vaultId)
{
    if (vaultId.isNull())
        return 0;
    const std::vector<BackupFile> all = backupsIn(folder, vaultId);
    std::vector<QDateTime> taken;
    taken.reserve(all.size());
    for (const BackupFile &backup : all)
        taken.push_back(backup.at);
    int removed = 0;
    for (const size_t at : backuprules::toRemove(taken)) {
        // First out of its name: a removal that is cut short must not leave what looks like a backup.
        const QString going = all[at].path + Partial;
        if (QDir().rename(all[at].path, going) && syncFolder(folder))
            removed += removeFolder(going) ? 1 : 0;
    }
    return removed;
}

QString knownBackupFolder(const QString &vaultPath)
{
    QFile file(vaultPath + u"/backups.note"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)).trimmed() : QString();
}

std::vector<BackupFile> knownBackups(const QString &vaultPath)
{
    QUuid id = vaultIdOf(vaultPath);
    QStringList folders{knownBackupFolder(vaultPath)};
    const QStringList early =
        QDir(vaultPath).entryList({u"before-form*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : early)
        folders << vaultPath + u'/' + name;
    const QString base = QFileInfo(vaultPath).completeBaseName() + u'-';
    std::vector<BackupFile> found;
    for (const QString &folder : std::as_const(folders)) {
        if (folder.isEmpty())
            continue;
        for (const BackupFile &backup : backupsIn(folder, id)) {
            // Where the key file is damaged as well, the name has to tell.
            if (!id.isNull() || QFileInfo(backup.path).fileName().startsWith(base))
                found.push_back(backup);
        }
    }
    std::ranges::stable_sort(found, [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return found;
}

QString newestBackupInWords(const QString &vaultPath)
{
    const std::vector<BackupFile> backups = knownBackups(vaultPath);
    if (backups.empty())
        return BackupText::tr(
            "Where its backups are is not known here; look on the disks that you use for them.");
    return BackupText::tr("The newest backup, checked when it was made, is of %1: %2")
        .arg(QLocale().toString(backups.front().at, QLocale::ShortFormat),
             QDir::toNativeSeparators(backups.front().path));
}

BackupJob::BackupJob(QString vaultPath, QString folder, QDateTime at, MembersKeys keys,
                     MembersKeys::VaultKey vaultKey, KeysBody body, std::shared_ptr<const bool> token)
    : m_vaultPath(std::move(vaultPath)), m_folder(std::move(folder)), m_at(std::move(at)),
      m_keys(std::move(keys)), m_vaultKey(std::move(vaultKey)), m_body(std::move(body)),
      m_token(std::move(token))
{
}

QString BackupJob::run(const std::function<bool(double)> &progress)
{
    if (!QFileInfo(m_folder).isDir())
        cannotWrite(m_folder);
    vaultfiles::demandFits(QFileInfo(m_vaultPath + u"/casework.db"_s).size(), largestFile(m_folder),
                           m_folder);
    if (progress && !progress(0))
        return {};
    const QString base = QFileInfo(m_vaultPath).completeBaseName();
    // What a kill left behind of an earlier one.
    for (const QString &left : QDir(m_folder).entryList({base + u"-*"_s + Partial}, QDir::Dirs))
        removeFolder(m_folder + u'/' + left);
    QString target = freeName(m_folder + u'/' + base + u'-' + stamp(m_at));
    Building building{target + Partial};
    if (!QDir().mkdir(building.path))
        cannotWrite(m_folder);
    QFile::setPermissions(building.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString copyFile = building.path + u"/casework.db"_s;
    AuditHead head;
    {
        const auto source = Database::open(m_vaultPath + u"/casework.db"_s, m_vaultKey.key.clone());
        const auto copy = Database::create(copyFile, m_vaultKey.key.clone());
        // A snapshot: what others write meanwhile is not in it and does not make it begin anew.
        // Deferred: it only reads, and must not wait for who writes nor let her wait.
        runSql(source->handle(), u"BEGIN DEFERRED"_s);
        {
            Sql sql(source->handle(), u"SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1"_s);
            if (sql.next())
                sql.row() >> head.length >> head.mac;
        }
        sqlite3_backup *backup =
            sqlite3_backup_init(copy->driver()->connection(), "main", source->driver()->connection(), "main");
        if (!backup)
            notGood(QString::fromUtf8(sqlite3_errmsg(copy->driver()->connection())));
        int code = SQLITE_OK;
        bool goOn = true;
        while (goOn && (code = sqlite3_backup_step(backup, 256)) == SQLITE_OK) {
            const int pages = sqlite3_backup_pagecount(backup);
            const double done = pages > 0 ? 1.0 - double(sqlite3_backup_remaining(backup)) / pages : 0;
            goOn = !progress || progress(done * 0.7);
        }
        sqlite3_backup_finish(backup);
        if (!goOn)
            return {};
        if ((code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_IOERR)
            cannotWrite(m_folder);
        if (code != SQLITE_DONE)
            notGood(QString::fromUtf8(sqlite3_errstr(code)));
        copy->checkpoint();
    }
    m_body.databaseSalt = databaseSalt(copyFile);
    m_body.auditHead = head;
    if (writeDurably(building.path + u"/members.keys"_s, m_keys.serialise(m_vaultKey, m_body)) !=
        WriteResult::Done)
        cannotWrite(m_folder);
    if (progress && !progress(0.75))
        return {};
    {
        const auto copy = Database::open(copyFile, m_vaultKey.key.clone());
        bool goOn = true;
        copy->interruptWhen([&] { return !(goOn = goOn && (!progress || progress(0.85))); });
        const QStringList faults = copy->check();
        if (!goOn)
            return {};
        if (!faults.isEmpty())
            notGood(faults.front());
        Sql sql(copy->handle(), u"SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1"_s);
        AuditHead copied;
        if (sql.next())
            sql.row() >> copied.length >> copied.mac;
        if (copied.length != head.length || copied.mac != head.mac)
            notGood(BackupText::tr("its audit trail ends elsewhere"));
    }
    if (progress && !progress(1.0))
        return {};
    if (!syncFile(copyFile) || !syncFolder(building.path) || !QDir().rename(building.path, target))
        cannotWrite(m_folder);
    building.path.clear();
    syncFolder(m_folder);
    return target;
}

LookedInto lookInto(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                    const QDateTime &now)
{
    QFile file(path + u"/members.keys"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        throw VaultError(Fault::NotAVault,
                         BackupText::tr("There is no vault at %1.").arg(QDir::toNativeSeparators(path)),
                         nothingChanged(), BackupText::tr("Choose a folder whose name ends in “.itinera”."));
    }
    const MembersKeys keys = MembersKeys::parse(file.readAll());
    Attempts::demandTurn(path, now);
    const auto opened = keys.unlock(memberName, passphrase);
    if (!opened) {
        Attempts::addOne(path, now);
        throw VaultError(
            Fault::WrongPassphrase, BackupText::tr("The name and the passphrase do not fit this backup."),
            nothingChanged(), BackupText::tr("Use the passphrase that you had when the backup was made."));
    }
    if (isBackupName(path)) // at a vault that people work in, the next login tells of them
        Attempts::clear(path);
    const MembersKeys::VaultKey &key = opened->vaultKeys.front();
    return {keys.openBody(key), Database::openForReading(path + u"/casework.db"_s, key.key.clone())};
}

VaultPreview previewVault(const QString &path, const QString &memberName, const SecureBytes &passphrase,
                          const QDateTime &now)
{
    const LookedInto seen = lookInto(path, memberName, passphrase, now);
    const QSqlDatabase db = seen.database->handle();
    VaultPreview preview;
    preview.members = static_cast<int>(seen.body.members.size());
    {
        Sql sql(db, u"SELECT is_open, count(*) FROM case_list GROUP BY is_open"_s);
        while (sql.next()) {
            Row row = sql.row();
            row >> (row.take<bool>() ? preview.openCases : preview.closedCases);
        }
    }
    {
        Sql sql(
            db,
            u"SELECT a.at, m.name FROM audit a JOIN member m ON m.id = a.member_id ORDER BY a.number DESC LIMIT 1"_s);
        if (sql.next())
            sql.row() >> preview.newestEntry >> preview.newestBy;
    }
    Sql sql(db, u"SELECT code FROM case_file ORDER BY id DESC LIMIT 20"_s);
    while (sql.next())
        preview.codes << sql.row().take<QString>();
    return preview;
}

QString restoreBackup(const QString &backup, const QString &target, const QDateTime &now)
{
    const QString from = QDir::cleanPath(backup);
    const QString to = QDir::cleanPath(target);
    closing::wait(to);
    closing::wait(from);
    if (vaultIdOf(from).isNull() || !QFileInfo::exists(from + u"/casework.db"_s)) {
        throw VaultError(Fault::NotAVault,
                         BackupText::tr("%1 is not a backup, or its key file is damaged.")
                             .arg(QDir::toNativeSeparators(from)),
                         nothingChanged(), BackupText::tr("Choose another backup."));
    }
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath()) {
        throw VaultError(Fault::AlreadyExists,
                         BackupText::tr("The backup and the vault are the same folder."), nothingChanged(),
                         BackupText::tr("Choose another place for the vault."));
    }
    const bool replaces = QFileInfo::exists(to);
    FileLock lock;
    if (replaces && lock.take(to + u"/in-use.lock"_s) == FileLock::Result::HeldByAnother) {
        throw VaultError(Fault::InUse, BackupText::tr("The vault is open in a running program."),
                         nothingChanged(), BackupText::tr("Close it there first, then restore."));
    }
    const QString parent = QFileInfo(to).absolutePath();
    vaultfiles::demandFits(QFileInfo(from + u"/casework.db"_s).size(), largestFile(parent), parent);
    Building building{to + u".restoring"_s};
    removeFolder(building.path);
    if (!QDir().mkdir(building.path))
        cannotWrite(parent);
    QFile::setPermissions(building.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : {u"/casework.db"_s, u"/members.keys"_s}) {
        const QString copy = building.path + name;
        if (!QFile::copy(from + name, copy) || !syncFile(copy))
            cannotWrite(parent);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray hash = hashOf(copy);
        if (hash.isEmpty() || hash != hashOf(from + name))
            notGood(name.mid(1));
    }
    syncFolder(building.path);
    // The audit trail is told at the next login; where the backups are stays known.
    if (writeDurably(building.path + u"/restored.note"_s, QByteArray::number(now.toMSecsSinceEpoch())) !=
        WriteResult::Done)
        cannotWrite(parent);
    const QString folder = replaces ? knownBackupFolder(to) : QFileInfo(from).absolutePath();
    if (!folder.isEmpty())
        writeDurably(building.path + u"/backups.note"_s, folder.toUtf8());
    QString aside;
    if (replaces) {
        QString base = to;
        if (base.endsWith(u".itinera"_s))
            base.chop(8);
        aside = freeName(base + u"-set-aside-"_s + stamp(now));
        if (!QDir().rename(to, aside))
            cannotWrite(parent);
    }
    if (!QDir().rename(building.path, to)) {
        if (replaces)
            QDir().rename(aside, to);
        cannotWrite(parent);
    }
    building.path.clear();
    syncFolder(parent);
    return aside;
}

} // namespace itinera
