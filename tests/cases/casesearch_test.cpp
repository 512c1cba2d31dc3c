// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the list to the last tie, what a walk and a search have in common, the plans of everything
// that runs while she types, and likely duplicates in a crowd.
#include "core/base/textfold.h"
#include "tests/cases/casesupport.h"
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::CaseFixture;

namespace {

constexpr CaseSort Sorts[] = {CaseSort::Code, CaseSort::Name, CaseSort::Place,
                              CaseSort::Risk, CaseSort::Due,  CaseSort::LastContact};

bool isOpen(const CaseRow &row)
{
    return row.status != u"Closed"_s && row.status != u"ClosedReferred"_s;
}

/// Five hundred cases with many equal values, and with missing ones.
struct CrowdFixture : CaseFixture {
    CrowdFixture()
    {
        const QStringList names{u"Amina"_s, u"ámbar"_s, u"Blessing"_s,     u"Élise"_s, u"Zoé"_s,
                                u"Олена"_s, u"Łucja"_s, u"Joy Blessing"_s, u"مريم"_s,  u"de la O"_s};
        const QStringList places{u""_s, u"Girona"_s, u"Sant Boi"_s, u"l’Hospitalet"_s, u"Ávila"_s};
        const QStringList statuses{u"Active"_s, u"Active"_s, u"FollowUp"_s, u"Closed"_s, u"ClosedReferred"_s};
        SeededRandom random(11);
        const auto one = [&random](const QStringList &of) {
            return of[random.below(static_cast<quint32>(of.size()))];
        };
        Transaction transaction(session().db());
        for (int i = 0; i < 500; ++i) {
            Case c;
            c.chosenName = one(names);
            c.place = one(places);
            c = store().create(c);
            if (random.below(3) > 0)
                newEvent(c.id, u"contact"_s, today().addDays(-static_cast<int>(random.below(20))));
            setLevel(c.id, static_cast<int>(random.below(5)));
            replaceDue(c.id, {u"."_s}, {});
            if (random.below(3) > 0)
                addDue({c.id, u"plan.step"_s, today().addDays(random.below(20)), {}, {}});
            const QString status = one(statuses);
            if (status != c.status)
                setStatus(c.id, status);
            all.push_back(store().row(c.id));
        }
        transaction.commit();
    }

    /// The order as the headers describe it, made without SQL.
    QList<qint64> expected(const CaseQuery &query) const
    {
        const auto key = [&query](const CaseRow &row) -> QByteArray {
            switch (query.sort) {
            case CaseSort::Code:
                return row.code.toUtf8();
            case CaseSort::Name:
                return fold(row.name).toUtf8();
            case CaseSort::Place:
                return fold(row.place).toUtf8();
            case CaseSort::Risk:
                return QByteArray::number(row.riskLevel);
            case CaseSort::Due: // nothing due: last
                return row.nextDue.isValid() ? row.nextDue.toString(Qt::ISODate).toUtf8() : "~";
            case CaseSort::LastContact: // never: first, the longest silence of all
                return row.lastContact.isValid() ? row.lastContact.toString(Qt::ISODate).toUtf8() : "";
            }
            return {};
        };
        QList<std::pair<QByteArray, qint64>> lines;
        for (const CaseRow &row : all) {
            if (isOpen(row) || !query.openOnly)
                lines << std::pair(key(row), row.id.value);
        }
        std::sort(lines.begin(), lines.end());
        if (query.descending)
            std::reverse(lines.begin(), lines.end());
        QList<qint64> ids;
        for (const auto &[text, id] : lines)
            ids << id;
        return ids;
    }

    QList<qint64> paged(CaseQuery query)
    {
        QList<qint64> ids;
        while (ids.size() <= 1000) { // an end, should paging ever turn in circles
            const std::vector<CaseRow> page = store().rows(query);
            for (const CaseRow &row : page)
                ids << row.id.value;
            if (static_cast<int>(page.size()) < query.limit)
                break;
            query.after = page.back();
        }
        return ids;
    }

    /// The statement that walks the sort's index, whatever the number of matches.
    QList<qint64> walked(const CaseQuery &query)
    {
        const QStringList words = foldedWords(query.text);
        Sql sql(session().db(), CaseStore::rowsSql(query, words.size(), true, session().access()));
        for (qsizetype i = 0; i < words.size(); ++i)
            sql.bind(u":word%1"_s.arg(i), QString(u' ' + words[i]));
        sql.bind(u":limit"_s, query.limit);
        QList<qint64> ids;
        while (sql.next())
            ids << sql.row().take<qint64>();
        return ids;
    }

    std::vector<CaseRow> all;
};

} // namespace

TEST_CASE("five hundred cases: every sort is exact to the last tie, on pages of any size", "[cases][list]")
{
    CrowdFixture t;
    for (const CaseSort sort : Sorts) {
        for (const bool descending : {false, true}) {
            for (const bool openOnly : {true, false}) {
                CaseQuery query;
                query.sort = sort;
                query.descending = descending;
                query.openOnly = openOnly;
                const QList<qint64> expected = t.expected(query);
                REQUIRE(expected.size() > 250);
                for (const int limit : {1, 7, 100, 500, 501}) {
                    INFO("sort " << static_cast<int>(sort) << " descending " << descending << " open only "
                                 << openOnly << " pages of " << limit);
                    query.limit = limit;
                    REQUIRE(t.paged(query) == expected);
                }
            }
        }
    }
}

TEST_CASE("five hundred cases: a search fetched and a search walked give the same rows", "[cases][list]")
{
    CrowdFixture t;
    for (const QString &text :
         {u"blessing"_s, u"joy bless"_s, u"SANT amb"_s, u"o"_s, u"оле"_s, u"مر gir"_s, u"2"_s, u"nobody"_s}) {
        for (const CaseSort sort : Sorts) {
            for (const bool descending : {false, true}) {
                for (const bool openOnly : {true, false}) {
                    CaseQuery query;
                    query.text = text;
                    query.sort = sort;
                    query.descending = descending;
                    query.openOnly = openOnly;
                    query.limit = 1000;
                    INFO(text.toStdString() << ", sort " << static_cast<int>(sort));
                    const QList<qint64> walked = t.walked(query);
                    query.limit = 9;
                    REQUIRE(t.paged(query) == walked);
                    REQUIRE(walked.isEmpty() == (text == u"nobody"_s));
                    CHECK(t.store().count(query).count == walked.size());
                }
            }
        }
    }
}

TEST_CASE("a row is found by its key while others come and go between two pages", "[cases][list]")
{
    CaseFixture t;
    for (const QString &name : {u"Ana"_s, u"Berta"_s, u"Clara"_s, u"Dora"_s, u"Elsa"_s})
        t.newCase(name);
    CaseQuery query;
    query.sort = CaseSort::Name;
    query.limit = 2;
    query.after = t.store().rows(query).back();
    CHECK(query.after->name == u"Berta"_s);
    t.newCase(u"Aina"_s);                      // before what was seen
    t.setStatus(query.after->id, u"Closed"_s); // the last row itself leaves
    const std::vector<CaseRow> next = t.store().rows(query);
    REQUIRE(next.size() == 2);
    CHECK(next[0].name == u"Clara"_s);
    CHECK(next[1].name == u"Dora"_s);
}

TEST_CASE("counting is exact up to the bound, and says when there are more", "[cases][list]")
{
    CaseFixture t;
    {
        Transaction transaction(t.session().db());
        for (int i = 0; i < 12; ++i) {
            const Case c = t.newCase(i < 8 ? u"Amina"_s : u"Joy"_s);
            if (i % 4 == 0)
                t.setStatus(c.id, u"Closed"_s);
        }
        transaction.commit();
    }
    const auto count = [&t](const QString &text, bool openOnly, int bound) {
        CaseQuery query;
        query.text = text;
        query.openOnly = openOnly;
        const CaseCount found = t.store().count(query, bound);
        return std::pair(found.count, found.atLeast);
    };
    CHECK(count({}, true, 1000) == std::pair(9, false));
    CHECK(count({}, false, 1000) == std::pair(12, false));
    CHECK(count({}, false, 12) == std::pair(12, false));
    CHECK(count({}, false, 11) == std::pair(11, true));
    CHECK(count({}, true, 9) == std::pair(9, false));
    CHECK(count({}, true, 8) == std::pair(8, true));
    CHECK(count(u"amina"_s, true, 1000) == std::pair(6, false));
    CHECK(count(u"amina"_s, false, 1000) == std::pair(8, false));
    CHECK(count(u"AMÍ"_s, false, 7) == std::pair(7, true));
    CHECK(count(u"amina joy"_s, false, 7) == std::pair(0, false));
    CHECK(count(u"?!"_s, false, 7) == std::pair(0, false));
}

TEST_CASE("closed cases are found only when they are asked for", "[cases][list]")
{
    CaseFixture t;
    const CaseId amina = t.newCase(u"Amina"_s).id;
    t.newCase(u"Amina Joy"_s);
    for (const QString &status : {u"Closed"_s, u"ClosedReferred"_s}) {
        t.setStatus(amina, status);
        CHECK(t.found(u"amina"_s) == QStringList{u"Amina Joy"_s});
        CHECK(t.found({}) == QStringList{u"Amina Joy"_s});
        CHECK(t.found(u"amina"_s, false) == QStringList{u"Amina"_s, u"Amina Joy"_s});
        CHECK(t.found({}, false) == QStringList{u"Amina"_s, u"Amina Joy"_s});
        CHECK(t.store().row(amina).status == status);
    }
    t.setStatus(amina, u"Active"_s); // a case can be reopened (I1)
    CHECK(t.found(u"amina"_s) == QStringList{u"Amina"_s, u"Amina Joy"_s});
}

TEST_CASE("what is typed into the filter is text, never a query", "[cases][search]")
{
    CaseFixture t;
    t.newCase(u"Near Norton"_s);
    t.newCase(u"Amina"_s);
    for (const QString &text :
         {u"\""_s, u"\"\""_s, u"*"_s, u"%"_s, u"_"_s, u"'"_s, u"--"_s, u"()"_s, u"^"_s, u"😀"_s, u"search:"_s,
          u"NEAR(amina, 2)"_s, u"amina AND"_s, u"NOT amina"_s, u"amina OR near"_s, u"' OR 1=1 --"_s}) {
        INFO(text.toStdString());
        CHECK_NOTHROW(t.found(text));
        CHECK(t.found(text).isEmpty());
    }
    CHECK(t.found(u"near \"nor"_s) == QStringList{u"Near Norton"_s});
    CHECK(t.found(u"  aMi*; "_s) == QStringList{u"Amina"_s});
    CHECK(t.found(u"nor near"_s) == QStringList{u"Near Norton"_s}); // words that FTS also uses
    CHECK(t.found(QString(5000, u'a')).isEmpty());
}

TEST_CASE("names are found in their own script, and as they are typed without its marks", "[cases][search]")
{
    CaseFixture t;
    const QList<std::pair<QString, QString>> table{
        {u"Łucja Wałęsa"_s, u"lucja wales"_s},
        {u"Đorđe"_s, u"dor"_s},
        {u"Işıl Çelik"_s, u"isil cel"_s},
        {u"Олена Йосипа"_s, u"иосипа ОЛЕ"_s},
        {u"أمينة"_s, u"امين"_s},
        {u"ማርታ"_s, u"ማር"_s},
        {u"Nguyễn Thị Ánh"_s, u"anh nguyen"_s},
        {u"王丽"_s, u"王"_s},
        {u"김민지"_s, u"김민"_s},
        {u"Straßer"_s, u"strass"_s},
        {u"Σοφία"_s, u"σοφ"_s},
        {u"ქეთევან"_s, u"ქეთ"_s},
    };
    for (const auto &[name, typed] : table)
        t.newCase(name);
    for (const auto &[name, typed] : table) {
        INFO(name.toStdString() << " typed as " << typed.toStdString());
        CHECK(t.found(typed) == QStringList{name});
        CHECK(t.found(name) == QStringList{name});
    }
}

TEST_CASE("nothing that runs while she types reads a whole table", "[cases][list]")
{
    CrowdFixture t;
    const CaseRow after = t.all[250];
    Case typed;
    typed.legalNames = QStringList{u"Blessing Osaro"_s};
    QStringList plans;
    for (const CaseSort sort : Sorts) {
        for (const bool descending : {false, true}) {
            for (const bool openOnly : {true, false}) {
                for (const QString &text : {u""_s, u"b"_s, u"blessing joy"_s}) {
                    for (const bool paging : {false, true}) {
                        CaseQuery query;
                        query.text = text;
                        query.sort = sort;
                        query.descending = descending;
                        query.openOnly = openOnly;
                        if (paging)
                            query.after = after;
                        plans += t.plansOf([&] {
                            t.store().rows(query);
                            t.store().count(query);
                        });
                    }
                }
            }
        }
    }
    plans += t.plansOf([&] { t.store().likelyDuplicates(typed); });
    CHECK(plans.size() > 300);
    // Scans are those of the page just found (p, subqueries) and of the full text index; a table or an index
    // of the vault from its first row to its last is none of them.
    static const QRegularExpression wholeTable(
        u"=> SCAN (?!(p|s VIRTUAL TABLE INDEX .*|case_search VIRTUAL TABLE INDEX .*|\\(subquery-\\d+\\)|CONSTANT ROW)$)"_s);
    plans.removeDuplicates();
    for (const QString &plan : plans) {
        INFO(plan.toStdString());
        CHECK_FALSE(wholeTable.match(plan).hasMatch());
    }
}

TEST_CASE("a page of the whole list is read off its index in order, not sorted", "[cases][list]")
{
    CaseFixture t;
    for (const CaseSort sort : Sorts) {
        for (const bool descending : {false, true}) {
            for (const bool paging : {false, true}) {
                CaseQuery query;
                query.sort = sort;
                query.descending = descending;
                if (paging)
                    query.after = CaseRow();
                for (const qsizetype words : {0, 2}) {
                    Sql sql(t.session().db(),
                            u"EXPLAIN QUERY PLAN "_s +
                                CaseStore::rowsSql(query, words, words > 0, t.session().access()));
                    QStringList steps;
                    while (sql.next())
                        steps << sql.row().skip(3).take<QString>();
                    INFO(steps.join(u'\n').toStdString());
                    // In order from a covering index, up to the limit; then the page alone is put in order.
                    const QStringList walks = steps.filter(u"SEARCH l USING COVERING INDEX case_list_"_s);
                    CHECK_FALSE(walks.isEmpty());
                    for (const QString &walk : walks)
                        CHECK(walk.contains(u"is_open=?"_s));
                    // Sorting comes after a walk that is already cut at the limit, never within it.
                    const qsizetype sorted = steps.indexOf(u"USE TEMP B-TREE FOR ORDER BY"_s);
                    CHECK((sorted < 0 || sorted > steps.lastIndexOf(walks.last())));
                }
            }
        }
    }
}

TEST_CASE("a page deep inside equal values costs no more than the first one", "[cases][list]")
{
    // A new office has hundreds of cases without a risk level, a day due or a contact.
    CaseFixture t;
    {
        Transaction transaction(t.session().db());
        for (int i = 0; i < 600; ++i)
            t.newCase(u"Amina"_s);
        transaction.commit();
    }
    sqlite3 *db = t.f.vault->database().driver()->connection();
    const auto steps = [&](const CaseQuery &query) {
        int count = 0;
        const auto note = [](void *counter) { return ++*static_cast<int *>(counter), 0; };
        sqlite3_progress_handler(db, 1, note, &count);
        CHECK(t.store().rows(query).size() == 10);
        sqlite3_progress_handler(db, 0, nullptr, nullptr);
        return count;
    };
    for (const CaseSort sort : {CaseSort::Risk, CaseSort::Due, CaseSort::LastContact, CaseSort::Place}) {
        for (const bool openOnly : {true, false}) {
            for (const bool descending : {false, true}) {
                INFO("sort " << static_cast<int>(sort) << " open only " << openOnly << " descending "
                             << descending);
                CaseQuery query;
                query.sort = sort;
                query.openOnly = openOnly;
                query.descending = descending;
                query.limit = 580;
                const CaseRow deep = t.store().rows(query).back();
                query.limit = 10;
                const int first = steps(query);
                query.after = deep;
                CHECK(steps(query) < 2 * first);
            }
        }
    }
}

TEST_CASE("the case that is open is not its own duplicate", "[cases][duplicates]")
{
    CaseFixture t;
    const Case amina = t.newCase(u"Amina Hassan"_s, PartialDate::year(2000), {u"SO"_s});
    CHECK(t.store().likelyDuplicates(amina).empty());
    const Case twin = t.newCase(u"Amina Hassan"_s, PartialDate::year(2000), {u"SO"_s});
    const std::vector<LikelyDuplicate> found = t.store().likelyDuplicates(amina);
    REQUIRE(found.size() == 1);
    CHECK(found[0].row.id == twin.id);
    CHECK(found[0].row.uuid == twin.uuid);
    CHECK(found[0].row.code == twin.code);
    CHECK(found[0].row.name == u"Amina Hassan"_s);
    CHECK(found[0].score >= 0.99);
}

TEST_CASE("a closed case is a likely duplicate too", "[cases][duplicates]")
{
    CaseFixture t;
    const Case amina = t.newCase(u"Amina Hassan"_s, PartialDate::year(2000), {u"SO"_s});
    t.setStatus(amina.id, u"Closed"_s);
    Case typed;
    typed.aliases = QStringList{u"hassan amina"_s};
    const std::vector<LikelyDuplicate> found = t.store().likelyDuplicates(typed);
    REQUIRE(found.size() == 1);
    CHECK(found[0].row.status == u"Closed"_s); // she may come back (I1)
}

TEST_CASE("likely duplicates are few, the likeliest first", "[cases][duplicates]")
{
    CaseFixture t;
    for (int i = 0; i < 9; ++i)
        t.newCase(u"Amina Hassan"_s, {}, {});
    const Case closest = t.newCase(u"Amina Hassan"_s, PartialDate::day(QDate(2000, 4, 1)), {u"SO"_s});
    for (int i = 0; i < 9; ++i)
        t.newCase(u"Amina Hasan"_s, {}, {});
    Case typed;
    typed.legalNames = QStringList{u"Hassan, Amina"_s};
    typed.birth = PartialDate::month(2000, 4);
    typed.citizenships = QStringList{u"SO"_s};
    const std::vector<LikelyDuplicate> found = t.store().likelyDuplicates(typed);
    REQUIRE(found.size() == 5);
    CHECK(found[0].row.id == closest.id);
    for (size_t i = 1; i < found.size(); ++i) {
        CHECK(found[i - 1].score >= found[i].score);
        CHECK(found[i].row.name == u"Amina Hassan"_s);
    }
    CHECK(t.store().likelyDuplicates(typed, 50).size() == 19);
}

TEST_CASE("she is found among many who share one of her names", "[cases][duplicates]")
{
    CaseFixture t;
    const Case her = t.newCase(u"Maria Nkechi Okonkwo"_s, PartialDate::year(2000), {u"NG"_s});
    {
        Transaction transaction(t.session().db());
        const QStringList families{u"Garcia"_s, u"Popescu"_s, u"Silva"_s, u"Kovalenko"_s, u"Rossi"_s};
        for (int i = 0; i < 300; ++i)
            t.newCase(u"Maria %1"_s.arg(families[i % 5]), {}, {});
        transaction.commit();
    }
    Case typed;
    typed.legalNames = QStringList{u"Okonkwo Maria Nkechi"_s};
    const std::vector<LikelyDuplicate> found = t.store().likelyDuplicates(typed);
    REQUIRE(found.size() == 1); // and not one of the other three hundred
    CHECK(found[0].row.id == her.id);
}

TEST_CASE("a year that is only about right does not speak against her", "[cases][duplicates]")
{
    CaseFixture t;
    t.newCase(u"Amina Hassan"_s, PartialDate::year(2001), {});
    Case typed;
    typed.legalNames = QStringList{u"Amina Hassan"_s};
    typed.birth = PartialDate::year(2000, true);
    CHECK(t.store().likelyDuplicates(typed).size() == 1);
    for (const int guessed : {1999, 2002, 2003}) {
        typed.birth = PartialDate::year(guessed, true);
        CHECK(t.store().likelyDuplicates(typed).size() == 1);
    }
    for (const PartialDate &another : {PartialDate::year(2000), PartialDate::year(2002),
                                       PartialDate::year(1998, true), PartialDate::year(1985, true)}) {
        typed.birth = another;
        CHECK(t.store().likelyDuplicates(typed).empty());
    }
}

TEST_CASE("names with an apostrophe or a raised dot are found without it", "[cases][search]")
{
    CaseFixture t;
    const QList<std::pair<QString, QString>> table{{u"Awa N’Diaye"_s, u"ndiaye"_s},
                                                   {u"Gal·la Puig"_s, u"galla"_s},
                                                   {u"Sinead O'Connor"_s, u"oconnor"_s}};
    for (const auto &[name, typed] : table)
        t.newCase(name);
    for (const auto &[name, typed] : table) {
        INFO(typed.toStdString());
        CHECK(t.found(typed) == QStringList{name});
        CHECK(t.found(name) == QStringList{name});
    }
    Case typed;
    typed.legalNames = QStringList{u"Ndiaye Awa"_s};
    CHECK(t.store().likelyDuplicates(typed).size() == 1);
}
