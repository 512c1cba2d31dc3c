// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/pagesupport.h"

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("The risk page holds both questions, the matrix and how the level came about", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    const PaperDocument document = pages::risk(context, someone(), someRisk(true), someStaleness());
    const QString text = textOf(document);
    INFO(text.toStdString());
    for (const QString &words :
         {u"Overall level: Very high"_s, u"Hearing in two weeks."_s, u"Out of date"_s,
          u"25 Feb 2026: She moved"_s, u"1. Harm by others"_s, u"2. Taking part"_s,
          u"They know where she lives"_s, u"(she named it)"_s, u"She lives in another shelter."_s,
          u"The trafficker is in custody"_s, u"She is afraid for her mother."_s,
          u"She cooperates with the authorities."_s, u"Signed on 1 February 2026"_s,
          u"Because of an event"_s})
        CHECK(text.contains(words));
    const auto matrices = blocksOf<paper::Matrix>(document);
    REQUIRE(matrices.size() == 1);
    REQUIRE(matrices[0].marks.size() == 2);
    CHECK(matrices[0].marks[0].y == 4);
    CHECK(matrices[0].marks[0].x == 3);
    CHECK(matrices[0].marks[0].yAfter == 2);
    CHECK(matrices[0].marks[0].xAfter == 3);
    CHECK(matrices[0].marks[1].y == 5);
    CHECK(matrices[0].marks[1].yAfter == 0); // not rated with safeguards
    REQUIRE(matrices[0].levels.size() == 25);
    for (int y = 1; y <= 5; ++y) {
        for (int x = 1; x <= 5; ++x)
            CHECK(matrices[0].levels[static_cast<size_t>((y - 1) * 5 + x - 1)] ==
                  static_cast<int>(riskrules::cell(y, x)));
    }
    CHECK(document.footNote.isEmpty());
}

TEST_CASE("A risk assessment in date has no notice", "[paper][pages]")
{
    CHECK_FALSE(
        textOf(pages::risk(contextIn(u"en"_s), someone(), someRisk(true), {})).contains(u"Out of date"_s));
}
