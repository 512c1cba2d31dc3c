// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/session/session.h"

namespace itinera {

enum class CaseSort { Code, Name, Place, Risk, Due, LastContact };

struct CaseQuery {
    QString text; ///< What was typed into the filter; any word order, no accents, no case.
    CaseSort sort = CaseSort::Due;
    bool descending = false;
    bool openOnly = true; ///< Without Closed and ClosedReferred.
    int limit = 100;
    std::optional<CaseRow> after; ///< The last row of the page before (keyset paging).
};

/// How many match: exact up to a bound, "at least" beyond it, so that counting never costs more than looking.
struct CaseCount {
    int count = 0;
    bool atLeast = false;
};

/// The SQL of cases: the file, names, languages, household, ways to reach her, events, and the line in the
/// list.
class CaseStore {
public:
    explicit CaseStore(Session &session) : m_session(session) {}

    /// Stores a new case: makes code and uuid, status Active, opened today, responsible = the member at work
    /// unless set. Throws InputError where there is no name and no alias at all.
    Case create(Case c);
    Case load(CaseId id) const;      ///< Throws NotFound.
    QDate openedOn(CaseId id) const; ///< For who sees the case at all.
    std::optional<CaseId> findByCode(const QString &code) const;
    std::optional<CaseId> findByUuid(const QUuid &uuid) const;
    /// Writes what differs from what is stored, audited as such. Nothing differs: nothing is written.
    void save(const Case &changed);
    /// Records that the identity was looked at (audit: "case.view").
    void noteViewed(CaseId id);

    std::vector<CaseRow> rows(const CaseQuery &query) const;
    CaseCount count(const CaseQuery &query, int bound = 1000) const;
    CaseRow row(CaseId id) const;
    std::vector<LikelyDuplicate> likelyDuplicates(const Case &typed, int limit = 5) const;

    /// Records an event (S2); other subjects react to it (happening::EventAdded).
    CaseEvent addEvent(CaseEvent event);
    std::vector<CaseEvent> events(CaseId id) const; ///< Newest first.
    /// Those that make what was weighed before out of date, without their notes: for a subject that weighs,
    /// under its own right to be seen.
    std::vector<CaseEvent> invalidatingEvents(CaseId id, Right asked) const;

    /// The statement behind rows(), so that tests can look at its plan. `many`: more matches than are fetched
    /// and sorted. `few`: she sees so few cases that they are looked at one by one.
    static QString rowsSql(const CaseQuery &query, qsizetype words, bool many, const Access &access,
                           bool few = false);

private:
    void writeFile(const Case &c);
    void writeChildren(const Case &c);
    void writeListLine(const Case &c);
    Session &m_session;
};

} // namespace itinera
