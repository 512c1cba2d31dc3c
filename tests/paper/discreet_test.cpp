// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casepaper.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

namespace {

Case someone()
{
    Case person;
    person.chosenName = u"Inés"_s;
    person.legalNames = {u"María de la Inés Ortega-Núñez"_s, u"فاطمة"_s, u"李娜"_s};
    person.aliases = {u"Bo"_s, u"N'Diaye"_s};
    person.household.push_back({{}, u"child"_s, u"Efosa"_s, {}, {}, false, {}});
    person.contactWays.push_back({{}, u"phone"_s, u"+34 600 123 456"_s, ContactSafety::Safe, {}});
    person.contactWays.push_back({{}, u"other"_s, u"at"_s, ContactSafety::Safe, {}});
    return person;
}

} // namespace

TEST_CASE("Names are taken out of free text, whatever their accents and capitals", "[paper][discreet]")
{
    const pages::PagePerson person = pages::pagePerson(someone());
    const NameScreen screen(person.names + QStringList{u"Marta Soler"_s, QString()}, person.exact);
    const std::vector<std::pair<QString, QString>> cases = {
        {u"Inés came."_s, u"— came."_s},
        {u"INES came with ines"_s, u"— came with —"_s},
        {u"Ine\u0301s came"_s, u"— came"_s},
        {u"María Ortega signed"_s, u"— signed"_s},
        {u"Ortega-Nunez, Maria"_s, u"—, —"_s},
        {u"with Marta's help"_s, u"with —'s help"_s},
        {u"Soler and Efosa"_s, u"— and —"_s},
        {u"call +34 600 123 456 at ten"_s, u"call — at ten"_s},
        {u"la casa de la esquina"_s, u"la casa de la esquina"_s},
        {u"Inesperada visita"_s, u"Inesperada visita"_s},
        {u"Martas"_s, u"Martas"_s},
        {u"Bo likes it, bo ho"_s, u"— likes it, bo ho"_s},
        {u"N'Diaye wrote"_s, u"N'— wrote"_s},
        {u"جاءت فاطمة أمس"_s, u"جاءت — أمس"_s},
        {u"قلت لفاطمة"_s, u"قلت —"_s},
        {u"昨天李娜来了"_s, u"昨天—来了"_s},
        {QString(), QString()},
    };
    for (const auto &[text, expected] : cases)
        CHECK(screen.clean(text) == expected);
}

TEST_CASE("A case without names changes no text", "[paper][discreet]")
{
    const pages::PagePerson person = pages::pagePerson(Case());
    const NameScreen screen(person.names, person.exact);
    CHECK(screen.clean(u"A room with a door – and a key."_s) == u"A room with a door – and a key."_s);
}

TEST_CASE("Labels that tell the subject are known", "[paper][discreet]")
{
    for (const QString &label :
         {u"Asylum claim"_s, u"Solicitud de asilo"_s, u"Moving from the shelter"_s,
          u"Company at the police station"_s, u"Víctima de trata"_s, u"A safe place to sleep tonight"_s,
          u"Women who went through something similar"_s})
        CHECK(tellsTheSubject(label));
    for (const QString &label :
         {u"Dentist, glasses"_s, u"Learning the language"_s, u"Una cuenta bancaria propia"_s, u"Housing"_s})
        CHECK_FALSE(tellsTheSubject(label));
}
