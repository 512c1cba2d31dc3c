// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/team/teamstore.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("teams: names are wanted and kept, every change is written down")
{
    OfficeFixture f;
    TeamStore store(f.session());
    CHECK_THROWS_AS(store.addTeam(u"  "_s), InputError);
    const Team team = store.addTeam(u" South  side "_s);
    CHECK(team.name == u"South side"_s);
    store.renameTeam(team.id, u"North"_s);
    CHECK_THROWS_AS(store.renameTeam(TeamId(99), u"X"_s), NotFound);
    CHECK_THROWS_AS(store.joinTeam(team.id, MemberId(99)), NotFound);
    store.joinTeam(team.id, f.session().member().id);
    store.joinTeam(team.id, f.session().member().id);
    CHECK(store.teams().front().name == u"North"_s);
    CHECK(store.teams().front().members.size() == 1);
    QStringList actions;
    for (const AuditEntry &entry : f.session().audit().entries({}, 3))
        actions << entry.action;
    CHECK(actions == QStringList{u"team.join"_s, u"team.change"_s, u"team.add"_s});
}
