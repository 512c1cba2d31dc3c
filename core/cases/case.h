// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/base/partialdate.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>
#include <vector>

namespace itinera {

/// "Not asked" and "she prefers not to say" are answers everywhere (T2, T3).
enum class Answer { NotAsked, Yes, No, PrefersNotToSay };

template <>
struct EnumWords<Answer> {
    static constexpr EnumWord<Answer> all[]{{Answer::NotAsked, u"not-asked"},
                                            {Answer::Yes, u"yes"},
                                            {Answer::No, u"no"},
                                            {Answer::PrefersNotToSay, u"prefers-not-to-say"}};
};

enum class InterpreterWish { NotAsked, Wanted, WantedWoman, NotNeeded, Refused, PrefersNotToSay };
template <>
struct EnumWords<InterpreterWish> {
    static constexpr EnumWord<InterpreterWish> all[]{
        {InterpreterWish::NotAsked, u"not-asked"},
        {InterpreterWish::Wanted, u"wanted"},
        {InterpreterWish::WantedWoman, u"wanted-woman"},
        {InterpreterWish::NotNeeded, u"not-needed"},
        {InterpreterWish::Refused, u"refused"},
        {InterpreterWish::PrefersNotToSay, u"prefers-not-to-say"}};
};

/// CEFR-free, in everyday steps; see list "language_level", codes "0" to "4".
struct SpokenLanguage {
    QString code; ///< ISO 639.
    int level = 0;
    bool operator==(const SpokenLanguage &) const = default;
};

struct HouseholdMember {
    QUuid uuid;
    QString relation; ///< Code of list "relation".
    CaseText name;
    PartialDate birth;
    CaseText whereabouts; ///< "with her", a town, a country: free text.
    bool livesWithHer = false;
    CaseText note;
    bool operator==(const HouseholdMember &) const = default;
};

/// How to reach her, and whether that way is safe (S4, C3).
enum class ContactSafety { Safe, OnlyAsAgreed, Never };
template <>
struct EnumWords<ContactSafety> {
    static constexpr EnumWord<ContactSafety> all[]{{ContactSafety::Safe, u"safe"},
                                                   {ContactSafety::OnlyAsAgreed, u"agreed"},
                                                   {ContactSafety::Never, u"never"}};
};
struct ContactWay {
    QUuid uuid;
    QString kind; ///< "phone", "message", "email", "address", "person", "other".
    CaseText value;
    ContactSafety safety = ContactSafety::OnlyAsAgreed;
    CaseText note; ///< When, how, what to say if another person answers.
    bool operator==(const ContactWay &) const = default;
};

/// A person's case. Texts are as she says them; nothing here is mandatory but a name to call her by or a code
/// (T9).
struct Case {
    CaseId id;
    QUuid uuid;
    QString code;   ///< Made by the vault; says nothing about her.
    QString status; ///< List "case_status": Active, FollowUp, Closed, ClosedReferred.
    QDate openedOn;
    MemberId responsible;   ///< The professional of reference.
    CaseText chosenName;    ///< The name she chose to be called by.
    QStringList legalNames; ///< As she has them: one or many, in her order.
    QStringList aliases;
    PartialDate birth;
    QString gender;           ///< List "gender", may be empty.
    QStringList citizenships; ///< ISO 3166-1 alpha-2; "XX" where she has none.
    std::vector<SpokenLanguage> languages;
    InterpreterWish interpreter = InterpreterWish::NotAsked;
    CaseText interpreterNote;
    CaseText careNote;      ///< Customs that matter for care (T5).
    CaseText place;         ///< Town or part of town where she lives now.
    QString legalSituation; ///< List "legal_situation".
    CaseText legalNote;
    CaseText reachNote; ///< Safe ways and times to reach her, in words.
    std::vector<HouseholdMember> household;
    std::vector<ContactWay> contactWays;

    /// The name to show: the one she chose, else a legal name, else an alias, else empty.
    QString displayName() const;
    bool operator==(const Case &) const = default;
};

/// Something that happened (S2): moved, new place of training or work, a relative contacted, a contact with
/// her …
struct CaseEvent {
    EventId id;
    QUuid uuid;
    CaseId caseId;
    QString kind; ///< List "event_kind".
    QDate on;
    CaseText note;
    bool invalidatesRisk = false; ///< From the kind, as it stood when the event was recorded.
    bool isContact = false;       ///< Counts for "last contact".
    MemberId recordedBy;
    QDateTime recordedAt;
};

/// One line of the list of cases.
struct CaseRow {
    CaseId id;
    QUuid uuid;
    QString code;
    QString name;
    QString place;
    QString status;
    MemberId responsible;
    int riskLevel = 0;      ///< 0: none signed yet; 1 low … 4 very high.
    bool riskStale = false; ///< An event made the standing assessment out of date.
    QDate riskReviewOn;     ///< Invalid where none.
    QDate nextDue;          ///< The earliest thing due; invalid where none.
    QString nextDueKind;    ///< See DueItem::kind.
    QDate lastContact;      ///< Invalid where none.
};

/// A case that may be the same person (search before create). Never blocks.
struct LikelyDuplicate {
    CaseRow row;
    double score = 0; ///< 0 to 1.
    enum class Reason { SameName, AlikeName, BornAlike, SameCitizenship };
    std::vector<Reason> because; ///< duplicatewords says them.
};

} // namespace itinera
