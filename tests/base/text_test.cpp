// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and ids from a seed, and texts in scripts that have no case and no accents of ours.
#include "core/base/languages.h"
#include "core/base/random.h"
#include "core/base/textfold.h"
#include "tests/support/describe.h"
#include <QSet>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

QList<quint32> numbers(quint64 seed, int count, quint32 bound)
{
    SeededRandom random(seed);
    QList<quint32> all;
    for (int i = 0; i < count; ++i)
        all << random.below(bound);
    return all;
}

QList<QUuid> uuids(quint64 seed, int count)
{
    SeededRandom random(seed);
    QList<QUuid> all;
    for (int i = 0; i < count; ++i)
        all << random.uuid();
    return all;
}

void checkUuid(const QUuid &uuid)
{
    CHECK(uuid.version() == QUuid::Random);
    CHECK(uuid.variant() == QUuid::DCE);
}

} // namespace

TEST_CASE("the same seed gives the same numbers and ids, another seed gives others", "[random]")
{
    CHECK(numbers(7, 500, 1000) == numbers(7, 500, 1000));
    CHECK(numbers(7, 500, 1000) != numbers(8, 500, 1000));
    CHECK(uuids(7, 50) == uuids(7, 50));
    const QList<QUuid> one = uuids(7, 50);
    for (const QUuid &uuid : uuids(8, 50))
        CHECK_FALSE(one.contains(uuid));
    // A number in between changes what follows: one sequence, not two.
    SeededRandom random(7);
    random.below(2);
    CHECK(random.uuid() != one.front());
}

TEST_CASE("a seed gives the same on every machine", "[random]")
{
    // SplitMix64 as published gives 0xE220A8397B1DCDAF and 0x6E789E6AA1B965F4 for the seed 0.
    CHECK(SeededRandom(0).uuid() == QUuid(u"e220a839-7b1d-4daf-ae78-9e6aa1b965f4"_s));
    SeededRandom random(0);
    CHECK(random.below(0xFFFFFFFFu) == 0xE220A838u);
    CHECK(random.below(100) == 43u);
}

TEST_CASE("a number lies below its bound, and every one of them comes up about equally often", "[random]")
{
    SeededRandom seeded(3);
    SystemRandom system;
    for (Random *random : std::initializer_list<Random *>{&seeded, &system}) {
        std::array<int, 23> seen{};
        for (int i = 0; i < 23000; ++i) {
            const quint32 number = random->below(23);
            REQUIRE(number < 23);
            ++seen[number];
        }
        // 1,000 each are expected; 200 off is more than six standard deviations.
        for (const int count : seen) {
            CHECK(count > 800);
            CHECK(count < 1200);
        }
        CHECK(random->below(1) == 0);
        CHECK(random->below(0) == 0);
        CHECK(random->below(0xFFFFFFFFu) < 0xFFFFFFFFu);
    }
}

TEST_CASE("ids are version 4 and never the same twice", "[random]")
{
    SeededRandom seeded(4);
    SystemRandom system;
    QSet<QUuid> seen;
    for (int i = 0; i < 500; ++i) {
        for (Random *random : std::initializer_list<Random *>{&seeded, &system}) {
            const QUuid uuid = random->uuid();
            checkUuid(uuid);
            seen.insert(uuid);
        }
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("texts in East Asian scripts keep their letters", "[textfold]")
{
    CHECK(fold(u"王丽"_s) == u"王丽"_s);
    CHECK(foldedWords(u"王 丽，小红。"_s) == QStringList{u"王"_s, u"丽"_s, u"小红"_s});
    CHECK(foldedWords(u"𠮷田"_s) == QStringList{u"𠮷田"_s}); // beyond the first plane, in two halves
    CHECK(fold(u"ｱﾔｶ"_s) == fold(u"アヤカ"_s));              // half width
    CHECK(foldedWords(u"김민지"_s).size() == 1);
    CHECK(fold(u"김민지"_s) == fold(u"김민지"_s.normalized(QString::NormalizationForm_D)));
    CHECK(likeness(u"王丽"_s, u"王丽"_s) == 1.0);
    CHECK(likeness(u"王丽"_s, u"王小丽"_s) > likeness(u"王丽"_s, u"李小红"_s));
    CHECK(likeness(u"王丽"_s, u"李红"_s) == 0.0);
    CHECK(likeness(u"김민지"_s, u"김민지"_s) == 1.0);
    CHECK(likeness(u"김민지"_s, u"박서연"_s) < 0.8);
}

TEST_CASE("vowel signs that stand beside their letter are part of the word", "[textfold]")
{
    // Devanagari, Bengali, Sinhala, Burmese: names of women from Nepal, Bangladesh, Sri Lanka, Myanmar.
    for (const QString &name : {u"सीता"_s, u"রেহানা"_s, u"මාලා"_s, u"မြင့်"_s, u"খাদিজা"_s}) {
        INFO(name.toStdString());
        CHECK(foldedWords(name).size() == 1);
    }
    CHECK(foldedWords(u"सीता देवी"_s).size() == 2);
    // Sita, Sati and Sota are three names.
    CHECK(likeness(u"सीता"_s, u"सीता"_s) == 1.0);
    CHECK(likeness(u"सीता"_s, u"सती"_s) < 1.0);
    CHECK(likeness(u"सीता"_s, u"सोता"_s) < 1.0);
}

TEST_CASE("likeness goes by folded texts, in every script", "[textfold]")
{
    const QList<std::pair<QString, QString>> same{{u"Straßer"_s, u"STRASSER"_s}, {u"Łucja"_s, u"lucja"_s},
                                                  {u"مُحَمَّد"_s, u"محمد"_s},        {u"أمينة"_s, u"امينة"_s},
                                                  {u"ОЛЕНА"_s, u"олена"_s},      {u"Σοφία"_s, u"ΣΟΦΙΑ"_s}};
    for (const auto &[a, b] : same) {
        INFO(a.toStdString() << " and " << b.toStdString());
        CHECK(likeness(a, b) == 1.0);
    }
    CHECK(likeness(u"Олена"_s, u"Алена"_s) > 0.8);
    CHECK(likeness(u"أمينة"_s, u"امنة"_s) > 0.8);
    CHECK(likeness(u"Олена"_s, u"Olena"_s) == 0.0); // another script is not guessed at
}

TEST_CASE("where no code was chosen, there is no name", "[languages]")
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        CHECK(countryName(u""_s, language) == QString());
        CHECK(languageName(u""_s, language) == QString());
    }
}

TEST_CASE("countries and languages of the women are named in English and in Spanish", "[languages]")
{
    // "XX" is stored for her who has no citizenship; no country may take that code.
    CHECK_FALSE(countryCodes().contains(u"XX"_s));
    const QList<std::pair<QString, std::pair<QString, QString>>> countries{
        {u"NG"_s, {u"Nigeria"_s, u"Nigeria"_s}}, {u"MA"_s, {u"Morocco"_s, u"Marruecos"_s}},
        {u"RO"_s, {u"Romania"_s, u"Rumanía"_s}}, {u"BR"_s, {u"Brazil"_s, u"Brasil"_s}},
        {u"CN"_s, {u"China"_s, u"China"_s}},     {u"UA"_s, {u"Ukraine"_s, u"Ucrania"_s}}};
    for (const auto &[code, names] : countries) {
        INFO(code.toStdString());
        CHECK(countryName(code, u"en"_s) == names.first);
        CHECK(countryName(code, u"es"_s) == names.second);
    }
    const QList<std::pair<QString, std::pair<QString, QString>>> languages{
        {u"ro"_s, {u"Romanian"_s, u"rumano"_s}},
        {u"ar"_s, {u"Arabic"_s, u"árabe"_s}},
        {u"uk"_s, {u"Ukrainian"_s, u"ucraniano"_s}},
        {u"pt"_s, {u"Portuguese"_s, u"portugués"_s}},
        {u"zh"_s, {u"Chinese"_s, u"chino"_s}}};
    for (const auto &[code, names] : languages) {
        INFO(code.toStdString());
        CHECK(languageName(code, u"en"_s) == names.first);
        CHECK(languageName(code, u"es"_s) == names.second);
    }
}
