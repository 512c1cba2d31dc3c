// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caserights.h"
#include "core/cases/caseroad.h"
#include "core/cases/casesdemo.h"
#include "core/cases/caseshow.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject casesSubject()
{
    Subject subject;
    subject.key = u"cases";
    subject.rights = {{right::OpenCases,
                       QT_TRANSLATE_NOOP("Access", "Open a new case"),
                       {Role::Caseworker, Role::SocialEducator, Role::TeamLead}},
                      {right::ViewPerson,
                       QT_TRANSLATE_NOOP("Access", "See who she is and how to reach her"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::OutreachWorker, Role::Mediator, Role::TeamLead}},
                      {right::ChangePerson,
                       QT_TRANSLATE_NOOP("Access", "Change who she is and how to reach her"),
                       {Role::Caseworker, Role::SocialEducator, Role::TeamLead}},
                      {right::ViewTimeline,
                       QT_TRANSLATE_NOOP("Access", "See what happened"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::OutreachWorker, Role::Mediator, Role::TeamLead}},
                      {right::AddEvents,
                       QT_TRANSLATE_NOOP("Access", "Write down what happened"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::OutreachWorker, Role::Mediator, Role::TeamLead}}};
    subject.actions = {
        {u"case.create", QT_TRANSLATE_NOOP("Paper", "%1 opened the case.")},
        {u"case.view", QT_TRANSLATE_NOOP("Paper", "%1 looked at the case.")},
        {u"case.change", QT_TRANSLATE_NOOP("Paper", "%1 changed what is written about the person.")},
        {u"event.add", QT_TRANSLATE_NOOP("Paper", "%1 wrote down something that happened.")}};
    subject.records = {
        {u"case",
         {{u"code", QT_TRANSLATE_NOOP("Paper", "Code")},
          {u"status", QT_TRANSLATE_NOOP("Paper", "State of the case"), Said::Coded, u"case_status"},
          {u"openedOn", QT_TRANSLATE_NOOP("Paper", "Opened on"), Said::Day},
          {u"responsible", QT_TRANSLATE_NOOP("Paper", "Professional of reference"), Said::Member},
          {u"chosenName", QT_TRANSLATE_NOOP("Paper", "Name she chose")},
          {u"legalNames", QT_TRANSLATE_NOOP("Paper", "Legal names")},
          {u"aliases", QT_TRANSLATE_NOOP("Paper", "Other names")},
          {u"birth", QT_TRANSLATE_NOOP("Paper", "Born"), Said::PartialDay},
          {u"gender", QT_TRANSLATE_NOOP("Paper", "Gender"), Said::Coded, u"gender"},
          {u"citizenships", QT_TRANSLATE_NOOP("Paper", "Citizenships"), Said::Country},
          {u"languages", QT_TRANSLATE_NOOP("Paper", "Languages"), Said::Elements, u"spoken_language"},
          {u"interpreter",
           QT_TRANSLATE_NOOP("Paper", "Interpreter"),
           Said::Worded,
           nullptr,
           {{u"not-asked", QT_TRANSLATE_NOOP("Paper", "Not asked")},
            {u"wanted", QT_TRANSLATE_NOOP("Paper", "She wants an interpreter")},
            {u"wanted-woman", QT_TRANSLATE_NOOP("Paper", "She wants an interpreter, a woman")},
            {u"not-needed", QT_TRANSLATE_NOOP("Paper", "She needs none")},
            {u"refused", QT_TRANSLATE_NOOP("Paper", "She does not want one")},
            {u"prefers-not-to-say", QT_TRANSLATE_NOOP("Paper", "She prefers not to say.")}}},
          {u"interpreterNote", QT_TRANSLATE_NOOP("Paper", "About the interpreter")},
          {u"careNote", QT_TRANSLATE_NOOP("Paper", "What matters for her care")},
          {u"place", QT_TRANSLATE_NOOP("Paper", "Place")},
          {u"legalSituation", QT_TRANSLATE_NOOP("Paper", "Legal situation"), Said::Coded, u"legal_situation"},
          {u"legalNote", QT_TRANSLATE_NOOP("Paper", "About the legal situation")},
          {u"reachNote", QT_TRANSLATE_NOOP("Paper", "How to reach her")},
          {u"household", QT_TRANSLATE_NOOP("Paper", "Household and relatives"), Said::Elements,
           u"household_member"},
          {u"householdOrder", nullptr, Said::Inner},
          {u"contactWays", QT_TRANSLATE_NOOP("Paper", "Ways to reach her"), Said::Elements, u"contact_way"},
          {u"contactWaysOrder", nullptr, Said::Inner},
          {u"member", nullptr, Said::Inner}}},
        {u"spoken_language",
         {{u"code", QT_TRANSLATE_NOOP("Paper", "Language"), Said::Language},
          {u"level", QT_TRANSLATE_NOOP("Paper", "Level"), Said::Coded, u"language_level"}}},
        {u"household_member",
         {{u"uuid", nullptr, Said::Inner},
          {u"name", QT_TRANSLATE_NOOP("Paper", "Name")},
          {u"relation", QT_TRANSLATE_NOOP("Paper", "Relation"), Said::Coded, u"relation"},
          {u"birth", QT_TRANSLATE_NOOP("Paper", "Born"), Said::PartialDay},
          {u"whereabouts", QT_TRANSLATE_NOOP("Paper", "Where")},
          {u"livesWithHer", QT_TRANSLATE_NOOP("Paper", "Lives with her")},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")}}},
        {u"contact_way",
         {{u"uuid", nullptr, Said::Inner},
          {u"value", QT_TRANSLATE_NOOP("Paper", "Number or address")},
          {u"kind",
           QT_TRANSLATE_NOOP("Paper", "Kind"),
           Said::Worded,
           nullptr,
           {{u"phone", QT_TRANSLATE_NOOP("Paper", "Phone")},
            {u"message", QT_TRANSLATE_NOOP("Paper", "Messages")},
            {u"email", QT_TRANSLATE_NOOP("Paper", "E-mail")},
            {u"address", QT_TRANSLATE_NOOP("Paper", "Address")},
            {u"person", QT_TRANSLATE_NOOP("Paper", "Through a person")},
            {u"other", QT_TRANSLATE_NOOP("Paper", "Another way")}}},
          {u"safety",
           QT_TRANSLATE_NOOP("Paper", "Is it safe"),
           Said::Worded,
           nullptr,
           {{u"safe", QT_TRANSLATE_NOOP("Paper", "Safe")},
            {u"agreed", QT_TRANSLATE_NOOP("Paper", "Only as agreed with her")},
            {u"never", QT_TRANSLATE_NOOP("Paper", "Never")}}},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")}}},
        {u"event",
         {{u"kind", QT_TRANSLATE_NOOP("Paper", "Kind"), Said::Coded, u"event_kind"},
          {u"on", QT_TRANSLATE_NOOP("Paper", "Day"), Said::Day},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")}}}};
    subject.chapters = {
        {QT_TRANSLATE_NOOP("Paper", "Looking at a case"), {u"case.view"}},
        {QT_TRANSLATE_NOOP("Paper", "Changes about the person"), {u"case.create", u"case.change"}},
        {QT_TRANSLATE_NOOP("Paper", "What happened"), {u"event."}}};
    subject.lists = {
        {u"event_kind",
         QT_TRANSLATE_NOOP("ListsPage", "Kinds of events"),
         {{u"invalidates", QT_TRANSLATE_NOOP("ListsPage", "Makes the risk assessment out of date"),
           true}}}, // in doubt, look at the risk again
        {u"legal_situation", QT_TRANSLATE_NOOP("ListsPage", "Legal situations")},
        {u"relation", QT_TRANSLATE_NOOP("ListsPage", "Family and household")}};
    subject.show = {shownPerson()};
    subject.json = {jsonCase(), jsonLine()};
    subject.demo = &casesDemo;
    subject.road = {{right::ViewTimeline, &caseOnRoad}};
    return subject;
}

} // namespace itinera
