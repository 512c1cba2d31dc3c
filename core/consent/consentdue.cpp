// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentdue.h"
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include <algorithm>

namespace itinera {

DueNow consentDue(Session &session, CaseId id, const std::vector<DueItem> &)
{
    constexpr int askWithinDays = 7;
    using namespace consentrules;
    const ConsentStore store(session);
    const std::vector<Consent> consents = store.of(id); // newest first
    const QDate today = session.clock().today();
    std::vector<DueItem> items;
    if (!newest(consents, ConsentKind::Keeping))
        items.push_back({id,
                         QString::fromUtf16(due::ConsentAsk),
                         CaseStore(session).openedOn(id).addDays(askWithinDays),
                         {},
                         {}});
    if (const Consent *keeping = newest(consents, ConsentKind::Keeping);
        keeping && saysNo(*keeping) && keeping->closed == Closed::No)
        items.push_back({id,
                         QString::fromUtf16(due::ConsentRefused),
                         keeping->withdrawnOn.isValid() ? keeping->withdrawnOn : keeping->askedOn,
                         keeping->uuid,
                         {}});
    for (auto one = consents.begin(); one != consents.end(); ++one) {
        const State state = stateOn(*one, today);
        const bool askedAgain = std::any_of(consents.begin(), one, [&](const Consent &later) {
            if (later.closed == Closed::Mistake)
                return false;
            if (later.kind != one->kind || !hasRecipient(one->kind))
                return later.kind == one->kind;
            return sameWords(later.recipient, one->recipient) && sameWords(later.purpose, one->purpose) &&
                   std::ranges::any_of(one->information,
                                       [&](const QString &code) { return later.information.contains(code); });
        });
        if (one->until.isValid() && state != State::Refused && state != State::Withdrawn &&
            one->closed == Closed::No && !askedAgain)
            items.push_back({id, QString::fromUtf16(due::ConsentEnd), one->until, one->uuid, one->recipient});
    }
    for (const Shared &shared : store.sharedOf(id)) {
        const auto its = std::ranges::find(consents, shared.consent, &Consent::id);
        const bool open = shared.callBack == CallBack::NotAsked || shared.callBack == CallBack::Asked;
        if (open && its != consents.end() && its->withdrawnOn.isValid())
            items.push_back(
                {id, QString::fromUtf16(due::ConsentCallBack), its->withdrawnOn, shared.uuid, shared.what});
    }
    return {items};
}

} // namespace itinera
