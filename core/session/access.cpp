// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/access.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

} // namespace

const std::vector<Role> &allRoles()
{
    static const std::vector<Role> roles{Role::Caseworker,     Role::Psychologist, Role::Psychiatrist,
                                         Role::SocialEducator, Role::Lawyer,       Role::OutreachWorker,
                                         Role::Mediator,       Role::TeamLead,     Role::Administrator};
    return roles;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Caseworker:
        return AccessText::tr("Caseworker");
    case Role::Psychologist:
        return AccessText::tr("Psychologist");
    case Role::Psychiatrist:
        return AccessText::tr("Psychiatrist");
    case Role::SocialEducator:
        return AccessText::tr("Social educator");
    case Role::Lawyer:
        return AccessText::tr("Lawyer");
    case Role::OutreachWorker:
        return AccessText::tr("Peer or outreach worker");
    case Role::Mediator:
        return AccessText::tr("Mediator");
    case Role::TeamLead:
        return AccessText::tr("Team lead");
    case Role::Administrator:
        break;
    }
    return AccessText::tr("Administrator");
}

QString rightName(const DeclaredRight &right)
{
    return AccessText::tr(right.name);
}

QSet<Right> shippedRights(const Declared &declared, Role role)
{
    QSet<Right> shipped;
    for (const DeclaredRight &one : declared.rights) {
        if (std::ranges::find(one.roles, role) != one.roles.end())
            shipped.insert(one.right);
    }
    return shipped;
}

Access::Access(const QSqlDatabase &db, MemberId member, const Declared &declared)
    : m_db(db), m_member(member), m_declared(declared)
{
    reload();
}

void Access::reload()
{
    m_roles.clear();
    m_rights.clear();
    m_shownDueKinds.clear();
    QHash<QString, Right> known;
    for (const DeclaredRight &one : m_declared.rights)
        known.insert(one.right.key(), one.right);
    {
        Sql sql(m_db,
                u"SELECT r.role, p.permission FROM member_role r LEFT JOIN role_permission p ON p.role = "
                u"r.role WHERE r.member_id = :m"_s);
        sql.bind(u":m"_s, m_member);
        while (sql.next()) {
            QString word;
            QString permission;
            sql.row() >> word >> permission;
            const auto role = knownWord<Role>(word); // what nobody knows allows nothing
            if (!role)
                continue;
            m_roles.insert(*role);
            if (const auto right = known.constFind(permission); right != known.constEnd())
                m_rights.insert(*right);
        }
    }
    for (const DeclaredDue &due : m_declared.dueKinds) {
        if (may(due.seenWith))
            m_shownDueKinds << QStringView(due.kind).toString();
    }
}

bool Access::sees(CaseId id) const
{
    Sql sql(m_db, u"SELECT 1 FROM case_access WHERE member_id = :m AND case_id = :c"_s);
    sql.bind(u":m"_s, m_member).bind(u":c"_s, id);
    return sql.next();
}

void Access::demand(Right right) const
{
    if (may(right))
        return;
    m_lastRefused = right.key();
    const auto declared = std::ranges::find(m_declared.rights, right, &DeclaredRight::right);
    const QString name = declared == m_declared.rights.end() ? right.key() : rightName(*declared);
    throw NotAllowed(right.key(), AccessText::tr("Your role does not allow this: %1.").arg(name),
                     AccessText::tr("Nothing was changed."),
                     AccessText::tr("Ask a colleague whose role allows it, or your administrator."));
}

void Access::demandSeen(CaseId id) const
{
    if (isCause(id) || sees(id))
        return;
    throw NotFound(AccessText::tr("This case is not in the vault, or it is not one of yours."),
                   AccessText::tr("Nothing was changed."),
                   AccessText::tr("Go back to the list of cases and open it from there."));
}

void Access::demand(CaseId id, Right right) const
{
    demandSeen(id);
    if (!isCause(id))
        demand(right);
}

void Access::demand(CaseId id, Right wanted, Right asked) const
{
    const auto declared = std::ranges::find(m_declared.rights, asked, &DeclaredRight::right);
    const bool reads = declared != m_declared.rights.end() &&
                       std::ranges::find(declared->reads, wanted) != declared->reads.end();
    demand(id, reads ? asked : wanted);
}

void Access::demandAny(CaseId id, const std::vector<Right> &rights) const
{
    demandSeen(id);
    for (const Right right : rights) {
        if (isCause(id) || may(right))
            return;
    }
    demand(rights.front());
}

QString Access::filter(const QString &column) const
{
    return u"EXISTS (SELECT 1 FROM case_access ca WHERE ca.member_id = %1 AND ca.case_id = %2)"_s
        .arg(m_member.value)
        .arg(column);
}

int Access::seenUpTo(int bound) const
{
    Sql sql(m_db, u"SELECT count(*) FROM (SELECT 1 FROM case_access WHERE member_id = :m LIMIT :b)"_s);
    sql.bind(u":m"_s, m_member).bind(u":b"_s, bound);
    return sql.first<int>().value_or(0);
}

QString Access::dueFilter(const QString &column) const
{
    // A kind is a word that a subject declared: nothing in it has to be escaped. The sign keeps the index for
    // the days.
    return m_shownDueKinds.isEmpty() ? u"0"_s
                                     : u"+%1 IN ('%2')"_s.arg(column, m_shownDueKinds.join(u"', '"_s));
}

void Access::join(const QSqlDatabase &db, CaseId id, MemberId member, MemberId by, qint64 atMs)
{
    Sql(db, u"INSERT INTO case_circle(case_id, member_id, since, added_by) VALUES (:c, :m, :t, :b) "
            "ON CONFLICT(case_id, member_id) DO NOTHING"_s)
        .bind(u":c"_s, id)
        .bind(u":m"_s, member)
        .bind(u":t"_s, atMs)
        .bind(u":b"_s, by)
        .run();
}

void Access::leave(const QSqlDatabase &db, CaseId id, MemberId member)
{
    Sql(db, u"DELETE FROM case_circle WHERE case_id = :c AND member_id = :m"_s)
        .bind(u":c"_s, id)
        .bind(u":m"_s, member)
        .run();
}

void Access::refresh(const QSqlDatabase &db, CaseId id)
{
    Transaction transaction(db);
    const bool one = id.isValid();
    const QString where = one ? u" WHERE c.case_id = :c"_s : QString();
    Sql clear(db, u"DELETE FROM case_access"_s + (one ? u" WHERE case_id = :c"_s : QString()));
    if (one)
        clear.bind(u":c"_s, id);
    clear.run();
    Sql fill(db, u"INSERT INTO case_access(member_id, case_id) "
                 "SELECT c.member_id, c.case_id FROM case_circle c%1 "
                 "UNION SELECT t.member_id, c.case_id FROM case_circle c "
                 "JOIN team_member m ON m.member_id = c.member_id "
                 "JOIN team_member t ON t.team_id = m.team_id "
                 "JOIN member_role r ON r.member_id = t.member_id AND r.role = 'team_lead'%1"_s.arg(where));
    if (one)
        fill.bind(u":c"_s, id);
    fill.run();
    transaction.commit();
}

} // namespace itinera
