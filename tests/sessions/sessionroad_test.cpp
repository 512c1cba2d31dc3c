// SPDX-License-Identifier: GPL-3.0-or-later
// What the road says of a session (P2): that one took place, and never anything of it.
#include "core/history/road.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct RoadFixture : OfficeFixture {
    RoadFixture()
    {
        MemberAdministration(*vault).setRoles(session().member().id,
                                              {Role::Administrator, Role::TeamLead, Role::Psychologist});
        caseId = openCase(u"Amina"_s);
        SessionNote note;
        note.caseId = caseId;
        note.on = QDate(2026, 3, 1);
        note.kind = ListStore(session()).list(u"session_kind"_s).items.front().code;
        note.minutes = 55;
        note.shared = u"she sleeps better"_s;
        note.note = u"she dreams of the crossing"_s;
        SessionStore(session()).add(note);
        kind = ListStore(session()).list(u"session_kind"_s).labelOf(note.kind, u"en"_s);
    }
    std::vector<RoadEntry> sessions()
    {
        std::vector<RoadEntry> road = roadOf(session(), caseId, u"en"_s);
        std::erase_if(road, [](const RoadEntry &entry) { return !entry.title.contains(u"session"_s); });
        return road;
    }
    CaseId caseId;
    QString kind;
};

} // namespace

TEST_CASE("road: a session stands on it with its kind and day, without a word of its note", "[sessions]")
{
    RoadFixture f;
    const std::vector<RoadEntry> found = f.sessions();
    REQUIRE(found.size() == 1);
    CHECK(found[0].title == u"A session took place: "_s + f.kind);
    CHECK(found[0].on == QDate(2026, 3, 1));
    CHECK(found[0].by == f.session().member().id);
    // Not even what may be shared: that stands where sessions are read.
    CHECK(found[0].text.isEmpty());
    for (const RoadEntry &entry : roadOf(f.session(), f.caseId, u"en"_s)) {
        for (const QString &word : {u"crossing"_s, u"sleeps"_s, u"55"_s})
            CHECK_FALSE((entry.title + entry.text).contains(word));
    }
    for (const SessionNote &one : SessionStore(f.session()).tookPlace(f.caseId)) {
        CHECK_FALSE(one.note.has_value());
        CHECK(one.shared.isEmpty());
    }
}

TEST_CASE("road: without the right to see that a session took place the timeline does not tell it",
          "[sessions]")
{
    RoadFixture f;
    MemberAdministration(*f.vault).setRight(Role::TeamLead, right::ViewSessions, false);
    MemberAdministration(*f.vault).setRight(Role::Psychologist, right::ViewSessions, false);
    CHECK_FALSE(roadOf(f.session(), f.caseId, u"en"_s).empty());
    CHECK(f.sessions().empty());
}
