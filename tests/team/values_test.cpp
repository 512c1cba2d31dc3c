// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back to who may not see all of it: no level, no order and no note tells it another way.
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/rights.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct ValuesFixture : OfficeFixture {
    /// A case with a signed assessment of that level, which is out of date by an event.
    CaseId rated(const QString &called, int severity)
    {
        const CaseId id = openCase(called);
        test::signRisk(session(), id, severity);
        clock.advanceMs(60'000);
        CaseEvent event;
        event.caseId = id;
        event.kind = u"moved"_s;
        event.note = u"he stood before the school"_s;
        CaseStore(session()).addEvent(event);
        return id;
    }
    void join(const QString &who, const std::vector<CaseId> &cases)
    {
        const QString before = at;
        switchTo(name);
        MemberId id;
        for (const Member &member : session().members()) {
            if (member.name == who)
                id = member.id;
        }
        for (const CaseId one : cases)
            TeamStore(session()).join(one, id);
        switchTo(before.isEmpty() ? name : before);
    }
    QStringList namesBy(CaseSort sort, bool descending = false)
    {
        CaseQuery query;
        query.sort = sort;
        query.descending = descending;
        QStringList names;
        for (const CaseRow &row : CaseStore(session()).rows(query))
            names << row.name;
        return names;
    }
    /// As if so many more cases were hers (and matched a search): lists take another way then.
    void amongMany(const QString &matching = {})
    {
        runSql(session().db(), u"PRAGMA foreign_keys = OFF"_s);
        runSql(session().db(),
               u"WITH RECURSIVE n(i) AS (SELECT 100000 UNION ALL SELECT i + 1 FROM n WHERE i < 101600) "
               u"INSERT INTO case_access(member_id, case_id) SELECT %1, i FROM n"_s.arg(
                   session().member().id.value));
        if (!matching.isEmpty())
            runSql(session().db(),
                   u"WITH RECURSIVE n(i) AS (SELECT 100000 UNION ALL SELECT i + 1 FROM n WHERE i < 101600) "
                   u"INSERT INTO case_search(rowid, search) SELECT i, ' %1' FROM n"_s.arg(matching));
    }
};

} // namespace

TEST_CASE("access: each role is shipped the rights that are written down for it, and no other")
{
    OfficeFixture f;
    for (const Role role : allRoles()) {
        CAPTURE(stored(role));
        QSet<QString> shipped;
        for (const Right right : MemberAdministration(*f.vault).rightsOf(role))
            shipped.insert(right.key());
        const QStringList rights = rightsOf(role);
        CHECK(shipped == QSet<QString>(rights.begin(), rights.end()));
    }
}

TEST_CASE("values: who may not see the risk gets no level, no badge, no day and no order by it")
{
    ValuesFixture f;
    const CaseId low = f.rated(u"Amina"_s, 1);
    const CaseId high = f.rated(u"Blessing"_s, 5);
    const CaseId middle = f.rated(u"Chidi"_s, 3);
    for (const Role role : {Role::Mediator, Role::OutreachWorker, Role::Caseworker}) {
        CAPTURE(stored(role));
        const bool may = role == Role::Caseworker;
        const QString who = u"As "_s + stored(role);
        f.hire(who, {role});
        f.join(who, {low, high, middle});
        f.switchTo(who);
        const CaseStore store(f.session());
        const CaseRow row = store.row(high);
        CHECK((row.riskLevel > 0) == may);
        CHECK(row.riskStale == may);
        CHECK(row.riskReviewOn.isValid() == may);
        for (const CaseRow &one : store.rows({})) {
            CHECK((one.riskLevel > 0) == may);
            CHECK(one.riskStale == may);
            CHECK(one.riskReviewOn.isValid() == may);
            CHECK(one.nextDueKind.startsWith(u"risk."_s) == may);
        }
        const QStringList byCode = f.namesBy(CaseSort::Code);
        const QStringList byRisk = f.namesBy(CaseSort::Risk, true);
        CHECK((byRisk == QStringList{u"Blessing"_s, u"Chidi"_s, u"Amina"_s}) == may);
        if (!may)
            CHECK(byRisk == f.namesBy(CaseSort::Code, true));
        CHECK(byCode.size() == 3);
        f.switchTo(f.name);
    }
}

TEST_CASE("values: Today shows the badge to who may see the risk, and what is due of it to nobody else")
{
    ValuesFixture f;
    const CaseId id = f.rated(u"Amina"_s, 5);
    const MemberId marta = f.session().member().id;
    const auto rowsOfRisk = [&] {
        int count = 0;
        for (const TodayRow &row : DueStore(f.session()).forMember(marta, QDate(2027, 1, 1)).rows) {
            count += row.item.kind.startsWith(u"risk."_s) ? 1 : 0;
            CHECK((row.row.riskLevel > 0) == f.session().access().may(right::ViewRisk));
            CHECK(row.row.riskStale == f.session().access().may(right::ViewRisk));
        }
        return count;
    };
    CHECK(rowsOfRisk() == 2); // the review, and that it is out of date
    MemberAdministration(*f.vault).setRight(Role::Mediator, right::ViewPlan,
                                            true); // something is due for her, too
    f.hire(u"Eva Gil"_s, {Role::Mediator});
    f.join(u"Eva Gil"_s, {id});
    f.switchTo(u"Eva Gil"_s);
    CHECK(rowsOfRisk() == 0);
    CHECK(DueStore(f.session()).forMember(marta, QDate(2027, 1, 1)).total == 2);
    for (const DueItem &item : DueStore(f.session()).of(id))
        CHECK((item.kind.startsWith(u"plan."_s) || item.kind.startsWith(u"consent."_s)));
}

TEST_CASE("values: who may see the risk alone reads that something happened, and not what was noted of it")
{
    ValuesFixture f;
    const CaseId id = f.rated(u"Amina"_s, 5);
    MemberAdministration(*f.vault).setRight(Role::Lawyer, right::ViewTimeline, false);
    f.hire(u"Lara Law"_s, {Role::Lawyer});
    f.join(u"Lara Law"_s, {id});
    f.switchTo(u"Lara Law"_s);
    CHECK_THROWS_AS(CaseStore(f.session()).events(id), NotAllowed);
    const auto events = CaseStore(f.session()).invalidatingEvents(id, right::ViewRisk);
    REQUIRE(events.size() == 1);
    CHECK(events.front().kind == u"moved"_s);
    CHECK(events.front().note.isEmpty());
    const auto staleness = RiskStore(f.session()).staleness(id);
    CHECK(staleness.isStale());
    f.switchTo(f.name);
    CHECK(CaseStore(f.session()).events(id).front().note == u"he stood before the school"_s);
}

TEST_CASE("values: with so many cases of her own that lists take another way, the others stay hidden")
{
    ValuesFixture f;
    const CaseId hers = f.openCase(u"Amina Own"_s);
    f.openCase(u"Amina Hidden"_s);
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.join(u"Ana Roca"_s, {hers});
    f.switchTo(u"Ana Roca"_s);
    const QString matching = GENERATE_COPY(QString(), u"amina"_s);
    CAPTURE(matching);
    f.amongMany(matching);
    REQUIRE(f.session().access().seenUpTo(2000) > 1500);
    const CaseStore store(f.session());
    for (const QString &text : {u""_s, u"amina"_s, u"hidden"_s}) {
        for (const CaseSort sort : {CaseSort::Code, CaseSort::Risk, CaseSort::Due}) {
            for (const bool openOnly : {true, false}) {
                CAPTURE(text, static_cast<int>(sort), openOnly);
                CaseQuery query;
                query.text = text;
                query.sort = sort;
                query.openOnly = openOnly;
                const size_t expected = text == u"hidden"_s ? 0 : 1;
                CHECK(store.rows(query).size() == expected);
                CHECK(store.count(query).count == static_cast<int>(expected));
            }
        }
    }
    if (!matching.isEmpty())
        return; // those that only match are no cases
    Case typed;
    typed.chosenName = u"Amina Hidden"_s;
    for (const LikelyDuplicate &one : store.likelyDuplicates(typed))
        CHECK(one.row.id == hers);
}

TEST_CASE("values: paging goes through all of her cases, also where what is due next is not hers to see")
{
    ValuesFixture f;
    std::vector<CaseId> all;
    QSet<QString> names;
    for (int i = 0; i < 7; ++i) {
        f.clock.advanceDays(1);
        names.insert(u"Case %1"_s.arg(i));
        all.push_back(f.openCase(u"Case %1"_s.arg(i)));
    }
    f.hire(u"Eva Gil"_s, {Role::Mediator});
    f.join(u"Eva Gil"_s, all);
    f.switchTo(u"Eva Gil"_s);
    for (const CaseSort sort : {CaseSort::Due, CaseSort::Risk, CaseSort::LastContact, CaseSort::Name}) {
        CAPTURE(static_cast<int>(sort));
        CaseQuery query;
        query.sort = sort;
        query.limit = 2;
        QSet<QString> seen;
        for (int page = 0; page < 10; ++page) {
            const auto rows = CaseStore(f.session()).rows(query);
            if (rows.empty())
                break;
            for (const CaseRow &row : rows) {
                CHECK_FALSE(seen.contains(row.name));
                seen.insert(row.name);
            }
            query.after = rows.back();
        }
        CHECK(seen == names);
    }
}
