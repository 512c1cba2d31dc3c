// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "core/storage/sql.h"
#include "tests/support/vaultfixture.h"

namespace itinera::test {

using namespace Qt::StringLiterals;

/// A woman with four needs in her order, and what is asked of her plan.
struct PlanFixture {
    PlanFixture()
    {
        caseId = newCase(u"Blessing"_s);
        NeedsAssessment a = NeedsStore(session()).start(caseId);
        int rank = 0;
        for (const QString &text : {u"papers"_s, u"a room"_s, u"work"_s, u"friends"_s}) {
            NeedRating r;
            r.need.text = text;
            r.need.namedByHer = true;
            r.herRank = ++rank;
            r.situation = 2;
            r.answer = Answer::Yes;
            a.ratings.push_back(r);
        }
        a = NeedsStore(session()).sign(NeedsStore(session()).save(a).id);
        for (const NeedRating &r : a.ratings)
            needs.push_back(r.need.id);
        f.clock.advanceMs(60000);
    }
    Session &session() { return f.session(); }
    PlanStore store() { return PlanStore(session()); }
    CaseId newCase(const QString &name)
    {
        Case c;
        c.chosenName = name;
        return CaseStore(session()).create(c).id;
    }
    Plan plan() { return store().plan(caseId).value(); }
    Goal addGoal(const QString &text, const std::vector<NeedId> &serves)
    {
        Goal added;
        added.text = text;
        added.needs = serves;
        return store().saveGoal(store().start(caseId).id, added);
    }
    Step addStep(GoalId to, const QString &what, QDate on = {})
    {
        Step step;
        step.what = what;
        step.due = on;
        return store().saveStep(to, step);
    }
    /// One goal with two steps, ready to be agreed.
    void simplePlan()
    {
        goal = addGoal(u"to have my papers"_s, {needs[0]});
        first = addStep(goal.id, u"ask the lawyer"_s, QDate(2026, 3, 9));
        second = addStep(goal.id, u"go together"_s);
    }
    PlanVersion agree()
    {
        PlanVersion how;
        how.professionalSignature = SignatureKind::OnScreen;
        return store().agree(plan().id, how);
    }
    /// She puts her needs into the opposite order.
    void turnHerOrder()
    {
        NeedsStore store(session());
        NeedsAssessment a = store.start(caseId);
        for (NeedRating &r : a.ratings)
            r.herRank = static_cast<int>(a.ratings.size()) + 1 - r.herRank;
        store.sign(store.save(a).id);
    }
    QStringList texts()
    {
        QStringList list;
        const Plan now = plan(); // a loop over a member of a temporary would outlive it
        for (const Goal &g : now.goals)
            list << g.text;
        return list;
    }
    QStringList storedTexts()
    {
        QStringList list;
        Sql sql(session().db(), u"SELECT text FROM goal ORDER BY ord"_s);
        while (sql.next())
            list << sql.row().take<QString>();
        return list;
    }
    QStringList steps(size_t goalIndex = 0)
    {
        QStringList list;
        const Plan now = plan();
        for (const Step &s : now.goals[goalIndex].steps)
            list << s.what;
        return list;
    }
    /// What is due about the plan: "plan.step 2026-03-09 ask the lawyer".
    QStringList due()
    {
        QStringList lines;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind.startsWith(u"plan."_s))
                lines << QStringList{item.kind, item.on.toString(Qt::ISODate), item.detail}
                             .join(u' ')
                             .trimmed();
        }
        return lines;
    }
    AuditEntry lastAudit() { return session().audit().entries(caseId, 1).front(); }
    qint64 auditLength() { return session().audit().head().length; }

    VaultFixture f;
    CaseId caseId;
    std::vector<NeedId> needs;
    Goal goal;
    Step first;
    Step second;
};

} // namespace itinera::test
