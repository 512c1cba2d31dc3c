// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsstore.h"
#include "core/base/error.h"
#include "core/needs/needshappenings.h"
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "core/session/change.h"
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

NeedsAssessment read(Row row)
{
    NeedsAssessment a;
    row >> a.id >> a.uuid >> a.caseId >> a.number >> a.on >> a.author >> a.note >> a.reviewOn >> a.signedAt >>
        a.signedBy;
    return a;
}

Row &operator>>(Row &row, Need &need)
{
    return row >> need.id >> need.uuid >> need.caseId >> need.code >> need.text >> need.domain >>
           need.namedByHer;
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
        Row row = sql.row();
        row >> r.need;
        row >> r.situation >> r.answer >> r.urgency >> r.herRank >> r.herWords >> r.note;
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
            .bind(u":o"_s, ord++)
            .bind(u":n"_s, r.need.id)
            .bind(u":s"_s, r.situation)
            .bind(u":w"_s, r.answer)
            .bind(u":u"_s, r.urgency)
            .bind(u":r"_s, r.herRank)
            .bind(u":h"_s, r.herWords)
            .bind(u":t"_s, r.note)
            .run();
    }
}

/// Takes needs away that no assessment rates and no goal serves any more.
void dropUnused(const QSqlDatabase &db, const std::vector<NeedRating> &candidates)
{
    for (const NeedRating &r : candidates) {
        Sql(db, u"DELETE FROM case_need WHERE id = :n AND NOT EXISTS (SELECT 1 FROM allowance_need WHERE "
                u"need_id = :n) AND NOT EXISTS (SELECT 1 FROM need_rating WHERE "
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
        .bind(u":k"_s, need.code)
        .bind(u":t"_s, need.text)
        .bind(u":d"_s, need.domain)
        .bind(u":h"_s, need.namedByHer)
        .run();
    need.id = NeedId(sql.lastInsertId());
}

/// Words of a need may still be put right while no signed assessment shows them.
void changeNeed(Change &change, const Need &old, const Need &need)
{
    Sql used(change.db(), u"SELECT 1 FROM need_rating r JOIN needs_assessment a ON a.id = r.assessment_id "
                          "WHERE r.need_id = :n AND a.signed_at IS NOT NULL LIMIT 1"_s);
    used.bind(u":n"_s, need.id);
    if (used.next())
        throw Refused(
            NeedsText::tr("This need stands in a signed assessment, so its words are not changed any more."),
            NeedsText::tr("It stays as it was signed."), NeedsText::tr("Add a need with the new words."));
    Sql(change.db(),
        u"UPDATE case_need SET code = :k, text = :t, domain = :d, named_by_her = :h WHERE id = :n"_s)
        .bind(u":k"_s, need.code)
        .bind(u":t"_s, need.text)
        .bind(u":d"_s, need.domain)
        .bind(u":h"_s, need.namedByHer)
        .bind(u":n"_s, need.id)
        .run();
    const auto [before, after] = changedFields(needsrules::toJson(old), needsrules::toJson(need));
    change.record({u"need.change"_s, u"need"_s, old.uuid, old.caseId, before, after});
}

/// Gives every rating a need of this case. A need that she had before is the same need again.
void settleNeeds(Change &change, CaseId caseId, const std::vector<Need> &known,
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
            addNeed(change.session(), caseId, need);
            continue;
        }
        need.id = match->id;
        need.uuid = match->uuid;
        need.caseId = match->caseId;
        if (need != *match)
            changeNeed(change, *match, need);
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
    NeedsAssessment a = read(sql.row());
    a.ratings = readRatings(m_session.db(), a.id);
    return a;
}

NeedsAssessment NeedsStore::start(CaseId id)
{
    Change change(m_session, right::ChangeNeeds, id);
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
    change.record({u"needs.start"_s, u"needs_assessment"_s, a.uuid, id, {}, needsrules::toJson(a)});
    change.finish();
    return a;
}

NeedsAssessment NeedsStore::save(const NeedsAssessment &a)
{
    const NeedsAssessment old = load(a.id);
    Change change(m_session, right::ChangeNeeds, old.caseId);
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
        settleNeeds(change, now.caseId, needsOf(now.caseId), now.ratings);
    const auto [before, after] = changedFields(needsrules::toJson(old), needsrules::toJson(now));
    if (before.isEmpty() && after.isEmpty())
        return now;
    Sql(m_session.db(),
        u"UPDATE needs_assessment SET on_day = :d, note = :t, review_on = :r WHERE id = :id"_s)
        .bind(u":d"_s, now.on)
        .bind(u":t"_s, now.note)
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
    change.record({u"needs.change"_s, u"needs_assessment"_s, now.uuid, now.caseId, before, after});
    change.finish();
    return now;
}

NeedsAssessment NeedsStore::sign(NeedsAssessmentId id)
{
    NeedsAssessment a = load(id);
    Change change(m_session, right::ChangeNeeds, a.caseId);
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
    a.number = last.first<int>().value_or(0) + 1;
    a.signedAt = m_session.clock().now();
    a.signedBy = m_session.member().id;
    Sql(m_session.db(),
        u"UPDATE needs_assessment SET number = :n, review_on = :r, signed_at = :t, signed_by = :m WHERE id = :id"_s)
        .bind(u":n"_s, a.number)
        .bind(u":r"_s, a.reviewOn)
        .bind(u":t"_s, a.signedAt)
        .bind(u":m"_s, a.signedBy)
        .bind(u":id"_s, id)
        .run();
    const auto [before, after] = changedFields(unsignedBefore, needsrules::toJson(a));
    change.record({u"needs.sign"_s, u"needs_assessment"_s, a.uuid, a.caseId, before, after});
    change.happened({QStringView(happening::NeedsSigned).toString(), a.caseId, a.uuid});
    change.finish();
    return a;
}

void NeedsStore::discard(NeedsAssessmentId id)
{
    const NeedsAssessment a = load(id);
    Change change(m_session, right::ChangeNeeds, a.caseId);
    if (a.isSigned())
        refuseSigned();
    writeRatings(m_session.db(), id, {});
    Sql(m_session.db(), u"DELETE FROM needs_assessment WHERE id = :id"_s).bind(u":id"_s, id).run();
    dropUnused(m_session.db(), a.ratings);
    change.record({u"needs.discard"_s, u"needs_assessment"_s, a.uuid, a.caseId, needsrules::toJson(a), {}});
    change.finish();
}

NeedsAssessment NeedsStore::load(NeedsAssessmentId id) const
{
    Sql sql(m_session.db(), u"SELECT %1 FROM needs_assessment WHERE id = :id"_s.arg(Columns));
    sql.bind(u":id"_s, id);
    if (!sql.next())
        throw NotFound(NeedsText::tr("This needs assessment is not there any more."),
                       NeedsText::tr("Nothing was changed."),
                       NeedsText::tr("Open the case again to see what is there."));
    NeedsAssessment a = read(sql.row());
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
            all.push_back(read(sql.row()));
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
    NeedsAssessment a = read(sql.row());
    a.ratings = readRatings(m_session.db(), a.id);
    return a;
}

std::optional<NeedsAssessment> NeedsStore::planned(CaseId id) const
{
    const auto newest = standing(id);
    return newest ? newest : draft(id);
}

std::vector<NeedId> NeedsStore::herOrder(CaseId id, Right asked) const
{
    m_session.access().demand(id, right::ViewNeeds, asked);
    std::vector<NeedId> order;
    // The one being worked on has number 0, so it comes first only where none is signed.
    Sql sql(m_session.db(), u"SELECT need_id FROM need_rating WHERE her_rank > 0 AND assessment_id = (SELECT "
                            u"id FROM needs_assessment "
                            "WHERE case_id = :c ORDER BY number DESC LIMIT 1) ORDER BY her_rank"_s);
    sql.bind(u":c"_s, id);
    while (sql.next())
        order.push_back(sql.row().take<NeedId>());
    return order;
}

std::vector<Need> NeedsStore::needsOf(CaseId id, Right asked) const
{
    m_session.access().demand(id, right::ViewNeeds, asked);
    std::vector<Need> needs;
    Sql sql(m_session.db(),
            u"SELECT %1 FROM case_need n WHERE n.case_id = :c ORDER BY n.id"_s.arg(NeedColumns));
    sql.bind(u":c"_s, id);
    while (sql.next()) {
        Row row = sql.row();
        row >> needs.emplace_back();
    }
    return needs;
}

} // namespace itinera
