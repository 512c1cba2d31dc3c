// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

NeedRating rating(qint64 id, int herRank, int urgency = 0, int situation = 0)
{
    NeedRating r;
    r.need.id = NeedId(id);
    r.need.code = u"need-%1"_s.arg(id);
    r.herRank = herRank;
    r.urgency = urgency;
    r.situation = situation;
    return r;
}

NeedsAssessment assessment(const std::vector<NeedRating> &ratings)
{
    NeedsAssessment a;
    a.ratings = ratings;
    return a;
}

std::vector<qint64> ids(const NeedsAssessment &a)
{
    std::vector<qint64> list;
    for (const NeedRating &r : a.ratings)
        list.push_back(r.need.id.value);
    return list;
}

std::vector<int> ranks(const NeedsAssessment &a)
{
    std::vector<int> list;
    for (const NeedRating &r : a.ratings)
        list.push_back(r.herRank);
    return list;
}

using Ids = std::vector<qint64>;
using Ranks = std::vector<int>;

} // namespace

TEST_CASE("her order has no gaps, and what she has not placed stands after it as added", "[needs]")
{
    NeedsAssessment a =
        assessment({rating(1, 0), rating(2, 7), rating(3, 3), rating(4, 0), rating(5, 3), rating(6, -1)});
    needsrules::normaliseOrder(a);
    CHECK(ids(a) == Ids{3, 5, 2, 1, 4, 6}); // equal ranks stay as they were
    CHECK(ranks(a) == Ranks{1, 2, 3, 0, 0, 0});
    const NeedsAssessment once = a;
    needsrules::normaliseOrder(a);
    CHECK(a == once);
    NeedsAssessment empty;
    needsrules::normaliseOrder(empty);
    CHECK(empty.ratings.empty());
}

TEST_CASE("a need moves to stand before a place in her order", "[needs]")
{
    struct Row {
        int from;
        int to;
        Ids order;
        Ranks ranks;
    };
    // 1 2 3 4 are placed, 8 and 9 are not.
    const std::vector<Row> rows = {
        {3, 0, {4, 1, 2, 3, 8, 9}, {1, 2, 3, 4, 0, 0}},  {0, 4, {2, 3, 4, 1, 8, 9}, {1, 2, 3, 4, 0, 0}},
        {0, 2, {2, 1, 3, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},  {2, 1, {1, 3, 2, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},
        {1, 1, {1, 2, 3, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},  {1, 2, {1, 2, 3, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},
        {4, 4, {1, 2, 3, 4, 8, 9}, {1, 2, 3, 4, 5, 0}},  {5, 4, {1, 2, 3, 4, 9, 8}, {1, 2, 3, 4, 5, 0}},
        {5, 0, {9, 1, 2, 3, 4, 8}, {1, 2, 3, 4, 5, 0}},  {4, 2, {1, 2, 8, 3, 4, 9}, {1, 2, 3, 4, 5, 0}},
        {0, 99, {2, 3, 4, 1, 8, 9}, {1, 2, 3, 4, 0, 0}}, {5, 99, {1, 2, 3, 4, 9, 8}, {1, 2, 3, 4, 5, 0}},
        {3, -5, {4, 1, 2, 3, 8, 9}, {1, 2, 3, 4, 0, 0}}, {-1, 0, {1, 2, 3, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},
        {6, 0, {1, 2, 3, 4, 8, 9}, {1, 2, 3, 4, 0, 0}},
    };
    for (const Row &row : rows) {
        NeedsAssessment a =
            assessment({rating(1, 1), rating(2, 2), rating(3, 3), rating(4, 4), rating(8, 0), rating(9, 0)});
        needsrules::moveInHerOrder(a, row.from, row.to);
        INFO("from " << row.from << " to " << row.to);
        CHECK(ids(a) == row.order);
        CHECK(ranks(a) == row.ranks);
    }
}

TEST_CASE("the first need that is placed is the first of her order", "[needs]")
{
    NeedsAssessment a = assessment({rating(1, 0), rating(2, 0)});
    needsrules::moveInHerOrder(a, 1, 0);
    CHECK(ids(a) == Ids{2, 1});
    CHECK(ranks(a) == Ranks{1, 0});
}

TEST_CASE("any sequence of moves keeps every need once and the places without gaps", "[needs]")
{
    SeededRandom random(17);
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<quint32>(bound))); };
    for (int round = 0; round < 300; ++round) {
        const int count = 1 + below(9);
        NeedsAssessment a;
        for (int i = 0; i < count; ++i)
            a.ratings.push_back(rating(i + 1, below(3) == 0 ? 0 : i + 1));
        needsrules::normaliseOrder(a);
        for (int move = 0; move < 20; ++move) {
            const int from = below(count + 2) - 1;
            const int to = below(count + 3) - 1;
            const NeedsAssessment before = a;
            needsrules::moveInHerOrder(a, from, to);
            Ids all = ids(a);
            std::ranges::sort(all);
            Ids expected;
            for (int i = 0; i < count; ++i)
                expected.push_back(i + 1);
            CHECK(all == expected);
            bool placed = true;
            for (int i = 0; i < count; ++i) {
                const int rank = a.ratings[static_cast<size_t>(i)].herRank;
                placed = placed && rank != 0;
                CHECK(rank == (placed ? i + 1 : 0));
            }
            if (from < 0 || from >= count) {
                CHECK(a == before);
                continue;
            }
            // The others keep their order among each other.
            const qint64 moved = before.ratings[static_cast<size_t>(from)].need.id.value;
            Ids othersBefore = ids(before);
            Ids othersAfter = ids(a);
            std::erase(othersBefore, moved);
            std::erase(othersAfter, moved);
            CHECK(othersBefore == othersAfter);
        }
    }
}

TEST_CASE("where her order and the professional's urgency differ by two places or more", "[needs]")
{
    SECTION("the widest first")
    {
        const auto found = needsrules::differences(assessment(
            {rating(1, 1, 1), rating(2, 2, 3), rating(3, 3, 3), rating(4, 4, 4), rating(5, 5, 2)}));
        REQUIRE(found.size() == 2);
        CHECK(found[0].need.id == NeedId(1));
        CHECK(found[0].herRank == 1);
        CHECK(found[0].professionalRank == 5);
        CHECK(found[0].urgency == 1);
        CHECK(found[0].sheRanksHigher());
        CHECK(found[1].need.id == NeedId(4));
        CHECK(found[1].herRank == 4);
        CHECK(found[1].professionalRank == 1);
        CHECK_FALSE(found[1].sheRanksHigher());
    }
    SECTION("one place apart is not worth a word")
    {
        CHECK(
            needsrules::differences(assessment({rating(1, 1, 3), rating(2, 2, 4), rating(3, 3, 2)})).empty());
    }
    SECTION("needs of the same urgency share their places")
    {
        CHECK(needsrules::differences(
                  assessment({rating(1, 1, 4), rating(2, 2, 4), rating(3, 3, 4), rating(4, 4, 4)}))
                  .empty());
        const auto found = needsrules::differences(assessment(
            {rating(1, 1, 1), rating(2, 2, 4), rating(3, 3, 4), rating(4, 4, 4), rating(5, 5, 4)}));
        REQUIRE(found.size() == 1);
        CHECK(found[0].need.id == NeedId(1));
        CHECK(found[0].professionalRank == 5);
    }
    SECTION("only what both have placed, in her numbers")
    {
        CHECK(needsrules::differences(
                  assessment({rating(1, 1, 0), rating(2, 2, 0), rating(3, 3, 4), rating(4, 0, 4)}))
                  .empty());
        const auto found = needsrules::differences(assessment(
            {rating(1, 1, 0), rating(2, 2, 1), rating(3, 3, 2), rating(4, 4, 3), rating(5, 0, 4)}));
        REQUIRE(found.size() == 2);
        CHECK(found[0].need.id == NeedId(2));
        CHECK(found[0].herRank == 2);
        CHECK(found[0].professionalRank == 4);
        CHECK(found[1].need.id == NeedId(4));
        CHECK(found[1].professionalRank == 2);
    }
    SECTION("nothing placed")
    {
        CHECK(needsrules::differences({}).empty());
    }
}

TEST_CASE("a needs assessment can be signed once one need is rated and her order was asked", "[needs]")
{
    CHECK(needsrules::missingForSignature({}).size() == 2);
    CHECK(needsrules::missingForSignature(assessment({rating(1, 1)})).size() == 1);
    CHECK(needsrules::missingForSignature(assessment({rating(1, 0, 0, 2)})).size() == 1);
    CHECK(needsrules::missingForSignature(assessment({rating(1, 1, 0, 2)})).empty());
    CHECK(needsrules::missingForSignature(assessment({rating(1, 1), rating(2, 0, 0, 5)})).empty());
    using enum needsrules::Missing;
    CHECK(needsrules::missingForSignature({}) == std::vector{RatedNeed, HerOrder});
    CHECK(needswords::said(needsrules::missingForSignature({}))
              .join(u' ')
              .contains(u"Ask her what comes first"_s));
    NeedsAssessment noted = assessment({rating(1, 0, 0, 2)});
    noted.note = u"She was too tired to put them in order."_s;
    CHECK(needsrules::missingForSignature(noted).empty());
    noted.note = u"  "_s;
    CHECK(needsrules::missingForSignature(noted).size() == 1);
    NeedsAssessment nameless = assessment({rating(1, 1, 0, 2)});
    nameless.ratings[0].need.code.clear();
    CHECK(needsrules::missingForSignature(nameless) == std::vector{Words});
    nameless.ratings[0].need.text = u"money home"_s;
    CHECK(needsrules::missingForSignature(nameless).empty());
}

TEST_CASE("her order is that of the placed needs", "[needs]")
{
    CHECK(needsrules::herOrder(assessment({rating(1, 3), rating(2, 0), rating(3, 1), rating(4, 2)})) ==
          std::vector<NeedId>{NeedId(3), NeedId(4), NeedId(1)});
    CHECK(needsrules::herOrder({}).empty());
}

TEST_CASE("a need is followed over time", "[needs]")
{
    const NeedsAssessment first = assessment({rating(1, 1, 0, 2), rating(2, 2, 0, 1)});
    const NeedsAssessment second = assessment({rating(3, 1, 0, 3), rating(4, 2, 0, 4)});
    NeedsAssessment third = assessment({rating(4, 1, 0, 5), rating(1, 2, 0, 4)});
    third.ratings[1].need.text = u"as it is called now"_s;
    const auto courses = needsrules::courses({first, second, third});
    REQUIRE(courses.size() == 4);
    CHECK(courses[0].need.id == NeedId(4));
    CHECK(courses[0].situation == Ranks{0, 4, 5});
    CHECK(courses[0].herRank == Ranks{0, 2, 1});
    CHECK(courses[1].need.id == NeedId(1));
    CHECK(courses[1].need.text == u"as it is called now"_s);
    CHECK(courses[1].situation == Ranks{2, 0, 4});
    CHECK(courses[2].need.id == NeedId(3));
    CHECK(courses[2].situation == Ranks{0, 3, 0});
    CHECK(courses[3].need.id == NeedId(2));
    CHECK(courses[3].situation == Ranks{1, 0, 0});
    CHECK(needsrules::courses({}).empty());
}

TEST_CASE("needs without row ids are the same by their uuid", "[needs]")
{
    const QUuid uuid = QUuid::createUuid();
    NeedsAssessment first = assessment({rating(0, 1, 0, 2), rating(0, 2, 0, 3)});
    first.ratings[0].need.uuid = uuid;
    first.ratings[1].need.uuid = QUuid::createUuid();
    NeedsAssessment second = assessment({rating(0, 1, 0, 4)});
    second.ratings[0].need.uuid = uuid;
    const auto courses = needsrules::courses({first, second});
    REQUIRE(courses.size() == 2);
    CHECK(courses[0].situation == Ranks{2, 4});
}

TEST_CASE("a new assessment keeps her order, ratings and words, and nothing of the signature", "[needs]")
{
    NeedsAssessment last = assessment({rating(1, 1, 2, 3), rating(2, 0, 4, 1)});
    last.ratings[0].herWords = u"for my mother"_s;
    last.ratings[0].note = u"monthly"_s;
    last.id = NeedsAssessmentId(5);
    last.uuid = QUuid::createUuid();
    last.caseId = CaseId(2);
    last.number = 3;
    last.note = u"done at the café"_s;
    last.on = QDate(2026, 1, 1);
    last.reviewOn = QDate(2026, 4, 1);
    last.signedAt = utc(QDate(2026, 1, 1), QTime(9, 0));
    last.signedBy = MemberId(1);
    const NeedsAssessment review = needsrules::reviewOf(last);
    NeedsAssessment expected = assessment(last.ratings);
    expected.caseId = CaseId(2);
    CHECK(review == expected);
}

TEST_CASE("answers have stable words, and every field shows in the audit record", "[needs]")
{
    for (int i = 0; i < 4; ++i) {
        const auto answer = static_cast<Answer>(i);
        CHECK(fromStored<Answer>(stored(answer), u"test"_s) == answer);
    }
    CHECK(stored(Answer::NotAsked) == u"not-asked"_s);
    CHECK_THROWS_AS(fromStored<Answer>(u"maybe"_s, u"test"_s), StorageError);

    const NeedsAssessment a = assessment({rating(1, 1, 2, 3)});
    const std::vector<std::function<void(NeedsAssessment &)>> changes = {
        [](auto &x) { x.on = QDate(2026, 1, 1); },
        [](auto &x) { x.note = u"x"_s; },
        [](auto &x) { x.reviewOn = QDate(2026, 1, 1); },
        [](auto &x) { x.ratings.clear(); },
        [](auto &x) { x.ratings[0].need.text = u"x"_s; },
        [](auto &x) { x.ratings[0].need.domain = u"x"_s; },
        [](auto &x) { x.ratings[0].need.namedByHer = true; },
        [](auto &x) { x.ratings[0].situation = 5; },
        [](auto &x) { x.ratings[0].answer = Answer::PrefersNotToSay; },
        [](auto &x) { x.ratings[0].urgency = 4; },
        [](auto &x) { x.ratings[0].herRank = 0; },
        [](auto &x) { x.ratings[0].herWords = u"x"_s; },
        [](auto &x) { x.ratings[0].note = u"x"_s; },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        NeedsAssessment b = a;
        changes[i](b);
        INFO("change " << i);
        CHECK(needsrules::toJson(a) != needsrules::toJson(b));
    }
}

TEST_CASE("needs: naming a need tells what else she has to agree to; a part of life nobody knows tells all")
{
    const auto told = [](const QStringList &domains) {
        std::vector<Need> needs;
        for (const QString &domain : domains)
            needs.emplace_back().domain = domain;
        return needsrules::toldBy(needs);
    };
    CHECK(told({}).isEmpty());
    CHECK(told({u"housing"_s, u"money"_s}).isEmpty());
    CHECK(told({u"mental-health"_s, u"health"_s}) == QStringList{u"health"_s});
    CHECK(told({u"legal"_s, u"family"_s, u"safety"_s}) == QStringList{u"legal"_s, u"family"_s, u"risk"_s});
    CHECK(told({u"of-this-office"_s}).size() == 4);
    CHECK(told({QString()}).size() == 4);
}
