// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskwords.h"
#include "tests/support/describe.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

constexpr RiskLevel Levels[] = {RiskLevel::None, RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High,
                                RiskLevel::VeryHigh};

RiskFactor factor(RiskQuestion question, int likelihood, int severity, int likelihoodAfter = 0,
                  int severityAfter = 0)
{
    RiskFactor f;
    f.question = question;
    f.code = u"knows-address"_s;
    f.likelihood = likelihood;
    f.severity = severity;
    f.likelihoodAfter = likelihoodAfter;
    f.severityAfter = severityAfter;
    return f;
}

/// A likelihood and severity whose cell has that level.
std::pair<int, int> stepsFor(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return {0, 0};
    case RiskLevel::Low:
        return {2, 2};
    case RiskLevel::Moderate:
        return {3, 3};
    case RiskLevel::High:
        return {3, 5};
    case RiskLevel::VeryHigh:
        return {4, 5};
    }
    return {};
}

/// One that can be signed.
RiskAssessment complete()
{
    RiskAssessment a;
    a.factors = {factor(RiskQuestion::HarmByOthers, 3, 3), factor(RiskQuestion::TakingPart, 2, 2)};
    a.factors[1].code = u"seen-here"_s;
    a.cooperation = Cooperation::No;
    a.reviewOn = QDate(2026, 6, 2);
    return a;
}

RiskAssessment signedAt(const QDateTime &when, QDate reviewOn)
{
    RiskAssessment a = complete();
    a.reviewOn = reviewOn;
    a.signedAt = when;
    a.number = 1;
    return a;
}

CaseEvent event(const QDateTime &recorded, bool invalidates, QDate on = {})
{
    CaseEvent e;
    e.recordedAt = recorded;
    e.on = on.isValid() ? on : recorded.date();
    e.invalidatesRisk = invalidates;
    return e;
}

} // namespace

TEST_CASE("every cell of the matrix has its level", "[safety]")
{
    // Rows: likelihood 1 to 5; columns: severity 1 to 5.
    constexpr char expected[5][6] = {"LLLLM", "LLMMH", "LMMHH", "LMHHV", "MHHVV"};
    const auto letter = [](RiskLevel level) { return "-LMHV"[static_cast<int>(level)]; };
    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
        for (int severity = 1; severity <= 5; ++severity) {
            INFO("likelihood " << likelihood << ", severity " << severity);
            CHECK(letter(riskrules::cell(likelihood, severity)) == expected[likelihood - 1][severity - 1]);
        }
    }
    for (int step = -1; step <= 6; ++step) {
        CHECK(riskrules::cell(0, step) == RiskLevel::None);
        CHECK(riskrules::cell(step, 0) == RiskLevel::None);
        CHECK(riskrules::cell(step, 6) == RiskLevel::None);
        CHECK(riskrules::cell(6, step) == RiskLevel::None);
        CHECK(riskrules::cell(-1, step) == RiskLevel::None);
    }
}

TEST_CASE("the overall level follows the stated rule for every mix", "[safety]")
{
    constexpr Cooperation answers[] = {Cooperation::NotAsked, Cooperation::No, Cooperation::Considering,
                                       Cooperation::Yes, Cooperation::PrefersNotToSay};
    for (const RiskLevel first : Levels) {
        for (const RiskLevel second : Levels) {
            for (const Cooperation cooperation : answers) {
                for (int reprisalLikelihood = 0; reprisalLikelihood <= 5; ++reprisalLikelihood) {
                    for (const RiskLevel set : Levels) {
                        RiskAssessment a;
                        const auto [l1, s1] = stepsFor(first);
                        const auto [l2, s2] = stepsFor(second);
                        a.factors = {factor(RiskQuestion::HarmByOthers, l1, s1),
                                     factor(RiskQuestion::TakingPart, l2, s2)};
                        RiskFactor reprisal = factor(RiskQuestion::HarmByOthers, reprisalLikelihood, 1, 1, 1);
                        reprisal.reprisal = true;
                        a.factors.push_back(reprisal);
                        a.cooperation = cooperation;
                        if (set != RiskLevel::None)
                            a.overrideLevel = set;

                        const RiskLevel highest = std::max({first, second, RiskLevel::Low});
                        const bool yes = cooperation == Cooperation::Yes;
                        const bool weighed = yes && reprisalLikelihood >= 4;
                        const bool raised = yes && !weighed && highest != RiskLevel::VeryHigh;
                        const RiskLevel byRule =
                            raised ? static_cast<RiskLevel>(static_cast<int>(highest) + 1) : highest;

                        const riskrules::Overall o = riskrules::overall(a);
                        CHECK(o.highest == highest);
                        CHECK(o.byRule == byRule);
                        CHECK(o.raisedForCooperation == raised);
                        CHECK(o.cooperationWeighedInFactor == weighed);
                        CHECK(o.overridden == (set != RiskLevel::None));
                        CHECK(o.level == (set != RiskLevel::None ? set : byRule));
                    }
                }
            }
        }
    }
}

TEST_CASE("nothing rated gives no level, cooperation or not", "[safety]")
{
    RiskAssessment a;
    a.cooperation = Cooperation::Yes;
    CHECK(riskrules::overall(a).level == RiskLevel::None);
    CHECK_FALSE(riskrules::overall(a).raisedForCooperation);
    a.factors = {factor(RiskQuestion::HarmByOthers, 4, 0)};
    a.factors[0].reprisal = true;
    CHECK(riskrules::overall(a).level == RiskLevel::None);
    CHECK_FALSE(riskrules::overall(a).cooperationWeighedInFactor); // not rated yet
}

TEST_CASE("what counts is what remains; where that is not rated, what was before", "[safety]")
{
    RiskAssessment a;
    a.factors = {factor(RiskQuestion::HarmByOthers, 5, 5, 1, 2)};
    CHECK(riskrules::overall(a).highest == RiskLevel::Low);
    a.factors[0].severityAfter = 0;
    CHECK(riskrules::overall(a).highest == RiskLevel::VeryHigh);
    a.factors = {factor(RiskQuestion::HarmByOthers, 2, 2, 5, 5)};
    CHECK(riskrules::overall(a).highest == RiskLevel::VeryHigh);
}

TEST_CASE("a reprisal is weighed by its likelihood before safeguards, and only a reprisal", "[safety]")
{
    RiskAssessment a;
    a.cooperation = Cooperation::Yes;
    a.factors = {factor(RiskQuestion::HarmByOthers, 4, 3, 1, 3)};
    CHECK(riskrules::overall(a).byRule == RiskLevel::Moderate); // low, raised
    a.factors[0].reprisal = true;
    CHECK(riskrules::overall(a).byRule == RiskLevel::Low);
    a.factors[0].likelihood = 3;
    a.factors[0].likelihoodAfter = 4;
    a.factors[0].severityAfter = 1;
    CHECK(riskrules::overall(a).byRule == RiskLevel::Moderate);
}

TEST_CASE("a further factor never lowers the level by rule, unless it weighs the reprisal", "[safety]")
{
    SeededRandom random(41);
    const auto step = [&](int from) {
        return from + static_cast<int>(random.below(static_cast<quint32>(6 - from)));
    };
    for (int round = 0; round < 3000; ++round) {
        RiskAssessment a;
        a.cooperation = static_cast<Cooperation>(random.below(5));
        const auto some = [&] {
            RiskFactor f =
                factor(random.below(2) == 0 ? RiskQuestion::HarmByOthers : RiskQuestion::TakingPart, step(0),
                       step(0), step(0), step(0));
            f.reprisal = random.below(3) == 0;
            return f;
        };
        const int count = static_cast<int>(random.below(6));
        for (int i = 0; i < count; ++i)
            a.factors.push_back(some());
        const riskrules::Overall before = riskrules::overall(a);
        const RiskFactor added = some();
        a.factors.insert(a.factors.begin() + random.below(static_cast<quint32>(count + 1)), added);
        const riskrules::Overall after = riskrules::overall(a);
        CHECK(after.highest >= before.highest);
        CHECK(after.byRule >= after.highest);
        if (after.cooperationWeighedInFactor == before.cooperationWeighedInFactor)
            CHECK(after.byRule >= before.byRule);
        else
            CHECK((added.reprisal && added.likelihood >= 4));
    }
}

TEST_CASE("what is missing for a signature is named, one thing at a time", "[safety]")
{
    const QDate today(2026, 3, 2);
    REQUIRE(riskrules::missingForSignature(complete(), today).empty());
    struct Row {
        const char *what;
        std::function<void(RiskAssessment &)> spoil;
        int missing;
    };
    const std::vector<Row> rows = {
        {"no factor for question 1", [](auto &a) { a.factors.erase(a.factors.begin()); }, 1},
        {"no factor for question 2", [](auto &a) { a.factors.pop_back(); }, 1},
        {"said in the summary instead",
         [](auto &a) {
             a.factors.pop_back();
             a.summary = u"Nobody here knows her."_s;
         },
         0},
        {"a summary of spaces says nothing",
         [](auto &a) {
             a.factors.pop_back();
             a.summary = u"  "_s;
         },
         1},
        {"no factor, no summary, no level", [](auto &a) { a.factors.clear(); }, 3},
        {"none seen, but no level",
         [](auto &a) {
             a.factors.clear();
             a.summary = u"None seen."_s;
         },
         1},
        {"none seen, level set with its reason",
         [](auto &a) {
             a.factors.clear();
             a.summary = u"None seen."_s;
             a.overrideLevel = RiskLevel::Low;
             a.overrideReason = u"None seen."_s;
         },
         0},
        {"likelihood without severity",
         [](auto &a) { a.factors.push_back(factor(RiskQuestion::TakingPart, 2, 0)); }, 1},
        {"severity without likelihood",
         [](auto &a) { a.factors.push_back(factor(RiskQuestion::TakingPart, 0, 2)); }, 1},
        {"half rated after safeguards", [](auto &a) { a.factors[0].likelihoodAfter = 2; }, 1},
        {"a factor not rated at all may stand",
         [](auto &a) { a.factors.push_back(factor(RiskQuestion::TakingPart, 0, 0)); }, 0},
        {"a factor without words", [](auto &a) { a.factors[0].code.clear(); }, 1},
        {"a factor in own words",
         [](auto &a) {
             a.factors[0].code.clear();
             a.factors[0].text = u"his brother"_s;
         },
         0},
        {"cooperation not asked", [](auto &a) { a.cooperation = Cooperation::NotAsked; }, 1},
        {"prefers not to say is an answer", [](auto &a) { a.cooperation = Cooperation::PrefersNotToSay; }, 0},
        {"cooperates, not weighed", [](auto &a) { a.cooperation = Cooperation::Yes; }, 1},
        {"considers it, not weighed", [](auto &a) { a.cooperation = Cooperation::Considering; }, 1},
        {"cooperates, weighed",
         [](auto &a) {
             a.cooperation = Cooperation::Yes;
             a.cooperationWeighed = u"asked"_s;
         },
         0},
        {"another level without reason", [](auto &a) { a.overrideLevel = RiskLevel::High; }, 1},
        {"another level with reason",
         [](auto &a) {
             a.overrideLevel = RiskLevel::High;
             a.overrideReason = u"saw him"_s;
         },
         0},
        {"no day to look again", [](auto &a) { a.reviewOn = {}; }, 1},
        {"the day has passed", [](auto &a) { a.reviewOn = QDate(2026, 3, 1); }, 1},
        {"today is no past day", [](auto &a) { a.reviewOn = QDate(2026, 3, 2); }, 0},
        {"twelve months are allowed", [](auto &a) { a.reviewOn = QDate(2027, 3, 2); }, 0},
        {"a day more is not", [](auto &a) { a.reviewOn = QDate(2027, 3, 3); }, 1},
    };
    for (const Row &row : rows) {
        RiskAssessment a = complete();
        row.spoil(a);
        const QStringList missing = riskwords::said(riskrules::missingForSignature(a, today));
        INFO(row.what << ": " << missing.join(u" / "_s).toStdString());
        CHECK(missing.size() == row.missing);
        CHECK_FALSE(missing.contains(QString()));
    }
    CHECK(riskrules::missingForSignature(signedAt({}, QDate(2020, 1, 1)))
              .empty()); // without a clock the day is only set or not
}

TEST_CASE("the higher the level, the sooner the review", "[safety]")
{
    const QDate today(2026, 1, 31);
    CHECK(riskrules::proposedReview(RiskLevel::VeryHigh, today) == QDate(2026, 2, 14));
    CHECK(riskrules::proposedReview(RiskLevel::High, today) == QDate(2026, 2, 28));
    CHECK(riskrules::proposedReview(RiskLevel::Moderate, today) == QDate(2026, 4, 30));
    CHECK(riskrules::proposedReview(RiskLevel::Low, today) == QDate(2026, 7, 31));
    CHECK_FALSE(riskrules::proposedReview(RiskLevel::None, today).isValid());
}

TEST_CASE("a standing assessment goes out of date by event or by day", "[safety]")
{
    const QDateTime signedThen = utc(QDate(2026, 3, 2), QTime(9, 0));
    const RiskAssessment a = signedAt(signedThen, QDate(2026, 6, 2));
    SECTION("there is none")
    {
        const auto s = riskrules::staleness(std::nullopt, {event(signedThen, true)}, QDate(2026, 3, 2));
        CHECK(s.never);
        CHECK(s.isStale());
        CHECK(s.events.empty());
    }
    SECTION("fresh")
    {
        CHECK_FALSE(riskrules::staleness(a, {}, QDate(2026, 3, 3)).isStale());
    }
    SECTION("its day passes at midnight")
    {
        CHECK_FALSE(riskrules::staleness(a, {}, QDate(2026, 6, 2)).reviewPassed);
        CHECK(riskrules::staleness(a, {}, QDate(2026, 6, 3)).reviewPassed);
        CHECK(riskrules::staleness(a, {}, QDate(2026, 6, 3)).isStale());
    }
    SECTION("only events that invalidate and were not recorded before signing count, oldest first")
    {
        const std::vector<CaseEvent> events = {
            event(signedThen.addDays(5), true), event(signedThen.addDays(4), false),
            event(signedThen.addDays(3), true), event(signedThen, true), event(signedThen.addSecs(-1), true)};
        const auto s = riskrules::staleness(a, events, QDate(2026, 3, 9));
        REQUIRE(s.events.size() == 3);
        CHECK(s.events[0].recordedAt == signedThen); // at the same instant: in doubt, look again
        CHECK(s.events[1].recordedAt == signedThen.addDays(3));
        CHECK(s.events[2].recordedAt == signedThen.addDays(5));
        CHECK_FALSE(s.reviewPassed);
        CHECK(s.isStale());
    }
    SECTION("an old event of which the team hears only now counts")
    {
        CHECK(riskrules::staleness(a, {event(signedThen.addDays(1), true, QDate(2026, 1, 1))},
                                   QDate(2026, 3, 4))
                  .isStale());
    }
}

TEST_CASE("two assessments stand side by side", "[safety]")
{
    const auto coded = [](const QString &code) {
        RiskFactor f;
        f.code = code;
        return f;
    };
    const auto own = [](const QString &text) {
        RiskFactor f;
        f.text = text;
        return f;
    };
    RiskAssessment earlier;
    earlier.factors = {coded(u"a"_s), coded(u"b"_s), own(u"His brother lives near"_s), own(u"gone"_s),
                       own({})};
    RiskAssessment later;
    later.factors = {own(u"his  brother lives NEAR"_s), coded(u"c"_s), coded(u"a"_s), own({})};
    later.factors[2].text = u"an addition"_s;
    const auto pairs = riskrules::compare(earlier, later);
    REQUIRE(pairs.size() == 7);
    CHECK(pairs[0].earlier->text == u"His brother lives near"_s);
    CHECK(pairs[0].later->text == u"his  brother lives NEAR"_s);
    CHECK_FALSE(pairs[1].earlier);
    CHECK(pairs[1].later->code == u"c"_s);
    CHECK(pairs[2].earlier->code == u"a"_s);
    CHECK(pairs[2].later->text == u"an addition"_s);
    CHECK_FALSE(pairs[3].earlier); // no words are not the same words
    CHECK(pairs[4].earlier->code == u"b"_s);
    CHECK_FALSE(pairs[4].later);
    CHECK(pairs[5].earlier->text == u"gone"_s);
    CHECK(pairs[6].earlier);
}

TEST_CASE("a review starts from what is known and is not signed", "[safety]")
{
    RiskAssessment a = signedAt(utc(QDate(2026, 3, 2), QTime(9, 0)), QDate(2026, 6, 2));
    a.id = AssessmentId(7);
    a.uuid = QUuid::createUuid();
    a.caseId = CaseId(3);
    a.factors[0].safeguards = u"another lock"_s;
    a.cooperation = Cooperation::Yes;
    a.cooperationWeighed = u"nobody knows"_s;
    a.herView = u"calm"_s;
    a.summary = u"so far"_s;
    a.overrideLevel = RiskLevel::High;
    a.overrideReason = u"because"_s;
    a.signedLevel = RiskLevel::High;
    const RiskAssessment r = riskrules::reviewOf(a, RiskOccasion::Event);
    CHECK(r.factors == a.factors);
    CHECK(r.caseId == a.caseId);
    CHECK(r.occasion == RiskOccasion::Event);
    CHECK(r.cooperation == Cooperation::Yes);
    CHECK(r.cooperationWeighed == u"nobody knows"_s);
    CHECK_FALSE(r.id.isValid());
    CHECK(r.uuid.isNull());
    CHECK(r.number == 0);
    CHECK_FALSE(r.isSigned());
    CHECK(r.signedLevel == RiskLevel::None);
    CHECK_FALSE(r.overrideLevel);
    CHECK(r.overrideReason.isEmpty());
    CHECK_FALSE(r.reviewOn.isValid());
    CHECK(r.herView.isEmpty());
    CHECK(r.summary.isEmpty());
}

TEST_CASE("choices have words on the screen and stable words in the file", "[safety]")
{
    QSet<QString> names;
    for (const RiskLevel level : Levels)
        names << riskwords::levelName(level);
    CHECK(names.size() == 5);
    CHECK(riskwords::levelName(RiskLevel::None) == u"Not assessed"_s);
    CHECK(riskwords::levelName(RiskLevel::VeryHigh) == u"Very high"_s);
    QSet<QString> cooperation;
    for (int i = 0; i < 5; ++i) {
        const auto c = static_cast<Cooperation>(i);
        cooperation << riskwords::cooperationName(c);
        CHECK(fromStored<Cooperation>(stored(c), u"test"_s) == c);
    }
    CHECK(cooperation.size() == 5);
    QSet<QString> occasions;
    for (int i = 0; i < 3; ++i) {
        const auto o = static_cast<RiskOccasion>(i);
        occasions << riskwords::occasionName(o);
        CHECK(fromStored<RiskOccasion>(stored(o), u"test"_s) == o);
    }
    CHECK(occasions.size() == 3);
    CHECK(stored(Cooperation::PrefersNotToSay) == u"prefers-not-to-say"_s);
    CHECK_THROWS_AS(fromStored<Cooperation>(u"perhaps"_s, u"test"_s), StorageError);
    CHECK_THROWS_AS(fromStored<RiskOccasion>({}, u"test"_s), StorageError);
    CHECK(riskwords::questionText(RiskQuestion::HarmByOthers) !=
          riskwords::questionText(RiskQuestion::TakingPart));
    CHECK_FALSE(riskwords::ruleInWords().isEmpty());
}

TEST_CASE("every field of an assessment shows in its audit record", "[safety]")
{
    const RiskAssessment a = complete();
    const std::vector<std::function<void(RiskAssessment &)>> changes = {
        [](auto &x) { x.occasion = RiskOccasion::Event; },
        [](auto &x) { x.startedOn = QDate(2026, 1, 1); },
        [](auto &x) { x.cooperation = Cooperation::Yes; },
        [](auto &x) { x.cooperationWeighed = u"x"_s; },
        [](auto &x) { x.herView = u"x"_s; },
        [](auto &x) { x.summary = u"x"_s; },
        [](auto &x) { x.overrideLevel = RiskLevel::High; },
        [](auto &x) { x.overrideReason = u"x"_s; },
        [](auto &x) { x.reviewOn = QDate(2026, 9, 9); },
        [](auto &x) { x.factors[0].question = RiskQuestion::TakingPart; },
        [](auto &x) { x.factors[0].code = u"x"_s; },
        [](auto &x) { x.factors[0].text = u"x"_s; },
        [](auto &x) { x.factors[0].namedByHer = true; },
        [](auto &x) { x.factors[0].reprisal = true; },
        [](auto &x) { x.factors[0].likelihood = 5; },
        [](auto &x) { x.factors[0].severity = 5; },
        [](auto &x) { x.factors[0].safeguards = u"x"_s; },
        [](auto &x) { x.factors[0].likelihoodAfter = 5; },
        [](auto &x) { x.factors[0].severityAfter = 5; },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        RiskAssessment b = a;
        changes[i](b);
        INFO("change " << i);
        CHECK(riskrules::toJson(a) != riskrules::toJson(b));
    }
}
