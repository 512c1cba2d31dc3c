// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/allowancestore.h"
#include "core/base/error.h"
#include "core/needs/allowancewords.h"
#include "core/needs/needsstore.h"
#include "core/session/change.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct AllowanceText {
    Q_DECLARE_TR_FUNCTIONS(Allowances)
};

const QString Columns = u"SELECT id, uuid, case_id, what, payer, cents, currency, period, since, until, "
                        "seen_to_on, ended_on, note FROM allowance "_s;

Allowance read(Row row)
{
    Allowance a;
    row >> a.id >> a.uuid >> a.caseId >> a.what >> a.payer >> a.cents >> a.currency >> a.period >> a.since >>
        a.until >> a.seenToOn >> a.endedOn >> a.note;
    return a;
}

Allowance tidied(Allowance a)
{
    a.what = a.what.trimmed();
    a.payer = a.payer.trimmed();
    a.note = a.note.trimmed();
    a.currency = a.currency.trimmed().toUpper();
    std::ranges::sort(a.needs);
    a.needs.erase(std::unique(a.needs.begin(), a.needs.end()), a.needs.end());
    return a;
}

void check(const Allowance &a)
{
    const auto wrong = allowancerules::wrongIn(a);
    if (!wrong.empty())
        throw InputError(AllowanceText::tr("This allowance cannot be kept like that."),
                         AllowanceText::tr("What was stored before is still there."),
                         allowancewords::said(wrong).join(u' '));
}

void bindAll(Sql &sql, const Allowance &a)
{
    sql.bind(u":what"_s, a.what)
        .bind(u":payer"_s, a.payer)
        .bind(u":cents"_s, a.cents)
        .bind(u":currency"_s, a.currency)
        .bind(u":period"_s, a.period)
        .bind(u":since"_s, a.since)
        .bind(u":until"_s, a.until)
        .bind(u":seen"_s, a.seenToOn)
        .bind(u":ended"_s, a.endedOn)
        .bind(u":note"_s, a.note);
}

} // namespace

Allowance AllowanceStore::add(Allowance allowance)
{
    Change change(m_session, right::ChangeNeeds, allowance.caseId);
    allowance = tidied(allowance);
    check(allowance);
    allowance.uuid = m_session.random().uuid();
    Sql sql(m_session.db(),
            u"INSERT INTO allowance(uuid, case_id, what, payer, cents, currency, period, since, "
            "until, seen_to_on, ended_on, note) VALUES (:uuid, :case, :what, :payer, :cents, :currency, "
            ":period, :since, :until, :seen, :ended, :note)"_s);
    sql.bind(u":uuid"_s, allowance.uuid).bind(u":case"_s, allowance.caseId);
    bindAll(sql, allowance);
    sql.run();
    allowance.id = AllowanceId(sql.lastInsertId());
    writeNeeds(allowance);
    change.record({u"allowance.add"_s,
                   u"allowance"_s,
                   allowance.uuid,
                   allowance.caseId,
                   {},
                   allowancerules::toJson(allowance, uuidsOf(allowance))});
    change.finish();
    return allowance;
}

void AllowanceStore::save(const Allowance &given)
{
    const Allowance before = load(given.id);
    Change change(m_session, right::ChangeNeeds, before.caseId);
    Allowance after = tidied(given);
    after.uuid = before.uuid;
    after.caseId = before.caseId;
    if (after == before)
        return;
    check(after);
    Sql sql(
        m_session.db(),
        u"UPDATE allowance SET what = :what, payer = :payer, cents = :cents, currency = :currency, "
        "period = :period, since = :since, until = :until, seen_to_on = :seen, ended_on = :ended, note = :note WHERE id = :id"_s);
    bindAll(sql, after);
    sql.bind(u":id"_s, after.id).run();
    if (after.needs != before.needs)
        writeNeeds(after);
    const auto [gone, come] = changedFields(allowancerules::toJson(before, uuidsOf(before)),
                                            allowancerules::toJson(after, uuidsOf(after)));
    change.record({u"allowance.change"_s, u"allowance"_s, after.uuid, after.caseId, gone, come});
    change.finish();
}

void AllowanceStore::remove(AllowanceId id)
{
    const Allowance before = load(id);
    Change change(m_session, right::ChangeNeeds, before.caseId);
    change.record({u"allowance.remove"_s,
                   u"allowance"_s,
                   before.uuid,
                   before.caseId,
                   allowancerules::toJson(before, uuidsOf(before)),
                   {}});
    Sql(m_session.db(), u"DELETE FROM allowance_need WHERE allowance_id = :i"_s).bind(u":i"_s, id).run();
    Sql(m_session.db(), u"DELETE FROM allowance WHERE id = :i"_s).bind(u":i"_s, id).run();
    change.finish();
}

Allowance AllowanceStore::load(AllowanceId id) const
{
    Sql sql(m_session.db(), u"SELECT case_id FROM allowance WHERE id = :i"_s);
    sql.bind(u":i"_s, id);
    if (const auto caseId = sql.first<CaseId>()) {
        for (const Allowance &one : of(*caseId)) {
            if (one.id == id)
                return one;
        }
    }
    throw NotFound(AllowanceText::tr("This allowance is not there any more."),
                   AllowanceText::tr("Nothing was changed."),
                   AllowanceText::tr("Open the case again to see what is there."));
}

std::vector<Allowance> AllowanceStore::of(CaseId id) const
{
    m_session.access().demand(id, right::ViewNeeds);
    std::vector<Allowance> all;
    Sql sql(m_session.db(), Columns + u"WHERE case_id = :c ORDER BY ended_on <> '', id"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back(read(sql.row()));
    Sql needs(m_session.db(),
              u"SELECT n.allowance_id, n.need_id FROM allowance_need n JOIN allowance a ON a.id = "
              "n.allowance_id WHERE a.case_id = :c ORDER BY n.need_id"_s);
    needs.bind(u":c"_s, id);
    while (needs.next()) {
        AllowanceId allowance;
        NeedId need;
        needs.row() >> allowance >> need;
        const auto its = std::ranges::find(all, allowance, &Allowance::id);
        if (its != all.end())
            its->needs.push_back(need);
    }
    return all;
}

std::vector<QUuid> AllowanceStore::uuidsOf(const Allowance &allowance) const
{
    std::vector<QUuid> uuids;
    for (const Need &need : NeedsStore(m_session).needsOf(allowance.caseId)) {
        if (std::ranges::find(allowance.needs, need.id) != allowance.needs.end())
            uuids.push_back(need.uuid);
    }
    return uuids;
}

void AllowanceStore::writeNeeds(const Allowance &allowance)
{
    // A need of another woman is none that this can cover.
    const std::vector<Need> hers = NeedsStore(m_session).needsOf(allowance.caseId);
    Sql(m_session.db(), u"DELETE FROM allowance_need WHERE allowance_id = :a"_s)
        .bind(u":a"_s, allowance.id)
        .run();
    Sql sql(m_session.db(), u"INSERT INTO allowance_need(allowance_id, need_id) VALUES (:a, :n)"_s);
    for (const NeedId need : allowance.needs) {
        if (std::ranges::find(hers, need, &Need::id) != hers.end())
            sql.bind(u":a"_s, allowance.id).bind(u":n"_s, need).run();
    }
}

} // namespace itinera
