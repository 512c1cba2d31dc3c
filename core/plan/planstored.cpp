// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planstored.h"
#include "core/base/error.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera::planstored {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

const QString StepColumns =
    u"s.id, s.uuid, s.what, s.done_by, s.by_name, s.due_on, s.how_we_know, s.state, s.state_note, "
    "s.state_on, s.look_again_on"_s;

void readStep(Row &row, Step &step)
{
    row >> step.id >> step.uuid >> step.what >> step.by >> step.byName >> step.due >> step.howWeKnow >>
        step.state >> step.stateNote >> step.stateOn >> step.lookAgainOn;
}

/// Calls `change` with every need of a plan written as JSON.
template <typename Change>
void changeNeeds(QJsonObject &content, Change change)
{
    QJsonArray goals = content.value(u"goals"_s).toArray();
    for (qsizetype g = 0; g < goals.size(); ++g) {
        QJsonObject goal = goals[g].toObject();
        QJsonArray needs = goal.value(u"needs"_s).toArray();
        for (qsizetype n = 0; n < needs.size(); ++n)
            needs[n] = change(QJsonValue(needs[n]));
        goal.insert(u"needs"_s, needs);
        goals[g] = goal;
    }
    content.insert(u"goals"_s, goals);
}

} // namespace

void notThere(const QString &what)
{
    throw NotFound(what, PlanText::tr("Nothing was changed."),
                   PlanText::tr("Open the case again to see what is there."));
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

CaseId caseOf(const QSqlDatabase &db, PlanId id)
{
    Sql sql(db, u"SELECT case_id FROM plan WHERE id = :p"_s);
    sql.bind(u":p"_s, id);
    const auto caseId = sql.first<CaseId>();
    if (!caseId)
        notThere(PlanText::tr("This plan is not there any more."));
    return *caseId;
}

GoalPlace placeOf(const QSqlDatabase &db, GoalId id)
{
    Sql sql(
        db,
        u"SELECT g.plan_id, p.case_id, g.uuid, g.ord FROM goal g JOIN plan p ON p.id = g.plan_id WHERE g.id = :g"_s);
    sql.bind(u":g"_s, id);
    if (!sql.next())
        notThere(PlanText::tr("This goal is not there any more."));
    GoalPlace place;
    sql.row() >> place.plan >> place.caseId >> place.uuid >> place.ord;
    return place;
}

StoredStep loadStep(const QSqlDatabase &db, StepId id)
{
    Sql sql(db, u"SELECT %1, s.goal_id, p.case_id, s.ord FROM step s JOIN goal g ON g.id = s.goal_id "
                "JOIN plan p ON p.id = g.plan_id WHERE s.id = :s"_s.arg(StepColumns));
    sql.bind(u":s"_s, id);
    if (!sql.next())
        notThere(PlanText::tr("This step is not there any more."));
    StoredStep stored;
    Row row = sql.row();
    readStep(row, stored.step);
    row >> stored.goal >> stored.caseId >> stored.ord;
    return stored;
}

std::optional<Plan> loadPlan(const QSqlDatabase &db, CaseId id)
{
    Plan plan;
    {
        Sql sql(db, u"SELECT id, uuid, goal_order, order_reason, review_on FROM plan WHERE case_id = :c"_s);
        sql.bind(u":c"_s, id);
        if (!sql.next())
            return {};
        plan.caseId = id;
        sql.row() >> plan.id >> plan.uuid >> plan.order >> plan.orderReason >> plan.reviewOn;
    }
    QHash<GoalId, size_t> places;
    {
        Sql sql(db, u"SELECT id, uuid, text FROM goal WHERE plan_id = :p ORDER BY ord, id"_s);
        sql.bind(u":p"_s, plan.id);
        while (sql.next()) {
            Goal goal;
            sql.row() >> goal.id >> goal.uuid >> goal.text;
            places.insert(goal.id, plan.goals.size());
            plan.goals.push_back(std::move(goal));
        }
    }
    {
        Sql sql(db, u"SELECT n.goal_id, n.need_id FROM goal g JOIN goal_need n ON n.goal_id = g.id WHERE "
                    u"g.plan_id = :p "
                    "ORDER BY n.goal_id, n.need_id"_s);
        sql.bind(u":p"_s, plan.id);
        while (sql.next()) {
            Row row = sql.row();
            Goal &goal = plan.goals[places.value(row.take<GoalId>())];
            goal.needs.push_back(row.take<NeedId>());
        }
    }
    Sql sql(db, u"SELECT %1, s.goal_id FROM goal g JOIN step s ON s.goal_id = g.id WHERE g.plan_id = :p "
                "ORDER BY s.goal_id, s.ord, s.id"_s.arg(StepColumns));
    sql.bind(u":p"_s, plan.id);
    while (sql.next()) {
        Row row = sql.row();
        Step step;
        readStep(row, step);
        plan.goals[places.value(row.take<GoalId>())].steps.push_back(std::move(step));
    }
    return plan;
}

void applyOrder(Session &session, Plan &plan)
{
    if (plan.order == GoalOrder::Hers && plan.goals.size() > 1)
        planrules::orderByHerNeeds(plan, NeedsStore(session).herOrder(plan.caseId, right::ViewPlan));
}

void storeGoalPlaces(const QSqlDatabase &db, const std::vector<Goal> &goals)
{
    int ord = 0;
    for (const Goal &goal : goals)
        Sql(db, u"UPDATE goal SET ord = :o WHERE id = :g AND ord <> :o"_s)
            .bind(u":o"_s, ord++)
            .bind(u":g"_s, goal.id)
            .run();
}

std::optional<Plan> keepOrder(Session &session, CaseId id)
{
    auto plan = loadPlan(session.db(), id);
    if (!plan)
        return {};
    const std::vector<Goal> before = plan->goals;
    applyOrder(session, *plan);
    if (std::ranges::equal(before, plan->goals, {}, &Goal::id, &Goal::id))
        return {};
    storeGoalPlaces(session.db(), plan->goals);
    return plan;
}

CaseText contentOf(const Plan &plan, const std::vector<Need> &known)
{
    QJsonObject content = planrules::toJson(plan);
    changeNeeds(content, [&](const QJsonValue &value) -> QJsonValue {
        const auto need = std::ranges::find(known, NeedId(value.toInteger()), &Need::id);
        if (need == known.end())
            return value;
        QJsonObject json = needsrules::toJson(*need);
        json.insert(u"id"_s, need->id.value);
        return json;
    });
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Plan planFrom(const QString &text, const std::vector<Need> &known, PlanId id, CaseId caseId)
{
    QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    changeNeeds(content, [&](const QJsonValue &value) -> QJsonValue {
        QJsonObject json = value.toObject();
        const auto need =
            std::ranges::find(known, QUuid::fromString(json.value(u"uuid"_s).toString()), &Need::uuid);
        json.insert(u"id"_s, need == known.end() ? qint64(0) : need->id.value);
        return json;
    });
    Plan plan = planrules::fromJson(content);
    plan.id = id;
    plan.caseId = caseId;
    return plan;
}

CaseText readContent(Row &row)
{
    CaseText content; // of a version that a program before schema 4 wrote
    CaseDocument agreed;
    row >> content >> agreed;
    return agreed.text.isEmpty() ? content : agreed.text;
}

std::optional<std::pair<int, CaseText>> lastVersion(const QSqlDatabase &db, PlanId id)
{
    Sql sql(db, u"SELECT number, content, agreed FROM plan_version WHERE plan_id = :p ORDER BY number DESC "
                "LIMIT 1"_s);
    sql.bind(u":p"_s, id);
    if (!sql.next())
        return {};
    Row row = sql.row();
    const int number = row.take<int>();
    return std::pair(number, readContent(row));
}

} // namespace itinera::planstored
