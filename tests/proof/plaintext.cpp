// SPDX-License-Identifier: GPL-3.0-or-later
// Marker words in a session: none may be in a file under the vault, the home or the temporary folder, nor
// have been written to one in between. And keys and passphrases: none may be in the memory of a process that
// closed its vault.
#include "core/platform/memoryprotection.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/vault/backups.h"
#include "core/vault/memberadmin.h"
#include "core/vault/rekey.h"
#include "tests/proof/proof.h"
#include "tests/support/faultdevice.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace itinera::proof {

namespace {

/// Words that are nowhere else.
QStringList markers()
{
    return {u"Zqxnaima"_s, u"Vwkosarugue"_s, u"Jqxtimeline"_s, u"Xvzdraft"_s, u"Qzwfactor"_s,
            u"Wxjgoal"_s,  u"Kqvstep"_s,     u"Zvjcounsel"_s,  u"Qjkreach"_s, u"Vzxsearch"_s};
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

int markersIn(const QByteArray &bytes)
{
    int found = 0;
    const QStringList words = markers();
    for (const QString &marker : words)
        found += (bytes.contains(marker.toUtf8()) ? 1 : 0) + (bytes.contains(utf16(marker)) ? 1 : 0);
    return found;
}

/// A session in which every page of the program is told something.
void tellEverything(Session &session)
{
    const QStringList words = markers();
    Case person;
    person.chosenName = words[0];
    person.legalNames = {words[1]};
    person.reachNote = words[8];
    person = CaseStore(session).create(person);
    CaseEvent event;
    event.caseId = person.id;
    event.kind = u"contact"_s;
    event.note = words[2];
    CaseStore(session).addEvent(event);
    session.drafts().keep(u"newcase"_s, u"note"_s, words[3]);
    RiskStore risks(session);
    RiskAssessment assessment = risks.start(person.id, RiskOccasion::Entry);
    RiskFactor factor;
    factor.uuid = session.random().uuid();
    factor.text = words[4];
    assessment.factors.push_back(factor);
    risks.save(assessment);
    PlanStore plans(session);
    Goal goal;
    goal.text = words[5];
    goal = plans.saveGoal(plans.start(person.id).id, goal);
    Step step;
    step.what = words[6];
    plans.saveStep(goal.id, step);
    SessionNote note;
    note.caseId = person.id;
    note.on = session.clock().today();
    note.note = words[7];
    SessionStore(session).add(note);
    CaseQuery query;
    query.text = words[9];
    CaseStore(session).rows(query);
    query.text = words[0];
    if (CaseStore(session).rows(query).empty())
        qFatal("the marker is not found by the search");
}

} // namespace

int plaintextChild(const QString &tree)
{
    test::FaultDevice device(tree);
    device.record();
    Work work(tree + u"/vault/office.itinera"_s);
    QDir().mkpath(work.disk);
    work.vault = Vault::create(work.path, memberName(), passphraseFromText(passphrase(0)), work.environment);
    MemberAdministration(*work.vault)
        .setRoles(work.session().member().id,
                  {Role::Administrator, Role::TeamLead, Role::Caseworker, Role::Psychologist});
    tellEverything(work.session());
    work.close();
    work.open();
    Backups(*work.vault).noteMade(Backups(*work.vault).prepare(work.disk).run());
    Rekey(*work.vault).run();
    Sql cases(work.session().db(), u"SELECT max(id) FROM case_file"_s);
    if (cases.next())
        printToPdf(
            work.session(),
            preparePage(work.session(), CaseId(cases.row().take<qint64>()), *printablePage(u"plan"_s), {})
                .goesTo(ForWhom::Her),
            QDir(tree).absolutePath() + u"-paper.pdf"_s);
    work.close();
    work.environment.migrations = laterMigrations();
    work.open();
    work.close();
    int writes = 0;
    int found = 0;
    const std::vector<test::FaultDevice::Entry> journal = device.journal();
    for (const test::FaultDevice::Entry &entry : journal) {
        writes += entry.kind == test::FaultDevice::Kind::Write ? 1 : 0;
        const int here = markersIn(QByteArray::fromStdString(entry.data)) +
                         markersIn(QByteArray::fromStdString(entry.name + entry.toName));
        if (here > 0)
            std::printf("a marker was written in operation %td\n", &entry - journal.data());
        found += here;
    }
    std::printf("%d writes, %d markers\n", writes, found);
    return found == 0 ? 0 : 1;
}

int plaintext(const QCommandLineParser &)
{
    QTemporaryDir folder;
    const QString tree = folder.filePath(u"tree"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QMap<QString, QString> places{{u"HOME"_s, u"home"_s},
                                        {u"TMPDIR"_s, u"tmp"_s},
                                        {u"XDG_CONFIG_HOME"_s, u"home/config"_s},
                                        {u"XDG_CACHE_HOME"_s, u"home/cache"_s},
                                        {u"XDG_DATA_HOME"_s, u"home/data"_s},
                                        {u"XDG_STATE_HOME"_s, u"home/state"_s},
                                        {u"XDG_RUNTIME_DIR"_s, u"home/run"_s}};
    for (auto it = places.begin(); it != places.end(); ++it) {
        const QString place = tree + u'/' + it.value();
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(it.key(), place);
    }
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.setWorkingDirectory(tree);
    child.start(QCoreApplication::applicationFilePath(), {u"plaintext-child"_s, u"--folder"_s, tree});
    child.waitForFinished(120000);
    const QByteArray said = child.readAll();
    int failures = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0 ? 0 : 1;
    if (failures > 0)
        std::printf("%s\n", said.constData());
    failures += markersIn(said) > 0 ? 1 : 0; // nor in what it says on the terminal
    int files = 0;
    qint64 bytes = 0;
    QDirIterator every(tree, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (every.hasNext()) {
        const QString file = every.next();
        const QByteArray content = every.fileInfo().isFile() ? contentOf(file) : QByteArray();
        ++files;
        bytes += content.size();
        if (markersIn(content) > 0 || markersIn(file.toUtf8()) > 0) {
            ++failures;
            std::printf("a marker is in %s\n", qPrintable(file));
        }
    }
    // The page printed on purpose is there, so that the session did what it says.
    const bool printed = QFileInfo(tree + u"-paper.pdf"_s).size() > 1000;
    failures += printed ? 0 : 1;
    // The search itself finds what is there.
    setContent(tree + u"/control"_s, "x" + utf16(markers().front()) + "y");
    const bool works = markersIn(contentOf(tree + u"/control"_s)) == 1;
    failures += works ? 0 : 1;
    std::printf("plaintext: %d markers in a session (%s), in UTF-8 and UTF-16, looked for in each write and "
                "in %d files and "
                "folders (%lld bytes): %d failures\n",
                static_cast<int>(markers().size()), said.trimmed().constData(), files,
                static_cast<long long>(bytes), failures);
    return failures == 0 && files > 5 ? 0 : 1;
}

namespace {

constexpr char Mask = 0x5a;

QByteArray masked(QByteArray bytes)
{
    for (char &byte : bytes)
        byte = static_cast<char>(byte ^ Mask);
    return bytes.toHex();
}

/// A line from the parent, read without a buffer that would keep it; unmasked into guarded memory.
SecureBytes secretFromParent()
{
    SecureBytes hex(512);
    size_t length = 0;
    while (length < hex.size() && ::read(STDIN_FILENO, hex.data() + length, 1) == 1 &&
           hex.data()[length] != '\n')
        ++length;
    SecureBytes secret(length / 2);
    const auto digit = [](unsigned char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    for (size_t i = 0; i < secret.size(); ++i)
        secret.data()[i] = static_cast<unsigned char>(
            ((digit(hex.data()[2 * i]) << 4) | digit(hex.data()[2 * i + 1])) ^ Mask);
    return secret;
}

struct Secret {
    QString name;
    QList<QByteArray> forms;
    bool isText = false; ///< Was held in a QString, as what is on the screen is.
};

/// How often each secret is in the memory of a process; `where` says in which kind of mapping.
QMap<QString, int> countIn(qint64 process, const std::vector<Secret> &secrets, qint64 &bytes, QString &where)
{
    QMap<QString, int> found;
    bytes = 0;
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(process)), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5 || parts.value(5) == "[vvar]" || parts.value(5) == "[vsyscall]")
            continue;
        const qsizetype dash = parts[0].indexOf('-');
        const quint64 begin = parts[0].left(dash).toULongLong(nullptr, 16);
        const quint64 end = parts[0].mid(dash + 1).toULongLong(nullptr, 16);
        // Page by page: guard pages in the midst do not answer.
        QByteArray content;
        const auto look = [&] {
            for (const Secret &secret : secrets) {
                for (const QByteArray &form : secret.forms) {
                    qsizetype at = -1;
                    while ((at = content.indexOf(form, at + 1)) >= 0) {
                        ++found[secret.name];
                        if (!secret.isText)
                            where += u" %1 in %2 %3;"_s.arg(secret.name, QString::fromLatin1(parts[1]),
                                                            QString::fromLatin1(parts.value(5)));
                    }
                }
            }
            content.clear();
        };
        constexpr size_t Part = size_t{1024} * 1024;
        QByteArray part(Part, Qt::Uninitialized);
        for (quint64 at = begin; at < end;) {
            const size_t want = std::min<quint64>(Part, end - at);
            const ssize_t n = ::pread(memory, part.data(), want, static_cast<off_t>(at));
            if (n <= 0) {
                look();
                at += 4096;
                continue;
            }
            content.append(part.constData(), n);
            bytes += n;
            at += static_cast<quint64>(n);
        }
        look();
    }
    ::close(memory);
    return found;
}

} // namespace

int memoryChild()
{
    ::prctl(PR_SET_DUMPABLE, 1);
    const auto say = [](const char *what) {
        if (::write(STDOUT_FILENO, what, std::strlen(what)) < 0)
            ::_exit(3);
        char go = 0;
        if (::read(STDIN_FILENO, &go, 1) != 1)
            ::_exit(3);
    };
    QString path;
    {
        const SecureBytes bytes = secretFromParent();
        path = QString::fromUtf8(bytes.view());
    }
    Work work(path);
    {
        const SecureBytes first = secretFromParent();
        const SecureBytes second = secretFromParent();
        work.vault = Vault::open(path, memberName(), first, work.environment);
        // What a form holds, as a QString.
        Case person;
        {
            const SecureBytes marker = secretFromParent();
            person.chosenName = QString::fromUtf8(marker.view());
        }
        person = CaseStore(work.session()).create(person);
        SessionNote note;
        note.caseId = person.id;
        note.on = work.session().clock().today();
        note.note = person.chosenName;
        SessionStore(work.session()).add(note);
        MemberAdministration(*work.vault).changePassphrase(first, second);
        Backups(*work.vault).noteMade(Backups(*work.vault).prepare(work.disk).run());
        say("open\n");
    }
    work.close();
    say("closed\n");
    return 0;
}

int memory(const QCommandLineParser &arguments)
{
    QTemporaryDir folder;
    makeTemplate(folder.path());
    const QString path = folder.filePath(u"office.itinera"_s);
    std::vector<Secret> secrets;
    const auto add = [&](const QString &name, QByteArrayView bytes) {
        const QByteArray raw = bytes.toByteArray();
        secrets.push_back({name,
                           {raw, raw.toHex(), raw.toHex().toUpper(), utf16(QString::fromLatin1(raw.toHex()))},
                           false});
    };
    const auto addKeys = [&](int number) {
        const MembersKeys keys = MembersKeys::parse(contentOf(path + u"/members.keys"_s));
        const auto opened = keys.unlock(memberName(), passphraseFromText(passphrase(number)));
        if (!opened)
            return false;
        const KeysBody body = keys.openBody(opened->vaultKeys.front());
        if (number == 0) {
            add(u"vault key"_s, opened->vaultKeys.front().key.view());
            add(u"audit key"_s, body.auditKey.view());
        }
        add(u"secret key %1"_s.arg(number), opened->secretKey.view());
        return true;
    };
    addKeys(0);
    for (const int number : {0, 1}) {
        const QString text = passphrase(number);
        secrets.push_back({u"passphrase %1"_s.arg(number), {text.toUtf8(), utf16(text)}, false});
    }
    const QString marker = u"Zqxmemorymarker"_s;
    secrets.push_back({u"marker"_s, {marker.toUtf8(), utf16(marker)}, true});

    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GLIBC_TUNABLES"_s, QString::fromStdString(wipingTunables())); // as the programs do
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"memory-child"_s});
    child.waitForStarted();
    for (const QString &text : {path, passphrase(0), passphrase(1), marker})
        child.write(masked(text.toUtf8()) + '\n');
    const auto hear = [&](const char *what) {
        return child.waitForReadyRead(60000) && child.readLine().trimmed() == what;
    };
    int failures = 0;
    qint64 bytes = 0;
    QString where;
    QMap<QString, int> whileOpen;
    QMap<QString, int> afterwards;
    if (hear("open")) {
        if (!addKeys(1))
            ++failures;
        whileOpen = countIn(child.processId(), secrets, bytes, where);
        where.clear();
        child.write("g");
        if (hear("closed"))
            afterwards = countIn(child.processId(), secrets, bytes, where);
        else
            ++failures;
        child.write("g");
        child.waitForFinished();
    } else {
        ++failures;
        child.kill();
        child.waitForFinished();
    }
    int seen = 0;
    int left = 0;
    for (const Secret &secret : secrets) {
        if (secret.isText)
            continue;
        seen += whileOpen.value(secret.name);
        left += afterwards.value(secret.name);
        if (afterwards.value(secret.name) > 0) {
            failures += arguments.value(u"except"_s).split(u',').contains(secret.name) ? 0 : 1;
            std::printf("%s is still in memory, %d times:%s\n", qPrintable(secret.name),
                        afterwards.value(secret.name), qPrintable(where));
        }
    }
    // Where nothing is found in an open vault, the search is not worth anything.
    failures += whileOpen.value(u"vault key"_s) > 0 && bytes > 1000000 ? 0 : 1;
    std::printf("memory: %d keys and passphrases of a process (%lld MiB read): found %d times while the "
                "vault was open, %d "
                "times after it was closed; a name that a form had held, %d times while open, %d times after "
                "(a QString "
                "cannot be wiped, see SECURITY.md); %d failures\n",
                static_cast<int>(secrets.size()) - 1, static_cast<long long>(bytes >> 20), seen, left,
                whileOpen.value(u"marker"_s), afterwards.value(u"marker"_s), failures);
    return failures == 0 ? 0 : 1;
}

} // namespace itinera::proof
