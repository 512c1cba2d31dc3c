// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sealing.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionroad.h"
#include "core/sessions/sessionsdemo.h"
#include "core/sessions/sessionsshow.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject sessionsSubject()
{
    Subject subject;
    subject.key = u"sessions";
    subject.rights = {
        {right::ViewSessions,
         QT_TRANSLATE_NOOP("Access", "See that a session took place, and what may be shared of it"),
         {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator, Role::TeamLead}},
        {right::WriteSessions,
         QT_TRANSLATE_NOOP("Access", "Write session notes, sealed for those who may read them"),
         {Role::Psychologist, Role::Psychiatrist}}};
    subject.sealed = {{sealed::Session, right::WriteSessions}};
    subject.actions = {
        {u"session.add", QT_TRANSLATE_NOOP("Paper", "%1 wrote down a session.")},
        {u"session.change", QT_TRANSLATE_NOOP("Paper", "%1 changed what is written about a session.")}};
    subject.records = {{u"session",
                        {{u"on", QT_TRANSLATE_NOOP("Paper", "Day"), Said::Day},
                         {u"kind", QT_TRANSLATE_NOOP("Paper", "Kind"), Said::Coded, u"session_kind"},
                         {u"minutes", QT_TRANSLATE_NOOP("Paper", "Minutes")},
                         {u"shared", QT_TRANSLATE_NOOP("Paper", "Shared with the team")},
                         {u"noteChanged", QT_TRANSLATE_NOOP("Paper", "The sealed note was changed")}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Sessions"), {u"session."}}};
    subject.lists = {{u"session_kind", QT_TRANSLATE_NOOP("ListsPage", "Kinds of sessions")}};
    subject.show = {shownSessions()};
    subject.json = {jsonSessions()};
    subject.demo = &sessionsDemo;
    // The right says it: "See that a session took place" (P2). The timeline is no way around it.
    subject.road = {{right::ViewSessions, &sessionsOnRoad}};
    return subject;
}

} // namespace itinera
