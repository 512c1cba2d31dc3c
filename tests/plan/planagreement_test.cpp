// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/history/auditwords.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "core/storage/sql.h"
#include "tests/plan/planfixture.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using itinera::test::PlanFixture;

TEST_CASE("agreeing writes down what was agreed, by itself readable", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    Plan plan = t.plan();
    plan.reviewOn = QDate(2026, 9, 2);
    t.store().savePlan(plan);
    plan = t.plan();
    PlanVersion how;
    how.why = u"our first plan"_s;
    how.askedBy = u"both"_s;
    how.professionalSignature = SignatureKind::OnScreen;
    how.herSignature = SignatureKind::OnPaper;
    how.herSignedOn = QDate(2026, 3, 1);
    const PlanVersion v = t.store().agree(plan.id, how);
    CHECK(v.number == 1);
    CHECK(v.content == plan);
    CHECK(v.isAgreed());
    CHECK(v.professional == t.session().member().id);
    CHECK(v.professionalSignedOn == QDate(2026, 3, 2));
    CHECK(v.herSignedOn == QDate(2026, 3, 1));
    CHECK(v.createdAt == t.f.clock.now());
    CHECK(t.due() == QStringList{u"plan.step 2026-03-09 ask the lawyer"_s, u"plan.review 2026-09-02"_s});

    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"plan.agree"_s);
    Sql stored(t.session().db(), u"SELECT agreed FROM plan_version"_s);
    REQUIRE(stored.next());
    const QJsonObject goal = QJsonDocument::fromJson(stored.row().take<CaseDocument>().text.toUtf8())
                                 .object()
                                 .value(u"goals"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject();
    const QJsonObject need = goal.value(u"needs"_s).toArray()[0].toObject();
    CHECK(need.value(u"text"_s) == u"papers"_s);
    CHECK_FALSE(need.value(u"uuid"_s).toString().isEmpty());

    t.f.reopen();
    const auto versions = t.store().versions(t.caseId);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].id == v.id);
    CHECK(versions[0].uuid == v.uuid);
    CHECK(versions[0].why == u"our first plan"_s);
    CHECK(versions[0].askedBy == u"both"_s);
    CHECK(versions[0].content.goals[0].text == u"to have my papers"_s);
    CHECK(versions[0].content.goals[0].needs == std::vector<NeedId>{t.needs[0]});
    CHECK(versions[0].content.reviewOn == QDate(2026, 9, 2));
    CHECK(planrules::changesSince(versions[0].content, t.plan()).empty());
    CHECK(t.store().changesSinceAgreed(t.caseId).empty());
}

TEST_CASE("what changed since the agreement is due to be agreed, from that day on", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    const QString stepDue = u"plan.step 2026-03-09 ask the lawyer"_s;
    CHECK(t.due() == QStringList{stepDue});
    t.store().saveStep(t.goal.id, planrules::withState(t.second, StepState::Done, t.f.clock.today(), {}, {}));
    CHECK(t.due() == QStringList{stepDue}); // progress

    t.f.clock.set(QDate(2026, 3, 5));
    Goal goal = t.plan().goals[0];
    goal.text = u"my own papers"_s;
    t.store().saveGoal(t.plan().id, goal);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-05"_s, stepDue});
    CHECK(t.store().changesSinceAgreed(t.caseId).size() == 1);
    t.f.clock.set(QDate(2026, 3, 7));
    const Step added = t.addStep(goal.id, u"third"_s);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-05"_s, stepDue});
    CHECK(t.store().changesSinceAgreed(t.caseId).size() == 2);

    const PlanVersion v = t.agree();
    CHECK(v.number == 2);
    CHECK(v.whatChanged.isEmpty()); // nobody said it, so it is kept as kinds
    REQUIRE(v.changes.size() == 2);
    CHECK(v.changes[0] ==
          PlanChange{PlanChange::Kind::GoalReworded, u"to have my papers"_s, u"my own papers"_s});
    CHECK(v.changes[1] == PlanChange{PlanChange::Kind::StepAdded, u"third"_s, u"my own papers"_s});
    CHECK(t.store().versions(t.caseId)[0].changes == v.changes);
    CHECK(t.store().versions(t.caseId)[1].changes.empty());
    CHECK(t.due() == QStringList{stepDue});

    // Back and forth to what was agreed leaves nothing to agree on.
    t.store().removeStep(added.id);
    CHECK(t.due().first() == u"plan.agree 2026-03-07"_s);
    Step again = added;
    again.id = {};
    t.store().saveStep(goal.id, again);
    CHECK(t.due() == QStringList{stepDue});

    t.store().removeGoal(goal.id);
    CHECK(t.due() == QStringList{u"plan.agree 2026-03-07"_s});
    const auto versions = t.store().versions(t.caseId);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].number == 2);
    CHECK(versions[0].content.goals[0].text == u"my own papers"_s);
    CHECK(versions[0].content.goals[0].steps.size() == 3);
    CHECK(versions[1].content.goals[0].text == u"to have my papers"_s);
    CHECK(versions[1].content.goals[0].steps.size() == 2);
}

TEST_CASE("what was said about a change stays as it was said", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    t.addStep(t.goal.id, u"third"_s);
    PlanVersion how;
    how.whatChanged = u"one more step"_s;
    how.professionalSignature = SignatureKind::OnPaper;
    const PlanVersion v = t.store().agree(t.plan().id, how);
    CHECK(v.whatChanged == u"one more step"_s);
    CHECK(v.changes.empty());
    CHECK(planwords::whatChanged(PaperText(u"es"_s), v) == u"one more step"_s);
}

TEST_CASE("a need that is gone keeps its words in an old version", "[plan]")
{
    PlanFixture t;
    NeedsStore needs(t.session());
    NeedsAssessment a = needs.start(t.caseId);
    NeedRating r;
    r.need.text = u"a passing wish"_s;
    r.herRank = 9;
    a.ratings.push_back(r);
    a = needs.save(a);
    const NeedId wish = a.ratings.back().need.id;
    const Goal goal = t.addGoal(u"wish"_s, {wish});
    t.addStep(goal.id, u"a step"_s);
    t.agree();
    t.store().removeGoal(goal.id);
    needs.discard(a.id);
    // Another need may take the row; the version must not show it as the old one.
    a = needs.start(t.caseId);
    r.need.text = u"another need"_s;
    a.ratings.push_back(r);
    a = needs.save(a);
    CHECK(a.ratings.back().need.id == wish);
    const auto versions = t.store().versions(t.caseId);
    CHECK(versions[0].content.goals[0].needs == std::vector<NeedId>{NeedId()});
    Sql sql(t.session().db(), u"SELECT agreed FROM plan_version"_s);
    REQUIRE(sql.next());
    CHECK(sql.row().take<CaseDocument>().text.contains(u"a passing wish"_s));
}

TEST_CASE("a plan with something missing is not agreed, and it is said what", "[plan]")
{
    PlanFixture t;
    const Plan plan = t.store().start(t.caseId);
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    CHECK(test::refusalOf([&] { t.store().agree(plan.id, how); }).contains(u"There is no goal yet"_s));
    t.simplePlan();
    how.professionalSignature = SignatureKind::None;
    how.herSignature = SignatureKind::OnPaper;
    const qint64 length = t.auditLength();
    try {
        t.store().agree(plan.id, how);
        FAIL("agreed");
    } catch (const Refused &refused) {
        CHECK_FALSE(refused.happened().isEmpty());
        CHECK_FALSE(refused.kept().isEmpty());
        CHECK(refused.toDo().contains(u"Sign it yourself"_s));
    }
    how.professionalSignature = SignatureKind::OnPaper;
    how.herSignedOn = QDate(2026, 3, 3);
    CHECK_THROWS_AS(t.store().agree(plan.id, how), InputError); // tomorrow
    CHECK(t.store().versions(t.caseId).empty());
    CHECK(t.auditLength() == length);
    CHECK_THROWS_AS(t.store().agree(PlanId(99), how), NotFound);

    // Another order than hers without a reason.
    t.addStep(t.addGoal(u"room"_s, {t.needs[1]}).id, u"look"_s);
    Plan turned = t.plan();
    turned.order = GoalOrder::AgreedOtherwise;
    t.store().savePlan(turned);
    t.store().moveGoal(t.goal.id, 1);
    how.herSignedOn = {};
    CHECK(
        test::refusalOf([&] { t.store().agree(plan.id, how); }).contains(u"another order than her needs"_s));
    turned = t.plan();
    turned.orderReason = u"she wants to wait for her sister"_s;
    t.store().savePlan(turned);
    CHECK(t.store().agree(plan.id, how).content.goals[0].text == u"room"_s);
}

TEST_CASE("a missing signature comes later, once", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    CHECK_FALSE(v.isAgreed());
    CHECK(v.herSignature == SignatureKind::None);
    CHECK_FALSE(v.herSignedOn.isValid());
    CHECK_THROWS_AS(t.store().addSignature(v.id, true, SignatureKind::None, QDate(2026, 3, 2)), InputError);
    CHECK_THROWS_AS(t.store().addSignature(v.id, true, SignatureKind::OnPaper, QDate(2026, 3, 3)),
                    InputError);
    CHECK_THROWS_AS(t.store().addSignature(VersionId(99), true, SignatureKind::OnPaper, {}), NotFound);
    CHECK(test::refusalOf([&] {
              t.store().addSignature(v.id, false, SignatureKind::OnPaper, {});
          }).contains(u"that signature already"_s));
    t.f.clock.set(QDate(2026, 3, 6));
    const PlanVersion both = t.store().addSignature(v.id, true, SignatureKind::OnPaper, QDate(2026, 3, 5));
    CHECK(both.isAgreed());
    CHECK(both.herSignedOn == QDate(2026, 3, 5));
    CHECK(t.lastAudit().action == u"plan.sign"_s);
    CHECK(t.lastAudit().after ==
          QJsonObject{{u"herSignature"_s, u"paper"_s}, {u"herSignedOn"_s, u"2026-03-05"_s}});
    CHECK(t.store().versions(t.caseId)[0].isAgreed());
    CHECK(test::refusalOf([&] {
              t.store().addSignature(v.id, true, SignatureKind::OnScreen, {});
          }).contains(u"that signature already"_s));
    CHECK(t.store().versions(t.caseId)[0].herSignature == SignatureKind::OnPaper);
}

TEST_CASE("an agreed version is not changed beside the store either", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    t.store().addSignature(v.id, true, SignatureKind::OnPaper, {});
    for (const QString &statement :
         {u"UPDATE plan_version SET content = '{}'"_s, u"UPDATE plan_version SET agreed = NULL"_s,
          u"UPDATE plan_version SET agreed = x'00'"_s, u"UPDATE plan_version SET number = 7"_s,
          u"UPDATE plan_version SET what_changed = 'x'"_s, u"UPDATE plan_version SET why = 'x'"_s,
          u"UPDATE plan_version SET changes = '[]'"_s, u"UPDATE plan_version SET asked_by = 'x'"_s,
          u"UPDATE plan_version SET her_signature = 'none'"_s,
          u"UPDATE plan_version SET her_signed_on = '2020-01-01'"_s,
          u"UPDATE plan_version SET professional_signature = 'paper'"_s,
          u"UPDATE plan_version SET professional_signed_on = '2020-01-01'"_s,
          u"DELETE FROM plan_version"_s}) {
        INFO(statement.toStdString());
        CHECK_THROWS_AS(runSql(t.session().db(), statement), StorageError);
    }
    const auto versions = t.store().versions(t.caseId);
    CHECK(versions[0].number == 1);
    CHECK(planrules::toJson(versions[0].content) == planrules::toJson(v.content));
}

TEST_CASE("the trail has a fingerprint of what was agreed, not the plan once more", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const PlanVersion v = t.agree();
    QString stored;
    {
        Sql sql(t.session().db(), u"SELECT agreed FROM plan_version"_s);
        REQUIRE(sql.next());
        stored = sql.row().take<CaseDocument>().text;
    }
    const auto entries = t.session().audit().entries(t.caseId, 100);
    const auto agreed = std::ranges::find(entries, u"plan.agree"_s, &AuditEntry::action);
    REQUIRE(agreed != entries.end());
    CHECK_FALSE(agreed->after.contains(u"content"_s));
    CHECK(agreed->after.value(u"fingerprint"_s).toString().toLatin1() ==
          QCryptographicHash::hash(stored.toUtf8(), QCryptographicHash::Sha256).toHex());
    CHECK(AuditWords(t.session(), u"en"_s)
              .details(*agreed)
              .join(u'\n')
              .contains(agreed->after.value(u"fingerprint"_s).toString()));
    CHECK(v.number == 1);
}

TEST_CASE("the trail says what changed in the language of who reads it", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    t.agree();
    t.addStep(t.goal.id, u"third"_s);
    t.agree();
    const auto entries = t.session().audit().entries(t.caseId, 100);
    const auto agreed = std::ranges::find(entries, u"plan.agree"_s, &AuditEntry::action); // the newest
    REQUIRE(agreed != entries.end());
    for (const auto &[language, sentence] :
         {std::pair(u"en"_s, u"What changed: New step for “to have my papers”: “third”."_s),
          std::pair(u"es"_s, u"Qué cambió: Paso nuevo para «to have my papers»: «third»."_s)})
        CHECK(AuditWords(t.session(), language).details(*agreed).contains(sentence));
}

TEST_CASE("a version that cannot be read is named as damage", "[plan]")
{
    PlanFixture t;
    t.simplePlan();
    const QString columns = GENERATE(u"'torn', NULL"_s, u"'', NULL"_s, u"'', x'00'"_s, u"'', x'0105'"_s);
    CAPTURE(columns);
    runSql(t.session().db(),
           u"INSERT INTO plan_version(uuid, plan_id, number, content, agreed, what_changed, why, asked_by, "
           u"her_signature, her_signed_on, "
           "professional_signature, professional_signed_on, professional_id, created_at) "
           "SELECT 'x', id, 1, %1, '', '', '', 'none', '', 'none', '', 1, 0 FROM plan"_s.arg(columns));
    CHECK_THROWS_AS(t.store().versions(t.caseId), StorageError);
}
