// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that somebody typed about a woman is bound and read as CaseText (C1). A codec that marks such
// texts stands on the connection while the demo and a case with text in every field are written: what is then
// found unmarked in the database is a code, a day, a number, an id, or named here with its reason.
#include "core/cases/casestore.h"
#include "core/demo/democaseload.h"
#include "core/needs/needsstore.h"
#include "core/storage/packed.h"
#include "core/storage/sql.h"
#include "core/storage/sqlcipherdriver.h"
#include "core/subjects.h"
#include "core/vault/memberadmin.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QSqlRecord>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::OfficeFixture;

namespace {

/// A mark before each text; what is read without one was not written as a text about her.
class Marking final : public CaseTextCodec {
public:
    QString toStored(const QString &text) const override { return u'\u2063' + text; }
    QString fromStored(const QString &stored) const override
    {
        if (!stored.startsWith(u'\u2063'))
            unmarked << stored;
        return stored.startsWith(u'\u2063') ? stored.mid(1) : stored;
    }
    mutable QStringList unmarked;
};

/// Columns that hold words, and none that anybody typed about her.
const QSet<QString> NotAboutHer{
    u"vault_setting.value"_s, u"member.name"_s, u"team.name"_s, u"setting.value"_s, // of the office
    u"list_item.label"_s, u"list_item.definition"_s, u"list_item.attrs"_s,          // what lists say to all
    u"draft.form"_s, u"draft.field"_s,                                              // names of forms
    // The line in the list and what it is found by: derived from her names and her place. SECURITY.md says
    // so; in memory only once texts are sealed.
    u"case_list.name"_s, u"case_list.name_key"_s, u"case_list.place_key"_s, u"case_list.search"_s,
    u"case_file.code"_s, u"case_list.code"_s, // made by the vault
};

/// Bytes that are no text: links of the trail's chain, sealed notes and who they are sealed to.
const QSet<QString> NotTexts{u"audit.mac"_s, u"sealed_box.public_key"_s, u"sealed_box.box"_s,
                             u"sealed_box.word"_s, u"sealed_content.sealed"_s};

/// A code, a day, a number, a uuid, a word of an enum: nothing that a person would type as a text.
bool isCoded(const QString &value)
{
    static const QRegularExpression coded(u"^[A-Za-z0-9._/:~+-]*$"_s);
    return coded.match(value).hasMatch();
}

/// A vault of which the texts about her are marked from its first case on.
struct MarkedFixture : OfficeFixture {
    MarkedFixture()
    {
        MemberAdministration(*vault).setRoles(session().member().id,
                                              {Role::Administrator, Role::TeamLead, Role::Psychologist});
        vault->database().driver()->setCaseTexts(&codec);
        DemoOptions options;
        options.cases = 12;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(session(), clock, options);
        CaseQuery all;
        all.openOnly = false;
        for (const CaseRow &row : CaseStore(session()).rows(all))
            cases.push_back(row.id);
        Case c = CaseStore(session()).load(cases.front());
        c.interpreterNote = u"not from her own town"_s;
        c.careNote = u"a woman doctor, please"_s;
        c.legalNote = u"interview in June"_s;
        c.reachNote = u"mornings, let it ring twice"_s;
        c.citizenships = {u"CO"_s};
        CaseStore(session()).save(c);
        // What the demo leaves empty.
        const CaseId more = openCase(u"Alma"_s);
        test::signRisk(session(), more);
        NeedsStore needs(session());
        NeedsAssessment a = needs.start(more);
        NeedRating rating;
        rating.need.text = u"papers of her own"_s;
        rating.need.namedByHer = true;
        a.ratings = {rating};
        needs.save(a);
        session().drafts().keep(u"step/new"_s, u"what"_s, u"half a sentence"_s);
    }
    ~MarkedFixture() { vault.reset(); } // before the codec goes
    MarkedFixture(const MarkedFixture &) = delete;
    MarkedFixture &operator=(const MarkedFixture &) = delete;
    Marking codec;
    std::vector<CaseId> cases;
};

} // namespace

TEST_CASE("conformance: each text about her is stored by its type alone", "[conformance]")
{
    MarkedFixture f;
    const QSqlDatabase db = f.session().db();
    QSet<QString> marked;
    QStringList bare;
    QSqlQuery tables(db);
    REQUIRE(tables.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                        "'case_search%' AND name NOT LIKE 'sqlite_%'"_s));
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        QSqlQuery rows(db);
        REQUIRE(rows.exec(u"SELECT * FROM \"%1\""_s.arg(table)));
        while (rows.next()) {
            const QSqlRecord record = rows.record();
            if (table == u"audit"_s && record.isNull(u"case_id"_s))
                continue; // of the office, and partly from before the codec
            for (int i = 0; i < record.count(); ++i) {
                const QString column = table + u'.' + record.fieldName(i);
                const bool bytes = record.value(i).typeId() == QMetaType::QByteArray;
                if (record.value(i).isNull() ||
                    (bytes ? NotTexts.contains(column) : record.value(i).typeId() != QMetaType::QString))
                    continue;
                // Whatever else is stored as bytes is a document.
                const QString value = bytes ? QString::fromUtf8(unpacked(record.value(i).toByteArray()))
                                            : record.value(i).toString();
                if (value.startsWith(u'\u2063'))
                    marked.insert(column);
                else if (!isCoded(value) && !NotAboutHer.contains(column))
                    bare << column + u": "_s + value.left(60);
            }
        }
    }
    bare.removeDuplicates();
    CHECK(bare == QStringList());
    // That something was looked at, in every subject that keeps texts.
    for (const QString &column : {u"case_file.chosen_name"_s,
                                  u"case_file.birth"_s,
                                  u"case_file.reach_note"_s,
                                  u"case_name.text"_s,
                                  u"case_citizenship.code"_s,
                                  u"household_member.name"_s,
                                  u"contact_way.value"_s,
                                  u"case_event.note"_s,
                                  u"risk_assessment.summary"_s,
                                  u"risk_factor.text"_s,
                                  u"risk_factor.safeguards"_s,
                                  u"case_need.text"_s,
                                  u"need_rating.her_words"_s,
                                  u"goal.text"_s,
                                  u"step.what"_s,
                                  u"step_event.what"_s,
                                  u"plan_version.agreed"_s,
                                  u"plan_version.why"_s,
                                  u"victory.text"_s,
                                  u"session_note.shared"_s,
                                  u"print_register.kept_where"_s,
                                  u"due_item.detail"_s,
                                  u"audit.changes"_s,
                                  u"draft.value"_s}) {
        CAPTURE(column);
        CHECK(marked.contains(column));
    }
}

TEST_CASE("conformance: each text about her is read by its type, and comes back as it was typed",
          "[conformance]")
{
    MarkedFixture f;
    CHECK(f.codec.unmarked == QStringList()); // nothing was read as hers that was not written so
    const Case c = CaseStore(f.session()).load(f.cases.front());
    CHECK(c.reachNote == u"mornings, let it ring twice"_s);
    CHECK(c.citizenships == QStringList{u"CO"_s});
    CHECK(f.session().drafts().fields(u"step/new"_s).value(u"what"_s) == u"half a sentence"_s);
    CHECK(f.session().audit().check(std::nullopt).clean);
    // What any subject says of any case, in words and as JSON, has no mark left in it.
    for (const CaseId id : f.cases) {
        for (const ShownLine &line : shownLines(f.session(), id, u"en"_s))
            CHECK_FALSE((line.label + line.text).contains(u'\u2063'));
        CHECK_FALSE(
            QString::fromUtf8(QJsonDocument(shownJson(f.session(), id)).toJson()).contains(u'\u2063'));
    }
    for (const AuditEntry &entry : f.session().audit().entries({}, 2000)) {
        const QJsonObject both{{u"b"_s, entry.before}, {u"a"_s, entry.after}};
        CHECK_FALSE(QString::fromUtf8(QJsonDocument(both).toJson()).contains(u'\u2063'));
    }
}
