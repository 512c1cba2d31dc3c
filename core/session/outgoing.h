// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/ids.h"
#include <QStringList>
#include <vector>

namespace itinera {

class Change;
class Session;

/// Somebody outside, and what for: what she is asked about together (C2).
struct Receiver {
    CaseText name;
    CaseText purpose;
    bool operator==(const Receiver &) const = default;
};

/// What a page about her may have in it, as codes of the list "consent_information".
namespace information {
inline const QString Name = QStringLiteral("name");
inline const QString Trafficking = QStringLiteral("trafficking"); ///< Also where the sender gives it away.
inline const QString Needs = QStringLiteral("needs");
inline const QString Plan = QStringLiteral("plan");
inline const QString Health = QStringLiteral("health");
inline const QString Legal = QStringLiteral("legal");
inline const QString Family = QStringLiteral("family");
inline const QString Risk = QStringLiteral("risk");
} // namespace information

/// Something about her that is to go to somebody outside.
struct Outgoing {
    CaseId caseId;
    Receiver to;
    QStringList information;   ///< What is in it. Where that is not said, nothing lets it pass.
    bool identifiesHer = true; ///< It says who she is, or that she survived trafficking.
    CaseText what;             ///< What she is told of it (C4): "Plan, version 3, as a PDF file".
};

/// Whether something may go, in the screen's language.
struct Passage {
    bool open = false;
    QString why;  ///< On which ground; or what is missing.
    QString toDo; ///< Where it is closed.
};

/// What stands before the way out, as a subject declares it. Everything that leaves for somebody outside
/// passes every gate (Change::goesOut); where nobody declares one, nothing leaves.
struct OutgoingGate {
    Passage (*ask)(Session &, const Outgoing &);
    /// It went: enters what she is to be told. Within the change, with every right in this case.
    void (*went)(Change &, const Outgoing &);
    /// About whom she was asked in this case, whatever she answered; newest first.
    std::vector<Receiver> (*receivers)(Session &, CaseId);
};

namespace outgoing {

std::vector<Receiver> receivers(Session &session, CaseId id);
/// The first gate that is closed; else the ground that the last one gave.
Passage ask(Session &session, const Outgoing &what);
/// Throws Refused, with the reason, where it may not go.
void demand(Session &session, const Outgoing &what);

} // namespace outgoing

} // namespace itinera
