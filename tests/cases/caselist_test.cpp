// SPDX-License-Identifier: GPL-3.0-or-later
// The list of cases: found, paged, counted; and the statements behind it.
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/storage/sql.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

const CaseSort AllSorts[] = {CaseSort::Code, CaseSort::Name, CaseSort::Place,
                             CaseSort::Risk, CaseSort::Due,  CaseSort::LastContact};

struct ListFixture : VaultFixture {
    CaseStore store{session()};
    Case add(const QString &called, const QString &place = {}, const QStringList &aliases = {})
    {
        Case c;
        c.chosenName = called;
        c.place = place;
        c.aliases = aliases;
        return store.create(c);
    }
    QStringList found(const QString &text, bool openOnly = true)
    {
        CaseQuery query;
        query.text = text;
        query.openOnly = openOnly;
        query.sort = CaseSort::Name;
        QStringList names;
        for (const CaseRow &row : store.rows(query))
            names << row.name;
        return names;
    }
};

QString keyOf(CaseSort sort, const CaseRow &row)
{
    switch (sort) {
    case CaseSort::Code:
        return row.code;
    case CaseSort::Name:
        return row.name.toLower();
    case CaseSort::Place:
        return row.place.toLower();
    case CaseSort::Risk:
        return QString::number(row.riskLevel);
    case CaseSort::Due:
        return row.nextDue.isValid() ? row.nextDue.toString(Qt::ISODate) : u"9999"_s;
    case CaseSort::LastContact:
        return row.lastContact.isValid() ? row.lastContact.toString(Qt::ISODate) : QString();
    }
    return {};
}

} // namespace

TEST_CASE("search: any word order, without regard to accents and case, by name, alias, place, code")
{
    ListFixture f;
    const Case nuria = f.add(u"Núria Pérez"_s, u"Sant Boi"_s, {u"Nina"_s});
    f.add(u"Blessing Osagie"_s, u"Montserena"_s);
    f.add(u"مريم"_s, u"Riu Sec"_s);
    const QString code = QString(nuria.code).remove(u'-');
    const struct {
        QString typed;
        QStringList expected;
    } rows[] = {
        {u"nuria"_s, {u"Núria Pérez"_s}},
        {u"PEREZ NÚ"_s, {u"Núria Pérez"_s}},
        {u"per nur sant"_s, {u"Núria Pérez"_s}},
        {u"nina"_s, {u"Núria Pérez"_s}},
        {u"boi"_s, {u"Núria Pérez"_s}},
        {u"oi"_s, {}},
        {nuria.code, {u"Núria Pérez"_s}},
        {code, {u"Núria Pérez"_s}},
        {code.toLower().left(4), {u"Núria Pérez"_s}},
        {u"osag bless"_s, {u"Blessing Osagie"_s}},
        {u"nuria osagie"_s, {}},
        {u"مريم"_s, {u"مريم"_s}},
        {u"?!"_s, {}},
        {u"\" OR \"*"_s, {}},
        {u"zzz"_s, {}},
    };
    for (const auto &row : rows) {
        INFO(row.typed.toStdString());
        CHECK(f.found(row.typed) == row.expected);
    }
    CHECK(f.found(u""_s).size() == 3);
}

TEST_CASE("search: a name that was changed is found by the new one only")
{
    ListFixture f;
    Case c = f.add(u"Joy"_s);
    c.chosenName = u"Faith"_s;
    f.store.save(c);
    CHECK(f.found(u"joy"_s).isEmpty());
    CHECK(f.found(u"faith"_s) == QStringList{u"Faith"_s});
}

TEST_CASE("list: every sort, both ways, page by page, gives each case once and in order")
{
    ListFixture f;
    {
        Transaction together(f.session().db());
        for (int i = 0; i < 130; ++i) {
            Case c = f.add(u"Name %1"_s.arg(i % 17), u"Place %1"_s.arg(i % 5));
            if (i % 3 == 0) {
                CaseEvent event;
                event.caseId = c.id;
                event.kind = u"contact"_s;
                event.on = f.clock.today().addDays(-(i % 40));
                f.store.addEvent(event);
            }
            test::setLevel(f.session(), c.id, i % 5);
            if (i % 6 == 0) {
                c = f.store.load(c.id);
                c.status = u"Closed"_s;
                f.store.save(c);
            }
        }
        together.commit();
    }
    for (const bool openOnly : {true, false}) {
        for (const CaseSort sort : AllSorts) {
            for (const bool descending : {false, true}) {
                for (const QString &text : {QString(), u"name"_s}) {
                    INFO("sort " << static_cast<int>(sort) << " descending " << descending << " open only "
                                 << openOnly << " text " << text.toStdString());
                    CaseQuery query;
                    query.sort = sort;
                    query.descending = descending;
                    query.openOnly = openOnly;
                    query.text = text;
                    query.limit = 19;
                    QSet<qint64> seen;
                    QString last;
                    while (true) {
                        const std::vector<CaseRow> page = f.store.rows(query);
                        for (const CaseRow &row : page) {
                            REQUIRE_FALSE(seen.contains(row.id.value));
                            const QString key = keyOf(sort, row);
                            if (!seen.isEmpty())
                                REQUIRE((descending ? key <= last : key >= last));
                            seen.insert(row.id.value);
                            last = key;
                        }
                        if (static_cast<int>(page.size()) < query.limit)
                            break;
                        query.after = page.back();
                    }
                    CHECK(seen.size() == (openOnly ? 108 : 130));
                }
            }
        }
    }
}

TEST_CASE("list: with more matches than are fetched and sorted, the walk gives the same rows")
{
    ListFixture f;
    {
        Transaction together(f.session().db());
        for (int i = 0; i < 1600; ++i)
            f.add(u"Name%1 %2"_s.arg(i % 7).arg(i % 3 == 0 ? u"Rosa"_s : u"Flor"_s), u"Montserena"_s);
        together.commit();
    }
    for (const CaseSort sort : {CaseSort::Name, CaseSort::Code}) {
        CaseQuery query;
        query.sort = sort;
        query.limit = 2000;
        std::vector<CaseRow> expected = f.store.rows(query); // without a text: all, sorted
        query.text = u"montse"_s;
        const std::vector<CaseRow> all = f.store.rows(query);
        REQUIRE(all.size() == 1600);
        REQUIRE(expected.size() == 1600);
        for (size_t i = 0; i < all.size(); ++i)
            REQUIRE(all[i].id == expected[i].id);
        query.text = u"mont name3"_s;
        std::erase_if(expected, [](const CaseRow &row) { return !row.name.startsWith(u"Name3"_s); });
        const std::vector<CaseRow> some = f.store.rows(query);
        REQUIRE(some.size() == expected.size());
        for (size_t i = 0; i < some.size(); ++i)
            REQUIRE(some[i].id == expected[i].id);
    }
    CaseQuery query;
    query.text = u"montse"_s;
    CHECK(f.store.count(query).count == 1000);
    CHECK(f.store.count(query).atLeast);
    query.text = u"rosa"_s;
    CHECK(f.store.count(query).count == 534);
    CHECK_FALSE(f.store.count(query).atLeast);
    query.text.clear();
    CHECK(f.store.count(query, 5000).count == 1600);
}

TEST_CASE("list: no full scan behind a keystroke")
{
    ListFixture f;
    f.add(u"Joy"_s);
    // A walk along an index with a limit is what is wanted; a scan of a table without one is not.
    static const QRegularExpression fullScan(
        u"SCAN (?!s VIRTUAL TABLE|p$|p |\\(|CONSTANT|case_search)(?!.*USING (COVERING )?INDEX)"_s);
    for (const CaseSort sort : AllSorts) {
        for (const bool openOnly : {true, false}) {
            for (const qsizetype words : {0, 1, 2}) {
                for (const bool many : {false, true}) {
                    CaseQuery query;
                    query.sort = sort;
                    query.openOnly = openOnly;
                    Sql plan(f.session().db(),
                             u"EXPLAIN QUERY PLAN "_s +
                                 CaseStore::rowsSql(query, words, many, f.session().access()));
                    if (words > 0 && !many)
                        plan.bind(u":match"_s, u"\"a\"*"_s);
                    for (qsizetype i = 0; many && i < words; ++i)
                        plan.bind(u":word%1"_s.arg(i), u" a"_s);
                    plan.bind(u":limit"_s, 100);
                    QStringList lines;
                    while (plan.next())
                        lines << plan.row().skip(3).take<QString>();
                    INFO(lines.join(u'\n').toStdString());
                    CHECK(lines.filter(fullScan).isEmpty());
                    CHECK(lines.filter(u"SEARCH"_s).size() + lines.filter(u"SCAN"_s).size() > 0);
                }
            }
        }
    }
}

TEST_CASE("list: a member's few cases are looked up by who she is, not by walking the list")
{
    ListFixture f;
    f.add(u"Joy"_s);
    for (const CaseSort sort : AllSorts) {
        for (const bool openOnly : {true, false}) {
            for (const qsizetype words : {0, 2}) {
                CaseQuery query;
                query.sort = sort;
                query.openOnly = openOnly;
                Sql plan(f.session().db(),
                         u"EXPLAIN QUERY PLAN "_s +
                             CaseStore::rowsSql(query, words, false, f.session().access(), true));
                for (qsizetype i = 0; i < words; ++i)
                    plan.bind(u":word%1"_s.arg(i), u" a"_s);
                plan.bind(u":limit"_s, 100);
                QStringList lines;
                while (plan.next())
                    lines << plan.row().skip(3).take<QString>();
                INFO(lines.join(u'\n').toStdString());
                CHECK(lines.filter(u"SEARCH a USING"_s).size() == 1);
                CHECK_FALSE(lines.filter(u"SEARCH l USING"_s).isEmpty());
                CHECK(lines.filter(QRegularExpression(u"SCAN (l|a|f)\\b"_s)).isEmpty());
            }
        }
    }
}

TEST_CASE("duplicates: shown with reasons, never the case itself, not flooding")
{
    ListFixture f;
    Case known;
    known.chosenName = u"Blessing"_s;
    known.legalNames = {u"Blessing Osagie"_s};
    known.aliases = {u"Nina"_s};
    known.birth = PartialDate::year(1999);
    known.citizenships = {u"NG"_s};
    known = f.store.create(known);
    for (int i = 0; i < 50; ++i)
        f.add(u"Person%1 Other%2"_s.arg(i).arg(i * 7));
    const auto codes = [&](const Case &typed) {
        QStringList list;
        for (const LikelyDuplicate &d : f.store.likelyDuplicates(typed)) {
            CHECK_FALSE(d.because.empty());
            list << d.row.code;
        }
        return list;
    };
    Case typed;
    typed.legalNames = {u"OSAGIE Blessing"_s};
    CHECK(codes(typed) == QStringList{known.code});
    typed = {};
    typed.chosenName = u"nina"_s;
    CHECK(codes(typed) == QStringList{known.code});
    typed = {};
    typed.chosenName = u"Blesing"_s;
    typed.birth = PartialDate::day(QDate(1999, 5, 3));
    CHECK(codes(typed) == QStringList{known.code});
    typed.birth = PartialDate::year(1980);
    typed.citizenships = {u"RO"_s};
    CHECK(codes(typed).isEmpty());
    typed = {};
    typed.chosenName = u"Katherine"_s;
    CHECK(codes(typed).isEmpty());
    CHECK(codes(known).isEmpty());
    CHECK(codes(Case()).isEmpty());
}
