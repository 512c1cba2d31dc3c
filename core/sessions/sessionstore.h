// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/sessions/sessionnote.h"

namespace itinera {

/// Somebody named in the file as one who can read the notes.
struct NoteReader {
    Member member;
    bool vouched = false; ///< SealedReader::vouched.
};

/// The SQL of counselling sessions (P2); their notes go through Sealing.
class SessionStore {
public:
    explicit SessionStore(Session &session) : m_session(session) {}

    /// Writes a session down, its note sealed; the first of a case for her alone. Throws InputError (no day,
    /// a day to come, nothing written), Refused where the notes of this case are sealed for others.
    SessionNote add(SessionNote note);
    /// Only by who wrote it.
    void save(const SessionNote &changed);
    std::vector<SessionNote> sessions(CaseId id) const; ///< Newest first; notes opened where she may.
    /// That they took place: day, kind and who, newest first; nothing of what was said or may be shared.
    std::vector<SessionNote> tookPlace(CaseId id) const;
    bool canRead(CaseId id) const;
    bool isStarted(CaseId id) const; ///< Notes were written already.
    /// Who can read the notes, and who of the circle could be let (also who is named without a reader's
    /// word).
    std::vector<NoteReader> readers(CaseId id) const;
    std::vector<Member> possibleReaders(CaseId id) const;
    void letRead(CaseId id, MemberId member);
    void letRecoveryRead(CaseId id); ///< Throws Refused where there is no code that may.
    bool recoveryMayRead() const;    ///< There is one.
    void stopReading(CaseId id, MemberId member);
    bool recoveryCanRead(CaseId id) const;
    /// Notes that hold all the words; looked at after unsealing, in memory.
    std::vector<SessionNote> search(CaseId id, const QString &text) const;

private:
    std::vector<QUuid> entitled(CaseId id) const;
    void check(const SessionNote &note) const;
    Session &m_session;
};

} // namespace itinera
