// SPDX-License-Identifier: GPL-3.0-or-later
// No connection to a network: what the ban closes, that it holds in every thread and child, and that both
// programs have it.
#include "core/platform/networkban.h"
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

/// What the attempt came to; "killed" where the kernel ended the program.
QString tried(const QString &how, const QString &what)
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_NETWORK), {how, what});
    if (!process.waitForFinished(60000))
        return u"hangs"_s;
    return process.exitStatus() == QProcess::NormalExit ? QString::fromLatin1(process.readAllStandardOutput())
                                                        : u"killed"_s;
}

/// A program in a home of its own, without a screen.
void prepare(QProcess &program, const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(environment);
}

/// A line of /proc/PID/status, as soon as it has that value; the last value otherwise.
[[maybe_unused]] QString statusBecomes(qint64 process, const QByteArray &name, const QString &value)
{
    QString last;
    for (QDeadlineTimer wait(60000); !wait.hasExpired() && last != value; QThread::msleep(20)) {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            break;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                last = QString::fromLatin1(line.mid(name.size() + 1)).trimmed();
    }
    return last;
}

} // namespace

TEST_CASE("network: no socket but those between programs of this computer", "[sandbox]")
{
    // Without the ban the machine gives them, or this test would say nothing.
    REQUIRE(tried(u"plain"_s, u"tcp"_s) == u"opened"_s);
    REQUIRE(tried(u"plain"_s, u"udp"_s) == u"opened"_s);
    REQUIRE(tried(u"plain"_s, u"netlink"_s) == u"opened"_s);
    REQUIRE(tried(u"plain"_s, u"upper"_s) == u"opened"_s);
    for (const QString &what : {u"tcp"_s, u"udp"_s, u"tcp6"_s, u"udp6"_s, u"netlink"_s, u"packet"_s,
                                u"vsock"_s, u"upper"_s, u"pair-inet"_s}) {
        CAPTURE(what);
        CHECK(tried(u"banned"_s, what) == u"EAFNOSUPPORT"_s);
    }
    CHECK(tried(u"banned"_s, u"unix"_s) == u"opened"_s);
    CHECK(tried(u"banned"_s, u"pair"_s) == u"opened"_s);
}

TEST_CASE("network: io_uring and calls of other processors are not there", "[sandbox]")
{
    for (const QString &what : {u"uring"_s, u"uring-enter"_s, u"uring-register"_s}) {
        CAPTURE(what);
        CHECK(tried(u"banned"_s, what) == u"ENOSYS"_s);
    }
    for (const QString &what : {u"i386"_s, u"i386-socketcall"_s, u"x32"_s}) {
        CAPTURE(what);
        CHECK(tried(u"banned"_s, what) == u"ENOSYS"_s);
    }
    // Each of them says something only where the kernel would have answered otherwise.
    const QString uring = tried(u"plain"_s, u"uring"_s);
    const QString foreign = tried(u"plain"_s, u"i386"_s);
    if (uring != u"opened"_s || foreign != u"opened"_s)
        WARN("this kernel has io_uring: " << uring.toStdString() << ", i386: " << foreign.toStdString());
}

TEST_CASE("network: the ban holds in threads that ran before, and in programs that are started after",
          "[sandbox]")
{
    for (const QString &what : {u"tcp"_s, u"udp6"_s}) {
        CAPTURE(what);
        CHECK(tried(u"thread"_s, what) == u"EAFNOSUPPORT"_s);
        CHECK(tried(u"child"_s, what) == u"EAFNOSUPPORT"_s);
        CHECK(tried(u"again"_s, what) == u"EAFNOSUPPORT"_s);
    }
    CHECK(tried(u"thread"_s, u"uring"_s) == u"ENOSYS"_s);
    CHECK(tried(u"child"_s, u"x32"_s) == u"ENOSYS"_s);
}

TEST_CASE("network: a program that starts itself anew does not heap filter upon filter", "[sandbox]")
{
    const int before = tried(u"plain"_s, u"filters"_s).toInt(); // a container may have some of its own
    CHECK(tried(u"banned"_s, u"filters"_s).toInt() == before + 1);
    CHECK(tried(u"again"_s, u"filters"_s).toInt() == before + 1);
    CHECK_FALSE(networkIsBanned()); // nobody asked for it here
}

TEST_CASE("network: where the ban cannot be had the programs say so and open nothing", "[sandbox]")
{
    const QTemporaryDir home;
    QProcess cli;
    prepare(cli, home);
    const QString vault = home.filePath(u"demo.itinera"_s);
    cli.start(QStringLiteral(SANDBOX_NETWORK), {u"without"_s, QStringLiteral(ITINERA_CLI), u"--help"_s});
    REQUIRE(cli.waitForFinished(60000));
    CHECK(cli.exitCode() == 1);
    CHECK(cli.readAllStandardOutput() == QByteArray());
    CHECK(cli.readAllStandardError().contains("could not shut itself off from the network"));
#ifdef ITINERA_PROGRAM
    QProcess desktop; // it says so in a window, and waits until that was read
    prepare(desktop, home);
    desktop.setReadChannel(QProcess::StandardError);
    desktop.start(QStringLiteral(SANDBOX_NETWORK),
                  {u"without"_s, QStringLiteral(ITINERA_PROGRAM), u"--demo"_s});
    QByteArray said;
    while (!said.contains("could not shut itself off from the network") && desktop.waitForReadyRead(60000))
        said += desktop.readAllStandardError();
    INFO(said.toStdString());
    CHECK(said.contains("could not shut itself off from the network"));
    desktop.kill();
    desktop.waitForFinished(60000);
#endif
}

#ifdef ITINERA_PROGRAM
TEST_CASE("network: the desktop program runs under the ban", "[sandbox]")
{
    const QTemporaryDir home;
    QProcess program;
    prepare(program, home);
    program.start(QStringLiteral(ITINERA_PROGRAM), QStringList{});
    REQUIRE(program.waitForStarted(60000));
    CHECK(statusBecomes(program.processId(), "Seccomp", u"2"_s) == u"2"_s);
    CHECK(statusBecomes(program.processId(), "NoNewPrivs", u"1"_s) == u"1"_s);
    program.kill();
    program.waitForFinished(60000);
}

TEST_CASE("network: a screen behind a network is refused in words", "[sandbox]")
{
    const QTemporaryDir home;
    QProcess program;
    prepare(program, home);
    QProcessEnvironment environment = program.processEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"DISPLAY"_s, u"localhost:10.0"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ITINERA_PROGRAM), QStringList{});
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardError().contains("no connection to a network"));
}
#endif

TEST_CASE("network: which screens are reached over one", "[sandbox]")
{
    for (const QString &display : {u":0"_s, u":1.0"_s, u"unix:0"_s, u"unix/:0"_s, u"unix/host:0"_s,
                                   u"/tmp/launch-x/:0"_s, u"unix:/run/x11"_s, u""_s}) {
        CAPTURE(display);
        CHECK_FALSE(needsNetwork({display, {}, {}}));
        CHECK_FALSE(needsNetwork({display, {}, u"xcb"_s}));
    }
    for (const QString &display : {u"localhost:10.0"_s, u"desk.example:0"_s, u"tcp/desk:0"_s,
                                   u"inet6/::1:0"_s, u"192.0.2.7:0.0"_s, u"[::1]:0"_s}) {
        CAPTURE(display);
        CHECK(needsNetwork({display, {}, {}}));
        CHECK(needsNetwork({display, u"wayland-0"_s, u"xcb:none;wayland"_s}));
        CHECK_FALSE(needsNetwork({display, u"wayland-0"_s, {}}));
        CHECK_FALSE(needsNetwork({display, {}, u"offscreen"_s}));
    }
}

TEST_CASE("network: which server of printers is reached over one", "[sandbox]")
{
    CHECK(printServerOnNetwork({}, {}).isEmpty());
    CHECK(printServerOnNetwork(u"/run/cups/cups.sock"_s, {"ServerName other.example"}).isEmpty());
    CHECK(printServerOnNetwork(u"print.example:631"_s, {}) == u"print.example:631"_s);
    CHECK(printServerOnNetwork({}, {"# ServerName no\nEncryption Required\n  servername  print.example\n"}) ==
          u"print.example"_s);
    CHECK(printServerOnNetwork({}, {"ServerName near.example", "ServerName far.example"}) ==
          u"near.example"_s);
    CHECK(printServerOnNetwork({}, {"ServerName"}).isEmpty());
}
