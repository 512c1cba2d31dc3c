// SPDX-License-Identifier: GPL-3.0-or-later
// The list of cases: keyset pages, counted up to a bound, found by words, and likely duplicates (see
// CaseStore).
#include "core/base/textfold.h"
#include "core/cases/caserights.h"
#include "core/cases/caserow.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// The column of the narrow list by which a sort walks, and that value of a row.
QString sortColumn(CaseSort sort)
{
    switch (sort) {
    case CaseSort::Code:
        return u"code"_s;
    case CaseSort::Name:
        return u"name_key"_s;
    case CaseSort::Place:
        return u"place_key"_s;
    case CaseSort::Risk:
        return u"risk_level"_s;
    case CaseSort::Due:
        return u"next_due_on"_s;
    case CaseSort::LastContact:
        return u"last_contact_on"_s;
    }
    return u"code"_s;
}

Sql &bindSortValue(Sql &sql, const QString &name, CaseSort sort, const CaseRow &row)
{
    switch (sort) {
    case CaseSort::Code:
        return sql.bind(name, row.code);
    case CaseSort::Name:
        return sql.bind(name, fold(row.name));
    case CaseSort::Place:
        return sql.bind(name, fold(row.place));
    case CaseSort::Risk:
        return sql.bind(name, row.riskLevel);
    case CaseSort::Due:
        return row.nextDue.isValid() ? sql.bind(name, row.nextDue) : sql.bind(name, u"9999-12-31"_s);
    case CaseSort::LastContact:
        return sql.bind(name, row.lastContact);
    }
    return sql.bindNull(name);
}

/// Each word as a prefix, all of them wanted.
QString matchOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + u"\"*"_s;
    return terms.join(u" AND "_s);
}

// Up to so many matches are fetched and sorted; with more, the sort's own index is walked until the page is
// full, which is then quick because matches are frequent. So neither way costs more than a frame, whatever is
// typed.
constexpr int ManyMatches = 1500;

int boundedMatches(const QSqlDatabase &db, const QStringList &words, int bound)
{
    Sql sql(
        db,
        u"SELECT count(*) FROM (SELECT rowid FROM case_search WHERE case_search MATCH :match LIMIT :bound)"_s);
    sql.bind(u":match"_s, matchOf(words)).bind(u":bound"_s, bound);
    return sql.first<int>().value_or(0);
}

QString wordFilter(qsizetype words)
{
    QString filter;
    for (qsizetype i = 0; i < words; ++i)
        filter += u" AND instr(l.search, :word%1) > 0"_s.arg(i);
    return filter;
}

} // namespace

QString CaseStore::rowsSql(const CaseQuery &query, qsizetype words, bool many, const Access &access, bool few)
{
    const QString column = sortColumn(query.sort);
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString after =
        query.after ? u" AND (l.%1, l.tie) %2 (:key, :id)"_s.arg(column, query.descending ? u"<"_s : u">"_s)
                    : QString();
    const QString order = u" ORDER BY l.%1 %2, l.tie %2 LIMIT :limit"_s.arg(column, direction);
    const auto joined = [&](const QString &page) {
        // Only the page's rows are looked up in full.
        return u"SELECT %1 FROM (%2) p CROSS JOIN case_list l ON l.case_id = p.case_id CROSS JOIN case_file f ON f.id = p.case_id%3"_s
            .arg(caseRowColumns(), page, u" ORDER BY l.%1 %2, l.tie %2"_s.arg(column, direction));
    };
    const QString open = query.openOnly ? u" AND l.is_open = 1"_s : QString();
    if (few) { // her own cases, whatever else the vault holds
        return joined(
            u"SELECT l.case_id FROM case_access a CROSS JOIN case_list l ON l.case_id = a.case_id WHERE a.member_id = %1%2%3%4%5"_s
                .arg(access.member().value)
                .arg(open, wordFilter(words), after, order));
    }
    const QString seen = u" AND "_s + access.filter(u"l.case_id"_s);
    if (words > 0 && !many) {
        const QString page =
            u"SELECT l.case_id FROM case_search s CROSS JOIN case_list l ON l.case_id = s.rowid "
            "WHERE s.case_search MATCH :match%1%2%3%4"_s.arg(open, seen, after, order);
        return joined(page);
    }
    const QString filter = seen + wordFilter(words);
    const auto walk = [&](int isOpen) {
        return u"SELECT l.case_id, l.%1 AS key FROM case_list l WHERE l.is_open = %2%3%4%5"_s.arg(column)
            .arg(isOpen)
            .arg(after, filter, order);
    };
    if (query.openOnly)
        return joined(walk(1));
    return joined(
        u"SELECT case_id FROM (SELECT * FROM (%1) UNION ALL SELECT * FROM (%2)) ORDER BY key %3, case_id %3 LIMIT :limit"_s
            .arg(walk(1), walk(0), direction));
}

std::vector<CaseRow> CaseStore::rows(const CaseQuery &asked) const
{
    const QSqlDatabase db = m_session.db();
    const Access &access = m_session.access();
    CaseQuery query = asked;
    if (query.sort == CaseSort::Risk && !access.seesLevel())
        query.sort = CaseSort::Code; // an order by what she may not see would tell it
    // The same of what is due next, where some of it is hidden from her; the next page could not be found
    // either.
    if (query.sort == CaseSort::Due && !access.seesAllDue())
        query.sort = CaseSort::Code;
    const QStringList words = caserules::searchWords(query.text);
    if (words.isEmpty() && !query.text.trimmed().isEmpty())
        return {}; // only punctuation was typed
    bool many = false;
    const bool few = access.seenUpTo(ManyMatches + 1) <= ManyMatches;
    if (!words.isEmpty() && !few) {
        const int matches = boundedMatches(db, words, ManyMatches + 1);
        if (matches == 0)
            return {};
        many = matches > ManyMatches;
    }
    Sql sql(db, rowsSql(query, words.size(), many, access, few));
    if (!words.isEmpty() && !many && !few)
        sql.bind(u":match"_s, matchOf(words));
    for (qsizetype i = 0; (many || few) && i < words.size(); ++i)
        sql.bind(u":word%1"_s.arg(i), QString(u' ' + words[i]));
    if (query.after)
        bindSortValue(sql, u":key"_s, query.sort, *query.after).bind(u":id"_s, query.after->id);
    sql.bind(u":limit"_s, query.limit);
    std::vector<CaseRow> rows;
    while (sql.next())
        rows.push_back(readCaseRow(sql.row(), access));
    return rows;
}

CaseCount CaseStore::count(const CaseQuery &query, int bound) const
{
    const QStringList words = caserules::searchWords(query.text);
    if (words.isEmpty() && !query.text.trimmed().isEmpty())
        return {};
    const Access &access = m_session.access();
    const QString open = query.openOnly ? u" AND l.is_open = 1"_s : QString();
    const bool few = access.seenUpTo(ManyMatches + 1) <= ManyMatches;
    QString inner;
    if (few) {
        inner = u"SELECT 1 FROM case_access a CROSS JOIN case_list l ON l.case_id = a.case_id WHERE "
                u"a.member_id = "
                u"%1%2%3"_s.arg(access.member().value)
                    .arg(open, wordFilter(words.size()));
    } else if (words.isEmpty()) {
        inner = u"SELECT 1 FROM case_list l WHERE l.is_open IN (%1) AND %2"_s.arg(
            query.openOnly ? u"1"_s : u"0, 1"_s, access.filter(u"l.case_id"_s));
    } else {
        inner =
            u"SELECT 1 FROM case_search s CROSS JOIN case_list l ON l.case_id = s.rowid WHERE s.case_search "
            u"MATCH :match%1 AND %2"_s.arg(open, access.filter(u"l.case_id"_s));
    }
    Sql sql(m_session.db(), u"SELECT count(*) FROM (%1 LIMIT :bound)"_s.arg(inner));
    if (!words.isEmpty() && !few)
        sql.bind(u":match"_s, matchOf(words));
    for (qsizetype i = 0; few && i < words.size(); ++i)
        sql.bind(u":word%1"_s.arg(i), QString(u' ' + words[i]));
    sql.bind(u":bound"_s, bound + 1);
    const int found = sql.first<int>().value_or(0);
    return {std::min(found, bound), found > bound};
}

CaseRow CaseStore::row(CaseId id) const
{
    m_session.access().demandSeen(id);
    Sql sql(m_session.db(),
            u"SELECT %1 FROM case_list l JOIN case_file f ON f.id = l.case_id WHERE l.case_id = :id"_s.arg(
                caseRowColumns()));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        caseNotThere();
    return readCaseRow(sql.row(), m_session.access());
}

std::vector<LikelyDuplicate> CaseStore::likelyDuplicates(const Case &typed, int limit) const
{
    constexpr int mostCandidates = 200;
    QStringList starts;
    QStringList names = typed.legalNames + typed.aliases;
    names << typed.chosenName;
    for (const QString &name : names) {
        // A short word counts whole, so that "Li Na" is found and "Li" does not bring every Liliana.
        for (const QString &word : caserules::searchWords(name))
            starts << u'"' + word.left(4) + (word.size() >= 3 ? u"\"*"_s : u"\""_s);
    }
    starts.removeDuplicates();
    if (starts.isEmpty() || !m_session.access().may(right::ViewPerson))
        return {};
    // The rarest word first: among three hundred Marias it is the other name that finds her.
    std::vector<std::pair<int, QString>> byRarity;
    for (const QString &start : starts) {
        Sql sql(
            m_session.db(),
            u"SELECT count(*) FROM (SELECT rowid FROM case_search WHERE case_search MATCH :match AND %1 LIMIT :bound)"_s
                .arg(m_session.access().filter(u"case_search.rowid"_s)));
        sql.bind(u":match"_s, start).bind(u":bound"_s, mostCandidates + 1);
        byRarity.emplace_back(sql.first<int>().value_or(0), start);
    }
    std::sort(byRarity.begin(), byRarity.end());
    std::vector<CaseId> candidates;
    for (const auto &[count, start] : byRarity) {
        Sql sql(
            m_session.db(),
            u"SELECT rowid FROM case_search WHERE case_search MATCH :match AND %1 ORDER BY rowid DESC LIMIT :limit"_s
                .arg(m_session.access().filter(u"case_search.rowid"_s)));
        sql.bind(u":match"_s, start).bind(u":limit"_s, mostCandidates);
        while (sql.next() && static_cast<int>(candidates.size()) < mostCandidates) {
            const auto id = sql.row().take<CaseId>();
            if (std::ranges::find(candidates, id) == candidates.end())
                candidates.push_back(id);
        }
    }
    std::vector<LikelyDuplicate> found;
    for (const CaseId id : candidates) {
        if (id == typed.id)
            continue;
        LikelyDuplicate duplicate = caserules::compare(typed, load(id));
        if (duplicate.because.empty())
            continue;
        duplicate.row = row(id);
        found.push_back(std::move(duplicate));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikelyDuplicate &a, const LikelyDuplicate &b) { return a.score > b.score; });
    if (static_cast<int>(found.size()) > limit)
        found.resize(static_cast<size_t>(limit));
    return found;
}

} // namespace itinera
