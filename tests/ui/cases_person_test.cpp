// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases_fixture.h"
#include "ui/cases/personpage.h"
#include "ui/widgets/chipsedit.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(box->findData(code));
    emit box->activated(box->currentIndex());
}

struct PersonFixture : CasesFixture {
    PersonFixture() { open(); }
    void open()
    {
        page.reset();
        page = std::make_unique<PersonPage>(*ui, id);
        present(*page, 1150, 2400);
    }
    Case stored() { return CaseStore(f.session()).load(id); }
    template <class T>
    T *get(const QString &name)
    {
        return find<T>(*page, name);
    }
    CaseId id = add(u"Blessing"_s, u"Reus"_s).id;
    std::unique_ptr<PersonPage> page;
};

} // namespace

TEST_CASE("what is typed about her is stored when the field is left", "[ui][cases][person]")
{
    PersonFixture t;
    QSignalSpy changed(t.page.get(), &Page::changed);
    auto *legal = t.get<QPlainTextEdit>(u"legalNames"_s);
    legal->setFocus();
    QTest::keyClicks(legal, u"Blessing Osas"_s);
    CHECK(t.stored().legalNames.isEmpty());
    QTest::keyClick(legal, Qt::Key_Tab);
    CHECK(t.stored().legalNames == QStringList{u"Blessing Osas"_s});
    CHECK(changed.count() == 1);

    auto *care = t.get<QPlainTextEdit>(u"careNote"_s);
    care->setFocus();
    QTest::keyClicks(care, u"No pork"_s);
    t.page->commit();
    CHECK(t.stored().careNote == u"No pork"_s);

    auto *birth = t.get<QLineEdit>(u"birth"_s);
    birth->setFocus();
    QTest::keyClicks(birth, u"spring 2001"_s);
    QTest::keyClick(birth, Qt::Key_Return);
    CHECK(t.stored().birth == PartialDate::season(2001, PartialDate::Season::Spring));
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("choices about her are stored at once", "[ui][cases][person]")
{
    PersonFixture t;
    choose(t.get<QComboBox>(u"gender"_s), u"TransgenderFeminine"_s);
    CHECK(t.stored().gender == u"TransgenderFeminine"_s);
    choose(t.get<QComboBox>(u"interpreter"_s),
           QString::number(static_cast<int>(InterpreterWish::WantedWoman)));
    CHECK(t.stored().interpreter == InterpreterWish::WantedWoman);
    auto *languages = t.get<ChipsEdit>(u"languages"_s);
    languages->edit()->setFocus();
    QTest::keyClicks(languages->edit(), u"Yoruba"_s);
    QTest::keyClick(languages->edit(), Qt::Key_Return);
    REQUIRE(t.stored().languages.size() == 1);
    CHECK(t.stored().languages[0].code == u"yo"_s);
    choose(t.get<QComboBox>(u"level_yo"_s), u"4"_s);
    CHECK(t.stored().languages[0].level == 4);
    choose(t.get<QComboBox>(u"status"_s), u"FollowUp"_s);
    CHECK(t.stored().status == u"FollowUp"_s);
    CHECK(t.asker.tells.isEmpty());
}

TEST_CASE("a case keeps a name: taking the last one away is refused", "[ui][cases][person]")
{
    PersonFixture t;
    auto *name = t.get<QLineEdit>(u"chosenName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(t.asker.tells.size() == 1);
    CHECK(t.stored().chosenName == u"Blessing"_s);
}

TEST_CASE("ways to reach her carry their safety, and the reminder about the phone stays in sight",
          "[ui][cases][person]")
{
    PersonFixture t;
    auto *reminder = t.get<QWidget>(u"phoneReminder"_s);
    CHECK(reminder->isVisible());
    CHECK(t.get<QWidget>(u"phoneReminder"_s)
              ->findChild<QLabel *>(u"noticeText"_s)
              ->text()
              .contains(u"phone"_s));
    t.get<QAbstractButton>(u"wayAdd"_s)->click();
    REQUIRE(t.stored().contactWays.size() == 1);
    CHECK(t.stored().contactWays[0].safety == ContactSafety::OnlyAsAgreed);
    choose(t.get<QComboBox>(u"wayKind"_s), u"phone"_s);
    choose(t.get<QComboBox>(u"waySafety"_s), QString::number(static_cast<int>(ContactSafety::Never)));
    auto *value = t.get<QLineEdit>(u"wayValue"_s);
    value->setFocus();
    QTest::keyClicks(value, u"600 000 000"_s);
    QTest::keyClick(value, Qt::Key_Tab);
    const ContactWay way = t.stored().contactWays.at(0);
    CHECK(way.kind == u"phone"_s);
    CHECK(way.value == u"600 000 000"_s);
    CHECK(way.safety == ContactSafety::Never);
    CHECK(reminder->isVisible());

    t.asker.confirms = {false, true};
    t.get<QAbstractButton>(u"wayRemove"_s)->click();
    CHECK(t.stored().contactWays.size() == 1);
    t.get<QAbstractButton>(u"wayRemove"_s)->click();
    CHECK(t.stored().contactWays.empty());
    CHECK(t.asker.unanswered == 0);
}

TEST_CASE("children are added, described and taken off the list", "[ui][cases][person]")
{
    PersonFixture t;
    for (int i = 0; i < 2; ++i)
        t.get<QAbstractButton>(u"householdAdd"_s)->click();
    auto names = t.page->findChildren<QLineEdit *>(u"householdName"_s);
    REQUIRE(names.size() == 2);
    names[0]->setFocus();
    QTest::keyClicks(names[0], u"Joy"_s);
    names[1]->setFocus(); // leaves the first
    QTest::keyClicks(names[1], u"Peace"_s);
    t.page->commit();
    REQUIRE(t.stored().household.size() == 2);
    QStringList stored;
    for (const HouseholdMember &m : t.stored().household)
        stored << m.name;
    CHECK(stored == QStringList{u"Joy"_s, u"Peace"_s});
    auto *births = t.page->findChildren<QLineEdit *>(u"householdBirth"_s).first();
    births->setFocus();
    QTest::keyClicks(births, u"2019"_s);
    QTest::keyClick(births, Qt::Key_Return);
    t.page->findChildren<QCheckBox *>(u"householdWithHer"_s).first()->click();
    CHECK(t.stored().household[0].birth == PartialDate::year(2019));
    CHECK(t.stored().household[0].livesWithHer);
    CHECK_FALSE(t.stored().household[1].livesWithHer);
    t.asker.confirms = {true};
    t.page->findChildren<QAbstractButton *>(u"householdRemove"_s).first()->click();
    REQUIRE(t.stored().household.size() == 1);
    CHECK(t.stored().household[0].name == u"Peace"_s);
}

TEST_CASE("another place asks whether she moved, and a move makes the risk out of date",
          "[ui][cases][person]")
{
    PersonFixture t;
    t.signRisk(t.id, QDate(2026, 6, 2));
    auto *place = t.get<QLineEdit>(u"place"_s);
    auto *notice = t.get<QWidget>(u"movedNotice"_s);
    CHECK_FALSE(notice->isVisible());
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, u"Girona"_s);
    QTest::keyClick(place, Qt::Key_Return);
    CHECK(t.stored().place == u"Girona"_s);
    REQUIRE(notice->isVisible());
    CHECK_FALSE(RiskStore(t.f.session()).staleness(t.id).isStale());
    t.find<QAbstractButton>(*notice, u"noticeButton"_s)->click();
    CHECK(RiskStore(t.f.session()).staleness(t.id).isStale());
}

TEST_CASE("what was typed about her and not left survives a crash", "[ui][cases][person]")
{
    PersonFixture t;
    const QString form = u"person/"_s + t.stored().uuid.toString(QUuid::WithoutBraces);
    auto *note = t.get<QPlainTextEdit>(u"reachNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"after six"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return bool(t.f.session().drafts().fields(form).value(u"reachNote"_s) == u"after six"_s); }));
    auto *birth = t.get<QLineEdit>(u"birth"_s);
    QTest::keyClicks(birth, u"spri"_s); // typed, not understood, not left
    REQUIRE(QTest::qWaitFor(
        [&] { return bool(t.f.session().drafts().fields(form).value(u"birth"_s) == u"spri"_s); }));
    t.page.reset();
    t.reopen();
    t.open();
    CHECK(t.get<QLineEdit>(u"birth"_s)->text() == u"spri"_s);
    CHECK((t.get<QPlainTextEdit>(u"reachNote"_s)->toPlainText() == u"after six"_s));
}
