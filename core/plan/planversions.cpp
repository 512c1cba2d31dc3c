// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed, and what changed since (see PlanStore).
#include "core/base/error.h"
#include "core/needs/needsstore.h"
#include "core/plan/planchange.h"
#include "core/plan/planrights.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planstored.h"
#include "core/plan/planwords.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace itinera {

using namespace planstored;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

const QString VersionColumns =
    u"v.id, v.uuid, v.plan_id, v.number, v.content, v.agreed, v.what_changed, v.why, v.asked_by, "
    u"v.her_signature, "
    u"v.her_signed_on, "
    "v.professional_signature, v.professional_signed_on, v.professional_id, v.created_at, v.changes"_s;

/// Empty where nothing changed, somebody said it in words, or an older program wrote the version.
CaseText storedChanges(const std::vector<PlanChange> &changes)
{
    return changes.empty() ? CaseText()
                           : CaseText(QString::fromUtf8(
                                 QJsonDocument(planchange::toJson(changes)).toJson(QJsonDocument::Compact)));
}

std::vector<PlanChange> changesFrom(const QString &text)
{
    return planchange::fromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

/// By which an agreed plan is known again: of its JSON, whatever way that is stored.
QString fingerprintOf(const QString &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

PlanVersion readVersion(Row row, const std::vector<Need> &known, CaseId caseId)
{
    PlanVersion v;
    CaseText changes;
    row >> v.id >> v.uuid >> v.planId >> v.number;
    const CaseText content = readContent(row);
    row >> v.whatChanged >> v.why >> v.askedBy >> v.herSignature >> v.herSignedOn >>
        v.professionalSignature >> v.professionalSignedOn >> v.professional >> v.createdAt >> changes;
    v.content = planFrom(content, known, v.planId, caseId);
    v.changes = changesFrom(changes);
    return v;
}

QJsonObject auditOf(const PlanVersion &v)
{
    return {{u"number"_s, v.number},
            {u"whatChanged"_s, v.whatChanged},
            {u"changes"_s, planchange::toJson(v.changes)},
            {u"why"_s, v.why},
            {u"askedBy"_s, v.askedBy},
            {u"herSignature"_s, stored(v.herSignature)},
            {u"herSignedOn"_s, v.herSignedOn.toString(Qt::ISODate)},
            {u"professionalSignature"_s, stored(v.professionalSignature)},
            {u"professionalSignedOn"_s, v.professionalSignedOn.toString(Qt::ISODate)}};
}

/// The day of a signature; today where none was said, never a day to come.
QDate signedDay(SignatureKind kind, QDate on, QDate today)
{
    if (kind == SignatureKind::None)
        return {};
    if (!on.isValid())
        return today;
    if (on > today)
        throw InputError(PlanText::tr("The day of the signature has not come yet."),
                         PlanText::tr("Nothing was changed."), PlanText::tr("Choose today or a day before."));
    return on;
}

} // namespace

PlanVersion PlanStore::agree(PlanId planId, const PlanVersion &how)
{
    const CaseId id = caseOf(m_session.db(), planId);
    Change change(m_session, right::ChangePlan, id);
    keepOrder(m_session, id); // it is agreed as it was shown
    const Plan now = *plan(id);
    NeedsStore needs(m_session);
    QStringList missing =
        planwords::said(planrules::missingForAgreement(now, needs.herOrder(id, right::ViewPlan)));
    if (how.professionalSignature == SignatureKind::None)
        missing << PlanText::tr("Sign it yourself, on paper or on this screen; she may sign later.");
    if (!missing.isEmpty())
        throw Refused(PlanText::tr("The plan cannot be agreed yet."), PlanText::tr("What you wrote is kept."),
                      missing.join(u' '));
    const std::vector<Need> known = needs.needsOf(id, right::ViewPlan);
    const auto last = lastVersion(m_session.db(), planId);
    const QDate today = m_session.clock().today();
    PlanVersion v = how;
    v.planId = planId;
    v.number = (last ? last->first : 0) + 1;
    v.content = now;
    if (v.uuid.isNull())
        v.uuid = m_session.random().uuid();
    v.changes.clear();
    if (last && v.whatChanged.trimmed().isEmpty())
        v.changes = planrules::changesSince(planFrom(last->second, known, planId, id), now);
    v.herSignedOn = signedDay(v.herSignature, v.herSignedOn, today);
    v.professionalSignedOn = signedDay(v.professionalSignature, v.professionalSignedOn, today);
    if (!v.professional.isValid())
        v.professional = m_session.member().id;
    v.createdAt = m_session.clock().now();
    const CaseText content = contentOf(now, known);
    Sql sql(m_session.db(),
            u"INSERT INTO plan_version(uuid, plan_id, number, content, agreed, what_changed, why, "
            u"asked_by, her_signature, her_signed_on, "
            "professional_signature, professional_signed_on, professional_id, created_at, changes) "
            "VALUES (:u, :p, :n, '', :c, :w, :y, :a, :h, :hd, :s, :sd, :m, :t, :v)"_s);
    sql.bind(u":u"_s, v.uuid)
        .bind(u":p"_s, planId)
        .bind(u":n"_s, v.number)
        .bind(u":c"_s, CaseDocument{content})
        .bind(u":w"_s, v.whatChanged)
        .bind(u":y"_s, v.why)
        .bind(u":a"_s, v.askedBy)
        .bind(u":h"_s, v.herSignature)
        .bind(u":hd"_s, v.herSignedOn)
        .bind(u":s"_s, v.professionalSignature)
        .bind(u":sd"_s, v.professionalSignedOn)
        .bind(u":m"_s, v.professional)
        .bind(u":t"_s, v.createdAt)
        .bind(u":v"_s, storedChanges(v.changes))
        .run();
    v.id = VersionId(sql.lastInsertId());
    QJsonObject written = auditOf(v);
    written.insert(u"fingerprint"_s, fingerprintOf(content)); // the version itself cannot be changed
    change.record({u"plan.agree"_s, u"plan_version"_s, v.uuid, id, {}, written});
    change.finish();
    return v;
}

PlanVersion PlanStore::addSignature(VersionId versionId, bool hers, SignatureKind kind, QDate on)
{
    if (kind == SignatureKind::None)
        throw InputError(PlanText::tr("It was not said how the plan was signed."),
                         PlanText::tr("Nothing was changed."),
                         PlanText::tr("Choose on paper or on the screen."));
    PlanVersion v;
    CaseId id;
    {
        Sql sql(m_session.db(), u"SELECT %1 FROM plan_version v WHERE v.id = :v"_s.arg(VersionColumns));
        sql.bind(u":v"_s, versionId);
        if (!sql.next())
            notThere(PlanText::tr("This version of the plan is not there."));
        id = caseOf(m_session.db(), PlanId(sql.row().skip().skip().take<PlanId>()));
        m_session.access().demand(id, right::ViewPlan);
        v = readVersion(sql.row(), NeedsStore(m_session).needsOf(id, right::ViewPlan), id);
    }
    Change change(m_session, right::ChangePlan, id);
    const PlanVersion old = v;
    SignatureKind &signature = hers ? v.herSignature : v.professionalSignature;
    QDate &signedOn = hers ? v.herSignedOn : v.professionalSignedOn;
    if (signature != SignatureKind::None)
        throw Refused(PlanText::tr("This version of the plan has that signature already."),
                      PlanText::tr("It stays as it was signed."),
                      PlanText::tr("Agree on a new version to write down what is different now."));
    signature = kind;
    signedOn = signedDay(kind, on, m_session.clock().today());
    Sql(m_session.db(),
        u"UPDATE plan_version SET her_signature = :h, her_signed_on = :hd, professional_signature = :s, "
        "professional_signed_on = :sd WHERE id = :v"_s)
        .bind(u":h"_s, v.herSignature)
        .bind(u":hd"_s, v.herSignedOn)
        .bind(u":s"_s, v.professionalSignature)
        .bind(u":sd"_s, v.professionalSignedOn)
        .bind(u":v"_s, versionId)
        .run();
    const auto [before, after] = changedFields(auditOf(old), auditOf(v));
    change.record({u"plan.sign"_s, u"plan_version"_s, v.uuid, id, before, after});
    change.finish();
    return v;
}

std::vector<PlanVersion> PlanStore::versions(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    const std::vector<Need> known = NeedsStore(m_session).needsOf(id, right::ViewPlan);
    std::vector<PlanVersion> all;
    Sql sql(m_session.db(),
            u"SELECT %1 FROM plan p JOIN plan_version v ON v.plan_id = p.id WHERE p.case_id = :c "
            "ORDER BY v.number DESC"_s.arg(VersionColumns));
    sql.bind(u":c"_s, id);
    while (sql.next())
        all.push_back(readVersion(sql.row(), known, id));
    return all;
}

std::vector<PlanChange> PlanStore::changesSinceAgreed(CaseId id) const
{
    m_session.access().demand(id, right::ViewPlan);
    const auto now = plan(id);
    const auto last = now ? lastVersion(m_session.db(), now->id) : std::nullopt;
    if (!last)
        return {};
    return planrules::changesSince(
        planFrom(last->second, NeedsStore(m_session).needsOf(id, right::ViewPlan), now->id, id), *now);
}

} // namespace itinera
