// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/pagesupport.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTranslator>
#include <catch2/catch_message.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

class TinyWords final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QLatin1String text(source);
        if (QLatin1String(context) != QLatin1String("Paper"))
            return {};
        if (text == QLatin1String("My plan"))
            return u"Mi plan"_s;
        if (text == QLatin1String("Signatures"))
            return u"Firmas"_s;
        return {};
    }
};

} // namespace

TEST_CASE("The words of a page are those of its language", "[paper][pages]")
{
    pages::Context context = contextIn(u"es"_s);
    context.words = std::make_shared<TinyWords>();
    std::vector<Need> needs = allNeeds();
    const PaperDocument document = pages::plan(context, someone(), somePlan(needs), nullptr, needs, {});
    const QString text = textOf(document);
    CHECK(document.title == u"Mi plan"_s);
    CHECK(text.contains(u"Firmas"_s));
    CHECK(text.contains(u"2 de junio de 2026"_s));
    CHECK(text.contains(shipped(u"need"_s).labelOf(needs[1].code, u"es"_s)));
}

TEST_CASE("Invented data is marked on every page", "[paper][pages]")
{
    pages::Context context = contextIn(u"en"_s);
    context.demo = true;
    CHECK(pages::risk(context, someone(), someRisk(true), {}).footNote == u"Invented data for practice"_s);
    CHECK(pages::risk(context, someone(), someRisk(false), {}).footNote.contains(u"Draft – not signed"_s));
}

TEST_CASE("A discreet page names nobody and tells no subject", "[paper][pages][discreet]")
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const pages::Context context = contextIn(language, true);
        const std::vector<Need> needs = allNeeds();
        const PlanVersion version = someVersion();
        const NeedsAssessment first = someNeeds(needs, 1);
        const NeedsAssessment second = someNeeds(needs, 2);
        const std::vector<PaperDocument> documents = {
            pages::plan(context, someone(), somePlan(needs), &version, needs, someVictories()),
            pages::plan(context, someone(), somePlan(needs), nullptr, needs, someVictories()),
            pages::needs(context, someone(), second, {first, second}),
            pages::risk(context, someone(), someRisk(true), someStaleness()),
            pages::risk(context, someone(), someRisk(false), {}),
        };
        for (const PaperDocument &document : documents) {
            INFO(document.title.toStdString());
            CHECK(tellingWordsIn(document) == QStringList());
            CHECK(textOf(document).contains(u"K7M-3QX"_s));
        }
        if (language == u"en"_s) {
            CHECK(documents[0].title == u"Plan"_s);
            CHECK(documents[2].title == u"Overview"_s);
            CHECK(documents[3].title == u"Notes"_s);
            // Her words stay, but for the names.
            CHECK(textOf(documents[0]).contains(u"I, —, want a room with a door"_s));
            CHECK(textOf(documents[3]).contains(u"Very high"_s));
        }
    }
    // The test can fail: the full pages do tell.
    CHECK_FALSE(tellingWordsIn(pages::risk(contextIn(u"en"_s), someone(), someRisk(true), {})).isEmpty());
}

TEST_CASE("What is on the page is in the PDF", "[paper][pages][pdf]")
{
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    QTemporaryDir folder;
    const pages::Context context = contextIn(u"en"_s);
    const std::vector<Need> needs = allNeeds();
    const NeedsAssessment first = someNeeds(needs, 1);
    const NeedsAssessment second = someNeeds(needs, 2);
    const PlanVersion version = someVersion();
    const QString file = folder.filePath(u"a.pdf"_s);

    const PaperDocument plan =
        pages::plan(context, someone(), somePlan({needs.back()}), &version, needs, someVictories());
    PaperRenderer(plan).writePdf(file);
    CHECK(pdfText(file).contains(u"Place and date"_s));
    CHECK(pdfText(file).contains(u"Small victories"_s));
    const PaperDocument needsPage = pages::needs(context, someone(), second, {first, second});
    PaperRenderer(needsPage).writePdf(file);
    CHECK(pdfText(file).contains(u"How it has gone over time"_s));
    const PaperDocument risk = pages::risk(context, someone(), someRisk(false), someStaleness());
    const int pageCount = PaperRenderer(risk).writePdf(file);
    for (int i = 1; i <= pageCount; ++i)
        CHECK(pdfText(file, i).contains(u"Draft – not signed"_s));
    CHECK(pdfText(file).contains(u"How likely"_s));
}

TEST_CASE("Time for the PDF of a typical plan", "[.][bench]")
{
    QTemporaryDir folder;
    const pages::Context context = contextIn(u"en"_s);
    const std::vector<Need> needs = allNeeds();
    Plan plan = somePlan({needs[0], needs[3]});
    plan.goals[0].steps.pop_back();
    for (int i = 0; i < 4; ++i)
        plan.goals.push_back(plan.goals[0]);
    const PlanVersion version = someVersion();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const PaperDocument document =
            pages::plan(context, someone(), plan, &version, needs, someVictories());
        PaperRenderer(document).writePdf(folder.filePath(u"a.pdf"_s));
        WARN("5 goals, 15 steps: " << timer.elapsed() << " ms");
    }
}
