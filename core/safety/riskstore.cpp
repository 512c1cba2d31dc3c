// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskstore.h"
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskwords.h"
#include "core/storage/sql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct RiskText {
    Q_DECLARE_TR_FUNCTIONS(Risk)
};

const QString Columns = u"id, uuid, case_id, number, occasion, started_on, author_id, cooperation, "
                        u"cooperation_weighed, her_view, summary, "
                        "override_level, override_reason, review_on, signed_at, signed_by, signed_level"_s;

[[noreturn]] void refuseSigned()
{
    throw Refused(RiskText::tr("This risk assessment is signed, so it is not changed any more."),
                  RiskText::tr("It stays as it was signed."),
                  RiskText::tr("Start a review to write down what is different now."));
}

RiskAssessment read(const Sql &sql)
{
    RiskAssessment a;
    a.id = AssessmentId(sql.integer(0));
    a.uuid = sql.uuid(1);
    a.caseId = CaseId(sql.integer(2));
    a.number = sql.number(3);
    a.occasion = riskrules::occasionFromStored(sql.text(4));
    a.startedOn = sql.day(5);
    a.author = MemberId(sql.integer(6));
    a.cooperation = riskrules::cooperationFromStored(sql.text(7));
    a.cooperationWeighed = sql.text(8);
    a.herView = sql.text(9);
    a.summary = sql.text(10);
    if (const int level = sql.number(11); level >= 1 && level <= 4)
        a.overrideLevel = static_cast<RiskLevel>(level);
    a.overrideReason = sql.text(12);
    a.reviewOn = sql.day(13);
    a.signedAt = sql.instant(14);
    a.signedBy = MemberId(sql.integer(15));
    a.signedLevel = static_cast<RiskLevel>(std::clamp(sql.number(16), 0, 4));
    return a;
}

std::vector<RiskFactor> readFactors(const QSqlDatabase &db, AssessmentId id)
{
    std::vector<RiskFactor> factors;
    Sql sql(db,
            u"SELECT uuid, question, code, text, named_by_her, reprisal, likelihood, severity, safeguards, "
            "likelihood_after, severity_after FROM risk_factor WHERE assessment_id = :a ORDER BY ord"_s);
    sql.bind(u":a"_s, id);
    while (sql.next()) {
        RiskFactor f;
        f.uuid = sql.uuid(0);
        f.question = static_cast<RiskQuestion>(sql.number(1));
        f.code = sql.text(2);
        f.text = sql.text(3);
        f.namedByHer = sql.boolean(4);
        f.reprisal = sql.boolean(5);
        f.likelihood = sql.number(6);
        f.severity = sql.number(7);
        f.safeguards = sql.text(8);
        f.likelihoodAfter = sql.number(9);
        f.severityAfter = sql.number(10);
        factors.push_back(std::move(f));
    }
    return factors;
}

/// A null QString would be stored as NULL.
QVariant words(const QString &text)
{
    return QVariant(text.isNull() ? u""_s : text);
}

void writeFactors(Session &session, AssessmentId id, const std::vector<RiskFactor> &factors)
{
    Sql(session.db(), u"DELETE FROM risk_factor WHERE assessment_id = :a"_s).bind(u":a"_s, id).run();
    if (factors.empty())
        return;
    Sql sql(session.db(), u"INSERT INTO risk_factor(assessment_id, ord, uuid, question, code, text, "
                          u"named_by_her, reprisal, likelihood, "
                          "severity, safeguards, likelihood_after, severity_after) "
                          "VALUES (:a, :o, :u, :q, :c, :t, :h, :r, :l, :s, :g, :la, :sa)"_s);
    int ord = 0;
    for (const RiskFactor &f : factors) {
        sql.bind(u":a"_s, id)
            .bind(u":o"_s, QVariant(ord++))
            .bind(u":u"_s, f.uuid)
            .bind(u":q"_s, QVariant(static_cast<int>(f.question)))
            .bind(u":c"_s, words(f.code))
            .bind(u":t"_s, words(f.text))
            .bind(u":h"_s, QVariant(f.namedByHer ? 1 : 0))
            .bind(u":r"_s, QVariant(f.reprisal ? 1 : 0))
            .bind(u":l"_s, QVariant(f.likelihood))
            .bind(u":s"_s, QVariant(f.severity))
            .bind(u":g"_s, words(f.safeguards))
            .bind(u":la"_s, QVariant(f.likelihoodAfter))
            .bind(u":sa"_s, QVariant(f.severityAfter))
            .run();
    }
}

void giveUuids(Session &session, std::vector<RiskFactor> &factors)
{
    for (RiskFactor &f : factors) {
        if (f.uuid.isNull())
            f.uuid = session.random().uuid();
    }
}

void checkScales(const std::vector<RiskFactor> &factors)
{
    const auto outside = [](int step) { return step < 0 || step > 5; };
    for (const RiskFactor &f : factors) {
        if (outside(f.likelihood) || outside(f.severity) || outside(f.likelihoodAfter) ||
            outside(f.severityAfter))
            throw InputError(RiskText::tr("A factor is rated outside of its scale."),
                             RiskText::tr("Nothing was changed."),
                             RiskText::tr("Choose a step from 1 to 5."));
    }
}

} // namespace

std::optional<RiskAssessment> RiskStore::draft(CaseId id) const
{
    m_session.access().demand(id, right::ViewRisk);
    Sql sql(m_session.db(),
            u"SELECT %1 FROM risk_assessment WHERE case_id = :c AND number = 0"_s.arg(Columns));
    sql.bind(u":c"_s, id);
    if (!sql.next())
        return {};
    RiskAssessment a = read(sql);
    a.factors = readFactors(m_session.db(), a.id);
    return a;
}

RiskAssessment RiskStore::start(CaseId id, RiskOccasion occasion)
{
    m_session.access().demand(id, right::ChangeRisk);
    Transaction transaction(m_session.db());
    if (auto open = draft(id))
        return *open;
    RiskAssessment a;
    if (const auto last = standing(id))
        a = riskrules::reviewOf(*last, occasion);
    a.caseId = id;
    a.occasion = occasion;
    a.uuid = m_session.random().uuid();
    a.startedOn = m_session.clock().today();
    a.author = m_session.member().id;
    giveUuids(m_session, a.factors);
    Sql sql(
        m_session.db(),
        u"INSERT INTO risk_assessment(uuid, case_id, occasion, started_on, author_id, cooperation, "
        u"cooperation_weighed, "
        "her_view, summary, override_reason, review_on) VALUES (:u, :c, :o, :d, :m, :k, :w, :h, :s, '', '')"_s);
    sql.bind(u":u"_s, a.uuid)
        .bind(u":c"_s, id)
        .bind(u":o"_s, QVariant(riskrules::stored(a.occasion)))
        .bind(u":d"_s, a.startedOn)
        .bind(u":m"_s, a.author)
        .bind(u":k"_s, QVariant(riskrules::stored(a.cooperation)))
        .bind(u":w"_s, words(a.cooperationWeighed))
        .bind(u":h"_s, words(a.herView))
        .bind(u":s"_s, words(a.summary))
        .run();
    a.id = AssessmentId(sql.lastInsertId());
    writeFactors(m_session, a.id, a.factors);
    m_session.audit().write({u"risk.start"_s, u"risk_assessment"_s, a.uuid, id, {}, riskrules::toJson(a)});
    transaction.commit();
    return a;
}

void RiskStore::save(const RiskAssessment &a)
{
    Transaction transaction(m_session.db());
    const RiskAssessment old = load(a.id);
    m_session.access().demand(old.caseId, right::ChangeRisk);
    if (old.isSigned())
        refuseSigned();
    RiskAssessment now = a;
    // Whose it is and what signing gives is not the form's to change.
    now.uuid = old.uuid;
    now.caseId = old.caseId;
    now.author = old.author;
    now.number = 0;
    now.signedAt = {};
    now.signedBy = {};
    now.signedLevel = RiskLevel::None;
    giveUuids(m_session, now.factors);
    checkScales(now.factors);
    const auto [before, after] = changedFields(riskrules::toJson(old), riskrules::toJson(now));
    if (before.isEmpty() && after.isEmpty())
        return;
    Sql(m_session.db(),
        u"UPDATE risk_assessment SET occasion = :o, started_on = :d, cooperation = :k, cooperation_weighed = "
        u":w, "
        "her_view = :h, summary = :s, override_level = :l, override_reason = :r, review_on = :v WHERE id = :id"_s)
        .bind(u":o"_s, QVariant(riskrules::stored(now.occasion)))
        .bind(u":d"_s, now.startedOn)
        .bind(u":k"_s, QVariant(riskrules::stored(now.cooperation)))
        .bind(u":w"_s, words(now.cooperationWeighed))
        .bind(u":h"_s, words(now.herView))
        .bind(u":s"_s, words(now.summary))
        .bind(u":l"_s, QVariant(static_cast<int>(now.overrideLevel.value_or(RiskLevel::None))))
        .bind(u":r"_s, words(now.overrideReason))
        .bind(u":v"_s, now.reviewOn)
        .bind(u":id"_s, now.id)
        .run();
    if (now.factors != old.factors)
        writeFactors(m_session, now.id, now.factors);
    m_session.audit().write({u"risk.change"_s, u"risk_assessment"_s, now.uuid, now.caseId, before, after});
    transaction.commit();
}

RiskAssessment RiskStore::sign(AssessmentId id)
{
    Transaction transaction(m_session.db());
    RiskAssessment a = load(id);
    m_session.access().demand(a.caseId, right::ChangeRisk);
    if (a.isSigned())
        refuseSigned();
    const QJsonObject unsignedBefore = riskrules::toJson(a);
    const std::vector<riskrules::Missing> missing =
        riskrules::missingForSignature(a, m_session.clock().today());
    if (!missing.empty())
        throw Refused(RiskText::tr("The risk assessment cannot be signed yet."),
                      RiskText::tr("What you wrote is kept."), riskwords::said(missing).join(u' '));
    Sql last(m_session.db(), u"SELECT MAX(number) FROM risk_assessment WHERE case_id = :c"_s);
    last.bind(u":c"_s, a.caseId);
    a.number = (last.next() ? last.number(0) : 0) + 1;
    a.signedAt = m_session.clock().now();
    a.signedBy = m_session.member().id;
    a.signedLevel = riskrules::overall(a).level;
    Sql(m_session.db(),
        u"UPDATE risk_assessment SET number = :n, signed_at = :t, signed_by = :m, signed_level = :l "
        "WHERE id = :id"_s)
        .bind(u":n"_s, QVariant(a.number))
        .bind(u":t"_s, QVariant(a.signedAt.toMSecsSinceEpoch()))
        .bind(u":m"_s, a.signedBy)
        .bind(u":l"_s, QVariant(static_cast<int>(a.signedLevel)))
        .bind(u":id"_s, id)
        .run();
    const auto [before, after] = changedFields(unsignedBefore, riskrules::toJson(a));
    m_session.audit().write({u"risk.sign"_s, u"risk_assessment"_s, a.uuid, a.caseId, before, after});
    CaseStore(m_session).setRisk(a.caseId, static_cast<int>(a.signedLevel), false, a.reviewOn);
    DueStore(m_session).replace(
        a.caseId, {u"risk."_s},
        {DueItem{a.caseId, QString::fromUtf16(due::RiskReview), a.reviewOn, a.uuid, {}}});
    transaction.commit();
    return a;
}

void RiskStore::discard(AssessmentId id)
{
    Transaction transaction(m_session.db());
    const RiskAssessment a = load(id);
    m_session.access().demand(a.caseId, right::ChangeRisk);
    if (a.isSigned())
        refuseSigned();
    writeFactors(m_session, id, {});
    Sql(m_session.db(), u"DELETE FROM risk_assessment WHERE id = :id"_s).bind(u":id"_s, id).run();
    m_session.audit().write(
        {u"risk.discard"_s, u"risk_assessment"_s, a.uuid, a.caseId, riskrules::toJson(a), {}});
    transaction.commit();
}

RiskAssessment RiskStore::load(AssessmentId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM risk_assessment WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(RiskText::tr("This risk assessment is not there any more."),
                       RiskText::tr("Nothing was changed."),
                       RiskText::tr("Open the case again to see what is there."));
    RiskAssessment a = read(sql);
    m_session.access().demand(a.caseId, right::ViewRisk);
    a.factors = readFactors(m_session.db(), id);
    return a;
}

std::vector<RiskAssessment> RiskStore::signedOnes(CaseId id) const
{
    m_session.access().demand(id, right::ViewRisk);
    std::vector<RiskAssessment> all;
    {
        Sql sql(
            m_session.db(),
            u"SELECT %1 FROM risk_assessment WHERE case_id = :c AND number > 0 ORDER BY number DESC"_s.arg(
                Columns));
        sql.bind(u":c"_s, id);
        while (sql.next())
            all.push_back(read(sql));
    }
    for (RiskAssessment &a : all)
        a.factors = readFactors(m_session.db(), a.id);
    return all;
}

std::optional<RiskAssessment> RiskStore::standing(CaseId id) const
{
    m_session.access().demand(id, right::ViewRisk);
    Sql sql(m_session.db(),
            u"SELECT %1 FROM risk_assessment WHERE case_id = :c AND number > 0 ORDER BY number DESC LIMIT 1"_s
                .arg(Columns));
    sql.bind(u":c"_s, id);
    if (!sql.next())
        return {};
    RiskAssessment a = read(sql);
    a.factors = readFactors(m_session.db(), a.id);
    return a;
}

riskrules::Staleness RiskStore::staleness(CaseId id) const
{
    const auto last = standing(id);
    return riskrules::staleness(last,
                                last ? CaseStore(m_session).invalidatingEvents(id) : std::vector<CaseEvent>(),
                                m_session.clock().today());
}

} // namespace itinera
