// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/session/session.h"

namespace itinera {

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

/// What is due, for who may see it; written by Change from what subjects declare.
class DueStore {
public:
    explicit DueStore(Session &session) : m_session(session) {}
    std::vector<DueItem> of(CaseId id) const; ///< Earliest first.
    /// Due for this member until and including that day.
    TodayList forMember(MemberId member, QDate until, int limit = 200) const;

private:
    Session &m_session;
};

} // namespace itinera
