// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentgate.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentstore.h"
#include "core/consent/consentwords.h"
#include "core/lists/codelist.h"
#include "core/session/change.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

consentrules::Verdict verdict(Session &session, const Outgoing &what, const std::vector<Consent> &consents)
{
    return consentrules::mayGo(consents,
                               {what.to.name, what.to.purpose, what.information, what.identifiesHer},
                               session.clock().today());
}

Passage ask(Session &session, const Outgoing &what)
{
    const std::vector<Consent> consents = ConsentStore(session).of(what.caseId);
    const consentrules::Verdict answer = verdict(session, what, consents);
    const QLocale locale;
    return {answer.because != nullptr,
            consentwords::said(answer, what.to.name, ListStore(session).list(u"consent_information"_s),
                               locale.name().section(u'_', 0, 0), locale),
            answer.because ? QString()
                           : ConsentText::tr("What she agrees to is written down in the section “Consent”.")};
}

void went(Change &change, const Outgoing &what)
{
    ConsentStore store(change.session());
    const std::vector<Consent> consents = store.of(what.caseId);
    const consentrules::Verdict answer = verdict(change.session(), what, consents);
    if (answer.because) // the gate was open a moment ago, in the same transaction
        store.addShared(answer.because->id, change.session().clock().today(), what.what);
}

std::vector<Receiver> receivers(Session &session, CaseId id)
{
    std::vector<Receiver> all;
    if (!session.access().may(id, right::ViewConsents))
        return all; // whoever may not see what she answered can send nothing
    for (const Consent &one : ConsentStore(session).of(id)) {
        const bool there = std::ranges::any_of(all, [&](const Receiver &before) {
            return consentrules::sameWords(before.name, one.recipient) &&
                   consentrules::sameWords(before.purpose, one.purpose);
        });
        if (consentrules::isToGo(one.kind) && one.closed != Closed::Mistake && !there)
            all.push_back({one.recipient, one.purpose});
    }
    return all;
}

} // namespace

OutgoingGate consentGate()
{
    return {ask, went, receivers};
}

} // namespace itinera
