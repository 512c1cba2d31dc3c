// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include "tests/support/describe.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

TEST_CASE("countries have names in the language asked for", "[languages]")
{
    CHECK(countryName(u"NG"_s, u"en"_s) == u"Nigeria"_s);
    CHECK(countryName(u"ES"_s, u"en"_s) == u"Spain"_s);
    CHECK(countryName(u"ES"_s, u"es"_s) == u"España"_s);
    CHECK(countryName(u"DE"_s, u"es"_s) == u"Alemania"_s);
    CHECK(countryName(u"UA"_s, u"uk"_s) == u"Ukraine"_s); // no names are shipped in Ukrainian
}

TEST_CASE("languages have names in the language asked for", "[languages]")
{
    CHECK(languageName(u"en"_s, u"en"_s) == u"English"_s);
    CHECK(languageName(u"en"_s, u"es"_s) == u"inglés"_s);
    CHECK(languageName(u"yo"_s, u"en"_s) == u"Yoruba"_s);
    CHECK(languageName(u"ary"_s, u"es"_s) == u"árabe marroquí"_s);
    CHECK(languageName(u"ar"_s, u"ar"_s) == u"العربية"_s);
    CHECK(languageName(u"en"_s, u"uk"_s) == u"English"_s);
    CHECK(languageName(u"bin"_s, u"en"_s) == u"Bini"_s); // spoken in Benin City; three letters
}

TEST_CASE("what has no name keeps its code", "[languages]")
{
    CHECK(languageName(u"qqq"_s, u"en"_s) == u"qqq"_s);
    CHECK(countryName(u"QQ"_s, u"en"_s) == u"QQ"_s);
}

TEST_CASE("the lists of countries and languages are complete and named", "[languages]")
{
    const QStringList countries = countryCodes();
    CHECK(countries.size() == 253); // the same on every system
    CHECK(QSet<QString>(countries.begin(), countries.end()).size() == countries.size());
    for (const QString &code :
         {u"ES"_s, u"XK"_s, u"IT"_s, u"NG"_s, u"CO"_s, u"UA"_s, u"MA"_s, u"SY"_s, u"AF"_s})
        CHECK(countries.contains(code));
    for (const QString &code : countries) {
        INFO(code.toStdString());
        CHECK(code.size() == 2);
        CHECK(countryName(code, u"en"_s) != code);
        CHECK(countryName(code, u"es"_s) != code);
    }
    const QStringList languages = languageCodes();
    CHECK(languages.size() == 539);
    CHECK(QSet<QString>(languages.begin(), languages.end()).size() == languages.size());
    // Nobody who comes to the office speaks Ancient Egyptian; "several languages" is not a language.
    for (const QString &code : {u"egy"_s, u"mul"_s, u"und"_s})
        CHECK_FALSE(languages.contains(code));
    for (const QString &code : {u"es"_s, u"ca"_s, u"en"_s, u"yo"_s, u"ig"_s, u"bin"_s, u"ar"_s, u"uk"_s,
                                u"fa"_s, u"wo"_s, u"ff"_s, u"qu"_s})
        CHECK(languages.contains(code));
    for (const QString &code : languages) {
        INFO(code.toStdString());
        CHECK(languageName(code, u"en"_s) != code);
        // A Spanish name that is missing would read as the English one; theirs are lower case.
        CHECK(languageName(code, u"es"_s).at(0).isLower());
    }
}

TEST_CASE("every country and language that is shipped has a name in each language of paper", "[languages]")
{
    for (const QString &path : {u":/names/countries.json"_s, u":/names/languages.json"_s}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        REQUIRE(all.size() > 200);
        for (const QJsonValue &entry : all) {
            INFO(path.toStdString() << ' ' << entry["code"_L1].toString().toStdString());
            for (const QLatin1StringView key : {"code"_L1, "en"_L1, "es"_L1})
                CHECK_FALSE(entry[key].toString().trimmed().isEmpty());
        }
    }
}
