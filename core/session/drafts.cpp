// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/drafts.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace itinera {

Drafts::Drafts(const QSqlDatabase &db, const Clock &clock, MemberId member)
    : m_db(db), m_clock(clock), m_member(member)
{
}

void Drafts::keep(const QString &form, const QString &field, const QString &value)
{
    Sql(m_db,
        u"INSERT INTO draft(member_id, form, field, value, saved_at) VALUES (:m, :f, :d, :v, :t) "
        "ON CONFLICT(member_id, form, field) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at"_s)
        .bind(u":m"_s, m_member)
        .bind(u":f"_s, form)
        .bind(u":d"_s, field)
        .bind(u":v"_s, CaseText(value))
        .bind(u":t"_s, m_clock.nowMs())
        .run();
}

void Drafts::drop(const QString &form, const QString &field)
{
    Sql(m_db, u"DELETE FROM draft WHERE member_id = :m AND form = :f AND field = :d"_s)
        .bind(u":m"_s, m_member)
        .bind(u":f"_s, form)
        .bind(u":d"_s, field)
        .run();
}

void Drafts::dropForm(const QString &form)
{
    Sql(m_db, u"DELETE FROM draft WHERE member_id = :m AND form = :f"_s)
        .bind(u":m"_s, m_member)
        .bind(u":f"_s, form)
        .run();
}

QMap<QString, QString> Drafts::fields(const QString &form) const
{
    QMap<QString, QString> fields;
    Sql sql(m_db, u"SELECT field, value FROM draft WHERE member_id = :m AND form = :f"_s);
    sql.bind(u":m"_s, m_member).bind(u":f"_s, form);
    while (sql.next()) {
        QString field;
        CaseText value;
        sql.row() >> field >> value;
        fields.insert(field, value);
    }
    return fields;
}

Drafts::Ending::Ending(Drafts &drafts, QString form, QString field)
    : m_drafts(drafts), m_form(std::move(form)), m_field(std::move(field)), m_outer(drafts.m_ending)
{
    m_drafts.m_ending = this;
}

Drafts::Ending::~Ending()
{
    m_drafts.m_ending = m_outer;
}

void Drafts::Ending::drop()
{
    if (m_field.isEmpty())
        m_drafts.dropForm(m_form);
    else
        m_drafts.drop(m_form, m_field);
}

void Drafts::Ending::finish()
{
    if (!m_done)
        drop();
    m_done = true;
}

void Drafts::endWithChange()
{
    if (m_ending && !m_ending->m_done)
        m_ending->drop();
}

void Drafts::changeHolds()
{
    if (m_ending)
        m_ending->m_done = true;
}

QStringList Drafts::forms() const
{
    QStringList forms;
    Sql sql(m_db, u"SELECT DISTINCT form FROM draft WHERE member_id = :m ORDER BY form"_s);
    sql.bind(u":m"_s, m_member);
    while (sql.next())
        forms << sql.row().take<QString>();
    return forms;
}

} // namespace itinera
