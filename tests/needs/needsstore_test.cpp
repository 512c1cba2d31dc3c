// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsdue.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/needs/needswords.h"
#include "core/plan/planstore.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct NeedsFixture {
    NeedsFixture() { caseId = newCase(u"Amina"_s); }
    Session &session() { return f.session(); }
    NeedsStore store() { return NeedsStore(session()); }
    CaseId newCase(const QString &name)
    {
        Case c;
        c.chosenName = name;
        return CaseStore(session()).create(c).id;
    }
    static NeedRating own(const QString &text, int herRank)
    {
        NeedRating r;
        r.need.text = text;
        r.need.domain = u"own"_s;
        r.need.namedByHer = true;
        r.herRank = herRank;
        r.situation = 2;
        r.answer = Answer::Yes;
        r.urgency = 3;
        r.herWords = u"as she says it"_s;
        r.note = u"a note"_s;
        return r;
    }
    NeedsAssessment draft()
    {
        NeedsAssessment a = store().start(caseId);
        a.ratings = {own(u"money home"_s, 1), own(u"a room"_s, 2), own(u"papers"_s, 0)};
        a.note = u"at the café"_s;
        return store().save(a);
    }
    NeedsAssessment signOne() { return store().sign(draft().id); }
    std::vector<DueItem> due()
    {
        std::vector<DueItem> items;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind.startsWith(u"needs."_s))
                items.push_back(item);
        }
        return items;
    }
    AuditEntry lastAudit() { return session().audit().entries(caseId, 1).front(); }
    qint64 auditLength() { return session().audit().head().length; }

    test::VaultFixture f;
    CaseId caseId;
};

} // namespace

TEST_CASE("a first needs assessment is empty, and there is only one draft", "[needs]")
{
    NeedsFixture t;
    CHECK_FALSE(t.store().draft(t.caseId));
    CHECK_FALSE(t.store().standing(t.caseId));
    CHECK(t.store().herOrder(t.caseId).empty());
    const NeedsAssessment a = t.store().start(t.caseId);
    CHECK(a.ratings.empty());
    CHECK(a.on == QDate(2026, 3, 2));
    CHECK(a.author == t.session().member().id);
    CHECK(t.lastAudit().action == u"needs.start"_s);
    CHECK(t.store().start(t.caseId) == a);
    CHECK(t.store().draft(t.caseId) == a);
    CHECK_FALSE(t.store().standing(t.caseId)); // a draft does not stand
    CHECK(t.store().planned(t.caseId) == a);
}

TEST_CASE("new needs become needs of the case, and all comes back as saved", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment a = t.draft();
    REQUIRE(a.ratings.size() == 3);
    for (const NeedRating &r : a.ratings) {
        CHECK(r.need.id.isValid());
        CHECK_FALSE(r.need.uuid.isNull());
        CHECK(r.need.caseId == t.caseId);
    }
    CHECK(t.store().load(a.id) == a);
    t.f.reopen();
    CHECK(t.store().load(a.id) == a);
    CHECK(t.store().needsOf(t.caseId).size() == 3);
    CHECK(t.store().herOrder(t.caseId) == needsrules::herOrder(a));

    const qint64 length = t.auditLength();
    CHECK(t.store().save(a) == a);
    CHECK(t.auditLength() == length); // nothing differs

    NeedsAssessment changed = a;
    changed.note = u"on the phone"_s;
    changed = t.store().save(changed);
    CHECK(t.auditLength() == length + 1);
    CHECK(t.lastAudit().action == u"needs.change"_s);
    CHECK(t.lastAudit().before == QJsonObject{{u"note"_s, u"at the café"_s}});
    CHECK(t.lastAudit().after == QJsonObject{{u"note"_s, u"on the phone"_s}});
    changed.ratings[2].answer = Answer::PrefersNotToSay;
    changed.ratings[2].situation = 0;
    changed.reviewOn = QDate(2026, 5, 5);
    t.store().save(changed);
    CHECK(t.store().load(a.id) == changed);
}

TEST_CASE("a form cannot change whose needs assessment it is, nor sign it", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment a = t.draft();
    NeedsAssessment forged = a;
    forged.author = MemberId(99);
    forged.caseId = t.newCase(u"Blessing"_s);
    forged.uuid = QUuid::createUuid();
    forged.number = 7;
    forged.signedAt = t.f.clock.now();
    forged.signedBy = MemberId(99);
    forged.note = u"something else"_s;
    for (const NeedsAssessment &back : {t.store().save(forged), t.store().load(a.id)}) {
        CHECK(back.author == a.author);
        CHECK(back.caseId == t.caseId);
        CHECK(back.uuid == a.uuid);
        CHECK(back.number == 0);
        CHECK_FALSE(back.isSigned());
        CHECK(back.note == u"something else"_s);
    }
}

TEST_CASE("her order is stored without gaps", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    a.ratings[0].herRank = 9;
    a.ratings[2].herRank = 4;
    a = t.store().save(a);
    CHECK(a.ratings[0].need.text == u"a room"_s);
    CHECK(a.ratings[1].need.text == u"papers"_s);
    CHECK(a.ratings[2].need.text == u"money home"_s);
    CHECK(a.ratings[2].herRank == 3);
    CHECK(t.store().load(a.id) == a);
}

TEST_CASE("a need that she had before is the same need again", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment first = t.signOne();
    NeedsAssessment again = t.store().start(t.caseId);
    again.ratings.clear();
    again.ratings.push_back(NeedsFixture::own(u"papers"_s, 1));
    again.ratings.push_back(NeedsFixture::own(u"friends"_s, 2));
    again = t.store().save(again);
    CHECK(again.ratings[0].need == first.ratings[2].need);
    CHECK(t.store().needsOf(t.caseId).size() == 4);
}

TEST_CASE("a need is in an assessment once", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    NeedsAssessment twice = a;
    twice.ratings.push_back(a.ratings[0]);
    CHECK_THROWS_AS(t.store().save(twice), InputError);
    // Another one in the same words is another one.
    NeedsAssessment alike = a;
    alike.ratings.push_back(NeedsFixture::own(u"papers"_s, 0));
    alike = t.store().save(alike);
    CHECK(alike.ratings[2].need.id != alike.ratings[3].need.id);
}

TEST_CASE("needs of another case and ratings outside of their scale are refused", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    const CaseId first = t.caseId;
    t.caseId = t.newCase(u"Nadia"_s);
    NeedsAssessment other = t.store().start(t.caseId);
    other.ratings = {a.ratings[0]};
    CHECK_THROWS_AS(t.store().save(other), NotFound);
    other.ratings = {NeedsFixture::own(u"papers"_s, 1)};
    other.ratings[0].situation = 6;
    CHECK_THROWS_AS(t.store().save(other), InputError);
    other.ratings[0].situation = 5;
    other.ratings[0].urgency = 5;
    CHECK_THROWS_AS(t.store().save(other), InputError);
    CHECK(t.store().load(other.id).ratings.empty());
    CHECK(t.store().needsOf(t.caseId).empty());
    CHECK(t.store().needsOf(first).size() == 3);
}

TEST_CASE("the words of a need may be put right until an assessment with it is signed", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    a.ratings[0].need.text = u"money for my mother"_s;
    a = t.store().save(a);
    CHECK(t.store().load(a.id).ratings[0].need.text == u"money for my mother"_s);
    const auto entries = t.session().audit().entries(t.caseId, 2);
    CHECK(entries[1].action == u"need.change"_s);
    CHECK(entries[1].after == QJsonObject{{u"text"_s, u"money for my mother"_s}});
    t.store().sign(a.id);
    NeedsAssessment again = t.store().start(t.caseId);
    again.ratings[0].need.text = u"something else"_s;
    CHECK(test::refusalOf([&] { t.store().save(again); }).contains(u"stands in a signed assessment"_s));
    CHECK(t.store().load(a.id).ratings[0].need.text == u"money for my mother"_s);
}

TEST_CASE("a need taken out of the draft stays while something refers to it", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    const NeedId served = a.ratings[1].need.id;
    PlanStore plans(t.session());
    Goal goal;
    goal.text = u"a door I can lock"_s;
    goal.needs = {served};
    goal = plans.saveGoal(plans.start(t.caseId).id, goal);
    a.ratings = {a.ratings[2]};
    a.ratings[0].herRank = 1;
    a = t.store().save(a);
    auto needs = t.store().needsOf(t.caseId);
    REQUIRE(needs.size() == 2); // money home is gone, the served room is not
    CHECK(needs[0].id == served);
    t.store().sign(a.id);
    NeedsAssessment again = t.store().start(t.caseId);
    again.ratings.clear();
    t.store().save(again);
    CHECK(t.store().needsOf(t.caseId).size() == 2); // papers stand in the signed one
    plans.removeGoal(goal.id);
    again = t.store().load(again.id);
    again.ratings = {NeedsFixture::own(u"friends"_s, 1)};
    t.store().save(again);
    CHECK(t.store().needsOf(t.caseId).size() == 3);
    t.store().discard(again.id);
    CHECK(t.store().needsOf(t.caseId).size() == 2);
}

TEST_CASE("signing numbers, freezes and puts the review on the list", "[needs]")
{
    NeedsFixture t;
    REQUIRE(t.due().size() == 1);
    CHECK(t.due()[0].kind == QString::fromUtf16(due::FirstNeeds));
    NeedsAssessment draft = t.draft();
    draft.reviewOn = QDate(2026, 4, 10);
    draft = t.store().save(draft);
    const NeedsAssessment a = t.store().sign(draft.id);
    CHECK(a.number == 1);
    CHECK(a.signedAt == t.f.clock.now());
    CHECK(a.signedBy == t.session().member().id);
    CHECK(t.store().load(a.id) == a);
    REQUIRE(t.due().size() == 1);
    CHECK(t.due()[0].kind == QString::fromUtf16(due::NeedsReview));
    CHECK(t.due()[0].on == QDate(2026, 4, 10));
    CHECK(t.lastAudit().action == u"needs.sign"_s);
    const QJsonObject signedNow = t.lastAudit().after; // what it was stands in the entries before
    CHECK(signedNow.value(u"number"_s) == 1);
    CHECK(signedNow.value(u"signedAt"_s) == needsrules::toJson(a).value(u"signedAt"_s));
    CHECK_FALSE(signedNow.contains(u"ratings"_s));
    CHECK_FALSE(t.store().draft(t.caseId));
}

TEST_CASE("without a day, the next look is in three months", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment a = t.signOne();
    CHECK(a.reviewOn == QDate(2026, 6, 2));
    CHECK(t.store().load(a.id).reviewOn == QDate(2026, 6, 2));
    CHECK(t.due()[0].on == QDate(2026, 6, 2));
}

TEST_CASE("today is not too late to look again", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.draft();
    a.reviewOn = t.f.clock.today();
    CHECK(t.store().sign(t.store().save(a).id).isSigned());
}

TEST_CASE("what is missing keeps needs from being signed and is named", "[needs]")
{
    NeedsFixture t;
    NeedsAssessment a = t.store().start(t.caseId);
    a.reviewOn = QDate(2026, 3, 1);
    a = t.store().save(a);
    const qint64 length = t.auditLength();
    try {
        t.store().sign(a.id);
        FAIL("signed");
    } catch (const Refused &refused) {
        for (const QString &line : needswords::said(needsrules::missingForSignature(a)))
            CHECK(refused.toDo().contains(line));
        CHECK(refused.toDo().contains(u"has passed"_s));
        CHECK_FALSE(refused.happened().isEmpty());
        CHECK_FALSE(refused.kept().isEmpty());
    }
    CHECK(t.store().load(a.id) == a);
    CHECK(t.auditLength() == length);
    CHECK(t.due()[0].kind == QString::fromUtf16(due::FirstNeeds));
}

TEST_CASE("signed needs are not changed, by the store or beside it", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment a = t.signOne();
    NeedsAssessment other = a;
    other.note = u"rewritten"_s;
    CHECK(test::refusalOf([&] { t.store().save(other); }).contains(u"is signed, so"_s));
    CHECK(test::refusalOf([&] { t.store().sign(a.id); }).contains(u"is signed, so"_s));
    CHECK(test::refusalOf([&] { t.store().discard(a.id); }).contains(u"is signed, so"_s));
    for (const QString &statement :
         {u"UPDATE needs_assessment SET note = 'x'"_s, u"DELETE FROM needs_assessment"_s,
          u"UPDATE need_rating SET situation = 5"_s, u"DELETE FROM need_rating"_s,
          u"INSERT INTO need_rating SELECT assessment_id, 99, need_id, situation, answer, urgency, "
          "her_rank, her_words, note FROM need_rating WHERE ord = 0"_s}) {
        INFO(statement.toStdString());
        CHECK_THROWS_AS(runSql(t.session().db(), statement), StorageError);
    }
    CHECK(t.store().load(a.id) == a);
}

TEST_CASE("a further assessment starts from the last, and history reads oldest first", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment first = t.signOne();
    t.f.clock.advanceDays(30);
    NeedsAssessment next = t.store().start(t.caseId);
    CHECK(next.ratings == first.ratings);
    CHECK(next.on == QDate(2026, 4, 1));
    CHECK(next.note.isEmpty());
    CHECK_FALSE(next.reviewOn.isValid());
    CHECK(t.store().load(next.id) == next);
    CHECK(t.store().standing(t.caseId) == first);
    CHECK(t.store().planned(t.caseId) == first);
    needsrules::moveInHerOrder(next, 2, 0);
    next = t.store().save(next);
    CHECK(t.store().herOrder(t.caseId) == needsrules::herOrder(first)); // a draft does not stand
    const NeedsAssessment second = t.store().sign(next.id);
    CHECK(second.number == 2);
    CHECK(t.store().standing(t.caseId) == second);
    CHECK(t.store().planned(t.caseId) == second);
    CHECK(t.store().herOrder(t.caseId) == needsrules::herOrder(second));
    CHECK(t.store().herOrder(t.caseId).size() == 3);
    CHECK(t.store().signedOnes(t.caseId) == std::vector<NeedsAssessment>{second, first});
    CHECK(t.due().size() == 1);
}

TEST_CASE("a discarded draft of needs is kept in the trail only", "[needs]")
{
    NeedsFixture t;
    const NeedsAssessment a = t.draft();
    t.store().discard(a.id);
    CHECK_FALSE(t.store().draft(t.caseId));
    CHECK(t.store().needsOf(t.caseId).empty());
    CHECK(t.lastAudit().action == u"needs.discard"_s);
    CHECK(t.lastAudit().before == needsrules::toJson(a));
    CHECK_THROWS_AS(t.store().load(a.id), NotFound);
    CHECK_THROWS_AS(t.store().save(a), NotFound);
    CHECK_THROWS_AS(t.store().sign(a.id), NotFound);
    CHECK_THROWS_AS(t.store().discard(a.id), NotFound);
}
