// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planrules.h"
#include "core/plan/planshow.h"
#include "core/subject/subject.h"
#include "tests/plan/planfixture.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;

TEST_CASE("plan: the terminal says of a step that is over when that was, and of others by when",
          "[plan][show]")
{
    PlanFixture t;
    t.simplePlan();
    const Step kept = t.addStep(t.goal.id, u"fetch the form"_s, QDate(2026, 5, 4));
    t.store().saveStep(t.goal.id, planrules::withState(kept, StepState::Done, QDate(2026, 3, 1), {}, {}));
    QStringList said;
    for (const ShownLine &line : shownPlan().of(t.session(), t.caseId, u"en"_s))
        said << line.text;
    CHECK(said == QStringList{{},
                              u"to have my papers"_s,
                              u"- ask the lawyer (to do, 2026-03-09)"_s,
                              u"- go together (to do)"_s,
                              u"- fetch the form (done, 2026-03-01)"_s});
}
