// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop program is started: what Qt must not take for itself, and what others on the screen can
// see.
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include "tests/support/screen.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startoptions.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

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
    const QTemporaryDir home;
    const Screen screen;
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
