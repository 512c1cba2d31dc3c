// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"

namespace itinera {

/// One printed or exported page about her (C3).
struct PrintRecord {
    PrintId id;
    QUuid uuid;
    CaseId caseId;
    QString page;    ///< "plan", "needs", "risk".
    int number = 0;  ///< Which version or assessment; WorkedOn (printing.h); 0 where the page has none.
    QString subject; ///< Which one, in words of an older program, which kept no number.
    QString language;
    bool discreet = false;
    bool largePrint = false;
    QString destination; ///< "pdf" or "printer".
    int copies = 1;
    int pages = 0;
    MemberId by;
    QDateTime at;
    CaseText keptWhere; ///< Where it is locked away; empty: not recorded yet.
    QDate destroyedOn;  ///< Invalid while it exists.
    MemberId destroyedBy;
};

class PrintRegister {
public:
    explicit PrintRegister(Session &session) : m_session(session) {}
    PrintRecord add(PrintRecord record); ///< Also puts "where is it kept?" on Today; audited as "print".
    void setKept(PrintId id, const QString &where, int copies);
    void setDestroyed(PrintId id, QDate on);
    PrintRecord load(PrintId id) const;
    std::vector<PrintRecord> of(CaseId id) const; ///< Newest first.

private:
    Session &m_session;
};

} // namespace itinera
