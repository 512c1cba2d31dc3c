// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that a subject offers for printing is composed in each language, for her and discreet.
#include "core/base/textfold.h"
#include "core/cases/casestore.h"
#include "core/demo/democaseload.h"
#include "core/paper/papertext.h"
#include "core/subjects.h"
#include "tests/paper/papersupport.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

struct PrintsFixture : VaultFixture {
    PrintsFixture()
    {
        DemoOptions options;
        options.cases = 3;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(session(), clock, options);
    }
    QString composed(const PrintablePage &page, CaseId id, const QString &language, bool discreet)
    {
        PaperChoice choice;
        choice.language = language;
        choice.discreet = discreet;
        const PreparedPage prepared = preparePage(session(), id, page, choice);
        CHECK(prepared.record.page == page.key);
        CHECK(prepared.record.language == language);
        CHECK(prepared.record.discreet == discreet);
        return fold(prepared.document.title + u'\n' + textOf(prepared.document));
    }
};

/// Names of people, in words of more than three letters, so that no other word has them in it by chance.
QStringList wordsOf(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        for (const QString &word : foldedWords(name)) {
            if (word.size() > 3)
                words << word;
        }
    }
    return words;
}

} // namespace

TEST_CASE("conformance: each page that is printed has a key, a name, its right and its place, once",
          "[conformance][printing]")
{
    QSet<QString> keys;
    QSet<QString> names;
    QSet<int> places;
    for (const PrintablePage &page : printablePages()) {
        CAPTURE(page.key);
        CHECK_FALSE(keys.contains(page.key));
        keys.insert(page.key);
        CHECK_FALSE(names.contains(page.name()));
        names.insert(page.name());
        CHECK(findRight(page.toSee.key()));
        CHECK_FALSE(places.contains(page.place)); // two of one place would stand as it happens
        places.insert(page.place);
    }
    // Hers comes before the team's.
    REQUIRE(printablePages().size() >= 4);
    CHECK(printablePages()[0].key == u"plan"_s);
    CHECK(printablePages()[1].key == u"needs"_s);
    CHECK(printablePages()[2].key == u"risk"_s);
}

TEST_CASE("conformance: each page is composed in each language; a discreet one names nobody",
          "[conformance][printing][discreet]")
{
    PrintsFixture f;
    QStringList staff;
    for (const Member &member : f.session().members())
        staff << member.name;
    for (const PrintablePage &page : printablePages()) {
        for (const qint64 number : {1, 2, 3}) {
            const CaseId id(number);
            const Case person = CaseStore(f.session()).load(id);
            QStringList household;
            for (const HouseholdMember &member : person.household)
                household << member.name;
            const QStringList hers =
                wordsOf(QStringList{person.chosenName} + person.legalNames + person.aliases + household);
            QSet<QString> plain;
            QSet<QString> discreet;
            for (const QString &language : PaperText::languages()) {
                CAPTURE(page.key, number, language);
                const QString full = f.composed(page, id, language, false);
                const QString quiet = f.composed(page, id, language, true);
                CHECK(full.size() > 100);
                CHECK(quiet.size() > 40);
                CHECK(full.contains(fold(person.displayName())));
                const QStringList words = foldedWords(quiet);
                const QSet<QString> said(words.begin(), words.end());
                for (const QString &name : hers + wordsOf(staff)) {
                    CAPTURE(name);
                    CHECK_FALSE(said.contains(name));
                }
                for (const ContactWay &way : person.contactWays)
                    CHECK_FALSE(quiet.contains(fold(way.value)));
                CHECK_FALSE(said.contains(u"itinera"_s)); // tells which office it is from
                plain.insert(full);
                discreet.insert(quiet);
            }
            CHECK(plain.size() == PaperText::languages().size());
            CHECK(discreet.size() == PaperText::languages().size());
        }
    }
}
