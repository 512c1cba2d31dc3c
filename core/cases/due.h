// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/session/session.h"

namespace itinera {

/// Kinds of things that are due. What a kind means in words is the ui's and the paper's business.
namespace due {
inline constexpr auto FirstRisk =
    u"risk.first"; ///< No assessment was ever signed (S1: before anything else).
inline constexpr auto RiskReview = u"risk.review"; ///< The review date of the standing assessment.
inline constexpr auto RiskStale = u"risk.stale";   ///< An event made it out of date; ref: the event.
inline constexpr auto FirstNeeds = u"needs.first"; ///< No needs assessment yet.
inline constexpr auto NeedsReview = u"needs.review";
inline constexpr auto FirstPlan = u"plan.first";   ///< No plan agreed yet.
inline constexpr auto PlanReview = u"plan.review"; ///< The day on which both wanted to look at it again.
inline constexpr auto PlanToAgree = u"plan.agree"; ///< Changed since the last signed version.
inline constexpr auto Step = u"plan.step";         ///< A step's day; ref: the step.
inline constexpr auto PausedStep = u"plan.paused"; ///< A paused step's day to look again; ref: the step.
inline constexpr auto Paper = u"paper"; ///< A print whose place is not recorded yet; ref: the print.
} // namespace due

struct DueItem {
    CaseId caseId;
    QString kind;
    QDate on;
    QUuid ref;      ///< The record that it is about; null for the case itself.
    QString detail; ///< Words of the record (a step's text, an event kind's code); may be empty.
};

/// A line of Today: a due item with its case.
struct TodayRow {
    DueItem item;
    CaseRow row;
};

struct TodayList {
    std::vector<TodayRow> rows; ///< Earliest first, at most the limit asked for.
    int total = 0;              ///< All that are due, also beyond the limit; counted up to 1,000.
    bool atLeast = false;
};

/// What is due, kept up to date by the stores in the same transaction as the change that causes it.
class DueStore {
public:
    explicit DueStore(Session &session) : m_session(session) {}
    /// Replaces all due items of this case whose kind starts with one of `kinds` (whole kind or prefix
    /// "plan."). Updates the case's line in the list.
    void replace(CaseId id, const QStringList &kinds, const std::vector<DueItem> &items);
    void add(const DueItem &item);
    std::vector<DueItem> of(CaseId id) const; ///< Earliest first.
    /// Due for this member until and including that day.
    TodayList forMember(MemberId member, QDate until, int limit = 200) const;

private:
    void refreshNext(CaseId id);
    Session &m_session;
};

} // namespace itinera
