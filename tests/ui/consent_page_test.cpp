// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include "core/team/teamstore.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/officefixture.h"
#include "tests/support/scriptedasker.h"
#include "ui/consent/consentpage.h"
#include "ui/consent/consentrow.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

struct ConsentPageFixture {
    ConsentPageFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        id = CaseStore(f.session()).create(c).id;
        open();
    }
    void open()
    {
        page.reset();
        ui = std::make_unique<UiContext>(f.session(), asker);
        page = std::make_unique<ConsentPage>(*ui, id);
        page->resize(1000, 2200);
        test::bringUp(page.get());
    }
    template <class T>
    T *find(const QString &name)
    {
        QCoreApplication::processEvents();
        for (T *one : page->findChildren<T *>(name)) {
            if (one->isVisible())
                return one;
        }
        FAIL("not seen: " << name.toStdString());
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void choose(const QString &name, const QString &code)
    {
        auto *box = find<CodeBox>(name);
        box->setFocus();
        const int index = box->findData(code);
        REQUIRE(index >= 0);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    void inform(const QString &name, const QString &text)
    {
        auto *edit = find<ChipsEdit>(name)->edit();
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void press(const QString &name) { test::clickOn(find<QAbstractButton>(name)); }
    void fill()
    {
        choose(u"consentKind"_s, u"referral"_s);
        type(u"consentRecipient"_s, u"Health centre"_s);
        type(u"consentPurpose"_s, u"An appointment"_s);
        inform(u"consentInformation"_s, u"Name"_s);
        type(u"consentExplainedBy"_s, u"Marta Soler"_s);
        choose(u"consentLanguage"_s, u"es"_s);
        type(u"consentSaid"_s, u"They get my name"_s);
        choose(u"consentAnswer"_s, u"given"_s);
        choose(u"consentHow"_s, u"written"_s);
    }
    std::vector<Consent> stored() { return ConsentStore(f.session()).of(id); }

    test::OfficeFixture f;
    test::ScriptedAsker asker;
    CaseId id;
    std::unique_ptr<UiContext> ui;
    std::unique_ptr<ConsentPage> page;
};

} // namespace

TEST_CASE("Her answer is written down with the keyboard, and nothing is ticked beforehand",
          "[ui][consent][C2]")
{
    ConsentPageFixture t;
    CHECK(t.page->guidance() == u"consent"_s);
    for (const QString &box : {u"consentKind"_s, u"consentAnswer"_s, u"consentHow"_s, u"consentLanguage"_s})
        CHECK(t.find<CodeBox>(box)->code().isEmpty());
    t.press(u"consentWrite"_s);
    REQUIRE(t.asker.tells.size() == 1);
    CHECK(t.asker.tells.front().contains(u"Choose what she was asked about"_s));
    t.fill();
    t.press(u"consentWrite"_s);
    INFO(t.asker.tells.join(u'\n').toStdString());
    CHECK(t.asker.tells.size() == 1);
    REQUIRE(t.stored().size() == 1);
    const Consent c = t.stored().front();
    CHECK(c.kind == ConsentKind::Referral);
    CHECK(c.recipient == u"Health centre"_s);
    CHECK(c.information == QStringList{u"name"_s});
    CHECK(c.answer == ConsentAnswer::Given);
    CHECK(c.form == ConsentForm::Written);
    CHECK(c.askedOn == t.f.clock.today());
    CHECK_FALSE(c.until.isValid());
    CHECK(c.explainedBy == u"Marta Soler"_s);
    CHECK(t.find<QLabel>(u"consentTitle"_s)->text().contains(u"Health centre"_s));
    CHECK(t.find<QLabel>(u"consentSaidBack"_s)->text().contains(u"They get my name"_s));
    CHECK(t.find<CodeBox>(u"consentAnswer"_s)->code().isEmpty()); // ready for the next question

    auto *verdict = t.find<QLabel>(u"goingVerdict"_s);
    CHECK(verdict->text().startsWith(u"Choose to whom"_s));
    t.choose(u"goingTo"_s, u"Health centre\nAn appointment"_s);
    auto *identifies = t.find<QCheckBox>(u"goingIdentifies"_s);
    CHECK(identifies->isChecked()); // until somebody says that it does not
    QTest::keyClick(identifies, Qt::Key_Space);
    CHECK_FALSE(identifies->isChecked());
    QTest::keyClick(t.find<QCheckBox>(u"goingInformation_name"_s), Qt::Key_Space);
    CHECK(identifies->isChecked()); // a name shows who she is
    CHECK_FALSE(identifies->isEnabled());
    CHECK(verdict->text().startsWith(u"Yes, this may go"_s));
    QTest::keyClick(t.find<QCheckBox>(u"goingInformation_health"_s), Qt::Key_Space);
    CHECK(verdict->text().contains(u"Health"_s));
}

TEST_CASE("She takes it back, and what had been shared is to be called back", "[ui][consent][C2]")
{
    ConsentPageFixture t;
    t.fill();
    t.press(u"consentWrite"_s);
    t.press(u"shareButton"_s);
    t.type(u"actText"_s, u"A letter"_s);
    t.press(u"actSend"_s);
    CHECK(t.find<QLabel>(u"consentShared"_s)->text().contains(u"A letter"_s));
    t.press(u"withdrawButton"_s);
    t.type(u"actText"_s, u"A neighbour"_s);
    SECTION("at once")
    {
        t.press(u"actSend"_s);
        INFO(t.asker.tells.join(u'\n').toStdString());
        REQUIRE(t.stored().front().withdrawnOn == t.f.clock.today());
        CHECK(t.stored().front().withdrawnWhy == u"A neighbour"_s);
        CHECK(t.page->findChildren<QPushButton *>(u"withdrawButton"_s).isEmpty());
        t.choose(u"consentCallBack"_s, u"asked"_s);
        CHECK(ConsentStore(t.f.session()).sharedOf(t.id).front().callBack == CallBack::Asked);
    }
    SECTION("what was half written of it is there again after a lock")
    {
        t.page->commit();
        t.page.reset();
        t.ui.reset();
        t.f.reopen();
        t.open();
        CHECK(t.find<QLineEdit>(u"actText"_s)->text() == u"A neighbour"_s);
        CHECK_FALSE(t.stored().front().withdrawnOn.isValid());
    }
}

TEST_CASE("Who may only see her consents has nothing to press", "[ui][consent]")
{
    ConsentPageFixture t;
    t.fill();
    t.press(u"consentWrite"_s);
    t.page.reset();
    t.ui.reset();
    const MemberId ana = t.f.hire(u"Ana Ruiz"_s, {Role::Mediator});
    TeamStore(t.f.session()).join(t.id, ana);
    t.f.switchTo(u"Ana Ruiz"_s);
    t.open();
    CHECK(t.find<QLabel>(u"consentTitle"_s)->isVisible());
    for (const QString &name : {u"consentWrite"_s, u"withdrawButton"_s, u"shareButton"_s}) {
        for (auto *button : t.page->findChildren<QPushButton *>(name))
            CHECK_FALSE(button->isVisible());
    }
    CHECK(t.asker.tells.isEmpty());
}
