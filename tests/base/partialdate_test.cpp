// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as far as they are known: what people type, what is stored, what is shown.
#include "core/base/partialdate.h"
#include "tests/support/describe.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using Season = PartialDate::Season;

namespace {

const QString Refused = u"refused"_s;

/// What is stored for a text that was typed.
QString read(const QString &text, const QString &locale)
{
    const auto date = PartialDate::fromText(text, QLocale(locale));
    return date ? date->toStored() : Refused;
}

struct Typed {
    QString text;
    QString stored;
};

/// One of each precision, exact and about.
QList<PartialDate> oneOfEach()
{
    QList<PartialDate> all{PartialDate()};
    for (const bool about : {false, true}) {
        all << PartialDate::year(2019, about) << PartialDate::month(2019, 1, about)
            << PartialDate::month(2019, 9, about) << PartialDate::month(2020, 12, about)
            << PartialDate::day(QDate(2019, 4, 30), about) << PartialDate::day(QDate(2020, 2, 29), about)
            << PartialDate::day(QDate(1987, 11, 5), about);
        for (const Season season : {Season::Spring, Season::Summer, Season::Autumn, Season::Winter})
            all << PartialDate::season(2019, season, about);
    }
    return all;
}

} // namespace

TEST_CASE("partial date: what a caseworker types in English", "[partialdate]")
{
    const QList<Typed> table{
        {u""_s, u""_s},
        {u"   "_s, u""_s},
        {u"2019"_s, u"2019"_s},
        {u" 2019 "_s, u"2019"_s},
        {u"about 2019"_s, u"2019~"_s},
        {u"About 2019"_s, u"2019~"_s},
        {u"around 2019"_s, u"2019~"_s},
        {u"c. 2019"_s, u"2019~"_s},
        {u"c2019"_s, u"2019~"_s},
        {u"ca. 2019"_s, u"2019~"_s},
        {u"circa 2019"_s, u"2019~"_s},
        {u"~2019"_s, u"2019~"_s},
        {u"2019~"_s, u"2019~"_s},
        {u"04/2019"_s, u"2019-04"_s},
        {u"4/2019"_s, u"2019-04"_s},
        {u"4.2019"_s, u"2019-04"_s},
        {u"4-2019"_s, u"2019-04"_s},
        {u"04 2019"_s, u"2019-04"_s},
        {u"2019-04"_s, u"2019-04"_s},
        {u"2019/4"_s, u"2019-04"_s},
        {u"about 04/2019"_s, u"2019-04~"_s},
        {u"April 2019"_s, u"2019-04"_s},
        {u"april 2019"_s, u"2019-04"_s},
        {u"APRIL 2019"_s, u"2019-04"_s},
        {u"Apr 2019"_s, u"2019-04"_s},
        {u"April, 2019"_s, u"2019-04"_s},
        {u"April of 2019"_s, u"2019-04"_s},
        {u"in April 2019"_s, u"2019-04"_s},
        {u"2019 April"_s, u"2019-04"_s},
        {u"about April 2019"_s, u"2019-04~"_s},
        {u"Sept 2019"_s, u"2019-09"_s},
        {u"Sep. 2019"_s, u"2019-09"_s},
        {u"spring 2019"_s, u"2019-21"_s},
        {u"Spring of 2019"_s, u"2019-21"_s},
        {u"summer 2019"_s, u"2019-22"_s},
        {u"autumn 2019"_s, u"2019-23"_s},
        {u"fall 2019"_s, u"2019-23"_s},
        {u"winter 2019"_s, u"2019-24"_s},
        {u"about spring 2019"_s, u"2019-21~"_s},
        {u"30.4.2019"_s, u"2019-04-30"_s},
        {u"30/04/2019"_s, u"2019-04-30"_s},
        {u"30-4-2019"_s, u"2019-04-30"_s},
        {u"30 4 2019"_s, u"2019-04-30"_s},
        {u"30. 4. 2019"_s, u"2019-04-30"_s},
        {u"3/4/2019"_s, u"2019-04-03"_s},
        {u"2019-04-30"_s, u"2019-04-30"_s},
        {u"2019/04/30"_s, u"2019-04-30"_s},
        {u"2019-4-3"_s, u"2019-04-03"_s},
        {u"30 April 2019"_s, u"2019-04-30"_s},
        {u"April 30, 2019"_s, u"2019-04-30"_s},
        {u"about 30.4.2019"_s, u"2019-04-30~"_s},
        {u"29.2.2020"_s, u"2020-02-29"_s},
    };
    for (const Typed &typed : table) {
        INFO(typed.text.toStdString());
        CHECK(read(typed.text, u"en_GB"_s) == typed.stored);
    }
}

TEST_CASE("partial date: what a caseworker types in Spanish", "[partialdate]")
{
    const QList<Typed> table{
        {u"2019"_s, u"2019"_s},
        {u"hacia 2019"_s, u"2019~"_s},
        {u"Hacia 2019"_s, u"2019~"_s},
        {u"sobre 2019"_s, u"2019~"_s},
        {u"aprox. 2019"_s, u"2019~"_s},
        {u"aproximadamente 2019"_s, u"2019~"_s},
        {u"alrededor de 2019"_s, u"2019~"_s},
        {u"en 2019"_s, u"2019"_s},
        {u"abril de 2019"_s, u"2019-04"_s},
        {u"Abril 2019"_s, u"2019-04"_s},
        {u"abril del 2019"_s, u"2019-04"_s},
        {u"en abril de 2019"_s, u"2019-04"_s},
        {u"abr 2019"_s, u"2019-04"_s},
        {u"abr. 2019"_s, u"2019-04"_s},
        {u"enero 2019"_s, u"2019-01"_s},
        {u"ene. 2019"_s, u"2019-01"_s},
        {u"mayo 2019"_s, u"2019-05"_s},
        {u"agosto de 2019"_s, u"2019-08"_s},
        {u"sept 2019"_s, u"2019-09"_s},
        {u"diciembre 2019"_s, u"2019-12"_s},
        {u"hacia abril de 2019"_s, u"2019-04~"_s},
        {u"primavera 2019"_s, u"2019-21"_s},
        {u"primavera de 2019"_s, u"2019-21"_s},
        {u"verano 2019"_s, u"2019-22"_s},
        {u"otoño 2019"_s, u"2019-23"_s},
        {u"otono 2019"_s, u"2019-23"_s},
        {u"invierno de 2019"_s, u"2019-24"_s},
        {u"hacia la primavera"_s, Refused},
        {u"30.4.2019"_s, u"2019-04-30"_s},
        {u"30/04/2019"_s, u"2019-04-30"_s},
        {u"30-4-2019"_s, u"2019-04-30"_s},
        {u"30 de abril de 2019"_s, u"2019-04-30"_s},
        {u"30 abril 2019"_s, u"2019-04-30"_s},
        {u"2019-04-30"_s, u"2019-04-30"_s},
    };
    for (const Typed &typed : table) {
        INFO(typed.text.toStdString());
        CHECK(read(typed.text, u"es_ES"_s) == typed.stored);
    }
}

TEST_CASE("partial date: English is understood on a Spanish screen, and the other way round", "[partialdate]")
{
    CHECK(read(u"April 2019"_s, u"es_ES"_s) == u"2019-04"_s);
    CHECK(read(u"about spring 2019"_s, u"es_ES"_s) == u"2019-21~"_s);
    CHECK(read(u"enero de 2019"_s, u"en_GB"_s) == u"2019-01"_s); // in no other language
    CHECK(read(u"hacia 2019"_s, u"en_GB"_s) == u"2019~"_s);
}

TEST_CASE("partial date: a month may be named in the language of the screen", "[partialdate]")
{
    for (const auto &name :
         {u"en_GB", u"en_US", u"es_ES", u"ca", u"it", u"fr", u"pt", u"de", u"ro", u"pl", u"ru",
          u"uk",    u"bg",    u"tr",    u"sq", u"ar", u"nl", u"sv", u"hu", u"cs", u"el", u"fa"}) {
        const QString locale = QString::fromUtf16(name);
        for (int month = 1; month <= 12; ++month) {
            const QString stored = PartialDate::month(2019, month).toStored();
            for (const QString &word : {QLocale(locale).monthName(month), // as within a date
                                        QLocale(locale).standaloneMonthName(month)}) {
                INFO(locale.toStdString() << ": " << word.toStdString());
                CHECK(read(word + u" 2019"_s, locale) == stored);
            }
        }
    }
}

TEST_CASE("partial date: what cannot be understood is refused, not guessed", "[partialdate]")
{
    const QStringList refused{
        u"19"_s,
        u"4/19"_s,
        u"30.4.19"_s,
        u"30/04/99"_s,
        u"April 19"_s,
        u"30 April"_s,
        u"April"_s,
        u"spring"_s,
        u"about"_s,
        u"31.2.2019"_s,
        u"29.2.2019"_s,
        u"31.4.2019"_s,
        u"32/01/2019"_s,
        u"0.4.2019"_s,
        u"2019-02-30"_s,
        u"2019-13-01"_s,
        u"13/2019"_s,
        u"0/2019"_s,
        u"2019-00"_s,
        u"12019"_s,
        u"1066"_s,
        u"3019"_s,
        u"0000"_s,
        u"2018-2019"_s,
        u"2018 or 2019"_s,
        u"30 4 2019 5"_s,
        u"April May 2019"_s,
        u"spring April 2019"_s,
        u"5 spring 2019"_s,
        u"30 31 April 2019"_s,
        u"before 2019"_s,
        u"after 2019"_s,
        u"Wednesday"_s,
        u"hello"_s,
        u"?"_s,
        u"-"_s,
        u"300.4.2019"_s,
        u"004/2019"_s,
    };
    for (const QString &text : refused) {
        for (const QString &locale : {u"en_GB"_s, u"es_ES"_s}) {
            INFO(text.toStdString());
            CHECK(read(text, locale) == Refused);
        }
    }
}

TEST_CASE("partial date: the day comes first, unless the locale says otherwise", "[partialdate]")
{
    CHECK(read(u"3/4/2019"_s, u"en_GB"_s) == u"2019-04-03"_s);
    CHECK(read(u"3/4/2019"_s, u"es_ES"_s) == u"2019-04-03"_s);
    CHECK(read(u"3/4/2019"_s, u"en_US"_s) == u"2019-03-04"_s);
    CHECK(read(u"3/4/2019"_s, u"ar"_s) == u"2019-04-03"_s);
    CHECK(read(u"2019/4/3"_s, u"en_US"_s) == u"2019-04-03"_s);
    CHECK(read(u"2019/4/3"_s, u"en_GB"_s) == u"2019-04-03"_s);
    // A format that begins with the year says nothing of what is typed with the year at the end.
    CHECK(read(u"3.4.2019"_s, u"sv_SE"_s) == u"2019-04-03"_s);
}

TEST_CASE("partial date: the stored form is read back as it was", "[partialdate]")
{
    QSet<QString> seen;
    for (const PartialDate &date : oneOfEach()) {
        const QString stored = date.toStored();
        INFO(stored.toStdString());
        CHECK(PartialDate::fromStored(stored) == date);
        CHECK_FALSE(seen.contains(stored));
        seen.insert(stored);
    }
    CHECK(PartialDate::year(2019).toStored() == u"2019"_s);
    CHECK(PartialDate::season(2019, Season::Spring).toStored() == u"2019-21"_s);
    CHECK(PartialDate::month(2019, 4, true).toStored() == u"2019-04~"_s);
    CHECK(PartialDate::day(QDate(2019, 4, 30)).toStored() == u"2019-04-30"_s);
    CHECK(PartialDate::day(QDate()) == PartialDate());
}

TEST_CASE("partial date: a damaged stored form is none", "[partialdate]")
{
    for (const QString &text :
         {u"19"_s,      u"2019-"_s,   u"2019-4"_s,     u"2019-13"_s,    u"2019-20"_s,
          u"2019-25"_s, u"2019-00"_s, u"2019-02-30"_s, u"2019-21-01"_s, u"2019-04-3"_s,
          u"~2019"_s,   u"2019~~"_s,  u" 2019"_s,      u"2019 "_s,      u"2019-04-30-01"_s,
          u"1066"_s,    u"9999"_s,    u"~"_s,          u"unknown"_s,    u"٢٠١٩"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(PartialDate::fromStored(text));
    }
}

TEST_CASE("partial date: what is shown is understood when it is typed again", "[partialdate]")
{
    for (const QString &name : {u"en_GB"_s, u"en_US"_s, u"es_ES"_s, u"ca"_s, u"it"_s, u"fr"_s, u"pt"_s,
                                u"de"_s, u"ro"_s, u"pl"_s, u"ru"_s, u"uk"_s, u"tr"_s, u"sq"_s}) {
        const QLocale locale(name);
        for (const PartialDate &date : oneOfEach()) {
            const QString shown = date.toText(locale);
            INFO(name.toStdString() << ": " << shown.toStdString());
            CHECK(PartialDate::fromText(shown, locale) == date);
            CHECK(shown.isEmpty() == !date.isKnown());
        }
    }
}

TEST_CASE("partial date: a shown day always has its century", "[partialdate]")
{
    for (const QString &name : {u"en_GB"_s, u"en_US"_s, u"es_ES"_s, u"ca"_s, u"it"_s, u"de"_s}) {
        INFO(name.toStdString());
        CHECK(PartialDate::day(QDate(2019, 4, 30)).toText(QLocale(name)).contains(u"2019"_s));
        CHECK(PartialDate::day(QDate(1919, 4, 30)).toText(QLocale(name)).contains(u"1919"_s));
    }
}

TEST_CASE("partial date: the first and the last day that it may be", "[partialdate]")
{
    const auto span = [](const PartialDate &date) {
        return std::pair(date.earliest().value_or(QDate()), date.latest().value_or(QDate()));
    };
    CHECK(span(PartialDate()) == std::pair(QDate(), QDate()));
    CHECK(span(PartialDate::year(2019)) == std::pair(QDate(2019, 1, 1), QDate(2019, 12, 31)));
    CHECK(span(PartialDate::month(2019, 2)) == std::pair(QDate(2019, 2, 1), QDate(2019, 2, 28)));
    CHECK(span(PartialDate::month(2020, 2)) == std::pair(QDate(2020, 2, 1), QDate(2020, 2, 29)));
    CHECK(span(PartialDate::month(2020, 12)) == std::pair(QDate(2020, 12, 1), QDate(2020, 12, 31)));
    CHECK(span(PartialDate::day(QDate(2020, 2, 29))) == std::pair(QDate(2020, 2, 29), QDate(2020, 2, 29)));
    CHECK(span(PartialDate::season(2019, Season::Spring)) ==
          std::pair(QDate(2019, 3, 1), QDate(2019, 5, 31)));
    CHECK(span(PartialDate::season(2019, Season::Summer)) ==
          std::pair(QDate(2019, 6, 1), QDate(2019, 8, 31)));
    CHECK(span(PartialDate::season(2019, Season::Autumn)) ==
          std::pair(QDate(2019, 9, 1), QDate(2019, 11, 30)));
    // Winter belongs to two years; which one is meant, nobody knows.
    CHECK(span(PartialDate::season(2018, Season::Winter)) ==
          std::pair(QDate(2017, 12, 1), QDate(2019, 2, 28)));
    CHECK(span(PartialDate::season(2019, Season::Winter)) ==
          std::pair(QDate(2018, 12, 1), QDate(2020, 2, 29)));
}

TEST_CASE("partial date: an age is said as far as it can be", "[partialdate]")
{
    const QDate day(2026, 3, 2);
    const auto age = [day](const PartialDate &birth) { return birth.ageOn(day).value_or(std::pair(-1, -1)); };
    CHECK(age(PartialDate()) == std::pair(-1, -1));
    CHECK(age(PartialDate::day(QDate(2000, 3, 2))) == std::pair(26, 26));
    CHECK(age(PartialDate::day(QDate(2000, 3, 3))) == std::pair(25, 25));
    CHECK(age(PartialDate::day(QDate(2026, 3, 2))) == std::pair(0, 0));
    CHECK(age(PartialDate::year(2000)) == std::pair(25, 26));
    CHECK(age(PartialDate::month(2000, 3)) == std::pair(25, 26));
    CHECK(age(PartialDate::month(2000, 2)) == std::pair(26, 26));
    CHECK(age(PartialDate::season(2000, Season::Spring)) == std::pair(25, 26));
    CHECK(age(PartialDate::year(2026)) == std::pair(0, 0));
    CHECK(age(PartialDate::year(2027)) == std::pair(-1, -1)); // not born yet
    // On the day after 28 February, she who was born on the 29th is a year older.
    CHECK(PartialDate::day(QDate(2004, 2, 29)).ageOn(QDate(2026, 2, 27))->first == 21);
    CHECK(PartialDate::day(QDate(2004, 2, 29)).ageOn(QDate(2026, 3, 1))->first == 22);
}
