// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subject/subject.h"
#include <QtGlobal>

namespace itinera {

Subject vaultSubject()
{
    Subject subject;
    subject.key = u"vault";
    subject.rights = {
        {right::ViewAudit, QT_TRANSLATE_NOOP("Access", "Read the audit trail"), {Role::TeamLead}},
        {right::ManageBackups,
         QT_TRANSLATE_NOOP("Access", "Set up and restore backups"),
         {Role::TeamLead, Role::Administrator}}};
    subject.actions = {
        {u"vault.open", QT_TRANSLATE_NOOP("Paper", "%1 opened the vault.")},
        {u"vault.close", QT_TRANSLATE_NOOP("Paper", "%1 closed or locked the vault.")},
        {u"vault.wrong",
         QT_TRANSLATE_NOOP("Paper", "Wrong passphrases had been tried before %1 opened the vault.")},
        {u"vault.rekey", QT_TRANSLATE_NOOP("Paper", "%1 gave the vault a new key.")},
        {u"vault.slots",
         QT_TRANSLATE_NOOP("Paper",
                           "%1 opened the vault; ways into it that belonged to no member were closed.")},
        {u"recovery.new", QT_TRANSLATE_NOOP("Paper", "%1 made a recovery code.")},
        {u"recovery.use", QT_TRANSLATE_NOOP("Paper", "The recovery code was used to let %1 in.")},
        {u"backup.make", QT_TRANSLATE_NOOP("Paper", "%1 made a backup.")},
        {u"backup.plan", QT_TRANSLATE_NOOP("Paper", "%1 changed where and when backups are made.")},
        {u"backup.restore",
         QT_TRANSLATE_NOOP("Paper",
                           "A backup was put in the place of the vault; %1 was the first to open it.")},
        {u"sealed.start", QT_TRANSLATE_NOOP("Paper", "%1 began sealed notes.")},
        {u"sealed.grant", QT_TRANSLATE_NOOP("Paper", "%1 let %2 read the sealed notes.")},
        {u"sealed.grantRecovery",
         QT_TRANSLATE_NOOP("Paper", "%1 let the recovery code open the sealed notes.")},
        {u"sealed.takeback", QT_TRANSLATE_NOOP("Paper", "%1 closed the sealed notes to %2.")},
        {u"sealed.renew",
         QT_TRANSLATE_NOOP("Paper", "The sealed notes got a new key while %1 was at work.")}};
    subject.records = {{u"vault",
                        {{u"opensSealed", QT_TRANSLATE_NOOP("Paper", "May open sealed notes")},
                         {u"closed", QT_TRANSLATE_NOOP("Paper", "So many")},
                         {u"folder", QT_TRANSLATE_NOOP("Paper", "Folder")},
                         {u"everyHours", QT_TRANSLATE_NOOP("Paper", "Every so many hours")},
                         {u"warnDays", QT_TRANSLATE_NOOP("Paper", "Warn after so many days")}}},
                       {u"sealed_key",
                        {{u"kind",
                          QT_TRANSLATE_NOOP("Paper", "Kind"),
                          Said::Worded,
                          nullptr,
                          {{u"session", QT_TRANSLATE_NOOP("Paper", "Session notes")}}},
                         {u"member", nullptr, Said::Inner}}}};
    subject.chapters = {{QT_TRANSLATE_NOOP("Paper", "Logins"), {u"vault."}},
                        {QT_TRANSLATE_NOOP("Paper", "Sealed notes"), {u"sealed."}},
                        {QT_TRANSLATE_NOOP("Paper", "Recovery code"), {u"recovery."}},
                        {QT_TRANSLATE_NOOP("Paper", "Backups"), {u"backup."}}};
    return subject;
}

} // namespace itinera
