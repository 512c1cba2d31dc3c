// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program that works on a vault, again and again, at random moments: new cases, steps, events, sealed
// notes, drafts, migrations, changes of passphrase, re-keys, backups, closing and opening. After each kill
// the vault must open, its check must be clean, and every write that was acknowledged must be there. Prints
// one line of figures.
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/crypto/passphrase.h"
#include "core/plan/planstore.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/vault/backups.h"
#include "core/vault/memberadmin.h"
#include "core/vault/rekey.h"
#include "tests/support/vaultfixture.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>
#include <unistd.h>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

const QString Member = u"Marta Soler"_s;

QString passphrase(int number)
{
    return u"amber kettle frontier lullaby %1 seventeen"_s.arg(number);
}

/// As many pretended later forms of the database as were tried so far.
VaultEnvironment environmentFor(const Clock &clock, Random &random, int later)
{
    VaultEnvironment environment;
    environment.clock = &clock;
    environment.random = &random;
    environment.program = u"proof"_s;
    environment.cost = test::CheapCost;
    environment.subjects = &declaredBySubjects();
    for (int i = 1; i <= later; ++i) {
        environment.migrations.push_back(
            {environment.migrations.back().version + 1,
             {u"DROP TABLE IF EXISTS proof_%1"_s.arg(i - 1),
              u"CREATE TABLE proof_%1(id INTEGER PRIMARY KEY, note TEXT NOT NULL)"_s.arg(i),
              u"INSERT INTO proof_%1(note) SELECT uuid || hex(zeroblob(300)) FROM case_file"_s.arg(i)}});
    }
    return environment;
}

/// One line, at once: what is not written before the kill was not acknowledged.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        ::_exit(3);
}

QString text(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// Works until it is killed. What it says was kept is what the program would have told the user.
int child(const QString &path, int number, int later, const QString &disk)
{
    SystemClock clock;
    SystemRandom random;
    VaultEnvironment environment = environmentFor(clock, random, later);
    environment.syncBehind = Syncer::Pace::Thread; // as in the desktop program
    auto vault = Vault::open(path, Member, passphraseFromText(passphrase(number)), environment);
    const auto sayKept = [&](const QString &line) {
        if (!vault->database().syncer()->wait())
            ::_exit(4);
        say(line);
    };
    say(u"open"_s);
    CaseId last;
    for (int round = 0;; ++round) {
        Session &session = vault->session();
        const quint32 dice = round == 0 ? 0 : random.below(100);
        if (dice < 30) {
            Case person;
            person.chosenName = u"Case %1"_s.arg(round);
            person = CaseStore(session).create(person);
            last = person.id;
            sayKept(u"case "_s + text(person.uuid));
        } else if (dice < 55) {
            CaseEvent event;
            event.caseId = last;
            event.kind = u"contact"_s;
            event.note = u"note"_s;
            sayKept(u"event "_s + text(CaseStore(session).addEvent(event).uuid));
        } else if (dice < 65) {
            PlanStore plans(session);
            Goal goal;
            goal.text = u"A home of my own"_s;
            goal = plans.saveGoal(plans.start(last).id, goal);
            Step step;
            step.what = u"Look at the list of flats"_s;
            sayKept(u"step "_s + text(plans.saveStep(goal.id, step).uuid));
        } else if (dice < 75) {
            SessionNote note;
            note.caseId = last;
            note.on = clock.today();
            note.note = u"sealed words"_s;
            sayKept(u"note "_s + text(SessionStore(session).add(note).uuid));
        } else if (dice < 80) {
            session.drafts().keep(u"form"_s, u"field"_s, u"typed %1"_s.arg(round));
            sayKept(u"draft typed %1"_s.arg(round));
        } else if (dice < 86) {
            const int next = number + 1;
            say(u"try %1"_s.arg(next));
            MemberAdministration(*vault).changePassphrase(passphraseFromText(passphrase(number)),
                                                          passphraseFromText(passphrase(next)));
            number = next;
            say(u"pass %1"_s.arg(next));
        } else if (dice < 91) {
            Rekey(*vault).run();
            say(u"rekey"_s);
        } else if (dice < 95) {
            const QString made = Backups(*vault).prepare(disk).run();
            Backups(*vault).noteMade(made);
            say(u"backup "_s + made);
        } else if (dice < 97) {
            say(u"later %1"_s.arg(++later));
            vault.reset();
            environment = environmentFor(clock, random, later);
            environment.syncBehind = Syncer::Pace::Thread;
            vault = Vault::open(path, Member, passphraseFromText(passphrase(number)), environment);
            say(u"migration"_s);
        } else {
            vault.reset();
            vault = Vault::open(path, Member, passphraseFromText(passphrase(number)), environment);
            say(u"open"_s);
        }
    }
}

bool isThere(const Session &session, const QString &sqlText, const QString &uuid)
{
    Sql sql(session.db(), sqlText);
    sql.bind(u":u"_s, uuid);
    return sql.next();
}

int parent(int kills, quint64 seed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"office.itinera"_s);
    const QString disk = folder.filePath(u"disk"_s);
    QDir().mkdir(disk);
    SystemClock clock;
    SystemRandom random;
    SeededRandom moments(seed);
    VaultEnvironment environment = environmentFor(clock, random, 0);
    int number = 0;
    int later = 0;
    {
        const auto vault = Vault::create(path, Member, passphraseFromText(passphrase(0)), environment);
        MemberAdministration(*vault).setRoles(
            vault->session().member().id,
            {Role::Administrator, Role::TeamLead, Role::Caseworker, Role::Psychologist});
    }
    int acknowledged = 0;
    int failures = 0;
    QMap<QString, int> done;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--child"_s, path, u"--number"_s, QString::number(number), u"--later"_s,
                       QString::number(later), u"--disk"_s, disk});
        process.waitForReadyRead(20000);
        QThread::usleep(moments.below(60000));
        process.kill();
        process.waitForFinished(20000);
        const QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        int maybe = number;
        QString draft;
        for (const QString &line : lines) {
            if (line.startsWith(u"try "_s))
                maybe = line.mid(4).toInt();
            if (line.startsWith(u"pass "_s))
                number = line.mid(5).toInt();
            if (line.startsWith(u"draft "_s))
                draft = line.mid(6);
            if (line.startsWith(u"later "_s))
                later = line.mid(6).toInt();
            ++done[line.section(u' ', 0, 0)];
        }
        environment = environmentFor(clock, random, later);
        try {
            std::unique_ptr<Vault> vault;
            try {
                vault = Vault::open(path, Member, passphraseFromText(passphrase(number)), environment);
            } catch (const VaultError &error) {
                // A change that was not acknowledged may have come to pass all the same.
                if (error.fault() != VaultError::Fault::WrongPassphrase || maybe == number)
                    throw;
                vault = Vault::open(path, Member, passphraseFromText(passphrase(maybe)), environment);
                number = maybe;
            }
            QStringList faults = vault->check();
            if (!vault->warning().isEmpty())
                faults << vault->warning();
            const Session &session = vault->session();
            for (const QString &line : lines) {
                const QString what = line.section(u' ', 0, 0);
                const QString uuid = line.section(u' ', 1);
                const QString table = what == u"case"_s    ? u"case_file"_s
                                      : what == u"event"_s ? u"case_event"_s
                                      : what == u"step"_s  ? u"step"_s
                                      : what == u"note"_s  ? u"session_note"_s
                                                           : QString();
                if (table.isEmpty())
                    continue;
                ++acknowledged;
                if (!isThere(session, u"SELECT 1 FROM %1 WHERE uuid = :u"_s.arg(table), uuid))
                    faults << u"lost: "_s + line;
            }
            if (!draft.isEmpty()) {
                ++acknowledged;
                const QString kept = vault->session().drafts().fields(u"form"_s).value(u"field"_s);
                if (kept.isEmpty())
                    faults << u"lost draft: "_s + draft;
            }
            // Every sealed note opens, whatever pair of keys was just being exchanged.
            Sql notes(session.db(), u"SELECT DISTINCT case_id FROM session_note"_s);
            std::vector<CaseId> cases;
            while (notes.next())
                cases.emplace_back(notes.row().take<qint64>());
            for (const CaseId id : cases) {
                for (const SessionNote &note : SessionStore(vault->session()).sessions(id)) {
                    if (note.note != u"sealed words"_s)
                        faults << u"a sealed note does not open"_s;
                }
            }
            // The copies made before each migration would fill the disk.
            const QStringList copies = QDir(path).entryList({u"before-form*"_s}, QDir::Dirs);
            for (const QString &copy : copies)
                QDir(path + u'/' + copy).removeRecursively();
            if (!faults.isEmpty()) {
                ++failures;
                std::printf("kill %d: %s\n", kill, qPrintable(faults.join(u"; "_s)));
            }
        } catch (const Error &error) {
            ++failures;
            std::printf("kill %d: %s (last: %s)\n", kill, error.what(),
                        qPrintable(lines.isEmpty() ? QString() : lines.last()));
        }
    }
    // Every backup that has its name is whole.
    int backups = 0;
    for (const BackupFile &backup : backupsIn(disk)) {
        ++backups;
        bool opened = false;
        for (int n = number; n >= 0 && !opened; --n) {
            try {
                // Each a day later than the last: a wrong one is slowed down.
                previewVault(backup.path, Member, passphraseFromText(passphrase(n)),
                             QDateTime::currentDateTimeUtc().addDays(number - n));
                opened = true;
            } catch (const VaultError &) {
                continue; // an earlier passphrase
            }
        }
        if (!opened) {
            ++failures;
            std::printf("a backup does not open: %s\n", qPrintable(backup.path));
        }
    }
    QStringList kinds;
    for (auto it = done.begin(); it != done.end(); ++it)
        kinds << u"%1 %2"_s.arg(it.key()).arg(it.value());
    std::printf("%d kills, %d acknowledged writes looked for, %d backups opened, %d failures (%s)\n", kills,
                acknowledged, backups, failures, qPrintable(kinds.join(u", "_s)));
    return failures == 0 && acknowledged > kills ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const QString &name : {u"kills"_s, u"seed"_s, u"child"_s, u"number"_s, u"later"_s, u"disk"_s})
        parser.addOption({name, {}, u"VALUE"_s});
    parser.process(app);
    try {
        if (parser.isSet(u"child"_s))
            return child(parser.value(u"child"_s), parser.value(u"number"_s).toInt(),
                         parser.value(u"later"_s).toInt(), parser.value(u"disk"_s));
        return parent(parser.isSet(u"kills"_s) ? parser.value(u"kills"_s).toInt() : 200,
                      parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong() : 1);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
