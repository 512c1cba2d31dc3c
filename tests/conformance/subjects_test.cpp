// SPDX-License-Identifier: GPL-3.0-or-later
// Every subject, as it declares itself (DESIGN, "The house"): a part that is forgotten fails here.
#include "core/cases/caserights.h"
#include "core/cases/due.h"
#include "core/demo/democaseload.h"
#include "core/history/auditwords.h"
#include "core/lists/codelist.h"
#include "core/paper/papertext.h"
#include "core/session/change.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/vault/memberadmin.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

QString sourcesOfCore(const QStringList &patterns)
{
    QString all;
    QDirIterator files(QStringLiteral(ITINERA_SOURCE_DIR) + u"/core"_s, patterns, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QStringList foundIn(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    found.removeDuplicates();
    return found;
}

/// Fields without a declaration, in this record and in what it holds.
QStringList undeclaredFields(const RecordKind &kind, const QJsonObject &values)
{
    QStringList missing;
    for (const QString &key : values.keys()) {
        const auto field =
            std::ranges::find_if(kind.fields, [&](const Field &one) { return key == QStringView(one.key); });
        if (field == kind.fields.end()) {
            missing << QStringView(kind.key).toString() + u'.' + key;
            continue;
        }
        if (field->said != Said::Elements)
            continue;
        const RecordKind *inner = findRecordKind(QStringView(field->of).toString());
        REQUIRE(inner);
        const QJsonValue value = values.value(key);
        const QJsonArray elements = value.isObject() ? QJsonArray{value} : value.toArray();
        for (const QJsonValue &element : elements)
            missing << undeclaredFields(*inner, element.toObject());
    }
    return missing;
}

} // namespace

TEST_CASE("conformance: every action that a source writes has a sentence, in one subject only",
          "[conformance]")
{
    const QStringList written =
        foundIn(sourcesOfCore({u"*.cpp"_s}),
                u"(?:(?:audit\\(\\)|m_audit)\\.write|change\\.record)\\(\\s*\\{u\"([^\"]+)\""_s);
    REQUIRE(written.size() > 40);
    for (const QString &action : written) {
        CAPTURE(action);
        CHECK(findAction(action));
    }
    QSet<QString> seen;
    const PaperText spanish(u"es"_s);
    for (const Subject &subject : subjects()) {
        for (const Action &action : subject.actions) {
            CAPTURE(action.sentence);
            const QString key = QStringView(action.key).toString();
            CHECK_FALSE(seen.contains(key));
            seen.insert(key);
            CHECK(QString::fromUtf8(action.sentence).contains(u"%1"_s));
            CHECK(spanish(action.sentence) != QString::fromUtf8(action.sentence));
            // It can be found on the page of the trail.
            int chapters = 0;
            for (const AuditGroup &group : auditGroups()) {
                for (const QString &prefix : group.prefixes)
                    chapters += key.startsWith(prefix) ? 1 : 0;
            }
            CHECK(chapters == 1);
        }
    }
}

TEST_CASE(
    "conformance: the demo's trail has a name for each of its fields, and says them as people read them",
    "[conformance]")
{
    VaultFixture f;
    DemoOptions options;
    options.cases = 6;
    options.today = QDate(2026, 3, 2);
    writeDemoCaseload(f.session(), f.clock, options);
    AuditFilter whole;
    whole.limit = 100'000;
    const std::vector<AuditEntry> entries = f.session().audit().entries(whole);
    REQUIRE(static_cast<qint64>(entries.size()) == f.session().audit().head().length);
    QSet<QString> kinds;
    for (const AuditEntry &entry : entries) {
        const QString subject = entry.action.startsWith(u"list."_s) ? u"list_item"_s : entry.subject;
        CAPTURE(entry.action, subject);
        const RecordKind *kind = findRecordKind(subject);
        REQUIRE(kind);
        kinds.insert(subject);
        for (QJsonObject values : {entry.before, entry.after}) {
            values.remove(QStringView(BecauseOf).toString());
            CHECK(undeclaredFields(*kind, values) == QStringList());
        }
    }
    CHECK(kinds.size() > 8);
}

TEST_CASE("conformance: each field has a name in Spanish, or is a key between records", "[conformance]")
{
    const PaperText spanish(u"es"_s);
    QSet<QString> kinds;
    for (const Subject &subject : subjects()) {
        for (const RecordKind &kind : subject.records) {
            const QString key = QStringView(kind.key).toString();
            CAPTURE(key);
            CHECK_FALSE(kinds.contains(key));
            kinds.insert(key);
            for (const Field &field : kind.fields) {
                CAPTURE(QStringView(field.key).toString());
                CHECK((field.name == nullptr) == (field.said == Said::Inner));
                CHECK((field.of != nullptr) == (field.said == Said::Coded || field.said == Said::Elements));
                CHECK(field.words.empty() == (field.said != Said::Worded));
                CHECK((field.sentence != nullptr) == (field.said == Said::Sentence));
                if (field.said == Said::Elements)
                    CHECK(findRecordKind(QStringView(field.of).toString()));
            }
        }
    }
}

TEST_CASE("conformance: each right is declared once, with a name and somebody who has it", "[conformance]")
{
    QSet<QString> declared;
    for (const DeclaredRight &one : declaredBySubjects().rights) {
        CAPTURE(one.right.key());
        CHECK_FALSE(declared.contains(one.right.key()));
        declared.insert(one.right.key());
        CHECK(qstrlen(one.name) > 4);
        CHECK_FALSE(one.roles.empty());
    }
    const QStringList constants =
        foundIn(sourcesOfCore({u"*.h"_s}), u"inline constexpr Right \\w+\\{\\s*u\"([^\"]+)\"\\}"_s);
    CHECK(QSet<QString>(constants.begin(), constants.end()) == declared);
}

TEST_CASE("conformance: no statement spells a right; the constant of its subject is bound", "[conformance]")
{
    const QString sources = sourcesOfCore({u"*.cpp"_s});
    for (const DeclaredRight &one : declaredBySubjects().rights) {
        CAPTURE(one.right.key());
        CHECK_FALSE(sources.contains(u'\'' + one.right.key() + u'\''));
    }
}

TEST_CASE("conformance: each kind of sealed record is declared once, with a declared right", "[conformance]")
{
    QStringList kinds;
    for (const DeclaredSealed &one : declaredBySubjects().sealedKinds) {
        kinds << QString::fromUtf16(one.kind);
        CAPTURE(kinds.last());
        CHECK(findRight(one.entitles.key()) != nullptr);
    }
    CHECK(kinds == foundIn(sourcesOfCore({u"sealing.h"_s}), u"inline constexpr auto \\w+ = u\"([^\"]+)\""_s));
    CHECK_FALSE(kinds.isEmpty());
}

TEST_CASE(
    "conformance: each kind of due item is hidden without its right; what nobody declared is hidden from all",
    "[conformance]")
{
    const QStringList constants =
        foundIn(sourcesOfCore({u"*due.h"_s}), u"inline constexpr auto \\w+ =\\s*u\"([^\"]+)\""_s);
    CHECK(static_cast<size_t>(constants.size()) == declaredBySubjects().dueKinds.size());

    OfficeFixture f;
    const CaseId id = f.openCase(u"Amina"_s);
    DueStore due(f.session());
    std::vector<DueItem> items;
    for (const QString &kind : constants)
        items.push_back({id, kind, QDate(2026, 3, 2), {}, u"her own words"_s});
    items.push_back({id, u"letter.answer"_s, QDate(2026, 3, 2), {}, u"her own words"_s});
    test::replaceDue(f.session(), id, constants + QStringList{u"letter.answer"_s}, items);
    // Marta has every right that a team lead and caseworker has.
    for (const DueItem &item : due.of(id))
        CHECK(item.kind != u"letter.answer"_s);
    CHECK(due.of(id).size() == static_cast<size_t>(constants.size()));

    for (const DeclaredDue &kind : declaredBySubjects().dueKinds) {
        const QString key = QStringView(kind.kind).toString();
        CAPTURE(key);
        MemberAdministration(*f.vault).setRight(Role::Caseworker, kind.seenWith, false);
        MemberAdministration(*f.vault).setRight(Role::TeamLead, kind.seenWith, false);
        for (const DueItem &item : due.of(id))
            CHECK(item.kind != key);
        for (const TodayRow &row : due.forMember(f.session().member().id, QDate(2027, 1, 1)).rows) {
            CHECK(row.item.kind != key);
            CHECK(row.row.nextDueKind != key);
        }
        CHECK(CaseStore(f.session()).row(id).nextDueKind != key);
        MemberAdministration(*f.vault).setRight(Role::Caseworker, kind.seenWith, true);
        MemberAdministration(*f.vault).setRight(Role::TeamLead, kind.seenWith, true);
    }
}

TEST_CASE("conformance: each list that is edited is there and has a title", "[conformance]")
{
    VaultFixture f;
    QSet<QString> names;
    for (const Subject &subject : subjects()) {
        for (const EditableList &list : subject.lists) {
            const QString name = QStringView(list.key).toString();
            CAPTURE(name);
            CHECK_FALSE(names.contains(name));
            names.insert(name);
            CHECK(QString::fromUtf8(list.title) != name);
            CHECK_FALSE(ListStore(f.session()).list(name).items.empty());
        }
    }
    CHECK(names.size() >= 7);
}

TEST_CASE("what ships reaches a vault that is there; what an administrator took away stays away",
          "[vault][lists]")
{
    VaultFixture f;
    MemberAdministration(*f.vault).setRight(Role::Mediator, right::ViewPerson, false);
    ListStore(f.session())
        .setRetired(u"relation"_s, ListStore(f.session()).list(u"relation"_s).items[0].code, true);
    {
        // As if this vault had been made by a program that knew neither this right nor this entry.
        Sql(f.session().db(), u"DELETE FROM role_permission WHERE permission = 'plan.view'"_s).run();
        Sql(f.session().db(), u"DELETE FROM shipped_seen WHERE key = 'plan.view'"_s).run();
        Sql(f.session().db(), u"DELETE FROM list_item WHERE list = 'event_kind' AND code = 'moved'"_s).run();
        Sql(f.session().db(), u"UPDATE vault_setting SET value = 'older' WHERE key = 'lists.shipped'"_s)
            .run();
    }
    f.reopen();
    CHECK(MemberAdministration(*f.vault).rightsOf(Role::Caseworker).contains(Right(u"plan.view")));
    CHECK_FALSE(MemberAdministration(*f.vault).rightsOf(Role::Mediator).contains(right::ViewPerson));
    CHECK(ListStore(f.session()).list(u"event_kind"_s).find(u"moved"_s));
    CHECK(ListStore(f.session()).list(u"relation"_s).items[0].retired);
    MemberAdministration(*f.vault).setRight(Role::Lawyer, Right(u"plan.view"), false);
    f.reopen();
    CHECK_FALSE(MemberAdministration(*f.vault).rightsOf(Role::Lawyer).contains(Right(u"plan.view")));
}
