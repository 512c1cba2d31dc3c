// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/base/error.h"
#include "core/base/textfold.h"
#include "core/cases/caserights.h"
#include "core/cases/caserules.h"
#include "core/cases/due.h"
#include "core/lists/codelist.h"
#include "core/safety/riskrights.h"
#include "core/storage/sql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

QString stored(InterpreterWish wish)
{
    static const QStringList words{u"not-asked"_s,  u"wanted"_s,  u"wanted-woman"_s,
                                   u"not-needed"_s, u"refused"_s, u"prefers-not-to-say"_s};
    return words.value(static_cast<int>(wish));
}

InterpreterWish interpreterFrom(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(InterpreterWish::PrefersNotToSay); ++i) {
        if (stored(static_cast<InterpreterWish>(i)) == text)
            return static_cast<InterpreterWish>(i);
    }
    return InterpreterWish::NotAsked;
}

QString stored(ContactSafety safety)
{
    return safety == ContactSafety::Safe    ? u"safe"_s
           : safety == ContactSafety::Never ? u"never"_s
                                            : u"agreed"_s;
}

ContactSafety safetyFrom(const QString &text)
{
    return text == u"safe"_s    ? ContactSafety::Safe
           : text == u"never"_s ? ContactSafety::Never
                                : ContactSafety::OnlyAsAgreed;
}

/// SQLite tells NULL from the empty text; Qt's null strings are meant as empty.
QVariant text(const QString &value)
{
    return QVariant(value.isNull() ? u""_s : value);
}

[[noreturn]] void noSuchCase()
{
    throw NotFound(StoreText::tr("This case is not in the vault any more, or never was."),
                   StoreText::tr("Nothing was changed."),
                   StoreText::tr("Go back to the list of cases and open it from there."));
}

bool isOpenStatus(const QString &status)
{
    return status != u"Closed"_s && status != u"ClosedReferred"_s;
}

const QString RowColumns =
    u"l.case_id, f.uuid, f.code, l.name, f.place, f.status, f.responsible_id, l.risk_level, l.risk_stale, "
    "l.risk_review_on, l.next_due_on, l.next_due_kind, l.last_contact_on"_s;

CaseRow rowFrom(const Sql &sql, const Access &access)
{
    CaseRow row;
    row.id = CaseId(sql.integer(0));
    row.uuid = sql.uuid(1);
    row.code = sql.text(2);
    row.name = sql.text(3);
    row.place = sql.text(4);
    row.status = sql.text(5);
    row.responsible = MemberId(sql.integer(6));
    if (access.may(right::ViewRisk)) {
        row.riskLevel = sql.number(7);
        row.riskStale = sql.boolean(8);
        row.riskReviewOn = sql.day(9);
    }
    row.nextDue = sql.day(10).year() == 9999 ? QDate() : sql.day(10);
    row.nextDueKind = sql.text(11);
    if (!access.shownDueKinds().contains(row.nextDueKind)) {
        row.nextDue = {};
        row.nextDueKind.clear();
    }
    row.lastContact = sql.day(12);
    return row;
}

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

QVariant sortValue(CaseSort sort, const CaseRow &row)
{
    switch (sort) {
    case CaseSort::Code:
        return text(row.code);
    case CaseSort::Name:
        return text(fold(row.name));
    case CaseSort::Place:
        return text(fold(row.place));
    case CaseSort::Risk:
        return row.riskLevel;
    case CaseSort::Due:
        return row.nextDue.isValid() ? row.nextDue.toString(Qt::ISODate) : u"9999-12-31"_s;
    case CaseSort::LastContact:
        return row.lastContact.isValid() ? row.lastContact.toString(Qt::ISODate) : u""_s;
    }
    return {};
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
    sql.bind(u":match"_s, QVariant(matchOf(words))).bind(u":bound"_s, QVariant(bound));
    return sql.next() ? sql.number(0) : 0;
}

} // namespace

namespace {

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
            .arg(RowColumns, page, u" ORDER BY l.%1 %2, l.tie %2"_s.arg(column, direction));
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

namespace {

/// Relatives and ways to reach her get an identity before they are stored, so that what is given back is what
/// was stored.
void giveIdentities(Case &c, Random &random)
{
    for (HouseholdMember &member : c.household) {
        if (member.uuid.isNull())
            member.uuid = random.uuid();
    }
    for (ContactWay &way : c.contactWays) {
        if (way.uuid.isNull())
            way.uuid = random.uuid();
    }
}

} // namespace

namespace {

bool codeIsTaken(const QSqlDatabase &db, const QString &code)
{
    Sql sql(db, u"SELECT 1 FROM case_file WHERE code = :code"_s);
    sql.bind(u":code"_s, QVariant(code));
    return sql.next();
}

} // namespace

Case CaseStore::create(Case c)
{
    if (c.displayName().trimmed().isEmpty()) {
        throw InputError(
            StoreText::tr("A case needs a name to call her by."), StoreText::tr("What you typed is kept."),
            StoreText::tr("Type the name she chose, or any name or nickname; you can change it later."));
    }
    m_session.access().demand(right::OpenCases);
    Transaction transaction(m_session.db());
    const QDate today = m_session.clock().today();
    c.uuid = m_session.random().uuid();
    giveIdentities(c, m_session.random());
    do {
        c.code = caserules::makeCode(m_session.random());
    } while (codeIsTaken(m_session.db(), c.code));
    if (c.status.isEmpty())
        c.status = u"Active"_s;
    c.openedOn = today;
    if (!c.responsible.isValid())
        c.responsible = m_session.member().id;
    Sql insert(
        m_session.db(),
        u"INSERT INTO case_file(uuid, code, status, opened_on, responsible_id) VALUES (:uuid, :code, :status, :opened, :responsible)"_s);
    insert.bind(u":uuid"_s, c.uuid)
        .bind(u":code"_s, QVariant(c.code))
        .bind(u":status"_s, QVariant(c.status))
        .bind(u":opened"_s, today)
        .bind(u":responsible"_s, c.responsible)
        .run();
    c.id = CaseId(insert.lastInsertId());
    writeFile(c);
    writeChildren(c);
    writeListLine(c);
    for (const MemberId member : {m_session.member().id, c.responsible})
        Access::join(m_session.db(), c.id, member, m_session.member().id, m_session.clock().nowMs());
    Access::refresh(m_session.db(), c.id);
    DueStore due(m_session);
    due.replace(c.id, {},
                {{c.id, QStringView(due::FirstRisk).toString(), today, {}, {}},
                 {c.id, QStringView(due::FirstNeeds).toString(), today.addDays(14), {}, {}},
                 {c.id, QStringView(due::FirstPlan).toString(), today.addDays(30), {}, {}}});
    m_session.audit().write(
        {u"case.create"_s, u"case"_s, c.uuid, c.id, {}, changedFields({}, caserules::toJson(c)).second});
    transaction.commit();
    return c;
}

void CaseStore::writeFile(const Case &c)
{
    Sql(m_session.db(),
        u"UPDATE case_file SET status = :status, responsible_id = :responsible, chosen_name = :chosen, birth "
        u"= :birth, gender = :gender, "
        "interpreter = :interpreter, interpreter_note = :interpreterNote, care_note = :care, place = :place, "
        "legal_situation = :legal, legal_note = :legalNote, reach_note = :reach WHERE id = :id"_s)
        .bind(u":status"_s, text(c.status))
        .bind(u":responsible"_s, c.responsible)
        .bind(u":chosen"_s, text(c.chosenName))
        .bind(u":birth"_s, text(c.birth.toStored()))
        .bind(u":gender"_s, text(c.gender))
        .bind(u":interpreter"_s, text(stored(c.interpreter)))
        .bind(u":interpreterNote"_s, text(c.interpreterNote))
        .bind(u":care"_s, text(c.careNote))
        .bind(u":place"_s, text(c.place))
        .bind(u":legal"_s, text(c.legalSituation))
        .bind(u":legalNote"_s, text(c.legalNote))
        .bind(u":reach"_s, text(c.reachNote))
        .bind(u":id"_s, c.id)
        .run();
}

void CaseStore::writeChildren(const Case &c)
{
    const QSqlDatabase db = m_session.db();
    for (const QString &table :
         {u"case_name"_s, u"case_citizenship"_s, u"case_language"_s, u"household_member"_s, u"contact_way"_s})
        Sql(db, u"DELETE FROM %1 WHERE case_id = :id"_s.arg(table)).bind(u":id"_s, c.id).run();
    const auto names = [&](const QString &kind, const QStringList &all) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            Sql(db, u"INSERT INTO case_name(case_id, kind, ord, text) VALUES (:id, :kind, :ord, :text)"_s)
                .bind(u":id"_s, c.id)
                .bind(u":kind"_s, QVariant(kind))
                .bind(u":ord"_s, QVariant(i))
                .bind(u":text"_s, text(all[i]))
                .run();
        }
    };
    names(u"legal"_s, c.legalNames);
    names(u"alias"_s, c.aliases);
    for (qsizetype i = 0; i < c.citizenships.size(); ++i) {
        Sql(db, u"INSERT INTO case_citizenship(case_id, ord, code) VALUES (:id, :ord, :code)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, QVariant(i))
            .bind(u":code"_s, text(c.citizenships[i]))
            .run();
    }
    int order = 0;
    for (const SpokenLanguage &language : c.languages) {
        Sql(db, u"INSERT INTO case_language(case_id, ord, code, level) VALUES (:id, :ord, :code, :level)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, QVariant(order++))
            .bind(u":code"_s, text(language.code))
            .bind(u":level"_s, QVariant(language.level))
            .run();
    }
    order = 0;
    for (const HouseholdMember &member : c.household) {
        Sql(db, u"INSERT INTO household_member(case_id, ord, uuid, relation, name, birth, whereabouts, "
                u"lives_with_her, note) "
                "VALUES (:id, :ord, :uuid, :relation, :name, :birth, :where, :with, :note)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, QVariant(order++))
            .bind(u":uuid"_s, member.uuid)
            .bind(u":relation"_s, text(member.relation))
            .bind(u":name"_s, text(member.name))
            .bind(u":birth"_s, text(member.birth.toStored()))
            .bind(u":where"_s, text(member.whereabouts))
            .bind(u":with"_s, QVariant(member.livesWithHer))
            .bind(u":note"_s, text(member.note))
            .run();
    }
    order = 0;
    for (const ContactWay &way : c.contactWays) {
        Sql(db,
            u"INSERT INTO contact_way(case_id, ord, uuid, kind, value, safety, note) VALUES (:id, :ord, :uuid, :kind, :value, :safety, :note)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, QVariant(order++))
            .bind(u":uuid"_s, way.uuid)
            .bind(u":kind"_s, text(way.kind))
            .bind(u":value"_s, text(way.value))
            .bind(u":safety"_s, text(stored(way.safety)))
            .bind(u":note"_s, text(way.note))
            .run();
    }
}

void CaseStore::writeListLine(const Case &c)
{
    Sql(m_session.db(),
        u"INSERT INTO case_list(case_id, tie, name_key, place_key, name, code, is_open, search) "
        "VALUES (:id, :id, :nameKey, :placeKey, :name, :code, :open, :search) "
        "ON CONFLICT(case_id) DO UPDATE SET name_key = excluded.name_key, place_key = "
        "excluded.place_key, name = excluded.name, "
        "is_open = excluded.is_open, search = excluded.search"_s)
        .bind(u":id"_s, c.id)
        .bind(u":nameKey"_s, text(fold(c.displayName())))
        .bind(u":placeKey"_s, text(fold(c.place)))
        .bind(u":name"_s, text(c.displayName()))
        .bind(u":code"_s, text(c.code))
        .bind(u":open"_s, QVariant(isOpenStatus(c.status)))
        .bind(u":search"_s, text(caserules::searchText(c)))
        .run();
}

QDate CaseStore::openedOn(CaseId id) const
{
    m_session.access().demandSeen(id);
    Sql sql(m_session.db(), u"SELECT opened_on FROM case_file WHERE id = :id"_s);
    sql.bind(u":id"_s, id);
    return sql.next() ? sql.day(0) : QDate();
}

Case CaseStore::load(CaseId id) const
{
    m_session.access().demand(id, right::ViewPerson);
    const QSqlDatabase db = m_session.db();
    Case c;
    {
        Sql sql(db, u"SELECT uuid, code, status, opened_on, responsible_id, chosen_name, birth, gender, "
                    u"interpreter, interpreter_note, care_note, "
                    "place, legal_situation, legal_note, reach_note FROM case_file WHERE id = :id"_s);
        sql.bind(u":id"_s, id);
        if (!sql.next())
            noSuchCase();
        c.id = id;
        c.uuid = sql.uuid(0);
        c.code = sql.text(1);
        c.status = sql.text(2);
        c.openedOn = sql.day(3);
        c.responsible = MemberId(sql.integer(4));
        c.chosenName = sql.text(5);
        c.birth = sql.partial(6);
        c.gender = sql.text(7);
        c.interpreter = interpreterFrom(sql.text(8));
        c.interpreterNote = sql.text(9);
        c.careNote = sql.text(10);
        c.place = sql.text(11);
        c.legalSituation = sql.text(12);
        c.legalNote = sql.text(13);
        c.reachNote = sql.text(14);
    }
    {
        Sql sql(db, u"SELECT kind, text FROM case_name WHERE case_id = :id ORDER BY kind, ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            (sql.text(0) == u"legal"_s ? c.legalNames : c.aliases) << sql.text(1);
    }
    {
        Sql sql(db, u"SELECT code FROM case_citizenship WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            c.citizenships << sql.text(0);
    }
    {
        Sql sql(db, u"SELECT code, level FROM case_language WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            c.languages.push_back({sql.text(0), sql.number(1)});
    }
    {
        Sql sql(
            db,
            u"SELECT uuid, relation, name, birth, whereabouts, lives_with_her, note FROM household_member WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            c.household.push_back({sql.uuid(0), sql.text(1), sql.text(2), sql.partial(3), sql.text(4),
                                   sql.boolean(5), sql.text(6)});
    }
    {
        Sql sql(
            db,
            u"SELECT uuid, kind, value, safety, note FROM contact_way WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            c.contactWays.push_back(
                {sql.uuid(0), sql.text(1), sql.text(2), safetyFrom(sql.text(3)), sql.text(4)});
    }
    return c;
}

std::optional<CaseId> CaseStore::findByCode(const QString &code) const
{
    const QString wanted = caserules::normalisedCode(code);
    Sql sql(m_session.db(), u"SELECT id FROM case_file WHERE code = :code AND "_s +
                                m_session.access().filter(u"case_file.id"_s));
    sql.bind(u":code"_s, QVariant(wanted.isEmpty() ? code : wanted));
    return sql.next() ? std::optional(CaseId(sql.integer(0))) : std::nullopt;
}

std::optional<CaseId> CaseStore::findByUuid(const QUuid &uuid) const
{
    Sql sql(m_session.db(), u"SELECT id FROM case_file WHERE uuid = :uuid AND "_s +
                                m_session.access().filter(u"case_file.id"_s));
    sql.bind(u":uuid"_s, uuid);
    return sql.next() ? std::optional(CaseId(sql.integer(0))) : std::nullopt;
}

void CaseStore::save(const Case &changed)
{
    m_session.access().demand(changed.id, right::ChangePerson);
    Transaction transaction(m_session.db());
    const Case before = load(changed.id);
    Case c = changed;
    c.uuid = before.uuid;
    c.code = before.code; // these three are given once
    c.openedOn = before.openedOn;
    giveIdentities(c, m_session.random());
    if (c == before)
        return;
    if (c.displayName().trimmed().isEmpty()) {
        throw InputError(
            StoreText::tr("A case needs a name to call her by."),
            StoreText::tr("The name from before is kept."),
            StoreText::tr("Type the name she chose, or any name or nickname; you can change it later."));
    }
    writeFile(c);
    writeChildren(c);
    writeListLine(c);
    if (c.responsible != before.responsible) {
        // Who answers for the case assists her.
        Access::join(m_session.db(), c.id, c.responsible, m_session.member().id, m_session.clock().nowMs());
        Access::refresh(m_session.db(), c.id);
    }
    if (c.responsible != before.responsible || c.status != before.status) {
        Sql(m_session.db(),
            u"UPDATE due_item SET member_id = :member, is_open = :open WHERE case_id = :case"_s)
            .bind(u":member"_s, c.responsible)
            .bind(u":open"_s, QVariant(isOpenStatus(c.status)))
            .bind(u":case"_s, c.id)
            .run();
    }
    const auto [gone, come] = changedFields(caserules::toJson(before), caserules::toJson(c));
    m_session.audit().write({u"case.change"_s, u"case"_s, c.uuid, c.id, gone, come});
    transaction.commit();
}

void CaseStore::setRisk(CaseId id, int level, bool stale, QDate reviewOn)
{
    m_session.access().demand(id, right::ChangeRisk);
    Sql(m_session.db(),
        u"UPDATE case_list SET risk_level = :level, risk_stale = :stale, risk_review_on = :review WHERE case_id = :id"_s)
        .bind(u":level"_s, QVariant(level))
        .bind(u":stale"_s, QVariant(stale))
        .bind(u":review"_s, reviewOn)
        .bind(u":id"_s, id)
        .run();
}

void CaseStore::noteViewed(CaseId id)
{
    m_session.audit().write({u"case.view"_s, u"case"_s, row(id).uuid, id, {}, {}});
}

std::vector<CaseRow> CaseStore::rows(const CaseQuery &asked) const
{
    const QSqlDatabase db = m_session.db();
    const Access &access = m_session.access();
    CaseQuery query = asked;
    if (query.sort == CaseSort::Risk && !access.may(right::ViewRisk))
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
        sql.bind(u":match"_s, QVariant(matchOf(words)));
    for (qsizetype i = 0; (many || few) && i < words.size(); ++i)
        sql.bind(u":word%1"_s.arg(i), QVariant(u' ' + words[i]));
    if (query.after) {
        sql.bind(u":key"_s, sortValue(query.sort, *query.after));
        sql.bind(u":id"_s, query.after->id);
    }
    sql.bind(u":limit"_s, QVariant(query.limit));
    std::vector<CaseRow> rows;
    while (sql.next())
        rows.push_back(rowFrom(sql, access));
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
        sql.bind(u":match"_s, QVariant(matchOf(words)));
    for (qsizetype i = 0; few && i < words.size(); ++i)
        sql.bind(u":word%1"_s.arg(i), QVariant(u' ' + words[i]));
    sql.bind(u":bound"_s, QVariant(bound + 1));
    const int found = sql.next() ? sql.number(0) : 0;
    return {std::min(found, bound), found > bound};
}

CaseRow CaseStore::row(CaseId id) const
{
    m_session.access().demandSeen(id);
    Sql sql(m_session.db(),
            u"SELECT %1 FROM case_list l JOIN case_file f ON f.id = l.case_id WHERE l.case_id = :id"_s.arg(
                RowColumns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        noSuchCase();
    return rowFrom(sql, m_session.access());
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
        sql.bind(u":match"_s, QVariant(start)).bind(u":bound"_s, QVariant(mostCandidates + 1));
        byRarity.emplace_back(sql.next() ? sql.number(0) : 0, start);
    }
    std::sort(byRarity.begin(), byRarity.end());
    std::vector<CaseId> candidates;
    for (const auto &[count, start] : byRarity) {
        Sql sql(
            m_session.db(),
            u"SELECT rowid FROM case_search WHERE case_search MATCH :match AND %1 ORDER BY rowid DESC LIMIT :limit"_s
                .arg(m_session.access().filter(u"case_search.rowid"_s)));
        sql.bind(u":match"_s, QVariant(start)).bind(u":limit"_s, QVariant(mostCandidates));
        while (sql.next() && static_cast<int>(candidates.size()) < mostCandidates) {
            if (std::find(candidates.begin(), candidates.end(), CaseId(sql.integer(0))) == candidates.end())
                candidates.emplace_back(sql.integer(0));
        }
    }
    std::vector<LikelyDuplicate> found;
    for (const CaseId id : candidates) {
        if (id == typed.id)
            continue;
        LikelyDuplicate duplicate = caserules::compare(typed, load(id));
        if (duplicate.because.isEmpty())
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

namespace {

/// Whatever the member at work may see of it: what she writes down makes the assessment out of date.
bool hasStandingRisk(const QSqlDatabase &db, CaseId id)
{
    Sql sql(db, u"SELECT risk_level > 0 FROM case_list WHERE case_id = :c"_s);
    sql.bind(u":c"_s, id);
    return sql.next() && sql.boolean(0);
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
    m_session.access().demand(event.caseId, right::AddEvents);
    Transaction transaction(m_session.db());
    event.uuid = m_session.random().uuid();
    event.invalidatesRisk = kind->attrs.value(u"invalidates"_s).toBool();
    event.isContact = kind->attrs.value(u"contact"_s).toBool() || event.kind == u"contact"_s;
    event.recordedBy = m_session.member().id;
    event.recordedAt = m_session.clock().now();
    Sql insert(m_session.db(),
               u"INSERT INTO case_event(uuid, case_id, kind, on_day, note, invalidates, is_contact, "
               u"recorded_by, recorded_at) "
               "VALUES (:uuid, :case, :kind, :on, :note, :invalidates, :contact, :by, :at)"_s);
    insert.bind(u":uuid"_s, event.uuid)
        .bind(u":case"_s, event.caseId)
        .bind(u":kind"_s, text(event.kind))
        .bind(u":on"_s, event.on)
        .bind(u":note"_s, text(event.note))
        .bind(u":invalidates"_s, QVariant(event.invalidatesRisk))
        .bind(u":contact"_s, QVariant(event.isContact))
        .bind(u":by"_s, event.recordedBy)
        .bind(u":at"_s, QVariant(event.recordedAt.toMSecsSinceEpoch()))
        .run();
    event.id = EventId(insert.lastInsertId());
    if (event.isContact) {
        Sql(m_session.db(),
            u"UPDATE case_list SET last_contact_on = :on WHERE case_id = :case AND last_contact_on < :on"_s)
            .bind(u":on"_s, event.on)
            .bind(u":case"_s, event.caseId)
            .run();
    }
    if (event.invalidatesRisk && hasStandingRisk(m_session.db(), event.caseId)) {
        Sql(m_session.db(), u"UPDATE case_list SET risk_stale = 1 WHERE case_id = :case"_s)
            .bind(u":case"_s, event.caseId)
            .run();
        DueStore(m_session).add(
            {event.caseId, QStringView(due::RiskStale).toString(), today, event.uuid, event.kind});
    }
    m_session.audit().write(
        {u"event.add"_s,
         u"event"_s,
         event.uuid,
         event.caseId,
         {},
         {{u"kind"_s, event.kind}, {u"on"_s, event.on.toString(Qt::ISODate)}, {u"note"_s, event.note}}});
    transaction.commit();
    return event;
}

namespace {

std::vector<CaseEvent> readEvents(const QSqlDatabase &db, CaseId id)
{
    std::vector<CaseEvent> events;
    Sql sql(db, u"SELECT id, uuid, kind, on_day, note, invalidates, is_contact, recorded_by, "
                u"recorded_at FROM case_event "
                "WHERE case_id = :case ORDER BY on_day DESC, id DESC"_s);
    sql.bind(u":case"_s, id);
    while (sql.next()) {
        CaseEvent event;
        event.id = EventId(sql.integer(0));
        event.uuid = sql.uuid(1);
        event.caseId = id;
        event.kind = sql.text(2);
        event.on = sql.day(3);
        event.note = sql.text(4);
        event.invalidatesRisk = sql.boolean(5);
        event.isContact = sql.boolean(6);
        event.recordedBy = MemberId(sql.integer(7));
        event.recordedAt = sql.instant(8);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

std::vector<CaseEvent> CaseStore::invalidatingEvents(CaseId id) const
{
    m_session.access().demand(id, right::ViewRisk);
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
