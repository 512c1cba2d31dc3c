// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrules.h"
#include "core/base/textfold.h"
#include <algorithm>

namespace itinera::consentrules {

namespace {

bool isLater(const Consent &a, const Consent &b)
{
    return std::tie(a.askedOn, a.recordedAt, a.id) > std::tie(b.askedOn, b.recordedAt, b.id);
}

QStringList notCovered(const Consent &consent, const QStringList &information)
{
    QStringList codes;
    for (const QString &code : information) {
        if (!consent.information.contains(code))
            codes << code;
    }
    return codes;
}

} // namespace

State stateOn(const Consent &consent, QDate day)
{
    if (consent.answer == ConsentAnswer::Refused)
        return State::Refused;
    if (consent.withdrawnOn.isValid())
        return State::Withdrawn; // at once, whatever the hour
    if (!consent.until.isValid())
        return State::Valid;
    if (consent.until < day)
        return State::Ended;
    return day.daysTo(consent.until) <= SoonDays ? State::EndsSoon : State::Valid;
}

bool hasRecipient(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Referral:
    case ConsentKind::Sharing:
    case ConsentKind::Photograph:
    case ConsentKind::Statistics:
    case ConsentKind::Family:
    case ConsentKind::Research:
        return true;
    case ConsentKind::Keeping:
    case ConsentKind::KeepingAfter:
        break;
    }
    return false;
}

std::vector<Missing> missingIn(const Consent &consent, QDate today)
{
    std::vector<Missing> missing;
    const auto need = [&](bool there, Missing what) {
        if (!there)
            missing.push_back(what);
    };
    need(!consent.purpose.trimmed().isEmpty(), Missing::Purpose);
    if (hasRecipient(consent.kind)) {
        need(!consent.recipient.trimmed().isEmpty(), Missing::Recipient);
        need(!consent.information.isEmpty(), Missing::Information);
    }
    need(consent.askedOn.isValid(), Missing::Day);
    need(!consent.askedOn.isValid() || consent.askedOn <= today, Missing::DayToCome);
    need(!consent.until.isValid() || !consent.askedOn.isValid() || consent.until >= consent.askedOn,
         Missing::EndsBefore);
    need(!consent.language.isEmpty(), Missing::Language);
    need(!consent.explainedBy.trimmed().isEmpty(), Missing::Explained);
    if (consent.answer == ConsentAnswer::Given)
        need(!consent.saidBack.trimmed().isEmpty(), Missing::SaidBack);
    return missing;
}

bool sameRecipient(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && fold(a.simplified()) == fold(b.simplified());
}

const Consent *newest(const std::vector<Consent> &consents, ConsentKind kind)
{
    const Consent *found = nullptr;
    for (const Consent &one : consents) {
        if (one.kind == kind && (!found || isLater(one, *found)))
            found = &one;
    }
    return found;
}

Verdict mayGo(const std::vector<Consent> &consents, const Going &going, QDate today)
{
    if (going.recipient.trimmed().isEmpty() || going.information.isEmpty())
        return {.lack = Lack::Unsaid};
    std::vector<const Consent *> about;
    for (const Consent &one : consents) {
        if ((one.kind == ConsentKind::Referral || one.kind == ConsentKind::Sharing) &&
            sameRecipient(one.recipient, going.recipient) && one.askedOn <= today)
            about.push_back(&one);
    }
    std::ranges::sort(about, [](const Consent *a, const Consent *b) { return isLater(*a, *b); });
    Verdict verdict;
    const auto nearer = [&](Lack lack, const Consent *one, const QStringList &codes = {}) {
        // Of several the one that lacks least: information, then writing, then time, then her yes.
        static constexpr Lack order[]{Lack::NeverAsked, Lack::Refused,    Lack::Withdrawn,
                                      Lack::Ended,      Lack::NotWritten, Lack::Information};
        const auto place = [](Lack which) { return std::ranges::find(order, which) - std::begin(order); };
        if (place(lack) > place(verdict.lack))
            verdict = {nullptr, lack, one, codes};
    };
    QStringList refused; // what a later no was about
    for (const Consent *one : about) {
        switch (stateOn(*one, today)) {
        case State::Refused:
            nearer(Lack::Refused, one);
            refused += one->information;
            break;
        case State::Withdrawn:
            nearer(Lack::Withdrawn, one);
            break;
        case State::Ended:
            nearer(Lack::Ended, one);
            break;
        case State::Valid:
        case State::EndsSoon: {
            const QStringList open = notCovered(*one, going.information);
            const bool takenBack = std::ranges::any_of(
                going.information, [&](const QString &code) { return refused.contains(code); });
            if (takenBack)
                nearer(Lack::Refused, one);
            else if (!open.isEmpty())
                nearer(Lack::Information, one, open);
            else if (going.identifiesHer && one->form != ConsentForm::Written)
                nearer(Lack::NotWritten, one);
            else
                return {one};
            break;
        }
        }
    }
    return verdict;
}

} // namespace itinera::consentrules
