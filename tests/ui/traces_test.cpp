// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs on the same computer can read of this one: while it runs, and after a lock.
#include "core/cases/casestore.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/screen.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/sessionmanager.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a program for those who do not see may read out of it and what is in it.
void hear(QAccessibleInterface *heard, QStringList &all)
{
    if (!heard || !heard->isValid())
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                         QAccessible::Help, QAccessible::Accelerator})
        all << heard->text(kind);
    if (QAccessibleTextInterface *text = heard->textInterface())
        all << text->text(0, text->characterCount());
    for (int i = 0; i < heard->childCount(); ++i)
        hear(heard->child(i), all);
}

QString heard()
{
    QStringList all;
    for (QWidget *window : QApplication::topLevelWidgets())
        hear(QAccessible::queryAccessibleInterface(window), all);
    hear(QAccessible::queryAccessibleInterface(qApp), all);
    return all.join(u'\n');
}

/// Whatever every user of the computer can read of the arguments of that program.
QString argumentsOf(const QProcess &program)
{
    QFile line(u"/proc/%1/cmdline"_s.arg(program.processId()));
    return line.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(line.readAll().replace('\0', ' '))
                                          : QString();
}

} // namespace

TEST_CASE("traces: after a lock nothing about her or a member is in what is read aloud", "[ui][lock][traces]")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const QString code = CaseStore(f.session()).load(id).code;
    ScriptedAsker asker;
    MainWindow window(asker, f.env, Preferences());
    window.setLife({[] { return true; }, [] {}});
    window.show();
    window.enter(std::move(f.vault));
    QStringList said;
    for (const Place &place : places()) {
        window.shell()->show(QStringView(place.key).toString());
        QCoreApplication::processEvents();
        said << heard();
    }
    for (const CaseSection &section : caseSections()) {
        window.shell()->openCase(id, QStringView(section.key).toString());
        QCoreApplication::processEvents();
        said << heard();
    }
    const QStringList words{u"Amina"_s, code, f.name};
    for (const QString &word : words)
        CHECK(said.join(u'\n').contains(word)); // it would be found
    window.lock();
    REQUIRE_FALSE(window.vault());
    const QString after = heard();
    CHECK(after.contains(u"Passphrase"_s));
    for (const QString &word : words)
        CHECK_FALSE(after.contains(word));
    CHECK(window.windowTitle() == u"Itinera"_s);
}

TEST_CASE("traces: other programs on the computer read neither arguments nor the vault of a window",
          "[ui][start][traces]")
{
    const Screen screen;
    const QTemporaryDir home;
    QProcess program;
    prepare(program, home, screen.display);
    program.start(QStringLiteral(ITINERA_PROGRAM),
                  {u"--name"_s, u"Agenda"_s, u"--language"_s, u"es"_s, home.filePath(u"secret.itinera"_s)});
    REQUIRE_FALSE(screen.told(u"Agenda"_s, u"WM_CLASS"_s).empty());
    const QString arguments = argumentsOf(program);
    CHECK(arguments.startsWith(QStringLiteral(ITINERA_PROGRAM)));
    CHECK(arguments.trimmed() == QStringLiteral(ITINERA_PROGRAM));
    const QString told = screen.everything();
    CHECK(told.contains(u"Agenda"_s));
    for (const QString &word : {u"secret"_s, u"Itinera"_s, u"itinera"_s, u"--language"_s, home.path()})
        CHECK_FALSE(told.contains(word));
    program.kill();
    program.waitForFinished(10000);
}

TEST_CASE("traces: a session manager learns no arguments and is not to start it again", "[ui][start][traces]")
{
    SessionManager manager;
    REQUIRE_FALSE(manager.address().empty());
    const Screen screen;
    const QTemporaryDir home;
    QProcess program;
    prepare(program, home, screen.display);
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u"SESSION_MANAGER"_s, QString::fromStdString(manager.address()));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ITINERA_PROGRAM), {home.filePath(u"secret.itinera"_s)});
    for (int i = 0; i < 600 && !manager.isSaved(); ++i)
        manager.serve(100);
    CHECK(manager.isSaved());
    std::string told;
    for (const auto &[name, values] : manager.properties()) {
        for (const std::string &value : values)
            told += name + '=' + value + '\n';
    }
    CAPTURE(told);
    CHECK(told.find("secret") == std::string::npos);
    CHECK(told.find(home.path().toStdString()) == std::string::npos);
    CHECK(manager.properties().count("RestartCommand") == 0);
    CHECK(manager.properties().count("DiscardCommand") == 0);
    REQUIRE(manager.properties().count("RestartStyleHint") == 1);
    CHECK(manager.properties().at("RestartStyleHint").front().front() == 3); // SmRestartNever
    program.kill();
    program.waitForFinished(10000);
}
