// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentstore.h"
#include "core/base/error.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentwords.h"
#include "core/session/change.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

const QString Columns = u"SELECT id, uuid, case_id, kind, purpose, recipient, "
                        "(SELECT group_concat(code, ' ') FROM (SELECT code FROM consent_information i WHERE "
                        "i.consent_id = consent.id ORDER BY i.ord)), answer, form, "
                        "asked_on, until, language, explained_by, interpreter, said_back, withdrawn_on, "
                        "withdrawn_why, withdrawn_by, withdrawn_at, recorded_by, recorded_at, "
                        "coalesce(closed, 'no'), coalesce(closed_why, '') FROM consent "
                        "LEFT JOIN consent_closed ON consent_id = consent.id "_s;

Consent read(Row row)
{
    Consent c;
    QString information;
    row >> c.id >> c.uuid >> c.caseId >> c.kind >> c.purpose >> c.recipient >> information >> c.answer >>
        c.form >> c.askedOn >> c.until >> c.language >> c.explainedBy >> c.interpreter >> c.saidBack >>
        c.withdrawnOn >> c.withdrawnWhy >> c.withdrawnBy >> c.withdrawnAt >> c.recordedBy >> c.recordedAt >>
        c.closed >> c.closedWhy;
    c.information = information.split(u' ', Qt::SkipEmptyParts);
    return c;
}

QJsonObject auditOf(const Consent &c)
{
    return {{u"kind"_s, stored(c.kind)},
            {u"purpose"_s, c.purpose},
            {u"recipient"_s, c.recipient},
            {u"information"_s, QJsonArray::fromStringList(c.information)},
            {u"answer"_s, stored(c.answer)},
            {u"form"_s, stored(c.form)},
            {u"on"_s, c.askedOn.toString(Qt::ISODate)},
            {u"until"_s, c.until.toString(Qt::ISODate)},
            {u"language"_s, c.language},
            {u"explainedBy"_s, c.explainedBy},
            {u"interpreter"_s, c.interpreter},
            {u"saidBack"_s, c.saidBack}};
}

[[noreturn]] void notThere()
{
    throw NotFound(ConsentText::tr("This entry is not there any more."),
                   ConsentText::tr("Nothing was changed."),
                   ConsentText::tr("Open the case again to see what is there."));
}

} // namespace

Consent ConsentStore::load(ConsentId id) const
{
    Sql sql(m_session.db(), Columns + u"WHERE consent.id = :i"_s);
    sql.bind(u":i"_s, id);
    if (!sql.next())
        notThere();
    return read(sql.row());
}

Consent ConsentStore::add(Consent consent)
{
    Change change(m_session, right::WriteConsents, consent.caseId);
    const std::vector<consentrules::Missing> missing =
        consentrules::missingIn(consent, m_session.clock().today());
    if (!missing.empty()) {
        throw InputError(ConsentText::tr("This cannot be written down as her answer yet."),
                         ConsentText::tr("What you typed is kept."), consentwords::said(missing).join(u' '));
    }
    consent.uuid = m_session.random().uuid();
    consent.recordedBy = m_session.member().id;
    consent.recordedAt = m_session.clock().now();
    consent.withdrawnOn = {};
    consent.withdrawnWhy = {};
    Sql sql(
        m_session.db(),
        u"INSERT INTO consent(uuid, case_id, kind, purpose, recipient, answer, form, asked_on, "
        "until, language, explained_by, interpreter, said_back, withdrawn_on, withdrawn_why, recorded_by, "
        "recorded_at) VALUES (:u, :c, :k, :p, :r, :a, :f, :o, :n, :l, :e, :t, :s, '', :w, :m, :d)"_s);
    sql.bind(u":u"_s, consent.uuid)
        .bind(u":c"_s, consent.caseId)
        .bind(u":k"_s, consent.kind)
        .bind(u":p"_s, consent.purpose)
        .bind(u":r"_s, consent.recipient)
        .bind(u":a"_s, consent.answer)
        .bind(u":f"_s, consent.form)
        .bind(u":o"_s, consent.askedOn)
        .bind(u":n"_s, consent.until)
        .bind(u":l"_s, consent.language)
        .bind(u":e"_s, consent.explainedBy)
        .bind(u":t"_s, consent.interpreter)
        .bind(u":s"_s, consent.saidBack)
        .bind(u":w"_s, consent.withdrawnWhy)
        .bind(u":m"_s, consent.recordedBy)
        .bind(u":d"_s, consent.recordedAt)
        .run();
    consent.id = ConsentId(sql.lastInsertId());
    Sql code(m_session.db(), u"INSERT INTO consent_information(consent_id, ord, code) VALUES (:i, :o, :c)"_s);
    for (qsizetype i = 0; i < consent.information.size(); ++i)
        code.bind(u":i"_s, consent.id).bind(u":o"_s, i).bind(u":c"_s, consent.information[i]).run();
    Sql(m_session.db(), u"UPDATE consent SET complete = 1 WHERE id = :i"_s).bind(u":i"_s, consent.id).run();
    change.record({consent.answer == ConsentAnswer::Given ? u"consent.give"_s : u"consent.refuse"_s,
                   u"consent"_s,
                   consent.uuid,
                   consent.caseId,
                   {},
                   auditOf(consent)});
    change.finish();
    return consent;
}

void ConsentStore::withdraw(ConsentId id, QDate on, const QString &why)
{
    const Consent consent = load(id);
    Change change(m_session, right::WriteConsents, consent.caseId);
    if (consent.answer != ConsentAnswer::Given || consent.withdrawnOn.isValid() ||
        consent.closed == Closed::Mistake) {
        throw Refused(ConsentText::tr("There is no yes here that she could take back."),
                      ConsentText::tr("It stays as it is."), ConsentText::tr("Look at the entry again."));
    }
    if (!on.isValid() || on > m_session.clock().today() || on < consent.askedOn) {
        throw InputError(ConsentText::tr("She cannot have taken it back on that day."),
                         ConsentText::tr("Her yes still stands as it was."),
                         ConsentText::tr("Choose a day between the one she was asked and today."));
    }
    Sql(m_session.db(),
        u"UPDATE consent SET withdrawn_on = :o, withdrawn_why = :w, withdrawn_by = :m, withdrawn_at = :t WHERE id = :i"_s)
        .bind(u":o"_s, on)
        .bind(u":w"_s, CaseText(why.trimmed()))
        .bind(u":m"_s, m_session.member().id)
        .bind(u":t"_s, m_session.clock().now())
        .bind(u":i"_s, id)
        .run();
    change.record({u"consent.withdraw"_s,
                   u"consent"_s,
                   consent.uuid,
                   consent.caseId,
                   {},
                   {{u"withdrawnOn"_s, on.toString(Qt::ISODate)}, {u"withdrawnWhy"_s, why.trimmed()}}});
    change.finish();
}

Shared ConsentStore::addShared(ConsentId id, QDate on, const QString &what)
{
    const Consent consent = load(id);
    Change change(m_session, right::WriteConsents, consent.caseId);
    const QDate today = m_session.clock().today();
    if (what.trimmed().isEmpty() || !on.isValid() || on > today) {
        throw InputError(
            ConsentText::tr("What was shared, or when, is missing."),
            ConsentText::tr("What you typed is kept."),
            ConsentText::tr("Say in a few words what they got, and choose a day that has been."));
    }
    // What was shared although it should not have been belongs into the trail as well, but not as covered.
    const bool held = consent.answer == ConsentAnswer::Given && consent.closed != Closed::Mistake &&
                      on >= consent.askedOn && (!consent.until.isValid() || on <= consent.until) &&
                      (!consent.withdrawnOn.isValid() || on <= consent.withdrawnOn);
    if (!held) {
        throw Refused(ConsentText::tr("On that day there was no yes of hers to this."),
                      ConsentText::tr("What you typed is kept."),
                      ConsentText::tr("If it went to them all the same, tell her, and write it down as an "
                                      "event on the timeline."));
    }
    Shared shared;
    shared.uuid = m_session.random().uuid();
    shared.caseId = consent.caseId;
    shared.consent = id;
    shared.on = on;
    shared.what = what.trimmed();
    shared.by = m_session.member().id;
    Sql sql(m_session.db(),
            u"INSERT INTO consent_shared(uuid, case_id, consent_id, on_day, what, call_back, shared_by) "
            "VALUES (:u, :c, :n, :o, :w, :b, :m)"_s);
    sql.bind(u":u"_s, shared.uuid)
        .bind(u":c"_s, shared.caseId)
        .bind(u":n"_s, shared.consent)
        .bind(u":o"_s, shared.on)
        .bind(u":w"_s, shared.what)
        .bind(u":b"_s, shared.callBack)
        .bind(u":m"_s, shared.by)
        .run();
    shared.id = SharedId(sql.lastInsertId());
    change.record({u"consent.share"_s,
                   u"consent_shared"_s,
                   shared.uuid,
                   shared.caseId,
                   {},
                   {{u"on"_s, on.toString(Qt::ISODate)},
                    {u"what"_s, shared.what},
                    {u"recipient"_s, consent.recipient}}});
    change.finish();
    return shared;
}

void ConsentStore::close(ConsentId id, Closed how, const QString &why)
{
    const Consent consent = load(id);
    Change change(m_session, right::WriteConsents, consent.caseId);
    const auto refused = [](const QString &happened, const QString &toDo) {
        throw Refused(happened, ConsentText::tr("It stays as it is."), toDo);
    };
    if (consent.closed == Closed::Mistake || how == Closed::No)
        refused(ConsentText::tr("This entry was noted as a mistake before."),
                ConsentText::tr("Write down her answer anew."));
    if (how == Closed::AtRest && !consentrules::canRest(consent, m_session.clock().today()))
        refused(ConsentText::tr("This yes is not about to end."),
                ConsentText::tr("If she does not want it any more, write down that she takes it back."));
    if (why.trimmed().isEmpty() && (how == Closed::Mistake || consentrules::saysNo(consent)))
        throw InputError(how == Closed::Mistake
                             ? ConsentText::tr("It is not said what the mistake was.")
                             : ConsentText::tr("It is not said what was settled with her."),
                         ConsentText::tr("It stays as it is."), ConsentText::tr("Say it in a few words."));
    if (how == Closed::Mistake) {
        if (consent.closed != Closed::No || consent.withdrawnOn.isValid() || hasShared(id))
            refused(ConsentText::tr("Something was done on the ground of this entry already."),
                    ConsentText::tr("Write down that she takes it back; then it can be called back."));
    }
    Sql(m_session.db(), u"INSERT INTO consent_closed(consent_id, closed, closed_why, closed_by, closed_at) "
                        "VALUES (:i, :h, :w, :m, :t)"_s)
        .bind(u":i"_s, id)
        .bind(u":h"_s, how)
        .bind(u":w"_s, CaseText(why.trimmed()))
        .bind(u":m"_s, m_session.member().id)
        .bind(u":t"_s, m_session.clock().now())
        .run();
    change.record({how == Closed::Mistake ? u"consent.mistake"_s : u"consent.rest"_s,
                   u"consent"_s,
                   consent.uuid,
                   consent.caseId,
                   {},
                   {{u"closed"_s, stored(how)}, {u"closedWhy"_s, why.trimmed()}}});
    change.finish();
}

bool ConsentStore::hasShared(ConsentId id) const
{
    Sql sql(m_session.db(), u"SELECT 1 FROM consent_shared WHERE consent_id = :i"_s);
    sql.bind(u":i"_s, id);
    return sql.next();
}

void ConsentStore::setCallBack(SharedId id, CallBack state)
{
    QUuid uuid;
    CaseId caseId;
    CallBack before = CallBack::NotAsked;
    {
        Sql sql(m_session.db(), u"SELECT uuid, case_id, call_back FROM consent_shared WHERE id = :i"_s);
        sql.bind(u":i"_s, id);
        if (!sql.next())
            notThere();
        sql.row() >> uuid >> caseId >> before;
    }
    Change change(m_session, right::WriteConsents, caseId);
    if (before == state)
        return;
    Sql(m_session.db(), u"UPDATE consent_shared SET call_back = :b WHERE id = :i"_s)
        .bind(u":b"_s, state)
        .bind(u":i"_s, id)
        .run();
    change.record({u"consent.callback"_s,
                   u"consent_shared"_s,
                   uuid,
                   caseId,
                   {{u"callBack"_s, stored(before)}},
                   {{u"callBack"_s, stored(state)}}});
    change.finish();
}

std::vector<Consent> ConsentStore::of(CaseId id) const
{
    m_session.access().demand(id, right::ViewConsents);
    std::vector<Consent> all;
    Sql sql(m_session.db(), Columns + u"WHERE case_id = :c ORDER BY asked_on DESC, id DESC"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back(read(sql.row()));
    return all;
}

std::vector<Shared> ConsentStore::sharedOf(CaseId id) const
{
    m_session.access().demand(id, right::ViewConsents);
    std::vector<Shared> all;
    Sql sql(m_session.db(), u"SELECT id, uuid, case_id, consent_id, on_day, what, call_back, shared_by FROM "
                            "consent_shared WHERE case_id = :c ORDER BY on_day DESC, id DESC"_s);
    sql.bind(u":c"_s, id);
    while (sql.next()) {
        Shared &one = all.emplace_back();
        sql.row() >> one.id >> one.uuid >> one.caseId >> one.consent >> one.on >> one.what >> one.callBack >>
            one.by;
    }
    return all;
}

} // namespace itinera
