// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write: right, transaction, reactions of other subjects, what is due, the trail.
#include "core/base/error.h"
#include "core/cases/casehappenings.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/history/auditwords.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "core/safety/riskrights.h"
#include "core/session/change.h"
#include "core/subjects.h"
#include "core/team/teamstore.h"
#include "tests/support/caseline.h"
#include "tests/support/officefixture.h"
#include "tests/support/vaultfixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::OfficeFixture;
using test::VaultFixture;

namespace {

/// Subjects that exist only here, which react to what happened and say so.
int firstReactions = 0;
int secondReactions = 0;
QStringList order;

void firstReacts(Change &change, const Happening &happening)
{
    ++firstReactions;
    order << u"first"_s;
    change.record({u"case.change"_s, u"case"_s, {}, happening.caseId, {}, {{u"place"_s, u"first"_s}}});
    // What a reaction tells again is not reacted on again: no circle.
    change.happened(happening);
}

void secondReacts(Change &, const Happening &)
{
    ++secondReactions;
    order << u"second"_s;
}

DueNow alwaysDue(Session &, CaseId id, const std::vector<DueItem> &before)
{
    return {{{id, u"test.due"_s, QDate(2026, 5, 1 + static_cast<int>(before.size())), {}, u"her words"_s}}};
}

constexpr Right Write{u"test.write"};

/// The vault's subjects and two more at their end.
Declared withTwoMore()
{
    Declared all = declaredBySubjects();
    all.rights.push_back({Write, "Write for the test", {Role::TeamLead}});
    all.dueKinds.push_back({u"test.due", right::ViewPerson});
    DeclaredSubject first{.key = u"first", .rights = {Write}, .dueKinds = {u"test.due"_s}, .due = alwaysDue};
    first.reactions = {{u"test.happened", firstReacts}};
    DeclaredSubject second{.key = u"second", .rights = {}, .dueKinds = {}};
    second.reactions = {{u"test.happened", secondReacts}};
    all.subjects.push_back(first);
    all.subjects.push_back(second);
    return all;
}

struct ChangeFixture : VaultFixture {
    ChangeFixture()
    {
        firstReactions = secondReactions = 0;
        order.clear();
        Case c;
        c.chosenName = u"Amina"_s;
        id = CaseStore(session()).create(c).id;
    }
    QString placeOf() { return CaseStore(session()).load(id).place; }
    void writePlace(Change &change, const QString &place)
    {
        Sql(change.db(), u"UPDATE case_file SET place = :p WHERE id = :c"_s)
            .bind(u":p"_s, CaseText(place))
            .bind(u":c"_s, id)
            .run();
        change.record({u"case.change"_s, u"case"_s, {}, id, {}, {{u"place"_s, place}}});
    }
    CaseId id;
};

} // namespace

TEST_CASE("change: what was not finished was never written, nor told, nor entered in the trail", "[change]")
{
    ChangeFixture f;
    const qint64 length = f.session().audit().head().length;
    const auto attempt = [&] {
        Change change(f.session(), right::ChangePerson, f.id);
        f.writePlace(change, u"Girona"_s);
        throw InputError(u"a"_s, u"b"_s, u"c"_s);
    };
    CHECK_THROWS_AS(attempt(), InputError);
    CHECK(f.placeOf().isEmpty());
    CHECK(f.session().audit().head().length == length);
    Change change(f.session(), right::ChangePerson, f.id);
    f.writePlace(change, u"Lleida"_s);
    change.finish();
    CHECK(f.placeOf() == u"Lleida"_s);
    CHECK(f.session().audit().head().length == length + 1);
}

TEST_CASE("change: an inner one joins, and is taken back alone when it fails", "[change]")
{
    ChangeFixture f;
    {
        Change outer(f.session(), right::ChangePerson, f.id);
        f.writePlace(outer, u"Girona"_s);
        const auto inner = [&] {
            Change change(f.session(), right::ChangePerson, f.id);
            f.writePlace(change, u"Lleida"_s);
            throw InputError(u"a"_s, u"b"_s, u"c"_s);
        };
        CHECK_THROWS_AS(inner(), InputError);
        CHECK(f.placeOf() == u"Girona"_s);
        Change second(f.session(), right::ChangePerson, f.id);
        f.writePlace(second, u"Reus"_s);
        second.finish();
        outer.finish();
    }
    CHECK(f.placeOf() == u"Reus"_s);
    f.reopen();
    CHECK(f.placeOf() == u"Reus"_s);
    CHECK(f.session().audit().check(std::nullopt).clean);
}

TEST_CASE("change: the right is demanded for every case that is named", "[change]")
{
    OfficeFixture f;
    const CaseId hers = f.openCase(u"Amina"_s);
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.switchTo(u"Ana Roca"_s);
    const CaseId own = f.openCase(u"Joy"_s);
    CHECK_THROWS_AS(Change(f.session(), right::ChangePerson, std::vector<CaseId>{own, hers}), NotFound);
    CHECK_THROWS_AS(Change(f.session(), right::ManageMembers), NotAllowed);
    CHECK_THROWS_AS(Change(f.session(), Right{u"nobody.declared"}, own), NotAllowed);
    Change change(f.session(), right::ChangePerson, own);
    change.finish();
}

TEST_CASE(
    "change: subjects react once, in list order, under the right of who caused it, and the trail says why",
    "[change]")
{
    ChangeFixture f;
    const Declared declared = withTwoMore();
    // A session of the same vault that knows two subjects more.
    Sql(f.session().db(), u"INSERT INTO role_permission VALUES ('team_lead', 'test.write')"_s).run();
    f.env.subjects = &declared;
    f.reopen();
    {
        Change change(f.session(), Write, f.id);
        change.record({u"event.add"_s, u"event"_s, {}, f.id, {}, {{u"kind"_s, u"moved"_s}}});
        change.happened({u"test.happened"_s, f.id, {}});
        change.happened({u"test.happened"_s, f.id, {}}); // the same once more
        CHECK(order.isEmpty());                          // at the end, not before
        change.finish();
    }
    CHECK(order == QStringList{u"first"_s, u"second"_s});
    CHECK(firstReactions == 1);
    CHECK(secondReactions == 1);
    const AuditEntry reaction = f.session().audit().entries(f.id, 1).front();
    CHECK(reaction.action == u"case.change"_s);
    CHECK(reaction.after.value(u"becauseOf"_s) == u"event.add"_s);
    // What is due was worked out once at the end, and what the subject does not declare was left alone.
    const auto items = dueitems::of(f.session().db(), f.id, {u"test.due"_s});
    REQUIRE(items.size() == 1);
    CHECK(items.front().on == QDate(2026, 5, 1));
    CHECK(test::allDue(f.session(), f.id).size() == 5);
    {
        Change change(f.session(), Write, f.id);
        change.record({u"event.add"_s, u"event"_s, {}, f.id, {}, {}});
        const auto inner = [&] {
            Change failing(f.session(), Write, f.id);
            failing.happened({u"test.happened"_s, f.id, QUuid::createUuid()});
            throw InputError(u"a"_s, u"b"_s, u"c"_s);
        };
        CHECK_THROWS_AS(inner(), InputError);
        change.finish();
    }
    CHECK(firstReactions == 1); // what was taken back was not told
    CHECK(dueitems::of(f.session().db(), f.id, {u"test.due"_s}).front().on == QDate(2026, 5, 2));
}

TEST_CASE("change: who writes an event down needs no right to the risk that it makes out of date", "[change]")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    test::signRisk(f.session(), id);
    f.clock.advanceMs(1);
    const MemberId mediator = f.hire(u"Mila Mediator"_s, {Role::Mediator});
    TeamStore(f.session()).join(id, mediator);
    f.switchTo(u"Mila Mediator"_s);
    REQUIRE_FALSE(f.session().access().may(right::ViewRisk));
    CaseEvent event;
    event.caseId = id;
    event.kind = u"trafficker-released"_s;
    CaseStore(f.session()).addEvent(event);
    CHECK_FALSE(CaseStore(f.session()).row(id).riskStale);            // hidden from her
    CHECK_THROWS_AS(RiskStore(f.session()).standing(id), NotAllowed); // and closed again afterwards
    f.switchTo(f.name);
    CHECK(CaseStore(f.session()).row(id).riskStale);
}

TEST_CASE("change: signing her needs in another order moves her goals, and the trail says because of what",
          "[change][plan]")
{
    ChangeFixture f;
    NeedsStore needs(f.session());
    NeedsAssessment a = needs.start(f.id);
    for (const QString &text : {u"papers"_s, u"a room"_s}) {
        NeedRating rating;
        rating.need.text = text;
        rating.need.namedByHer = true;
        rating.answer = Answer::Yes;
        rating.situation = 2;
        rating.herRank = static_cast<int>(a.ratings.size()) + 1;
        a.ratings.push_back(rating);
    }
    a = needs.sign(needs.save(a).id);
    CHECK(dueitems::of(f.session().db(), f.id, {u"needs.first"_s}).empty());
    CHECK(dueitems::of(f.session().db(), f.id, {u"needs.review"_s}).size() == 1);
    PlanStore plans(f.session());
    const PlanId plan = plans.start(f.id).id;
    for (const NeedRating &rating : a.ratings) {
        Goal goal;
        goal.text = rating.need.text;
        goal.needs = {rating.need.id};
        plans.saveGoal(plan, goal);
    }
    const auto follows = [&] {
        int count = 0;
        for (const AuditEntry &entry : f.session().audit().entries(f.id, 100))
            count += entry.action == u"plan.follow"_s ? 1 : 0;
        return count;
    };
    CHECK(follows() == 0);
    NeedsAssessment again = needs.start(f.id);
    std::swap(again.ratings[0].herRank, again.ratings[1].herRank);
    needs.sign(needs.save(again).id);
    CHECK(follows() == 1);
    const AuditEntry entry = f.session().audit().entries(f.id, 1).front();
    const AuditWords words(f.session(), u"en"_s);
    CHECK(words.sentence(entry).contains(u"and the goals followed"_s));
    REQUIRE(words.details(entry).size() == 1);
    CHECK(words.details(entry).front().contains(u"signed the needs assessment"_s));
    // The same order once more moves nothing and says nothing.
    needs.sign(needs.start(f.id).id);
    CHECK(follows() == 1);
}
