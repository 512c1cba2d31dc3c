// SPDX-License-Identifier: GPL-3.0-or-later
// Searches with very many matches, page by page; and likely duplicates with short or apostrophed names.
#include "core/base/textfold.h"
#include "core/cases/caserules.h"
#include "tests/cases/casesupport.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::CaseFixture;

namespace {

constexpr CaseSort Sorts[] = {CaseSort::Code, CaseSort::Name, CaseSort::Place,
                              CaseSort::Risk, CaseSort::Due,  CaseSort::LastContact};

QByteArray keyOf(CaseSort sort, const CaseRow &row)
{
    switch (sort) {
    case CaseSort::Code:
        return row.code.toUtf8();
    case CaseSort::Name:
        return fold(row.name).toUtf8();
    case CaseSort::Place:
        return fold(row.place).toUtf8();
    case CaseSort::Risk:
        return QByteArray::number(row.riskLevel);
    case CaseSort::Due:
        return row.nextDue.isValid() ? row.nextDue.toString(Qt::ISODate).toUtf8() : QByteArray("~");
    case CaseSort::LastContact:
        return row.lastContact.toString(Qt::ISODate).toUtf8();
    }
    return {};
}

Case called(const QString &name)
{
    Case c;
    c.legalNames = QStringList{name};
    return c;
}

} // namespace

TEST_CASE("two thousand matches: every sort, both ways, page by page, as filtered in memory", "[cases][many]")
{
    CaseFixture t;
    std::vector<CaseRow> all;
    {
        const QStringList names{u"Amina"_s, u"Élise"_s, u"Joy Blessing"_s, u"Олена"_s, u"مريم"_s};
        SeededRandom random(5);
        Transaction transaction(t.session().db());
        for (int i = 0; i < 2000; ++i) {
            Case c;
            c.chosenName = names[random.below(5)];
            c.place = random.below(3) == 0 ? u"Montserena Alta"_s : u"Montserena"_s;
            c = t.store().create(c);
            if (random.below(2) == 0)
                t.newEvent(c.id, u"contact"_s, t.today().addDays(-static_cast<int>(random.below(30))));
            t.setLevel(c.id, static_cast<int>(random.below(5)));
            if (random.below(3) == 0)
                t.replaceDue(c.id, {u"."_s}, {});
            if (random.below(8) == 0)
                t.setStatus(c.id, u"Closed"_s);
            all.push_back(t.store().row(c.id));
        }
        transaction.commit();
    }
    for (const QString &text : {u"montse"_s, u"MONTSERENA m"_s, u"monts alta"_s}) {
        for (const CaseSort sort : Sorts) {
            for (const bool descending : {false, true}) {
                for (const bool openOnly : {true, false}) {
                    CaseQuery query;
                    query.text = text;
                    query.sort = sort;
                    query.descending = descending;
                    query.openOnly = openOnly;
                    query.limit = 170;
                    QList<std::pair<QByteArray, qint64>> expected;
                    for (const CaseRow &row : all) {
                        const QStringList words = foldedWords(row.name + u' ' + row.place + u' ' + row.code);
                        bool matches = !openOnly || row.status == u"Active"_s;
                        for (const QString &typed : foldedWords(text))
                            matches = matches && std::ranges::any_of(words, [&](const QString &word) {
                                          return word.startsWith(typed);
                                      });
                        if (matches)
                            expected << std::pair(keyOf(sort, row), row.id.value);
                    }
                    std::sort(expected.begin(), expected.end());
                    if (descending)
                        std::reverse(expected.begin(), expected.end());
                    QList<qint64> ids;
                    for (const auto &[key, id] : expected)
                        ids << id;
                    QList<qint64> paged;
                    while (paged.size() <= 3000) {
                        const std::vector<CaseRow> page = t.store().rows(query);
                        for (const CaseRow &row : page)
                            paged << row.id.value;
                        if (static_cast<int>(page.size()) < query.limit)
                            break;
                        query.after = page.back();
                    }
                    INFO(text.toStdString() << " sort " << static_cast<int>(sort) << " desc " << descending
                                            << " open only " << openOnly << " of " << ids.size());
                    CHECK((paged == ids));
                    query.after.reset();
                    CHECK(t.store().count(query, 5000).count == ids.size());
                }
            }
        }
    }
}

TEST_CASE("short names are likely duplicates too", "[cases][duplicates]")
{
    CaseFixture t;
    for (const QString &name : {u"Li Na"_s, u"王丽"_s, u"Jo"_s}) {
        t.newCase(name, {}, {});
        INFO(name.toStdString());
        CHECK(t.store().likelyDuplicates(called(name)).size() == 1);
    }
}

TEST_CASE("an apostrophe that was typed but not stored finds her all the same", "[cases][search]")
{
    CaseFixture t;
    t.newCase(u"Ndiaye"_s);
    CHECK(t.store().likelyDuplicates(called(u"N’Diaye"_s)).size() == 1);
    CHECK(t.found(u"N’Diaye"_s) == QStringList{u"Ndiaye"_s});
}

TEST_CASE("comparing is the same both ways round, for any names", "[cases][duplicates]")
{
    const QStringList words{u"Ana"_s,    u"Anna"_s,  u"Anne"_s,   u"Marie"_s,  u"Maria"_s,
                            u"Mariam"_s, u"Amina"_s, u"Aminat"_s, u"Aminata"_s};
    SeededRandom random(6);
    double widest = 0;
    std::string worst;
    for (int i = 0; i < 5000; ++i) {
        const auto name = [&] {
            QStringList all;
            for (quint32 n = 1 + random.below(3); n > 0; --n)
                all << words[random.below(static_cast<quint32>(words.size()))];
            return all.join(u' ');
        };
        const Case a = called(name());
        const Case b = called(name());
        const double differs = std::abs(caserules::compare(a, b).score - caserules::compare(b, a).score);
        if (differs > widest) {
            widest = differs;
            worst = a.legalNames[0].toStdString() + " / " + b.legalNames[0].toStdString() + " " +
                    std::to_string(caserules::compare(a, b).score) + " " +
                    std::to_string(caserules::compare(b, a).score);
        }
    }
    INFO(worst);
    CHECK(widest < 1e-9);
}

TEST_CASE("another birth and one word in common is another person", "[cases][duplicates]")
{
    SeededRandom random(8);
    const QStringList families{u"Osagie"_s,    u"Popescu"_s, u"Silva"_s,
                               u"Kovalenko"_s, u"Rossi"_s,   u"Benali"_s};
    for (const QString &given : {u"Maria"_s, u"Blessing"_s, u"Fatima"_s}) {
        for (const QString &x : families) {
            for (const QString &y : families) {
                if (x == y)
                    continue;
                Case a = called(given + u' ' + x);
                Case b = called(y + u' ' + given);
                a.birth = PartialDate::year(1999);
                b.birth = PartialDate::day(QDate(2001, 2, 3));
                a.citizenships = b.citizenships = QStringList{u"NG"_s};
                CHECK(caserules::compare(a, b).because.empty());
                CHECK(caserules::compare(a, called(y + u' ' + given)).because.empty());
            }
        }
    }
}
