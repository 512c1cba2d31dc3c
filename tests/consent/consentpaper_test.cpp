// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include "core/paper/printing.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "tests/paper/papersupport.h"
#include "tests/support/vaultfixture.h"
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;

namespace {

struct FormFixture : test::VaultFixture {
    FormFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        id = CaseStore(session()).create(c).id;
    }
    PaperDocument form(const QString &language, bool discreet = false)
    {
        PaperChoice choice;
        choice.language = language;
        choice.discreet = discreet;
        return preparePage(session(), id, *printablePage(u"consent"_s), choice).document;
    }
    void answer(const QString &recipient)
    {
        Consent c;
        c.caseId = id;
        c.purpose = u"An appointment"_s;
        c.recipient = recipient;
        c.information = {u"name"_s};
        c.askedOn = clock.today();
        c.language = u"es"_s;
        c.explainedBy = u"Marta"_s;
        ConsentStore(session()).add(c);
    }
    CaseId id;
};

} // namespace

TEST_CASE("consent form: it can be printed before anything was asked, in her language, with lines to sign")
{
    FormFixture f;
    const PaperDocument document = f.form(GENERATE(u"en"_s, u"es"_s));
    const auto lines = std::ranges::count_if(document.blocks, [](const paper::Block &block) {
        const auto *signatures = std::get_if<paper::Signatures>(&block);
        return signatures && signatures->who.size() == 3 &&
               std::ranges::all_of(signatures->signedText, &QString::isEmpty);
    });
    CHECK(lines == 1);
    CHECK(std::ranges::none_of(document.blocks, [](const paper::Block &block) {
        return std::holds_alternative<paper::PageBreak>(block);
    }));
    CHECK(test::textOf(f.form(u"en"_s)).contains(u"You can change your mind"_s));
    CHECK(test::textOf(f.form(u"es"_s)).contains(u"Puedes cambiar de opinión"_s));
}

TEST_CASE("consent form: what she answered before stands on a page of its own, behind what is signed")
{
    FormFixture f;
    f.answer(u"Housing office"_s);
    const PaperDocument document = f.form(u"en"_s);
    const auto at = [&](auto holds) {
        return std::ranges::find_if(document.blocks, holds) - document.blocks.begin();
    };
    const auto signs = at([](const paper::Block &b) { return std::holds_alternative<paper::Signatures>(b); });
    const auto breaks = at([](const paper::Block &b) { return std::holds_alternative<paper::PageBreak>(b); });
    const auto answers = at([](const paper::Block &b) {
        const auto *table = std::get_if<paper::Table>(&b);
        return table && !table->rows.empty() && table->rows.front().contains(u"Housing office"_s);
    });
    CHECK(signs < breaks);
    CHECK(breaks < answers);
    CHECK(answers < static_cast<std::ptrdiff_t>(document.blocks.size()));
}

TEST_CASE("consent form: the question and the signatures stand on one page; a discreet one tells no subject")
{
    FormFixture f;
    const QString language = GENERATE(u"en"_s, u"es"_s);
    const PreparedPage page = [&] {
        PaperChoice choice;
        choice.language = language;
        return preparePage(f.session(), f.id, *printablePage(u"consent"_s), choice).goesTo(ForWhom::Her);
    }();
    CHECK(printToPdf(f.session(), page, f.folder.filePath(u"a.pdf"_s)).pages == 1);
    // Also where the foot of the page says that all is invented.
    itinera::runSql(f.session().db(), u"UPDATE vault_info SET is_demo = 1"_s);
    PaperChoice choice;
    choice.language = language;
    PreparedPage demo = preparePage(f.session(), f.id, *printablePage(u"consent"_s), choice);
    CHECK(printToPdf(f.session(), demo.goesTo(ForWhom::Her), f.folder.filePath(u"b.pdf"_s)).pages == 1);
    CHECK(test::textOf(f.form(u"en"_s)).contains(u"trafficking"_s));
    CHECK_FALSE(test::textOf(f.form(u"en"_s, true)).contains(u"trafficking"_s));
    CHECK_FALSE(test::textOf(f.form(u"es"_s, true)).contains(u"trata"_s));
}
