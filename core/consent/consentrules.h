// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent.h"
#include <vector>

namespace itinera::consentrules {

/// How a consent stands on a day.
enum class State { Valid, EndsSoon, Ended, Refused, Withdrawn, Mistake };
State stateOn(const Consent &consent, QDate day);
inline constexpr int SoonDays = 14; ///< About to end: its last day is no farther away.

/// A refusal, or a yes that was taken back.
bool saysNo(const Consent &consent);
/// Whether it can be let rest: a yes whose last day has been or is near; a no to keeping her data, once what
/// that means was settled with her.
bool canRest(const Consent &consent, QDate day);

/// Whether a kind says to whom something goes; the others stay with us.
bool hasRecipient(ConsentKind kind);

/// What is missing before an answer may be written down. Nothing is assumed, nothing ticked beforehand.
enum class Missing {
    Purpose,
    Recipient,   ///< Of a kind that has one.
    Information, ///< What they may get, where something goes to somebody.
    Day,
    DayToCome, ///< She was asked on a day that is still to come.
    EndsBefore,
    Language,
    Explained, ///< By whom.
    SaidBack   ///< A yes that nobody asked her to say in her own words is not informed.
};
std::vector<Missing> missingIn(const Consent &consent, QDate today);

/// Something about her that may or may not go to somebody.
struct Going {
    QString recipient;
    QString purpose;
    QStringList information;   ///< Codes; empty: nobody said what, which nothing covers.
    bool identifiesHer = true; ///< It says who she is, or that she survived trafficking: only in writing.
};

/// Why something may not go.
enum class Lack {
    NeverAsked, ///< Nobody asked her about this recipient.
    Refused,
    Withdrawn,
    Ended,
    NotWritten,  ///< She said yes, and not in writing.
    Purpose,     ///< Her yes is for something else.
    Information, ///< Her yes is about other information: `codes`.
    Unsaid       ///< To whom, what for, or what, was not said.
};
struct Verdict {
    const Consent *because = nullptr; ///< The consent that covers it; null: it may not go.
    Lack lack = Lack::NeverAsked;     ///< The one that is nearest to a yes says what is missing.
    const Consent *nearest = nullptr; ///< Whose.
    QStringList codes = {};           ///< Of Lack::Information.
};
/// May this go to them (C2)? Only a consent to refer or to share that names this recipient and this purpose
/// and covers all of it. A later no counts against every earlier yes to this recipient, as far as it is about
/// the same information: a refusal where it was for this purpose, a yes taken back whatever it was for.
Verdict mayGo(const std::vector<Consent> &consents, const Going &going, QDate today);

/// Whether a code of the list tells by itself who she is; those that the office added do.
bool identifiesHer(const QString &code);

/// The newest answer to a kind; null: never asked.
const Consent *newest(const std::vector<Consent> &consents, ConsentKind kind);
bool sameWords(const QString &a, const QString &b); ///< Of recipients and purposes: as people read them.
/// Whether something can go to somebody on the ground of this kind of consent.
bool isToGo(ConsentKind kind);

} // namespace itinera::consentrules
