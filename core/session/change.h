// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/storage/sql.h"
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace itinera {

/// Under which an entry of the trail has the action that caused it, where a reaction wrote it.
inline constexpr auto BecauseOf = u"becauseOf";

/// The one way to write (DESIGN, "The house"). Demands the right, for every case that is named; writes in a
/// transaction; lets other subjects react to what happened; works out what is due anew, once for each case;
/// commits with finish(). Joins a change that is under way. Where anything throws, nothing was written.
class Change {
public:
    Change(Session &session, Right right); ///< Of no case, or of one that is opened by it.
    Change(Session &session, Right right, CaseId id);
    Change(Session &session, Right right, const std::vector<CaseId> &cases);
    ~Change(); ///< Takes everything back unless finish() was called.
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    Session &session() const { return m_session; }
    const QSqlDatabase &db() const { return m_session.db(); }
    /// The change opened this case, so it may write in it.
    void opened(CaseId id);
    /// Writes an entry into the audit trail. What is due in its case is worked out anew at the end. Only of a
    /// case that was demanded or opened; another one ends the program.
    void record(AuditRecord record);
    /// Tells the other subjects; those that declare it react before the change ends.
    void happened(const Happening &happening);
    /// Something leaves for somebody outside with this change: each gate is asked, and enters it. Throws
    /// Refused where one is closed (outgoing::demand).
    void goesOut(const Outgoing &what);
    /// Makes the change hold: reactions, what is due, commit. Whoever has recorded something and returns
    /// without it has made a mistake, which ends the program.
    void finish();

private:
    struct Waiting {
        Happening happening;
        QString because; ///< The action that caused it.
    };
    /// What the outermost change gathers for its end.
    struct Gathered {
        std::set<CaseId> cases; ///< Demanded or opened.
        std::vector<Waiting> waiting;
        std::set<std::pair<size_t, CaseId>> dueAnew; ///< Subject's place, case.
        std::set<std::tuple<size_t, QString, CaseId, QUuid>> reacted;
        QString lastAction;
        QString because; ///< While a reaction writes.
    };
    void react(const Waiting &waiting);
    void workOutDue();
    void demandNamed(CaseId id) const;
    Session &m_session;
    size_t m_subject; ///< The place of the one that owns the right.
    Transaction m_transaction;
    Change *m_outer = nullptr; ///< The change that this one joined.
    Gathered m_own;
    Gathered *m_all = nullptr;
    size_t m_waitingBefore = 0;
    QString m_lastActionBefore;
    QString m_becauseBefore;
    bool m_finished = false;
    bool m_recorded = false;
    int m_exceptions; ///< Under way when it began.
};

} // namespace itinera
