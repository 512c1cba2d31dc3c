// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/dueitem.h"
#include "core/session/declared.h"
#include "core/storage/sql.h"
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace itinera::dueitems {

namespace {

/// Where nothing is due the line sorts behind everything that is.
const QString Never = u"9999-12-31"_s;

/// Kinds are words that subjects declare: nothing in them has to be escaped.
QString quoted(const QStringList &kinds)
{
    return u"('%1')"_s.arg(kinds.join(u"', '"_s));
}

void insert(const QSqlDatabase &db, const DueItem &item)
{
    Sql(db, u"INSERT INTO due_item(case_id, member_id, is_open, kind, due_on, ref_uuid, detail) "
            "SELECT f.id, f.responsible_id, l.is_open, :kind, :on, :ref, :detail FROM case_file f "
            "JOIN case_list l ON l.case_id = f.id WHERE f.id = :case"_s)
        .bind(u":kind"_s, item.kind)
        .bind(u":on"_s, item.on)
        .bind(u":ref"_s, item.ref)
        .bind(u":detail"_s, item.detail)
        .bind(u":case"_s, item.caseId)
        .run();
}

void refreshNext(const QSqlDatabase &db, const Declared &declared, CaseId id)
{
    // On the same day, safety comes first (S1).
    QStringList safety;
    for (const DeclaredDue &due : declared.dueKinds) {
        if (due.safety)
            safety << QStringView(due.kind).toString();
    }
    QString on = Never;
    QString kind;
    {
        Sql sql(db, u"SELECT due_on, kind FROM due_item WHERE case_id = :case "
                    "ORDER BY due_on, kind NOT IN %1, id LIMIT 1"_s.arg(quoted(safety)));
        sql.bind(u":case"_s, id);
        if (sql.next())
            sql.row() >> on >> kind;
    }
    Sql(db, u"UPDATE case_list SET next_due_on = :on, next_due_kind = :kind WHERE case_id = :case "
            "AND (next_due_on <> :on OR next_due_kind <> :kind)"_s)
        .bind(u":on"_s, on)
        .bind(u":kind"_s, kind)
        .bind(u":case"_s, id)
        .run();
}

bool isBefore(const DueItem &a, const DueItem &b)
{
    return std::tie(a.kind, a.on, a.ref, a.detail) < std::tie(b.kind, b.on, b.ref, b.detail);
}

} // namespace

std::vector<DueItem> of(const QSqlDatabase &db, CaseId id, const QStringList &kinds)
{
    std::vector<DueItem> items;
    Sql sql(db, u"SELECT kind, due_on, ref_uuid, detail FROM due_item WHERE case_id = :case AND kind IN %1 "
                "ORDER BY due_on, id"_s.arg(quoted(kinds)));
    sql.bind(u":case"_s, id);
    while (sql.next()) {
        DueItem item;
        item.caseId = id;
        sql.row() >> item.kind >> item.on >> item.ref >> item.detail;
        items.push_back(std::move(item));
    }
    return items;
}

void replace(const QSqlDatabase &db, const Declared &declared, CaseId id, const QStringList &kinds,
             std::vector<DueItem> items)
{
    std::erase_if(items, [](const DueItem &item) { return !item.on.isValid(); });
    std::vector<DueItem> before = of(db, id, kinds);
    std::ranges::sort(before, isBefore);
    std::ranges::sort(items, isBefore);
    if (before == items)
        return;
    Sql(db, u"DELETE FROM due_item WHERE case_id = :case AND kind IN "_s + quoted(kinds))
        .bind(u":case"_s, id)
        .run();
    for (const DueItem &item : items)
        insert(db, item);
    refreshNext(db, declared, id);
}

void setLevel(const QSqlDatabase &db, CaseId id, const CaseLevel &level)
{
    Sql(db,
        u"UPDATE case_list SET risk_level = :level, risk_stale = :stale, risk_review_on = :review "
        "WHERE case_id = :id AND (risk_level <> :level OR risk_stale <> :stale OR risk_review_on <> :review)"_s)
        .bind(u":level"_s, level.level)
        .bind(u":stale"_s, level.outOfDate)
        .bind(u":review"_s, level.reviewOn)
        .bind(u":id"_s, id)
        .run();
}

void assign(const QSqlDatabase &db, CaseId id, MemberId member, bool open)
{
    Sql(db, u"UPDATE due_item SET member_id = :member, is_open = :open WHERE case_id = :case"_s)
        .bind(u":member"_s, member)
        .bind(u":open"_s, open)
        .bind(u":case"_s, id)
        .run();
}

} // namespace itinera::dueitems
