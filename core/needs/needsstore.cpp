// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsstore.h"
#include "core/base/error.h"
#include "core/cases/due.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "core/plan/planrights.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct NeedsText {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

constexpr int usualReviewMonths = 3;

const QString Columns =
    u"id, uuid, case_id, number, on_day, author_id, note, review_on, signed_at, signed_by"_s;
const QString NeedColumns = u"n.id, n.uuid, n.case_id, n.code, n.text, n.domain, n.named_by_her"_s;

[[noreturn]] void refuseSigned()
{
    throw Refused(NeedsText::tr("This needs assessment is signed, so it is not changed any more."),
                  NeedsText::tr("It stays as it was signed."),
                  NeedsText::tr("Start a new one to write down what is different now."));
}

/// A null QString would be stored as NULL.
QVariant words(const QString &text)
{
    return QVariant(text.isNull() ? u""_s : text);
}

NeedsAssessment read(const Sql &sql)
{
    NeedsAssessment a;
    a.id = NeedsAssessmentId(sql.integer(0));
    a.uuid = sql.uuid(1);
    a.caseId = CaseId(sql.integer(2));
    a.number = sql.number(3);
    a.on = sql.day(4);
    a.author = MemberId(sql.integer(5));
    a.note = sql.text(6);
    a.reviewOn = sql.day(7);
    a.signedAt = sql.instant(8);
    a.signedBy = MemberId(sql.integer(9));
    return a;
}

Need readNeed(const Sql &sql)
{
    Need need;
    need.id = NeedId(sql.integer(0));
    need.uuid = sql.uuid(1);
    need.caseId = CaseId(sql.integer(2));
    need.code = sql.text(3);
    need.text = sql.text(4);
    need.domain = sql.text(5);
    need.namedByHer = sql.boolean(6);
    return need;
}

std::vector<NeedRating> readRatings(const QSqlDatabase &db, NeedsAssessmentId id)
{
    std::vector<NeedRating> ratings;
    Sql sql(
        db,
        u"SELECT %1, r.situation, r.answer, r.urgency, r.her_rank, r.her_words, r.note FROM need_rating r "
        "JOIN case_need n ON n.id = r.need_id WHERE r.assessment_id = :a ORDER BY r.ord"_s.arg(NeedColumns));
    sql.bind(u":a"_s, id);
    while (sql.next()) {
        NeedRating r;
        r.need = readNeed(sql);
        r.situation = sql.number(7);
        r.answer = needsrules::answerFromStored(sql.text(8));
        r.urgency = sql.number(9);
        r.herRank = sql.number(10);
        r.herWords = sql.text(11);
        r.note = sql.text(12);
        ratings.push_back(std::move(r));
    }
    return ratings;
}

void writeRatings(const QSqlDatabase &db, NeedsAssessmentId id, const std::vector<NeedRating> &ratings)
{
    Sql(db, u"DELETE FROM need_rating WHERE assessment_id = :a"_s).bind(u":a"_s, id).run();
    if (ratings.empty())
        return;
    Sql sql(db, u"INSERT INTO need_rating(assessment_id, ord, need_id, situation, answer, urgency, her_rank, "
                u"her_words, note) "
                "VALUES (:a, :o, :n, :s, :w, :u, :r, :h, :t)"_s);
    int ord = 0;
    for (const NeedRating &r : ratings) {
        sql.bind(u":a"_s, id)
            .bind(u":o"_s, QVariant(ord++))
            .bind(u":n"_s, r.need.id)
            .bind(u":s"_s, QVariant(r.situation))
            .bind(u":w"_s, QVariant(needsrules::stored(r.answer)))
            .bind(u":u"_s, QVariant(r.urgency))
            .bind(u":r"_s, QVariant(r.herRank))
            .bind(u":h"_s, words(r.herWords))
            .bind(u":t"_s, words(r.note))
            .run();
    }
}

/// Takes needs away that no assessment rates and no goal serves any more.
void dropUnused(const QSqlDatabase &db, const std::vector<NeedRating> &candidates)
{
    for (const NeedRating &r : candidates) {
        Sql(db, u"DELETE FROM case_need WHERE id = :n AND NOT EXISTS (SELECT 1 FROM need_rating WHERE "
                u"need_id = :n) "
                "AND NOT EXISTS (SELECT 1 FROM goal_need WHERE need_id = :n)"_s)
            .bind(u":n"_s, r.need.id)
            .run();
    }
}

void addNeed(Session &session, CaseId caseId, Need &need)
{
    need.caseId = caseId;
    if (need.uuid.isNull())
        need.uuid = session.random().uuid();
    Sql sql(session.db(), u"INSERT INTO case_need(uuid, case_id, code, text, domain, named_by_her) "
                          "VALUES (:u, :c, :k, :t, :d, :h)"_s);
    sql.bind(u":u"_s, need.uuid)
        .bind(u":c"_s, caseId)
        .bind(u":k"_s, words(need.code))
        .bind(u":t"_s, words(need.text))
        .bind(u":d"_s, words(need.domain))
        .bind(u":h"_s, QVariant(need.namedByHer ? 1 : 0))
        .run();
    need.id = NeedId(sql.lastInsertId());
}

/// Words of a need may still be put right while no signed assessment shows them.
void changeNeed(Session &session, const Need &old, const Need &need)
{
    Sql used(session.db(), u"SELECT 1 FROM need_rating r JOIN needs_assessment a ON a.id = r.assessment_id "
                           "WHERE r.need_id = :n AND a.signed_at IS NOT NULL LIMIT 1"_s);
    used.bind(u":n"_s, need.id);
    if (used.next())
        throw Refused(
            NeedsText::tr("This need stands in a signed assessment, so its words are not changed any more."),
            NeedsText::tr("It stays as it was signed."), NeedsText::tr("Add a need with the new words."));
    Sql(session.db(),
        u"UPDATE case_need SET code = :k, text = :t, domain = :d, named_by_her = :h WHERE id = :n"_s)
        .bind(u":k"_s, words(need.code))
        .bind(u":t"_s, words(need.text))
        .bind(u":d"_s, words(need.domain))
        .bind(u":h"_s, QVariant(need.namedByHer ? 1 : 0))
        .bind(u":n"_s, need.id)
        .run();
    const auto [before, after] = changedFields(needsrules::toJson(old), needsrules::toJson(need));
    session.audit().write({u"need.change"_s, u"need"_s, old.uuid, old.caseId, before, after});
}

/// Gives every rating a need of this case. A need that she had before is the same need again.
void settleNeeds(Session &session, CaseId caseId, const std::vector<Need> &known,
                 std::vector<NeedRating> &ratings)
{
    for (size_t i = 0; i < ratings.size(); ++i) {
        Need &need = ratings[i].need;
        const auto isTaken = [&](NeedId id) {
            return std::ranges::any_of(
                ratings, [&](const NeedRating &r) { return &r.need != &need && r.need.id == id; });
        };
        const auto match = std::ranges::find_if(known, [&](const Need &k) {
            if (need.id.isValid())
                return k.id == need.id;
            if (!need.uuid.isNull() && k.uuid == need.uuid)
                return true;
            return k.code == need.code && k.text == need.text && k.namedByHer == need.namedByHer &&
                   !isTaken(k.id);
        });
        if (match == known.end()) {
            if (need.id.isValid())
                throw NotFound(NeedsText::tr("This need is not one of this case."),
                               NeedsText::tr("Nothing was changed."),
                               NeedsText::tr("Open the case again and choose the need anew."));
            addNeed(session, caseId, need);
            continue;
        }
        need.id = match->id;
        need.uuid = match->uuid;
        need.caseId = match->caseId;
        if (need != *match)
            changeNeed(session, *match, need);
        if (isTaken(need.id))
            throw InputError(NeedsText::tr("This need is in the assessment already."),
                             NeedsText::tr("Nothing was changed."),
                             NeedsText::tr("Use the line that is there."));
    }
}

void checkScales(const std::vector<NeedRating> &ratings)
{
    for (const NeedRating &r : ratings) {
        if (r.situation < 0 || r.situation > 5 || r.urgency < 0 || r.urgency > 4)
            throw InputError(NeedsText::tr("A need is rated outside of its scale."),
                             NeedsText::tr("Nothing was changed."),
                             NeedsText::tr("Choose one of the steps shown."));
    }
}

} // namespace

std::optional<NeedsAssessment> NeedsStore::draft(CaseId id) const
{
    m_session.access().demand(id, right::ViewNeeds);
    Sql sql(m_session.db(),
            u"SELECT %1 FROM needs_assessment WHERE case_id = :c AND number = 0"_s.arg(Columns));
    sql.bind(u":c"_s, id);
    if (!sql.next())
        return {};
    NeedsAssessment a = read(sql);
    a.ratings = readRatings(m_session.db(), a.id);
    return a;
}

NeedsAssessment NeedsStore::start(CaseId id)
{
    m_session.access().demand(id, right::ChangeNeeds);
    Transaction transaction(m_session.db());
    if (auto open = draft(id))
        return *open;
    NeedsAssessment a;
    if (const auto last = standing(id))
        a = needsrules::reviewOf(*last);
    a.caseId = id;
    a.uuid = m_session.random().uuid();
    a.on = m_session.clock().today();
    a.author = m_session.member().id;
    Sql sql(m_session.db(),
            u"INSERT INTO needs_assessment(uuid, case_id, on_day, author_id, note, review_on) "
            "VALUES (:u, :c, :d, :m, '', '')"_s);
    sql.bind(u":u"_s, a.uuid).bind(u":c"_s, id).bind(u":d"_s, a.on).bind(u":m"_s, a.author).run();
    a.id = NeedsAssessmentId(sql.lastInsertId());
    writeRatings(m_session.db(), a.id, a.ratings);
    m_session.audit().write({u"needs.start"_s, u"needs_assessment"_s, a.uuid, id, {}, needsrules::toJson(a)});
    transaction.commit();
    return a;
}

NeedsAssessment NeedsStore::save(const NeedsAssessment &a)
{
    Transaction transaction(m_session.db());
    const NeedsAssessment old = load(a.id);
    m_session.access().demand(old.caseId, right::ChangeNeeds);
    if (old.isSigned())
        refuseSigned();
    NeedsAssessment now = a;
    // Whose it is and what signing gives is not the form's to change.
    now.uuid = old.uuid;
    now.caseId = old.caseId;
    now.author = old.author;
    now.number = 0;
    now.signedAt = {};
    now.signedBy = {};
    needsrules::normaliseOrder(now);
    checkScales(now.ratings);
    if (now.ratings != old.ratings)
        settleNeeds(m_session, now.caseId, needsOf(now.caseId), now.ratings);
    const auto [before, after] = changedFields(needsrules::toJson(old), needsrules::toJson(now));
    if (before.isEmpty() && after.isEmpty())
        return now;
    Sql(m_session.db(),
        u"UPDATE needs_assessment SET on_day = :d, note = :t, review_on = :r WHERE id = :id"_s)
        .bind(u":d"_s, now.on)
        .bind(u":t"_s, words(now.note))
        .bind(u":r"_s, now.reviewOn)
        .bind(u":id"_s, now.id)
        .run();
    if (now.ratings != old.ratings) {
        writeRatings(m_session.db(), now.id, now.ratings);
        std::vector<NeedRating> gone;
        std::ranges::copy_if(old.ratings, std::back_inserter(gone), [&](const NeedRating &r) {
            return std::ranges::none_of(now.ratings,
                                        [&](const NeedRating &n) { return n.need.id == r.need.id; });
        });
        dropUnused(m_session.db(), gone);
    }
    m_session.audit().write({u"needs.change"_s, u"needs_assessment"_s, now.uuid, now.caseId, before, after});
    transaction.commit();
    return now;
}

NeedsAssessment NeedsStore::sign(NeedsAssessmentId id)
{
    Transaction transaction(m_session.db());
    NeedsAssessment a = load(id);
    m_session.access().demand(a.caseId, right::ChangeNeeds);
    if (a.isSigned())
        refuseSigned();
    const QJsonObject unsignedBefore = needsrules::toJson(a);
    const QDate today = m_session.clock().today();
    QStringList missing = needswords::said(needsrules::missingForSignature(a));
    if (a.reviewOn.isValid() && a.reviewOn < today)
        missing << NeedsText::tr("The day to look at it again has passed: choose another.");
    if (!missing.isEmpty())
        throw Refused(NeedsText::tr("The needs assessment cannot be signed yet."),
                      NeedsText::tr("What you wrote is kept."), missing.join(u' '));
    if (!a.reviewOn.isValid())
        a.reviewOn = today.addMonths(usualReviewMonths);
    Sql last(m_session.db(), u"SELECT MAX(number) FROM needs_assessment WHERE case_id = :c"_s);
    last.bind(u":c"_s, a.caseId);
    a.number = (last.next() ? last.number(0) : 0) + 1;
    a.signedAt = m_session.clock().now();
    a.signedBy = m_session.member().id;
    Sql(m_session.db(),
        u"UPDATE needs_assessment SET number = :n, review_on = :r, signed_at = :t, signed_by = :m WHERE id = :id"_s)
        .bind(u":n"_s, QVariant(a.number))
        .bind(u":r"_s, a.reviewOn)
        .bind(u":t"_s, QVariant(a.signedAt.toMSecsSinceEpoch()))
        .bind(u":m"_s, a.signedBy)
        .bind(u":id"_s, id)
        .run();
    const auto [before, after] = changedFields(unsignedBefore, needsrules::toJson(a));
    m_session.audit().write({u"needs.sign"_s, u"needs_assessment"_s, a.uuid, a.caseId, before, after});
    DueStore(m_session).replace(
        a.caseId, {u"needs."_s},
        {DueItem{a.caseId, QString::fromUtf16(due::NeedsReview), a.reviewOn, a.uuid, {}}});
    transaction.commit();
    return a;
}

void NeedsStore::discard(NeedsAssessmentId id)
{
    Transaction transaction(m_session.db());
    const NeedsAssessment a = load(id);
    m_session.access().demand(a.caseId, right::ChangeNeeds);
    if (a.isSigned())
        refuseSigned();
    writeRatings(m_session.db(), id, {});
    Sql(m_session.db(), u"DELETE FROM needs_assessment WHERE id = :id"_s).bind(u":id"_s, id).run();
    dropUnused(m_session.db(), a.ratings);
    m_session.audit().write(
        {u"needs.discard"_s, u"needs_assessment"_s, a.uuid, a.caseId, needsrules::toJson(a), {}});
    transaction.commit();
}

NeedsAssessment NeedsStore::load(NeedsAssessmentId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM needs_assessment WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(NeedsText::tr("This needs assessment is not there any more."),
                       NeedsText::tr("Nothing was changed."),
                       NeedsText::tr("Open the case again to see what is there."));
    NeedsAssessment a = read(sql);
    m_session.access().demand(a.caseId, right::ViewNeeds);
    a.ratings = readRatings(m_session.db(), id);
    return a;
}

std::vector<NeedsAssessment> NeedsStore::signedOnes(CaseId id) const
{
    m_session.access().demand(id, right::ViewNeeds);
    std::vector<NeedsAssessment> all;
    {
        Sql sql(
            m_session.db(),
            u"SELECT %1 FROM needs_assessment WHERE case_id = :c AND number > 0 ORDER BY number DESC"_s.arg(
                Columns));
        sql.bind(u":c"_s, id);
        while (sql.next())
            all.push_back(read(sql));
    }
    for (NeedsAssessment &a : all)
        a.ratings = readRatings(m_session.db(), a.id);
    return all;
}

std::optional<NeedsAssessment> NeedsStore::standing(CaseId id) const
{
    m_session.access().demand(id, right::ViewNeeds);
    Sql sql(
        m_session.db(),
        u"SELECT %1 FROM needs_assessment WHERE case_id = :c AND number > 0 ORDER BY number DESC LIMIT 1"_s
            .arg(Columns));
    sql.bind(u":c"_s, id);
    if (!sql.next())
        return {};
    NeedsAssessment a = read(sql);
    a.ratings = readRatings(m_session.db(), a.id);
    return a;
}

std::optional<NeedsAssessment> NeedsStore::planned(CaseId id) const
{
    const auto newest = standing(id);
    return newest ? newest : draft(id);
}

std::vector<NeedId> NeedsStore::herOrder(CaseId id) const
{
    m_session.access().demandAny(id, {right::ViewNeeds, right::ViewPlan});
    std::vector<NeedId> order;
    // The one being worked on has number 0, so it comes first only where none is signed.
    Sql sql(m_session.db(), u"SELECT need_id FROM need_rating WHERE her_rank > 0 AND assessment_id = (SELECT "
                            u"id FROM needs_assessment "
                            "WHERE case_id = :c ORDER BY number DESC LIMIT 1) ORDER BY her_rank"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        order.push_back(NeedId(sql.integer(0)));
    return order;
}

std::vector<Need> NeedsStore::needsOf(CaseId id) const
{
    m_session.access().demandAny(id, {right::ViewNeeds, right::ViewPlan});
    std::vector<Need> needs;
    Sql sql(m_session.db(),
            u"SELECT %1 FROM case_need n WHERE n.case_id = :c ORDER BY n.id"_s.arg(NeedColumns));
    sql.bind(u":c"_s, id);
    while (sql.next())
        needs.push_back(readNeed(sql));
    return needs;
}

} // namespace itinera
