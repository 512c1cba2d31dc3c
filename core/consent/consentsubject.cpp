// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casehappenings.h"
#include "core/consent/consentdemo.h"
#include "core/consent/consentdue.h"
#include "core/consent/consentgate.h"
#include "core/consent/consentpaper.h"
#include "core/consent/consentrights.h"
#include "core/consent/consenttold.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject consentSubject()
{
    Subject subject;
    subject.key = u"consent";
    subject.rights = {{right::ViewConsents,
                       QT_TRANSLATE_NOOP("Access", "See what she agreed to and refused"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::OutreachWorker, Role::Mediator, Role::TeamLead}},
                      {right::WriteConsents,
                       QT_TRANSLATE_NOOP("Access", "Write down what she agreed to, refused or took back"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::TeamLead}}};
    subject.due = {
        {.declared = {due::ConsentAsk, right::ViewConsents},
         .name = QT_TRANSLATE_NOOP("DueText", "Consent to keep her data"),
         .what = QT_TRANSLATE_NOOP("DueText", "Ask her whether her data may be kept, and explain what for"),
         .section = u"consent"},
        {.declared = {due::ConsentRefused, right::ViewConsents},
         .name = QT_TRANSLATE_NOOP("DueText", "No to keeping her data"),
         .what = QT_TRANSLATE_NOOP(
             "DueText",
             "She does not want her data kept: settle with her what that means, and write it down"),
         .section = u"consent"},
        {.declared = {due::ConsentEnd, right::ViewConsents},
         .name = QT_TRANSLATE_NOOP("DueText", "End of a consent"),
         .what = QT_TRANSLATE_NOOP("DueText", "A consent of hers ends: ask her again, or let it end"),
         .whatOf = QT_TRANSLATE_NOOP("DueText", "Her consent for %1 ends: ask her again, or let it end"),
         .section = u"consent"},
        {.declared = {due::ConsentCallBack, right::ViewConsents},
         .name = QT_TRANSLATE_NOOP("DueText", "Call back what was shared"),
         .what = QT_TRANSLATE_NOOP("DueText", "She took her consent back: see what can be called back"),
         .whatOf = QT_TRANSLATE_NOOP("DueText",
                                     "She took her consent back: see whether this can be called back: %1"),
         .section = u"consent",
         .lateAtOnce = true}};
    subject.dueOf = consentDue;
    subject.reactions = {{happening::CaseOpened}};
    subject.gates = {consentGate()};
    subject.actions = {
        {u"consent.give", QT_TRANSLATE_NOOP("Paper", "%1 wrote down that she agreed.")},
        {u"consent.refuse", QT_TRANSLATE_NOOP("Paper", "%1 wrote down that she said no.")},
        {u"consent.withdraw", QT_TRANSLATE_NOOP("Paper", "%1 wrote down that she took her consent back.")},
        {u"consent.rest",
         QT_TRANSLATE_NOOP("Paper", "%1 wrote down that nothing more is to do about an answer.")},
        {u"consent.mistake",
         QT_TRANSLATE_NOOP("Paper", "%1 noted that an answer had been entered by mistake.")},
        {u"consent.share",
         QT_TRANSLATE_NOOP("Paper", "%1 wrote down what was shared on the ground of a consent.")},
        {u"consent.callback", QT_TRANSLATE_NOOP("Paper", "%1 wrote down whether it was called back.")}};
    subject.records = {
        {u"consent",
         {{u"kind",
           QT_TRANSLATE_NOOP("Paper", "For what"),
           Said::Worded,
           nullptr,
           {{u"keeping", QT_TRANSLATE_NOOP("Paper", "Keeping her data here")},
            {u"referral", QT_TRANSLATE_NOOP("Paper", "Referring her to a service")},
            {u"sharing", QT_TRANSLATE_NOOP("Paper", "Telling a service something")},
            {u"photograph", QT_TRANSLATE_NOOP("Paper", "A photograph or recording")},
            {u"statistics", QT_TRANSLATE_NOOP("Paper", "Statistics without her name")},
            {u"family", QT_TRANSLATE_NOOP("Paper", "Contact with her family")},
            {u"research", QT_TRANSLATE_NOOP("Paper", "Research")},
            {u"keeping-after", QT_TRANSLATE_NOOP("Paper", "Keeping her data after the case is closed")}}},
          {u"purpose", QT_TRANSLATE_NOOP("Paper", "Purpose")},
          {u"recipient", QT_TRANSLATE_NOOP("Paper", "To whom")},
          {u"information", QT_TRANSLATE_NOOP("Paper", "Which information"), Said::Coded,
           u"consent_information"},
          {u"answer",
           QT_TRANSLATE_NOOP("Paper", "Her answer"),
           Said::Worded,
           nullptr,
           {{u"given", QT_TRANSLATE_NOOP("Paper", "Yes")}, {u"refused", QT_TRANSLATE_NOOP("Paper", "No")}}},
          {u"form",
           QT_TRANSLATE_NOOP("Paper", "How"),
           Said::Worded,
           nullptr,
           {{u"spoken", QT_TRANSLATE_NOOP("Paper", "Spoken")},
            {u"written", QT_TRANSLATE_NOOP("Paper", "In writing")}}},
          {u"on", QT_TRANSLATE_NOOP("Paper", "Asked on"), Said::Day},
          {u"until", QT_TRANSLATE_NOOP("Paper", "Until"), Said::Day},
          {u"language", QT_TRANSLATE_NOOP("Paper", "Explained in"), Said::Language},
          {u"explainedBy", QT_TRANSLATE_NOOP("Paper", "Explained by")},
          {u"interpreter", QT_TRANSLATE_NOOP("Paper", "Interpreter")},
          {u"saidBack", QT_TRANSLATE_NOOP("Paper", "In her own words")},
          {u"closed",
           QT_TRANSLATE_NOOP("Paper", "How it rests"),
           Said::Worded,
           nullptr,
           {{u"at-rest", QT_TRANSLATE_NOOP("Paper", "Nothing more to do")},
            {u"mistake", QT_TRANSLATE_NOOP("Paper", "It was entered by mistake")}}},
          {u"closedWhy", QT_TRANSLATE_NOOP("Paper", "Why")},
          {u"withdrawnOn", QT_TRANSLATE_NOOP("Paper", "Taken back on"), Said::Day},
          {u"withdrawnWhy", QT_TRANSLATE_NOOP("Paper", "What she said of it")}}},
        {u"consent_shared",
         {{u"on", QT_TRANSLATE_NOOP("Paper", "Day"), Said::Day},
          {u"what", QT_TRANSLATE_NOOP("Paper", "What was shared")},
          {u"recipient", QT_TRANSLATE_NOOP("Paper", "To whom")},
          {u"callBack",
           QT_TRANSLATE_NOOP("Paper", "Called back"),
           Said::Worded,
           nullptr,
           {{u"not-asked", QT_TRANSLATE_NOOP("Paper", "Not asked for yet")},
            {u"asked", QT_TRANSLATE_NOOP("Paper", "Asked to give it back")},
            {u"done", QT_TRANSLATE_NOOP("Paper", "Given back or destroyed")},
            {u"impossible", QT_TRANSLATE_NOOP("Paper", "Cannot be called back")}}}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Consents"), {u"consent."}}};
    subject.lists = {{u"consent_information", QT_TRANSLATE_NOOP("ListsPage", "Information about her")}};
    subject.prints = {&pages::consentPrint};
    subject.show = {shownConsents()};
    subject.json = {jsonConsents()};
    subject.demo = &consentDemo;
    subject.road = {{right::ViewConsents, &consentOnRoad}};
    subject.summary = {{right::ViewConsents, &consentSummary}};
    return subject;
}

} // namespace itinera
