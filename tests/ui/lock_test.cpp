// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "tests/support/describe.h"
#include "tests/support/needed.h"
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
#include <QDBusUnixFileDescriptor>
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
#include <QWheelEvent>
#include <catch2/catch_test_macros.hpp>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

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
    now += 1; // and from there it counts: not an hour longer
    watch.check();
    CHECK(idle.size() == 2);
    watch.touch();
    now += 8 * 3600'000; // asleep over night: the first key finds it locked
    QTest::keyClick(&somewhere, Qt::Key_A);
    CHECK(idle.size() == 3);
    watch.check();
    CHECK(idle.size() == 3); // the key did not count as a touch of an open vault
}

TEST_CASE("idle: the mouse and its wheel are touches, too; with nobody there the watch looks by itself",
          "[ui][lock]")
{
    qint64 now = 1'000'000;
    IdleWatch watch(nullptr, [&] { return now; });
    watch.setLimitMs(1000);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QWidget somewhere;
    QMouseEvent move(QEvent::MouseMove, {}, {}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QMouseEvent press(QEvent::MouseButtonPress, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QWheelEvent wheel({}, {}, {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    for (QEvent *touch : std::initializer_list<QEvent *>{&move, &press, &wheel}) {
        CAPTURE(touch->type());
        now += 999;
        QCoreApplication::sendEvent(&somewhere, touch);
        now += 999;
        watch.check();
        CHECK(idle.isEmpty());
        watch.touch();
    }
    QEvent paint(QEvent::UpdateRequest);
    now += 999;
    QCoreApplication::sendEvent(&somewhere, &paint); // the program itself is nobody
    now += 1;
    CHECK(QTest::qWaitFor([&] { return idle.size() == 1; }, 5000)); // nobody called check()
}

TEST_CASE("idle: a window waits as many minutes as its member chose, also when she chooses anew",
          "[ui][lock]")
{
    LockFixture f;
    Preferences preferences;
    preferences.lockMinutes = 7;
    MainWindow window(f.asker, f.env, preferences);
    CHECK(window.idleWatch().limitMs() == 7 * 60'000);
    window.preferences().lockMinutes = 3;
    f.window->lock();
    window.enter(Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env));
    emit window.shell()->lockMinutesChanged();
    CHECK(window.idleWatch().limitMs() == 3 * 60'000);
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
    REQUIRE(QTest::qWaitFor([&] { return f.window->vault() == nullptr; }, 3000));
    CHECK(f.window->startPage() != nullptr);
    CHECK_FALSE(inner.isVisible());
    CHECK_FALSE(outer.isVisible());
    CHECK(f.asker.unanswered == 0);
    CHECK(f.asker.questions.isEmpty());
    CHECK(f.noteAfterLogin() == u"she called about the flat"_s);
}

TEST_CASE("lock: what was typed into a field of hers is stored, and not only kept as a draft", "[ui][lock]")
{
    LockFixture f;
    f.window->shell()->openCase(f.caseId, u"person"_s);
    auto *place = f.window->findChild<QLineEdit *>(u"place"_s);
    REQUIRE(place);
    place->setFocus();
    QTest::keyClicks(place, u"Lleida"_s);
    f.window->lock();
    const auto vault = Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env);
    CHECK(CaseStore(vault->session()).load(f.caseId).place == u"Lleida"_s);
}

TEST_CASE("lock: a text that is refused keeps nothing open: nothing is told, and it is there again",
          "[ui][lock]")
{
    LockFixture f;
    f.window->shell()->openCase(f.caseId, u"needs"_s);
    const auto field = [&](const QString &called) {
        auto *edit = f.window->findChild<QLineEdit *>(called);
        REQUIRE(edit);
        edit->setFocus();
        return edit;
    };
    QTest::keyClicks(field(u"newAllowance"_s), u"Travel card"_s);
    QTest::keyClick(field(u"newAllowance"_s), Qt::Key_Return);
    QTest::keyClicks(field(u"allowanceAmount"_s), u"perhaps forty"_s);
    const qsizetype told = f.asker.tells.size();
    emit f.window->idleWatch().idle();
    REQUIRE(QTest::qWaitFor([&] { return f.window->vault() == nullptr; }, 3000));
    CHECK(f.asker.tells.size() == told);
    f.window->enter(Vault::open(f.path(), f.name, passphraseFromText(GoodPassphrase), f.env));
    f.window->shell()->openCase(f.caseId, u"needs"_s);
    CHECK(field(u"allowanceAmount"_s)->text() == u"perhaps forty"_s);
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
    CHECK(f.ended == 0);
    f.window->lock();
    REQUIRE(QTest::qWaitFor([&] { return f.ended == 1; }, 3000));
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
    REQUIRE(QTest::qWaitFor([&] { return f.ended >= 1; }, 3000));
    CHECK(f.window->vault() == nullptr);
    CHECK(f.noteAfterLogin() == u"half a sentence"_s);
}

TEST_CASE("clipboard: what is copied carries the secret hint and is cleared while it is ours", "[ui][lock]")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    bool ours = true;
    auto guard = std::make_unique<ClipboardGuard>(60, [&](QClipboard::Mode) { return ours; });
    QLineEdit edit(u"her number"_s);
    edit.selectAll();
    edit.copy();
    REQUIRE(clipboard->mimeData());
    CHECK(clipboard->mimeData()->data(QString::fromLatin1(ClipboardGuard::HintType)) == "secret");
    CHECK(clipboard->text() == u"her number"_s);
    CHECK(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 3000)); // by time
    edit.copy();
    guard->clear();
    CHECK(clipboard->text().isEmpty());
    edit.copy();
    CHECK(clipboard->text() == u"her number"_s);
    guard.reset(); // on quit
    CHECK(clipboard->text().isEmpty());

    guard = std::make_unique<ClipboardGuard>(60, [&](QClipboard::Mode) { return ours; });
    edit.copy();
    ours = false; // another program copies something before the time is over
    clipboard->setText(u"not ours"_s);
    CHECK_FALSE(clipboard->mimeData()->hasFormat(QString::fromLatin1(ClipboardGuard::HintType)));
    QTest::qWait(200);
    guard->clear();
    guard.reset();
    CHECK(clipboard->text() == u"not ours"_s);
    clipboard->clear();
}

TEST_CASE("clipboard: the lock clears it", "[ui][lock]")
{
    LockFixture f;
    f.window->clipboardGuard().setOwns([](QClipboard::Mode) { return true; });
    QLineEdit edit(u"her number"_s);
    edit.selectAll();
    edit.copy();
    REQUIRE(QGuiApplication::clipboard()->text() == u"her number"_s);
    f.window->lock();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    edit.copy(); // by who stands before the locked window
    REQUIRE(QGuiApplication::clipboard()->text() == u"her number"_s);
    f.window->lock();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
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

namespace {

/// A bus of our own, and on it something that signals as the system does.
struct Bus {
    Bus()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            cannotBeTried("there is no dbus-daemon on this machine");
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(daemon.waitForStarted());
        REQUIRE(daemon.waitForReadyRead(10000));
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        QDBusConnection::connectToBus(address, u"watch"_s);
        QDBusConnection::connectToBus(address, u"other"_s);
        REQUIRE(ours().isConnected());
        REQUIRE(other().isConnected());
    }
    ~Bus()
    {
        QDBusConnection::disconnectFromBus(u"watch"_s);
        QDBusConnection::disconnectFromBus(u"other"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
    static QDBusConnection ours() { return QDBusConnection(u"watch"_s); }
    static QDBusConnection other() { return QDBusConnection(u"other"_s); }
    /// Comes back when the bus has done all that was asked on this connection before.
    static void roundTrip(const QDBusConnection &connection)
    {
        const QDBusMessage answer = connection.call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        REQUIRE(answer.type() == QDBusMessage::ReplyMessage);
    }
    static void send(const QString &interface, const QString &member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/a"_s, interface, member);
        signal.setArguments(arguments);
        REQUIRE(other().send(signal));
        roundTrip(other());
    }
    QProcess daemon;
};

/// Stands in for logind: hands out the lock that delays sleep, and can tell whether it is still held.
class Login : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~Login() override { letGo(); }
    /// Whether the one lock that was handed out last is held by somebody.
    bool isHeld() const
    {
        if (m_ends[0] < 0)
            return false;
        char byte = 0;
        return ::read(m_ends[0], &byte, 1) < 0 && errno == EAGAIN; // closed at the other end: 0
    }
    int given = 0;
    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked = {what, who, why, mode};
        ++given;
        letGo();
        if (::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        const QDBusUnixFileDescriptor lock(m_ends[1]);
        ::close(m_ends[1]);
        return lock;
    }

private:
    void letGo()
    {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
        m_ends[0] = -1;
    }
    int m_ends[2] = {-1, -1};
};

} // namespace

TEST_CASE("session: sleep, the session's lock and the screen saver lock it, over D-Bus", "[ui][lock]")
{
    Bus bus;
    SessionWatch watch(Bus::ours(), Bus::ours());
    QSignalSpy lock(&watch, &SessionWatch::lockNeeded);
    Bus::roundTrip(Bus::ours()); // the bus knows now what is listened to
    const auto reaches = [&](int count) {
        return QTest::qWaitFor([&] { return lock.size() >= count; }, 5000) && lock.size() == count;
    };
    Bus::send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    REQUIRE(reaches(1));
    Bus::send(u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    REQUIRE(reaches(2));
    Bus::send(u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    REQUIRE(reaches(3));
    Bus::send(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false}); // unlocked again: nothing to do
    Bus::send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    Bus::send(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}); // in order: the two before are over
    REQUIRE(reaches(4));
}

TEST_CASE("session: sleep waits until it is locked, and the next one again", "[ui][lock]")
{
    Bus bus;
    Login login;
    QDBusConnection system = Bus::other();
    REQUIRE(system.registerService(u"org.freedesktop.login1"_s));
    REQUIRE(system.registerObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::ExportAllSlots));
    SessionWatch watch(Bus::ours(), Bus::ours());
    Bus::roundTrip(Bus::ours());
    REQUIRE(QTest::qWaitFor([&] { return login.given == 1; }, 5000));
    CHECK(login.asked == QStringList{u"sleep"_s, QCoreApplication::applicationName(), u"lock"_s,
                                     u"delay"_s}); // all that others see
    QTest::qWait(50);                              // the answer arrives
    CHECK(login.isHeld());
    std::optional<bool> heldWhileLocking;
    QObject::connect(&watch, &SessionWatch::lockNeeded, &watch, [&] { heldWhileLocking = login.isHeld(); });
    Bus::send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    REQUIRE(QTest::qWaitFor([&] { return heldWhileLocking.has_value(); }, 5000));
    CHECK(heldWhileLocking == true);
    CHECK(QTest::qWaitFor([&] { return !login.isHeld(); }, 5000));
    Bus::send(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    CHECK(QTest::qWaitFor([&] { return login.given == 2 && login.isHeld(); }, 5000));
}

#include "lock_test.moc"
