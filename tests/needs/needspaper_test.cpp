// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/pagesupport.h"

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

TEST_CASE("What she needs stands in her order, with both views", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    const std::vector<Need> needs = allNeeds();
    const NeedsAssessment first = someNeeds(needs, 1);
    const NeedsAssessment second = someNeeds(needs, 2);
    const PaperDocument document = pages::needs(context, someone(), second, {first, second});
    const QString text = textOf(document);
    const auto tables = blocksOf<paper::Table>(document);
    REQUIRE(tables.size() == 2);
    REQUIRE(tables[0].rows.size() == 6);
    for (size_t i = 0; i < 6; ++i)
        CHECK(tables[0].rows[i][0] == QString::number(i + 1));
    CHECK(tables[1].rows.size() == needs.size() - 6);
    CHECK(tables[0].rows[0].contains(u"You prefer not to say"_s));
    CHECK(tables[0].rows[1][2].contains(shipped(u"situation"_s).labelOf(u"4"_s, u"en"_s)));
    CHECK(tables[0].rows[1][3] == shipped(u"urgency"_s).labelOf(u"2"_s, u"en"_s));
    CHECK(text.contains(u"Not placed in your order yet"_s));
    CHECK(text.contains(u"Where we see it differently"_s));
    CHECK(text.contains(u"(you named it)"_s));
    const auto courses = blocksOf<paper::Courses>(document);
    REQUIRE(courses.size() == 1);
    CHECK(courses[0].columns.size() == 2);
    // One assessment is no course.
    CHECK(blocksOf<paper::Courses>(pages::needs(context, someone(), first, {first})).empty());
    // The one on the page counts, whether the history holds it or not.
    CHECK(blocksOf<paper::Courses>(pages::needs(context, someone(), second, {first})).size() == 1);
}
