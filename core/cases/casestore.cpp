// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/base/error.h"
#include "core/base/textfold.h"
#include "core/cases/casehappenings.h"
#include "core/cases/caserights.h"
#include "core/cases/caserow.h"
#include "core/cases/caserules.h"
#include "core/session/change.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

bool isOpenStatus(const QString &status)
{
    return status != u"Closed"_s && status != u"ClosedReferred"_s;
}

PartialDate partial(const CaseText &text)
{
    return PartialDate::fromStored(text).value_or(PartialDate());
}

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

bool codeIsTaken(const QSqlDatabase &db, const QString &code)
{
    Sql sql(db, u"SELECT 1 FROM case_file WHERE code = :code"_s);
    sql.bind(u":code"_s, code);
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
    const QDate today = m_session.clock().today();
    c.uuid = m_session.random().uuid();
    giveIdentities(c, m_session.random());
    if (c.status.isEmpty())
        c.status = u"Active"_s;
    c.openedOn = today;
    if (!c.responsible.isValid())
        c.responsible = m_session.member().id;
    Change change(m_session, right::OpenCases);
    do {
        c.code = caserules::makeCode(m_session.random());
    } while (codeIsTaken(change.db(), c.code));
    Sql insert(change.db(), u"INSERT INTO case_file(uuid, code, status, opened_on, responsible_id) "
                            "VALUES (:uuid, :code, :status, :opened, :responsible)"_s);
    insert.bind(u":uuid"_s, c.uuid)
        .bind(u":code"_s, c.code)
        .bind(u":status"_s, c.status)
        .bind(u":opened"_s, today)
        .bind(u":responsible"_s, c.responsible)
        .run();
    c.id = CaseId(insert.lastInsertId());
    change.opened(c.id);
    writeFile(c);
    writeChildren(c);
    writeListLine(c);
    for (const MemberId member : {m_session.member().id, c.responsible})
        Access::join(change.db(), c.id, member, m_session.member().id, m_session.clock().nowMs());
    Access::refresh(change.db(), c.id);
    change.record(
        {u"case.create"_s, u"case"_s, c.uuid, c.id, {}, changedFields({}, caserules::toJson(c)).second});
    change.happened({QStringView(happening::CaseOpened).toString(), c.id, {}});
    change.finish();
    return c;
}

void CaseStore::writeFile(const Case &c)
{
    Sql(m_session.db(),
        u"UPDATE case_file SET status = :status, responsible_id = :responsible, chosen_name = :chosen, birth "
        u"= :birth, gender = :gender, "
        "interpreter = :interpreter, interpreter_note = :interpreterNote, care_note = :care, place = :place, "
        "legal_situation = :legal, legal_note = :legalNote, reach_note = :reach WHERE id = :id"_s)
        .bind(u":status"_s, c.status)
        .bind(u":responsible"_s, c.responsible)
        .bind(u":chosen"_s, c.chosenName)
        .bind(u":birth"_s, CaseText(c.birth.toStored()))
        .bind(u":gender"_s, c.gender)
        .bind(u":interpreter"_s, c.interpreter)
        .bind(u":interpreterNote"_s, c.interpreterNote)
        .bind(u":care"_s, c.careNote)
        .bind(u":place"_s, c.place)
        .bind(u":legal"_s, c.legalSituation)
        .bind(u":legalNote"_s, c.legalNote)
        .bind(u":reach"_s, c.reachNote)
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
                .bind(u":kind"_s, kind)
                .bind(u":ord"_s, i)
                .bind(u":text"_s, CaseText(all[i]))
                .run();
        }
    };
    names(u"legal"_s, c.legalNames);
    names(u"alias"_s, c.aliases);
    for (qsizetype i = 0; i < c.citizenships.size(); ++i) {
        Sql(db, u"INSERT INTO case_citizenship(case_id, ord, code) VALUES (:id, :ord, :code)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, i)
            .bind(u":code"_s, CaseText(c.citizenships[i]))
            .run();
    }
    int order = 0;
    for (const SpokenLanguage &language : c.languages) {
        Sql(db, u"INSERT INTO case_language(case_id, ord, code, level) VALUES (:id, :ord, :code, :level)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, order++)
            .bind(u":code"_s, language.code)
            .bind(u":level"_s, language.level)
            .run();
    }
    order = 0;
    for (const HouseholdMember &member : c.household) {
        Sql(db, u"INSERT INTO household_member(case_id, ord, uuid, relation, name, birth, whereabouts, "
                u"lives_with_her, note) "
                "VALUES (:id, :ord, :uuid, :relation, :name, :birth, :where, :with, :note)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, order++)
            .bind(u":uuid"_s, member.uuid)
            .bind(u":relation"_s, member.relation)
            .bind(u":name"_s, member.name)
            .bind(u":birth"_s, CaseText(member.birth.toStored()))
            .bind(u":where"_s, member.whereabouts)
            .bind(u":with"_s, member.livesWithHer)
            .bind(u":note"_s, member.note)
            .run();
    }
    order = 0;
    for (const ContactWay &way : c.contactWays) {
        Sql(db,
            u"INSERT INTO contact_way(case_id, ord, uuid, kind, value, safety, note) VALUES (:id, :ord, :uuid, :kind, :value, :safety, :note)"_s)
            .bind(u":id"_s, c.id)
            .bind(u":ord"_s, order++)
            .bind(u":uuid"_s, way.uuid)
            .bind(u":kind"_s, way.kind)
            .bind(u":value"_s, way.value)
            .bind(u":safety"_s, way.safety)
            .bind(u":note"_s, way.note)
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
        .bind(u":nameKey"_s, fold(c.displayName()))
        .bind(u":placeKey"_s, fold(c.place))
        .bind(u":name"_s, c.displayName())
        .bind(u":code"_s, c.code)
        .bind(u":open"_s, isOpenStatus(c.status))
        .bind(u":search"_s, caserules::searchText(c))
        .run();
}

QDate CaseStore::openedOn(CaseId id) const
{
    m_session.access().demandSeen(id);
    Sql sql(m_session.db(), u"SELECT opened_on FROM case_file WHERE id = :id"_s);
    sql.bind(u":id"_s, id);
    return sql.first<QDate>().value_or(QDate());
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
            caseNotThere();
        c.id = id;
        CaseText birth;
        sql.row() >> c.uuid >> c.code >> c.status >> c.openedOn >> c.responsible >> c.chosenName >> birth >>
            c.gender >> c.interpreter >> c.interpreterNote >> c.careNote >> c.place >> c.legalSituation >>
            c.legalNote >> c.reachNote;
        c.birth = partial(birth);
    }
    {
        Sql sql(db, u"SELECT kind, text FROM case_name WHERE case_id = :id ORDER BY kind, ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next()) {
            Row row = sql.row();
            QStringList &names = row.take<QString>() == u"legal"_s ? c.legalNames : c.aliases;
            names << row.take<CaseText>();
        }
    }
    {
        Sql sql(db, u"SELECT code FROM case_citizenship WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next())
            c.citizenships << sql.row().take<CaseText>();
    }
    {
        Sql sql(db, u"SELECT code, level FROM case_language WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next()) {
            SpokenLanguage language;
            sql.row() >> language.code >> language.level;
            c.languages.push_back(std::move(language));
        }
    }
    {
        Sql sql(
            db,
            u"SELECT uuid, relation, name, birth, whereabouts, lives_with_her, note FROM household_member WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next()) {
            HouseholdMember member;
            CaseText birth;
            sql.row() >> member.uuid >> member.relation >> member.name >> birth >> member.whereabouts >>
                member.livesWithHer >> member.note;
            member.birth = partial(birth);
            c.household.push_back(std::move(member));
        }
    }
    {
        Sql sql(
            db,
            u"SELECT uuid, kind, value, safety, note FROM contact_way WHERE case_id = :id ORDER BY ord"_s);
        sql.bind(u":id"_s, id);
        while (sql.next()) {
            ContactWay way;
            sql.row() >> way.uuid >> way.kind >> way.value >> way.safety >> way.note;
            c.contactWays.push_back(std::move(way));
        }
    }
    return c;
}

std::optional<CaseId> CaseStore::findByCode(const QString &code) const
{
    const QString wanted = caserules::normalisedCode(code);
    Sql sql(m_session.db(), u"SELECT id FROM case_file WHERE code = :code AND "_s +
                                m_session.access().filter(u"case_file.id"_s));
    sql.bind(u":code"_s, wanted.isEmpty() ? code : wanted);
    return sql.first<CaseId>();
}

std::optional<CaseId> CaseStore::findByUuid(const QUuid &uuid) const
{
    Sql sql(m_session.db(), u"SELECT id FROM case_file WHERE uuid = :uuid AND "_s +
                                m_session.access().filter(u"case_file.id"_s));
    sql.bind(u":uuid"_s, uuid);
    return sql.first<CaseId>();
}

void CaseStore::save(const Case &changed)
{
    m_session.access().demand(changed.id, right::ChangePerson);
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
    Change change(m_session, right::ChangePerson, c.id);
    writeFile(c);
    writeChildren(c);
    writeListLine(c);
    if (c.responsible != before.responsible) {
        // Who answers for the case assists her.
        Access::join(change.db(), c.id, c.responsible, m_session.member().id, m_session.clock().nowMs());
        Access::refresh(change.db(), c.id);
    }
    if (c.responsible != before.responsible || c.status != before.status)
        dueitems::assign(change.db(), c.id, c.responsible, isOpenStatus(c.status));
    const auto [gone, come] = changedFields(caserules::toJson(before), caserules::toJson(c));
    change.record({u"case.change"_s, u"case"_s, c.uuid, c.id, gone, come});
    change.finish();
}

void CaseStore::noteViewed(CaseId id)
{
    m_session.audit().write({u"case.view"_s, u"case"_s, row(id).uuid, id, {}, {}});
}

} // namespace itinera
