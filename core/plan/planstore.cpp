// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planstore.h"
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr int firstPlanDays = 30;

const QString StepColumns =
    u"s.id, s.uuid, s.what, s.done_by, s.by_name, s.due_on, s.how_we_know, s.state, s.state_note, "
    "s.state_on, s.look_again_on"_s;
const QString VersionColumns =
    u"v.id, v.uuid, v.plan_id, v.number, v.content, v.what_changed, v.why, v.asked_by, v.her_signature, "
    u"v.her_signed_on, "
    "v.professional_signature, v.professional_signed_on, v.professional_id, v.created_at"_s;

[[noreturn]] void notThere(const QString &what)
{
    throw NotFound(what, PlanText::tr("Nothing was changed."),
                   PlanText::tr("Open the case again to see what is there."));
}

/// A null QString would be stored as NULL.
QVariant words(const QString &text)
{
    return QVariant(text.isNull() ? u""_s : text);
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

Step readStep(const Sql &sql)
{
    Step step;
    step.id = StepId(sql.integer(0));
    step.uuid = sql.uuid(1);
    step.what = sql.text(2);
    step.by = planrules::byFromStored(sql.text(3));
    step.byName = sql.text(4);
    step.due = sql.day(5);
    step.howWeKnow = sql.text(6);
    step.state = planrules::stateFromStored(sql.text(7));
    step.stateNote = sql.text(8);
    step.stateOn = sql.day(9);
    step.lookAgainOn = sql.day(10);
    return step;
}

void bindStep(Sql &sql, const Step &step)
{
    sql.bind(u":what"_s, words(step.what))
        .bind(u":by"_s, QVariant(planrules::stored(step.by)))
        .bind(u":name"_s, words(step.byName))
        .bind(u":due"_s, step.due)
        .bind(u":how"_s, words(step.howWeKnow))
        .bind(u":state"_s, QVariant(planrules::stored(step.state)))
        .bind(u":note"_s, words(step.stateNote))
        .bind(u":on"_s, step.stateOn)
        .bind(u":again"_s, step.lookAgainOn);
}

CaseId caseOf(const QSqlDatabase &db, PlanId id)
{
    Sql sql(db, u"SELECT case_id FROM plan WHERE id = :p"_s);
    sql.bind(u":p"_s, id);
    if (!sql.next())
        notThere(PlanText::tr("This plan is not there any more."));
    return CaseId(sql.integer(0));
}

/// Where a goal stands.
struct GoalPlace {
    PlanId plan;
    CaseId caseId;
    QUuid uuid;
    int ord = 0;
};

GoalPlace placeOf(const QSqlDatabase &db, GoalId id)
{
    Sql sql(
        db,
        u"SELECT g.plan_id, p.case_id, g.uuid, g.ord FROM goal g JOIN plan p ON p.id = g.plan_id WHERE g.id = :g"_s);
    sql.bind(u":g"_s, id);
    if (!sql.next())
        notThere(PlanText::tr("This goal is not there any more."));
    return {PlanId(sql.integer(0)), CaseId(sql.integer(1)), sql.uuid(2), sql.number(3)};
}

/// A step as it is stored, with where it stands.
struct StoredStep {
    Step step;
    GoalId goal;
    CaseId caseId;
    int ord = 0;
};

StoredStep loadStep(const QSqlDatabase &db, StepId id)
{
    Sql sql(db, u"SELECT %1, s.goal_id, p.case_id, s.ord FROM step s JOIN goal g ON g.id = s.goal_id "
                "JOIN plan p ON p.id = g.plan_id WHERE s.id = :s"_s.arg(StepColumns));
    sql.bind(u":s"_s, id);
    if (!sql.next())
        notThere(PlanText::tr("This step is not there any more."));
    return {readStep(sql), GoalId(sql.integer(11)), CaseId(sql.integer(12)), sql.number(13)};
}

/// The plan with its goals as they are stored.
std::optional<Plan> loadPlan(const QSqlDatabase &db, CaseId id)
{
    Plan plan;
    {
        Sql sql(db, u"SELECT id, uuid, goal_order, order_reason, review_on FROM plan WHERE case_id = :c"_s);
        sql.bind(u":c"_s, id);
        if (!sql.next())
            return {};
        plan.id = PlanId(sql.integer(0));
        plan.uuid = sql.uuid(1);
        plan.caseId = id;
        plan.order = planrules::orderFromStored(sql.text(2));
        plan.orderReason = sql.text(3);
        plan.reviewOn = sql.day(4);
    }
    QHash<GoalId, size_t> places;
    {
        Sql sql(db, u"SELECT id, uuid, text FROM goal WHERE plan_id = :p ORDER BY ord, id"_s);
        sql.bind(u":p"_s, plan.id);
        while (sql.next()) {
            Goal goal;
            goal.id = GoalId(sql.integer(0));
            goal.uuid = sql.uuid(1);
            goal.text = sql.text(2);
            places.insert(goal.id, plan.goals.size());
            plan.goals.push_back(std::move(goal));
        }
    }
    {
        Sql sql(db, u"SELECT n.goal_id, n.need_id FROM goal g JOIN goal_need n ON n.goal_id = g.id WHERE "
                    u"g.plan_id = :p "
                    "ORDER BY n.goal_id, n.need_id"_s);
        sql.bind(u":p"_s, plan.id);
        while (sql.next())
            plan.goals[places.value(GoalId(sql.integer(0)))].needs.emplace_back(sql.integer(1));
    }
    Sql sql(db, u"SELECT %1, s.goal_id FROM goal g JOIN step s ON s.goal_id = g.id WHERE g.plan_id = :p "
                "ORDER BY s.goal_id, s.ord, s.id"_s.arg(StepColumns));
    sql.bind(u":p"_s, plan.id);
    while (sql.next())
        plan.goals[places.value(GoalId(sql.integer(11)))].steps.push_back(readStep(sql));
    return plan;
}

/// The order that holds: hers, as it is today, or the one agreed on.
void applyOrder(Session &session, Plan &plan)
{
    if (plan.order == GoalOrder::Hers && plan.goals.size() > 1)
        planrules::orderByHerNeeds(plan, NeedsStore(session).herOrder(plan.caseId));
}

void storeGoalPlaces(const QSqlDatabase &db, const std::vector<Goal> &goals)
{
    int ord = 0;
    for (const Goal &goal : goals)
        Sql(db, u"UPDATE goal SET ord = :o WHERE id = :g AND ord <> :o"_s)
            .bind(u":o"_s, QVariant(ord++))
            .bind(u":g"_s, goal.id)
            .run();
}

void storeStepPlaces(const QSqlDatabase &db, const std::vector<StepId> &steps)
{
    int ord = 0;
    for (const StepId step : steps)
        Sql(db, u"UPDATE step SET ord = :o WHERE id = :s AND ord <> :o"_s)
            .bind(u":o"_s, QVariant(ord++))
            .bind(u":s"_s, step)
            .run();
}

std::vector<StepId> stepsOf(const QSqlDatabase &db, GoalId goal)
{
    std::vector<StepId> steps;
    Sql sql(db, u"SELECT id FROM step WHERE goal_id = :g ORDER BY ord, id"_s);
    sql.bind(u":g"_s, goal);
    while (sql.next())
        steps.emplace_back(sql.integer(0));
    return steps;
}

int nextPlace(const QSqlDatabase &db, GoalId goal)
{
    Sql sql(db, u"SELECT COALESCE(MAX(ord) + 1, 0) FROM step WHERE goal_id = :g"_s);
    sql.bind(u":g"_s, goal);
    return sql.next() ? sql.number(0) : 0;
}

QJsonObject auditOf(const Plan &plan)
{
    return {{u"order"_s, planrules::stored(plan.order)},
            {u"orderReason"_s, plan.orderReason},
            {u"reviewOn"_s, plan.reviewOn.toString(Qt::ISODate)}};
}

QJsonObject auditOf(const Goal &goal, const std::vector<Need> &known)
{
    QJsonArray needs;
    for (const NeedId id : goal.needs) {
        const auto need = std::ranges::find(known, id, &Need::id);
        if (need != known.end())
            needs.append(uuidText(need->uuid));
    }
    return {{u"uuid"_s, uuidText(goal.uuid)}, {u"text"_s, goal.text}, {u"needs"_s, needs}};
}

QJsonObject auditOf(const Step &step, const QUuid &goal)
{
    QJsonObject json = planrules::toJson(step);
    json.insert(u"goal"_s, uuidText(goal));
    return json;
}

/// Calls `change` with every need of a plan written as JSON.
template <class Change>
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

/// What a version keeps: with the needs' own words, so that it can be read when nothing else is left.
QString contentOf(const Plan &plan, const std::vector<Need> &known)
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

/// Row ids are another vault's, or another need's by now; a uuid is not. A need that is gone has no id.
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

PlanVersion readVersion(const Sql &sql, const std::vector<Need> &known, CaseId caseId)
{
    PlanVersion v;
    v.id = VersionId(sql.integer(0));
    v.uuid = sql.uuid(1);
    v.planId = PlanId(sql.integer(2));
    v.number = sql.number(3);
    v.content = planFrom(sql.text(4), known, v.planId, caseId);
    v.whatChanged = sql.text(5);
    v.why = sql.text(6);
    v.askedBy = sql.text(7);
    v.herSignature = planrules::signatureFromStored(sql.text(8));
    v.herSignedOn = sql.day(9);
    v.professionalSignature = planrules::signatureFromStored(sql.text(10));
    v.professionalSignedOn = sql.day(11);
    v.professional = MemberId(sql.integer(12));
    v.createdAt = sql.instant(13);
    return v;
}

/// The newest version's number and content.
std::optional<std::pair<int, QString>> lastVersion(const QSqlDatabase &db, PlanId id)
{
    Sql sql(db,
            u"SELECT number, content FROM plan_version WHERE plan_id = :p ORDER BY number DESC LIMIT 1"_s);
    sql.bind(u":p"_s, id);
    if (!sql.next())
        return {};
    return std::pair(sql.number(0), sql.text(1));
}

QJsonObject auditOf(const PlanVersion &v)
{
    return {{u"number"_s, v.number},
            {u"whatChanged"_s, v.whatChanged},
            {u"why"_s, v.why},
            {u"askedBy"_s, v.askedBy},
            {u"herSignature"_s, planrules::stored(v.herSignature)},
            {u"herSignedOn"_s, v.herSignedOn.toString(Qt::ISODate)},
            {u"professionalSignature"_s, planrules::stored(v.professionalSignature)},
            {u"professionalSignedOn"_s, v.professionalSignedOn.toString(Qt::ISODate)}};
}

/// The day of a signature; today where none was said, never a day to come.
QDate signedDay(SignatureKind kind, QDate on, QDate today)
{
    if (kind == SignatureKind::None)
        return {};
    if (!on.isValid())
        return today;
    if (on > today)
        throw InputError(PlanText::tr("The day of the signature has not come yet."),
                         PlanText::tr("Nothing was changed."), PlanText::tr("Choose today or a day before."));
    return on;
}

DueItem dueItem(CaseId id, const char16_t *kind, QDate on, const QUuid &ref = {}, const QString &detail = {})
{
    return {id, QString::fromUtf16(kind), on, ref, detail};
}

bool isBefore(const DueItem &a, const DueItem &b)
{
    return std::tie(a.kind, a.on, a.ref, a.detail) < std::tie(b.kind, b.on, b.ref, b.detail);
}

bool isSame(const DueItem &a, const DueItem &b)
{
    return std::tie(a.kind, a.on, a.ref, a.detail) == std::tie(b.kind, b.on, b.ref, b.detail);
}

void writeStepEvent(Session &session, CaseId id, const Step &step)
{
    Sql(session.db(), u"INSERT INTO step_event(case_id, step_uuid, what, state, on_day, note, member_id) "
                      "VALUES (:c, :u, :w, :s, :d, :n, :m)"_s)
        .bind(u":c"_s, id)
        .bind(u":u"_s, step.uuid)
        .bind(u":w"_s, words(step.what))
        .bind(u":s"_s, QVariant(planrules::stored(step.state)))
        .bind(u":d"_s, step.stateOn)
        .bind(u":n"_s, words(step.stateNote))
        .bind(u":m"_s, session.member().id)
        .run();
}

void checkNeeds(const std::vector<NeedId> &needs, const std::vector<Need> &known)
{
    for (const NeedId id : needs) {
        if (std::ranges::find(known, id, &Need::id) == known.end())
            throw InputError(PlanText::tr("A goal can only serve a need of the same case."),
                             PlanText::tr("Nothing was changed."),
                             PlanText::tr("Choose a need from the list."));
    }
}

void storeGoalNeeds(const QSqlDatabase &db, GoalId goal, const std::vector<NeedId> &needs)
{
    Sql(db, u"DELETE FROM goal_need WHERE goal_id = :g"_s).bind(u":g"_s, goal).run();
    for (const NeedId need : needs)
        Sql(db, u"INSERT INTO goal_need(goal_id, need_id) VALUES (:g, :n)"_s)
            .bind(u":g"_s, goal)
            .bind(u":n"_s, need)
            .run();
}

/// Moves the entry at `from` to stand at `to`, counted without it.
template <class Entry>
bool moveEntry(std::vector<Entry> &list, size_t from, int to)
{
    const int last = static_cast<int>(list.size()) - 1;
    const auto target = static_cast<size_t>(std::clamp(to, 0, last));
    if (target == from)
        return false;
    Entry moved = std::move(list[from]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(from));
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(target), std::move(moved));
    return true;
}

} // namespace

std::optional<Plan> PlanStore::plan(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    auto plan = loadPlan(m_session.db(), id);
    if (plan)
        applyOrder(m_session, *plan);
    return plan;
}

Plan PlanStore::start(CaseId id)
{
    m_session.access().demand(id, right::ChangePlan);
    Transaction transaction(m_session.db());
    if (auto existing = plan(id))
        return *existing;
    Plan made;
    made.caseId = id;
    made.uuid = m_session.random().uuid();
    Sql sql(
        m_session.db(),
        u"INSERT INTO plan(uuid, case_id, goal_order, order_reason, review_on) VALUES (:u, :c, 'hers', '', '')"_s);
    sql.bind(u":u"_s, made.uuid).bind(u":c"_s, id).run();
    made.id = PlanId(sql.lastInsertId());
    m_session.audit().write({u"plan.start"_s, u"plan"_s, made.uuid, id, {}, auditOf(made)});
    refreshDue(id);
    transaction.commit();
    return made;
}

void PlanStore::savePlan(const Plan &changed)
{
    Transaction transaction(m_session.db());
    const CaseId id = caseOf(m_session.db(), changed.id);
    m_session.access().demand(id, right::ChangePlan);
    const Plan old = *plan(id);
    const auto [before, after] = changedFields(auditOf(old), auditOf(changed));
    if (before.isEmpty() && after.isEmpty())
        return;
    // An agreed order starts out from the one that was shown.
    storeGoalPlaces(m_session.db(), old.goals);
    Sql(m_session.db(), u"UPDATE plan SET goal_order = :o, order_reason = :w, review_on = :r WHERE id = :p"_s)
        .bind(u":o"_s, QVariant(planrules::stored(changed.order)))
        .bind(u":w"_s, words(changed.orderReason))
        .bind(u":r"_s, changed.reviewOn)
        .bind(u":p"_s, changed.id)
        .run();
    m_session.audit().write({u"plan.change"_s, u"plan"_s, old.uuid, id, before, after});
    refreshDue(id);
    transaction.commit();
}

Goal PlanStore::saveGoal(PlanId planId, const Goal &goal)
{
    Transaction transaction(m_session.db());
    const CaseId id = caseOf(m_session.db(), planId);
    m_session.access().demand(id, right::ChangePlan);
    const Plan stored = *plan(id);
    const std::vector<Need> known = NeedsStore(m_session).needsOf(id);
    Goal now = goal;
    std::ranges::sort(now.needs);
    // Not std::ranges::unique: clang 14, which looks this through, takes no subrange of GCC 12's library.
    now.needs.erase(std::unique(now.needs.begin(), now.needs.end()), now.needs.end());
    checkNeeds(now.needs, known);
    if (!goal.id.isValid()) {
        now.steps.clear();
        if (now.uuid.isNull())
            now.uuid = m_session.random().uuid();
        storeGoalPlaces(m_session.db(), stored.goals);
        Sql sql(m_session.db(), u"INSERT INTO goal(uuid, plan_id, ord, text) VALUES (:u, :p, :o, :t)"_s);
        sql.bind(u":u"_s, now.uuid)
            .bind(u":p"_s, planId)
            .bind(u":o"_s, QVariant(static_cast<int>(stored.goals.size())))
            .bind(u":t"_s, words(now.text))
            .run();
        now.id = GoalId(sql.lastInsertId());
        storeGoalNeeds(m_session.db(), now.id, now.needs);
        m_session.audit().write({u"goal.add"_s, u"goal"_s, now.uuid, id, {}, auditOf(now, known)});
    } else {
        const auto old = std::ranges::find(stored.goals, goal.id, &Goal::id);
        if (old == stored.goals.end())
            notThere(PlanText::tr("This goal is not there any more."));
        now.uuid = old->uuid;
        now.steps = old->steps;
        const auto [before, after] = changedFields(auditOf(*old, known), auditOf(now, known));
        if (before.isEmpty() && after.isEmpty())
            return now;
        if (now.text != old->text)
            Sql(m_session.db(), u"UPDATE goal SET text = :t WHERE id = :g"_s)
                .bind(u":t"_s, words(now.text))
                .bind(u":g"_s, now.id)
                .run();
        if (now.needs != old->needs)
            storeGoalNeeds(m_session.db(), now.id, now.needs);
        m_session.audit().write({u"goal.change"_s, u"goal"_s, now.uuid, id, before, after});
    }
    refreshDue(id);
    transaction.commit();
    return now;
}

void PlanStore::removeGoal(GoalId goalId)
{
    Transaction transaction(m_session.db());
    const GoalPlace place = placeOf(m_session.db(), goalId);
    m_session.access().demand(place.caseId, right::ChangePlan);
    const Plan stored = *plan(place.caseId);
    const auto goal = std::ranges::find(stored.goals, goalId, &Goal::id);
    QJsonObject content = auditOf(*goal, NeedsStore(m_session).needsOf(place.caseId));
    QJsonArray steps;
    for (const Step &step : goal->steps)
        steps.append(planrules::toJson(step));
    content.insert(u"steps"_s, steps);
    for (const QString &statement :
         {u"DELETE FROM step WHERE goal_id = :g"_s, u"DELETE FROM goal_need WHERE goal_id = :g"_s,
          u"DELETE FROM goal WHERE id = :g"_s})
        Sql(m_session.db(), statement).bind(u":g"_s, goalId).run();
    m_session.audit().write({u"goal.remove"_s, u"goal"_s, place.uuid, place.caseId, content, {}});
    refreshDue(place.caseId);
    transaction.commit();
}

void PlanStore::moveGoal(GoalId goalId, int toIndex)
{
    Transaction transaction(m_session.db());
    const GoalPlace place = placeOf(m_session.db(), goalId);
    m_session.access().demand(place.caseId, right::ChangePlan);
    Plan moved = *plan(place.caseId);
    const std::vector<Goal> shown = moved.goals;
    const auto at = [&](const std::vector<Goal> &goals) {
        return std::ranges::find(goals, goalId, &Goal::id) - goals.begin();
    };
    if (!moveEntry(moved.goals, static_cast<size_t>(at(shown)), toIndex))
        return;
    applyOrder(m_session, moved);
    if (moved.goals == shown)
        return;
    storeGoalPlaces(m_session.db(), moved.goals);
    m_session.audit().write({u"goal.change"_s,
                             u"goal"_s,
                             place.uuid,
                             place.caseId,
                             {{u"placeInOrder"_s, static_cast<int>(at(shown)) + 1}},
                             {{u"placeInOrder"_s, static_cast<int>(at(moved.goals)) + 1}}});
    refreshDue(place.caseId);
    transaction.commit();
}

Step PlanStore::saveStep(GoalId goalId, const Step &step)
{
    Transaction transaction(m_session.db());
    const GoalPlace place = placeOf(m_session.db(), goalId);
    m_session.access().demand(place.caseId, right::ChangePlan);
    const QDate today = m_session.clock().today();
    Step now = step;
    const auto settleState = [&](StepState was) {
        const bool changed = now.state != was;
        if (changed && !now.stateOn.isValid())
            now.stateOn = today;
        return changed;
    };
    bool stateChanged = false;
    if (!step.id.isValid()) {
        stateChanged = settleState(StepState::Open);
        if (now.uuid.isNull())
            now.uuid = m_session.random().uuid();
        Sql sql(
            m_session.db(),
            u"INSERT INTO step(uuid, goal_id, ord, what, done_by, by_name, due_on, how_we_know, state, "
            u"state_note, state_on, "
            "look_again_on) VALUES (:u, :g, :o, :what, :by, :name, :due, :how, :state, :note, :on, :again)"_s);
        bindStep(sql, now);
        sql.bind(u":u"_s, now.uuid)
            .bind(u":g"_s, goalId)
            .bind(u":o"_s, QVariant(nextPlace(m_session.db(), goalId)))
            .run();
        now.id = StepId(sql.lastInsertId());
        m_session.audit().write(
            {u"step.add"_s, u"step"_s, now.uuid, place.caseId, {}, auditOf(now, place.uuid)});
    } else {
        const StoredStep old = loadStep(m_session.db(), step.id);
        if (old.caseId != place.caseId)
            notThere(PlanText::tr("This step belongs to another case."));
        now.uuid = old.step.uuid;
        stateChanged = settleState(old.step.state);
        const QUuid oldGoal = old.goal == goalId ? place.uuid : placeOf(m_session.db(), old.goal).uuid;
        const auto [before, after] = changedFields(auditOf(old.step, oldGoal), auditOf(now, place.uuid));
        if (before.isEmpty() && after.isEmpty())
            return now;
        const int ord = old.goal == goalId ? old.ord : nextPlace(m_session.db(), goalId);
        Sql sql(
            m_session.db(),
            u"UPDATE step SET goal_id = :g, ord = :o, what = :what, done_by = :by, by_name = :name, due_on = "
            u":due, "
            "how_we_know = :how, state = :state, state_note = :note, state_on = :on, look_again_on = :again WHERE id = :s"_s);
        bindStep(sql, now);
        sql.bind(u":g"_s, goalId).bind(u":o"_s, QVariant(ord)).bind(u":s"_s, now.id).run();
        m_session.audit().write({u"step.change"_s, u"step"_s, now.uuid, place.caseId, before, after});
    }
    if (stateChanged)
        writeStepEvent(m_session, place.caseId, now);
    refreshDue(place.caseId);
    transaction.commit();
    return now;
}

void PlanStore::removeStep(StepId stepId)
{
    Transaction transaction(m_session.db());
    const StoredStep old = loadStep(m_session.db(), stepId);
    m_session.access().demand(old.caseId, right::ChangePlan);
    const GoalPlace place = placeOf(m_session.db(), old.goal);
    Sql(m_session.db(), u"DELETE FROM step WHERE id = :s"_s).bind(u":s"_s, stepId).run();
    storeStepPlaces(m_session.db(), stepsOf(m_session.db(), old.goal));
    m_session.audit().write(
        {u"step.remove"_s, u"step"_s, old.step.uuid, old.caseId, auditOf(old.step, place.uuid), {}});
    refreshDue(old.caseId);
    transaction.commit();
}

void PlanStore::moveStep(StepId stepId, int toIndex)
{
    Transaction transaction(m_session.db());
    const StoredStep old = loadStep(m_session.db(), stepId);
    m_session.access().demand(old.caseId, right::ChangePlan);
    std::vector<StepId> steps = stepsOf(m_session.db(), old.goal);
    const auto from = std::ranges::find(steps, stepId) - steps.begin();
    if (!moveEntry(steps, static_cast<size_t>(from), toIndex))
        return;
    storeStepPlaces(m_session.db(), steps);
    const auto to = std::ranges::find(steps, stepId) - steps.begin();
    m_session.audit().write({u"step.change"_s,
                             u"step"_s,
                             old.step.uuid,
                             old.caseId,
                             {{u"placeInOrder"_s, static_cast<int>(from) + 1}},
                             {{u"placeInOrder"_s, static_cast<int>(to) + 1}}});
    refreshDue(old.caseId);
    transaction.commit();
}

PlanVersion PlanStore::agree(PlanId planId, const PlanVersion &how)
{
    Transaction transaction(m_session.db());
    const CaseId id = caseOf(m_session.db(), planId);
    m_session.access().demand(id, right::ChangePlan);
    const Plan now = *plan(id);
    NeedsStore needs(m_session);
    QStringList missing = planrules::missingForAgreement(now, needs.herOrder(id));
    if (how.professionalSignature == SignatureKind::None)
        missing << PlanText::tr("Sign it yourself, on paper or on this screen; she may sign later.");
    if (!missing.isEmpty())
        throw Refused(PlanText::tr("The plan cannot be agreed yet."), PlanText::tr("What you wrote is kept."),
                      missing.join(u' '));
    const std::vector<Need> known = needs.needsOf(id);
    const auto last = lastVersion(m_session.db(), planId);
    const QDate today = m_session.clock().today();
    PlanVersion v = how;
    v.planId = planId;
    v.number = (last ? last->first : 0) + 1;
    v.content = now;
    if (v.uuid.isNull())
        v.uuid = m_session.random().uuid();
    if (last && v.whatChanged.trimmed().isEmpty())
        v.whatChanged = planrules::changesSince(planFrom(last->second, known, planId, id), now).join(u'\n');
    v.herSignedOn = signedDay(v.herSignature, v.herSignedOn, today);
    v.professionalSignedOn = signedDay(v.professionalSignature, v.professionalSignedOn, today);
    if (!v.professional.isValid())
        v.professional = m_session.member().id;
    v.createdAt = m_session.clock().now();
    const QString content = contentOf(now, known);
    Sql sql(m_session.db(), u"INSERT INTO plan_version(uuid, plan_id, number, content, what_changed, why, "
                            u"asked_by, her_signature, her_signed_on, "
                            "professional_signature, professional_signed_on, professional_id, created_at) "
                            "VALUES (:u, :p, :n, :c, :w, :y, :a, :h, :hd, :s, :sd, :m, :t)"_s);
    sql.bind(u":u"_s, v.uuid)
        .bind(u":p"_s, planId)
        .bind(u":n"_s, QVariant(v.number))
        .bind(u":c"_s, QVariant(content))
        .bind(u":w"_s, words(v.whatChanged))
        .bind(u":y"_s, words(v.why))
        .bind(u":a"_s, words(v.askedBy))
        .bind(u":h"_s, QVariant(planrules::stored(v.herSignature)))
        .bind(u":hd"_s, v.herSignedOn)
        .bind(u":s"_s, QVariant(planrules::stored(v.professionalSignature)))
        .bind(u":sd"_s, v.professionalSignedOn)
        .bind(u":m"_s, v.professional)
        .bind(u":t"_s, QVariant(v.createdAt.toMSecsSinceEpoch()))
        .run();
    v.id = VersionId(sql.lastInsertId());
    QJsonObject written = auditOf(v);
    written.insert(u"content"_s, QJsonDocument::fromJson(content.toUtf8()).object());
    m_session.audit().write({u"plan.agree"_s, u"plan_version"_s, v.uuid, id, {}, written});
    refreshDue(id);
    transaction.commit();
    return v;
}

PlanVersion PlanStore::addSignature(VersionId versionId, bool hers, SignatureKind kind, QDate on)
{
    if (kind == SignatureKind::None)
        throw InputError(PlanText::tr("It was not said how the plan was signed."),
                         PlanText::tr("Nothing was changed."),
                         PlanText::tr("Choose on paper or on the screen."));
    Transaction transaction(m_session.db());
    PlanVersion v;
    CaseId id;
    {
        Sql sql(
            m_session.db(),
            u"SELECT %1, p.case_id FROM plan_version v JOIN plan p ON p.id = v.plan_id WHERE v.id = :v"_s.arg(
                VersionColumns));
        sql.bind(u":v"_s, versionId);
        if (!sql.next())
            notThere(PlanText::tr("This version of the plan is not there."));
        id = CaseId(sql.integer(14));
        m_session.access().demand(id, right::ChangePlan);
        v = readVersion(sql, NeedsStore(m_session).needsOf(id), id);
    }
    const PlanVersion old = v;
    SignatureKind &signature = hers ? v.herSignature : v.professionalSignature;
    QDate &signedOn = hers ? v.herSignedOn : v.professionalSignedOn;
    if (signature != SignatureKind::None)
        throw Refused(PlanText::tr("This version of the plan has that signature already."),
                      PlanText::tr("It stays as it was signed."),
                      PlanText::tr("Agree on a new version to write down what is different now."));
    signature = kind;
    signedOn = signedDay(kind, on, m_session.clock().today());
    Sql(m_session.db(),
        u"UPDATE plan_version SET her_signature = :h, her_signed_on = :hd, professional_signature = :s, "
        "professional_signed_on = :sd WHERE id = :v"_s)
        .bind(u":h"_s, QVariant(planrules::stored(v.herSignature)))
        .bind(u":hd"_s, v.herSignedOn)
        .bind(u":s"_s, QVariant(planrules::stored(v.professionalSignature)))
        .bind(u":sd"_s, v.professionalSignedOn)
        .bind(u":v"_s, versionId)
        .run();
    const auto [before, after] = changedFields(auditOf(old), auditOf(v));
    m_session.audit().write({u"plan.sign"_s, u"plan_version"_s, v.uuid, id, before, after});
    transaction.commit();
    return v;
}

std::vector<PlanVersion> PlanStore::versions(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    const std::vector<Need> known = NeedsStore(m_session).needsOf(id);
    std::vector<PlanVersion> all;
    Sql sql(m_session.db(),
            u"SELECT %1 FROM plan p JOIN plan_version v ON v.plan_id = p.id WHERE p.case_id = :c "
            "ORDER BY v.number DESC"_s.arg(VersionColumns));
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back(readVersion(sql, known, id));
    return all;
}

QStringList PlanStore::changesSinceAgreed(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    const auto now = plan(id);
    const auto last = now ? lastVersion(m_session.db(), now->id) : std::nullopt;
    if (!last)
        return {};
    return planrules::changesSince(planFrom(last->second, NeedsStore(m_session).needsOf(id), now->id, id),
                                   *now);
}

Victory PlanStore::addVictory(Victory v)
{
    m_session.access().demand(v.caseId, right::ChangePlan);
    const QDate today = m_session.clock().today();
    if (v.text.trimmed().isEmpty())
        throw InputError(PlanText::tr("The small victory has no words yet."),
                         PlanText::tr("Nothing was changed."),
                         PlanText::tr("Write what she achieved, in her words if you can."));
    if (!v.on.isValid())
        v.on = today;
    if (v.on > today)
        throw InputError(PlanText::tr("The day of the small victory has not come yet."),
                         PlanText::tr("Nothing was changed."), PlanText::tr("Choose today or a day before."));
    Transaction transaction(m_session.db());
    if (v.uuid.isNull())
        v.uuid = m_session.random().uuid();
    v.recordedBy = m_session.member().id;
    Sql sql(m_session.db(), u"INSERT INTO victory(uuid, case_id, on_day, text, step_uuid, recorded_by) "
                            "VALUES (:u, :c, :d, :t, :s, :m)"_s);
    sql.bind(u":u"_s, v.uuid)
        .bind(u":c"_s, v.caseId)
        .bind(u":d"_s, v.on)
        .bind(u":t"_s, words(v.text))
        .bind(u":s"_s, v.step)
        .bind(u":m"_s, v.recordedBy)
        .run();
    v.id = VictoryId(sql.lastInsertId());
    m_session.audit().write(
        {u"victory.add"_s,
         u"victory"_s,
         v.uuid,
         v.caseId,
         {},
         {{u"on"_s, v.on.toString(Qt::ISODate)}, {u"text"_s, v.text}, {u"step"_s, uuidText(v.step)}}});
    transaction.commit();
    return v;
}

std::vector<Victory> PlanStore::victories(CaseId id) const
{
    m_session.access().demandAny(id, {right::ViewPlan, right::ViewTimeline});
    std::vector<Victory> all;
    Sql sql(m_session.db(),
            u"SELECT id, uuid, on_day, text, step_uuid, recorded_by FROM victory WHERE case_id = :c "
            "ORDER BY on_day DESC, id DESC"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back({VictoryId(sql.integer(0)), sql.uuid(1), id, sql.day(2), sql.text(3), sql.uuid(4),
                       MemberId(sql.integer(5))});
    return all;
}

std::vector<StepEvent> PlanStore::stepEvents(CaseId id) const
{
    m_session.access().demandAny(id, {right::ViewPlan, right::ViewTimeline});
    std::vector<StepEvent> all;
    Sql sql(
        m_session.db(),
        u"SELECT e.step_uuid, COALESCE(s.what, e.what), e.state, e.on_day, e.note, e.member_id FROM "
        u"step_event e "
        "LEFT JOIN step s ON s.uuid = e.step_uuid WHERE e.case_id = :c ORDER BY e.on_day DESC, e.id DESC"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back({sql.uuid(0), sql.text(1), planrules::stateFromStored(sql.text(2)), sql.day(3),
                       sql.text(4), MemberId(sql.integer(5))});
    return all;
}

void PlanStore::refreshDue(CaseId id)
{
    const QSqlDatabase &db = m_session.db();
    auto now = loadPlan(db, id);
    if (!now)
        return;
    std::vector<GoalId> stored;
    for (const Goal &goal : now->goals)
        stored.push_back(goal.id);
    applyOrder(m_session, *now);
    if (!std::ranges::equal(stored, now->goals, {}, {}, &Goal::id))
        storeGoalPlaces(db, now->goals);

    std::vector<DueItem> before;
    for (DueItem &item : DueStore(m_session).of(id)) {
        if (item.kind.startsWith("plan."_L1))
            before.push_back(std::move(item));
    }
    // What has been due since some day stays due since that day.
    const auto since = [&](const char16_t *kind) {
        const auto item = std::ranges::find(before, QString::fromUtf16(kind), &DueItem::kind);
        return item == before.end() ? QDate() : item->on;
    };
    std::vector<DueItem> after;
    if (const auto last = lastVersion(db, now->id)) {
        const Plan agreed = planFrom(last->second, NeedsStore(m_session).needsOf(id), now->id, id);
        if (!planrules::changesSince(agreed, *now).isEmpty()) {
            const QDate day = since(due::PlanToAgree);
            after.push_back(
                dueItem(id, due::PlanToAgree, day.isValid() ? day : m_session.clock().today(), now->uuid));
        }
    } else {
        QDate day = since(due::FirstPlan);
        if (!day.isValid())
            day = CaseStore(m_session).openedOn(id).addDays(firstPlanDays);
        after.push_back(dueItem(id, due::FirstPlan, day));
    }
    if (now->reviewOn.isValid())
        after.push_back(dueItem(id, due::PlanReview, now->reviewOn, now->uuid));
    for (const Goal &goal : now->goals) {
        for (const Step &step : goal.steps) {
            if (step.state == StepState::Open && step.due.isValid())
                after.push_back(dueItem(id, due::Step, step.due, step.uuid, step.what));
            if (step.state == StepState::Paused && step.lookAgainOn.isValid())
                after.push_back(dueItem(id, due::PausedStep, step.lookAgainOn, step.uuid, step.what));
        }
    }
    std::ranges::sort(before, isBefore);
    std::ranges::sort(after, isBefore);
    if (!std::ranges::equal(before, after, isSame))
        DueStore(m_session).replace(id, {u"plan."_s}, after);
}

} // namespace itinera
