// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consentstore.h"
#include "core/needs/allowancestore.h"
#include "core/needs/needsstore.h"
#include "core/paper/printing.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionstore.h"
#include "core/team/teamstore.h"
#include "tests/support/officefixture.h"

namespace itinera::test {

using namespace Qt::StringLiterals;

/// What walking needs to know of the case that is walked over; made by who sees everything.
struct Ground {
    CaseId caseId;
    Case person;
    RiskAssessment risk;
    NeedsAssessment needs;
    Plan plan;
    Goal goal;
    Step step;
    PrintRecord print;
    Allowance allowance;
    SessionNote note;
    Consent consent;
    Shared shared;
    MemberId colleague;
    TeamId team;
};

inline Ground groundOf(OfficeFixture &f)
{
    Ground g;
    g.caseId = f.openCase(u"Amina Hidden"_s);
    Session &s = f.session();
    g.person = CaseStore(s).load(g.caseId);
    g.needs = NeedsStore(s).start(g.caseId);
    NeedRating rating;
    rating.need.text = u"Sending money home"_s;
    rating.need.namedByHer = true;
    rating.situation = 2;
    rating.urgency = 3;
    rating.herRank = 1;
    g.needs.ratings.push_back(rating);
    g.needs = NeedsStore(s).save(g.needs);
    g.plan = PlanStore(s).start(g.caseId);
    Goal goal;
    goal.text = u"A room of my own"_s;
    goal.needs = {g.needs.ratings.front().need.id};
    g.goal = PlanStore(s).saveGoal(g.plan.id, goal);
    Step step;
    step.what = u"Visit the flat"_s;
    step.byName = u"Marta"_s;
    step.due = QDate(2026, 3, 9);
    step.howWeKnow = u"She has the key"_s;
    g.step = PlanStore(s).saveStep(g.goal.id, step);
    PlanVersion version;
    version.professionalSignature = SignatureKind::OnPaper;
    PlanStore(s).agree(g.plan.id, version);
    g.risk = RiskStore(s).start(g.caseId, RiskOccasion::Entry);
    PrintRecord print;
    print.caseId = g.caseId;
    print.page = u"plan"_s;
    print.forWhom = ForWhom::Her;
    g.print = PrintRegister(s).add(print);
    g.consent.caseId = g.caseId;
    g.consent.purpose = u"An appointment"_s;
    g.consent.recipient = u"Health centre"_s;
    g.consent.information = {u"name"_s};
    g.consent.answer = ConsentAnswer::Given;
    g.consent.askedOn = s.clock().today();
    g.consent.language = u"es"_s;
    g.consent.explainedBy = u"Marta"_s;
    g.consent.saidBack = u"They get my name"_s;
    g.consent = ConsentStore(s).add(g.consent);
    g.shared = ConsentStore(s).addShared(g.consent.id, s.clock().today(), u"Her name"_s);
    g.allowance.caseId = g.caseId;
    g.allowance.what = u"Minimum income"_s;
    g.allowance = AllowanceStore(s).add(g.allowance);
    g.team = TeamStore(s).teams().front().id;
    return g;
}

} // namespace itinera::test
