// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop program is started: what Qt must not take for itself, and what others on the screen can
// see.
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startoptions.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

/// The program itself, in a home of its own, without a screen unless one is named.
void prepare(QProcess &program, const QTemporaryDir &home, const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"RESOURCE_NAME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!display.isEmpty()) {
        environment.insert(u"DISPLAY"_s, display);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }
    program.setProcessEnvironment(environment);
}

/// A screen that nobody sees, as long as this lives.
class Screen {
public:
    Screen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s,
                                   u"-screen"_s, u"0"_s, u"1024x768x24"_s});
        while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine())
            if (!m_server.waitForReadyRead(30000))
                break;
        const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
        if (!number.isEmpty())
            display = u':' + number;
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(10000);
    }
    QString display;

    /// What the window with that title tells every other program; empty where there is none in time.
    std::string told(const QString &title, const QString &property) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60000) {
            QProcess xprop;
            xprop.start(u"xprop"_s, {u"-display"_s, display, u"-name"_s, title, property});
            const bool answered = xprop.waitForFinished(10000) && xprop.exitCode() == 0;
            const QString answer = QString::fromUtf8(xprop.readAllStandardOutput()).trimmed();
            if (answered && !answer.contains(u"not found"_s)) // it is told a moment after the title
                return answer.toStdString();
            QThread::msleep(100);
        }
        return {};
    }

private:
    QProcess m_server;
};

struct Seen {
    std::string windowClass;
    std::string icon;
};

/// Starts the program with these arguments and looks at its window, which has that title.
Seen seen(const Screen &screen, const QTemporaryDir &home, const QStringList &arguments, const QString &title)
{
    QProcess program;
    prepare(program, home, screen.display);
    program.start(QStringLiteral(ITINERA_PROGRAM), arguments);
    Seen result;
    result.windowClass = screen.told(title, u"WM_CLASS"_s);
    result.icon = screen.told(title, u"_NET_WM_ICON"_s);
    program.kill();
    program.waitForFinished(10000);
    return result;
}

} // namespace

TEST_CASE("start: name, icon and geometry are taken before Qt takes them", "[ui][start]")
{
    const StartOptions options =
        StartOptions::from({u"itinera"_s, u"--name"_s, u"Agenda"_s, u"--demo"_s, u"--icon=calendar"_s,
                            u"--geometry"_s, u"00ff"_s, u"--language"_s, u"es"_s, u"/home/x/our.itinera"_s});
    CHECK(options.name == u"Agenda"_s);
    CHECK(options.icon == u"calendar"_s);
    CHECK(options.geometry == u"00ff"_s);
    CHECK(options.rest ==
          QStringList{u"itinera"_s, u"--demo"_s, u"--language"_s, u"es"_s, u"/home/x/our.itinera"_s});
    CHECK_FALSE(options.tellsOnly);
}

TEST_CASE("start: what was not asked for is not there", "[ui][start]")
{
    const StartOptions none = StartOptions::from({u"itinera"_s});
    CHECK_FALSE(none.name);
    CHECK_FALSE(none.icon);
    CHECK_FALSE(none.geometry);
    CHECK(StartOptions::from({u"itinera"_s, u"--name="_s}).name == QString()); // back to Itinera
    // Without its value it is left to be told as wrong use.
    const StartOptions unfinished = StartOptions::from({u"itinera"_s, u"--name"_s});
    CHECK_FALSE(unfinished.name);
    CHECK(unfinished.rest == QStringList{u"itinera"_s, u"--name"_s});
    // After "--" there are only files.
    CHECK_FALSE(StartOptions::from({u"itinera"_s, u"--"_s, u"--name"_s, u"x"_s}).name);
    CHECK(StartOptions::from({u"itinera"_s, u"--help"_s}).tellsOnly);
    CHECK(StartOptions::from({u"itinera"_s, u"-v"_s}).tellsOnly);
    CHECK_FALSE(StartOptions::from({u"itinera"_s, u"--name"_s, u"--help"_s}).tellsOnly);
}

TEST_CASE("start: arguments for Qt end as main's do", "[ui][start]")
{
    ArgumentVector arguments({u"Mi agenda"_s, u"--demo"_s});
    REQUIRE(arguments.count == 2);
    CHECK(QByteArray(arguments.data()[0]) == "Mi agenda");
    CHECK(QByteArray(arguments.data()[1]) == "--demo");
    CHECK(arguments.data()[2] == nullptr);
}

TEST_CASE("start: help and version are told without a screen", "[ui][start]")
{
    const QTemporaryDir home;
    QProcess program;
    prepare(program, home, {});
    program.start(QStringLiteral(ITINERA_PROGRAM), {u"--help"_s});
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitCode() == 0);
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    for (const QString &option : {u"--demo"_s, u"--language"_s, u"--name"_s, u"--icon"_s, u"VAULT"_s})
        CHECK(help.contains(option));
    program.start(QStringLiteral(ITINERA_PROGRAM), {u"--version"_s});
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitCode() == 0);
    program.start(QStringLiteral(ITINERA_PROGRAM), QStringList{});
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardError().contains("itinera-cli"));
}

TEST_CASE("start: on X11 the window goes by the name and the picture that were chosen (C3)", "[ui][start]")
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"xprop"_s).isEmpty())
        itinera::test::cannotBeTried("Xvfb and xprop are not on this machine");
    const QTemporaryDir home;
    const Screen screen;
    REQUIRE_FALSE(screen.display.isEmpty());
    const Seen plain = seen(screen, home, {}, u"Itinera"_s);
    CHECK(plain.windowClass == "WM_CLASS(STRING) = \"itinera\", \"Itinera\"");
    const Seen agenda =
        seen(screen, home, {u"--name"_s, u"Agenda"_s, u"--icon"_s, u"calendar"_s}, u"Agenda"_s);
    CHECK(agenda.windowClass == "WM_CLASS(STRING) = \"Agenda\", \"Agenda\"");
    CHECK(agenda.icon.size() > 100);
    CHECK((agenda.icon != plain.icon)); // a picture would be a long failure
    // From now on: without being asked again, and until she takes it back.
    const Seen later = seen(screen, home, {}, u"Agenda"_s);
    CHECK(later.windowClass == agenda.windowClass);
    CHECK((later.icon == agenda.icon)); // a picture would be a long failure
    const Seen back = seen(screen, home, {u"--name="_s, u"--icon=app"_s}, u"Itinera"_s);
    CHECK(back.windowClass == plain.windowClass);
    CHECK((back.icon == plain.icon)); // a picture would be a long failure
}
