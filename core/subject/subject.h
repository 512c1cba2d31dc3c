// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/declared.h"
#include "core/subject/road.h"
#include "core/subject/summary.h"
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <memory>
#include <vector>

namespace itinera {

class PaperText;
class DemoPart;
class DemoWriter;
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
    Edition,    ///< Which version or assessment of a printed page: its key and a number.
    Sentence,   ///< What `sentence` says of it; a list of them.
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
    QString (*sentence)(const PaperText &, const QJsonValue &) = nullptr;
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

/// What a list asks of an entry besides its name and its meaning (ListItem::attrs). An entry without an
/// answer shows none. Words: QT_TRANSLATE_NOOP("ListsPage", …).
struct ListQuestion {
    const char16_t *key;
    const char *label;  ///< Null: nobody is asked, new entries have `atFirst`.
    QJsonValue atFirst; ///< A bool is asked by a box to tick.
    std::vector<std::pair<int, const char *>> choices = {}; ///< Numbers with their words.
    const char16_t *list = nullptr;                         ///< Or an entry of this list, by its code.
};

/// A list that the organisation edits, with its title (QT_TRANSLATE_NOOP("ListsPage", …)).
struct EditableList {
    const char16_t *key; ///< "risk_factor"
    const char *title;
    std::vector<ListQuestion> questions = {};
};

/// A line of a case as `itinera-cli show` tells it, in the screen's language.
struct ShownLine {
    QString label;  ///< "Born"; with an empty text the heading of what follows.
    QString text;   ///< Without a label: goes on with the line before, or stands indented below a heading.
    int indent = 0; ///< Steps to the right.
};

/// What is told of a case in lines. Never a word of a sealed note.
struct ShownPart {
    Right seenWith; ///< Without it nothing of this is shown, and nothing is asked.
    /// `language` is the one of the labels of lists. Empty: there is nothing to tell.
    std::vector<ShownLine> (*of)(Session &session, CaseId id, const QString &language);
};

/// What scripts get of a case, under a name of its own.
struct JsonPart {
    const char16_t *key; ///< "plan"
    Right seenWith;
    QJsonValue (*of)(Session &session, CaseId id); ///< Undefined: there is none.
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
    std::vector<DeclaredSealed> sealed = {};
    std::vector<Action> actions = {};
    std::vector<RecordKind> records = {};
    std::vector<AuditChapter> chapters = {};
    std::vector<EditableList> lists = {};
    std::vector<PrintablePage (*)()> prints = {}; ///< core/paper/printing.h
    void (*ship)(const QSqlDatabase &) = nullptr; ///< See Declared::shipping.
    /// What is due of the kinds above, and the level: see DeclaredSubject.
    DueNow (*dueOf)(Session &, CaseId, const std::vector<DueItem> &before) = nullptr;
    std::optional<Right> levelSeenWith = {};
    std::vector<Reaction> reactions = {};
    std::vector<OutgoingGate> gates = {}; ///< core/session/outgoing.h
    std::vector<ShownPart> show = {};
    std::vector<JsonPart> json = {};
    std::unique_ptr<DemoPart> (*demo)(DemoWriter &) = nullptr; ///< core/subject/demo.h
    std::vector<RoadPart> road = {};                           ///< core/subject/road.h
    std::vector<SummaryPart> summary = {};                     ///< core/subject/summary.h
};

} // namespace itinera
