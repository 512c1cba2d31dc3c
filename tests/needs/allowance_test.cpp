// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/allowancestore.h"
#include "core/needs/allowancetold.h"
#include "core/needs/allowancewords.h"
#include "core/needs/needsstore.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

constexpr auto Day = [](int month, int day) { return QDate(2026, month, day); };

struct AllowanceFixture : test::VaultFixture {
    AllowanceFixture() { id = newCase(u"Amina"_s); }
    CaseId newCase(const QString &called)
    {
        Case c;
        c.chosenName = called;
        return CaseStore(session()).create(c).id;
    }
    NeedId need(CaseId of)
    {
        NeedsStore needs(session());
        NeedsAssessment a = needs.start(of);
        NeedRating r;
        r.need.text = u"a room"_s;
        r.need.domain = u"own"_s;
        a.ratings = {r};
        return needs.save(a).ratings.front().need.id;
    }
    Allowance income()
    {
        Allowance a;
        a.caseId = id;
        a.what = u" Minimum income "_s;
        a.payer = u"Town hall"_s;
        a.cents = 43050;
        a.currency = u"eur"_s;
        a.since = Day(1, 1);
        a.until = Day(8, 31);
        a.note = u"paid on the 5th"_s;
        return a;
    }
    AllowanceStore store() { return AllowanceStore(session()); }
    QStringList due()
    {
        QStringList all;
        for (const DueItem &item : DueStore(session()).of(id)) {
            if (item.kind == u"allowance.end"_s)
                all << item.on.toString(Qt::ISODate) + u' ' + item.detail;
        }
        return all;
    }
    CaseId id;
};

} // namespace

TEST_CASE("allowance: when she has it, and when somebody has to see to its end")
{
    using namespace allowancerules;
    struct Row {
        const char *what;
        QDate since;
        QDate until;
        QDate ended;
        bool runs; ///< On 15 June.
        QDate seeTo;
    };
    const Row rows[]{{"without days", {}, {}, {}, true, {}},
                     {"begins that day", Day(6, 15), {}, {}, true, {}},
                     {"begins the day after", Day(6, 16), {}, {}, false, {}},
                     {"on its last day", {}, Day(6, 15), {}, true, Day(5, 16)},
                     {"the day after its last", {}, Day(6, 14), {}, false, Day(5, 15)},
                     {"ended that day", {}, Day(9, 1), Day(6, 15), false, {}},
                     {"ended the day after", {}, {}, Day(6, 16), true, {}},
                     {"shorter than a month", Day(6, 10), Day(6, 20), {}, true, Day(6, 10)}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Allowance a;
        a.since = row.since;
        a.until = row.until;
        a.endedOn = row.ended;
        CHECK(runs(a, Day(6, 15)) == row.runs);
        CHECK(seeToOn(a) == row.seeTo);
    }
}

TEST_CASE("allowance: what is wrong is found, and said in a sentence each")
{
    using allowancerules::Wrong;
    struct Row {
        const char *what;
        void (*change)(Allowance &);
        std::vector<Wrong> wrong;
    };
    const Row rows[]{
        {"nothing", [](Allowance &) {}, {}},
        {"help in kind has no currency",
         [](Allowance &a) {
             a.cents = 0;
             a.currency.clear();
         },
         {}},
        {"not said", [](Allowance &a) { a.what = u"  "_s; }, {Wrong::NothingSaid}},
        {"below zero", [](Allowance &a) { a.cents = -1; }, {Wrong::NegativeAmount}},
        {"money without a currency", [](Allowance &a) { a.currency.clear(); }, {Wrong::Currency}},
        {"no code", [](Allowance &a) { a.currency = u"EURO"_s; }, {Wrong::Currency}},
        {"small letters", [](Allowance &a) { a.currency = u"eur"_s; }, {Wrong::Currency}},
        {"ends before it begins", [](Allowance &a) { a.until = Day(1, 1); }, {Wrong::EndsBefore}},
        {"ended before it began", [](Allowance &a) { a.endedOn = Day(1, 1); }, {Wrong::EndedBefore}},
        {"one day", [](Allowance &a) { a.until = a.endedOn = a.since; }, {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Allowance a;
        a.what = u"Income"_s;
        a.cents = 1;
        a.currency = u"EUR"_s;
        a.since = Day(1, 2);
        row.change(a);
        CHECK(allowancerules::wrongIn(a) == row.wrong);
        CHECK(allowancewords::said(row.wrong).size() == static_cast<qsizetype>(row.wrong.size()));
    }
}

TEST_CASE("allowance: an amount is understood as people type it, or not at all")
{
    using allowancewords::centsFrom;
    struct Row {
        QString typed;
        std::optional<qint64> cents;
    };
    const Row rows[]{{u"430"_s, 43000},
                     {u" 430,50 "_s, 43050},
                     {u"430.5"_s, 43050}, // the point of the keypad
                     {u"1.430,5"_s, 143050},
                     {u"1,430.50"_s, 143050},
                     {u"1.430"_s, 143000}, // nobody gets thousandths
                     {u"1 430"_s, 143000},
                     {u"1’430.05"_s, 143005},
                     {u"٤٣٠٫٥"_s, 43050},
                     {u""_s, 0},
                     {u"0"_s, 0},
                     {u"999999999999,99"_s, 99999999999999},
                     {u"-5"_s, {}},
                     {u"about 400"_s, {}},
                     {u"430 €"_s, {}},
                     {u"1.43.0"_s, {}},
                     {u"4305,123456"_s, {}},
                     {u"nan"_s, {}},
                     {u"1e30"_s, {}},
                     {u"9999999999999"_s, {}}};
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        CHECK(centsFrom(row.typed) == row.cents);
    }
    using allowancewords::splitAmount;
    CHECK(splitAmount(u"430 €"_s) == std::pair(u"430"_s, u"EUR"_s));
    CHECK(splitAmount(u"1.430,50eur"_s) == std::pair(u"1.430,50"_s, u"EUR"_s));
    CHECK(splitAmount(u"20 £"_s) == std::pair(u"20"_s, u"GBP"_s));
    CHECK(splitAmount(u"430"_s) == std::pair(u"430"_s, QString()));
    CHECK(splitAmount(u"about 400"_s) == std::pair(u"about 400"_s, QString()));
    for (const QLocale &locale :
         {QLocale(u"es_ES"_s), QLocale(u"en_GB"_s), QLocale(u"ar_EG"_s), QLocale(u"fr_FR"_s)}) {
        for (const qint64 cents : {0LL, 5LL, 43000LL, 43050LL, 123456789LL}) {
            CAPTURE(locale.name(), allowancewords::typedAmount(cents, locale));
            CHECK(centsFrom(allowancewords::typedAmount(cents, locale)) == cents);
        }
    }
}

TEST_CASE("allowance: it comes back as it was, also after a lock, and is changed by what changed")
{
    AllowanceFixture f;
    const NeedId room = f.need(f.id);
    Allowance a = f.income();
    a.needs = {room, room};
    const Allowance made = f.store().add(a);
    f.reopen();
    REQUIRE(f.store().of(f.id).size() == 1);
    Allowance back = f.store().of(f.id).front();
    CHECK(back == f.store().load(made.id));
    CHECK(back.what == u"Minimum income"_s);
    CHECK(back.currency == u"EUR"_s);
    CHECK(back.cents == 43050);
    CHECK(back.period == Period::Month);
    CHECK(back.needs == std::vector<NeedId>{room});
    CHECK(back.note == u"paid on the 5th"_s);
    CHECK(f.session().audit().entries(f.id, 1).front().action == u"allowance.add"_s);

    f.store().save(back); // nothing changed
    CHECK(f.session().audit().entries(f.id, 1).front().action != u"allowance.change"_s);
    back.cents = 50000;
    back.needs.clear();
    f.store().save(back);
    CHECK(f.store().of(f.id).front() == back);
    const AuditEntry entry = f.session().audit().entries(f.id, 1).front();
    CHECK(entry.action == u"allowance.change"_s);
    CHECK(entry.before.keys() == QStringList{u"cents"_s, u"covers"_s});
    CHECK(entry.after.value(u"cents"_s).toInt() == 50000);
}

TEST_CASE("allowance: what is wrong is not kept, and what was stays")
{
    AllowanceFixture f;
    Allowance a = f.store().add(f.income());
    Allowance wrong = a;
    wrong.until = Day(1, 1).addDays(-1);
    wrong.what.clear();
    try {
        f.store().save(wrong);
        FAIL("it was kept");
    } catch (const InputError &error) {
        CHECK(error.toDo().contains(u"Say what she gets."_s));
        CHECK(error.toDo().contains(u"end before it began"_s));
    }
    CHECK(f.store().load(a.id) == a);
    CHECK_THROWS_AS(f.store().add(wrong), InputError);
    CHECK(f.store().of(f.id).size() == 1);
    CHECK_THROWS_AS(f.store().load(AllowanceId(999)), NotFound);
    CHECK_THROWS_AS(f.store().remove(AllowanceId(999)), NotFound);
}

TEST_CASE("allowance: it covers no need of another woman")
{
    AllowanceFixture f;
    const NeedId hers = f.need(f.newCase(u"Blessing"_s));
    Allowance a = f.income();
    a.needs = {hers};
    f.store().add(a);
    CHECK(f.store().of(f.id).front().needs.empty());
}

TEST_CASE("allowance: its end is on Today a month before, until it is asked for again or has ended")
{
    AllowanceFixture f;
    Allowance a = f.store().add(f.income());
    CHECK(f.due() == QStringList{u"2026-08-01 Minimum income"_s});
    CHECK(allowanceSummary(f.session(), f.id, u"en"_s).empty());
    f.clock.set(Day(9, 1));
    REQUIRE(allowanceSummary(f.session(), f.id, u"en"_s).size() == 1);
    CHECK(allowanceSummary(f.session(), f.id, u"en"_s).front().text.contains(u"Minimum income"_s));
    // Seen to in time: then only its last day is left.
    f.clock.set(Day(8, 2));
    a.seenToOn = Day(8, 2);
    f.store().save(a);
    CHECK(f.due() == QStringList{u"2026-08-31 Minimum income"_s});
    f.clock.set(Day(9, 1));
    a.until = QDate(2027, 8, 31); // granted again: what was seen to was the earlier end
    f.store().save(a);
    CHECK(f.due() == QStringList{u"2027-08-01 Minimum income"_s});
    CHECK(allowanceSummary(f.session(), f.id, u"en"_s).empty());
    a.endedOn = Day(9, 1);
    f.store().save(a);
    CHECK(f.due().isEmpty());
    // The first look at her needs is due all the same.
    CHECK_FALSE(DueStore(f.session()).of(f.id).empty());
}

TEST_CASE("allowance: what was entered by mistake is taken out, and the trail still says it")
{
    AllowanceFixture f;
    Allowance a = f.income();
    a.needs = {f.need(f.id)};
    a = f.store().add(a);
    f.store().remove(a.id);
    CHECK(f.store().of(f.id).empty());
    CHECK(f.due().isEmpty());
    const AuditEntry entry = f.session().audit().entries(f.id, 1).front();
    CHECK(entry.action == u"allowance.remove"_s);
    CHECK(entry.before.value(u"what"_s).toString() == u"Minimum income"_s);
}

TEST_CASE("allowance: a need that is covered stays when an assessment drops it")
{
    AllowanceFixture f;
    NeedsStore needs(f.session());
    const NeedId room = f.need(f.id);
    Allowance a = f.income();
    a.needs = {room};
    f.store().add(a);
    needs.discard(needs.draft(f.id)->id);
    CHECK(f.store().of(f.id).front().needs == std::vector<NeedId>{room});
}

TEST_CASE("allowance: it is told on her road and in lines")
{
    AllowanceFixture f;
    Allowance a = f.store().add(f.income());
    const QLocale english(u"en_GB"_s);
    CHECK(allowancewords::summary(a, english) ==
          u"Minimum income: 430.50 EUR every month, until 31/08/2026"_s);
    CHECK(allowancesOnRoad(f.session(), f.id, u"en"_s).size() == 1);
    a.endedOn = Day(3, 1);
    f.store().save(a);
    CHECK(allowancesOnRoad(f.session(), f.id, u"en"_s).size() == 2);
    CHECK(allowancewords::summary(a, english).endsWith(u"ended on 01/03/2026"_s));
    CHECK(shownAllowances().of(f.session(), f.id, u"en"_s).size() == 2);
    const QJsonArray json = jsonAllowances().of(f.session(), f.id).toArray();
    CHECK(json.at(0)[u"cents"_s].toInt() == 43050);
}
