// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperdue.h"
#include "core/paper/paperrights.h"
#include "core/prints/printsdemo.h"
#include "core/prints/printsshow.h"
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

/// What was printed of her, and where it is kept (C3). The register itself is written by the room that
/// prints.
Subject printsSubject()
{
    Subject subject;
    subject.key = u"prints";
    subject.rights = {{right::Print,
                       QT_TRANSLATE_NOOP("Access", "Print, and keep the register of prints"),
                       {Role::Caseworker, Role::Psychologist, Role::Psychiatrist, Role::SocialEducator,
                        Role::Lawyer, Role::TeamLead}}};
    subject.due = {{.declared = {due::Paper, right::Print, false},
                    .name = QT_TRANSLATE_NOOP("DueText", "Printed paper"),
                    .what = QT_TRANSLATE_NOOP("DueText", "Write down where the printed page is kept"),
                    .section = u"paper"}};
    subject.dueOf = paperDue;
    subject.actions = {
        {u"print", QT_TRANSLATE_NOOP("Paper", "%1 printed a page or saved it as a PDF.")},
        {u"print.kept", QT_TRANSLATE_NOOP("Paper", "%1 noted where a printed page is kept.")},
        {u"print.destroyed", QT_TRANSLATE_NOOP("Paper", "%1 noted that a printed page was destroyed.")}};
    subject.records = {{u"print",
                        {{u"page", QT_TRANSLATE_NOOP("Paper", "Page"), Said::Page},
                         {u"edition", QT_TRANSLATE_NOOP("Paper", "Which one"), Said::Edition},
                         {u"subject", QT_TRANSLATE_NOOP("Paper", "Which one")}, // written by older programs
                         {u"language", QT_TRANSLATE_NOOP("Paper", "Language"), Said::Language},
                         {u"discreet", QT_TRANSLATE_NOOP("Paper", "Discreet")},
                         {u"largePrint", QT_TRANSLATE_NOOP("Paper", "Large print")},
                         {u"destination",
                          QT_TRANSLATE_NOOP("Paper", "Where to"),
                          Said::Worded,
                          nullptr,
                          {{u"pdf", QT_TRANSLATE_NOOP("Paper", "PDF")},
                           {u"printer", QT_TRANSLATE_NOOP("Paper", "Printer")}}},
                         {u"forWhom",
                          QT_TRANSLATE_NOOP("Paper", "For whom"),
                          Said::Worded,
                          nullptr,
                          {{u"unsaid", QT_TRANSLATE_NOOP("Paper", "Not said")},
                           {u"her", QT_TRANSLATE_NOOP("Paper", "Her")},
                           {u"office", QT_TRANSLATE_NOOP("Paper", "The office")},
                           {u"somebody", QT_TRANSLATE_NOOP("Paper", "Somebody outside")}}},
                         {u"recipient", QT_TRANSLATE_NOOP("Paper", "To whom")},
                         {u"purpose", QT_TRANSLATE_NOOP("Paper", "Purpose")},
                         {u"copies", QT_TRANSLATE_NOOP("Paper", "Copies")},
                         {u"pages", QT_TRANSLATE_NOOP("Paper", "Pages")},
                         {u"keptWhere", QT_TRANSLATE_NOOP("Paper", "Kept where")},
                         {u"destroyedOn", QT_TRANSLATE_NOOP("Paper", "Destroyed on"), Said::Day}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Prints"), {u"print"}}};
    subject.show = {shownPrints()};
    subject.json = {jsonPrints()};
    subject.demo = &printsDemo;
    return subject;
}

} // namespace itinera
