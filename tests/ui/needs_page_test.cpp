// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/needs/allowancestore.h"
#include "core/needs/needsrules.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/needs/differencescard.h"
#include "ui/needs/needrow.h"
#include "ui/needs/needspage.h"
#include "ui/needs/overtimecard.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/herorderlist.h"
#include "ui/widgets/scaleedit.h"
#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

struct NeedsFixture {
    NeedsFixture()
    {
        asker.always = true;
        Case c;
        c.chosenName = u"Blessing"_s;
        caseId = CaseStore(f.session()).create(c).id;
        open();
    }
    void open()
    {
        page.reset();
        ui = std::make_unique<UiContext>(f.session(), asker);
        page = std::make_unique<NeedsPage>(*ui, caseId);
        page->resize(900, 1400);
        test::bringUp(page.get());
    }
    template <class T>
    T *find(const QString &name, QWidget *in = nullptr)
    {
        T *found = (in ? in : page.get())->template findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void press(const QString &name, QWidget *in = nullptr)
    {
        QCoreApplication::processEvents(); // what was added to a layout is shown by the event loop
        test::clickOn(find<QAbstractButton>(name, in));
    }
    void begin()
    {
        auto *button = find<QWidget>(u"needsEmpty"_s)->findChild<QPushButton *>();
        REQUIRE(button);
        click(button);
    }
    void addListed(const QString &typed)
    {
        auto *filter = find<QLineEdit>(u"needFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, typed);
        QTest::keyClick(filter, Qt::Key_Return);
    }
    void addOwn(const QString &text)
    {
        auto *own = find<QLineEdit>(u"ownNeed"_s);
        own->setFocus();
        QTest::keyClicks(own, text);
        QTest::keyClick(own, Qt::Key_Return);
    }
    NeedsAssessment draft()
    {
        const auto stored = NeedsStore(f.session()).draft(caseId);
        REQUIRE(stored);
        return *stored;
    }
    NeedRow *row(int index)
    {
        const NeedsAssessment a = draft();
        REQUIRE(index < static_cast<int>(a.ratings.size()));
        NeedRow *found = page->row(a.ratings[static_cast<size_t>(index)].need.id);
        REQUIRE(found);
        return found;
    }
    NeedRow *rowOf(const QString &text)
    {
        const NeedsAssessment now = draft();
        for (const NeedRating &r : now.ratings) {
            if (r.need.text == text || r.need.code == text)
                return page->row(r.need.id);
        }
        FAIL("no such need: " << text.toStdString());
        return nullptr;
    }
    QStringList names()
    {
        QStringList names;
        const NeedsAssessment now = draft();
        for (const NeedRating &r : now.ratings)
            names += r.need.code.isEmpty() ? r.need.text : r.need.code;
        return names;
    }
    void rate(NeedRow *row, const QString &scale, int value)
    {
        const auto buttons = find<ScaleEdit>(scale, row)->findChildren<QAbstractButton *>();
        REQUIRE(buttons.size() >= value);
        click(buttons[value - 1]);
    }
    /// Four needs of hers, placed in the order in which they are given.
    void fourPlaced()
    {
        begin();
        for (const QString &text : {u"money home"_s, u"a room"_s, u"papers"_s, u"friends"_s}) {
            addOwn(text);
            press(u"needPlaceButton"_s, rowOf(text));
        }
    }

    test::VaultFixture f;
    test::ScriptedAsker asker;
    CaseId caseId;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<NeedsPage> page;
};

} // namespace

TEST_CASE("needs from the list and a need that she names are added by typing", "[ui][needs]")
{
    NeedsFixture t;
    QSignalSpy changed(t.page.get(), &Page::changed);
    t.begin();
    CHECK(changed.count() == 1);
    const CodeList needs = t.ui->list(lists::Need);
    const auto basic = std::find_if(needs.items.begin(), needs.items.end(),
                                    [](const ListItem &i) { return i.attrs.value("basic"_L1).toBool(); });
    REQUIRE(basic != needs.items.end());
    auto *list = t.find<QListWidget>(u"needList"_s);
    // The first that can be chosen is a basic one.
    REQUIRE(list->currentItem());
    CHECK(needs.find(list->currentItem()->data(Qt::UserRole).toString())->attrs.value("basic"_L1).toBool());

    t.addListed(basic->labelIn(u"en"_s));
    t.addOwn(u"sending money to my family"_s);
    const NeedsAssessment a = t.draft();
    REQUIRE(a.ratings.size() == 2);
    CHECK(a.ratings[0].need.code == basic->code);
    CHECK(a.ratings[0].herRank == 0);
    CHECK(a.ratings[1].need.text == u"sending money to my family"_s);
    CHECK(a.ratings[1].need.namedByHer);
    CHECK(t.find<QLineEdit>(u"ownNeed"_s)->text().isEmpty());
    CHECK(t.find<QWidget>(u"notPlaced"_s)->isVisible());
    // What is there is not offered again.
    for (int i = 0; i < list->count(); ++i)
        CHECK(list->item(i)->data(Qt::UserRole).toString() != basic->code);
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("ratings, 'not asked' and 'she prefers not to say' are stored at once", "[ui][needs]")
{
    NeedsFixture t;
    t.begin();
    t.addOwn(u"a room of my own"_s);
    NeedRow *row = t.row(0);
    CHECK(t.draft().ratings[0].answer == Answer::NotAsked);
    const auto state = [&] { return t.find<QLabel>(u"needSituationState"_s, row)->text(); };
    CHECK(state().contains(u"not asked yet"_s));
    t.rate(row, u"needSituation"_s, 2);
    t.rate(row, u"needUrgency"_s, 4);
    CHECK(t.draft().ratings[0].situation == 2);
    CHECK(t.draft().ratings[0].answer == Answer::Yes);
    CHECK(t.draft().ratings[0].urgency == 4);
    CHECK(state() == u"Situation now"_s);
    t.press(u"needPrefersNotToSay"_s, row);
    CHECK(t.draft().ratings[0].situation == 0);
    CHECK(t.draft().ratings[0].answer == Answer::PrefersNotToSay);
    CHECK(t.find<ScaleEdit>(u"needSituation"_s, row)->value() == 0);
    CHECK(state().contains(u"prefers not to say"_s));
    t.press(u"needPrefersNotToSay"_s, row);
    CHECK(t.draft().ratings[0].answer == Answer::NotAsked);
}

TEST_CASE("she orders her needs by buttons, keys and dragging", "[ui][needs]")
{
    NeedsFixture t;
    t.fourPlaced();
    REQUIRE(t.names() == QStringList{u"money home"_s, u"a room"_s, u"papers"_s, u"friends"_s});

    SECTION("buttons")
    {
        t.press(u"needUp"_s, t.rowOf(u"papers"_s));
        CHECK(t.names() == QStringList{u"money home"_s, u"papers"_s, u"a room"_s, u"friends"_s});
        t.press(u"needDown"_s, t.rowOf(u"money home"_s));
        CHECK(t.names() == QStringList{u"papers"_s, u"money home"_s, u"a room"_s, u"friends"_s});
        t.press(u"needFirst"_s, t.rowOf(u"friends"_s));
        CHECK(t.names() == QStringList{u"friends"_s, u"papers"_s, u"money home"_s, u"a room"_s});
        CHECK(t.draft().ratings[0].herRank == 1);
        CHECK(t.find<QLabel>(u"needPlace"_s, t.rowOf(u"friends"_s))->text() == u"1"_s);
        CHECK(!t.find<QWidget>(u"needUp"_s, t.rowOf(u"friends"_s))->isEnabled());
    }
    SECTION("keys, and the focus goes along")
    {
        auto *more = t.find<QPushButton>(u"needMore"_s, t.rowOf(u"friends"_s));
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(more, Qt::Key_Up, Qt::AltModifier);
        CHECK(t.names() == QStringList{u"money home"_s, u"friends"_s, u"a room"_s, u"papers"_s});
        CHECK(more->hasFocus());
        QTest::keyClick(more, Qt::Key_Down, Qt::AltModifier);
        CHECK(t.names() == QStringList{u"money home"_s, u"a room"_s, u"friends"_s, u"papers"_s});
    }
    SECTION("dragging by the dots")
    {
        QTest::qWait(50);
        NeedRow *friends = t.rowOf(u"friends"_s);
        NeedRow *room = t.rowOf(u"a room"_s);
        QWidget *handle = friends->handle();
        const QPoint target = handle->mapFromGlobal(room->mapToGlobal(QPoint(5, 3)));
        QTest::mousePress(handle, Qt::LeftButton);
        QTest::mouseMove(handle, target + QPoint(0, 20));
        QTest::mouseMove(handle, target);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, target);
        CHECK(t.names() == QStringList{u"money home"_s, u"friends"_s, u"a room"_s, u"papers"_s});
    }
    SECTION("the order on the screen is the order stored")
    {
        t.page->herOrder()->requestMove(3, 0);
        const NeedsAssessment a = t.draft();
        for (int i = 0; i < 4; ++i)
            CHECK(t.page->herOrder()->item(i) == t.page->row(a.ratings[static_cast<size_t>(i)].need.id));
    }
}

TEST_CASE("the tab key follows her order", "[ui][needs]")
{
    NeedsFixture t;
    t.fourPlaced();
    t.press(u"needFirst"_s, t.rowOf(u"friends"_s));
    t.find<QPushButton>(u"needMore"_s, t.rowOf(u"friends"_s))->setFocus();
    QStringList met;
    for (int i = 0; i < 40 && met.size() < 4; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        for (const NeedRating &r : t.draft().ratings) {
            if (t.page->row(r.need.id)->isAncestorOf(focused) && (met.isEmpty() || met.last() != r.need.text))
                met += r.need.text;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(met == QStringList{u"friends"_s, u"money home"_s, u"a room"_s, u"papers"_s});
}

TEST_CASE("taking a need out asks where it holds something, and closes the gap", "[ui][needs]")
{
    NeedsFixture t;
    t.fourPlaced();
    t.asker.always = false;
    t.press(u"needRemove"_s, t.rowOf(u"a room"_s));
    CHECK(t.draft().ratings.size() == 4);
    t.asker.always = true;
    t.press(u"needRemove"_s, t.rowOf(u"a room"_s));
    CHECK(t.names() == QStringList{u"money home"_s, u"papers"_s, u"friends"_s});
    CHECK(t.draft().ratings[2].herRank == 3);
    CHECK(t.page->herOrder()->count() == 3);
}

TEST_CASE("where her order and the professional's urgency differ is said in sentences", "[ui][needs]")
{
    NeedsFixture t;
    t.fourPlaced();
    auto *card = t.find<DifferencesCard>(u"differencesCard"_s);
    CHECK(!card->isVisible());
    t.rate(t.rowOf(u"money home"_s), u"needUrgency"_s, 1);
    t.rate(t.rowOf(u"a room"_s), u"needUrgency"_s, 3);
    t.rate(t.rowOf(u"papers"_s), u"needUrgency"_s, 3);
    t.rate(t.rowOf(u"friends"_s), u"needUrgency"_s, 4);
    CHECK(card->isVisible());
    REQUIRE(card->sentences().size() == static_cast<int>(needsrules::differences(t.draft()).size()));
    const QString all = card->sentences().join(u' ');
    CHECK(all.contains(u"“money home”: she puts it in place 1"_s));
    CHECK(all.contains(u"later, in place 4"_s));
    CHECK(all.contains(u"“friends”: she puts it in place 4"_s));
    CHECK(all.contains(u"earlier, in place 1"_s));
    // Neither view was changed by the other.
    CHECK(t.names().first() == u"money home"_s);
    CHECK(t.draft().ratings[0].urgency == 1);
}

TEST_CASE("signing, assessing again, and her needs over time", "[ui][needs]")
{
    NeedsFixture t;
    t.fourPlaced();
    for (const QString &text : {u"money home"_s, u"a room"_s, u"papers"_s, u"friends"_s}) {
        t.rate(t.rowOf(text), u"needSituation"_s, 2);
        t.rate(t.rowOf(text), u"needUrgency"_s, 2);
    }
    auto *review = t.find<DayEdit>(u"needsReview"_s)->edit();
    review->setFocus();
    QTest::keyClicks(review, u"+2w"_s);
    QTest::keyClick(review, Qt::Key_Return);
    CHECK(t.draft().reviewOn == QDate(2026, 3, 16));

    t.asker.always = false;
    t.press(u"signNeeds"_s);
    CHECK(NeedsStore(t.f.session()).signedOnes(t.caseId).empty());
    t.asker.always = true;
    QSignalSpy changed(t.page.get(), &Page::changed);
    t.press(u"signNeeds"_s);
    REQUIRE(NeedsStore(t.f.session()).signedOnes(t.caseId).size() == 1);
    CHECK(changed.count() == 1);
    CHECK(t.asker.informs.isEmpty());
    CHECK(t.find<QLabel>(u"needsStatus"_s)->text().contains(u"signed"_s));
    CHECK(!t.find<QWidget>(u"signNeeds"_s)->isVisible());
    CHECK(!t.page->findChild<QWidget *>(u"needPicker"_s));

    t.f.clock.advanceDays(30);
    t.press(u"assessAgain"_s);
    REQUIRE(t.names() == QStringList{u"money home"_s, u"a room"_s, u"papers"_s, u"friends"_s});
    t.press(u"needFirst"_s, t.rowOf(u"friends"_s));
    t.rate(t.rowOf(u"friends"_s), u"needSituation"_s, 4);
    t.press(u"signNeeds"_s);
    REQUIRE(NeedsStore(t.f.session()).signedOnes(t.caseId).size() == 2);

    t.press(u"needsOverTime"_s);
    auto *over = t.find<OverTimeCard>(u"overTimeCard"_s);
    CHECK(over->isVisible());
    REQUIRE(over->courses().size() == 4);
    CHECK(over->courses()[0].need.text == u"friends"_s);
    CHECK(over->courses()[0].situation == std::vector<int>{2, 4});
    CHECK(over->courses()[0].herRank == std::vector<int>{4, 1});
    auto *table = t.find<QTableWidget>(u"orderThenAndNow"_s);
    CHECK(table->item(0, 0)->text() == u"friends"_s);
    CHECK(table->item(0, 1)->text() == u"4"_s);
    CHECK(table->item(0, 2)->text() == u"1"_s);
    t.press(u"needsOverTime"_s);
    CHECK(!over->isVisible());
}

TEST_CASE("signing with something missing says what, and signs nothing", "[ui][needs]")
{
    NeedsFixture t;
    t.begin();
    REQUIRE_FALSE(needsrules::missingForSignature(t.draft()).empty());
    CHECK(t.find<QLabel>(u"needsMissing"_s)->isVisible());
    t.press(u"signNeeds"_s);
    CHECK(t.asker.informs.size() == 1);
    CHECK(t.asker.questions.isEmpty());
    CHECK(NeedsStore(t.f.session()).signedOnes(t.caseId).empty());
}

TEST_CASE("what is typed about needs comes back after a lock without commit", "[ui][needs]")
{
    NeedsFixture t;
    t.begin();
    t.addOwn(u"a room"_s);
    NeedRow *row = t.row(0);
    t.press(u"needMore"_s, row);
    auto *words = t.find<QPlainTextEdit>(u"needWords"_s, row);
    words->setFocus();
    QTest::keyClicks(words, u"a door I can lock"_s);
    CHECK(t.draft().ratings[0].herWords.isEmpty());
    QTest::qWait(1300);
    auto *own = t.find<QLineEdit>(u"ownNeed"_s);

    SECTION("words that were not left yet")
    {
        t.page.reset();
        t.ui.reset();
        t.f.reopen();
        t.open();
        NeedRow *again = t.row(0);
        CHECK(t.find<QPlainTextEdit>(u"needWords"_s, again)->toPlainText() == u"a door I can lock"_s);
        t.page->commit();
        CHECK(t.draft().ratings[0].herWords == u"a door I can lock"_s);
    }
    SECTION("a need that was not added yet")
    {
        own->setFocus();
        QTest::keyClicks(own, u"to see my son"_s);
        QTest::qWait(1000);
        t.page.reset();
        t.ui.reset();
        t.f.reopen();
        t.open();
        CHECK(t.draft().ratings[0].herWords == u"a door I can lock"_s);
        CHECK(t.find<QLineEdit>(u"ownNeed"_s)->text() == u"to see my son"_s);
        t.press(u"addOwnNeed"_s);
        CHECK(t.draft().ratings.size() == 2);
        t.open();
        CHECK(t.find<QLineEdit>(u"ownNeed"_s)->text().isEmpty());
    }
}

TEST_CASE("a draft begun by mistake is discarded after a question, and kept where the answer is no",
          "[ui][needs]")
{
    NeedsFixture t;
    t.begin();
    t.addOwn(u"a room"_s);
    t.asker.always = false;
    t.press(u"discardNeeds"_s);
    CHECK(t.asker.questions.size() == 1);
    REQUIRE(t.draft().ratings.size() == 1);
    CHECK(t.draft().ratings.front().need.text == u"a room"_s);
    CHECK_FALSE(t.find<QWidget>(u"needsEmpty"_s)->isVisible());
    t.asker.always = true;
    t.press(u"discardNeeds"_s);
    CHECK(t.asker.questions.size() == 2);
    CHECK_FALSE(NeedsStore(t.f.session()).draft(t.caseId));
    CHECK(t.find<QWidget>(u"needsEmpty"_s)->isVisible());
}

TEST_CASE("What she receives is written down by keyboard, beside the need that it covers", "[ui][needs][N1]")
{
    NeedsFixture t;
    CHECK(t.find<QWidget>(u"allowancesCard"_s)->isVisible()); // also before her needs are written down
    t.begin();
    t.addOwn(u"a room of my own"_s);
    auto *what = t.find<QLineEdit>(u"newAllowance"_s);
    what->setFocus();
    QTest::keyClicks(what, u"Minimum income"_s);
    QTest::keyClick(what, Qt::Key_Return);
    CHECK(what->text().isEmpty());
    const AllowanceStore store(t.f.session());
    REQUIRE(store.of(t.caseId).size() == 1);
    auto *amount = t.find<QLineEdit>(u"allowanceAmount"_s);
    CHECK(amount->hasFocus()); // to be typed on
    QTest::keyClicks(amount, u"about 400"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    CHECK(store.of(t.caseId).front().cents == 0);
    CHECK(amount->text() == u"about 400"_s); // what was typed stays, with the reason beside it
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, u"430.50"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    CHECK(store.of(t.caseId).front().cents == 43050);
    CHECK(store.of(t.caseId).front().currency == u"EUR"_s);
    CHECK(t.find<QLabel>(u"allowanceSummary"_s)->text().contains(u"430.50 EUR every month"_s));

    auto *covers = t.find<ChipsEdit>(u"allowanceCovers"_s)->edit();
    covers->setFocus();
    QTest::keyClicks(covers, u"a room"_s);
    QTest::keyClick(covers, Qt::Key_Return);
    REQUIRE(store.of(t.caseId).front().needs.size() == 1);
    auto *cover = t.find<QLabel>(u"needCover"_s);
    CHECK(cover->isVisible());
    CHECK(cover->text().contains(u"Minimum income: 430.50 EUR"_s));

    t.press(u"allowanceEnded"_s);
    CHECK(store.of(t.caseId).front().endedOn == t.f.clock.today());
    CHECK_FALSE(cover->isVisible());
    t.open(); // as it is stored
    CHECK(t.find<QLabel>(u"allowanceSummary"_s)->text().contains(u"ended on"_s));
    t.asker.confirms = {true};
    t.press(u"allowanceRemove"_s);
    CHECK(store.of(t.caseId).empty());
}

TEST_CASE("What is typed about an allowance is there again when the page is left in the midst of it",
          "[ui][needs][N1]")
{
    NeedsFixture t;
    auto *what = t.find<QLineEdit>(u"newAllowance"_s);
    what->setFocus();
    QTest::keyClicks(what, u"Travel"_s);
    t.page->commit();
    t.open();
    what = t.find<QLineEdit>(u"newAllowance"_s);
    CHECK(what->text() == u"Travel"_s);
    what->setFocus();
    QTest::keyClicks(what, u" card"_s);
    QTest::keyClick(what, Qt::Key_Return);
    auto *amount = t.find<QLineEdit>(u"allowanceAmount"_s);
    QTest::keyClicks(amount, u"perhaps 40"_s);
    t.open(); // nobody asked the page to write
    amount = t.find<QLineEdit>(u"allowanceAmount"_s);
    CHECK(amount->text() == u"perhaps 40"_s);
    CHECK(amount->isVisible());
    // Taken out with what was typed in it: nothing is told, nothing left behind.
    t.asker.tells.clear();
    t.asker.confirms = {true};
    t.press(u"allowanceRemove"_s);
    CHECK(AllowanceStore(t.f.session()).of(t.caseId).empty());
    CHECK(t.asker.tells.isEmpty());
}
