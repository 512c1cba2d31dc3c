// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/history/road.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/caseline.h"
#include "tests/support/officefixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::OfficeFixture;

namespace {

QStringList titlesOf(Session &session, CaseId id)
{
    QStringList titles;
    for (const RoadEntry &entry : roadOf(session, id, u"en"_s))
        titles << entry.title;
    return titles;
}

CaseEvent newEvent(Session &session, CaseId id, const QString &kind)
{
    CaseEvent event;
    event.caseId = id;
    event.kind = kind;
    return CaseStore(session).addEvent(event);
}

} // namespace

TEST_CASE("road: within a day the newest stands first, and that the case was opened comes last", "[road]")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    f.clock.advanceMs(60'000);
    test::signRisk(f.session(), id); // the same day
    f.clock.advanceMs(60'000);
    newEvent(f.session(), id, u"contact"_s);
    Victory victory;
    victory.caseId = id;
    victory.text = u"She phoned by herself"_s;
    PlanStore(f.session()).addVictory(victory); // of which only the day is known
    const QStringList titles = titlesOf(f.session(), id);
    REQUIRE(titles.size() == 4);
    CHECK(titles[0] == u"A small victory"_s);
    CHECK(titles[1] == u"Contact with her"_s);
    CHECK(titles[2].startsWith(u"Risk assessment 1 signed"_s));
    CHECK(titles[3] == u"Case opened"_s);
}

TEST_CASE("an event makes the risk out of date also where the clock was set back since it was signed",
          "[safety][events]")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    f.clock.advanceDays(1); // the laptop is a day ahead
    test::signRisk(f.session(), id);
    f.clock.advanceDays(-1);
    newEvent(f.session(), id, u"trafficker-released"_s);
    CHECK(CaseStore(f.session()).row(id).riskStale);
    CHECK(RiskStore(f.session()).staleness(id).isStale());
}

TEST_CASE("access: a right opens of another subject only what it declares to read", "[access]")
{
    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    for (const Role role : {Role::Caseworker, Role::TeamLead})
        MemberAdministration(*f.vault).setRight(role, right::ViewNeeds, false);
    f.hire(u"Ana Roca"_s, {Role::Caseworker});
    f.switchTo(f.name);
    REQUIRE_FALSE(f.session().access().may(right::ViewNeeds));
    const NeedsStore needs(f.session());
    CHECK_THROWS_AS(needs.needsOf(id), NotAllowed);
    CHECK_NOTHROW(needs.needsOf(id, right::ViewPlan)); // a plan names the needs that it serves
    CHECK_THROWS_AS(needs.needsOf(id, right::ViewTimeline), NotAllowed);
    CHECK_THROWS_AS(needs.herOrder(id, right::ViewPerson), NotAllowed);
}
