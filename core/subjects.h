// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printing.h"
#include "core/session/access.h"
#include "core/subject/subject.h"
#include <QJsonObject>

namespace itinera {

/// Every subject, in the order in which people read them. A new one is one line in subjects.cpp.
const std::vector<Subject> &subjects();

/// What a session needs of them.
const Declared &declaredBySubjects();

/// Calls `work` with each part of that kind that the member may see, in the order of the subjects: the one
/// place where what goes across subjects asks for the right to a part.
template <typename Part, typename Work>
void eachSeen(std::vector<Part> Subject::*parts, const Access &access, CaseId id, Work work)
{
    for (const Subject &subject : subjects()) {
        for (const Part &part : subject.*parts) {
            if (access.may(id, part.seenWith))
                work(part);
        }
    }
}

/// The right of that key; nothing where no subject declares it.
const DeclaredRight *findRight(const QString &key);
const DueKind *findDueKind(const QString &key);
const RecordKind *findRecordKind(const QString &key);
const Action *findAction(const QString &key);
const EditableList *findList(const QString &key);

/// A case in lines, as far as this member may see it; in the order of the subjects.
std::vector<ShownLine> shownLines(Session &session, CaseId id, const QString &language);
/// The same for scripts.
QJsonObject shownJson(Session &session, CaseId id);

/// What can be printed about her, in the order in which it is offered.
const std::vector<PrintablePage> &printablePages();
/// The page of that key; null where there is none.
const PrintablePage *printablePage(const QString &key);

} // namespace itinera
