// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, their life, and small victories (see PlanStore).
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planstored.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace planstored;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void bindStep(Sql &sql, const Step &step)
{
    sql.bind(u":what"_s, step.what)
        .bind(u":by"_s, step.by)
        .bind(u":name"_s, step.byName)
        .bind(u":due"_s, step.due)
        .bind(u":how"_s, step.howWeKnow)
        .bind(u":state"_s, step.state)
        .bind(u":note"_s, step.stateNote)
        .bind(u":on"_s, step.stateOn)
        .bind(u":again"_s, step.lookAgainOn);
}

void storeStepPlaces(const QSqlDatabase &db, const std::vector<StepId> &steps)
{
    int ord = 0;
    for (const StepId step : steps)
        Sql(db, u"UPDATE step SET ord = :o WHERE id = :s AND ord <> :o"_s)
            .bind(u":o"_s, ord++)
            .bind(u":s"_s, step)
            .run();
}

std::vector<StepId> stepsOf(const QSqlDatabase &db, GoalId goal)
{
    std::vector<StepId> steps;
    Sql sql(db, u"SELECT id FROM step WHERE goal_id = :g ORDER BY ord, id"_s);
    sql.bind(u":g"_s, goal);
    while (sql.next())
        steps.push_back(sql.row().take<StepId>());
    return steps;
}

int nextPlace(const QSqlDatabase &db, GoalId goal)
{
    Sql sql(db, u"SELECT COALESCE(MAX(ord) + 1, 0) FROM step WHERE goal_id = :g"_s);
    sql.bind(u":g"_s, goal);
    return sql.first<int>().value_or(0);
}

QJsonObject auditOf(const Step &step, const QUuid &goal)
{
    QJsonObject json = planrules::toJson(step);
    json.insert(u"goal"_s, uuidText(goal));
    return json;
}

void writeStepEvent(Session &session, CaseId id, const Step &step)
{
    Sql(session.db(), u"INSERT INTO step_event(case_id, step_uuid, what, state, on_day, note, member_id) "
                      "VALUES (:c, :u, :w, :s, :d, :n, :m)"_s)
        .bind(u":c"_s, id)
        .bind(u":u"_s, step.uuid)
        .bind(u":w"_s, step.what)
        .bind(u":s"_s, step.state)
        .bind(u":d"_s, step.stateOn)
        .bind(u":n"_s, step.stateNote)
        .bind(u":m"_s, session.member().id)
        .run();
}

} // namespace

Step PlanStore::saveStep(GoalId goalId, const Step &step)
{
    const GoalPlace place = placeOf(m_session.db(), goalId);
    Change change(m_session, right::ChangePlan, place.caseId);
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
            .bind(u":o"_s, nextPlace(m_session.db(), goalId))
            .run();
        now.id = StepId(sql.lastInsertId());
        change.record({u"step.add"_s, u"step"_s, now.uuid, place.caseId, {}, auditOf(now, place.uuid)});
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
        sql.bind(u":g"_s, goalId).bind(u":o"_s, ord).bind(u":s"_s, now.id).run();
        change.record({u"step.change"_s, u"step"_s, now.uuid, place.caseId, before, after});
    }
    if (stateChanged)
        writeStepEvent(m_session, place.caseId, now);
    change.finish();
    return now;
}

void PlanStore::removeStep(StepId stepId)
{
    const StoredStep old = loadStep(m_session.db(), stepId);
    Change change(m_session, right::ChangePlan, old.caseId);
    const GoalPlace place = placeOf(m_session.db(), old.goal);
    Sql(m_session.db(), u"DELETE FROM step WHERE id = :s"_s).bind(u":s"_s, stepId).run();
    storeStepPlaces(m_session.db(), stepsOf(m_session.db(), old.goal));
    change.record(
        {u"step.remove"_s, u"step"_s, old.step.uuid, old.caseId, auditOf(old.step, place.uuid), {}});
    change.finish();
}

void PlanStore::moveStep(StepId stepId, int toIndex)
{
    const StoredStep old = loadStep(m_session.db(), stepId);
    Change change(m_session, right::ChangePlan, old.caseId);
    std::vector<StepId> steps = stepsOf(m_session.db(), old.goal);
    const auto from = std::ranges::find(steps, stepId) - steps.begin();
    if (!moveEntry(steps, static_cast<size_t>(from), toIndex))
        return;
    storeStepPlaces(m_session.db(), steps);
    const auto to = std::ranges::find(steps, stepId) - steps.begin();
    change.record({u"step.change"_s,
                   u"step"_s,
                   old.step.uuid,
                   old.caseId,
                   {{u"placeInOrder"_s, static_cast<int>(from) + 1}},
                   {{u"placeInOrder"_s, static_cast<int>(to) + 1}}});
    change.finish();
}

Victory PlanStore::addVictory(Victory v)
{
    Change change(m_session, right::ChangePlan, v.caseId);
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
    if (v.uuid.isNull())
        v.uuid = m_session.random().uuid();
    v.recordedBy = m_session.member().id;
    Sql sql(m_session.db(), u"INSERT INTO victory(uuid, case_id, on_day, text, step_uuid, recorded_by) "
                            "VALUES (:u, :c, :d, :t, :s, :m)"_s);
    sql.bind(u":u"_s, v.uuid)
        .bind(u":c"_s, v.caseId)
        .bind(u":d"_s, v.on)
        .bind(u":t"_s, v.text)
        .bind(u":s"_s, v.step)
        .bind(u":m"_s, v.recordedBy)
        .run();
    v.id = VictoryId(sql.lastInsertId());
    change.record(
        {u"victory.add"_s,
         u"victory"_s,
         v.uuid,
         v.caseId,
         {},
         {{u"on"_s, v.on.toString(Qt::ISODate)}, {u"text"_s, v.text}, {u"step"_s, uuidText(v.step)}}});
    change.finish();
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
    while (sql.next()) {
        Victory &victory = all.emplace_back();
        victory.caseId = id;
        sql.row() >> victory.id >> victory.uuid >> victory.on >> victory.text >> victory.step >>
            victory.recordedBy;
    }
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
    while (sql.next()) {
        StepEvent &event = all.emplace_back();
        sql.row() >> event.step >> event.what >> event.state >> event.on >> event.note >> event.by;
    }
    return all;
}

} // namespace itinera
