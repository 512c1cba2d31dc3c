// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::consentwords {

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

QString shown(QDate day, const QLocale &locale)
{
    return locale.toString(day, QLocale::ShortFormat);
}

} // namespace

QString kindName(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Keeping:
        return ConsentText::tr("Keeping her data here");
    case ConsentKind::Referral:
        return ConsentText::tr("Referring her to a service");
    case ConsentKind::Sharing:
        return ConsentText::tr("Telling a service something");
    case ConsentKind::Photograph:
        return ConsentText::tr("A photograph or recording");
    case ConsentKind::Statistics:
        return ConsentText::tr("Statistics without her name");
    case ConsentKind::Family:
        return ConsentText::tr("Contact with her family");
    case ConsentKind::Research:
        return ConsentText::tr("Research");
    case ConsentKind::KeepingAfter:
        return ConsentText::tr("Keeping her data after the case is closed");
    }
    return {};
}

QString answerName(ConsentAnswer answer)
{
    return answer == ConsentAnswer::Given ? ConsentText::tr("Yes") : ConsentText::tr("No");
}

QString formName(ConsentForm form)
{
    return form == ConsentForm::Written ? ConsentText::tr("in writing") : ConsentText::tr("spoken");
}

QString callBackName(CallBack state)
{
    switch (state) {
    case CallBack::NotAsked:
        return ConsentText::tr("Not asked for yet");
    case CallBack::Asked:
        return ConsentText::tr("Asked to give it back");
    case CallBack::Done:
        return ConsentText::tr("Given back or destroyed");
    case CallBack::Impossible:
        return ConsentText::tr("Cannot be called back");
    }
    return {};
}

QString headline(const Consent &consent)
{
    const QString kind = kindName(consent.kind);
    return consent.recipient.isEmpty()
               ? kind
               : ConsentText::tr("%1: %2", "kind of consent, recipient").arg(kind, consent.recipient);
}

QString standing(const Consent &consent, QDate today, const QLocale &locale)
{
    using consentrules::State;
    switch (consentrules::stateOn(consent, today)) {
    case State::Mistake:
        return ConsentText::tr("Entered by mistake: %1").arg(consent.closedWhy);
    case State::Refused:
        return ConsentText::tr("No, on %1").arg(shown(consent.askedOn, locale));
    case State::Withdrawn:
        return ConsentText::tr("Taken back on %1").arg(shown(consent.withdrawnOn, locale));
    case State::Ended:
        return ConsentText::tr("Ended on %1").arg(shown(consent.until, locale));
    case State::Valid:
    case State::EndsSoon:
        break;
    }
    const QString yes = consent.form == ConsentForm::Written ? ConsentText::tr("Yes, in writing, on %1")
                                                             : ConsentText::tr("Yes, spoken, on %1");
    const QString said = yes.arg(shown(consent.askedOn, locale));
    return consent.until.isValid() ? ConsentText::tr("%1, until %2", "yes on a day, last day")
                                         .arg(said, shown(consent.until, locale))
                                   : said;
}

QStringList said(const std::vector<consentrules::Missing> &missing)
{
    using consentrules::Missing;
    QStringList sentences;
    for (const Missing one : missing) {
        switch (one) {
        case Missing::Purpose:
            sentences << ConsentText::tr("Say what it is for.");
            break;
        case Missing::Recipient:
            sentences << ConsentText::tr("Say to whom it goes.");
            break;
        case Missing::Information:
            sentences << ConsentText::tr("Choose which information they may get.");
            break;
        case Missing::Day:
            sentences << ConsentText::tr("Choose the day on which she was asked.");
            break;
        case Missing::DayToCome:
            sentences << ConsentText::tr("The day on which she was asked is still to come.");
            break;
        case Missing::EndsBefore:
            sentences << ConsentText::tr("It ends before she was asked.");
            break;
        case Missing::Language:
            sentences << ConsentText::tr("Choose the language in which it was explained to her.");
            break;
        case Missing::Explained:
            sentences << ConsentText::tr("Say who explained it to her.");
            break;
        case Missing::SaidBack:
            sentences << ConsentText::tr(
                "Ask her to say in her own words what she understood, and write it down.");
            break;
        }
    }
    return sentences;
}

QString said(const consentrules::Verdict &verdict, const QString &recipient, const CodeList &information,
             const QString &language, const QLocale &locale)
{
    using consentrules::Lack;
    if (verdict.because)
        return ConsentText::tr("Yes, this may go to %1, only for: “%2”. Her answer: %3.")
            .arg(recipient, verdict.because->purpose,
                 standing(*verdict.because, verdict.because->askedOn, locale));
    switch (verdict.lack) {
    case Lack::Unsaid:
        return ConsentText::tr("Say to whom it would go, what for, and what.");
    case Lack::NeverAsked:
        return ConsentText::tr("No: she was never asked about %1. Ask her first.").arg(recipient);
    case Lack::Refused:
        return ConsentText::tr("No: on %1 she said no to this. It is hers to change her mind.")
            .arg(shown(verdict.nearest->askedOn, locale));
    case Lack::Withdrawn:
        return ConsentText::tr(
                   "No: on %1 she took her yes back (“%2”). Ask her before anything else goes to them.")
            .arg(shown(verdict.nearest->withdrawnOn, locale), verdict.nearest->purpose);
    case Lack::Ended:
        return ConsentText::tr("No: her yes ended on %1. Ask her again.")
            .arg(shown(verdict.nearest->until, locale));
    case Lack::NotWritten:
        return ConsentText::tr(
            "No: she said yes, but not in writing. What shows who she is goes only with her "
            "signature.");
    case Lack::Purpose:
        return ConsentText::tr("No: her yes is for something else: “%1”. Ask her about this first.")
            .arg(verdict.nearest->purpose);
    case Lack::Information: {
        QStringList names;
        for (const QString &code : verdict.codes)
            names << information.labelOf(code, language);
        return ConsentText::tr("No: she did not agree to this: %1. Ask her first.")
            .arg(locale.createSeparatedList(names));
    }
    }
    return {};
}

} // namespace itinera::consentwords
