// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, the words by which a case is found, likely duplicates, what the audit trail holds.
#include "core/base/random.h"
#include "core/cases/caserules.h"
#include "core/cases/duplicatewords.h"
#include "tests/support/describe.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

constexpr QStringView Characters = u"23456789BCDFGHJKMNPQRTX";

Case named(const QString &chosen, const QStringList &legal = {}, const QStringList &aliases = {})
{
    Case c;
    c.chosenName = chosen;
    c.legalNames = legal;
    c.aliases = aliases;
    return c;
}

Case born(Case c, const PartialDate &birth)
{
    c.birth = birth;
    return c;
}

Case citizen(Case c, const QStringList &citizenships)
{
    c.citizenships = citizenships;
    return c;
}

bool likely(const Case &typed, const Case &existing)
{
    return !caserules::compare(typed, existing).because.empty();
}

} // namespace

TEST_CASE("a case code has two groups of three that cannot be misread", "[cases][codes]")
{
    SeededRandom random(7);
    static const QRegularExpression pattern(u"^[23456789BCDFGHJKMNPQRTX]{3}-[23456789BCDFGHJKMNPQRTX]{3}$"_s);
    QSet<QString> made;
    for (int i = 0; i < 2000; ++i) {
        const QString code = caserules::makeCode(random);
        INFO(code.toStdString());
        REQUIRE(pattern.match(code).hasMatch());
        REQUIRE(caserules::isCode(code));
        made.insert(code);
    }
    CHECK(made.size() > 1990); // of 6.4 million possible ones
}

TEST_CASE("every single mistyped character of a code is caught", "[cases][codes]")
{
    SeededRandom random(8);
    for (int i = 0; i < 300; ++i) {
        const QString code = caserules::makeCode(random);
        for (qsizetype at = 0; at < code.size(); ++at) {
            if (code[at] == u'-')
                continue;
            for (const QChar other : Characters) {
                if (other == code[at])
                    continue;
                QString wrong = code;
                wrong[at] = other;
                INFO(code.toStdString() << " typed as " << wrong.toStdString());
                REQUIRE_FALSE(caserules::isCode(wrong));
                REQUIRE(caserules::normalisedCode(wrong).isEmpty());
            }
        }
    }
}

TEST_CASE("two neighbours of a code in the wrong order are caught", "[cases][codes]")
{
    SeededRandom random(9);
    for (int i = 0; i < 2000; ++i) {
        QString letters = caserules::makeCode(random).remove(u'-');
        for (qsizetype at = 0; at + 1 < letters.size(); ++at) {
            QString wrong = letters;
            wrong[at] = letters[at + 1];
            wrong[at + 1] = letters[at];
            INFO(letters.toStdString() << " typed as " << wrong.toStdString());
            REQUIRE(caserules::normalisedCode(wrong).isEmpty() == (wrong != letters));
        }
    }
}

TEST_CASE("a code is understood however it is typed", "[cases][codes]")
{
    SeededRandom random(10);
    for (int i = 0; i < 100; ++i) {
        const QString code = caserules::makeCode(random);
        QString bare = code;
        bare.remove(u'-');
        INFO(code.toStdString());
        for (const QString &typed : {code, code.toLower(), bare, bare.toLower(), u"  %1 "_s.arg(code),
                                     bare.left(3) + u' ' + bare.mid(3)})
            CHECK(caserules::normalisedCode(typed) == code);
        CHECK_FALSE(caserules::isCode(bare)); // as stored is with the dash
        CHECK_FALSE(caserules::isCode(code.toLower()));
    }
    for (const QString &none : {u""_s, u"   "_s, u"-"_s, u"K7M"_s, u"K7M-3Q"_s, u"K7M-3QXX"_s, u"Amina"_s,
                                u"AEI-OU1"_s, u"K7M_3QX"_s, u"ß"_s}) {
        INFO(none.toStdString());
        CHECK(caserules::normalisedCode(none).isEmpty());
        CHECK_FALSE(caserules::isCode(none));
    }
}

TEST_CASE("a case is found by its code, its names and its place", "[cases][search]")
{
    Case c = named(u"Ámbar"_s, {u"María José Pérez"_s, u"Pérez Ruiz"_s}, {u"Lucky"_s});
    c.code = u"K7M-3QX"_s;
    c.place = u"L’Hospitalet"_s;
    const QString text = caserules::searchText(c);
    CHECK(text.startsWith(u' '));
    CHECK(text.endsWith(u' '));
    CHECK_FALSE(text.contains(u"  "_s));
    for (const QString &word : {u"k7m"_s, u"3qx"_s, u"k7m3qx"_s, u"ambar"_s, u"maria"_s, u"jose"_s,
                                u"perez"_s, u"ruiz"_s, u"lucky"_s, u"hospitalet"_s}) {
        INFO(word.toStdString());
        CHECK(text.count(u' ' + word + u' ') == 1);
    }
}

TEST_CASE("what is confidential beyond the name is not searched for", "[cases][search]")
{
    Case c = named(u"Amina"_s);
    c.code = u"K7M-3QX"_s;
    c.careNote = u"carenote"_s;
    c.legalNote = u"legalnote"_s;
    c.reachNote = u"reachnote"_s;
    c.household.push_back({QUuid(), u"child"_s, u"Childname"_s, {}, u"Whereabouts"_s, true, u"childnote"_s});
    c.contactWays.push_back({QUuid(), u"phone"_s, u"600123123"_s, ContactSafety::Safe, u"waynote"_s});
    CHECK(caserules::searchText(c) == u" k7m 3qx k7m3qx amina "_s);
}

TEST_CASE("names are compared in any order, as aliases, and with small mistakes", "[cases][duplicates]")
{
    const Case existing = named(u"Joy"_s, {u"Blessing Osaretin Igbinedion"_s}, {u"Sweet Mother"_s});
    CHECK(likely(named({}, {u"Blessing Osaretin Igbinedion"_s}), existing));
    CHECK(likely(named({}, {u"IGBINEDION, Osaretin Blessing"_s}), existing)); // any order
    CHECK(likely(named({}, {u"Blessing Igbinedion"_s}), existing));           // one word missing
    CHECK(likely(named({}, {u"Blesing Osaretín Igbinedion"_s}), existing));   // alike
    CHECK(likely(named(u"Sweet Mother"_s), existing));                        // her alias, chosen now
    CHECK(likely(named(u"Sweet Mothr"_s), existing));
    CHECK(likely(named(u"joy"_s), existing));
    CHECK_FALSE(likely(named({}, {u"Grace Okafor"_s}), existing));
    CHECK_FALSE(likely(named({}, {u"Blessing Okafor"_s}), existing)); // one word of several is not enough
    CHECK_FALSE(likely(named(u"Mother"_s), existing));
    CHECK_FALSE(likely(named({}), existing));
    // Two names that only sound a little alike are two names, whatever else fits.
    const auto of2000 = [](const QString &name) {
        return citizen(born(named(name), PartialDate::year(2000)), {u"NG"_s});
    };
    CHECK_FALSE(likely(of2000(u"Irina"_s), of2000(u"Marina"_s)));
    CHECK_FALSE(likely(of2000(u"Amina"_s), of2000(u"Ramona"_s)));
    CHECK_FALSE(likely(named({}), named({})));
}

TEST_CASE("birth and citizenship raise or lower the score, and are named as reasons", "[cases][duplicates]")
{
    const Case existing =
        citizen(born(named({}, {u"Blessing Osaretin"_s}), PartialDate::day(QDate(2001, 5, 17))), {u"NG"_s});
    const Case name = named({}, {u"Osaretin Blessing"_s});
    const auto score = [&](const Case &typed) { return caserules::compare(typed, existing).score; };

    const double bare = score(name);
    CHECK(bare >= 0.75);
    CHECK(score(born(name, PartialDate::day(QDate(2001, 5, 17)))) > bare);
    CHECK(score(born(name, PartialDate::month(2001, 5))) > bare);
    CHECK(score(born(name, PartialDate::season(2001, PartialDate::Season::Spring))) > bare);
    CHECK(score(born(name, PartialDate::year(2001))) > bare);
    CHECK(score(born(name, PartialDate::year(1990))) < bare);
    CHECK(score(citizen(name, {u"GH"_s, u"NG"_s})) > bare);
    CHECK(score(citizen(name, {u"GH"_s})) < bare);

    const Case all = citizen(born(name, PartialDate::year(2001)), {u"NG"_s});
    CHECK(score(all) > score(born(name, PartialDate::year(2001))));
    CHECK(score(all) <= 1.0);
    CHECK(duplicatewords::said(caserules::compare(all, existing).because) ==
          QStringList{u"the same name"_s, u"may be born on the same day"_s, u"the same citizenship"_s});
    CHECK(duplicatewords::said(caserules::compare(name, existing).because) ==
          QStringList{u"the same name"_s});
    CHECK(duplicatewords::said(caserules::compare(named({}, {u"Blesing Osaretin"_s}), existing).because) ==
          QStringList{u"a name that is alike"_s});

    // The same day of birth and country say nothing without a name.
    CHECK_FALSE(likely(citizen(born(named({}, {u"Grace Okafor"_s}), existing.birth), {u"NG"_s}), existing));
    // With little of a name, they turn the scale.
    const Case half = named({}, {u"Blessing"_s});
    CHECK_FALSE(likely(half, existing));
    CHECK(likely(citizen(born(half, PartialDate::year(2001)), {u"NG"_s}), existing));
}

TEST_CASE("comparing does not depend on which case was there first", "[cases][duplicates]")
{
    const QList<Case> all{
        named(u"Joy"_s, {u"Blessing Osaretin Igbinedion"_s}),
        named({}, {u"Blessing Igbinedion"_s}),
        citizen(born(named({}, {u"Blesing Osaretin"_s}), PartialDate::year(2001)), {u"NG"_s}),
        born(named(u"Joy"_s), PartialDate::year(1999)),
        named({}),
    };
    for (const Case &a : all) {
        for (const Case &b : all) {
            INFO(a.displayName().toStdString() << " and " << b.displayName().toStdString());
            CHECK(std::abs(caserules::compare(a, b).score - caserules::compare(b, a).score) < 1e-9);
        }
    }
}

TEST_CASE("the audit trail sees a change of every field", "[cases]")
{
    const Case none;
    QList<std::pair<QString, Case>> changed;
    const auto with = [&](const QString &field, auto change) {
        Case c;
        change(c);
        changed << std::pair(field, c);
    };
    with(u"status"_s, [](Case &c) { c.status = u"Closed"_s; });
    with(u"responsible"_s, [](Case &c) { c.responsible = MemberId(2); });
    with(u"chosenName"_s, [](Case &c) { c.chosenName = u"x"_s; });
    with(u"legalNames"_s, [](Case &c) { c.legalNames = QStringList{u"x"_s}; });
    with(u"aliases"_s, [](Case &c) { c.aliases = QStringList{u"x"_s}; });
    with(u"birth"_s, [](Case &c) { c.birth = PartialDate::year(2000, true); });
    with(u"gender"_s, [](Case &c) { c.gender = u"x"_s; });
    with(u"citizenships"_s, [](Case &c) { c.citizenships = QStringList{u"NG"_s}; });
    with(u"languages"_s, [](Case &c) { c.languages = {{u"en"_s, 2}}; });
    for (const InterpreterWish wish :
         {InterpreterWish::Wanted, InterpreterWish::WantedWoman, InterpreterWish::NotNeeded,
          InterpreterWish::Refused, InterpreterWish::PrefersNotToSay})
        with(u"interpreter"_s, [wish](Case &c) { c.interpreter = wish; });
    with(u"interpreterNote"_s, [](Case &c) { c.interpreterNote = u"x"_s; });
    with(u"careNote"_s, [](Case &c) { c.careNote = u"x"_s; });
    with(u"place"_s, [](Case &c) { c.place = u"x"_s; });
    with(u"legalSituation"_s, [](Case &c) { c.legalSituation = u"x"_s; });
    with(u"legalNote"_s, [](Case &c) { c.legalNote = u"x"_s; });
    with(u"reachNote"_s, [](Case &c) { c.reachNote = u"x"_s; });
    with(u"household"_s, [](Case &c) { c.household.push_back({}); });
    with(u"contactWays"_s, [](Case &c) { c.contactWays.push_back({}); });
    QSet<QByteArray> seen;
    for (const auto &[field, c] : changed) {
        INFO(field.toStdString());
        const QJsonObject before = caserules::toJson(none);
        const QJsonObject after = caserules::toJson(c);
        for (const QString &key : before.keys())
            CHECK((before.value(key) != after.value(key)) == (key == field));
        const QByteArray text = QJsonDocument(after).toJson();
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
    // Within the lists, every part counts too.
    Case a;
    a.household.push_back({QUuid(), u"child"_s, u"x"_s, {}, u"here"_s, true, u"n"_s});
    a.contactWays.push_back({QUuid(), u"phone"_s, u"1"_s, ContactSafety::Safe, u"n"_s});
    const auto differs = [&a](auto change) {
        Case b = a;
        change(b);
        return caserules::toJson(a) != caserules::toJson(b);
    };
    CHECK(differs([](Case &c) { c.household[0].relation = u"y"_s; }));
    CHECK(differs([](Case &c) { c.household[0].name = u"y"_s; }));
    CHECK(differs([](Case &c) { c.household[0].birth = PartialDate::year(2020); }));
    CHECK(differs([](Case &c) { c.household[0].whereabouts = u"y"_s; }));
    CHECK(differs([](Case &c) { c.household[0].livesWithHer = false; }));
    CHECK(differs([](Case &c) { c.household[0].note = u"y"_s; }));
    CHECK(differs([](Case &c) { c.contactWays[0].kind = u"y"_s; }));
    CHECK(differs([](Case &c) { c.contactWays[0].value = u"y"_s; }));
    CHECK(differs([](Case &c) { c.contactWays[0].safety = ContactSafety::Never; }));
    CHECK(differs([](Case &c) { c.contactWays[0].safety = ContactSafety::OnlyAsAgreed; }));
    CHECK(differs([](Case &c) { c.contactWays[0].note = u"y"_s; }));
}
