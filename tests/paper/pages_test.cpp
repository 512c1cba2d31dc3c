// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/paper/discreet.h"
#include "core/paper/pages.h"
#include "tests/paper/papersupport.h"
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

pages::Context contextIn(const QString &language, bool discreet = false)
{
    pages::Context context;
    context.choice.language = language;
    context.choice.discreet = discreet;
    context.today = QDate(2026, 3, 2);
    context.professional = u"Marta Soler"_s;
    for (const CodeList &list : shippedLists())
        context.lists.insert(list.name, list);
    return context;
}

Case someone()
{
    Case person;
    person.code = u"K7M-3QX"_s;
    person.chosenName = u"Blessing"_s;
    person.legalNames = {u"Osarugué Ehigiator"_s};
    person.aliases = {u"Princess"_s};
    return person;
}

/// Each need of the shipped list once, and one that she named, with the names of people in it.
std::vector<Need> allNeeds(const pages::Context &context)
{
    std::vector<Need> needs;
    for (const ListItem &item : context.lists.value(u"need"_s).items) {
        Need need;
        need.id = NeedId(static_cast<qint64>(needs.size()) + 1);
        need.code = item.code;
        need.domain = item.attrs.value(u"domain"_s).toString();
        needs.push_back(need);
    }
    Need own;
    own.id = NeedId(static_cast<qint64>(needs.size()) + 1);
    own.text = u"Sending money to the brother of Osarugue"_s;
    own.namedByHer = true;
    needs.push_back(own);
    return needs;
}

Plan somePlan(const std::vector<Need> &needs)
{
    Plan plan;
    plan.order = GoalOrder::AgreedOtherwise;
    plan.orderReason = u"The course begins in April."_s;
    plan.reviewOn = QDate(2026, 6, 2);
    Goal goal;
    goal.text = u"I, Blessing, want a room with a door"_s;
    for (const Need &need : needs)
        goal.needs.push_back(need.id);
    Step first;
    first.what = u"See the flat with princess and Marta"_s;
    first.due = QDate(2026, 4, 12);
    first.howWeKnow = u"Ehigiator has the key"_s;
    Step second;
    second.what = u"Ask for the papers"_s;
    second.by = StepBy::Professional;
    second.byName = u"Marta Soler"_s;
    second.state = StepState::Paused;
    second.stateNote = u"Marta waits for a letter"_s;
    second.lookAgainOn = QDate(2026, 5, 1);
    Step third;
    third.what = u"Open the account"_s;
    third.by = StepBy::OtherService;
    third.byName = u"Shelter Refugio"_s;
    third.state = StepState::Done;
    third.stateOn = QDate(2026, 2, 20);
    Step fourth;
    fourth.what = u"Share a flat"_s;
    fourth.state = StepState::ChangedCourse;
    goal.steps = {first, second, third, fourth};
    plan.goals = {goal};
    return plan;
}

PlanVersion someVersion()
{
    PlanVersion version;
    version.number = 2;
    version.whatChanged = u"Blessing puts the course first."_s;
    version.why = u"Few places."_s;
    version.askedBy = u"Marta Soler"_s;
    version.professionalSignature = SignatureKind::OnScreen;
    version.professionalSignedOn = QDate(2026, 3, 1);
    return version;
}

std::vector<Victory> someVictories()
{
    Victory victory;
    victory.on = QDate(2026, 2, 14);
    victory.text = u"Took the underground alone, says Blessing"_s;
    return {victory};
}

NeedsAssessment someNeeds(const std::vector<Need> &needs, int number)
{
    NeedsAssessment assessment;
    assessment.id = NeedsAssessmentId(number);
    assessment.number = number;
    assessment.on = QDate(2025, 10 + number, 9);
    assessment.signedAt = QDateTime(assessment.on, QTime(10, 0), Qt::UTC);
    int i = 0;
    for (const Need &need : needs) {
        NeedRating rating;
        rating.need = need;
        rating.answer = i % 7 == 0 ? Answer::PrefersNotToSay : Answer::Yes;
        rating.situation = i % 7 == 0 ? 0 : 1 + (i + number) % 5;
        rating.urgency = 1 + i % 4;
        rating.herRank = i < 6 ? i + 1 : 0;
        rating.herWords = i == 0 ? u"BLESSING cannot think of anything else"_s : QString();
        assessment.ratings.push_back(rating);
        ++i;
    }
    return assessment;
}

RiskAssessment someRisk(bool isSigned)
{
    RiskAssessment assessment;
    assessment.number = isSigned ? 3 : 0;
    assessment.occasion = RiskOccasion::Event;
    assessment.startedOn = QDate(2026, 2, 1);
    assessment.reviewOn = QDate(2026, 3, 1);
    assessment.cooperation = Cooperation::Yes;
    assessment.cooperationWeighed = u"The trafficker is in custody until the hearing."_s;
    assessment.herView = u"She is afraid for her mother."_s;
    assessment.overrideLevel = RiskLevel::VeryHigh;
    assessment.overrideReason = u"Hearing in two weeks."_s;
    RiskFactor first;
    first.code = u"knows-address"_s;
    first.likelihood = 4;
    first.severity = 3;
    first.likelihoodAfter = 2;
    first.severityAfter = 3;
    first.safeguards = u"She lives in another shelter."_s;
    RiskFactor second;
    second.question = RiskQuestion::TakingPart;
    second.text = u"A cousin of Blessing attends the same course"_s;
    second.namedByHer = true;
    second.likelihood = 5;
    second.severity = 5;
    assessment.factors = {first, second};
    if (isSigned) {
        assessment.signedAt = QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
        assessment.signedLevel = RiskLevel::VeryHigh;
    }
    return assessment;
}

riskrules::Staleness someStaleness()
{
    riskrules::Staleness staleness;
    staleness.reviewPassed = true;
    CaseEvent event;
    event.kind = u"moved"_s;
    event.on = QDate(2026, 2, 25);
    staleness.events.push_back(event);
    return staleness;
}

/// Beginnings of words that would tell a stranger what this is about, and the names of the people above.
const QStringList Telling = {u"risk"_s,      u"traffick"_s,   u"safeguard"_s, u"safety"_s,     u"asylum"_s,
                             u"refug"_s,     u"victim"_s,     u"surviv"_s,    u"exploit"_s,    u"violen"_s,
                             u"abus"_s,      u"shelter"_s,    u"police"_s,    u"threat"_s,     u"harm"_s,
                             u"danger"_s,    u"caseworker"_s, u"cooperat"_s,  u"authorit"_s,   u"reprisal"_s,
                             u"counsel"_s,   u"likelihood"_s, u"severity"_s,  u"assessment"_s, u"riesgo"_s,
                             u"trata"_s,     u"asilo"_s,      u"refugi"_s,    u"superviv"_s,   u"explota"_s,
                             u"acogida"_s,   u"polic"_s,      u"amenaza"_s,   u"seguridad"_s,  u"peligro"_s,
                             u"agresor"_s,   u"proteccion"_s, u"prostitu"_s,  u"blessing"_s,   u"osarugue"_s,
                             u"ehigiator"_s, u"princess"_s,   u"marta"_s,     u"soler"_s};

QStringList tellingWordsIn(const PaperDocument &document)
{
    QStringList found;
    for (const QString &word : foldedWords(textOf(document))) {
        for (const QString &beginning : Telling) {
            if (word.startsWith(beginning))
                found += word;
        }
    }
    return found;
}

} // namespace

TEST_CASE("Her plan says what, who, by when and how it will be known", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    std::vector<Need> needs = allNeeds(context);
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

TEST_CASE("The words of a page are those of its language", "[paper][pages]")
{
    pages::Context context = contextIn(u"es"_s);
    context.words = std::make_shared<TinyWords>();
    std::vector<Need> needs = allNeeds(context);
    const PaperDocument document = pages::plan(context, someone(), somePlan(needs), nullptr, needs, {});
    const QString text = textOf(document);
    CHECK(document.title == u"Mi plan"_s);
    CHECK(text.contains(u"Firmas"_s));
    CHECK(text.contains(u"2 de junio de 2026"_s));
    CHECK(text.contains(context.lists.value(u"need"_s).labelOf(needs[1].code, u"es"_s)));
}

TEST_CASE("Invented data is marked on every page", "[paper][pages]")
{
    pages::Context context = contextIn(u"en"_s);
    context.demo = true;
    CHECK(pages::risk(context, someone(), someRisk(true), {}).footNote == u"Invented data for practice"_s);
    CHECK(pages::risk(context, someone(), someRisk(false), {}).footNote.contains(u"Draft – not signed"_s));
}

TEST_CASE("What she needs stands in her order, with both views", "[paper][pages]")
{
    const pages::Context context = contextIn(u"en"_s);
    const std::vector<Need> needs = allNeeds(context);
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
    CHECK(tables[0].rows[1][2].contains(context.lists.value(u"situation"_s).labelOf(u"4"_s, u"en"_s)));
    CHECK(tables[0].rows[1][3] == context.lists.value(u"urgency"_s).labelOf(u"2"_s, u"en"_s));
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
    REQUIRE(matrices[0].marks.size() == 3); // the second factor is not rated after safeguards
    CHECK(matrices[0].marks[0].y == 4);
    CHECK(matrices[0].marks[0].x == 3);
    CHECK(matrices[0].marks[1].after);
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

TEST_CASE("A discreet page names nobody and tells no subject", "[paper][pages][discreet]")
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const pages::Context context = contextIn(language, true);
        const std::vector<Need> needs = allNeeds(context);
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
    const std::vector<Need> needs = allNeeds(context);
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
    const std::vector<Need> needs = allNeeds(context);
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
