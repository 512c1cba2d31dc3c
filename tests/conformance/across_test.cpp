// SPDX-License-Identifier: GPL-3.0-or-later
// What goes across subjects on the screens of a case: her road and the header. Each part is there with its
// right, and is not asked for without it.
#include "core/agenda/casesummary.h"
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/demo/democaseload.h"
#include "core/history/road.h"
#include "core/sessions/sessionstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

/// The demo, with a session in each of its cases; Marta may see all of it.
struct AcrossFixture : VaultFixture {
    AcrossFixture()
    {
        MemberAdministration(*vault).setRoles(session().member().id, Roles);
        DemoOptions options;
        options.cases = 6;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(session(), clock, options);
        CaseQuery all;
        all.sort = CaseSort::Code;
        all.openOnly = false;
        for (const CaseRow &row : CaseStore(session()).rows(all)) {
            cases.push_back(row.id);
            SessionNote note;
            note.caseId = row.id;
            note.on = QDate(2026, 3, 1);
            note.note = u"sealed"_s;
            if (session().access().may(row.id, Right(u"sessions.write")))
                SessionStore(session()).add(note);
        }
        REQUIRE(cases.size() >= 6);
    }
    void set(Right right, bool may)
    {
        for (const Role role : Roles)
            MemberAdministration(*vault).setRight(role, right, may);
    }
    /// How much stands on all the roads.
    size_t onRoads()
    {
        size_t all = 0;
        for (const CaseId id : cases)
            all += roadOf(session(), id, u"en"_s).size();
        return all;
    }
    size_t inHeaders()
    {
        size_t all = 0;
        for (const CaseId id : cases)
            all += summaryOf(session(), id, u"en"_s).size();
        return all;
    }
    inline static const QSet<Role> Roles{Role::Administrator, Role::TeamLead, Role::Psychologist};
    std::vector<CaseId> cases;
};

} // namespace

TEST_CASE("conformance: what a subject puts on the road is there, and hidden without its right",
          "[conformance]")
{
    AcrossFixture f;
    size_t told = 0;
    for (const Subject &subject : subjects()) {
        for (const RoadPart &part : subject.road) {
            CAPTURE(QStringView(subject.key).toString(), part.seenWith.key());
            CHECK(findRight(part.seenWith.key()));
            size_t hers = 0;
            for (const CaseId id : f.cases) {
                for (const RoadEntry &entry : part.of(f.session(), id, u"en"_s)) {
                    CHECK(entry.on.isValid());
                    CHECK_FALSE(entry.title.isEmpty());
                    CHECK(QStringView(entry.icon).size() > 0);
                    ++hers;
                }
            }
            CHECK(hers > 0);
            told += hers;
        }
    }
    CHECK(told == f.onRoads());
    QSet<QString> rights;
    for (const Subject &subject : subjects()) {
        for (const RoadPart &part : subject.road)
            rights.insert(part.seenWith.key());
    }
    CHECK(rights.size() >= 5);
    for (const QString &key : rights) {
        CAPTURE(key);
        const Right right = findRight(key)->right;
        f.set(right, false);
        if (right == right::ViewTimeline) {
            for (const CaseId id : f.cases)
                CHECK_THROWS_AS(roadOf(f.session(), id, u"en"_s), NotAllowed);
        } else {
            // Exactly what needs that right is gone; the stores would have thrown.
            CHECK(f.onRoads() < told);
        }
        f.set(right, true);
        CHECK(f.onRoads() == told);
    }
}

TEST_CASE(
    "conformance: what a subject says in the header leads to a section, and is hidden without its right",
    "[conformance]")
{
    AcrossFixture f;
    const size_t told = f.inHeaders();
    CHECK(told >= f.cases.size());
    for (const Subject &subject : subjects()) {
        for (const SummaryPart &part : subject.summary) {
            CAPTURE(QStringView(subject.key).toString(), part.seenWith.key());
            const DeclaredRight *declared = findRight(part.seenWith.key());
            REQUIRE(declared);
            for (const CaseId id : f.cases) {
                for (const SummaryItem &item : part.of(f.session(), id, u"en"_s)) {
                    CHECK_FALSE(item.text.isEmpty());
                    CHECK(item.level >= 0);
                    CHECK(item.level <= 4);
                    for (const char16_t *kind : item.insteadOf)
                        CHECK(findDueKind(QStringView(kind).toString()));
                }
            }
            f.set(declared->right, false);
            CHECK(f.inHeaders() < told);
            f.set(declared->right, true);
            CHECK(f.inHeaders() == told);
        }
    }
}
