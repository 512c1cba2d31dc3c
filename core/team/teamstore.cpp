// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/teamstore.h"
#include "core/base/error.h"
#include "core/session/change.h"
#include "core/team/teamrights.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

QString nothingChanged()
{
    return TeamText::tr("Nothing was changed.");
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// Of the columns id, uuid, name.
Row &operator>>(Row &row, Member &member)
{
    return row >> member.id >> member.uuid >> member.name;
}

QString demandTeamName(const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        throw InputError(TeamText::tr("A team needs a name."), nothingChanged(),
                         TeamText::tr("Type a name that your colleagues know."));
    return clean;
}

struct StoredTeam {
    QUuid uuid;
    QString name;
};

StoredTeam demandTeam(const QSqlDatabase &db, TeamId id)
{
    Sql sql(db, u"SELECT uuid, name FROM team WHERE id = :t"_s);
    sql.bind(u":t"_s, id);
    if (!sql.next())
        throw NotFound(TeamText::tr("This team is not there."), nothingChanged(),
                       TeamText::tr("Choose one from the list."));
    StoredTeam team;
    sql.row() >> team.uuid >> team.name;
    return team;
}

Member demandMember(const QSqlDatabase &db, MemberId id)
{
    Sql sql(db, u"SELECT id, uuid, name FROM member WHERE id = :m AND left_at IS NULL"_s);
    sql.bind(u":m"_s, id);
    if (!sql.next())
        throw NotFound(TeamText::tr("She is not a member of this vault, or has left."), nothingChanged(),
                       TeamText::tr("Choose a name from the list."));
    Member member;
    Row row = sql.row();
    row >> member;
    return member;
}

struct CaseHead {
    QUuid uuid;
    MemberId responsible;
};

CaseHead headOf(const QSqlDatabase &db, CaseId id)
{
    Sql sql(db, u"SELECT uuid, responsible_id FROM case_file WHERE id = :c"_s);
    sql.bind(u":c"_s, id);
    CaseHead head;
    if (sql.next())
        sql.row() >> head.uuid >> head.responsible;
    return head;
}

bool assists(const QSqlDatabase &db, CaseId id, MemberId member)
{
    Sql sql(db, u"SELECT 1 FROM case_circle WHERE case_id = :c AND member_id = :m"_s);
    sql.bind(u":c"_s, id).bind(u":m"_s, member);
    return sql.next();
}

} // namespace

std::vector<Team> TeamStore::teams() const
{
    std::vector<Team> all;
    {
        Sql sql(m_session.db(), u"SELECT id, uuid, name FROM team ORDER BY name, id"_s);
        while (sql.next()) {
            Team &team = all.emplace_back();
            sql.row() >> team.id >> team.uuid >> team.name;
        }
    }
    for (Team &team : all) {
        Sql sql(m_session.db(), u"SELECT m.id, m.uuid, m.name FROM team_member t JOIN member m ON m.id = "
                                u"t.member_id WHERE t.team_id = :t AND m.left_at IS NULL ORDER BY m.name"_s);
        sql.bind(u":t"_s, team.id);
        while (sql.next()) {
            Row row = sql.row();
            row >> team.members.emplace_back();
        }
    }
    return all;
}

Team TeamStore::addTeam(const QString &name)
{
    Change change(m_session, right::ManageMembers);
    Team team{{}, m_session.random().uuid(), demandTeamName(name), {}};
    Sql sql(m_session.db(), u"INSERT INTO team(uuid, name) VALUES (:u, :n)"_s);
    sql.bind(u":u"_s, team.uuid).bind(u":n"_s, team.name).run();
    team.id = TeamId(sql.lastInsertId());
    change.record({u"team.add"_s, u"team"_s, team.uuid, {}, {}, {{u"name"_s, team.name}}});
    change.finish();
    return team;
}

void TeamStore::renameTeam(TeamId id, const QString &name)
{
    Change change(m_session, right::ManageMembers);
    const StoredTeam before = demandTeam(m_session.db(), id);
    const QString clean = demandTeamName(name);
    if (clean == before.name)
        return;
    Sql(m_session.db(), u"UPDATE team SET name = :n WHERE id = :t"_s)
        .bind(u":n"_s, clean)
        .bind(u":t"_s, id)
        .run();
    change.record(
        {u"team.change"_s, u"team"_s, before.uuid, {}, {{u"name"_s, before.name}}, {{u"name"_s, clean}}});
    change.finish();
}

void TeamStore::joinTeam(TeamId id, MemberId memberId)
{
    Change change(m_session, right::ManageMembers);
    const StoredTeam team = demandTeam(m_session.db(), id);
    const Member member = demandMember(m_session.db(), memberId);
    Sql sql(m_session.db(),
            u"INSERT INTO team_member(team_id, member_id) VALUES (:t, :m) ON CONFLICT DO NOTHING"_s);
    sql.bind(u":t"_s, id).bind(u":m"_s, memberId).run();
    if (sql.changed() == 0)
        return;
    Access::refresh(m_session.db());
    change.record({u"team.join"_s, u"team"_s, team.uuid, {}, {}, {{u"member"_s, uuidText(member.uuid)}}});
    change.finish();
}

void TeamStore::leaveTeam(TeamId id, MemberId memberId)
{
    Change change(m_session, right::ManageMembers);
    const StoredTeam team = demandTeam(m_session.db(), id);
    const Member member = demandMember(m_session.db(), memberId);
    Sql sql(m_session.db(), u"DELETE FROM team_member WHERE team_id = :t AND member_id = :m"_s);
    sql.bind(u":t"_s, id).bind(u":m"_s, memberId).run();
    if (sql.changed() == 0)
        return;
    Access::refresh(m_session.db());
    change.record({u"team.leave"_s, u"team"_s, team.uuid, {}, {{u"member"_s, uuidText(member.uuid)}}, {}});
    change.finish();
}

std::vector<Assisting> TeamStore::circle(CaseId id) const
{
    m_session.access().demandSeen(id);
    const QSqlDatabase &db = m_session.db();
    const MemberId responsible = headOf(db, id).responsible;
    std::vector<Assisting> all;
    {
        Sql sql(
            db,
            u"SELECT m.id, m.uuid, m.name, c.since, a.id, a.uuid, a.name FROM case_circle c JOIN member m "
            u"ON m.id = c.member_id JOIN member a ON a.id = c.added_by WHERE c.case_id = :c "
            "ORDER BY m.id <> :r, m.name"_s);
        sql.bind(u":c"_s, id).bind(u":r"_s, responsible);
        while (sql.next()) {
            Assisting &one = all.emplace_back();
            Row row = sql.row();
            row >> one.member;
            row >> one.since >> one.addedBy;
            one.responsible = one.member.id == responsible;
        }
    }
    for (Assisting &one : all) {
        Sql sql(db, u"SELECT role FROM member_role WHERE member_id = :m"_s);
        sql.bind(u":m"_s, one.member.id);
        while (sql.next()) {
            if (const auto role = knownWord<Role>(sql.row().take<QString>()))
                one.roles.insert(*role);
        }
    }
    return all;
}

void TeamStore::join(CaseId id, MemberId memberId)
{
    Change change(m_session, right::ChangeCircle, id);
    const Member member = demandMember(m_session.db(), memberId);
    if (assists(m_session.db(), id, memberId))
        return;
    Access::join(m_session.db(), id, memberId, m_session.member().id, m_session.clock().nowMs());
    Access::refresh(m_session.db(), id);
    change.record({u"circle.join"_s,
                   u"case"_s,
                   headOf(m_session.db(), id).uuid,
                   id,
                   {},
                   {{u"member"_s, uuidText(member.uuid)}}});
    change.finish();
}

void TeamStore::leave(CaseId id, MemberId memberId)
{
    Change change(m_session, right::ChangeCircle, id);
    const CaseHead head = headOf(m_session.db(), id);
    if (!assists(m_session.db(), id, memberId))
        return;
    if (head.responsible == memberId)
        throw Refused(TeamText::tr("She is the professional of reference of this case."), nothingChanged(),
                      TeamText::tr("Choose another professional of reference first, on the page Person."));
    Sql sql(m_session.db(), u"SELECT uuid FROM member WHERE id = :m"_s);
    sql.bind(u":m"_s, memberId);
    const QUuid uuid = sql.first<QUuid>().value_or(QUuid());
    m_session.sealing().takeBack(id, QStringView(sealed::Session).toString(), uuid);
    Access::leave(m_session.db(), id, memberId);
    Access::refresh(m_session.db(), id);
    change.record({u"circle.leave"_s, u"case"_s, head.uuid, id, {{u"member"_s, uuidText(uuid)}}, {}});
    change.finish();
}

std::vector<Seeing> TeamStore::whoSees(CaseId id) const
{
    m_session.access().demandSeen(id);
    const QSqlDatabase &db = m_session.db();
    std::vector<Seeing> all;
    {
        Sql sql(
            db,
            u"SELECT m.id, m.uuid, m.name, EXISTS (SELECT 1 FROM case_circle c WHERE c.case_id = a.case_id "
            u"AND c.member_id = a.member_id) FROM case_access a JOIN member m ON m.id = a.member_id WHERE "
            u"a.case_id = :c AND m.left_at IS NULL ORDER BY m.name"_s);
        sql.bind(u":c"_s, id);
        while (sql.next()) {
            Seeing &one = all.emplace_back();
            Row row = sql.row();
            row >> one.member;
            row >> one.assists;
        }
    }
    for (Seeing &one : all) {
        Sql sql(
            db,
            u"SELECT DISTINCT m.name FROM case_circle c JOIN team_member t ON t.member_id = c.member_id JOIN "
            u"team_member l ON l.team_id = t.team_id AND l.member_id = :l JOIN member_role r ON r.member_id "
            u"= l.member_id AND r.role = 'team_lead' JOIN member m ON m.id = c.member_id WHERE c.case_id = "
            u":c AND c.member_id <> :l ORDER BY m.name"_s);
        sql.bind(u":c"_s, id).bind(u":l"_s, one.member.id);
        while (sql.next())
            one.leads << sql.row().take<QString>();
    }
    return all;
}

std::vector<Member> TeamStore::candidates(CaseId id) const
{
    m_session.access().demandSeen(id);
    std::vector<Member> all;
    Sql sql(m_session.db(), u"SELECT id, uuid, name FROM member WHERE left_at IS NULL AND id NOT IN (SELECT "
                            u"member_id FROM case_circle WHERE case_id = :c) ORDER BY name"_s);
    sql.bind(u":c"_s, id);
    while (sql.next()) {
        Row row = sql.row();
        row >> all.emplace_back();
    }
    return all;
}

} // namespace itinera
