// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a field, and where it must not go from there.
#include "tests/support/describe.h"
#include "tests/support/screen.h"
#include "ui/platform/clipboardguard.h"
#include "ui/vault/passphrasefields.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/passphraseedit.h"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::InputMethodHints Unlearned =
    Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

/// What a program of its own, which this is started as, reads of the words that were selected last.
QByteArray readByAnother()
{
    QProcess another;
    another.start(QCoreApplication::applicationFilePath(), {u"the second program reads"_s});
    REQUIRE(another.waitForStarted());
    (void)QTest::qWaitFor([&] { return another.state() == QProcess::NotRunning; }, 30000);
    for (const QByteArray &line : another.readAllStandardOutput().split('\n')) {
        if (line.startsWith("read:"))
            return line.mid(5);
    }
    return "nothing was tried";
}

} // namespace

// Two programs that the test below starts on a screen of its own; hidden, as they are none by themselves.
TEST_CASE("the second program reads", "[.program]")
{
    std::printf("read:%s\n", QGuiApplication::clipboard()->text(QClipboard::Selection).toUtf8().constData());
}

TEST_CASE("the first program selects", "[.program]")
{
    std::unique_ptr<ClipboardGuard> guard;
    if (qEnvironmentVariableIsSet("ITINERA_TEST_GUARDED"))
        guard = std::make_unique<ClipboardGuard>();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit(u"lineword"_s);
    auto *shown = new PassphraseEdit;
    shown->setShown(true);
    shown->setText(u"passphraseword"_s);
    auto *text = new QPlainTextEdit(u"textword"_s);
    auto *label = new QLabel(u"labelword"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *field : std::initializer_list<QWidget *>{line, shown, text, label})
        layout->addWidget(field);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto byMouse = [](QWidget *field) {
        QTest::mouseDClick(field, Qt::LeftButton, {}, QPoint(12, 10));
        QTest::mouseRelease(field, Qt::LeftButton, {}, QPoint(12, 10));
    };
    byMouse(line);
    std::printf("line:%s\n", readByAnother().constData());
    byMouse(shown);
    std::printf("passphrase:%s\n", readByAnother().constData());
    byMouse(text->viewport());
    std::printf("text:%s\n", readByAnother().constData());
    byMouse(label);
    std::printf("label:%s\n", readByAnother().constData());
    line->setFocus();
    line->setCursorPosition(0);
    QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
    std::printf("keys:%s\n", readByAnother().constData());
    std::printf("stays:%s\n", line->selectedText().toUtf8().constData());
    // Two keys of X11 copy what they delete.
    shown->setFocus();
    shown->setCursorPosition(10);
    QTest::keyClick(shown, Qt::Key_K, Qt::ControlModifier);
    std::printf("left:%s\n", shown->text().toUtf8().constData());
    QTest::keyClick(shown, Qt::Key_U, Qt::ControlModifier);
    std::printf("emptied:%s\n", shown->text().toUtf8().constData());
    std::printf("killed:%s\n", QGuiApplication::clipboard()->text().toUtf8().constData());
    // What she copies on purpose still goes: to the clipboard, with its hint.
    line->selectAll();
    line->copy();
    std::printf("copied:%s\n", QGuiApplication::clipboard()->text().toUtf8().constData());
}

TEST_CASE("typed: what is merely selected can be read by no other program", "[ui][typed]")
{
    const Screen screen;
    const auto run = [&](bool guarded) {
        QProcess program;
        const QTemporaryDir home;
        prepare(program, home, screen.display);
        QProcessEnvironment environment = program.processEnvironment();
        if (guarded)
            environment.insert(u"ITINERA_TEST_GUARDED"_s, u"1"_s);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"the first program selects"_s});
        program.waitForFinished(240000);
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    const QString before = run(false);
    CAPTURE(before);
    // It would be read: this is what Qt does.
    for (const QString &said : {u"line:lineword\n"_s, u"passphrase:passphraseword\n"_s, u"text:textword\n"_s,
                                u"label:labelword\n"_s, u"keys:li\n"_s})
        CHECK(before.contains(said));
    const QString after = run(true);
    CAPTURE(after);
    for (const QString &said :
         {u"line:\n"_s, u"passphrase:\n"_s, u"text:\n"_s, u"label:\n"_s, u"keys:\n"_s, u"stays:li\n"_s,
          u"left:passphrase\n"_s, u"emptied:\n"_s, u"killed:\n"_s, u"copied:lineword\n"_s})
        CHECK(after.contains(said));
}

TEST_CASE("typed: a passphrase that is shown is learned by no keyboard and cannot be copied", "[ui][typed]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QLineEdit *edit = addPassphraseField(layout, u"Passphrase"_s, u"field"_s);
    auto *show = window.findChild<QPushButton *>();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const bool shown : {false, true, false}) {
        show->setChecked(shown);
        CAPTURE(shown);
        CHECK((edit->echoMode() == QLineEdit::Normal) == shown);
        CHECK((edit->inputMethodHints() & Unlearned) == Unlearned);
        CHECK_FALSE(edit->dragEnabled());
        const auto tried = [&](const std::function<void()> &work) {
            edit->setText(u"gravel orchid"_s);
            edit->selectAll();
            clipboard->setText(u"before"_s);
            work();
            CHECK(clipboard->text() == u"before"_s);
        };
        tried([&] { QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier); });
        CHECK(edit->text() == u"gravel orchid"_s);
        tried([&] { QTest::keyClick(edit, Qt::Key_Insert, Qt::ControlModifier); });
        tried([&] { QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier); });
        tried([&] { QTest::keyClick(edit, Qt::Key_Delete, Qt::ShiftModifier); });
        tried([&] {
            QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                     edit->mapToGlobal(QPoint(1, 1)));
            QCoreApplication::sendEvent(edit, &wanted);
            auto *menu = edit->findChild<QMenu *>();
            REQUIRE(menu);
            for (QAction *action : menu->actions()) {
                if (action->isEnabled() && !action->text().contains(u"aste"_s))
                    action->trigger();
            }
            menu->close();
            QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        });
        edit->clear(); // and it can be pasted, out of a program that keeps passphrases
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        CHECK(edit->text() == u"before"_s);
    }
    clipboard->clear();
}

TEST_CASE("typed: a passphrase that is asked for is seen, and cannot be copied", "[ui][typed]")
{
    DialogAsker asker;
    QWidget window;
    window.show();
    QString typed;
    QTimer::singleShot(0, &window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *edit = dialog->findChild<PassphraseEdit *>();
        REQUIRE(edit);
        CHECK(edit->text() == u"orchid"_s);
        CHECK(edit->echoMode() == QLineEdit::Normal);
        CHECK((edit->inputMethodHints() & Unlearned) == Unlearned);
        edit->setText(u"orchid walnut"_s);
        dialog->accept();
    });
    typed = asker.askPassphrase(&window, u"A new one"_s, u"for her"_s, u"orchid"_s);
    CHECK(typed == u"orchid walnut"_s);
    QTimer::singleShot(0, &window,
                       [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
    CHECK(asker.askPassphrase(&window, u"A new one"_s, u"for her"_s, u"orchid"_s).isEmpty());
}
