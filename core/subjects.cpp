// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subjects.h"
#include "core/session/session.h"
#include <algorithm>

// The list of subjects: each name stands for the function NAMESubject() in its folder.
#define ITINERA_SUBJECTS(subject)                                                                            \
    subject(cases) subject(safety) subject(needs) subject(plan) subject(sessions) subject(consent)           \
        subject(prints) subject(history) subject(team) subject(lists) subject(vault)

namespace itinera {

#define ITINERA_DECLARE(name) Subject name##Subject();
ITINERA_SUBJECTS(ITINERA_DECLARE)
#undef ITINERA_DECLARE

namespace {

/// The first of a kind with that key, in any subject.
template <class Entry>
const Entry *findIn(std::vector<Entry> Subject::*list, QStringView key)
{
    for (const Subject &subject : subjects()) {
        for (const Entry &entry : subject.*list) {
            if (key == entry.key)
                return &entry;
        }
    }
    return nullptr;
}

} // namespace

const std::vector<Subject> &subjects()
{
#define ITINERA_MAKE(name) name##Subject(),
    static const std::vector<Subject> all{ITINERA_SUBJECTS(ITINERA_MAKE)};
#undef ITINERA_MAKE
    return all;
}

const Declared &declaredBySubjects()
{
    static const Declared all = [] {
        Declared gathered;
        for (const Subject &subject : subjects()) {
            gathered.rights.insert(gathered.rights.end(), subject.rights.begin(), subject.rights.end());
            DeclaredSubject changing{.key = subject.key,
                                     .rights = {},
                                     .dueKinds = {},
                                     .due = subject.dueOf,
                                     .reactions = subject.reactions};
            for (const DeclaredRight &right : subject.rights)
                changing.rights.push_back(right.right);
            for (const DueKind &due : subject.due) {
                gathered.dueKinds.push_back(due.declared);
                changing.dueKinds << QStringView(due.declared.kind).toString();
            }
            gathered.subjects.push_back(std::move(changing));
            if (subject.levelSeenWith)
                gathered.levelSeenWith = subject.levelSeenWith;
            gathered.sealedKinds.insert(gathered.sealedKinds.end(), subject.sealed.begin(),
                                        subject.sealed.end());
            gathered.gates.insert(gathered.gates.end(), subject.gates.begin(), subject.gates.end());
            if (subject.ship)
                gathered.shipping.push_back(subject.ship);
        }
        return gathered;
    }();
    return all;
}

const DeclaredRight *findRight(const QString &key)
{
    for (const DeclaredRight &one : declaredBySubjects().rights) {
        if (one.right.key() == key)
            return &one;
    }
    return nullptr;
}

const DueKind *findDueKind(const QString &key)
{
    for (const Subject &subject : subjects()) {
        for (const DueKind &due : subject.due) {
            if (QStringView(due.declared.kind) == key)
                return &due;
        }
    }
    return nullptr;
}

const RecordKind *findRecordKind(const QString &key)
{
    return findIn(&Subject::records, key);
}

const Action *findAction(const QString &key)
{
    return findIn(&Subject::actions, key);
}

const EditableList *findList(const QString &key)
{
    return findIn(&Subject::lists, key);
}

std::vector<ShownLine> shownLines(Session &session, CaseId id, const QString &language)
{
    std::vector<ShownLine> lines;
    eachSeen(&Subject::show, session.access(), id, [&](const ShownPart &part) {
        std::ranges::move(part.of(session, id, language), std::back_inserter(lines));
    });
    return lines;
}

QJsonObject shownJson(Session &session, CaseId id)
{
    QJsonObject object;
    eachSeen(&Subject::json, session.access(), id, [&](const JsonPart &part) {
        const QJsonValue value = part.of(session, id);
        if (!value.isUndefined())
            object.insert(QStringView(part.key).toString(), value);
    });
    return object;
}

const std::vector<PrintablePage> &printablePages()
{
    static const std::vector<PrintablePage> all = [] {
        std::vector<PrintablePage> pages;
        for (const Subject &subject : subjects()) {
            for (const auto &page : subject.prints)
                pages.push_back(page());
        }
        std::ranges::stable_sort(pages, {}, &PrintablePage::place);
        return pages;
    }();
    return all;
}

const PrintablePage *printablePage(const QString &key)
{
    for (const PrintablePage &page : printablePages()) {
        if (page.key == key)
            return &page;
    }
    return nullptr;
}

} // namespace itinera
