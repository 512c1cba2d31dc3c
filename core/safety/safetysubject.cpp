// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casehappenings.h"
#include "core/cases/caserights.h"
#include "core/safety/riskdemo.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskpaper.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskroad.h"
#include "core/safety/riskshow.h"
#include "core/safety/risksummary.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject safetySubject()
{
    Subject subject;
    subject.key = u"safety";
    subject.rights = {{right::ViewRisk,
                       QT_TRANSLATE_NOOP("Access", "See the risk assessment"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::TeamLead},
                       {right::ViewTimeline}},
                      {right::ChangeRisk,
                       QT_TRANSLATE_NOOP("Access", "Write and sign the risk assessment"),
                       {Role::Caseworker, Role::Psychologist, Role::Lawyer, Role::TeamLead}}};
    subject.due = {{.declared = {due::FirstRisk, right::ViewRisk, true},
                    .name = QT_TRANSLATE_NOOP("DueText", "First risk assessment"),
                    .what = QT_TRANSLATE_NOOP(
                        "DueText", "Make the first risk assessment: it comes before everything else"),
                    .section = u"risk"},
                   {.declared = {due::RiskReview, right::ViewRisk, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Risk review"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Look at the risk again, as was agreed"),
                    .section = u"risk"},
                   {.declared = {due::RiskStale, right::ViewRisk, true},
                    .name = QT_TRANSLATE_NOOP("DueText", "Risk out of date"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Look at the risk again: something happened"),
                    .whatOf = QT_TRANSLATE_NOOP("DueText", "Look at the risk again: %1"),
                    .detail = u"event_kind",
                    .section = u"risk",
                    .lateAtOnce = true}};
    subject.dueOf = riskDue;
    subject.levelSeenWith = right::ViewRisk;
    subject.reactions = {{happening::CaseOpened}, {happening::EventAdded}};
    subject.actions = {
        {u"risk.start", QT_TRANSLATE_NOOP("Paper", "%1 began a risk assessment.")},
        {u"risk.change", QT_TRANSLATE_NOOP("Paper", "%1 wrote in the risk assessment.")},
        {u"risk.sign", QT_TRANSLATE_NOOP("Paper", "%1 signed the risk assessment.")},
        {u"risk.discard", QT_TRANSLATE_NOOP("Paper", "%1 discarded an unsigned risk assessment.")}};
    subject.records = {
        {u"risk_assessment",
         {{u"uuid", nullptr, Said::Inner},
          {u"number", QT_TRANSLATE_NOOP("Paper", "Number")},
          {u"occasion",
           QT_TRANSLATE_NOOP("Paper", "Occasion"),
           Said::Worded,
           nullptr,
           {{u"entry", QT_TRANSLATE_NOOP("Paper", "On entry")},
            {u"periodic", QT_TRANSLATE_NOOP("Paper", "Periodic review")},
            {u"event", QT_TRANSLATE_NOOP("Paper", "Because of an event")}}},
          {u"startedOn", QT_TRANSLATE_NOOP("Paper", "Begun on"), Said::Day},
          {u"factors", QT_TRANSLATE_NOOP("Paper", "Factors"), Said::Elements, u"risk_factor"},
          {u"factorsOrder", nullptr, Said::Inner},
          {u"cooperation",
           QT_TRANSLATE_NOOP("Paper", "Cooperation with the authorities"),
           Said::Worded,
           nullptr,
           {{u"not-asked", QT_TRANSLATE_NOOP("Paper", "Not asked")},
            {u"no", QT_TRANSLATE_NOOP("Paper", "She does not cooperate with the authorities.")},
            {u"considering",
             QT_TRANSLATE_NOOP("Paper", "She is thinking about cooperating with the authorities.")},
            {u"yes", QT_TRANSLATE_NOOP("Paper", "She cooperates with the authorities.")},
            {u"prefers-not-to-say", QT_TRANSLATE_NOOP("Paper", "She prefers not to say.")}}},
          {u"cooperationWeighed", QT_TRANSLATE_NOOP("Paper", "How it was weighed")},
          {u"herView", QT_TRANSLATE_NOOP("Paper", "How she sees it")},
          {u"summary", QT_TRANSLATE_NOOP("Paper", "Summary")},
          {u"overrideLevel",
           QT_TRANSLATE_NOOP("Paper", "Level set by the professional"),
           Said::Worded,
           nullptr,
           {{u"low", QT_TRANSLATE_NOOP("Paper", "Low")},
            {u"moderate", QT_TRANSLATE_NOOP("Paper", "Moderate")},
            {u"high", QT_TRANSLATE_NOOP("Paper", "High")},
            {u"very-high", QT_TRANSLATE_NOOP("Paper", "Very high")},
            {u"none", QT_TRANSLATE_NOOP("Paper", "Not set")}}},
          {u"overrideReason", QT_TRANSLATE_NOOP("Paper", "Why")},
          {u"reviewOn", QT_TRANSLATE_NOOP("Paper", "To be reviewed by"), Said::Day},
          {u"signedAt", QT_TRANSLATE_NOOP("Paper", "Signed"), Said::Day},
          {u"signedLevel",
           QT_TRANSLATE_NOOP("Paper", "Overall level"),
           Said::Worded,
           nullptr,
           {{u"low", QT_TRANSLATE_NOOP("Paper", "Low")},
            {u"moderate", QT_TRANSLATE_NOOP("Paper", "Moderate")},
            {u"high", QT_TRANSLATE_NOOP("Paper", "High")},
            {u"very-high", QT_TRANSLATE_NOOP("Paper", "Very high")},
            {u"none", QT_TRANSLATE_NOOP("Paper", "Not set")}}}}},
        {u"risk_factor",
         {{u"uuid", nullptr, Said::Inner},
          {u"code", QT_TRANSLATE_NOOP("Paper", "Factor"), Said::Coded, u"risk_factor"},
          {u"text", QT_TRANSLATE_NOOP("Paper", "Words")},
          {u"question",
           QT_TRANSLATE_NOOP("Paper", "Question"),
           Said::Worded,
           nullptr,
           {{u"1", QT_TRANSLATE_NOOP("Paper", "1. Harm by others")},
            {u"2", QT_TRANSLATE_NOOP("Paper", "2. Taking part")}}},
          {u"namedByHer", QT_TRANSLATE_NOOP("Paper", "She named it")},
          {u"reprisal", QT_TRANSLATE_NOOP("Paper", "Made more likely by cooperating")},
          {u"likelihood", QT_TRANSLATE_NOOP("Paper", "How likely"), Said::Coded, u"likelihood"},
          {u"severity", QT_TRANSLATE_NOOP("Paper", "How severe"), Said::Coded, u"severity"},
          {u"safeguards", QT_TRANSLATE_NOOP("Paper", "Safeguards in place")},
          {u"likelihoodAfter", QT_TRANSLATE_NOOP("Paper", "How likely with the safeguards"), Said::Coded,
           u"likelihood"},
          {u"severityAfter", QT_TRANSLATE_NOOP("Paper", "How severe with the safeguards"), Said::Coded,
           u"severity"}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Risk"), {u"risk."}}};
    subject.lists = {
        {u"risk_factor",
         QT_TRANSLATE_NOOP("ListsPage", "Risk factors"),
         {{u"question",
           QT_TRANSLATE_NOOP("ListsPage", "Which question it belongs to"),
           1,
           {{1, QT_TRANSLATE_NOOP("ListsPage", "1: harm by others")},
            {2, QT_TRANSLATE_NOOP("ListsPage", "2: danger from taking part")}}},
          {u"reprisal",
           QT_TRANSLATE_NOOP("ListsPage", "Cooperating with the authorities makes it more likely"), false}}}};
    subject.prints = {&pages::riskPrint};
    subject.show = {shownRisk()};
    subject.json = {jsonRisk()};
    subject.demo = &riskDemo;
    subject.road = {{right::ViewRisk, &riskOnRoad}};
    subject.summary = {{right::ViewRisk, &riskSummary}};
    return subject;
}

} // namespace itinera
