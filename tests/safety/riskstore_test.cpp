// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct RiskFixture {
    RiskFixture() { caseId = newCase(u"Amina"_s); }
    Session &session() { return f.session(); }
    RiskStore store() { return RiskStore(session()); }
    CaseId newCase(const QString &name)
    {
        Case c;
        c.chosenName = name;
        return CaseStore(session()).create(c).id;
    }
    /// A draft that can be signed.
    RiskAssessment draft()
    {
        RiskAssessment a = store().start(caseId, RiskOccasion::Entry);
        fill(a);
        store().save(a);
        return store().load(a.id);
    }
    void fill(RiskAssessment &a)
    {
        if (a.factors.empty()) {
            RiskFactor one;
            one.code = u"knows-address"_s;
            one.likelihood = 4;
            one.severity = 4;
            one.safeguards = u"another lock"_s;
            one.likelihoodAfter = 2;
            one.severityAfter = 4;
            RiskFactor two;
            two.question = RiskQuestion::TakingPart;
            two.text = u"a cousin comes to the courses"_s;
            two.namedByHer = true;
            two.likelihood = 3;
            two.severity = 1;
            a.factors = {one, two};
        }
        a.cooperation = Cooperation::Yes;
        a.cooperationWeighed = u"only the lawyer knows"_s;
        a.herView = u"she is calm"_s;
        a.summary = u"watch the street"_s;
        a.reviewOn = f.clock.today().addMonths(1);
    }
    RiskAssessment signOne() { return store().sign(draft().id); }
    std::vector<DueItem> dueOf(const QString &prefix)
    {
        std::vector<DueItem> items;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind.startsWith(prefix))
                items.push_back(item);
        }
        return items;
    }
    AuditEntry lastAudit() { return session().audit().entries(caseId, 1).front(); }
    qint64 auditLength() { return session().audit().head().length; }
    CaseEvent addEvent(const QString &kind)
    {
        CaseEvent e;
        e.caseId = caseId;
        e.kind = kind;
        e.on = f.clock.today();
        return CaseStore(session()).addEvent(e);
    }

    test::VaultFixture f;
    CaseId caseId;
};

} // namespace

TEST_CASE("an assessment at entry starts empty, and there is only one draft", "[safety]")
{
    RiskFixture t;
    CHECK_FALSE(t.store().draft(t.caseId));
    CHECK_FALSE(t.store().standing(t.caseId));
    CHECK(t.store().staleness(t.caseId).never);
    const RiskAssessment a = t.store().start(t.caseId, RiskOccasion::Entry);
    CHECK(a.id.isValid());
    CHECK_FALSE(a.uuid.isNull());
    CHECK(a.factors.empty());
    CHECK(a.startedOn == QDate(2026, 3, 2));
    CHECK(a.author == t.session().member().id);
    CHECK(t.lastAudit().action == u"risk.start"_s);
    CHECK(t.store().draft(t.caseId) == a);
    const qint64 length = t.auditLength();
    CHECK(t.store().start(t.caseId, RiskOccasion::Periodic) == a);
    CHECK(t.auditLength() == length);
    CHECK_FALSE(t.store().standing(t.caseId)); // a draft does not stand
}

TEST_CASE("what is saved comes back, and only what changed is audited", "[safety]")
{
    RiskFixture t;
    const RiskAssessment empty = t.store().start(t.caseId, RiskOccasion::Entry);
    RiskAssessment a = empty;
    t.fill(a);
    a.overrideLevel = RiskLevel::High;
    a.overrideReason = u"I saw him"_s;
    a.occasion = RiskOccasion::Event;
    t.store().save(a);
    RiskAssessment stored = t.store().load(a.id);
    CHECK_FALSE(stored.factors[0].uuid.isNull());
    for (size_t i = 0; i < a.factors.size(); ++i)
        a.factors[i].uuid = stored.factors[i].uuid;
    CHECK(stored == a);
    t.f.reopen();
    CHECK(t.store().load(a.id) == a);

    const qint64 length = t.auditLength();
    t.store().save(stored);
    CHECK(t.auditLength() == length); // nothing differs

    stored.herView = u"she worries"_s;
    t.store().save(stored);
    CHECK(t.auditLength() == length + 1);
    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"risk.change"_s);
    CHECK(entry.subjectId == a.uuid);
    CHECK(entry.before == QJsonObject{{u"herView"_s, u"she is calm"_s}});
    CHECK(entry.after == QJsonObject{{u"herView"_s, u"she worries"_s}});

    stored.factors.erase(stored.factors.begin());
    stored.overrideLevel.reset();
    t.store().save(stored);
    CHECK(t.store().load(a.id) == stored);
}

TEST_CASE("a form cannot change whose assessment it is, nor sign it", "[safety]")
{
    RiskFixture t;
    const CaseId other = t.newCase(u"Nadia"_s);
    const RiskAssessment a = t.draft();
    RiskAssessment wrong = a;
    wrong.caseId = other;
    wrong.uuid = QUuid::createUuid();
    wrong.number = 9;
    wrong.signedAt = t.f.clock.now();
    wrong.signedBy = t.session().member().id;
    wrong.signedLevel = RiskLevel::Low;
    const qint64 length = t.auditLength();
    t.store().save(wrong);
    CHECK(t.store().load(a.id) == a);
    CHECK(t.auditLength() == length);
    wrong.summary = u"other"_s;
    t.store().save(wrong);
    CHECK(t.lastAudit().action == u"risk.change"_s); // in the trail of the right case
    CHECK(t.lastAudit().after.keys() == QStringList{u"summary"_s});
}

TEST_CASE("a rating outside of its scale is refused and nothing is kept of it", "[safety]")
{
    RiskFixture t;
    RiskAssessment a = t.draft();
    const RiskAssessment stored = a;
    a.summary = u"other"_s;
    a.factors[0].severityAfter = 6;
    CHECK_THROWS_AS(t.store().save(a), InputError);
    CHECK(t.store().load(a.id) == stored);
}

TEST_CASE("signing numbers, freezes, sets the level and the next review", "[safety]")
{
    RiskFixture t;
    CHECK(t.dueOf(u"risk."_s).size() == 1);
    const RiskAssessment draft = t.draft();
    const RiskAssessment a = t.store().sign(draft.id);
    CHECK(a.number == 1);
    CHECK(a.isSigned());
    CHECK(a.signedAt == t.f.clock.now());
    CHECK(a.signedBy == t.session().member().id);
    CHECK(a.signedLevel == RiskLevel::High); // moderate remains, raised because she cooperates
    CHECK(t.store().load(a.id) == a);
    CHECK_FALSE(t.store().draft(t.caseId));
    CHECK(t.store().standing(t.caseId) == a);

    const CaseRow row = CaseStore(t.session()).row(t.caseId);
    CHECK(row.riskLevel == 3);
    CHECK_FALSE(row.riskStale);
    CHECK(row.riskReviewOn == QDate(2026, 4, 2));
    const auto due = t.dueOf(u"risk."_s);
    REQUIRE(due.size() == 1);
    CHECK(due[0].kind == QString::fromUtf16(due::RiskReview));
    CHECK(due[0].on == QDate(2026, 4, 2));

    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"risk.sign"_s);
    // What was signed stands in the entries before.
    CHECK(entry.after == QJsonObject{{u"number"_s, 1},
                                     {u"signedAt"_s, riskrules::toJson(a).value(u"signedAt"_s)},
                                     {u"signedLevel"_s, u"high"_s}});
}

TEST_CASE("what is missing keeps it from being signed and is named", "[safety]")
{
    RiskFixture t;
    RiskAssessment a = t.draft();
    a.cooperation = Cooperation::NotAsked;
    a.reviewOn = QDate(2027, 9, 1);
    t.store().save(a);
    const qint64 length = t.auditLength();
    try {
        t.store().sign(a.id);
        FAIL("signed");
    } catch (const Refused &refused) {
        CHECK_FALSE(refused.happened().isEmpty());
        CHECK_FALSE(refused.kept().isEmpty());
        for (const QString &line : riskwords::said(riskrules::missingForSignature(a, t.f.clock.today())))
            CHECK(refused.toDo().contains(line));
        CHECK(riskrules::missingForSignature(a, t.f.clock.today()).size() == 2);
    }
    CHECK(t.store().load(a.id) == a);
    CHECK(t.auditLength() == length);
    CHECK(CaseStore(t.session()).row(t.caseId).riskLevel == 0);
}

TEST_CASE("a signed assessment is not changed, by the store or beside it", "[safety]")
{
    RiskFixture t;
    const RiskAssessment a = t.signOne();
    RiskAssessment other = a;
    other.summary = u"rewritten"_s;
    CHECK(test::refusalOf([&] { t.store().save(other); }).contains(u"is signed, so"_s));
    CHECK(test::refusalOf([&] { t.store().sign(a.id); }).contains(u"is signed, so"_s));
    CHECK(test::refusalOf([&] { t.store().discard(a.id); }).contains(u"is signed, so"_s));
    try {
        t.store().save(other);
    } catch (const Refused &refused) {
        CHECK_FALSE(refused.happened().isEmpty());
        CHECK_FALSE(refused.kept().isEmpty());
        CHECK_FALSE(refused.toDo().isEmpty());
    }
    for (const QString &statement :
         {u"UPDATE risk_assessment SET summary = 'x'"_s, u"UPDATE risk_assessment SET signed_at = NULL"_s,
          u"DELETE FROM risk_assessment"_s, u"UPDATE risk_factor SET likelihood = 1"_s,
          u"DELETE FROM risk_factor"_s,
          u"INSERT INTO risk_factor SELECT assessment_id, 99, uuid, question, code, text, named_by_her, "
          u"reprisal, likelihood, "
          "severity, safeguards, likelihood_after, severity_after FROM risk_factor WHERE ord = 0"_s}) {
        INFO(statement.toStdString());
        CHECK_THROWS_AS(runSql(t.session().db(), statement), StorageError);
    }
    CHECK(t.store().load(a.id) == a);
}

TEST_CASE("a review starts from the standing one and follows it", "[safety]")
{
    RiskFixture t;
    const RiskAssessment first = t.signOne();
    t.f.clock.advanceDays(20);
    RiskAssessment review = t.store().start(t.caseId, RiskOccasion::Periodic);
    CHECK(review.factors == first.factors);
    CHECK(review.occasion == RiskOccasion::Periodic);
    CHECK(review.startedOn == QDate(2026, 3, 22));
    CHECK(review.uuid != first.uuid);
    CHECK(t.store().standing(t.caseId) == first);
    CHECK(t.store().load(review.id) == review);
    t.fill(review);
    review.factors[0].likelihoodAfter = 5;
    t.store().save(review);
    const RiskAssessment second = t.store().sign(review.id);
    CHECK(second.number == 2);
    CHECK(second.signedLevel == RiskLevel::VeryHigh);
    CHECK(t.store().signedOnes(t.caseId) == std::vector<RiskAssessment>{second, first});
    CHECK(t.store().standing(t.caseId) == second);
    CHECK(t.store().load(first.id) == first);
    CHECK(CaseStore(t.session()).row(t.caseId).riskLevel == 4);
    CHECK(t.dueOf(u"risk."_s).size() == 1);
}

TEST_CASE("numbers count within a case", "[safety]")
{
    RiskFixture t;
    t.signOne();
    t.caseId = t.newCase(u"Nadia"_s);
    CHECK(t.signOne().number == 1);
    CHECK(t.store().signedOnes(t.caseId).size() == 1);
}

TEST_CASE("a discarded draft is gone from the case and kept in the trail", "[safety]")
{
    RiskFixture t;
    const RiskAssessment a = t.draft();
    t.store().discard(a.id);
    CHECK_FALSE(t.store().draft(t.caseId));
    CHECK_THROWS_AS(t.store().load(a.id), NotFound);
    CHECK_THROWS_AS(t.store().save(a), NotFound);
    CHECK_THROWS_AS(t.store().sign(a.id), NotFound);
    CHECK_THROWS_AS(t.store().discard(a.id), NotFound);
    CHECK(t.lastAudit().action == u"risk.discard"_s);
    CHECK(t.lastAudit().before == riskrules::toJson(a));
    const RiskAssessment again = t.store().start(t.caseId, RiskOccasion::Entry);
    CHECK(again.factors.empty());
}

TEST_CASE("every kind of event that invalidates puts the standing assessment out of date", "[safety]")
{
    RiskFixture t;
    t.signOne();
    const CodeList kinds = ListStore(t.session()).list(QStringView(lists::EventKind).toString());
    REQUIRE_FALSE(kinds.items.empty());
    bool some = false;
    bool none = false;
    for (const ListItem &kind : kinds.items) {
        t.f.clock.advanceMs(60000);
        CHECK_FALSE(t.store().staleness(t.caseId).isStale());
        t.addEvent(kind.code);
        const bool invalidates = kind.attrs.value(u"invalidates"_s).toBool();
        some |= invalidates;
        none |= !invalidates;
        INFO(kind.code.toStdString());
        const auto stale = t.store().staleness(t.caseId);
        CHECK(stale.isStale() == invalidates);
        if (!invalidates)
            continue;
        REQUIRE(stale.events.size() == 1);
        CHECK(stale.events[0].kind == kind.code);
        CHECK(CaseStore(t.session()).row(t.caseId).riskStale);
        // A new one takes the doubt away.
        t.f.clock.advanceMs(60000);
        RiskAssessment review = t.store().start(t.caseId, RiskOccasion::Event);
        t.fill(review);
        t.store().save(review);
        t.store().sign(review.id);
        CHECK_FALSE(CaseStore(t.session()).row(t.caseId).riskStale);
        REQUIRE(t.dueOf(u"risk."_s).size() == 1);
        CHECK(t.dueOf(u"risk."_s)[0].kind == QString::fromUtf16(due::RiskReview));
    }
    CHECK(some);
    CHECK(none);
}

TEST_CASE("a review day that passes puts it out of date", "[safety]")
{
    RiskFixture t;
    t.signOne();
    t.f.clock.set(QDate(2026, 4, 2));
    CHECK_FALSE(t.store().staleness(t.caseId).isStale());
    t.f.clock.set(QDate(2026, 4, 3));
    CHECK(t.store().staleness(t.caseId).reviewPassed);
}

TEST_CASE("a word that no program wrote is named as damage", "[safety]")
{
    RiskFixture t;
    const RiskAssessment a = t.store().start(t.caseId, RiskOccasion::Entry);
    runSql(t.session().db(), u"UPDATE risk_assessment SET cooperation = 'perhaps'"_s);
    CHECK_THROWS_AS(t.store().load(a.id), StorageError);
}
