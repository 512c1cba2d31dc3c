// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace itinera {

using ConsentId = Id<struct ConsentTag>;
using SharedId = Id<struct SharedTag>;

/// What she is asked for (C2). Each is a question of its own: refusing one refuses nothing else.
enum class ConsentKind {
    Keeping,     ///< That her data is kept here at all.
    Referral,    ///< That she is referred to a service.
    Sharing,     ///< That a named service is told something.
    Photograph,  ///< A picture of her, or her voice.
    Statistics,  ///< Counted without her name, told to a funder.
    Family,      ///< That her family is contacted.
    Research,    ///< Somebody studies cases.
    KeepingAfter ///< That her data is kept after the case is closed.
};
template <>
struct EnumWords<ConsentKind> {
    static constexpr EnumWord<ConsentKind> all[]{
        {ConsentKind::Keeping, u"keeping"},       {ConsentKind::Referral, u"referral"},
        {ConsentKind::Sharing, u"sharing"},       {ConsentKind::Photograph, u"photograph"},
        {ConsentKind::Statistics, u"statistics"}, {ConsentKind::Family, u"family"},
        {ConsentKind::Research, u"research"},     {ConsentKind::KeepingAfter, u"keeping-after"}};
};

enum class ConsentAnswer { Given, Refused };
template <>
struct EnumWords<ConsentAnswer> {
    static constexpr EnumWord<ConsentAnswer> all[]{{ConsentAnswer::Given, u"given"},
                                                   {ConsentAnswer::Refused, u"refused"}};
};

enum class ConsentForm { Spoken, Written };
template <>
struct EnumWords<ConsentForm> {
    static constexpr EnumWord<ConsentForm> all[]{{ConsentForm::Spoken, u"spoken"},
                                                 {ConsentForm::Written, u"written"}};
};

/// How an answer came to rest besides being taken back.
enum class Closed {
    No,
    AtRest, ///< A yes that ended or is about to, and nobody is to ask her again; or a no that was settled.
    Mistake ///< She never answered this; it counts neither as a yes nor as a no.
};
template <>
struct EnumWords<Closed> {
    static constexpr EnumWord<Closed> all[]{
        {Closed::No, u"no"}, {Closed::AtRest, u"at-rest"}, {Closed::Mistake, u"mistake"}};
};

/// What she was asked, and what she answered: informed, specific, in words that she understood (C2).
struct Consent {
    ConsentId id;
    QUuid uuid;
    CaseId caseId;
    ConsentKind kind = ConsentKind::Sharing;
    CaseText purpose;        ///< What for.
    CaseText recipient;      ///< To whom; empty where it stays with us.
    QStringList information; ///< Codes of the list "consent_information": what they may get.
    ConsentAnswer answer = ConsentAnswer::Refused;
    ConsentForm form = ConsentForm::Spoken;
    QDate askedOn;
    QDate until;           ///< Its last day; invalid: until she takes it back.
    QString language;      ///< In which it was explained, ISO 639.
    CaseText explainedBy;  ///< By whom.
    CaseText interpreter;  ///< With whose help; empty: without.
    CaseText saidBack;     ///< How she said in her own words what she had understood.
    QDate withdrawnOn;     ///< Invalid while she has not taken it back.
    CaseText withdrawnWhy; ///< In her words, where she gave any; she owes none.
    MemberId withdrawnBy;  ///< Who wrote that down,
    QDateTime withdrawnAt; ///< and when.
    Closed closed = Closed::No;
    CaseText closedWhy;
    MemberId recordedBy;
    QDateTime recordedAt;
};

/// Whether what was shared can still be called back, once she has taken her consent back.
enum class CallBack { NotAsked, Asked, Done, Impossible };
template <>
struct EnumWords<CallBack> {
    static constexpr EnumWord<CallBack> all[]{{CallBack::NotAsked, u"not-asked"},
                                              {CallBack::Asked, u"asked"},
                                              {CallBack::Done, u"done"},
                                              {CallBack::Impossible, u"impossible"}};
};

/// Something that went to somebody, on the ground of a consent (C4).
struct Shared {
    SharedId id;
    QUuid uuid;
    CaseId caseId;
    ConsentId consent;
    QDate on;
    CaseText what;
    CallBack callBack = CallBack::NotAsked;
    MemberId by;
};

} // namespace itinera
