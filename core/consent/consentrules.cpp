// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrules.h"
#include "core/base/textfold.h"
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace itinera::consentrules {

namespace {

bool isLater(const Consent &a, const Consent &b)
{
    return std::tie(a.askedOn, a.recordedAt, a.id) > std::tie(b.askedOn, b.recordedAt, b.id);
}

/// What of `information` is not among `these`.
QStringList without(const QStringList &information, const QStringList &these)
{
    QStringList codes;
    std::ranges::copy_if(information, std::back_inserter(codes),
                         [&](const QString &code) { return !these.contains(code); });
    return codes;
}

bool overlap(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &code) { return b.contains(code); });
}

/// A no: she refused, or took back what she had agreed to.
struct No {
    const Consent *of;
    Lack lack;
    QDate on;
    QDateTime at;
    /// Whether it came after this yes. On the same day the no counts, unless the yes was written down later.
    bool isAfter(const Consent &yes) const
    {
        return on > yes.askedOn || (on == yes.askedOn && !(yes.recordedAt > at));
    }
};

} // namespace

State stateOn(const Consent &consent, QDate day)
{
    if (consent.closed == Closed::Mistake)
        return State::Mistake;
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

bool saysNo(const Consent &consent)
{
    return consent.closed != Closed::Mistake &&
           (consent.answer == ConsentAnswer::Refused || consent.withdrawnOn.isValid());
}

bool canRest(const Consent &consent, QDate day)
{
    const State state = stateOn(consent, day);
    if (consent.closed != Closed::No)
        return false;
    if (consent.kind == ConsentKind::Keeping) // without a yes nothing is kept, so it does not just end
        return saysNo(consent);
    return state == State::EndsSoon || state == State::Ended;
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

bool isToGo(ConsentKind kind)
{
    return kind == ConsentKind::Referral || kind == ConsentKind::Sharing;
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

bool sameWords(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && fold(a.simplified()) == fold(b.simplified());
}

bool identifiesHer(const QString &code)
{
    // What is not known to be harmless by itself shows who she is.
    return code != u"needs"_s && code != u"plan"_s && code != u"risk"_s && code != u"health"_s &&
           code != u"legal"_s;
}

const Consent *newest(const std::vector<Consent> &consents, ConsentKind kind)
{
    const Consent *found = nullptr;
    for (const Consent &one : consents) {
        if (one.kind == kind && one.closed != Closed::Mistake && (!found || isLater(one, *found)))
            found = &one;
    }
    return found;
}

Verdict mayGo(const std::vector<Consent> &consents, const Going &going, QDate today)
{
    if (going.recipient.trimmed().isEmpty() || going.purpose.trimmed().isEmpty() ||
        going.information.isEmpty())
        return {.lack = Lack::Unsaid};
    std::vector<const Consent *> yeses;
    std::vector<No> nos;
    for (const Consent &one : consents) {
        if (one.closed == Closed::Mistake || !isToGo(one.kind) || !sameWords(one.recipient, going.recipient))
            continue;
        if (one.answer == ConsentAnswer::Refused) {
            if (sameWords(one.purpose, going.purpose)) // a no to one thing refuses no other
                nos.push_back({&one, Lack::Refused, one.askedOn, one.recordedAt});
        } else if (one.withdrawnOn.isValid())
            nos.push_back({&one, Lack::Withdrawn, one.withdrawnOn, one.withdrawnAt});
        else if (one.askedOn <= today)
            yeses.push_back(&one);
    }
    std::ranges::sort(yeses, [](const Consent *a, const Consent *b) { return isLater(*a, *b); });
    Verdict verdict;
    const auto nearer = [&](Lack lack, const Consent *one, const QStringList &codes = {}) {
        // Of several the one that lacks least.
        static constexpr Lack order[]{Lack::NeverAsked, Lack::Purpose, Lack::Ended,    Lack::Information,
                                      Lack::NotWritten, Lack::Refused, Lack::Withdrawn};
        const auto place = [](Lack which) { return std::ranges::find(order, which) - std::begin(order); };
        if (place(lack) > place(verdict.lack))
            verdict = {nullptr, lack, one, codes};
    };
    const bool identifies = going.identifiesHer || std::ranges::any_of(going.information, identifiesHer);
    for (const Consent *yes : yeses) {
        const auto no = std::ranges::find_if(nos, [&](const No &one) {
            return one.isAfter(*yes) && overlap(one.of->information, going.information);
        });
        if (no != nos.end())
            nearer(no->lack, no->of);
        else if (!sameWords(yes->purpose, going.purpose))
            nearer(Lack::Purpose, yes);
        else if (stateOn(*yes, today) == State::Ended) {
            if (overlap(yes->information, going.information))
                nearer(Lack::Ended, yes);
            else
                nearer(Lack::Information, yes, going.information);
        } else if (const QStringList open = without(going.information, yes->information); !open.isEmpty())
            nearer(Lack::Information, yes, open);
        else if (identifies && yes->form != ConsentForm::Written)
            nearer(Lack::NotWritten, yes);
        else
            return {yes};
    }
    // A standing no is said before anything that would lead to asking her again.
    for (const No &no : nos) {
        const bool answeredSince = std::ranges::any_of(yeses, [&](const Consent *yes) {
            return !no.isAfter(*yes) && overlap(yes->information, no.of->information);
        });
        if (!overlap(no.of->information, going.information))
            nearer(Lack::Information, no.of, going.information);
        else if (!answeredSince)
            nearer(no.lack, no.of);
    }
    return verdict;
}

} // namespace itinera::consentrules
