// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"

namespace itinera {

/// For whom a page about her is made.
enum class ForWhom {
    Unsaid, ///< In entries of older programs; nothing is printed any more before it is said.
    Her,
    Office,  ///< It stays with us.
    Somebody ///< Outside: asks her consent first (C2).
};
template <>
struct EnumWords<ForWhom> {
    static constexpr EnumWord<ForWhom> all[]{{ForWhom::Unsaid, u"unsaid"},
                                             {ForWhom::Her, u"her"},
                                             {ForWhom::Office, u"office"},
                                             {ForWhom::Somebody, u"somebody"}};
};

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
    ForWhom forWhom = ForWhom::Unsaid;
    CaseText recipient; ///< Of what is for somebody outside: who,
    CaseText purpose;   ///< and what for.
    int copies = 1;
    int pages = 0;
    MemberId by;
    QDateTime at;
    CaseText keptWhere; ///< Where it is locked away; empty: not recorded yet.
    QDate destroyedOn;  ///< Invalid while it exists.
    MemberId destroyedBy;
};

/// Throws InputError where it is not said for whom it is.
void demandForWhom(const PrintRecord &record);

/// What a print for somebody outside is to the gates (core/session/outgoing.h). It always counts as telling
/// who she is, also without her name: what she wants to learn may be enough for whoever gets it.
Outgoing outgoingOf(const PrintRecord &record, const QStringList &information, const QString &what);

class PrintRegister {
public:
    explicit PrintRegister(Session &session) : m_session(session) {}
    /// Also puts "where is it kept?" on Today; audited as "print". What is for somebody outside passes the
    /// gates (core/session/outgoing.h); `information`: what is in it, and `what`: what she is told of it.
    /// Throws InputError where it is not said for whom, Refused where it may not go.
    PrintRecord add(PrintRecord record, const QStringList &information = {}, const QString &what = {});
    void setKept(PrintId id, const QString &where, int copies);
    void setDestroyed(PrintId id, QDate on);
    PrintRecord load(PrintId id) const;
    std::vector<PrintRecord> of(CaseId id) const; ///< Newest first.

private:
    Session &m_session;
};

} // namespace itinera
