// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/scriptedasker.h"
#include "ui/cases/caseworkspace.h"
#include "ui/platform/clipboardguard.h"
#include "ui/platform/idlewatch.h"
#include "ui/platform/sessionwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/startpage.h"
#include <QApplication>
#include <QDBusMessage>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct LockFixture : OfficeFixture {
    LockFixture()
    {
        caseId = openCase(u"Amina"_s);
        window = std::make_unique<MainWindow>(asker, env, Preferences());
        window->setLife({[this] {
                             ++fresh;
                             return true;
                         },
                         [this] { ++ended; }});
        window->show();
        window->enter(std::move(vault));
    }
    ~LockFixture() { window.reset(); }
    /// The text that a form has after logging in again.
    QString noteAfterLogin()
    {
        window->enter(Vault::open(path(), name, passphraseFromText(GoodPassphrase), env));
        window->shell()->openCase(caseId, u"timeline"_s);
        return window->findChild<QPlainTextEdit *>(u"eventNote"_s)->toPlainText();
    }
    void typeNote(const QString &text)
    {
        window->shell()->openCase(caseId, u"timeline"_s);
        auto *note = window->findChild<QPlainTextEdit *>(u"eventNote"_s);
        REQUIRE(note);
        note->setPlainText(text);
    }
    CaseId caseId;
    ScriptedAsker asker;
    std::unique_ptr<MainWindow> window;
    int fresh = 0;
    int ended = 0;
};

} // namespace

TEST_CASE("idle: told once after the limit, not before, also when the machine slept; a touch starts anew",
          "[ui][lock]")
{
    qint64 now = 1'000'000;
    IdleWatch watch(nullptr, [&] { return now; });
    watch.setLimitMs(300'000);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    now += 299'999;
    watch.check();
    CHECK(idle.isEmpty());
    QWidget somewhere;
    QTest::keyClick(&somewhere, Qt::Key_A);
    now += 299'999;
    watch.check();
    CHECK(idle.isEmpty());
    now += 1;
    watch.check();
    watch.check();
    CHECK(idle.size() == 1);
    QTest::keyClick(&somewhere, Qt::Key_A); // too late: it is locked, and this is no touch of an open vault
    CHECK(idle.size() == 1);
    watch.touch();
    now -= 3600'000; // the clock was set back
    watch.check();
    now += 299'999;
    watch.check();
    CHECK(idle.size() == 1);
    now += 8 * 3600'000; // asleep over night: the first key finds it locked
    QTest::keyClick(&somewhere, Qt::Key_A);
    CHECK(idle.size() == 2);
}

TEST_CASE(
    "lock: with a dialog and a menu open it asks nothing, waits for nothing, and what was typed comes back",
    "[ui][lock]")
{
    LockFixture f;
    f.typeNote(u"she called about the flat"_s);
    QDialog outer(f.window.get());
    outer.setModal(true);
    outer.show();
    QDialog inner(&outer);
    inner.setModal(true);
    inner.show();
    QCoreApplication::processEvents();
    REQUIRE(QApplication::activeModalWidget() != nullptr);
    emit f.window->idleWatch().idle();
    QTRY_VERIFY_WITH_TIMEOUT(f.window->vault() == nullptr, 3000);
    CHECK(f.window->startPage() != nullptr);
    CHECK_FALSE(inner.isVisible());
    CHECK_FALSE(outer.isVisible());
    CHECK(f.asker.unanswered == 0);
    CHECK(f.asker.questions.isEmpty());
    CHECK(f.noteAfterLogin() == u"she called about the flat"_s);
}

TEST_CASE("lock: after a while the process that held the data is replaced; unlocking in time keeps it",
          "[ui][lock]")
{
    LockFixture f;
    f.window->setFreshAfterMs(40);
    f.window->lock();
    f.window->enter(Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env));
    QTest::qWait(120);
    CHECK(f.fresh == 0);
    f.window->lock();
    QTRY_VERIFY_WITH_TIMEOUT(f.ended == 1, 3000);
    CHECK(f.fresh == 1);
}

TEST_CASE("panic: F12 hides every window, locks and ends, also with a dialog open", "[ui][lock]")
{
    LockFixture f;
    f.typeNote(u"half a sentence"_s);
    QDialog dialog(f.window.get());
    dialog.setModal(true);
    dialog.show();
    QCoreApplication::processEvents();
    QTest::keyClick(&dialog, Qt::Key_F12);
    CHECK_FALSE(f.window->isVisible());
    CHECK_FALSE(dialog.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(f.ended >= 1, 3000);
    CHECK(f.window->vault() == nullptr);
    CHECK(f.noteAfterLogin() == u"half a sentence"_s);
}

TEST_CASE("clipboard: what is copied carries the secret hint and is cleared while it is ours", "[ui][lock]")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    bool ours = true;
    ClipboardGuard guard(60, [&](QClipboard::Mode) { return ours; });
    QLineEdit edit(u"her number"_s);
    edit.selectAll();
    edit.copy();
    REQUIRE(clipboard->mimeData());
    CHECK(clipboard->mimeData()->data(QString::fromLatin1(ClipboardGuard::HintType)) == "secret");
    CHECK(clipboard->text() == u"her number"_s);
    QTRY_VERIFY_WITH_TIMEOUT(clipboard->text().isEmpty(), 3000);
    edit.copy();
    guard.clear();
    CHECK(clipboard->text().isEmpty());
    ours = false; // another program's
    clipboard->setText(u"not ours"_s);
    guard.clear();
    CHECK(clipboard->text() == u"not ours"_s);
    CHECK_FALSE(clipboard->mimeData()->hasFormat(QString::fromLatin1(ClipboardGuard::HintType)));
    clipboard->clear();
}

TEST_CASE("window: its name and picture can be chosen, and its title says nothing else", "[ui][lock]")
{
    OfficeFixture f;
    ScriptedAsker asker;
    Preferences preferences;
    preferences.programName = u"Agenda"_s;
    preferences.programIcon = u"no such icon"_s;
    CHECK(preferences.shownIcon() == u"app"_s);
    MainWindow window(asker, f.env, preferences);
    CHECK(window.windowTitle() == u"Agenda"_s);
    f.openCase(u"Amina"_s);
    window.enter(std::move(f.vault));
    window.shell()->show(u"cases"_s);
    CHECK(window.windowTitle() == u"Agenda"_s);
    const QSettings settings(QCoreApplication::organizationName(), Preferences::settingsName());
    for (const QString &key : settings.allKeys()) {
        const QString value = settings.value(key).toString();
        CHECK_FALSE(value.contains(f.name));
        CHECK_FALSE(value.contains(u"Amina"_s));
    }
}

TEST_CASE("session: sleep, the session's lock and the screen saver lock it, over D-Bus", "[ui][lock]")
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        SKIP("there is no dbus-daemon on this machine");
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    REQUIRE(daemon.waitForStarted());
    REQUIRE(daemon.waitForReadyRead(10000));
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        const QDBusConnection ours = QDBusConnection::connectToBus(address, u"watch"_s);
        QDBusConnection other = QDBusConnection::connectToBus(address, u"other"_s);
        REQUIRE(ours.isConnected());
        SessionWatch watch(ours, ours);
        QSignalSpy lock(&watch, &SessionWatch::lockNeeded);
        const auto send = [&](const QString &interface, const QString &member,
                              const QVariantList &arguments) {
            QDBusMessage signal = QDBusMessage::createSignal(u"/a"_s, interface, member);
            signal.setArguments(arguments);
            REQUIRE(other.send(signal));
        };
        send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
        QTRY_VERIFY_WITH_TIMEOUT(lock.size() == 1, 5000);
        send(u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(lock.size() == 2, 5000);
        send(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_VERIFY_WITH_TIMEOUT(lock.size() == 3, 5000);
        send(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false}); // unlocked again: nothing to do
        send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
        send(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QTRY_VERIFY_WITH_TIMEOUT(lock.size() >= 4, 5000);
        QTest::qWait(50);
        CHECK(lock.size() == 4);
    }
    QDBusConnection::disconnectFromBus(u"watch"_s);
    QDBusConnection::disconnectFromBus(u"other"_s);
    daemon.kill();
    daemon.waitForFinished();
}
