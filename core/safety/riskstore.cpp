// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/riskstore.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskwords.h"
#include "core/session/change.h"
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

RiskLevel levelFrom(int number, const QUuid &assessment)
{
    if (number < 0 || number > static_cast<int>(RiskLevel::VeryHigh))
        refuseWord(QString::number(number), assessment.toString(QUuid::WithoutBraces));
    return static_cast<RiskLevel>(number);
}

RiskAssessment read(Row row)
{
    RiskAssessment a;
    int level = 0;
    int signedLevel = 0;
    row >> a.id >> a.uuid >> a.caseId >> a.number >> a.occasion >> a.startedOn >> a.author >> a.cooperation >>
        a.cooperationWeighed >> a.herView >> a.summary >> level >> a.overrideReason >> a.reviewOn >>
        a.signedAt >> a.signedBy >> signedLevel;
    if (level != 0)
        a.overrideLevel = levelFrom(level, a.uuid);
    a.signedLevel = levelFrom(signedLevel, a.uuid);
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
        int question = 0;
        sql.row() >> f.uuid >> question >> f.code >> f.text >> f.namedByHer >> f.reprisal >> f.likelihood >>
            f.severity >> f.safeguards >> f.likelihoodAfter >> f.severityAfter;
        f.question = static_cast<RiskQuestion>(question);
        factors.push_back(std::move(f));
    }
    return factors;
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
            .bind(u":o"_s, ord++)
            .bind(u":u"_s, f.uuid)
            .bind(u":q"_s, static_cast<int>(f.question))
            .bind(u":c"_s, f.code)
            .bind(u":t"_s, f.text)
            .bind(u":h"_s, f.namedByHer)
            .bind(u":r"_s, f.reprisal)
            .bind(u":l"_s, f.likelihood)
            .bind(u":s"_s, f.severity)
            .bind(u":g"_s, f.safeguards)
            .bind(u":la"_s, f.likelihoodAfter)
            .bind(u":sa"_s, f.severityAfter)
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
    RiskAssessment a = read(sql.row());
    a.factors = readFactors(m_session.db(), a.id);
    return a;
}

RiskAssessment RiskStore::start(CaseId id, RiskOccasion occasion)
{
    Change change(m_session, right::ChangeRisk, id);
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
        .bind(u":o"_s, a.occasion)
        .bind(u":d"_s, a.startedOn)
        .bind(u":m"_s, a.author)
        .bind(u":k"_s, a.cooperation)
        .bind(u":w"_s, a.cooperationWeighed)
        .bind(u":h"_s, a.herView)
        .bind(u":s"_s, a.summary)
        .run();
    a.id = AssessmentId(sql.lastInsertId());
    writeFactors(m_session, a.id, a.factors);
    change.record({u"risk.start"_s, u"risk_assessment"_s, a.uuid, id, {}, riskrules::toJson(a)});
    change.finish();
    return a;
}

void RiskStore::save(const RiskAssessment &a)
{
    const RiskAssessment old = load(a.id);
    Change change(m_session, right::ChangeRisk, old.caseId);
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
        .bind(u":o"_s, now.occasion)
        .bind(u":d"_s, now.startedOn)
        .bind(u":k"_s, now.cooperation)
        .bind(u":w"_s, now.cooperationWeighed)
        .bind(u":h"_s, now.herView)
        .bind(u":s"_s, now.summary)
        .bind(u":l"_s, static_cast<int>(now.overrideLevel.value_or(RiskLevel::None)))
        .bind(u":r"_s, now.overrideReason)
        .bind(u":v"_s, now.reviewOn)
        .bind(u":id"_s, now.id)
        .run();
    if (now.factors != old.factors)
        writeFactors(m_session, now.id, now.factors);
    change.record({u"risk.change"_s, u"risk_assessment"_s, now.uuid, now.caseId, before, after});
    change.finish();
}

RiskAssessment RiskStore::sign(AssessmentId id)
{
    RiskAssessment a = load(id);
    Change change(m_session, right::ChangeRisk, a.caseId);
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
    a.number = (last.first<int>().value_or(0)) + 1;
    a.signedAt = m_session.clock().now();
    a.signedBy = m_session.member().id;
    a.signedLevel = riskrules::overall(a).level;
    Sql(m_session.db(),
        u"UPDATE risk_assessment SET number = :n, signed_at = :t, signed_by = :m, signed_level = :l "
        "WHERE id = :id"_s)
        .bind(u":n"_s, a.number)
        .bind(u":t"_s, a.signedAt)
        .bind(u":m"_s, a.signedBy)
        .bind(u":l"_s, static_cast<int>(a.signedLevel))
        .bind(u":id"_s, id)
        .run();
    const auto [before, after] = changedFields(unsignedBefore, riskrules::toJson(a));
    change.record({u"risk.sign"_s, u"risk_assessment"_s, a.uuid, a.caseId, before, after});
    change.finish();
    return a;
}

void RiskStore::discard(AssessmentId id)
{
    const RiskAssessment a = load(id);
    Change change(m_session, right::ChangeRisk, a.caseId);
    if (a.isSigned())
        refuseSigned();
    writeFactors(m_session, id, {});
    Sql(m_session.db(), u"DELETE FROM risk_assessment WHERE id = :id"_s).bind(u":id"_s, id).run();
    change.record({u"risk.discard"_s, u"risk_assessment"_s, a.uuid, a.caseId, riskrules::toJson(a), {}});
    change.finish();
}

RiskAssessment RiskStore::load(AssessmentId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM risk_assessment WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(RiskText::tr("This risk assessment is not there any more."),
                       RiskText::tr("Nothing was changed."),
                       RiskText::tr("Open the case again to see what is there."));
    RiskAssessment a = read(sql.row());
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
            all.push_back(read(sql.row()));
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
    RiskAssessment a = read(sql.row());
    a.factors = readFactors(m_session.db(), a.id);
    return a;
}

riskrules::Staleness RiskStore::staleness(CaseId id) const
{
    const auto last = standing(id);
    return riskrules::staleness(
        last, last ? CaseStore(m_session).invalidatingEvents(id, right::ViewRisk) : std::vector<CaseEvent>(),
        m_session.clock().today());
}

} // namespace itinera
