// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/pagesupport.h"

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("Her plan says what, who, by when and how it will be known", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    std::vector<Need> needs = allNeeds();
    needs.erase(needs.begin(), needs.end() - 1);
    const PlanVersion version = someVersion();
    const PaperDocument document =
        pages::plan(context, someone(), somePlan(needs), &version, needs, someVictories());
    const QString text = textOf(document);
    INFO(text.toStdString());
    CHECK(document.title == u"My plan"_s);
    CHECK(document.code == u"K7M-3QX"_s);
    CHECK(document.footNote.isEmpty());
    for (const QString &words :
         {u"Blessing"_s, u"Marta Soler"_s, u"Version 2, not signed by both yet"_s, u"2 June 2026"_s,
          u"The course begins in April."_s, u"1. I, Blessing, want a room with a door"_s,
          u"Sending money to the brother"_s, u"12 Apr 2026"_s, u"Ehigiator has the key"_s,
          u"Resting; we look again on 1 May 2026"_s, u"Done on 20 Feb 2026"_s, u"We found another way"_s,
          u"Shelter Refugio"_s, u"Took the underground alone"_s, u"What is new in version 2"_s,
          u"Few places."_s, u"Signed on screen on 1 March 2026"_s})
        CHECK(text.contains(words));
    for (const QString &word : {u"victim"_s, u"failed"_s, u"overdue"_s})
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    const auto tables = blocksOf<paper::Table>(document);
    REQUIRE(tables.size() == 1);
    const auto done = [&](size_t row) { return tables[0].rows[row].back().at(0); };
    CHECK(done(0) == QChar(paper::Table::Box));
    CHECK(done(1) == QChar(paper::Table::Box));
    CHECK(done(2) == QChar(paper::Table::TickedBox));
    const auto signatures = blocksOf<paper::Signatures>(document);
    REQUIRE(signatures.size() == 1);
    CHECK(signatures[0].signedText == QStringList{QString(), u"Signed on screen on 1 March 2026"_s});
}

TEST_CASE("A plan that nobody agreed yet is a draft, and one agreed by both says when", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    const std::vector<Need> needs;
    PaperDocument document = pages::plan(context, someone(), somePlan(needs), nullptr, needs, {});
    CHECK(document.footNote.contains(u"Draft"_s));
    CHECK(textOf(document).contains(u"Not agreed yet"_s));
    PlanVersion version = someVersion();
    version.herSignature = SignatureKind::OnPaper;
    version.herSignedOn = QDate(2026, 3, 2);
    document = pages::plan(context, someone(), somePlan(needs), &version, needs, {});
    CHECK(document.footNote.isEmpty());
    CHECK(textOf(document).contains(u"Version 2, agreed on 2 March 2026"_s));
}

TEST_CASE("A plan that follows her order does not speak of order", "[paper][pages]")
{
    Plan plan = somePlan({});
    plan.order = GoalOrder::Hers;
    CHECK_FALSE(textOf(pages::plan(contextIn(u"en"_s), someone(), plan, nullptr, {}, {}))
                    .contains(u"another order"_s));
}
