// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needsrules.h"
#include "core/needs/needswords.h"
#include "core/session/outgoing.h"
#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace itinera::needsrules {

namespace {

constexpr int worthTalkingAbout = 2;

bool isSameNeed(const Need &a, const Need &b)
{
    return a.id.isValid() && b.id.isValid() ? a.id == b.id : !a.uuid.isNull() && a.uuid == b.uuid;
}

/// Placed ones first, by their place; the others stay as they were.
bool standsBefore(int rank, int otherRank)
{
    return rank > 0 && (otherRank <= 0 || rank < otherRank);
}

void sortByRank(std::vector<NeedRating> &ratings)
{
    std::ranges::stable_sort(ratings, standsBefore, &NeedRating::herRank);
}

void numberPlaced(std::vector<NeedRating> &ratings)
{
    int rank = 0;
    for (NeedRating &r : ratings)
        r.herRank = r.herRank > 0 ? ++rank : 0;
}

} // namespace

void normaliseOrder(NeedsAssessment &a)
{
    sortByRank(a.ratings);
    numberPlaced(a.ratings);
}

void moveInHerOrder(NeedsAssessment &a, int from, int to)
{
    if (from < 0 || from >= static_cast<int>(a.ratings.size()))
        return;
    // `from` counts the ratings as they are given, also where they were not in order yet.
    std::vector<std::pair<NeedRating, bool>> marked;
    int index = 0;
    for (NeedRating &r : a.ratings)
        marked.emplace_back(std::move(r), index++ == from);
    std::ranges::stable_sort(marked, standsBefore, [](const auto &m) { return m.first.herRank; });
    const auto placed =
        static_cast<int>(std::ranges::count_if(marked, [](const auto &m) { return m.first.herRank > 0; }));
    const auto source = std::ranges::find_if(marked, [](const auto &m) { return m.second; });
    const auto at = static_cast<int>(source - marked.begin());
    int target = std::clamp(to, 0, placed);
    NeedRating moved = std::move(source->first);
    marked.erase(source);
    if (at < target)
        --target;
    moved.herRank = 1; // placed; the number follows from where it stands
    marked.emplace(marked.begin() + target, std::move(moved), true);
    a.ratings.clear();
    for (auto &entry : marked)
        a.ratings.push_back(std::move(entry.first));
    numberPlaced(a.ratings);
}

std::vector<Difference> differences(const NeedsAssessment &a)
{
    std::vector<const NeedRating *> both;
    for (const NeedRating &r : a.ratings) {
        if (r.herRank > 0 && r.urgency > 0)
            both.push_back(&r);
    }
    std::ranges::stable_sort(both, {}, &NeedRating::herRank);
    std::vector<std::pair<int, Difference>> found; // with how far apart the places are
    const auto count = static_cast<int>(both.size());
    for (int i = 0; i < count; ++i) {
        const NeedRating &r = *both[static_cast<size_t>(i)];
        const auto moreUrgent = static_cast<int>(
            std::ranges::count_if(both, [&](const NeedRating *other) { return other->urgency > r.urgency; }));
        const auto asUrgent = static_cast<int>(std::ranges::count_if(
            both, [&](const NeedRating *other) { return other->urgency == r.urgency; }));
        const int first = moreUrgent;
        const int last = moreUrgent + asUrgent - 1;
        const int apart = i < first ? first - i : i > last ? i - last : 0;
        if (apart < worthTalkingAbout)
            continue;
        Difference d;
        d.need = r.need;
        d.herRank = r.herRank;
        // Said in her numbers, in which needs that the professional has not rated keep their places.
        d.professionalRank = both[static_cast<size_t>(first)]->herRank;
        d.urgency = r.urgency;
        found.emplace_back(apart, std::move(d));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, Difference>::first);
    std::vector<Difference> result;
    result.reserve(found.size());
    for (auto &entry : found)
        result.push_back(std::move(entry.second));
    return result;
}

std::vector<Missing> missingForSignature(const NeedsAssessment &a)
{
    std::vector<Missing> missing;
    if (std::ranges::none_of(a.ratings, [](const NeedRating &r) { return r.situation > 0; }))
        missing.push_back(Missing::RatedNeed);
    if (a.note.trimmed().isEmpty() &&
        std::ranges::none_of(a.ratings, [](const NeedRating &r) { return r.herRank > 0; }))
        missing.push_back(Missing::HerOrder);
    if (std::ranges::any_of(a.ratings, [](const NeedRating &r) {
            return r.need.code.isEmpty() && r.need.text.trimmed().isEmpty();
        }))
        missing.push_back(Missing::Words);
    return missing;
}

std::vector<NeedId> herOrder(const NeedsAssessment &a)
{
    std::vector<NeedRating> ratings = a.ratings;
    sortByRank(ratings);
    std::vector<NeedId> order;
    for (const NeedRating &r : ratings) {
        if (r.herRank > 0)
            order.push_back(r.need.id);
    }
    return order;
}

std::vector<Course> courses(const std::vector<NeedsAssessment> &history)
{
    std::vector<Course> all;
    // From the last one backwards: its order leads, and the newest words of a need count.
    for (size_t back = history.size(); back-- > 0;) {
        for (const NeedRating &r : history[back].ratings) {
            auto course =
                std::ranges::find_if(all, [&](const Course &c) { return isSameNeed(c.need, r.need); });
            if (course == all.end()) {
                all.push_back(
                    {r.need, std::vector<int>(history.size(), 0), std::vector<int>(history.size(), 0)});
                course = all.end() - 1;
            }
            course->situation[back] = r.situation;
            course->herRank[back] = r.herRank;
        }
    }
    return all;
}

NeedsAssessment reviewOf(const NeedsAssessment &last)
{
    NeedsAssessment review;
    review.caseId = last.caseId;
    review.ratings = last.ratings;
    normaliseOrder(review);
    return review;
}

QJsonObject toJson(const Need &need)
{
    return {{u"uuid"_s, need.uuid.toString(QUuid::WithoutBraces)},
            {u"code"_s, need.code},
            {u"text"_s, need.text},
            {u"domain"_s, need.domain},
            {u"namedByHer"_s, need.namedByHer}};
}

QJsonObject toJson(const NeedsAssessment &a)
{
    QJsonArray ratings;
    for (const NeedRating &r : a.ratings) {
        ratings.append(QJsonObject{{u"need"_s, toJson(r.need)},
                                   {u"situation"_s, r.situation},
                                   {u"answer"_s, stored(r.answer)},
                                   {u"urgency"_s, r.urgency},
                                   {u"herRank"_s, r.herRank},
                                   {u"herWords"_s, r.herWords},
                                   {u"note"_s, r.note}});
    }
    return {{u"uuid"_s, a.uuid.toString(QUuid::WithoutBraces)},
            {u"number"_s, a.number},
            {u"on"_s, a.on.toString(Qt::ISODate)},
            {u"ratings"_s, ratings},
            {u"note"_s, a.note},
            {u"reviewOn"_s, a.reviewOn.toString(Qt::ISODate)},
            {u"signedAt"_s, a.signedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

QStringList toldBy(const std::vector<Need> &needs)
{
    static const QHash<QString, QStringList> known{{u"own"_s, {}},
                                                   {u"safety"_s, {information::Risk}},
                                                   {u"housing"_s, {}},
                                                   {u"food-clothing"_s, {}},
                                                   {u"health"_s, {information::Health}},
                                                   {u"mental-health"_s, {information::Health}},
                                                   {u"money"_s, {}},
                                                   {u"legal"_s, {information::Legal}},
                                                   {u"family"_s, {information::Family}},
                                                   {u"language"_s, {}},
                                                   {u"work-training"_s, {}},
                                                   {u"social"_s, {}},
                                                   {u"participation"_s, {}}};
    const QStringList all{information::Risk, information::Health, information::Legal, information::Family};
    QStringList told;
    for (const Need &need : needs)
        told += known.value(need.domain, all);
    told.removeDuplicates();
    return told;
}

} // namespace itinera::needsrules
