// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/team/teamstore.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/refusal.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("access: a team lead sees the cases of her team, and no others")
{
    OfficeFixture f;
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    const MemberId lead = f.hire(u"Lea Lead"_s, {Role::TeamLead});
    TeamStore teams(f.session());
    const TeamId first = teams.teams().front().id;
    const TeamId south = teams.addTeam(u"South"_s).id;
    for (const MemberId member : {ana, lead})
        teams.leaveTeam(first, member);
    teams.joinTeam(south, lead);
    f.switchTo(u"Ana Roca"_s);
    const CaseId hers = f.openCase(u"Amina"_s);
    f.switchTo(u"Lea Lead"_s);
    CHECK_FALSE(f.session().access().sees(hers));
    f.switchTo(f.name);
    CHECK_FALSE(f.session().access().sees(hers)); // an administrator and lead of another team
    TeamStore(f.session()).joinTeam(south, ana);
    f.switchTo(u"Lea Lead"_s);
    CHECK(f.session().access().sees(hers));
    const auto who = TeamStore(f.session()).whoSees(hers);
    REQUIRE(who.size() == 2);
    CHECK((who[0].member.name == u"Ana Roca"_s && who[0].assists && who[0].leads.isEmpty()));
    CHECK((who[1].member.name == u"Lea Lead"_s && !who[1].assists &&
           who[1].leads == QStringList{u"Ana Roca"_s}));
    f.switchTo(f.name);
    TeamStore(f.session()).leaveTeam(south, ana);
    f.switchTo(u"Lea Lead"_s);
    CHECK_FALSE(f.session().access().sees(hers));
}

TEST_CASE("access: a colleague of the same team does not see its cases, whatever else she is")
{
    OfficeFixture f;
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.hire(u"Nora Puig"_s, {Role::Caseworker, Role::Psychologist, Role::Administrator});
    f.switchTo(u"Ana Roca"_s);
    const CaseId hers = f.openCase(u"Amina"_s);
    f.switchTo(u"Nora Puig"_s);
    CHECK_FALSE(f.session().access().sees(hers));
    CHECK(CaseStore(f.session()).rows({}).empty());
    f.switchTo(u"Ana Roca"_s);
    for (const Seeing &who : TeamStore(f.session()).whoSees(hers))
        CHECK(who.member.name != u"Nora Puig"_s);
}

TEST_CASE("access: who answers for a case assists her; leaving the circle takes the case away")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    const MemberId ana = f.hire(u"Ana Roca"_s, {Role::Caseworker});
    const TeamId team = TeamStore(f.session()).teams().front().id;
    Case c = CaseStore(f.session()).load(id);
    const MemberId marta = c.responsible;
    c.responsible = ana;
    CaseStore(f.session()).save(c);
    TeamStore store(f.session());
    REQUIRE(store.circle(id).size() == 2);
    CHECK(store.circle(id).front().member.id == ana);
    CHECK(store.circle(id).front().responsible);
    CHECK(refusalOf([&] { store.leave(id, ana); }).contains(u"professional of reference"_s));
    store.leaveTeam(team, marta);
    store.leave(id, marta);
    CHECK_FALSE(f.session().access().sees(id));
    CHECK_THROWS_AS(CaseStore(f.session()).load(id), NotFound);
    CHECK(CaseStore(f.session()).rows({}).empty());
    CHECK_THROWS_AS(TeamStore(f.session()).join(id, marta), NotFound); // she cannot let herself in again
    f.switchTo(u"Ana Roca"_s);
    CHECK(TeamStore(f.session()).candidates(id).size() == 1);
    CHECK_THROWS_AS(TeamStore(f.session()).join(id, MemberId(99)), NotFound);
}
