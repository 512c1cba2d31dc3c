// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a case and what the demo writes into it: each subject does its part, and none tells what it
// may not.
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/demo/democaseload.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/team/teamstore.h"
#include "core/vault/memberadmin.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/rights.h"
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

/// Subjects that keep no records of a case, so that there is nothing of theirs to show or to fill.
const QStringList WithoutRecords{u"history"_s, u"lists"_s, u"vault"_s};
/// Tables that a caseload leaves empty: what is typed and not saved yet, and what only the vault itself
/// writes.
const QStringList EmptyInTheDemo{u"draft"_s};

QString keyOf(const Subject &subject)
{
    return QStringView(subject.key).toString();
}

QString keyOf(const JsonPart &part)
{
    return QStringView(part.key).toString();
}

bool isEmpty(const QJsonValue &value)
{
    return value.isArray()    ? value.toArray().isEmpty()
           : value.isObject() ? value.toObject().isEmpty()
                              : value.isUndefined() || value.isNull();
}

QString textOf(const std::vector<ShownLine> &lines)
{
    QStringList all;
    for (const ShownLine &line : lines)
        all << line.label + u'|' + line.text;
    return all.join(u'\n');
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

/// The invented office, written by somebody who may also write session notes.
struct DemoOffice : OfficeFixture {
    DemoOffice()
    {
        MemberAdministration(*vault).setRight(Role::TeamLead, right::WriteSessions, true);
        DemoOptions options;
        options.cases = 12;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(session(), clock, options);
    }
    const CaseId rich{1};
};

} // namespace

TEST_CASE(
    "conformance: each subject that keeps records of a case shows them, gives them to scripts, and fills "
    "the demo",
    "[conformance][show][demo]")
{
    DemoOffice f;
    QSet<QString> keys;
    for (const Subject &subject : subjects()) {
        CAPTURE(keyOf(subject));
        if (WithoutRecords.contains(keyOf(subject))) {
            CHECK((subject.show.empty() && subject.json.empty() && !subject.demo));
            continue;
        }
        CHECK_FALSE(subject.show.empty());
        CHECK_FALSE(subject.json.empty());
        CHECK(subject.demo);
        CHECK(QFile::exists(u":/demo/%1.json"_s.arg(keyOf(subject))));
        for (const ShownPart &part : subject.show) {
            const std::vector<ShownLine> lines = part.of(f.session(), f.rich, u"en"_s);
            REQUIRE_FALSE(lines.empty());
            CHECK_FALSE(lines.front().label.isEmpty()); // nobody wonders what it is about
            for (const ShownLine &line : lines)
                CHECK_FALSE((line.label.isEmpty() && line.text.isEmpty()));
        }
        for (const JsonPart &part : subject.json) {
            CAPTURE(keyOf(part));
            CHECK_FALSE(keys.contains(keyOf(part)));
            keys.insert(keyOf(part));
            CHECK_FALSE(isEmpty(part.of(f.session(), f.rich)));
        }
    }
    // In the order of the subjects: who she is comes first.
    CHECK(shownLines(f.session(), f.rich, u"en"_s).front().text == CaseStore(f.session()).load(f.rich).code);
}

TEST_CASE("conformance: the demo leaves no table empty", "[conformance][demo]")
{
    DemoOffice f;
    QStringList tables;
    {
        Sql sql(f.session().db(), u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                  u"'sqlite_%' AND name NOT LIKE 'case_search%' ORDER BY name"_s);
        while (sql.next())
            tables << sql.row().take<QString>();
    }
    REQUIRE(tables.size() > 20);
    QStringList empty;
    for (const QString &table : tables) {
        Sql sql(f.session().db(), u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(table));
        REQUIRE(sql.next());
        if (!sql.row().take<bool>())
            empty << table;
    }
    CHECK(empty == EmptyInTheDemo);
}

TEST_CASE("conformance: the words of the demo are there in each of its languages", "[conformance][demo]")
{
    const std::function<void(const QJsonValue &)> check = [&](const QJsonValue &value) {
        for (const QJsonValue &element : value.toArray())
            check(element);
        const QJsonObject object = value.toObject();
        if (object.contains(u"en"_s)) {
            for (const QString &language : demoLanguages()) {
                CAPTURE(object.value(u"en"_s).toString(), language);
                CHECK(object.value(language).isString());
                CHECK(object.value(language).toString().isEmpty() ==
                      object.value(u"en"_s).toString().isEmpty());
            }
        }
        for (const QString &key : object.keys())
            check(object.value(key));
    };
    QDirIterator files(u":/demo"_s, {u"*.json"_s});
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        CAPTURE(file.fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        CHECK_FALSE(all.isEmpty());
        check(all);
        ++found;
    }
    CHECK(found > 5);
}

TEST_CASE("conformance: what is told of a case is hidden from each role that may not see it",
          "[conformance][show]")
{
    DemoOffice f;
    const TeamId team = TeamStore(f.session()).teams().front().id;
    for (const Role role : allRoles()) {
        const MemberId in = f.hire(u"In "_s + stored(role), {role});
        const MemberId out = f.hire(u"Out "_s + stored(role), {role});
        TeamStore(f.session()).join(f.rich, in);
        for (const MemberId member : {in, out})
            TeamStore(f.session()).leaveTeam(team, member); // a lead would see the cases of this one
    }
    QSet<QString> hidden;
    QSet<QString> shown;
    for (const Role role : allRoles()) {
        CAPTURE(stored(role));
        f.switchTo(u"In "_s + stored(role));
        const QStringList rights = rightsOf(role);
        QStringList lines;
        QSet<QString> keys;
        for (const Subject &subject : subjects()) {
            CAPTURE(keyOf(subject));
            for (const ShownPart &part : subject.show) {
                if (rights.contains(part.seenWith.key()))
                    lines << textOf(part.of(f.session(), f.rich, u"en"_s));
            }
            for (const JsonPart &part : subject.json) {
                const bool may = rights.contains(part.seenWith.key());
                (may ? shown : hidden).insert(keyOf(part));
                if (may)
                    keys.insert(keyOf(part));
            }
        }
        CHECK(textOf(shownLines(f.session(), f.rich, u"en"_s)) == lines.join(u'\n'));
        const QStringList told = shownJson(f.session(), f.rich).keys();
        CHECK(QSet<QString>(told.begin(), told.end()) == keys);

        f.switchTo(u"Out "_s + stored(role));
        CHECK(shownLines(f.session(), f.rich, u"en"_s).empty());
        CHECK(shownJson(f.session(), f.rich).isEmpty());
    }
    CHECK(hidden == shown); // each was tried with and without its right
}

TEST_CASE("conformance: what is told of a case has no word of a sealed note, also for who may read it",
          "[conformance][show]")
{
    DemoOffice f;
    const QString told =
        textOf(shownLines(f.session(), f.rich, u"en"_s)) + textOf(shownJson(f.session(), f.rich));
    int notes = 0;
    for (const SessionNote &note : SessionStore(f.session()).sessions(f.rich)) {
        REQUIRE(note.note);
        CHECK(told.contains(note.on.toString(Qt::ISODate)));
        for (const QString &sentence : note.note->split(u". "_s)) {
            CAPTURE(sentence);
            CHECK_FALSE(told.contains(sentence));
        }
        CHECK((note.shared.isEmpty() || !told.contains(note.shared)));
        ++notes;
    }
    CHECK(notes == 3);
}
