// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a case (see CaseStore).
#include "core/base/error.h"
#include "core/cases/casehappenings.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/session/change.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

std::vector<CaseEvent> readEvents(const QSqlDatabase &db, CaseId id)
{
    std::vector<CaseEvent> events;
    Sql sql(db, u"SELECT id, uuid, kind, on_day, note, invalidates, is_contact, recorded_by, "
                u"recorded_at FROM case_event "
                "WHERE case_id = :case ORDER BY on_day DESC, id DESC"_s);
    sql.bind(u":case"_s, id);
    while (sql.next()) {
        CaseEvent event;
        event.caseId = id;
        sql.row() >> event.id >> event.uuid >> event.kind >> event.on >> event.note >>
            event.invalidatesRisk >> event.isContact >> event.recordedBy >> event.recordedAt;
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

CaseEvent CaseStore::addEvent(CaseEvent event)
{
    const CodeList kinds = ListStore(m_session).list(QStringView(lists::EventKind).toString());
    const ListItem *kind = kinds.find(event.kind);
    if (!kind) {
        throw InputError(StoreText::tr("It is not said what kind of event this is."),
                         StoreText::tr("What you typed is kept."),
                         StoreText::tr("Choose what happened from the list."));
    }
    const QDate today = m_session.clock().today();
    if (!event.on.isValid())
        event.on = today;
    if (event.on > today) {
        throw InputError(
            StoreText::tr("This day is still to come."), StoreText::tr("What you typed is kept."),
            StoreText::tr("Write down what has happened; what is planned belongs into the plan."));
    }
    event.uuid = m_session.random().uuid();
    event.invalidatesRisk = kind->attrs.value(u"invalidates"_s).toBool();
    event.isContact = kind->attrs.value(u"contact"_s).toBool() || event.kind == u"contact"_s;
    event.recordedBy = m_session.member().id;
    // In the order in which the vault came to know of things, also where the clock was set back since:
    // whether an assessment weighed it already is told by this.
    event.recordedAt = std::max(m_session.clock().now(), m_session.audit().newestAt());
    Change change(m_session, right::AddEvents, event.caseId);
    Sql insert(change.db(), u"INSERT INTO case_event(uuid, case_id, kind, on_day, note, invalidates, "
                            u"is_contact, recorded_by, recorded_at) "
                            "VALUES (:uuid, :case, :kind, :on, :note, :invalidates, :contact, :by, :at)"_s);
    insert.bind(u":uuid"_s, event.uuid)
        .bind(u":case"_s, event.caseId)
        .bind(u":kind"_s, event.kind)
        .bind(u":on"_s, event.on)
        .bind(u":note"_s, event.note)
        .bind(u":invalidates"_s, event.invalidatesRisk)
        .bind(u":contact"_s, event.isContact)
        .bind(u":by"_s, event.recordedBy)
        .bind(u":at"_s, event.recordedAt)
        .run();
    event.id = EventId(insert.lastInsertId());
    if (event.isContact) {
        Sql(change.db(),
            u"UPDATE case_list SET last_contact_on = :on WHERE case_id = :case AND last_contact_on < :on"_s)
            .bind(u":on"_s, event.on)
            .bind(u":case"_s, event.caseId)
            .run();
    }
    change.record(
        {u"event.add"_s,
         u"event"_s,
         event.uuid,
         event.caseId,
         {},
         {{u"kind"_s, event.kind}, {u"on"_s, event.on.toString(Qt::ISODate)}, {u"note"_s, event.note}}});
    change.happened({QStringView(happening::EventAdded).toString(), event.caseId, event.uuid});
    change.finish();
    return event;
}

std::vector<CaseEvent> CaseStore::invalidatingEvents(CaseId id, Right asked) const
{
    m_session.access().demand(id, right::ViewTimeline, asked);
    std::vector<CaseEvent> events = readEvents(m_session.db(), id);
    std::erase_if(events, [](const CaseEvent &event) { return !event.invalidatesRisk; });
    for (CaseEvent &event : events)
        event.note.clear();
    return events;
}

std::vector<CaseEvent> CaseStore::events(CaseId id) const
{
    m_session.access().demand(id, right::ViewTimeline);
    return readEvents(m_session.db(), id);
}

} // namespace itinera
