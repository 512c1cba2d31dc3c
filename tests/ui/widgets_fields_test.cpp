// SPDX-License-Identifier: GPL-3.0-or-later
// The kit of forms: drafts, what is saved, what is wrong beside a field.
#include "tests/ui/cases_fixture.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/rows.h"
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct Record {
    QString name;
    QString kind;
    QDate on;
    QStringList lines;
    bool agreed = false;
};

/// A card over a record that is "stored" in `stored`, unless `refuses`.
struct KitFixture : CasesFixture {
    explicit KitFixture(FieldKeeper::When when = FieldKeeper::When::AtOnce)
    {
        card = std::make_unique<FormCard>(u"Card"_s);
        fields = when == FieldKeeper::When::WhenSent
                     ? new Fields<Record>(*ui, u"kit/form"_s, card.get())
                     : new Fields<Record>(
                           *ui, u"kit/form"_s, u"a/"_s,
                           [this](const Fields<Record>::Edit &edit) {
                               if (refuses)
                                   throw InputError(u"No such name."_s, u"It is kept."_s, u"Change it."_s);
                               edit(stored);
                           },
                           card.get());
        card->keep(fields);
        fields->into(card->addForm());
        name = fields->line({u"kitName"_s, u"&Name"_s, u"as she says it"_s, u"name"_s}, &Record::name);
        kind = fields->choice({u"kitKind"_s, u"Kind"_s},
                              fixedAnswers({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, u"en"_s), u"none"_s,
                              &Record::kind);
        day = fields->day({u"kitDay"_s, u"Day"_s}, &Record::on);
        lines = fields->lines({u"kitLines"_s, u"Lines"_s}, 3, &Record::lines);
        agreed = fields->check({u"kitAgreed"_s, u"Agreed"_s}, &Record::agreed);
        fields->show(stored);
        present(*card, 500, 500);
    }
    void type(const QString &text)
    {
        name->setFocus();
        QTest::keyClicks(name, text);
    }
    QString mark() const
    {
        const auto *label = card->findChild<QLabel *>(u"savedMark"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString wrong(QWidget *field) const
    {
        const auto *label = FieldBox::of(field)->findChild<QLabel *>(u"fieldWrong"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    QMap<QString, QString> drafts() { return f.session().drafts().fields(u"kit/form"_s); }

    Record stored;
    bool refuses = false;
    std::unique_ptr<FormCard> card;
    Fields<Record> *fields = nullptr;
    QLineEdit *name = nullptr;
    CodeBox *kind = nullptr;
    DayEdit *day = nullptr;
    QPlainTextEdit *lines = nullptr;
    QCheckBox *agreed = nullptr;
};

} // namespace

TEST_CASE("a field is written when it is left, and the card says what is saved", "[ui][kit]")
{
    KitFixture t;
    CHECK(t.mark().isEmpty());
    t.type(u" Ble  ssing"_s);
    CHECK(t.stored.name.isEmpty());
    CHECK(t.mark() == u"Not saved yet"_s);
    QTest::keyClick(t.name, Qt::Key_Tab);
    CHECK(t.stored.name == u"Ble ssing"_s);
    CHECK(t.mark() == u"Saved"_s);
    CHECK(t.drafts().isEmpty());

    t.kind->setCurrentIndex(2);
    emit t.kind->activated(2);
    CHECK(t.stored.kind == u"b"_s);
    t.agreed->click();
    CHECK(t.stored.agreed);
    t.day->edit()->setFocus();
    QTest::keyClicks(t.day->edit(), u"+1"_s);
    QTest::keyClick(t.day->edit(), Qt::Key_Tab);
    CHECK(t.stored.on == t.f.clock.today().addDays(1));
    t.lines->setPlainText(u" one \n\n two"_s);
    t.card->commit();
    CHECK(t.stored.lines == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("what is wrong stands beside the field until it is typed on; the draft is kept", "[ui][kit]")
{
    KitFixture t;
    t.refuses = true;
    t.type(u"Nobody"_s);
    QTest::keyClick(t.name, Qt::Key_Tab);
    CHECK(t.asker.tells.size() == 1);
    CHECK(t.wrong(t.name) == u"No such name."_s);
    CHECK(t.name->accessibleDescription() == u"No such name."_s);
    CHECK(t.mark() == u"Not saved yet"_s);
    CHECK(t.drafts() == QMap<QString, QString>{{u"a/name"_s, u"Nobody"_s}});
    t.type(u"!"_s);
    CHECK(t.wrong(t.name).isEmpty());
    CHECK(t.name->accessibleDescription().isEmpty());
    t.refuses = false;
    t.card->commit();
    CHECK(t.stored.name == u"Nobody!"_s);
    CHECK(t.drafts().isEmpty());

    // A choice that is refused asks its owner to show what is stored.
    t.refuses = true;
    QSignalSpy reset(t.fields, &FieldKeeper::reset);
    t.kind->setCurrentIndex(1);
    emit t.kind->activated(1);
    CHECK(reset.count() == 1);
    CHECK(t.wrong(t.kind) == u"No such name."_s);
    CHECK(t.stored.kind.isEmpty());
}

TEST_CASE("a form opens with its drafts and says that they are not saved", "[ui][kit]")
{
    KitFixture t;
    t.f.session().drafts().keep(u"kit/form"_s, u"a/name"_s, u"Half a na"_s);
    CHECK(t.card->restore());
    CHECK(t.name->text() == u"Half a na"_s);
    CHECK(t.mark() == u"Not saved yet"_s);
    t.fields->show({u"Stored"_s, {}, {}, {}, false}); // reading again takes nothing from under her fingers
    CHECK(t.name->text() == u"Half a na"_s);
    t.card->commit();
    CHECK(t.stored.name == u"Half a na"_s);
}

TEST_CASE("a form that is sent keeps all of it as drafts until then", "[ui][kit]")
{
    KitFixture t(FieldKeeper::When::WhenSent);
    QSignalSpy edited(t.fields, &FieldKeeper::edited);
    t.type(u"Blessing"_s);
    CHECK(edited.count() == 8);
    t.kind->setCurrentIndex(1);
    emit t.kind->activated(1);
    t.agreed->click();
    t.card->commit();
    CHECK(t.mark() == u"Kept as a draft"_s);
    CHECK(t.drafts().value(u"name"_s) == u"Blessing"_s);
    CHECK(t.drafts().value(u"kitKind"_s) == u"a"_s);

    Record proposal;
    proposal.on = QDate(2026, 5, 1);
    const Record read = t.fields->read(proposal);
    CHECK(read.name == u"Blessing"_s);
    CHECK(read.kind == u"a"_s);
    CHECK(read.agreed);
    CHECK(read.on == QDate(2026, 5, 1)); // left empty: as proposed
    t.day->edit()->setFocus();
    QTest::keyClicks(t.day->edit(), u"soon"_s);
    QTest::keyClick(t.day->edit(), Qt::Key_Tab);
    CHECK_THROWS_AS(t.fields->read(proposal), InputError);

    t.fields->sent();
    CHECK(t.drafts().isEmpty());
    CHECK(t.mark().isEmpty());
}

TEST_CASE("a label leads to its field, and a field without one is named all the same", "[ui][kit]")
{
    KitFixture t;
    const auto labels = t.card->findChildren<QLabel *>();
    const auto buddy = [&](QWidget *field) {
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->buddy() == field; });
    };
    CHECK(buddy(t.name));
    CHECK(buddy(t.kind));
    CHECK(buddy(t.day->edit()));
    CHECK(t.name->placeholderText() == u"as she says it"_s);
    t.fields->into(t.card->body());
    const QLineEdit *inside = t.fields->line({u"kitInside"_s, u"What matters"_s}, &Record::name);
    CHECK(inside->accessibleName() == u"What matters"_s);
    CHECK(inside->placeholderText() == u"What matters"_s);
}

TEST_CASE("rows stay while their records do, the others write and are let go", "[ui][kit]")
{
    struct Row : QFrame {
        void forget() { ++forgotten; }
        int forgotten = 0;
    };
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    Rows<int, Row> rows;
    const auto follow = [&](const std::vector<int> &keys) {
        rows.follow(
            keys, [](int) { return new Row; },
            [&](const std::vector<Row *> &shown) {
                for (Row *row : shown)
                    layout->addWidget(row);
            });
    };
    follow({1, 2, 3});
    Row *two = rows.find(2);
    const QPointer<Row> three(rows.find(3));
    REQUIRE(two);
    REQUIRE(three);
    follow({2, 4});
    CHECK(rows.find(2) == two);
    CHECK(rows.all().size() == 2);
    CHECK_FALSE(rows.find(3));
    REQUIRE(three); // it may be what was clicked
    CHECK(three->forgotten == 1);
    CHECK_FALSE(three->parentWidget());
    CHECK(two->forgotten == 0);
    REQUIRE(QTest::qWaitFor([&] { return three.isNull(); }));
    const QPointer<Row> four(rows.find(4));
    rows.clear();
    CHECK(rows.all().empty());
    REQUIRE(QTest::qWaitFor([&] { return four.isNull(); }));
}

TEST_CASE("a retired widget does not outlive its owner", "[ui][kit]")
{
    auto owner = std::make_unique<QWidget>();
    const QPointer<QWidget> child(new QWidget(owner.get()));
    retire(child);
    REQUIRE(child);
    CHECK(owner->findChildren<QWidget *>().isEmpty());
    owner.reset();
    CHECK(child.isNull());
}
