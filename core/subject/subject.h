// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/declared.h"
#include "core/subject/road.h"
#include "core/subject/summary.h"
#include <QJsonObject>
#include <QString>
#include <vector>

namespace itinera {

class Session;
struct PrintablePage;

/// A stored word and how it is said; `name` is QT_TRANSLATE_NOOP("Paper", …), as everywhere in a Subject.
struct Word {
    const char16_t *stored;
    const char *name;
};

/// How the value of a field is said.
enum class Said {
    Plain,      ///< Text, number, yes or no; a list of them.
    Day,        ///< ISO day or instant.
    PartialDay, ///< EDTF (core/base/partialdate.h).
    Coded,      ///< A code of the list `of`.
    Worded,     ///< One of `words`, or several; what is none of them is shown as it stands.
    Country,    ///< ISO 3166-1.
    Language,   ///< ISO 639.
    Member,     ///< A member's row id or UUID.
    Roles,      ///< Roles, as they are stored.
    Right,      ///< The key of a right.
    Page,       ///< The key of a printed page.
    Elements,   ///< Records of the kind `of` within this one.
    Count,      ///< Only how many there are: what stands in it is another record's.
    Inner       ///< A key between records; says nothing to a person.
};

struct Field {
    const char16_t *key; ///< As the audit trail has it.
    const char *name;    ///< "Place in the order"; null for what is Inner.
    Said said = Said::Plain;
    const char16_t *of = nullptr;
    std::vector<Word> words = {};
};

/// A kind of record that a subject keeps, with every field that its stores write into the audit trail.
struct RecordKind {
    const char16_t *key; ///< AuditRecord::subject
    std::vector<Field> fields;
};

/// Something that a store writes into the audit trail, as a sentence. %1: who did it; %2: the member it was
/// done to.
struct Action {
    const char16_t *key; ///< AuditRecord::action
    const char *sentence;
};

/// A kind of due item, with its words (the screen's language: QT_TRANSLATE_NOOP("DueText", …)).
struct DueKind {
    DeclaredDue declared;
    const char *name;             ///< "Risk review"
    const char *what;             ///< "Look at the risk again, as was agreed"
    const char *whatOf = nullptr; ///< The same with the item's detail for %1.
    const char16_t *detail =
        nullptr; ///< The list of which the detail is a code; null: the detail is said as it is.
    const char16_t *section = nullptr; ///< The section of the case where it is done.
    bool lateAtOnce = false;           ///< Late on its very day.
};

/// A list that the organisation edits, with its title (QT_TRANSLATE_NOOP("ListsPage", …)).
struct EditableList {
    const char16_t *name;
    const char *title;
};

/// A chapter of the audit trail to choose from. Its actions are those that begin with one of these.
struct AuditChapter {
    const char *name;
    std::vector<const char16_t *> prefixes;
};

/// What a subject declares of itself, once; read by whoever goes across subjects: access, Today, the audit
/// trail, lists, the conformance tests (DESIGN, "The house"). What it does not declare is not shown, not
/// given.
struct Subject {
    const char16_t *key;
    std::vector<DeclaredRight> rights = {};
    std::vector<DueKind> due = {};
    std::vector<Action> actions = {};
    std::vector<RecordKind> records = {};
    std::vector<AuditChapter> chapters = {};
    std::vector<EditableList> lists = {};
    std::vector<PrintablePage (*)()> prints = {}; ///< core/paper/printing.h
    void (*ship)(const QSqlDatabase &) = nullptr; ///< See Declared::shipping.
    std::vector<RoadPart> road = {};              ///< core/history/road.h
    std::vector<SummaryPart> summary = {};        ///< core/agenda/casesummary.h
};

} // namespace itinera
