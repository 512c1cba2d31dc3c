// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/widgets/page.h"
#include "ui/widgets/textkeeper.h"
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

/// A form with a line, a text and a place to go to.
struct Form {
    explicit Form(UiContext &ui, const QString &name = u"form/1"_s)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(line = new QLineEdit);
        layout->addWidget(plain = new QPlainTextEdit);
        layout->addWidget(other = new QLineEdit);
        keeper = std::make_unique<TextKeeper>(ui, name, &window);
        keeper->watch(line, u"line"_s, [this](const QString &text) {
            if (refuse)
                throw Refused(u"No."_s, u"Kept."_s, u"Change it."_s);
            lines << text;
        });
        keeper->watch(plain, u"plain"_s, [this](const QString &text) { plains << text; });
        window.show();
        line->setFocus();
        QTest::qWait(0);
    }
    QWidget window;
    QLineEdit *line = nullptr;
    QPlainTextEdit *plain = nullptr;
    QLineEdit *other = nullptr;
    QStringList lines;
    QStringList plains;
    bool refuse = false;
    std::unique_ptr<TextKeeper> keeper; // last: goes first, as when a page is closed
};

struct Office {
    test::VaultFixture vault;
    test::ScriptedAsker asker;
    UiContext ui{vault.session(), asker};
    QMap<QString, QString> drafts(const QString &form = u"form/1"_s)
    {
        return vault.session().drafts().fields(form);
    }
};

} // namespace

TEST_CASE("Typing becomes a draft within two seconds and is not committed", "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    QTest::keyClicks(form.line, u"She likes the early shift"_s);
    QTest::keyClicks(form.plain, u"Two"_s);
    QTest::keyClick(form.plain, Qt::Key_Return);
    QTest::keyClicks(form.plain, u"lines"_s);
    CHECK(office.drafts().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return office.drafts().size() == 2; }, 2000));
    CHECK(office.drafts().value(u"line"_s) == u"She likes the early shift");
    CHECK(office.drafts().value(u"plain"_s) == u"Two\nlines");
    CHECK(form.lines.isEmpty());
}

TEST_CASE("Typing without a pause is kept too", "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    QElapsedTimer time;
    time.start();
    while (office.drafts().isEmpty() && time.elapsed() < 3000) {
        QTest::keyClick(form.line, Qt::Key_A);
        QTest::qWait(100);
    }
    CHECK_FALSE(office.drafts().isEmpty());
    CHECK(time.elapsed() < 2000);
}

TEST_CASE("Leaving a field commits it once and drops the draft", "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    QTest::keyClicks(form.line, u"abc"_s);
    form.keeper->saveDraftsNow();
    REQUIRE(office.drafts().size() == 1);
    form.other->setFocus();
    CHECK(form.lines == QStringList{u"abc"_s});
    CHECK(office.drafts().isEmpty());
    form.line->setFocus();
    form.other->setFocus();
    CHECK(form.lines.size() == 1);

    SECTION("a menu of the field itself, or another window, is not leaving it")
    {
        form.line->setFocus();
        QTest::keyClicks(form.line, u"d"_s);
        for (const Qt::FocusReason reason :
             {Qt::PopupFocusReason, Qt::MenuBarFocusReason, Qt::ActiveWindowFocusReason}) {
            QFocusEvent out(QEvent::FocusOut, reason);
            QCoreApplication::sendEvent(form.line, &out);
            CHECK(form.lines.size() == 1);
        }
        CHECK(office.drafts().value(u"line"_s) == u"abcd"); // for the other window it is kept safe
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(form.line, &out);
        CHECK(form.lines.size() == 2);
    }
    SECTION("a text of several lines likewise")
    {
        form.plain->setFocus();
        QTest::keyClicks(form.plain, u"later"_s);
        form.other->setFocus();
        CHECK(form.plains == QStringList{u"later"_s});
    }
    SECTION("Enter commits a line")
    {
        form.line->setFocus();
        QTest::keyClicks(form.line, u"d"_s);
        QTest::keyClick(form.line, Qt::Key_Return);
        CHECK(form.lines.value(1) == u"abcd");
    }
    SECTION("what is typed and taken back is nothing to commit")
    {
        form.line->setFocus();
        QTest::keyClicks(form.line, u"d"_s);
        form.keeper->saveDraftsNow();
        QTest::keyClick(form.line, Qt::Key_Backspace);
        form.other->setFocus();
        CHECK(form.lines.size() == 1);
        CHECK(office.drafts().isEmpty());
    }
}

TEST_CASE("A form that dies without a commit leaves its draft, and the next one gets it back",
          "[ui][widgets][drafts]")
{
    Office office;
    {
        Form form(office.ui);
        QTest::keyClicks(form.line, u"half a sent"_s);
        form.keeper.reset();
        CHECK(form.lines.isEmpty());
    }
    CHECK(office.drafts().value(u"line"_s) == u"half a sent");

    Form again(office.ui);
    again.keeper->load(again.line, u"stored"_s);
    CHECK(again.keeper->restore());
    CHECK(again.line->text() == u"half a sent");
    again.other->setFocus();
    CHECK(again.lines == QStringList{u"half a sent"_s});
    CHECK(office.drafts().isEmpty());
    CHECK_FALSE(again.keeper->restore());
}

TEST_CASE("A draft outlives the vault's closing", "[ui][widgets][drafts]")
{
    test::VaultFixture vault;
    {
        test::ScriptedAsker asker;
        UiContext ui(vault.session(), asker);
        Form form(ui);
        QTest::keyClicks(form.line, u"before the lock"_s);
        form.keeper->saveDraftsNow();
    }
    vault.reopen();
    CHECK(vault.session().drafts().fields(u"form/1"_s).value(u"line"_s) == u"before the lock");
}

TEST_CASE("A commit that is refused keeps the text and the draft", "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    form.refuse = true;
    QTest::keyClicks(form.line, u"too soon"_s);
    form.other->setFocus();
    CHECK(office.asker.tells.size() == 1);
    CHECK(form.line->text() == u"too soon");
    CHECK(office.drafts().value(u"line"_s) == u"too soon");

    // Walking through the field does not nag; asking again does try again.
    form.line->setFocus();
    form.other->setFocus();
    CHECK(office.asker.tells.size() == 1);
    form.refuse = false;
    form.keeper->commitAll();
    CHECK(form.lines == QStringList{u"too soon"_s});
    CHECK(office.drafts().isEmpty());
}

TEST_CASE("Loading is not typing, and does not overwrite typing", "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    form.keeper->load(form.line, u"stored"_s);
    form.keeper->load(form.plain, u"stored too"_s);
    form.keeper->saveDraftsNow();
    form.keeper->commitAll();
    CHECK(form.lines.isEmpty());
    CHECK(form.plains.isEmpty());
    CHECK(office.drafts().isEmpty());

    QTest::keyClicks(form.line, u"!"_s);
    form.keeper->load(form.line, u"read again"_s);
    CHECK(form.line->text().contains(u'!'));
}

TEST_CASE("Another record in the same fields: the old one is committed to its own form",
          "[ui][widgets][drafts]")
{
    Office office;
    Form form(office.ui);
    QTest::keyClicks(form.line, u"first"_s);
    form.keeper->setForm(u"form/2"_s);
    CHECK(form.lines == QStringList{u"first"_s});

    form.keeper->load(form.line, {});
    form.refuse = true;
    form.line->setFocus();
    QTest::keyClicks(form.line, u"second"_s);
    form.keeper->setForm(u"form/3"_s);
    form.refuse = false;
    form.keeper->load(form.line, u"third"_s);
    CHECK(form.line->text() == u"third");
    form.keeper->commitAll();
    CHECK(form.lines.size() == 1);
    CHECK(office.drafts(u"form/2"_s).value(u"line"_s) == u"second");
    CHECK(office.drafts(u"form/3"_s).isEmpty());
}

TEST_CASE("A commit may delete the field and its keeper", "[ui][widgets][drafts]")
{
    Office office;
    auto *window = new QWidget;
    auto *layout = new QVBoxLayout(window);
    auto *row = new QWidget;
    auto *rowLayout = new QVBoxLayout(row);
    auto *edit = new QLineEdit;
    rowLayout->addWidget(edit);
    auto *other = new QLineEdit;
    layout->addWidget(row);
    layout->addWidget(other);
    auto *keeper = new TextKeeper(office.ui, u"form/1"_s, row);
    QString got;
    keeper->watch(edit, u"line"_s, [&](const QString &text) {
        got = text;
        delete row;
    });
    window->show();
    edit->setFocus();
    QTest::qWait(0);
    QTest::keyClicks(edit, u"gone"_s);
    other->setFocus();
    CHECK(got == u"gone");
    delete window;
    CHECK(office.drafts().isEmpty());
}

TEST_CASE("What goes wrong is told in one place", "[ui][widgets]")
{
    Office office;
    CHECK(office.ui.attempt(nullptr, [] {}));
    CHECK_FALSE(office.ui.attempt(nullptr, [] { throw Refused(u"A."_s, u"B."_s, u"C."_s); }));
    CHECK(office.asker.tells.value(0) == u"A. B. C.");
    CHECK_FALSE(office.ui.attempt(nullptr, [] { throw std::runtime_error("Amina's file"); }));
    CHECK(office.asker.tells.size() == 2);
    CHECK_FALSE(office.asker.tells.value(1).contains(u"Amina"_s));
}
