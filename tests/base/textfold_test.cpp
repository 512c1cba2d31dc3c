// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

TEST_CASE("folding takes away case and accents", "[textfold]")
{
    const QList<std::pair<QString, QString>> table{
        {u""_s, u""_s},
        {u"Amina"_s, u"amina"_s},
        {u"JOSÉ"_s, u"jose"_s},
        {u"Jose\u0301"_s, u"jose"_s}, // the accent as a character of its own
        {u"Ñuñez"_s, u"nunez"_s},
        {u"Çelik"_s, u"celik"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"STRASSE"_s, u"strasse"_s},
        {u"GROẞ"_s, u"gross"_s},
        {u"Søren Ødegård"_s, u"soren odegard"_s},
        {u"Łucja"_s, u"lucja"_s},
        {u"Đorđević"_s, u"dordevic"_s},
        {u"Guðrún"_s, u"gudrun"_s},
        {u"Þóra"_s, u"thora"_s},
        {u"Ægir"_s, u"aegir"_s},
        {u"Cœur"_s, u"coeur"_s},
        {u"Işıl"_s, u"isil"_s},
        {u"İpek"_s, u"ipek"_s},
        {u"Ștefănescu"_s, u"stefanescu"_s},
        {u"Şirin"_s, u"sirin"_s},
        {u"Nguyễn Thị Ánh"_s, u"nguyen thi anh"_s},
        {u"ﬁona"_s, u"fiona"_s},       // a ligature from a copied PDF
        {u"Ａｍｉｎａ"_s, u"amina"_s}, // full width
        {u"ОЛЕНА"_s, u"олена"_s},
        {u"Йосипа"_s, u"иосипа"_s},
        {u"ΕΛΈΝΗ"_s, u"ελενη"_s},
        {u"Άγγελος"_s, u"αγγελοσ"_s}, // the last sigma is a sigma
        {u"أمينة"_s, u"امينة"_s},
        {u"مُحَمَّد"_s, u"محمد"_s},
    };
    for (const auto &[text, folded] : table) {
        INFO(text.toStdString());
        CHECK(fold(text) == folded);
        CHECK(fold(fold(text)) == folded); // folded text stays as it is
        CHECK(fold(text.toUpper()) == fold(text.toLower()));
    }
}

TEST_CASE("folded words are runs of letters and digits", "[textfold]")
{
    CHECK(foldedWords(u""_s).isEmpty());
    CHECK(foldedWords(u" -.,/ "_s).isEmpty());
    CHECK(foldedWords(u"María del Mar"_s) == QStringList{u"maria"_s, u"del"_s, u"mar"_s});
    CHECK(foldedWords(u"  García-López,\tAna "_s) == QStringList{u"garcia"_s, u"lopez"_s, u"ana"_s});
    CHECK(foldedWords(u"K7M-3QX"_s) == QStringList{u"k7m"_s, u"3qx"_s});
    CHECK(foldedWords(u"\"*Amina*\" OR (1)"_s) == QStringList{u"amina"_s, u"or"_s, u"1"_s});
    CHECK(foldedWords(u"Амíна Мыкола"_s).size() == 2);
    CHECK(foldedWords(u"أمينة حسن"_s) == QStringList{u"امينة"_s, u"حسن"_s});
}

TEST_CASE("likeness is one for the same letters, and nothing where none is shared", "[textfold]")
{
    CHECK(likeness(u"Amina"_s, u"amina"_s) == 1.0);
    CHECK(likeness(u"José"_s, u"JOSE"_s) == 1.0);
    CHECK(likeness(u"Ana-María"_s, u"ana maria"_s) == 1.0);
    CHECK(likeness(u"Amina"_s, u""_s) == 0.0);
    CHECK(likeness(u""_s, u""_s) == 0.0);
    CHECK(likeness(u"-"_s, u"-"_s) == 0.0);
    CHECK(likeness(u"abc"_s, u"xyz"_s) == 0.0);
}

TEST_CASE("likeness is Jaro-Winkler's", "[textfold]")
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.0005; };
    CHECK(near(likeness(u"MARTHA"_s, u"MARHTA"_s), 0.9611));
    CHECK(near(likeness(u"DWAYNE"_s, u"DUANE"_s), 0.84));
    CHECK(near(likeness(u"DIXON"_s, u"DICKSONX"_s), 0.8133));
    CHECK(near(likeness(u"JELLYFISH"_s, u"SMELLYFISH"_s), 0.8963));
}

TEST_CASE("likeness does not depend on which text comes first", "[textfold]")
{
    const QStringList names{u"Amina"_s,   u"Aminata"_s,   u"Blessing"_s, u"Blesing"_s, u"Oksana"_s,
                            u"Roksana"_s, u"Mercy"_s,     u"Marcy"_s,    u"Li"_s,      u"Lin"_s,
                            u"a"_s,       u"Fatoumata"_s, u"Fatimata"_s};
    for (const QString &a : names) {
        for (const QString &b : names) {
            INFO(a.toStdString() << " and " << b.toStdString());
            const double alike = likeness(a, b);
            CHECK(alike == likeness(b, a));
            CHECK(alike >= 0);
            CHECK(alike <= 1);
            CHECK((alike == 1.0) == (a == b));
        }
    }
}

TEST_CASE("one wrong letter in a name is alike, another name is not", "[textfold]")
{
    for (const auto &[a, b] : {std::pair(u"Blessing"_s, u"Blesing"_s), std::pair(u"Aminata"_s, u"Amitana"_s),
                               std::pair(u"Fatoumata"_s, u"Fatumata"_s)}) {
        INFO(a.toStdString() << " and " << b.toStdString());
        CHECK(likeness(a, b) >= 0.88);
    }
    for (const auto &[a, b] : {std::pair(u"Blessing"_s, u"Amina"_s), std::pair(u"Oksana"_s, u"Mercy"_s),
                               std::pair(u"Fatoumata"_s, u"Grace"_s)}) {
        INFO(a.toStdString() << " and " << b.toStdString());
        CHECK(likeness(a, b) < 0.7);
    }
}
