// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/partialdateedit.h"
#include "ui/widgets/scaleedit.h"
#include "ui/widgets/theme.h"
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);
const QLocale British(QLocale::English, QLocale::UnitedKingdom);
const QLocale Spanish(QLocale::Spanish, QLocale::Spain);
const QLocale American(QLocale::English, QLocale::UnitedStates);

/// A default locale for one test.
struct WithLocale {
    explicit WithLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~WithLocale() { QLocale::setDefault(before); }
    QLocale before = QLocale();
};

CodeList scale()
{
    CodeList list;
    list.name = u"likelihood"_s;
    for (int n = 1; n <= 5; ++n) {
        ListItem item;
        item.code = QString::number(n);
        item.label = {{u"en"_s, u"Step %1"_s.arg(n)}};
        item.definition = {{u"en"_s, u"Means %1."_s.arg(n)}};
        item.order = n;
        list.items.push_back(item);
    }
    return list;
}

void typeInto(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

} // namespace

TEST_CASE("A day is read as people write it", "[ui][widgets][day]")
{
    struct Row {
        const char16_t *text;
        QLocale locale;
        QDate day;
    };
    const Row rows[] = {
        {u"30/4/2026", British, {2026, 4, 30}},
        {u"30/04/26", British, {2026, 4, 30}},
        {u"4/30/2026", American, {2026, 4, 30}},
        {u"30.4.2026", American, {2026, 4, 30}},
        {u"30-4-2026", Spanish, {2026, 4, 30}},
        {u"30.4.", Spanish, {2026, 4, 30}},
        {u"30/4", British, {2026, 4, 30}},
        {u"2026-04-30", Spanish, {2026, 4, 30}},
        {u" 2026-4-3 ", British, {2026, 4, 3}},
        {u"1/1/85", Spanish, {1985, 1, 1}},
        {u"today", British, Today},
        {u"Tomorrow", British, {2026, 3, 3}},
        {u"yesterday", British, {2026, 3, 1}},
        {u"+3", British, {2026, 3, 5}},
        {u"-1", British, {2026, 3, 1}},
        {u"+2w", British, {2026, 3, 16}},
        {u"+ 2 w", British, {2026, 3, 16}},
        {u"+1m", British, {2026, 4, 2}},
        {u"+1y", British, {2027, 3, 2}},
        {u"٣٠/٤/٢٠٢٦", British, {2026, 4, 30}},
        // No guesses.
        {u"4/30/2026", British, {}},
        {u"31/2/2026", British, {}},
        {u"30", British, {}},
        {u"soon", British, {}},
        {u"+2x", British, {}},
        {u"", British, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(QString::fromUtf16(row.text).toStdString());
        CHECK(DayEdit::read(QString::fromUtf16(row.text), Today, row.locale) == row.day);
    }
}

TEST_CASE("Every day that is shown can be read again", "[ui][widgets][day]")
{
    for (const QLocale &locale :
         {British, Spanish, American, QLocale(QLocale::German), QLocale(QLocale::Arabic),
          QLocale(QLocale::French), QLocale(QLocale::Italian)}) {
        CAPTURE(locale.name().toStdString());
        for (QDate day(2025, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(5))
            CHECK(DayEdit::read(locale.toString(day, QLocale::ShortFormat), Today, locale) == day);
    }
}

TEST_CASE("The day field says what it took, and keeps what it cannot read", "[ui][widgets][day]")
{
    const WithLocale locale(British);
    DayEdit edit(Today);
    QSignalSpy changes(&edit, &DayEdit::dayChanged);
    edit.setDay(QDate(2026, 5, 1));
    CHECK(edit.edit()->text() == u"01/05/2026");
    CHECK(changes.isEmpty());

    typeInto(edit.edit(), u"+2w"_s);
    CHECK(changes.isEmpty());
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    REQUIRE(changes.size() == 1);
    CHECK(changes.at(0).at(0).toDate() == QDate(2026, 3, 16));
    CHECK(edit.edit()->text() == u"16/03/2026");

    typeInto(edit.edit(), u"after Easter"_s);
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(changes.size() == 1);
    CHECK(edit.edit()->text() == u"after Easter");
    CHECK_FALSE(edit.isUnderstood());
    CHECK(edit.day() == QDate(2026, 3, 16));
    CHECK_FALSE(edit.findChild<QLabel *>(u"dayEditHint"_s)->isHidden());
    edit.setDay(QDate(2026, 3, 16)); // a page that reads again
    CHECK(edit.edit()->text() == u"after Easter");

    typeInto(edit.edit(), {});
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(edit.isUnderstood());
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes.at(1).at(0).toDate().isValid());
}

TEST_CASE("A day can be picked from the calendar", "[ui][widgets][day]")
{
    const WithLocale locale(British);
    DayEdit edit(Today);
    edit.show();
    QSignalSpy changes(&edit, &DayEdit::dayChanged);
    QTest::mouseClick(edit.findChild<QToolButton *>(u"dayEditCalendar"_s), Qt::LeftButton);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == Today);
    emit calendar->clicked(QDate(2026, 3, 20));
    REQUIRE(changes.size() == 1);
    CHECK(edit.day() == QDate(2026, 3, 20));
    CHECK(edit.edit()->text() == u"20/03/2026");
}

TEST_CASE("A partial date shows how it was understood", "[ui][widgets][day]")
{
    const WithLocale locale(British);
    PartialDateEdit edit;
    QSignalSpy changes(&edit, &PartialDateEdit::dateChanged);
    edit.setDate(PartialDate::year(2019));
    CHECK(changes.isEmpty());
    CHECK(edit.edit()->text() == u"2019");

    typeInto(edit.edit(), u"04/2019"_s);
    auto *hint = edit.findChild<QLabel *>(u"partialDateHint"_s);
    CHECK_FALSE(hint->isHidden());
    CHECK(hint->text().contains(PartialDate::month(2019, 4).toText(British)));
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    REQUIRE(changes.size() == 1);
    CHECK(edit.date() == PartialDate::month(2019, 4));

    typeInto(edit.edit(), u"when it rained"_s);
    CHECK(hint->isHidden()); // not while she is still typing
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(changes.size() == 1);
    CHECK(edit.edit()->text() == u"when it rained");
    CHECK_FALSE(edit.isUnderstood());
    CHECK_FALSE(hint->isHidden());
}

TEST_CASE("A scale is rated by keyboard", "[ui][widgets][scale]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *edit = new ScaleEdit(scale(), u"en"_s, u"Likelihood"_s);
    auto *after = new QLineEdit;
    layout->addWidget(before);
    layout->addWidget(edit);
    layout->addWidget(after);
    test::bringUp(&window);
    before->setFocus();
    QSignalSpy chosen(edit, &ScaleEdit::valueChosen);
    const auto step = [&](int n) { return edit->findChild<QToolButton *>(u"step%1"_s.arg(n)); };
    const auto *name = edit->findChild<QLabel *>(u"scaleStepName"_s);

    QTest::keyClick(before, Qt::Key_Tab);
    REQUIRE(step(1)->hasFocus());
    QTest::keyClick(step(1), Qt::Key_Right);
    QTest::keyClick(step(2), Qt::Key_Right);
    CHECK(step(3)->hasFocus());
    CHECK(chosen.isEmpty()); // a walk is no choice
    QTest::keyClick(step(3), Qt::Key_Space);
    REQUIRE(chosen.size() == 1);
    CHECK(edit->value() == 3);
    CHECK(name->text() == u"Step 3");
    CHECK(step(3)->isChecked());

    QTest::keyClick(step(3), Qt::Key_5);
    CHECK(edit->value() == 5);
    CHECK_FALSE(step(3)->isChecked());
    CHECK(step(5)->hasFocus());
    QTest::keyClick(step(5), Qt::Key_Right);
    CHECK(step(5)->hasFocus());
    QTest::keyClick(step(5), Qt::Key_Tab); // one stop only
    CHECK(after->hasFocus());

    QTest::mouseClick(step(5), Qt::LeftButton); // takes it back
    CHECK(edit->value() == 0);
    CHECK_FALSE(step(5)->isChecked());
    CHECK(chosen.last().at(0).toInt() == 0);

    const qsizetype count = chosen.size();
    edit->setValue(2);
    CHECK(chosen.size() == count);
    edit->setReadOnly(true);
    QTest::mouseClick(step(4), Qt::LeftButton);
    CHECK(edit->value() == 2);
    CHECK(step(2)->accessibleName().contains(u"Likelihood"_s));
    CHECK(step(2)->accessibleDescription() == u"Means 2.");
}

TEST_CASE("Arrow keys follow the direction of reading", "[ui][widgets][scale]")
{
    ScaleEdit edit(scale(), u"en"_s, u"Likelihood"_s);
    edit.setLayoutDirection(Qt::RightToLeft);
    test::bringUp(&edit);
    auto *first = edit.findChild<QToolButton *>(u"step1"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Left);
    CHECK(edit.findChild<QToolButton *>(u"step2"_s)->hasFocus());
    QTest::keyClick(edit.findChild<QToolButton *>(u"step2"_s), Qt::Key_Right);
    CHECK(first->hasFocus());
    CHECK(first->x() > edit.findChild<QToolButton *>(u"step2"_s)->x());
}

TEST_CASE("Chips are added by typing and removed by key or click", "[ui][widgets][chips]")
{
    ChipsEdit edit(
        {{u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}, {u"yo"_s, u"Yorùbá"_s}, {u"en"_s, u"English"_s}},
        u"Languages"_s);
    test::bringUp(&edit);
    edit.edit()->setFocus();
    QSignalSpy changes(&edit, &ChipsEdit::codesChanged);

    QTest::keyClicks(edit.edit(), u"yoruba"_s); // without its accents
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(edit.codes() == QStringList{u"yo"_s});
    CHECK(edit.edit()->text().isEmpty());
    QTest::keyClicks(edit.edit(), u"PAN"_s); // from the middle
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(edit.codes() == QStringList({u"yo"_s, u"es"_s}));
    QTest::qWait(10);
    CHECK(edit.edit()->text().isEmpty());

    QTest::keyClicks(edit.edit(), u"yor"_s); // is there already
    QTest::keyClick(edit.edit(), Qt::Key_Return);
    CHECK(edit.codes().size() == 2);
    CHECK(edit.edit()->text() == u"yor"); // nothing typed is thrown away
    edit.edit()->clear();

    QTest::keyClick(edit.edit(), Qt::Key_Backspace);
    CHECK(edit.codes() == QStringList{u"yo"_s});
    auto *chip = edit.findChild<QToolButton *>(u"chip_yo"_s);
    REQUIRE(chip);
    CHECK(chip->accessibleName().contains(u"Yorùbá"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(edit.codes().isEmpty());
    CHECK(changes.size() == 4);

    edit.setCodes({u"fr"_s, u"xx"_s}); // an unknown code is shown and kept
    CHECK(changes.size() == 4);
    CHECK(edit.findChild<QToolButton *>(u"chip_xx"_s)->text() == u"xx");
    CHECK(edit.codes() == QStringList({u"fr"_s, u"xx"_s}));
}

TEST_CASE("A code box keeps a retired code and ignores the wheel", "[ui][widgets][codebox]")
{
    CodeList list = scale();
    list.items[1].retired = true;
    CodeBox box(list, u"en"_s, u"Not asked"_s);
    box.show();
    QSignalSpy chosen(&box, &CodeBox::codeChosen);
    CHECK(box.code().isEmpty());
    CHECK(box.currentText() == u"Not asked");
    CHECK(box.findData(u"2"_s) < 0);

    box.setCode(u"2"_s);
    CHECK(box.code() == u"2");
    CHECK(box.currentText().contains(u"Step 2"_s));
    box.setCode(u"gone"_s);
    CHECK(box.code() == u"gone");
    CHECK(chosen.isEmpty());

    box.setCode(u"3"_s);
    box.setFocus();
    QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK(box.code() == u"3");
    CHECK_FALSE(wheel.isAccepted());

    QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toString() == u"4");
}
