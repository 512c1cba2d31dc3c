// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/session/change.h"

using namespace Qt::StringLiterals;

namespace itinera {

Session::Session(const QSqlDatabase &db, Member member, const Clock &clock, Random &random,
                 const Declared &declared, SecureBytes auditKey, Identity identity, PublicKeys keys)
    : m_db(db), m_member(std::move(member)), m_clock(clock), m_random(random),
      m_access(m_db, m_member.id, declared), m_audit(m_db, clock, std::move(auditKey), m_access),
      m_sealing(m_db, clock, random, m_audit, std::move(identity), std::move(keys)),
      m_drafts(m_db, clock, m_member.id)
{
}

void Session::whenKept(Syncer::Told told) const
{
    if (Syncer *syncer = m_database ? m_database->syncer() : nullptr)
        syncer->barrier(std::move(told));
    else
        told(true);
}

std::vector<Member> Session::members() const
{
    std::vector<Member> members;
    Sql sql(m_db, u"SELECT id, uuid, name FROM member ORDER BY name"_s);
    while (sql.next()) {
        Member &member = members.emplace_back();
        sql.row() >> member.id >> member.uuid >> member.name;
    }
    return members;
}

QString Session::memberName(MemberId id) const
{
    Sql sql(m_db, u"SELECT name FROM member WHERE id = :id"_s);
    sql.bind(u":id"_s, id);
    return sql.first<QString>().value_or(QString());
}

Member Session::addColleague(const QString &name)
{
    Change change(*this, right::ManageMembers);
    Member colleague{{}, m_random.uuid(), name.simplified()};
    Sql sql(m_db, u"INSERT INTO member(uuid, name, created_at) VALUES (:u, :n, :t)"_s);
    sql.bind(u":u"_s, colleague.uuid).bind(u":n"_s, colleague.name).bind(u":t"_s, m_clock.nowMs()).run();
    colleague.id = MemberId(sql.lastInsertId());
    Sql(m_db, u"INSERT INTO member_role(member_id, role) VALUES (:m, 'caseworker')"_s)
        .bind(u":m"_s, colleague.id)
        .run();
    Sql(m_db, u"INSERT INTO team_member(team_id, member_id) SELECT MIN(id), :m FROM team"_s)
        .bind(u":m"_s, colleague.id)
        .run();
    change.record({u"member.add"_s, u"member"_s, colleague.uuid, {}, {}, {{u"name"_s, colleague.name}}});
    change.finish();
    return colleague;
}

bool Session::isDemo() const
{
    Sql sql(m_db, u"SELECT is_demo FROM vault_info"_s);
    return sql.first<bool>().value_or(false);
}

QString Session::setting(const QString &key, const QString &fallback) const
{
    Sql sql(m_db, u"SELECT value FROM setting WHERE member_id = :m AND key = :k"_s);
    sql.bind(u":m"_s, m_member.id).bind(u":k"_s, key);
    return sql.first<QString>().value_or(fallback);
}

void Session::setSetting(const QString &key, const QString &value)
{
    Sql(m_db, u"INSERT INTO setting(member_id, key, value) VALUES (:m, :k, :v) "
              "ON CONFLICT(member_id, key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":m"_s, m_member.id)
        .bind(u":k"_s, key)
        .bind(u":v"_s, value)
        .run();
}

void Session::noteRefusal(const QString &permission)
{
    m_audit.write({u"access.refused"_s, u"member"_s, m_member.uuid, {}, {}, {{u"permission"_s, permission}}});
}

} // namespace itinera
