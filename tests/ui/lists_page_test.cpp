// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases_fixture.h"
#include "ui/lists/listspage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTranslator>
#include <QWheelEvent>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct ListsFixture : CasesFixture {
    ListsFixture()
    {
        present(page);
        page.refresh();
        choose(u"risk_factor"_s);
    }
    void choose(const QString &list)
    {
        auto *box = find<QComboBox>(page, u"listChoice"_s);
        box->setCurrentIndex(box->findData(list));
        emit box->activated(box->currentIndex());
    }
    void add(const QString &name)
    {
        asker.texts = {name};
        find<QPushButton>(page, u"addListItem"_s)->click();
    }
    QString current()
    {
        return find<QListWidget>(page, u"listItems"_s)->currentItem()->data(Qt::UserRole).toString();
    }
    ListItem stored(const QString &list, const QString &code)
    {
        const CodeList all = ListStore(f.session()).list(list);
        const ListItem *item = all.find(code);
        REQUIRE(item);
        return *item;
    }
    ListsPage page{*ui};
};

} // namespace

TEST_CASE("an organisation adds a risk factor of its own", "[ui][lists]")
{
    ListsFixture t;
    QSignalSpy changed(&t.page, &Page::changed);
    t.add(u"Her photo is on a wall"_s);
    const QString code = t.current();
    ListItem item = t.stored(u"risk_factor"_s, code);
    CHECK(item.own);
    CHECK(item.label.value(u"en"_s) == u"Her photo is on a wall"_s);
    CHECK(item.attrs.value(u"question"_s).toInt() == 1);
    CHECK(changed.count() >= 1);

    auto *spanish = t.find<QLineEdit>(t.page, u"label_es"_s);
    REQUIRE(spanish->isVisible());
    spanish->setFocus();
    QTest::keyClicks(spanish, u"Su foto"_s);
    QTest::keyClick(spanish, Qt::Key_Tab);
    item = t.stored(u"risk_factor"_s, code);
    CHECK(item.label.value(u"es"_s) == u"Su foto"_s);
    CHECK(item.label.value(u"en"_s) == u"Her photo is on a wall"_s);
    CHECK(t.current() == code);
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("an entry is no longer offered, stays readable, and is offered again", "[ui][lists]")
{
    ListsFixture t;
    const QString code = t.current();
    auto *offered = t.find<QCheckBox>(t.page, u"offered"_s);
    REQUIRE(offered->isChecked());
    offered->click();
    CHECK(t.stored(u"risk_factor"_s, code).retired);
    CHECK_FALSE(t.stored(u"risk_factor"_s, code).labelIn(u"en"_s).isEmpty());
    CHECK(t.current() == code);
    offered->click();
    CHECK_FALSE(t.stored(u"risk_factor"_s, code).retired);
}

TEST_CASE("what is typed for one entry goes to that one, though another is chosen", "[ui][lists]")
{
    ListsFixture t;
    auto *entries = t.find<QListWidget>(t.page, u"listItems"_s);
    const QString first = t.current();
    auto *meaning = t.find<QPlainTextEdit>(t.page, u"definition_en"_s);
    meaning->setFocus();
    meaning->selectAll();
    QTest::keyClicks(meaning, u"Ours"_s);
    const QRect second = entries->visualItemRect(entries->item(1));
    QTest::mouseClick(entries->viewport(), Qt::LeftButton, {}, second.center());
    CHECK(t.stored(u"risk_factor"_s, first).definition.value(u"en"_s) == u"Ours"_s);
    CHECK(t.stored(u"risk_factor"_s, t.current()).definition.value(u"en"_s) != u"Ours"_s);
    CHECK(t.current() != first);
    CHECK(meaning->toPlainText() != u"Ours"_s);
}

TEST_CASE("the name of an entry cannot be emptied in every language", "[ui][lists]")
{
    ListsFixture t;
    t.add(u"Only one name"_s);
    const QString code = t.current();
    auto *label = t.find<QLineEdit>(t.page, u"label_en"_s);
    label->setFocus();
    label->selectAll();
    QTest::keyClick(label, Qt::Key_Delete);
    QTest::keyClick(label, Qt::Key_Return);
    CHECK(t.asker.tells.size() == 1);
    CHECK(t.stored(u"risk_factor"_s, code).label.value(u"en"_s) == u"Only one name"_s);
}

TEST_CASE("a list asks what its subject declares, shows what an entry has, and keeps what is answered",
          "[ui][lists]")
{
    ListsFixture t;
    // Of a factor: which question, and whether reprisals.
    t.add(u"Her photo is on a wall"_s);
    const QString factor = t.current();
    auto *question = t.find<QComboBox>(t.page, u"question"_s);
    CHECK(question->currentData().toInt() == 1);
    question->setCurrentIndex(1);
    emit question->activated(1);
    auto *reprisal = t.find<QCheckBox>(t.page, u"reprisal"_s);
    CHECK_FALSE(reprisal->isChecked());
    reprisal->setFocus();
    QTest::keyClick(reprisal, Qt::Key_Space);
    CHECK(reprisal->hasFocus()); // still there after it was stored
    ListItem item = t.stored(u"risk_factor"_s, factor);
    CHECK(item.attrs.value(u"question"_s) == 2);
    CHECK(item.attrs.value(u"reprisal"_s) == true);
    CHECK(t.page.findChildren<QWidget *>(u"domain"_s).isEmpty());

    t.choose(u"need"_s);
    t.add(u"A dentist"_s);
    const QString need = t.current();
    auto *domain = t.find<QComboBox>(t.page, u"domain"_s);
    CHECK(domain->count() > 5);
    CHECK(domain->currentData() == u"own"_s);
    const int health = domain->findData(u"health"_s);
    REQUIRE(health >= 0);
    domain->setCurrentIndex(health);
    emit domain->activated(health);
    item = t.stored(u"need"_s, need);
    CHECK(item.attrs.value(u"domain"_s) == u"health"_s);
    CHECK(item.attrs.value(u"basic"_s) == false);
    // The entry before it in the list has an answer of its own, and the new one shows its own again.
    auto *entries = t.find<QListWidget>(t.page, u"listItems"_s);
    const int row = entries->currentRow();
    entries->setCurrentRow(0);
    CHECK(domain->currentData().toString() ==
          t.stored(u"need"_s, t.current()).attrs.value(u"domain"_s).toString());
    entries->setCurrentRow(row);
    CHECK(domain->currentData() == u"health"_s);

    t.choose(u"event_kind"_s);
    t.add(u"Moved in with a friend"_s);
    CHECK(t.find<QCheckBox>(t.page, u"invalidates"_s)->isChecked()); // in doubt
    t.choose(u"session_kind"_s);                                     // asks nothing
    t.add(u"By the sea"_s);
    CHECK(t.stored(u"session_kind"_s, t.current()).attrs.isEmpty());
    QTest::qWait(0); // what was retired is gone
    for (const QString &name : {u"question"_s, u"reprisal"_s, u"domain"_s, u"invalidates"_s}) {
        for (const QWidget *left : t.page.findChildren<QWidget *>(name))
            CHECK_FALSE(left->isVisible());
    }
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("the wheel over what a list asks changes no answer", "[ui][lists]")
{
    ListsFixture t;
    t.add(u"Her photo is on a wall"_s);
    auto *question = t.find<QComboBox>(t.page, u"question"_s);
    question->setFocus();
    QWheelEvent wheel(QPointF(5, 5), question->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(question, &wheel);
    CHECK(question->currentIndex() == 0);
    CHECK(t.stored(u"risk_factor"_s, t.current()).attrs.value(u"question"_s) == 1);
}

TEST_CASE("the tab key goes through what a list asks as it stands, list after list", "[ui][lists]")
{
    ListsFixture t;
    const auto tabs = [&](const QStringList &through) {
        auto *meaning = t.find<QPlainTextEdit>(t.page, u"definition_es"_s);
        meaning->setFocus();
        for (const QString &name : through) {
            CAPTURE(name);
            QTest::keyClick(t.page.window()->focusWidget(), Qt::Key_Tab);
            CHECK(t.page.window()->focusWidget()->objectName() == name);
        }
    };
    tabs({u"question"_s, u"reprisal"_s, u"offered"_s});
    t.choose(u"need"_s);
    tabs({u"domain"_s, u"offered"_s});
    t.choose(u"session_kind"_s);
    tabs({u"offered"_s});
    t.choose(u"risk_factor"_s);
    tabs({u"question"_s, u"reprisal"_s, u"offered"_s});
}

TEST_CASE("the lists and what they ask are named in the language of the screen", "[ui][lists]")
{
    QTranslator spanish;
    REQUIRE(spanish.load(u":/i18n/itinera_es.qm"_s));
    QCoreApplication::installTranslator(&spanish);
    const auto restore = qScopeGuard([&] { QCoreApplication::removeTranslator(&spanish); });
    ListsFixture t;
    const auto *box = t.find<QComboBox>(t.page, u"listChoice"_s);
    for (const auto &[list, title] : {std::pair(u"event_kind"_s, u"Tipos de acontecimientos"_s),
                                      std::pair(u"need_domain"_s, u"Ámbitos de la vida"_s)})
        CHECK(box->itemText(box->findData(list)) == title);
    CHECK(t.find<QCheckBox>(t.page, u"reprisal"_s)->text() ==
          u"Colaborar con las autoridades lo hace más probable"_s);
    CHECK(t.find<QComboBox>(t.page, u"question"_s)->itemText(1) == u"2: peligro por participar"_s);
}
