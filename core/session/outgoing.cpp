// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/outgoing.h"
#include "core/base/error.h"
#include "core/session/session.h"
#include <QCoreApplication>
#include <algorithm>

namespace itinera::outgoing {

namespace {

struct OutgoingText {
    Q_DECLARE_TR_FUNCTIONS(Outgoing)
};

const std::vector<OutgoingGate> &gates(const Session &session)
{
    return session.access().declared().gates;
}

} // namespace

std::vector<Receiver> receivers(Session &session, CaseId id)
{
    std::vector<Receiver> all;
    for (const OutgoingGate &gate : gates(session)) {
        for (const Receiver &one : gate.receivers(session, id)) {
            if (std::ranges::find(all, one) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

Passage ask(Session &session, const Outgoing &what)
{
    if (what.information.isEmpty())
        return {false, OutgoingText::tr("This page is for her and for us alone."),
                OutgoingText::tr("Choose another page, or say that it is for her or for us.")};
    Passage last{false, OutgoingText::tr("Nobody can say whether she agrees to this."),
                 OutgoingText::tr("Keep it here.")};
    for (const OutgoingGate &gate : gates(session)) {
        last = gate.ask(session, what);
        if (!last.open)
            break;
    }
    return last;
}

void demand(Session &session, const Outgoing &what)
{
    const Passage passage = ask(session, what);
    if (!passage.open)
        throw Refused(passage.why, OutgoingText::tr("Nothing went out."), passage.toDo);
}

} // namespace itinera::outgoing
