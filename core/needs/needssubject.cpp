// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casehappenings.h"
#include "core/needs/allowancetold.h"
#include "core/needs/allowancewords.h"
#include "core/needs/needsdemo.h"
#include "core/needs/needsdue.h"
#include "core/needs/needspaper.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsroad.h"
#include "core/needs/needsshow.h"
#include "core/paper/papertext.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

namespace {

QString saidCents(const PaperText &t, const QJsonValue &value)
{
    return allowancewords::typedAmount(value.toInteger(), t.locale());
}

} // namespace

Subject needsSubject()
{
    Subject subject;
    subject.key = u"needs";
    subject.rights = {{right::ViewNeeds,
                       QT_TRANSLATE_NOOP("Access", "See her needs"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::OutreachWorker, Role::TeamLead}},
                      {right::ChangeNeeds,
                       QT_TRANSLATE_NOOP("Access", "Write and sign the needs assessment"),
                       {Role::Caseworker, Role::Psychologist, Role::SocialEducator, Role::TeamLead}}};
    subject.due = {
        {.declared = {due::FirstNeeds, right::ViewNeeds, false},
         .name = QT_TRANSLATE_NOOP("DueText", "First look at her needs"),
         .what = QT_TRANSLATE_NOOP("DueText", "Go through her needs with her for the first time"),
         .section = u"needs"},
        {.declared = {due::NeedsReview, right::ViewNeeds, false},
         .name = QT_TRANSLATE_NOOP("DueText", "Needs review"),
         .what = QT_TRANSLATE_NOOP("DueText", "Go through her needs again with her"),
         .section = u"needs"},
        {.declared = {due::AllowanceEnd, right::ViewNeeds, false},
         .name = QT_TRANSLATE_NOOP("DueText", "End of an allowance"),
         .what = QT_TRANSLATE_NOOP("DueText", "Something she receives ends: ask for it again in time"),
         .whatOf = QT_TRANSLATE_NOOP("DueText", "“%1” ends: ask for it again in time"),
         .section = u"needs"}};
    subject.dueOf = needsDue;
    subject.reactions = {{happening::CaseOpened}};
    subject.actions = {
        {u"needs.start", QT_TRANSLATE_NOOP("Paper", "%1 began a needs assessment.")},
        {u"needs.change", QT_TRANSLATE_NOOP("Paper", "%1 wrote in the needs assessment.")},
        {u"needs.sign", QT_TRANSLATE_NOOP("Paper", "%1 signed the needs assessment.")},
        {u"needs.discard", QT_TRANSLATE_NOOP("Paper", "%1 discarded an unsigned needs assessment.")},
        {u"allowance.add", QT_TRANSLATE_NOOP("Paper", "%1 wrote down something that she receives.")},
        {u"allowance.change", QT_TRANSLATE_NOOP("Paper", "%1 changed something that she receives.")},
        {u"allowance.remove",
         QT_TRANSLATE_NOOP("Paper", "%1 removed something that she receives, entered by mistake.")},
        {u"need.change", QT_TRANSLATE_NOOP("Paper", "%1 changed the words of a need.")}};
    subject.records = {
        {u"needs_assessment",
         {{u"uuid", nullptr, Said::Inner},
          {u"number", QT_TRANSLATE_NOOP("Paper", "Number")},
          {u"on", QT_TRANSLATE_NOOP("Paper", "Day"), Said::Day},
          {u"ratings", QT_TRANSLATE_NOOP("Paper", "Needs"), Said::Elements, u"need_rating"},
          {u"ratingsOrder", nullptr, Said::Inner},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")},
          {u"reviewOn", QT_TRANSLATE_NOOP("Paper", "To be reviewed by"), Said::Day},
          {u"signedAt", QT_TRANSLATE_NOOP("Paper", "Signed"), Said::Day}}},
        {u"need_rating",
         {{u"need", QT_TRANSLATE_NOOP("Paper", "Need"), Said::Elements, u"need"},
          {u"uuid", nullptr, Said::Inner},
          {u"situation", QT_TRANSLATE_NOOP("Paper", "How it is now"), Said::Coded, u"situation"},
          {u"answer",
           QT_TRANSLATE_NOOP("Paper", "Answer"),
           Said::Worded,
           nullptr,
           {{u"not-asked", QT_TRANSLATE_NOOP("Paper", "Not asked")},
            {u"yes", QT_TRANSLATE_NOOP("Paper", "Answered")},
            {u"no", QT_TRANSLATE_NOOP("Paper", "No")},
            {u"prefers-not-to-say", QT_TRANSLATE_NOOP("Paper", "She prefers not to say.")}}},
          {u"urgency", QT_TRANSLATE_NOOP("Paper", "How urgent the professional finds it"), Said::Coded,
           u"urgency"},
          {u"herRank", QT_TRANSLATE_NOOP("Paper", "Place in her order")},
          {u"herWords", QT_TRANSLATE_NOOP("Paper", "In her words")},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")}}},
        {u"allowance",
         {{u"what", QT_TRANSLATE_NOOP("Paper", "What she receives")},
          {u"payer", QT_TRANSLATE_NOOP("Paper", "From whom")},
          {u"cents", QT_TRANSLATE_NOOP("Paper", "Amount"), Said::Sentence, nullptr, {}, &saidCents},
          {u"currency", QT_TRANSLATE_NOOP("Paper", "Currency")},
          {u"period",
           QT_TRANSLATE_NOOP("Paper", "How often"),
           Said::Worded,
           nullptr,
           {{u"month", QT_TRANSLATE_NOOP("Paper", "Every month")},
            {u"week", QT_TRANSLATE_NOOP("Paper", "Every week")},
            {u"year", QT_TRANSLATE_NOOP("Paper", "Every year")},
            {u"once", QT_TRANSLATE_NOOP("Paper", "Once")}}},
          {u"since", QT_TRANSLATE_NOOP("Paper", "Since"), Said::Day},
          {u"until", QT_TRANSLATE_NOOP("Paper", "Until"), Said::Day},
          {u"seenToOn", QT_TRANSLATE_NOOP("Paper", "Seen to on"), Said::Day},
          {u"endedOn", QT_TRANSLATE_NOOP("Paper", "Ended on"), Said::Day},
          {u"covers", nullptr, Said::Inner},
          {u"note", QT_TRANSLATE_NOOP("Paper", "Note")}}},
        {u"need",
         {{u"uuid", nullptr, Said::Inner},
          {u"code", QT_TRANSLATE_NOOP("Paper", "Need"), Said::Coded, u"need"},
          {u"text", QT_TRANSLATE_NOOP("Paper", "Words")},
          {u"domain", QT_TRANSLATE_NOOP("Paper", "Part of life"), Said::Coded, u"need_domain"},
          {u"namedByHer", QT_TRANSLATE_NOOP("Paper", "She named it")}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Needs"), {u"needs.", u"need.", u"allowance."}}};
    subject.lists = {{u"need",
                      QT_TRANSLATE_NOOP("ListsPage", "Needs"),
                      {{u"domain",
                        QT_TRANSLATE_NOOP("ListsPage", "Part of life"),
                        QStringLiteral("own"),
                        {},
                        u"need_domain"},
                       {u"basic", nullptr, false}}},
                     {u"need_domain", QT_TRANSLATE_NOOP("ListsPage", "Parts of life")}};
    subject.prints = {&pages::needsPrint};
    subject.show = {shownNeeds(), shownAllowances()};
    subject.json = {jsonNeeds(), jsonAllowances()};
    subject.demo = &needsDemo;
    subject.road = {{right::ViewNeeds, &needsOnRoad}, {right::ViewNeeds, &allowancesOnRoad}};
    subject.summary = {{right::ViewNeeds, &allowanceSummary}};
    return subject;
}

} // namespace itinera
