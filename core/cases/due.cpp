// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/due.h"
#include "core/cases/caserow.h"

using namespace Qt::StringLiterals;

namespace itinera {

std::vector<DueItem> DueStore::of(CaseId id) const
{
    m_session.access().demandSeen(id);
    return dueitems::of(m_session.db(), id, m_session.access().shownDueKinds());
}

TodayList DueStore::forMember(MemberId member, QDate until, int limit) const
{
    constexpr int countBound = 1000;
    const Access &access = m_session.access();
    const QString seen =
        u" AND "_s + access.filter(u"d.case_id"_s) + u" AND "_s + access.dueFilter(u"d.kind"_s);
    TodayList list;
    {
        Sql sql(
            m_session.db(),
            u"SELECT d.kind, d.due_on, d.ref_uuid, d.detail, %2 "
            "FROM due_item d CROSS JOIN case_list l ON l.case_id = d.case_id CROSS JOIN case_file f ON f.id "
            "= d.case_id "
            "WHERE d.member_id = :member AND d.is_open = 1 AND d.due_on <= :until%1 "
            "ORDER BY d.due_on, d.id LIMIT :limit"_s.arg(seen, caseRowColumns()));
        sql.bind(u":member"_s, member).bind(u":until"_s, until).bind(u":limit"_s, limit);
        while (sql.next()) {
            TodayRow row;
            Row columns = sql.row();
            columns >> row.item.kind >> row.item.on >> row.item.ref >> row.item.detail;
            row.row = readCaseRow(columns, access);
            row.item.caseId = row.row.id;
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
    count.bind(u":member"_s, member).bind(u":until"_s, until).bind(u":bound"_s, countBound + 1);
    list.total = count.first<int>().value_or(0);
    list.atLeast = list.total > countBound;
    list.total = std::min(list.total, countBound);
    return list;
}

} // namespace itinera
