// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases_fixture.h"
#include "ui/lists/listspage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

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
