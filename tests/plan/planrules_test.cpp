// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "tests/support/describe.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

Step step(const QString &what)
{
    Step s;
    s.uuid = QUuid::createUuid();
    s.what = what;
    return s;
}

Goal goal(const QString &text, const std::vector<qint64> &needs)
{
    Goal g;
    g.uuid = QUuid::createUuid();
    g.text = text;
    for (const qint64 need : needs)
        g.needs.emplace_back(need);
    g.steps = {step(u"a step for %1"_s.arg(text))};
    return g;
}

Plan plan(const std::vector<Goal> &goals)
{
    Plan p;
    p.uuid = QUuid::createUuid();
    p.goals = goals;
    return p;
}

std::vector<NeedId> order(const std::vector<qint64> &ids)
{
    std::vector<NeedId> needs;
    for (const qint64 id : ids)
        needs.emplace_back(id);
    return needs;
}

QString texts(const Plan &p)
{
    QStringList list;
    for (const Goal &g : p.goals)
        list << g.text;
    return list.join(u' ');
}

} // namespace

TEST_CASE("goals follow her order by the best-placed need that they serve", "[plan]")
{
    Plan p = plan({goal(u"a"_s, {9}), goal(u"b"_s, {3}), goal(u"c"_s, {5, 1}), goal(u"d"_s, {2}),
                   goal(u"e"_s, {}), goal(u"f"_s, {3, 8})});
    CHECK(planrules::departsFromHerOrder(p, order({1, 2, 3})));
    planrules::orderByHerNeeds(p, order({1, 2, 3}));
    CHECK(texts(p) == u"c d b f a e"_s); // equal ones and those serving none placed stay as they were
    CHECK_FALSE(planrules::departsFromHerOrder(p, order({1, 2, 3})));
    CHECK(planrules::departsFromHerOrder(p, order({3, 2, 1})));
    CHECK_FALSE(planrules::departsFromHerOrder(p, {})); // she has placed nothing
    CHECK_FALSE(planrules::departsFromHerOrder({}, order({1})));
    // One that serves her first and her last need comes before one that serves the second.
    Plan two = plan({goal(u"second"_s, {2}), goal(u"both"_s, {3, 1})});
    planrules::orderByHerNeeds(two, order({1, 2, 3}));
    CHECK(texts(two) == u"both second"_s);
}

TEST_CASE("ordering by her needs loses no goal and is settled at once", "[plan]")
{
    SeededRandom random(5);
    const auto below = [&](quint32 bound) { return random.below(bound); };
    for (int round = 0; round < 200; ++round) {
        Plan p = plan({});
        const quint32 count = below(7);
        for (quint32 i = 0; i < count; ++i)
            p.goals.push_back(goal(QString::number(i), {below(6), below(6)}));
        std::vector<NeedId> hers;
        for (quint32 i = below(6); i > 0; --i)
            hers.emplace_back(below(6));
        Plan sorted = p;
        planrules::orderByHerNeeds(sorted, hers);
        CHECK_FALSE(planrules::departsFromHerOrder(sorted, hers));
        CHECK(sorted.goals.size() == p.goals.size());
        for (const Goal &g : p.goals)
            CHECK(std::ranges::find(sorted.goals, g) != sorted.goals.end());
    }
}

TEST_CASE("what keeps a plan from being agreed is named", "[plan]")
{
    const auto hers = order({1, 2});
    const Plan good = plan({goal(u"papers"_s, {1}), goal(u"room"_s, {2})});
    CHECK(planrules::missingForAgreement(good, hers).empty());
    CHECK(planrules::missingForAgreement({}, hers) ==
          std::vector{planrules::Missing{planrules::Missing::Kind::AnyGoal}});
    Plan p = good;
    p.goals[0].text = u"  "_s;
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    p = good;
    p.goals[1].needs.clear();
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    CHECK(planrules::missingForAgreement(p, hers)[0] ==
          planrules::Missing{planrules::Missing::Kind::ServedNeed, 2, u"room"_s});
    CHECK(planwords::said(planrules::missingForAgreement(p, hers)[0]) == u"Say which need “room” serves."_s);
    p = good;
    p.goals[0].steps.clear();
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    p = good;
    p.goals[0].steps[0].what.clear();
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    p.goals[1].needs.clear();
    CHECK(planrules::missingForAgreement(p, hers).size() == 2);
}

TEST_CASE("another order than hers needs a reason", "[plan]")
{
    const auto hers = order({2, 1});
    Plan p = plan({goal(u"papers"_s, {1}), goal(u"room"_s, {2})});
    p.order = GoalOrder::AgreedOtherwise;
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    p.orderReason = u"  "_s;
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    p.orderReason = u"the court date comes first"_s;
    CHECK(planrules::missingForAgreement(p, hers).empty());
    p.order = GoalOrder::Hers; // a reason left behind is no agreement
    CHECK(planrules::missingForAgreement(p, hers).size() == 1);
    planrules::orderByHerNeeds(p, hers);
    CHECK(planrules::missingForAgreement(p, hers).empty());
    p.order = GoalOrder::AgreedOtherwise;
    p.orderReason.clear();
    CHECK(planrules::missingForAgreement(p, hers).empty()); // agreed otherwise, but it is hers
}

TEST_CASE("progress of steps is not a change of what was agreed", "[plan]")
{
    const Plan agreed = plan({goal(u"papers"_s, {1})});
    CHECK(planrules::changesSince(agreed, agreed).empty());
    for (const StepState state : {StepState::Open, StepState::Paused, StepState::Done}) {
        Plan now = agreed;
        now.goals[0].steps[0] = planrules::withState(now.goals[0].steps[0], state, QDate(2026, 3, 2),
                                                     u"why"_s, QDate(2026, 4, 2));
        CHECK(planrules::changesSince(agreed, now).empty());
        CHECK(planrules::changesSince(now, agreed).empty());
    }
}

TEST_CASE("each kind of change is found and said in one line", "[plan]")
{
    Plan agreed = plan({goal(u"papers"_s, {1}), goal(u"room"_s, {2, 3}), goal(u"work"_s, {4})});
    agreed.goals[1].steps.push_back(step(u"look at flats"_s));
    agreed.goals[1].steps.push_back(step(u"call the owner"_s));
    agreed.goals[1].steps[2].by = StepBy::OtherService;
    agreed.goals[1].steps[0].due = QDate(2026, 5, 1);
    agreed.goals[1].steps[0].howWeKnow = u"we have a list"_s;
    agreed.reviewOn = QDate(2026, 6, 1);
    struct Row {
        const char *what;
        std::function<void(Plan &)> change;
        QString says;
    };
    const std::vector<Row> rows = {
        {"goal added",
         [](auto &p) {
             Goal g;
             g.uuid = QUuid::createUuid();
             g.text = u"friends"_s;
             p.goals.push_back(g);
         },
         u"friends"_s},
        {"goal removed", [](auto &p) { p.goals.pop_back(); }, u"work"_s},
        {"goal in other words", [](auto &p) { p.goals[0].text = u"my own papers"_s; }, u"my own papers"_s},
        {"goal serves other needs",
         [](auto &p) {
             p.goals[0].needs = {NeedId(1), NeedId(4)};
         },
         u"other needs"_s},
        {"goals in another order", [](auto &p) { std::swap(p.goals[0], p.goals[1]); }, u"another order"_s},
        {"step added", [](auto &p) { p.goals[0].steps.push_back(step(u"new one"_s)); }, u"new one"_s},
        {"step removed", [](auto &p) { p.goals[1].steps.erase(p.goals[1].steps.begin() + 1); },
         u"look at flats"_s},
        {"step in other words", [](auto &p) { p.goals[1].steps[1].what = u"look at rooms"_s; },
         u"look at rooms"_s},
        {"step by another", [](auto &p) { p.goals[1].steps[1].by = StepBy::Professional; },
         u"the professional"_s},
        {"step by one who has a name now", [](auto &p) { p.goals[1].steps[2].byName = u"Legal advice"_s; },
         u"Legal advice"_s},
        {"step by a named one",
         [](auto &p) {
             p.goals[1].steps[1].by = StepBy::OtherService;
             p.goals[1].steps[1].byName = u"Legal aid"_s;
         },
         u"Legal aid"_s},
        {"step on another day", [](auto &p) { p.goals[1].steps[0].due = QDate(2026, 5, 9); },
         u"9\u00a0May\u00a02026"_s},
        {"step without its day", [](auto &p) { p.goals[1].steps[0].due = {}; }, u"no day"_s},
        {"how we know", [](auto &p) { p.goals[1].steps[0].howWeKnow = u"three on the list"_s; },
         u"three on the list"_s},
        {"how we know taken out", [](auto &p) { p.goals[1].steps[0].howWeKnow.clear(); },
         u"not said any more"_s},
        {"steps in another order", [](auto &p) { std::swap(p.goals[1].steps[0], p.goals[1].steps[2]); },
         u"another order"_s},
        {"step takes another way", [](auto &p) { p.goals[1].steps[1].state = StepState::ChangedCourse; },
         u"another way"_s},
        {"step in another goal",
         [](auto &p) {
             p.goals[2].steps.push_back(p.goals[1].steps[2]);
             p.goals[1].steps.pop_back();
         },
         u"belongs to “work”"_s},
        {"order agreed otherwise", [](auto &p) { p.order = GoalOrder::AgreedOtherwise; }, u"her order"_s},
        {"another review day", [](auto &p) { p.reviewOn = QDate(2026, 7, 1); }, u"1\u00a0Jul\u00a02026"_s},
        {"no review day", [](auto &p) { p.reviewOn = {}; }, u"No day"_s},
    };
    for (const Row &row : rows) {
        Plan now = agreed;
        row.change(now);
        const QStringList lines = planwords::said(PaperText(u"en"_s), planrules::changesSince(agreed, now));
        INFO(row.what << ": " << lines.join(u" / "_s).toStdString());
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].contains(row.says));
        CHECK(planchange::fromJson(planchange::toJson(planrules::changesSince(agreed, now))) ==
              planrules::changesSince(agreed, now));
        CHECK(planwords::said(PaperText(u"es"_s), planrules::changesSince(agreed, now)) != lines);
        CHECK_FALSE(planrules::changesSince(now, agreed).empty()); // and back
    }
}

TEST_CASE("changes of the agreed order's reason, and several at once", "[plan]")
{
    Plan agreed = plan({goal(u"papers"_s, {1, 2})});
    agreed.order = GoalOrder::AgreedOtherwise;
    agreed.orderReason = u"court"_s;
    Plan now = agreed;
    now.orderReason = u"school"_s;
    CHECK(planrules::changesSince(agreed, now).size() == 1);
    std::swap(now.goals[0].needs[0], now.goals[0].needs[1]); // the same needs
    CHECK(planrules::changesSince(agreed, now).size() == 1);
    now.order = GoalOrder::Hers;
    now.goals[0].text = u"my papers"_s;
    now.goals[0].steps.push_back(step({}));
    CHECK(planrules::changesSince(agreed, now).size() == 3);
}

TEST_CASE("a step rests, goes on, is done or takes another way; nothing is demanded", "[plan]")
{
    Step s = step(u"call"_s);
    s.due = QDate(2026, 3, 9);
    s = planrules::withState(s, StepState::Paused, QDate(2026, 3, 2), {}, QDate(2026, 4, 1));
    CHECK(s.state == StepState::Paused);
    CHECK(s.stateOn == QDate(2026, 3, 2));
    CHECK(s.lookAgainOn == QDate(2026, 4, 1));
    s = planrules::withState(s, StepState::Open, QDate(2026, 3, 20), u"he is well again"_s,
                             QDate(2026, 4, 1));
    CHECK(s.state == StepState::Open);
    CHECK_FALSE(s.lookAgainOn.isValid());
    CHECK(s.stateNote == u"he is well again"_s);
    CHECK(s.due == QDate(2026, 3, 9)); // hers to move
    CHECK_FALSE(planrules::withState(s, StepState::Paused, QDate(2026, 3, 2), {}, {}).lookAgainOn.isValid());
    CHECK_FALSE(planrules::withState(s, StepState::Done, QDate(2026, 3, 2), {}, QDate(2026, 4, 1))
                    .lookAgainOn.isValid());
    CHECK(planrules::withState(s, StepState::ChangedCourse, QDate(2026, 3, 2), {}, {}).state ==
          StepState::ChangedCourse);
}

TEST_CASE("no state of a step is called failed", "[plan]")
{
    CHECK(planwords::stateName(StepState::Open) == u"to do"_s);
    CHECK(planwords::stateName(StepState::Paused) == u"resting"_s);
    CHECK(planwords::stateName(StepState::Done) == u"done"_s);
    CHECK(planwords::stateName(StepState::ChangedCourse) == u"another way"_s);
    Step s;
    s.byName = u"Legal aid"_s;
    CHECK(planwords::byName(s) == u"she"_s);
    s.by = StepBy::OtherService;
    CHECK(planwords::byName(s) == u"Legal aid"_s);
    s.byName.clear();
    CHECK(planwords::byName(s) == u"another service"_s);
    s.by = StepBy::Professional;
    CHECK(planwords::byName(s) == u"the professional"_s);
}

TEST_CASE("a plan goes to JSON and back", "[plan]")
{
    Plan p = plan({goal(u"papers — “mine”"_s, {1, 7}), goal(u"room"_s, {})});
    p.order = GoalOrder::AgreedOtherwise;
    p.orderReason = u"court"_s;
    p.reviewOn = QDate(2026, 6, 1);
    Step &s = p.goals[0].steps[0];
    s.by = StepBy::OtherService;
    s.byName = u"Legal aid"_s;
    s.due = QDate(2026, 3, 9);
    s.howWeKnow = u"we have a letter"_s;
    s.state = StepState::Paused;
    s.stateNote = u"summer"_s;
    s.stateOn = QDate(2026, 3, 1);
    s.lookAgainOn = QDate(2026, 9, 1);
    p.goals[0].steps.push_back(step(u"another"_s));
    p.goals[0].steps[1].state = StepState::ChangedCourse;
    p.goals[1].steps.clear();
    const QByteArray text = QJsonDocument(planrules::toJson(p)).toJson();
    CHECK(planrules::fromJson(QJsonDocument::fromJson(text).object()) == p);
    CHECK(planrules::fromJson(planrules::toJson(plan({}))).goals.empty());
}

TEST_CASE("what is not a plan is named as damage", "[plan]")
{
    const QJsonObject good = planrules::toJson(plan({goal(u"papers"_s, {1})}));
    CHECK_NOTHROW(planrules::fromJson(good));
    CHECK_THROWS_AS(planrules::fromJson({}), StorageError);
    for (const QString &key : {u"uuid"_s, u"order"_s, u"goals"_s}) {
        QJsonObject broken = good;
        broken.remove(key);
        CHECK_THROWS_AS(planrules::fromJson(broken), StorageError);
    }
    QJsonObject broken = good;
    broken.insert(u"goals"_s, QJsonArray{u"papers"_s});
    CHECK_THROWS_AS(planrules::fromJson(broken), StorageError);
    QJsonObject brokenGoal = good.value(u"goals"_s).toArray()[0].toObject();
    QJsonObject brokenStep = brokenGoal.value(u"steps"_s).toArray()[0].toObject();
    brokenStep.insert(u"state"_s, u"failed"_s);
    brokenGoal.insert(u"steps"_s, QJsonArray{brokenStep});
    broken.insert(u"goals"_s, QJsonArray{brokenGoal});
    CHECK_THROWS_AS(planrules::fromJson(broken), StorageError);
    try {
        planrules::fromJson({});
    } catch (const StorageError &error) {
        CHECK(error.fault() == StorageError::Fault::Damaged);
        CHECK_FALSE(error.toDo().isEmpty());
    }
}

TEST_CASE("stored words of a plan are those of the schema", "[plan]")
{
    CHECK(stored(StepBy::She) == u"she"_s);
    CHECK(stored(StepBy::Professional) == u"professional"_s);
    CHECK(stored(StepBy::OtherService) == u"service"_s);
    CHECK(stored(StepState::Open) == u"open"_s);
    CHECK(stored(StepState::Paused) == u"paused"_s);
    CHECK(stored(StepState::Done) == u"done"_s);
    CHECK(stored(StepState::ChangedCourse) == u"changed"_s);
    CHECK(stored(GoalOrder::Hers) == u"hers"_s);
    CHECK(stored(GoalOrder::AgreedOtherwise) == u"agreed"_s);
    CHECK(stored(SignatureKind::None) == u"none"_s);
    CHECK(stored(SignatureKind::OnPaper) == u"paper"_s);
    CHECK(stored(SignatureKind::OnScreen) == u"screen"_s);
    CHECK(fromStored<StepBy>(u"service"_s, u"test"_s) == StepBy::OtherService);
    CHECK(fromStored<SignatureKind>(u"paper"_s, u"test"_s) == SignatureKind::OnPaper);
    CHECK_THROWS_AS(fromStored<StepBy>(u"he"_s, u"test"_s), StorageError);
    CHECK_THROWS_AS(fromStored<GoalOrder>({}, u"test"_s), StorageError);
    CHECK_THROWS_AS(fromStored<SignatureKind>(u"ink"_s, u"test"_s), StorageError);
}
