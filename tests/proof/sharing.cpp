// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs and other people do to a vault's folder: a second program opens it, a backup is
// restored over it, it is copied while somebody works, a sync folder lays conflicted copies beside its files,
// the clock is set back a year.
#include "core/storage/sql.h"
#include "core/vault/backup.h"
#include "tests/proof/proof.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace itinera::proof {

int busyChild(const QString &path)
{
    Work work(path);
    work.onAcknowledged = [](const Acknowledged &one) {
        const QByteArray line = (one.what + u' ' + one.value + u'\n').toUtf8();
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            ::_exit(3);
    };
    work.open();
    work.acknowledge(u"vault"_s, path);
    for (int round = 0;; ++round) {
        Case person;
        person.chosenName = u"Case %1"_s.arg(round);
        work.acknowledge(u"case_file"_s, CaseStore(work.session()).create(person).uuid);
        if (round % 20 == 19) {
            work.vault->noteAuditHead();
            work.vault->database().checkpoint();
        }
    }
}

namespace {

/// A program that works on the vault until it is ended.
class Busy {
public:
    explicit Busy(const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"busy-child"_s, u"--folder"_s, path});
        m_process.waitForReadyRead(20000);
    }
    ~Busy()
    {
        m_process.kill();
        m_process.waitForFinished(20000);
    }
    std::vector<Acknowledged> acknowledged()
    {
        m_process.waitForReadyRead(20);
        m_read += m_process.readAllStandardOutput();
        std::vector<Acknowledged> all;
        const QStringList lines = QString::fromUtf8(m_read.left(m_read.lastIndexOf('\n') + 1)).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"case_file"_s))
                all.push_back({u"case_file"_s, line.section(u' ', 1)});
        }
        return all;
    }

private:
    QProcess m_process;
    QByteArray m_read;
};

bool refusedAsInUse(const std::function<void()> &what)
{
    try {
        what();
    } catch (const VaultError &error) {
        return error.fault() == VaultError::Fault::InUse && !error.toDo().isEmpty();
    }
    return false;
}

} // namespace

int sharing(const QCommandLineParser &arguments)
{
    const int copies = arguments.isSet(u"most"_s) ? arguments.value(u"most"_s).toInt() : 100;
    int failures = 0;
    const auto demand = [&failures](bool holds, const char *what) {
        if (!holds) {
            ++failures;
            std::printf("failure: %s\n", what);
        }
    };
    QTemporaryDir folder;
    const std::vector<Acknowledged> before = makeTemplate(folder.filePath(u"template"_s));
    copyFolder(folder.filePath(u"template"_s), folder.filePath(u"place"_s));
    const QString path = folder.filePath(u"place/office.itinera"_s);
    int opened = 0;
    int refused = 0;
    int found = 0;
    std::vector<Acknowledged> all = before;
    {
        Busy busy(path);
        for (int i = 0; i < 10; ++i) {
            demand(refusedAsInUse([&] { Work(path).open(); }),
                   "a second program is told that the vault is open");
        }
        const std::vector<BackupFile> backups = backupsIn(folder.filePath(u"place/disk"_s));
        demand(!backups.empty() && refusedAsInUse([&] {
            restoreBackup(backups.front().path, path, QDateTime::currentDateTime());
        }),
               "a restore over an open vault is refused");
        for (int i = 0; i < copies; ++i) {
            std::vector<Acknowledged> then = before;
            const std::vector<Acknowledged> said = busy.acknowledged();
            then.insert(then.end(), said.begin(), said.end());
            const QString copy = folder.filePath(u"copy/office.itinera"_s);
            QDir(folder.filePath(u"copy"_s)).removeRecursively();
            copyFolder(path, copy);
            Work work(copy);
            try {
                work.open();
            } catch (const Error &error) {
                demand(!error.happened().isEmpty() && !error.toDo().isEmpty(),
                       "a copy is refused with words");
                ++refused;
                continue;
            }
            if (!work.vault->check().isEmpty()) {
                ++found;
                continue;
            }
            work.close();
            const QStringList faults = faultsAfter(work, then);
            if (!faults.isEmpty()) {
                ++failures;
                std::printf("copy %d opens and its check is clean, but: %s\n", i, qPrintable(faults.front()));
            }
            ++opened;
        }
        const std::vector<Acknowledged> said = busy.acknowledged();
        all.insert(all.end(), said.begin(), said.end());
    }
    const int written = static_cast<int>(all.size() - before.size());
    {
        Work work(path);
        const QStringList faults = faultsAfter(work, all);
        demand(faults.isEmpty(), "the vault that was copied is whole");
    }

    // What a sync folder lays beside the files.
    const QMap<QString, QByteArray> beside{
        {u"casework (conflicted copy 2026-03-02).db"_s, contentOf(path + u"/casework.db"_s).left(50000)},
        {u"casework.db.sync-conflict-20260302"_s, "another one"},
        {u"members.keys.sync-conflict-20260302"_s, contentOf(path + u"/members.keys"_s)},
        {u"members (conflicted copy).keys"_s, ""},
        {u"casework.db-wal (conflicted copy)"_s, "not a log"},
        {u".~lock.casework.db#"_s, "x"}};
    for (auto it = beside.begin(); it != beside.end(); ++it)
        setContent(path + u'/' + it.key(), it.value());
    {
        Work work(path);
        work.open();
        Case person;
        person.chosenName = u"Beside"_s;
        const QUuid uuid = CaseStore(work.session()).create(person).uuid;
        all.push_back({u"case_file"_s, uuid.toString(QUuid::WithoutBraces)});
        work.close();
        demand(faultsAfter(work, all).isEmpty(), "a vault with conflicted copies beside opens and is whole");
    }
    for (auto it = beside.begin(); it != beside.end(); ++it)
        demand(contentOf(path + u'/' + it.key()) == it.value(), "a conflicted copy is left as it was");

    // The clock goes back a year between two sessions, and forward again.
    int sessions = 0;
    for (const int days : {0, -365, -364, 1}) {
        FixedClock clock(QDateTime::currentDateTimeUtc().addDays(days));
        Work work(path);
        work.environment.clock = &clock;
        work.open();
        CaseEvent event;
        event.caseId = work.caseId;
        event.kind = u"contact"_s;
        all.push_back(
            {u"case_event"_s, CaseStore(work.session()).addEvent(event).uuid.toString(QUuid::WithoutBraces)});
        demand(work.vault->check().isEmpty(), "the check is clean after the clock was moved");
        Sql sql(work.session().db(), u"SELECT number, at FROM audit ORDER BY number"_s);
        qint64 last = 0;
        bool backwards = false;
        qint64 lastAt = 0;
        while (sql.next()) {
            demand(sql.row().take<qint64>() == last + 1, "the audit trail is numbered without a gap");
            last = sql.row().take<qint64>();
            backwards = backwards || sql.row().skip(1).take<qint64>() < lastAt;
            lastAt = sql.row().skip(1).take<qint64>();
        }
        demand(backwards == (sessions > 0), "the times tell that the clock was set back, the numbers do not");
        ++sessions;
    }
    {
        Work work(path);
        demand(faultsAfter(work, all).isEmpty(), "all is there after the clock was moved");
    }
    std::printf("sharing: 10 second programs and a restore refused, %d copies of a busy vault (%d writes "
                "meanwhile): %d "
                "whole, %d refused with a message, %d found by the check; %d conflicted copies untouched, %d "
                "sessions "
                "with the clock moved by a year; %d failures\n",
                copies, written, opened, refused, found, static_cast<int>(beside.size()), sessions, failures);
    return failures == 0 && written > 0 ? 0 : 1;
}

} // namespace itinera::proof
