// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/proof.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/vault/backups.h"
#include "core/vault/memberadmin.h"
#include "core/vault/recovery.h"
#include "core/vault/rekey.h"
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace itinera::proof {

int falseAlarms = 0;
bool strict = false;

QString memberName()
{
    return u"Marta Soler"_s;
}

QString passphrase(int number)
{
    return u"amber kettle frontier lullaby %1 seventeen"_s.arg(number);
}

std::vector<Migration> laterMigrations()
{
    std::vector<Migration> all = shippedMigrations();
    all.push_back({all.back().version + 1,
                   {u"CREATE TABLE proof_later(id INTEGER PRIMARY KEY, note TEXT NOT NULL)"_s,
                    u"INSERT INTO proof_later(note) SELECT uuid || hex(zeroblob(600)) FROM case_file"_s,
                    u"ALTER TABLE case_event ADD COLUMN proof TEXT NOT NULL DEFAULT ''"_s,
                    u"UPDATE case_event SET proof = 'moved'"_s}});
    return all;
}

Work::Work(QString vaultPath) : path(std::move(vaultPath))
{
    environment.clock = &clock;
    environment.random = &random;
    environment.program = u"proof"_s;
    environment.cost = test::CheapCost;
    environment.subjects = &declaredBySubjects();
    environment.syncBehind = Syncer::Pace::Stepped; // the proof decides when the disk is done
    disk = QFileInfo(path).absolutePath() + u"/disk"_s;
}

void Work::open()
{
    vault = Vault::open(path, memberName(), passphraseFromText(passphrase(number)), environment);
    try {
        Sql cases(session().db(), u"SELECT id FROM case_file ORDER BY id"_s);
        if (cases.next())
            caseId = CaseId(cases.row().take<qint64>());
        Sql goals(session().db(), u"SELECT id FROM goal ORDER BY id"_s);
        if (goals.next())
            goalId = GoalId(goals.row().take<qint64>());
    } catch (const StorageError &error) { // as a page tells it
        throw StorageError(error.fault(), error.happened(), error.kept(),
                           error.toDo() + u' ' + newestBackupInWords(path));
    }
}

void Work::acknowledge(const QString &what, const QString &value)
{
    // Acknowledged is what the program has told the user is kept.
    Syncer *syncer = vault ? vault->database().syncer() : nullptr;
    if (syncer && !syncer->wait())
        throw Syncer::failure();
    acknowledged.push_back({what, value});
    if (onAcknowledged)
        onAcknowledged(acknowledged.back());
}

namespace {
/// How the notes of events begin of which a cut leaves the first ones, and no other.
const QString Numbered = u"number "_s;
} // namespace

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"create", false,
         [](Work &work) {
             work.path = QFileInfo(work.path).absolutePath() + u"/fresh.itinera"_s;
             work.vault = Vault::create(work.path, memberName(), passphraseFromText(passphrase(work.number)),
                                        work.environment);
             work.acknowledge(u"vault"_s, work.path);
         }},
        {"open", false, [](Work &work) { work.open(); }},
        {"case", true,
         [](Work &work) {
             Case person;
             person.chosenName = u"Naima"_s;
             work.acknowledge(u"case_file"_s, CaseStore(work.session()).create(person).uuid);
         }},
        {"step", true,
         [](Work &work) {
             Step step;
             step.what = u"Visit the school together"_s;
             work.acknowledge(u"step"_s, PlanStore(work.session()).saveStep(work.goalId, step).uuid);
         }},
        {"event", true,
         [](Work &work) {
             CaseEvent event;
             event.caseId = work.caseId;
             event.kind = u"contact"_s;
             event.note = u"She called"_s;
             work.acknowledge(u"case_event"_s, CaseStore(work.session()).addEvent(event).uuid);
         }},
        {"commits", true,
         [](Work &work) {
             for (int i = 1; i <= 8; ++i) {
                 CaseEvent event;
                 event.caseId = work.caseId;
                 event.kind = u"contact"_s;
                 event.note = Numbered + QString::number(i);
                 event = CaseStore(work.session()).addEvent(event);
                 if (i == 3 || i == 7)
                     work.acknowledge(u"case_event"_s, event.uuid);
                 if (i == 5)
                     work.vault->database().syncer()->checkpoint();
             }
         }},
        {"note", true,
         [](Work &work) {
             SessionNote note;
             note.caseId = work.caseId;
             note.on = work.session().clock().today();
             note.note = u"sealed words"_s;
             work.acknowledge(u"session_note"_s, SessionStore(work.session()).add(note).uuid);
         }},
        {"draft", true,
         [](Work &work) {
             work.session().drafts().keep(u"form"_s, u"later"_s, u"typed later"_s);
             work.acknowledge(u"draft"_s, u"later"_s);
         }},
        {"audit head", true,
         [](Work &work) {
             work.vault->noteAuditHead();
             work.vault->database().syncer()->wait();
             work.vault->noteAuditHead(); // says what was wrong with the first
         }},
        {"close", true,
         [](Work &work) {
             CaseEvent event;
             event.caseId = work.caseId;
             event.kind = u"contact"_s;
             work.acknowledge(u"case_event"_s, CaseStore(work.session()).addEvent(event).uuid);
             work.close();
         }},
        {"migration", false,
         [](Work &work) {
             work.environment.migrations = laterMigrations();
             work.open();
         }},
        {"passphrase", true,
         [](Work &work) {
             work.tried = work.number + 1;
             MemberAdministration(*work.vault)
                 .changePassphrase(passphraseFromText(passphrase(work.number)),
                                   passphraseFromText(passphrase(work.tried)));
             work.number = work.tried;
             work.acknowledge(u"passphrase"_s, QString::number(work.number));
         }},
        {"add member", true,
         [](Work &work) {
             const Member added =
                 MemberAdministration(*work.vault)
                     .addMember(u"Rosa Pi"_s, passphraseFromText(passphrase(70)), {Role::Caseworker});
             work.acknowledge(u"member"_s, added.uuid);
         }},
        {"recovery code", true, [](Work &work) { RecoveryCode(*work.vault).make(true); }},
        {"re-key", true,
         [](Work &work) {
             Rekey(*work.vault).run();
             CaseEvent event;
             event.caseId = work.caseId;
             event.kind = u"contact"_s;
             work.acknowledge(u"case_event"_s, CaseStore(work.session()).addEvent(event).uuid);
         }},
        {"backup", true,
         [](Work &work) {
             const QString made = Backups(*work.vault).prepare(work.disk).run();
             work.acknowledge(u"backup"_s, made);
         }},
        {"rotation", true,
         [](Work &work) { Backups(*work.vault).noteMade(backupsIn(work.disk).front().path); }},
        {"restore", false,
         [](Work &work) {
             const std::vector<BackupFile> found = backupsIn(work.disk);
             const QString aside =
                 restoreBackup(found.front().path, work.path, work.environment.clock->now());
             work.acknowledge(u"restore"_s, aside);
         }},
    };
    return all;
}

std::vector<Operation> chosenOperations(const QCommandLineParser &arguments)
{
    std::vector<Operation> chosen;
    const QStringList except = arguments.value(u"except"_s).split(u',');
    for (const Operation &operation : operations()) {
        const QString name = QString::fromLatin1(operation.name);
        if (!except.contains(name) && (!arguments.isSet(u"only"_s) || arguments.value(u"only"_s) == name))
            chosen.push_back(operation);
    }
    return chosen;
}

std::vector<Acknowledged> makeTemplate(const QString &folder)
{
    Work work(folder + u"/office.itinera"_s);
    QDir().mkpath(work.disk);
    work.vault = Vault::create(work.path, memberName(), passphraseFromText(passphrase(0)), work.environment);
    MemberAdministration(*work.vault)
        .setRoles(work.session().member().id,
                  {Role::Administrator, Role::TeamLead, Role::Caseworker, Role::Psychologist});
    for (int i = 0; i < 3; ++i) {
        Case person;
        person.chosenName = u"Case %1"_s.arg(i);
        const Case made = CaseStore(work.session()).create(person);
        work.caseId = made.id;
        work.acknowledge(u"case_file"_s, made.uuid);
        CaseEvent event;
        event.caseId = made.id;
        event.kind = u"contact"_s;
        event.note = u"First talk"_s;
        work.acknowledge(u"case_event"_s, CaseStore(work.session()).addEvent(event).uuid);
    }
    PlanStore plans(work.session());
    Goal goal;
    goal.text = u"A home of my own"_s;
    goal = plans.saveGoal(plans.start(work.caseId).id, goal);
    Step step;
    step.what = u"Look at the list of flats"_s;
    work.acknowledge(u"step"_s, plans.saveStep(goal.id, step).uuid);
    SessionNote note;
    note.caseId = work.caseId;
    note.on = work.session().clock().today();
    note.note = u"sealed words"_s;
    work.acknowledge(u"session_note"_s, SessionStore(work.session()).add(note).uuid);
    work.session().drafts().keep(u"form"_s, u"field"_s, u"typed"_s);
    work.acknowledge(u"draft"_s, u"field"_s);
    // Two of one day, so that the rotation has one to let go.
    Backups(*work.vault).prepare(work.disk).run();
    Backups(*work.vault).prepare(work.disk).run();
    work.close();
    return work.acknowledged;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries =
        QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            setContent(target, contentOf(entry.filePath()));
    }
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(fileName));
}

namespace {

QStringList faultsOfBackup(const QString &path, int newest)
{
    for (int number = newest; number >= 0; --number) {
        try {
            Work work(path);
            work.number = number;
            work.open();
            QStringList faults = work.vault->check();
            for (QString &fault : faults)
                fault = u"backup: "_s + fault;
            return faults;
        } catch (const VaultError &error) {
            if (error.fault() != VaultError::Fault::WrongPassphrase || number == 0)
                return {u"a backup does not open: "_s + error.message()};
        }
    }
    return {};
}

} // namespace

QStringList faultsAfter(Work &work, const std::vector<Acknowledged> &acknowledged)
{
    QStringList faults;
    try {
        bool restored = false;
        for (const Acknowledged &one : acknowledged)
            restored = restored || one.what == u"restore"_s;
        if (!restored && !Vault::looksLikeVault(work.path)) {
            // A restore that was cut short: what it set aside is the vault.
            const QStringList aside =
                QDir(QFileInfo(work.path).absolutePath()).entryList({u"*-set-aside-*.itinera"_s}, QDir::Dirs);
            if (!aside.isEmpty())
                work.path = QFileInfo(work.path).absolutePath() + u'/' + aside.front();
        }
        try {
            work.open();
        } catch (const VaultError &error) {
            // A change that was not acknowledged may have come to pass all the same.
            if (error.fault() != VaultError::Fault::WrongPassphrase || work.tried == work.number)
                throw;
            work.number = work.tried;
            work.open();
        }
        faults = work.vault->check();
        if (!faults.isEmpty() && !strict) {
            work.vault->database().checkpoint();
            faults = work.vault->check();
            falseAlarms += faults.isEmpty() ? 1 : 0;
        }
        for (const Acknowledged &one : acknowledged) {
            if (one.what == u"backup"_s) {
                faults += faultsOfBackup(one.value, work.number);
            } else if (one.what == u"draft"_s) {
                if (work.session().drafts().fields(u"form"_s).value(one.value).isEmpty())
                    faults << u"lost draft: "_s + one.value;
            } else if (one.what == u"passphrase"_s) {
                if (work.number < one.value.toInt())
                    faults << u"the new passphrase does not open"_s;
            } else if (one.what != u"vault"_s && one.what != u"restore"_s) {
                Sql sql(work.session().db(), u"SELECT 1 FROM %1 WHERE uuid = :u"_s.arg(one.what));
                sql.bind(u":u"_s, one.value);
                if (!sql.next())
                    faults << u"lost: "_s + one.what;
            }
        }
        // What survives is a prefix of the commits.
        Sql numbered(work.session().db(), u"SELECT note FROM case_event WHERE note LIKE :n ORDER BY id"_s);
        numbered.bind(u":n"_s, QString(Numbered + u'%'));
        for (int next = 1; numbered.next(); ++next) {
            if (numbered.row().take<QString>() != Numbered + QString::number(next))
                faults << u"a commit is there, and one before it is not"_s;
        }
        // Every sealed note opens, whatever pair of keys was just being exchanged.
        Sql notes(work.session().db(), u"SELECT DISTINCT case_id FROM session_note"_s);
        std::vector<CaseId> cases;
        while (notes.next())
            cases.emplace_back(notes.row().take<qint64>());
        for (const CaseId id : cases) {
            const std::vector<SessionNote> sessions = SessionStore(work.session()).sessions(id);
            for (const SessionNote &note : sessions) {
                if (note.note != u"sealed words"_s)
                    faults << u"a sealed note does not open"_s;
            }
        }
    } catch (const Error &error) {
        faults << u"does not open: "_s + error.message();
    }
    // Whatever has a backup's name is a whole backup.
    const std::vector<BackupFile> backups = backupsIn(work.disk);
    for (const BackupFile &backup : backups)
        faults += faultsOfBackup(backup.path, std::max(work.number, work.tried));
    return faults;
}

QByteArray digest(Vault &vault)
{
    const QSqlDatabase db = vault.session().db();
    QStringList tables;
    {
        Sql sql(db, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
        while (sql.next())
            tables << sql.row().take<QString>();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : std::as_const(tables)) {
        // Opening writes these itself; the audit trail has its own chain.
        if (table.startsWith(u"audit"_s) || table == u"member_setting"_s || table == u"setting"_s)
            continue;
        hash.addData(table.toUtf8());
        int columns = 0;
        {
            Sql sql(db, u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table));
            columns = sql.next() ? sql.row().take<int>() : 0;
        }
        QSqlQuery rows(db);
        rows.exec(u"SELECT * FROM \"%1\""_s.arg(table));
        while (rows.next()) {
            for (int column = 0; column < columns; ++column) {
                const QVariant value = rows.value(column);
                const QByteArray bytes =
                    value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
                hash.addData(QByteArray::number(value.isNull() ? -1 : bytes.size()) + ':');
                hash.addData(bytes);
            }
        }
    }
    return hash.result().toHex();
}

ChildResult inChildren(int count, const std::function<QString(int)> &look)
{
    constexpr int Batch = 40;
    ChildResult result;
    int next = 0;
    while (next < count) {
        int pipes[2];
        if (::pipe(pipes) != 0)
            qFatal("no pipe");
        std::fflush(stdout);
        const int end = std::min(count, next + Batch);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipes[0]);
            for (int i = next; i < end; ++i) {
                QString said;
                try {
                    said = look(i);
                } catch (const std::exception &error) {
                    said = u"fault an exception that is no message: "_s + QString::fromUtf8(error.what());
                }
                const QByteArray line = said.toUtf8().replace('\n', ' ') + '\n';
                if (::write(pipes[1], line.constData(), static_cast<size_t>(line.size())) != line.size())
                    ::_exit(3);
            }
            ::_exit(0);
        }
        ::close(pipes[1]);
        QByteArray all;
        char buffer[4096];
        ssize_t n = 0;
        while ((n = ::read(pipes[0], buffer, sizeof buffer)) > 0)
            all.append(buffer, n);
        ::close(pipes[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        QList<QByteArray> lines = all.split('\n');
        lines.removeLast(); // what follows the last line's end
        for (const QByteArray &line : std::as_const(lines))
            result.lines << QString::fromUtf8(line);
        next += static_cast<int>(lines.size());
        if (next < end) // it died at this one
            result.crashed << next++;
    }
    return result;
}

} // namespace itinera::proof
