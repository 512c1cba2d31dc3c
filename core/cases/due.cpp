// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/due.h"
#include "core/cases/caserights.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

void insert(const QSqlDatabase &db, const DueItem &item)
{
    Sql(db, u"INSERT INTO due_item(case_id, member_id, is_open, kind, due_on, ref_uuid, detail) "
            "SELECT f.id, f.responsible_id, l.is_open, :kind, :on, :ref, :detail FROM case_file f "
            "JOIN case_list l ON l.case_id = f.id WHERE f.id = :case"_s)
        .bind(u":kind"_s, QVariant(item.kind))
        .bind(u":on"_s, item.on)
        .bind(u":ref"_s, item.ref)
        .bind(u":detail"_s, QVariant(item.detail.isNull() ? u""_s : item.detail))
        .bind(u":case"_s, item.caseId)
        .run();
}

/// Only the kinds that her roles let her see.
QString kindFilter(const Access &access)
{
    return u" AND "_s + access.dueFilter(u"d.kind"_s);
}

QDate knownDay(const Sql &sql, int column)
{
    const QDate day = sql.day(column);
    return day.year() == 9999 ? QDate() : day;
}

} // namespace

void DueStore::replace(CaseId id, const QStringList &kinds, const std::vector<DueItem> &items)
{
    m_session.access().demandSeen(id);
    Transaction transaction(m_session.db());
    for (const QString &kind : kinds) {
        Sql(m_session.db(),
            u"DELETE FROM due_item WHERE case_id = :case AND (kind = :kind OR (:prefix <> '' AND kind LIKE :prefix || '%'))"_s)
            .bind(u":case"_s, id)
            .bind(u":kind"_s, QVariant(kind))
            .bind(u":prefix"_s, QVariant(kind.endsWith(u'.') ? kind : u""_s))
            .run();
    }
    for (const DueItem &item : items) {
        if (item.on.isValid())
            insert(m_session.db(), item);
    }
    refreshNext(id);
    transaction.commit();
}

void DueStore::add(const DueItem &item)
{
    m_session.access().demandSeen(item.caseId);
    Transaction transaction(m_session.db());
    insert(m_session.db(), item);
    refreshNext(item.caseId);
    transaction.commit();
}

void DueStore::refreshNext(CaseId id)
{
    QString on = u"9999-12-31"_s;
    QString kind = u""_s;
    {
        // On the same day, safety comes first (S1).
        QStringList safety;
        for (const DeclaredDue &declared : m_session.access().declared().dueKinds) {
            if (declared.safety)
                safety << QStringView(declared.kind).toString();
        }
        Sql sql(m_session.db(),
                u"SELECT due_on, kind FROM due_item WHERE case_id = :case "
                "ORDER BY due_on, kind NOT IN ('%1'), id LIMIT 1"_s.arg(safety.join(u"', '"_s)));
        sql.bind(u":case"_s, id);
        if (sql.next()) {
            on = sql.text(0);
            kind = sql.text(1);
        }
    }
    Sql(m_session.db(),
        u"UPDATE case_list SET next_due_on = :on, next_due_kind = :kind WHERE case_id = :case "
        "AND (next_due_on <> :on OR next_due_kind <> :kind)"_s)
        .bind(u":on"_s, QVariant(on))
        .bind(u":kind"_s, QVariant(kind))
        .bind(u":case"_s, id)
        .run();
}

std::vector<DueItem> DueStore::of(CaseId id) const
{
    m_session.access().demandSeen(id);
    std::vector<DueItem> items;
    Sql sql(
        m_session.db(),
        u"SELECT d.kind, d.due_on, d.ref_uuid, d.detail FROM due_item d WHERE d.case_id = :case%1 ORDER BY d.due_on, d.id"_s
            .arg(kindFilter(m_session.access())));
    sql.bind(u":case"_s, id);
    while (sql.next())
        items.push_back({id, sql.text(0), sql.day(1), sql.uuid(2), sql.text(3)});
    return items;
}

TodayList DueStore::forMember(MemberId member, QDate until, int limit) const
{
    constexpr int countBound = 1000;
    const Access &access = m_session.access();
    const QString seen = u" AND "_s + access.filter(u"d.case_id"_s) + kindFilter(access);
    TodayList list;
    {
        Sql sql(
            m_session.db(),
            u"SELECT d.case_id, d.kind, d.due_on, d.ref_uuid, d.detail, f.uuid, f.code, l.name, f.place, "
            u"f.status, f.responsible_id, "
            "l.risk_level, l.risk_stale, l.risk_review_on, l.next_due_on, l.next_due_kind, l.last_contact_on "
            "FROM due_item d CROSS JOIN case_list l ON l.case_id = d.case_id CROSS JOIN case_file f ON f.id "
            "= d.case_id "
            "WHERE d.member_id = :member AND d.is_open = 1 AND d.due_on <= :until%1 "
            "ORDER BY d.due_on, d.id LIMIT :limit"_s.arg(seen));
        sql.bind(u":member"_s, member).bind(u":until"_s, until).bind(u":limit"_s, QVariant(limit));
        while (sql.next()) {
            TodayRow row;
            row.item = {CaseId(sql.integer(0)), sql.text(1), sql.day(2), sql.uuid(3), sql.text(4)};
            row.row.id = row.item.caseId;
            row.row.uuid = sql.uuid(5);
            row.row.code = sql.text(6);
            row.row.name = sql.text(7);
            row.row.place = sql.text(8);
            row.row.status = sql.text(9);
            row.row.responsible = MemberId(sql.integer(10));
            if (access.may(right::ViewRisk)) {
                row.row.riskLevel = sql.number(11);
                row.row.riskStale = sql.boolean(12);
                row.row.riskReviewOn = sql.day(13);
            }
            if (access.shownDueKinds().contains(sql.text(15))) {
                row.row.nextDue = knownDay(sql, 14);
                row.row.nextDueKind = sql.text(15);
            }
            row.row.lastContact = sql.day(16);
            list.rows.push_back(std::move(row));
        }
    }
    if (static_cast<int>(list.rows.size()) < limit) {
        list.total = static_cast<int>(list.rows.size());
        return list;
    }
    Sql count(
        m_session.db(),
        // Of the index alone: a thousand cases are not looked up to be counted.
        u"SELECT count(*) FROM (SELECT 1 FROM due_item d "
        "WHERE d.member_id = :member AND d.is_open = 1 AND d.due_on <= :until%1 LIMIT :bound)"_s.arg(seen));
    count.bind(u":member"_s, member).bind(u":until"_s, until).bind(u":bound"_s, QVariant(countBound + 1));
    list.total = count.next() ? count.number(0) : 0;
    list.atLeast = list.total > countBound;
    list.total = std::min(list.total, countBound);
    return list;
}

} // namespace itinera
