// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsstore.h"
#include "core/paper/paperdue.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/subjects.h"
#include "tests/paper/papersupport.h"
#include "tests/support/vaultfixture.h"
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

using namespace Qt::StringLiterals;

/// A woman of whom pages can be printed, and the register.
struct PrintingFixture : VaultFixture {
    PrintingFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        c.legalNames = {u"Osarugue Ehigiator"_s};
        caseId = CaseStore(session()).create(c).id;
    }
    Plan makePlan()
    {
        PlanStore store(session());
        const Plan plan = store.start(caseId);
        Goal goal;
        goal.text = u"A room with a door"_s;
        for (const Need &need : NeedsStore(session()).needsOf(caseId))
            goal.needs.push_back(need.id);
        goal = store.saveGoal(plan.id, goal);
        Step step;
        step.what = u"See the flat"_s;
        store.saveStep(goal.id, step);
        return *store.plan(caseId);
    }
    NeedsAssessment makeNeeds()
    {
        NeedsStore store(session());
        NeedsAssessment assessment = store.start(caseId);
        NeedRating rating;
        rating.need.text = u"Sleep without fear"_s;
        rating.need.namedByHer = true;
        rating.answer = Answer::Yes;
        rating.situation = 2;
        rating.urgency = 3;
        rating.herRank = 1;
        assessment.ratings = {rating};
        return store.save(assessment);
    }
    RiskAssessment makeRisk()
    {
        RiskStore store(session());
        RiskAssessment assessment = store.start(caseId, RiskOccasion::Entry);
        for (const RiskQuestion question : {RiskQuestion::HarmByOthers, RiskQuestion::TakingPart}) {
            RiskFactor factor;
            factor.uuid = random.uuid();
            factor.question = question;
            factor.text = u"Somebody asked for her"_s;
            factor.likelihood = 4;
            factor.severity = 3;
            factor.likelihoodAfter = 2;
            factor.severityAfter = 2;
            factor.safeguards = u"Another door"_s;
            assessment.factors.push_back(factor);
        }
        assessment.cooperation = Cooperation::No;
        assessment.reviewOn = clock.today().addMonths(1);
        store.save(assessment);
        return assessment;
    }
    PreparedPage prepared(const QString &page, int number = 0)
    {
        PreparedPage made = preparePage(session(), caseId, *printablePage(page), choice, number);
        return made.goesTo(ForWhom::Her);
    }
    std::vector<DueItem> papersDue()
    {
        std::vector<DueItem> items;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind == QStringView(due::Paper).toString())
                items.push_back(item);
        }
        return items;
    }
    int audited(const QString &action)
    {
        int count = 0;
        for (const AuditEntry &entry : session().audit().entries(caseId, 1000))
            count += entry.action == action ? 1 : 0;
        return count;
    }
    PrintRecord somePrint()
    {
        PrintRecord record;
        record.caseId = caseId;
        record.page = u"plan"_s;
        record.number = 1;
        record.language = u"es"_s;
        record.discreet = true;
        record.largePrint = true;
        record.destination = u"printer"_s;
        record.forWhom = ForWhom::Her;
        record.copies = 2;
        record.pages = 3;
        return record;
    }

    CaseId caseId;
    QTemporaryDir out;
    PaperChoice choice;
};

template <typename E, typename F>
void checkSaysWhatToDo(F act)
{
    try {
        act();
        FAIL_CHECK("nothing was thrown");
    } catch (const E &error) {
        CHECK_FALSE(error.happened().isEmpty());
        CHECK_FALSE(error.kept().isEmpty());
        CHECK_FALSE(error.toDo().isEmpty());
    }
}

} // namespace itinera::test
