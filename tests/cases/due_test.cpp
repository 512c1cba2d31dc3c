// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/cases/casesupport.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::CaseFixture;

namespace {

struct DueFixture : CaseFixture {
    DueFixture()
    {
        id = newCase(u"Amina"_s).id;
        clear(id);
    }
    void clear(CaseId of) { replaceDue(of, {u"."_s}, {}); }
    void add(const QString &kind, QDate on, const QString &detail = {})
    {
        addDue({id, kind, on, {}, detail});
    }
    TodayList today(int limit = 200)
    {
        return due().forMember(session().member().id, CaseFixture::today(), limit);
    }
    QString next()
    {
        const CaseRow row = store().row(id);
        return row.nextDueKind + u' ' + row.nextDue.toString(Qt::ISODate);
    }
    CaseId id;
};

} // namespace

TEST_CASE("a due item comes back as it was", "[due]")
{
    DueFixture t;
    const DueItem item{t.id, u"plan.step"_s, QDate(2026, 3, 9), QUuid::createUuid(), u"call the school"_s};
    t.addDue(item);
    t.f.reopen();
    const std::vector<DueItem> items = t.due().of(t.id);
    REQUIRE(items.size() == 1);
    CHECK(items[0].caseId == item.caseId);
    CHECK(items[0].kind == item.kind);
    CHECK(items[0].on == item.on);
    CHECK(items[0].ref == item.ref);
    CHECK(items[0].detail == item.detail);
    CHECK_THROWS_AS(t.due().of(CaseId(t.id.value + 1)), NotFound);
}

TEST_CASE("replacing takes the kinds that are named, and no others", "[due]")
{
    DueFixture t;
    const QDate day(2026, 3, 9);
    for (const QString &kind :
         {u"risk.first"_s, u"risk.review"_s, u"plan.step"_s, u"plan.paused"_s, u"plan.review"_s, u"paper"_s})
        t.add(kind, day);
    t.replaceDue(t.id, {u"plan.step"_s, u"plan.paused"_s}, {{t.id, u"plan.step"_s, day.addDays(1), {}, {}}});
    CHECK(t.dueOf(t.id) == QStringList{u"risk.first 2026-03-09"_s, u"risk.review 2026-03-09"_s,
                                       u"plan.review 2026-03-09"_s, u"paper 2026-03-09"_s,
                                       u"plan.step 2026-03-10"_s});
    t.replaceDue(t.id, {u"plan."_s}, {});
    CHECK(t.dueOf(t.id) ==
          QStringList{u"risk.first 2026-03-09"_s, u"risk.review 2026-03-09"_s, u"paper 2026-03-09"_s});
    t.replaceDue(t.id, {u"risk"_s, u"pap"_s}, {}); // a part of a kind is no kind
    CHECK(t.dueOf(t.id).size() == 3);
    t.replaceDue(t.id, {}, {});
    CHECK(t.dueOf(t.id).size() == 3);
    t.replaceDue(t.id, {u"paper"_s}, {{t.id, u"paper"_s, QDate(), {}, {}}}); // without a day, not due
    CHECK(t.dueOf(t.id) == QStringList{u"risk.first 2026-03-09"_s, u"risk.review 2026-03-09"_s});
}

TEST_CASE("replacing in one case leaves the others alone", "[due]")
{
    DueFixture t;
    const CaseId other = t.newCase(u"Joy"_s).id;
    t.add(u"risk.first"_s, t.CaseFixture::today());
    t.clear(t.id);
    CHECK(t.dueOf(t.id).isEmpty());
    CHECK(t.dueOf(other).size() == 4);
    CHECK(t.store().row(other).nextDueKind == u"risk.first"_s);
}

TEST_CASE("the line of a case shows the earliest thing due, safety first on the same day", "[due]")
{
    DueFixture t;
    const QDate day(2026, 3, 9);
    CHECK(t.next() == u" "_s);
    t.add(u"plan.step"_s, day);
    CHECK(t.next() == u"plan.step 2026-03-09"_s);
    t.add(u"needs.review"_s, day);
    CHECK(t.next() == u"plan.step 2026-03-09"_s);
    t.add(u"risk.stale"_s, day);
    CHECK(t.next() == u"risk.stale 2026-03-09"_s);
    t.add(u"paper"_s, day.addDays(-1));
    CHECK(t.next() == u"paper 2026-03-08"_s); // an earlier day comes before everything
    t.replaceDue(t.id, {u"paper"_s, u"risk.stale"_s}, {{t.id, u"risk.first"_s, day, {}, {}}});
    CHECK(t.next() == u"risk.first 2026-03-09"_s);
    t.clear(t.id);
    CHECK(t.next() == u" "_s);
}

TEST_CASE("today holds what is due until that day, earliest first", "[due]")
{
    DueFixture t;
    const QDate day = t.CaseFixture::today();
    const CaseId other = t.newCase(u"Joy"_s).id;
    t.clear(other);
    t.add(u"plan.step"_s, day, u"today"_s);
    t.add(u"plan.step"_s, day.addDays(1), u"tomorrow"_s);
    t.add(u"plan.step"_s, day.addDays(-40), u"long ago"_s);
    t.addDue({other, u"plan.step"_s, day.addDays(-1), {}, u"yesterday"_s});
    t.add(u"plan.step"_s, day, u"today, later"_s);
    QStringList details;
    const TodayList list = t.today();
    for (const TodayRow &row : list.rows)
        details << row.item.detail;
    CHECK(details == QStringList{u"long ago"_s, u"yesterday"_s, u"today"_s, u"today, later"_s});
    CHECK(list.total == 4);
    CHECK_FALSE(list.atLeast);
    CHECK(list.rows[1].row.id == other);
    CHECK(list.rows[1].item.caseId == other);
    CHECK(list.rows[1].row.name == u"Joy"_s);
    CHECK(list.rows[1].row.code == t.store().load(other).code);
    CHECK(list.rows[1].row.nextDue == day.addDays(-1));
    CHECK(t.due().forMember(MemberId(999), day).rows.empty());
}

TEST_CASE("a line of today is the same as the line in the list", "[due]")
{
    DueFixture t;
    Case c = t.store().load(t.id);
    c.place = u"Girona"_s;
    t.store().save(c);
    t.newEvent(t.id, u"contact"_s, QDate(2026, 2, 1));
    t.clear(t.id);
    t.setLevel(t.id, 4, true, QDate(2026, 5, 5));
    t.add(u"plan.step"_s, t.CaseFixture::today());
    const TodayList today = t.today();
    REQUIRE(today.rows.size() == 1);
    const CaseRow &a = today.rows[0].row;
    const CaseRow b = t.store().row(t.id);
    CHECK(a.uuid == b.uuid);
    CHECK(a.code == b.code);
    CHECK(a.name == b.name);
    CHECK(a.place == b.place);
    CHECK(a.status == b.status);
    CHECK(a.responsible == b.responsible);
    CHECK(a.riskLevel == b.riskLevel);
    CHECK(a.riskStale == b.riskStale);
    CHECK(a.riskReviewOn == b.riskReviewOn);
    CHECK(a.nextDue == b.nextDue);
    CHECK(a.nextDueKind == b.nextDueKind);
    CHECK(a.lastContact == b.lastContact);
    CHECK(a.lastContact == QDate(2026, 2, 1));
}

TEST_CASE("what is due in a closed case waits until it is open again", "[due]")
{
    DueFixture t;
    t.add(u"plan.step"_s, t.CaseFixture::today());
    for (const QString &status : {u"Closed"_s, u"ClosedReferred"_s}) {
        INFO(status.toStdString());
        t.setStatus(t.id, status);
        CHECK(t.today().rows.empty());
        CHECK(t.today().total == 0);
        CHECK(t.today(1).total == 0);
        CHECK(t.dueOf(t.id).size() == 1); // nothing is lost
        t.setStatus(t.id, u"FollowUp"_s);
        CHECK(t.today().total == 1);
    }
}

TEST_CASE("today is cut at the limit, and still counts what is beyond", "[due][many]")
{
    DueFixture t;
    Transaction transaction(t.session().db());
    const QDate day = t.CaseFixture::today();
    for (int i = 0; i < 30; ++i)
        t.add(u"plan.step"_s, day.addDays(-i % 7), QString::number(i));
    CHECK(t.today(10).rows.size() == 10);
    CHECK(t.today(10).total == 30);
    CHECK(t.today(30).rows.size() == 30);
    CHECK(t.today(30).total == 30);
    CHECK(t.today(31).total == 30);
    CHECK_FALSE(t.today(10).atLeast);
    for (int i = 30; i < 1000; ++i)
        t.add(u"plan.step"_s, day, QString::number(i));
    CHECK(t.today().total == 1000);
    CHECK_FALSE(t.today().atLeast);
    t.add(u"plan.step"_s, day);
    CHECK(t.today().total == 1000);
    CHECK(t.today().atLeast);
    CHECK(t.today().rows.size() == 200);
    transaction.commit();
}

TEST_CASE("today is read through an index", "[due]")
{
    DueFixture t;
    t.add(u"plan.step"_s, t.CaseFixture::today());
    const QStringList plans = t.plansOf([&] { t.today(1); }); // with the count
    CHECK(plans.size() >= 4);
    for (const QString &plan : plans) {
        INFO(plan.toStdString());
        const QString step = plan.section(u" => "_s, -1);
        CHECK((step.startsWith(u"SEARCH "_s) || step.startsWith(u"CO-ROUTINE"_s) ||
               step.startsWith(u"SCAN (subquery"_s) || step.startsWith(u"CORRELATED SCALAR SUBQUERY"_s)));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
    }
}
