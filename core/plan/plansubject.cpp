// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casehappenings.h"
#include "core/cases/caserights.h"
#include "core/needs/needshappenings.h"
#include "core/needs/needsrights.h"
#include "core/plan/plandemo.h"
#include "core/plan/plandue.h"
#include "core/plan/planpaper.h"
#include "core/plan/planrights.h"
#include "core/plan/planroad.h"
#include "core/plan/planshow.h"
#include "core/plan/planwords.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject planSubject()
{
    Subject subject;
    subject.key = u"plan";
    subject.rights = {{right::ViewPlan,
                       QT_TRANSLATE_NOOP("Access", "See the plan"),
                       {Role::Caseworker, Role::Psychologist, Role::SocialEducator, Role::Lawyer,
                        Role::OutreachWorker, Role::TeamLead},
                       {right::ViewNeeds}},
                      {right::ChangePlan,
                       QT_TRANSLATE_NOOP("Access", "Write the plan and agree it with her"),
                       {Role::Caseworker, Role::SocialEducator, Role::TeamLead}}};
    subject.due = {{.declared = {due::FirstPlan, right::ViewPlan, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "First plan"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Make a first plan with her"),
                    .section = u"plan"},
                   {.declared = {due::PlanReview, right::ViewPlan, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Plan review"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Look at the plan again with her"),
                    .section = u"plan"},
                   {.declared = {due::PlanToAgree, right::ViewPlan, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Plan to agree on"),
                    .what = QT_TRANSLATE_NOOP("DueText", "The plan changed: agree on it with her"),
                    .section = u"plan"},
                   {.declared = {due::Step, right::ViewPlan, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Step"),
                    .what = QT_TRANSLATE_NOOP("DueText", "A step of the plan"),
                    .whatOf = QT_TRANSLATE_NOOP("DueText", "Step: %1"),
                    .section = u"plan"},
                   {.declared = {due::PausedStep, right::ViewPlan, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Resting step"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Look again at a step that rests"),
                    .whatOf = QT_TRANSLATE_NOOP("DueText", "Look again at a step that rests: %1"),
                    .section = u"plan"}};
    subject.dueOf = planDue;
    subject.reactions = {{happening::CaseOpened}, {happening::NeedsSigned, planFollowsHerOrder}};
    subject.actions = {
        {u"plan.start", QT_TRANSLATE_NOOP("Paper", "%1 began the plan.")},
        {u"plan.change", QT_TRANSLATE_NOOP("Paper", "%1 changed the plan's order or review.")},
        {u"plan.follow",
         QT_TRANSLATE_NOOP("Paper", "%1 put her needs in another order, and the goals followed.")},
        {u"plan.agree", QT_TRANSLATE_NOOP("Paper", "%1 wrote down a version of the plan as agreed.")},
        {u"plan.sign", QT_TRANSLATE_NOOP("Paper", "%1 added a signature to the plan.")},
        {u"goal.add", QT_TRANSLATE_NOOP("Paper", "%1 added a goal to the plan.")},
        {u"goal.change", QT_TRANSLATE_NOOP("Paper", "%1 changed a goal of the plan.")},
        {u"goal.remove", QT_TRANSLATE_NOOP("Paper", "%1 took a goal out of the plan.")},
        {u"step.add", QT_TRANSLATE_NOOP("Paper", "%1 added a step to the plan.")},
        {u"step.change", QT_TRANSLATE_NOOP("Paper", "%1 changed a step of the plan.")},
        {u"step.remove", QT_TRANSLATE_NOOP("Paper", "%1 took a step out of the plan.")},
        {u"victory.add", QT_TRANSLATE_NOOP("Paper", "%1 wrote down a small victory.")}};
    subject.records = {
        {u"plan",
         {{u"order",
           QT_TRANSLATE_NOOP("Paper", "Order of the goals"),
           Said::Worded,
           nullptr,
           {{u"hers", QT_TRANSLATE_NOOP("Paper", "In her order")},
            {u"agreed", QT_TRANSLATE_NOOP("Paper", "Another order, agreed with her")}}},
          {u"orderReason", QT_TRANSLATE_NOOP("Paper", "Why this order")},
          {u"reviewOn", QT_TRANSLATE_NOOP("Paper", "To be reviewed by"), Said::Day}}},
        {u"goal",
         {{u"uuid", nullptr, Said::Inner},
          {u"text", QT_TRANSLATE_NOOP("Paper", "Goal")},
          {u"needs", QT_TRANSLATE_NOOP("Paper", "Needs it serves"), Said::Count},
          {u"steps", QT_TRANSLATE_NOOP("Paper", "Steps"), Said::Elements, u"step"},
          {u"placeInOrder", QT_TRANSLATE_NOOP("Paper", "Place in the order")}}},
        {u"step",
         {{u"uuid", nullptr, Said::Inner},
          {u"goal", nullptr, Said::Inner},
          {u"what", QT_TRANSLATE_NOOP("Paper", "What")},
          {u"by",
           QT_TRANSLATE_NOOP("Paper", "Who"),
           Said::Worded,
           nullptr,
           {{u"she", QT_TRANSLATE_NOOP("Paper", "She")},
            {u"professional", QT_TRANSLATE_NOOP("Paper", "Professional")},
            {u"service", QT_TRANSLATE_NOOP("Paper", "Another service")}}},
          {u"byName", QT_TRANSLATE_NOOP("Paper", "Name")},
          {u"due", QT_TRANSLATE_NOOP("Paper", "By when"), Said::Day},
          {u"howWeKnow", QT_TRANSLATE_NOOP("Paper", "How we shall know that it worked")},
          {u"state",
           QT_TRANSLATE_NOOP("Paper", "State"),
           Said::Worded,
           nullptr,
           {{u"open", QT_TRANSLATE_NOOP("Paper", "Open")},
            {u"paused", QT_TRANSLATE_NOOP("Paper", "Resting")},
            {u"done", QT_TRANSLATE_NOOP("Paper", "Done")},
            {u"changed", QT_TRANSLATE_NOOP("Paper", "We found another way")}}},
          {u"stateNote", QT_TRANSLATE_NOOP("Paper", "About the state")},
          {u"stateOn", QT_TRANSLATE_NOOP("Paper", "Since"), Said::Day},
          {u"lookAgainOn", QT_TRANSLATE_NOOP("Paper", "To look at again on"), Said::Day},
          {u"placeInOrder", QT_TRANSLATE_NOOP("Paper", "Place in the order")}}},
        {u"plan_version",
         {{u"number", QT_TRANSLATE_NOOP("Paper", "Version")},
          {u"whatChanged", QT_TRANSLATE_NOOP("Paper", "What changed")},
          {u"changes",
           QT_TRANSLATE_NOOP("Paper", "What changed"),
           Said::Sentence,
           nullptr,
           {},
           &planwords::saidOfTrail},
          {u"why", QT_TRANSLATE_NOOP("Paper", "Why")},
          {u"askedBy",
           QT_TRANSLATE_NOOP("Paper", "Who asked for it"),
           Said::Worded,
           nullptr,
           {{u"she", QT_TRANSLATE_NOOP("Paper", "She")},
            {u"professional", QT_TRANSLATE_NOOP("Paper", "Professional")},
            {u"both", QT_TRANSLATE_NOOP("Paper", "Both")}}},
          {u"herSignature",
           QT_TRANSLATE_NOOP("Paper", "Her signature"),
           Said::Worded,
           nullptr,
           {{u"none", QT_TRANSLATE_NOOP("Paper", "Not signed")},
            {u"paper", QT_TRANSLATE_NOOP("Paper", "Signed on paper")},
            {u"screen", QT_TRANSLATE_NOOP("Paper", "Signed on screen")}}},
          {u"herSignedOn", QT_TRANSLATE_NOOP("Paper", "She signed on"), Said::Day},
          {u"professionalSignature",
           QT_TRANSLATE_NOOP("Paper", "Signature of the professional"),
           Said::Worded,
           nullptr,
           {{u"none", QT_TRANSLATE_NOOP("Paper", "Not signed")},
            {u"paper", QT_TRANSLATE_NOOP("Paper", "Signed on paper")},
            {u"screen", QT_TRANSLATE_NOOP("Paper", "Signed on screen")}}},
          {u"professionalSignedOn", QT_TRANSLATE_NOOP("Paper", "The professional signed on"), Said::Day},
          {u"fingerprint", QT_TRANSLATE_NOOP("Paper", "Fingerprint of the plan as agreed")},
          {u"content", nullptr, Said::Inner}, // written by older programs
          {u"digest", nullptr, Said::Inner}}},
        {u"victory",
         {{u"on", QT_TRANSLATE_NOOP("Paper", "Day"), Said::Day},
          {u"text", QT_TRANSLATE_NOOP("Paper", "Words")},
          {u"step", nullptr, Said::Inner}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Plan"), {u"plan.", u"goal.", u"step.", u"victory."}}};
    subject.prints = {&pages::planPrint};
    subject.show = {shownPlan()};
    subject.json = {jsonPlan()};
    subject.demo = &planDemo;
    // What she takes on is celebrated by all who see the timeline; what was agreed is for who sees the plan.
    subject.road = {{right::ViewTimeline, &stepsOnRoad}, {right::ViewPlan, &versionsOnRoad}};
    return subject;
}

} // namespace itinera
