// SPDX-License-Identifier: GPL-3.0-or-later
// Her page of what was done with her case (C4).
#include "core/base/textfold.h"
#include "core/needs/needsstore.h"
#include "core/paper/printing.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionstore.h"
#include "core/subjects.h"
#include "core/team/teamstore.h"
#include "tests/paper/papersupport.h"
#include "tests/support/officefixture.h"

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// A case in which something of every kind was done, by two members and about a third.
struct TrailPageFixture : OfficeFixture {
    TrailPageFixture()
    {
        caseId = openCase(u"Blessing"_s);
        CaseStore(session()).noteViewed(caseId);
        RiskAssessment risk = RiskStore(session()).start(caseId, RiskOccasion::Entry);
        risk.summary = u"Careful"_s;
        RiskStore(session()).save(risk);
        NeedsStore(session()).start(caseId);
        const Plan plan = PlanStore(session()).start(caseId);
        Goal goal;
        goal.text = u"A room of my own"_s;
        PlanStore(session()).saveGoal(plan.id, goal);
        const MemberId zoe = hire(u"Zoraida Writer"_s, {Role::Psychologist});
        TeamStore(session()).join(caseId, zoe);
        const MemberId third = hire(u"Ana Roca"_s, {Role::Lawyer});
        TeamStore(session()).join(caseId, third);
        TeamStore(session()).leave(caseId, third);
        switchTo(u"Zoraida Writer"_s);
        SessionNote note;
        note.caseId = caseId;
        note.on = QDate(2026, 3, 1);
        note.note = u"words"_s;
        SessionStore(session()).add(note);
        switchTo(name);
        PrintRecord print;
        print.caseId = caseId;
        print.page = u"plan"_s;
        print.forWhom = ForWhom::Her;
        PrintRegister(session()).add(print);
    }
    QString page(const QString &language, bool discreet)
    {
        PaperChoice choice;
        choice.language = language;
        choice.discreet = discreet;
        return textOf(preparePage(session(), caseId, *printablePage(u"trail"_s), choice).document);
    }
    CaseId caseId;
};

} // namespace

TEST_CASE("Her page of what was done says who did what", "[paper][trail]")
{
    TrailPageFixture f;
    const QString page = f.page(u"en"_s, false);
    INFO(page.toStdString());
    CHECK(page.contains(u"Marta Soler looked at the case."_s));
    CHECK(page.contains(u"Marta Soler began a risk assessment."_s));
    CHECK(page.contains(u"Marta Soler added Ana Roca to the people who assist her."_s));
    CHECK(page.contains(u"Zoraida Writer wrote down a session."_s));
    CHECK(page.indexOf(u"opened the case"_s) < page.indexOf(u"printed a page"_s)); // oldest first
    CHECK(f.page(u"es"_s, false).contains(u"Marta Soler"_s));
    CHECK_FALSE(f.page(u"es"_s, false).contains(u"looked at"_s));
}

TEST_CASE("Her page of what was done, discreet, names nobody and tells no subject",
          "[paper][trail][discreet]")
{
    TrailPageFixture f;
    const QStringList telling{
        u"marta"_s,  u"soler"_s,  u"zoraida"_s, u"writer"_s, u"ana"_s,      u"roca"_s,       u"blessing"_s,
        u"risk"_s,   u"riesgo"_s, u"need"_s,    u"neces"_s,  u"sealed"_s,   u"sellad"_s,     u"session"_s,
        u"sesion"_s, u"assist"_s, u"acompan"_s, u"goal"_s,   u"objetivo"_s, u"assessment"_s, u"valoracion"_s};
    for (const QString &language : {u"en"_s, u"es"_s}) {
        CAPTURE(language);
        const QString page = f.page(language, true);
        INFO(page.toStdString());
        for (const QString &word : foldedWords(page)) {
            for (const QString &beginning : telling) {
                CAPTURE(word);
                CHECK_FALSE(word.startsWith(beginning));
            }
        }
    }
    const QString page = f.page(u"en"_s, true);
    CHECK(page.contains(u"A member of the team looked at the folder."_s));
    CHECK(page.contains(u"A member of the team printed a page"_s));
    CHECK(
        page.contains(u"A member of the team wrote something down or changed it. ("_s)); // so often that day
}
