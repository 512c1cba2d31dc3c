// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/needs/needsstore.h"
#include "core/paper/paperrights.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "tests/paper/papersupport.h"
#include "tests/support/refusal.h"
#include "tests/support/vaultfixture.h"
#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct PrintingFixture : VaultFixture {
    PrintingFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        c.legalNames = {u"Osarugue Ehigiator"_s};
        caseId = CaseStore(session()).create(c).id;
    }
    Plan makePlan()
    {
        PlanStore store(session());
        const Plan plan = store.start(caseId);
        Goal goal;
        goal.text = u"A room with a door"_s;
        for (const Need &need : NeedsStore(session()).needsOf(caseId))
            goal.needs.push_back(need.id);
        goal = store.saveGoal(plan.id, goal);
        Step step;
        step.what = u"See the flat"_s;
        store.saveStep(goal.id, step);
        return *store.plan(caseId);
    }
    NeedsAssessment makeNeeds()
    {
        NeedsStore store(session());
        NeedsAssessment assessment = store.start(caseId);
        NeedRating rating;
        rating.need.text = u"Sleep without fear"_s;
        rating.need.namedByHer = true;
        rating.answer = Answer::Yes;
        rating.situation = 2;
        rating.urgency = 3;
        rating.herRank = 1;
        assessment.ratings = {rating};
        return store.save(assessment);
    }
    RiskAssessment makeRisk()
    {
        RiskStore store(session());
        RiskAssessment assessment = store.start(caseId, RiskOccasion::Entry);
        for (const RiskQuestion question : {RiskQuestion::HarmByOthers, RiskQuestion::TakingPart}) {
            RiskFactor factor;
            factor.uuid = random.uuid();
            factor.question = question;
            factor.text = u"Somebody asked for her"_s;
            factor.likelihood = 4;
            factor.severity = 3;
            factor.likelihoodAfter = 2;
            factor.severityAfter = 2;
            factor.safeguards = u"Another door"_s;
            assessment.factors.push_back(factor);
        }
        assessment.cooperation = Cooperation::No;
        assessment.reviewOn = clock.today().addMonths(1);
        store.save(assessment);
        return assessment;
    }
    PreparedPage prepared(const QString &page, int number = 0)
    {
        return preparePage(session(), caseId, *printablePage(page), choice, number);
    }
    std::vector<DueItem> papersDue()
    {
        std::vector<DueItem> items;
        for (const DueItem &item : DueStore(session()).of(caseId)) {
            if (item.kind == QStringView(due::Paper).toString())
                items.push_back(item);
        }
        return items;
    }
    int audited(const QString &action)
    {
        int count = 0;
        for (const AuditEntry &entry : session().audit().entries(caseId, 1000))
            count += entry.action == action ? 1 : 0;
        return count;
    }
    PrintRecord somePrint()
    {
        PrintRecord record;
        record.caseId = caseId;
        record.page = u"plan"_s;
        record.subject = u"version 1"_s;
        record.language = u"es"_s;
        record.discreet = true;
        record.largePrint = true;
        record.destination = u"printer"_s;
        record.copies = 2;
        record.pages = 3;
        return record;
    }

    CaseId caseId;
    QTemporaryDir out;
    PaperChoice choice;
};

template <class E, class F>
void checkSaysWhatToDo(F act)
{
    try {
        act();
        FAIL_CHECK("nothing was thrown");
    } catch (const E &error) {
        CHECK_FALSE(error.happened().isEmpty());
        CHECK_FALSE(error.kept().isEmpty());
        CHECK_FALSE(error.toDo().isEmpty());
    }
}

} // namespace

TEST_CASE("Where there is nothing to print yet, the refusal says which page to fill in", "[paper][printing]")
{
    PrintingFixture f;
    const std::vector<std::pair<QString, QString>> pages = {
        {u"plan"_s, u"Plan"_s}, {u"needs"_s, u"Needs"_s}, {u"risk"_s, u"Risk"_s}};
    for (const auto &[page, name] : pages) {
        const QString file = f.out.filePath(u"a.pdf"_s);
        try {
            printToPdf(f.session(), f.prepared(page), file);
            FAIL_CHECK("it was printed");
        } catch (const Refused &error) {
            CHECK(error.toDo().contains(name));
        }
        CHECK_FALSE(QFileInfo::exists(file));
    }
    CHECK(PrintRegister(f.session()).of(f.caseId).empty());
    CHECK_THROWS_AS(preparePage(f.session(), CaseId(999), *printablePage(u"plan"_s), f.choice), NotFound);
}

TEST_CASE("Every page is printed from what the stores hold, and entered in the register", "[paper][printing]")
{
    PrintingFixture f;
    f.makeNeeds();
    f.makePlan();
    f.makeRisk();
    for (const QString &page : {u"plan"_s, u"needs"_s, u"risk"_s}) {
        const QString file = f.out.filePath(page + u".pdf"_s);
        f.clock.advanceMs(1000);
        const PrintRecord record = printToPdf(f.session(), f.prepared(page), file);
        CHECK(QFileInfo(file).size() > 1000);
        CHECK(record.id.isValid());
        CHECK(record.page == page);
        CHECK(record.destination == u"pdf"_s);
        CHECK(record.copies == 1);
        CHECK(record.pages >= 1);
        CHECK_FALSE(record.subject.isEmpty());
        CHECK(record.by == f.session().member().id);
        CHECK(record.at == f.clock.now());
    }
    CHECK(PrintRegister(f.session()).of(f.caseId).size() == 3);
    CHECK(PrintRegister(f.session()).of(f.caseId).front().page == u"risk"_s);
    CHECK(f.audited(u"print"_s) == 3);
    CHECK(f.papersDue().size() == 3);
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    CHECK(pdfText(f.out.filePath(u"plan.pdf"_s)).contains(u"See the flat"_s));
    CHECK(pdfText(f.out.filePath(u"plan.pdf"_s)).contains(u"Marta Soler"_s));
    CHECK(pdfText(f.out.filePath(u"needs.pdf"_s)).contains(u"Sleep without fear"_s));
    CHECK(pdfText(f.out.filePath(u"risk.pdf"_s)).contains(u"Somebody asked for"_s));
}

TEST_CASE("Signed ones are printed before the one being worked on, and by number", "[paper][printing]")
{
    PrintingFixture f;
    const NeedsAssessment first = f.makeNeeds();
    NeedsStore needs(f.session());
    needs.sign(first.id);
    NeedsAssessment second = needs.start(f.caseId);
    second.ratings.front().herWords = u"newerwords"_s;
    needs.save(second);
    const auto text = [&](const QString &page, int number) {
        return textOf(f.prepared(page, number).document);
    };
    CHECK_FALSE(text(u"needs"_s, 0).contains(u"newerwords"_s));
    CHECK_FALSE(text(u"needs"_s, 0).contains(u"Draft"_s));
    CHECK(text(u"needs"_s, WorkedOn).contains(u"newerwords"_s));
    CHECK(text(u"needs"_s, WorkedOn).contains(u"Draft"_s));
    CHECK_THROWS_AS(f.prepared(u"needs"_s, 7), NotFound);
    needs.sign(second.id);
    CHECK(text(u"needs"_s, 0).contains(u"newerwords"_s));
    CHECK_FALSE(text(u"needs"_s, 1).contains(u"newerwords"_s));
    CHECK(text(u"needs"_s, 1).contains(u"There is a newer page"_s));

    const RiskAssessment risk = f.makeRisk();
    CHECK(text(u"risk"_s, 0).contains(u"Draft"_s));
    RiskStore(f.session()).sign(risk.id);
    CHECK_FALSE(text(u"risk"_s, 0).contains(u"Draft"_s));
    CHECK_FALSE(text(u"risk"_s, 0).contains(u"Out of date"_s));
    f.clock.advanceDays(60);
    CHECK(text(u"risk"_s, 0).contains(u"Out of date"_s));
    CHECK_THROWS_AS(f.prepared(u"risk"_s, 2), NotFound);
    CHECK(refusalOf([&] { f.prepared(u"risk"_s, WorkedOn); }).contains(u"no risk assessment to print"_s));
}

TEST_CASE("A version is printed as agreed, with the progress of its steps", "[paper][printing]")
{
    PrintingFixture f;
    f.makeNeeds();
    Plan plan = f.makePlan();
    PlanStore store(f.session());
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    store.agree(plan.id, how);
    const auto text = [&](int number) { return textOf(f.prepared(u"plan"_s, number).document); };
    CHECK(text(0).contains(u"Version 1, not signed by both yet"_s));
    Step step = store.plan(f.caseId)->goals.front().steps.front();
    step.state = StepState::Done;
    step.stateOn = f.clock.today();
    store.saveStep(plan.goals.front().id, step);
    CHECK(text(0).contains(u"Done on 2 Mar 2026"_s));
    CHECK_FALSE(text(0).contains(u"not agreed yet"_s));
    Goal goal = store.plan(f.caseId)->goals.front();
    goal.text = u"A flat of my own"_s;
    store.saveGoal(plan.id, goal);
    CHECK(text(0).contains(u"A room with a door"_s));
    CHECK(text(0).contains(u"Some things have changed since this version"_s));
    CHECK(text(WorkedOn).contains(u"A flat of my own"_s));
    CHECK(text(WorkedOn).contains(u"Draft"_s));
    store.agree(plan.id, how);
    CHECK(text(0).contains(u"A flat of my own"_s));
    CHECK(text(1).contains(u"A room with a door"_s));
    CHECK(text(1).contains(u"There is a newer version"_s));
    CHECK_THROWS_AS(f.prepared(u"plan"_s, 3), NotFound);
}

TEST_CASE("A page that could not be written is not in the register", "[paper][printing][errors]")
{
    PrintingFixture f;
    f.makePlan();
    checkSaysWhatToDo<StorageError>(
        [&] { printToPdf(f.session(), f.prepared(u"plan"_s), f.out.filePath(u"missing/a.pdf"_s)); });
    CHECK(PrintRegister(f.session()).of(f.caseId).empty());
    CHECK(f.papersDue().empty());
    CHECK(f.audited(u"print"_s) == 0);
}

TEST_CASE("A page that the register did not take is not left behind either", "[paper][printing][errors]")
{
    PrintingFixture f;
    f.makePlan();
    runSql(f.session().db(), u"CREATE TRIGGER no_print BEFORE INSERT ON print_register BEGIN SELECT "
                             u"RAISE(ABORT, 'no'); END"_s);
    const QString file = f.out.filePath(u"a.pdf"_s);
    CHECK_THROWS_AS(printToPdf(f.session(), f.prepared(u"plan"_s), file), StorageError);
    CHECK_FALSE(QFileInfo::exists(file));
    CHECK(f.audited(u"print"_s) == 0);
}

TEST_CASE("The register keeps what it was told, also after a lock", "[paper][register]")
{
    PrintingFixture f;
    const PrintRecord added = PrintRegister(f.session()).add(f.somePrint());
    f.reopen();
    const PrintRecord read = PrintRegister(f.session()).load(added.id);
    CHECK(read.uuid == added.uuid);
    CHECK(read.caseId == f.caseId);
    CHECK(read.page == u"plan"_s);
    CHECK(read.subject == u"version 1"_s);
    CHECK(read.language == u"es"_s);
    CHECK(read.discreet);
    CHECK(read.largePrint);
    CHECK(read.destination == u"printer"_s);
    CHECK(read.copies == 2);
    CHECK(read.pages == 3);
    CHECK(read.at == f.clock.now());
    CHECK(read.keptWhere.isEmpty());
    CHECK_FALSE(read.destroyedOn.isValid());
    CHECK_FALSE(read.destroyedBy.isValid());
    CHECK_THROWS_AS(PrintRegister(f.session()).load(PrintId(999)), NotFound);
}

TEST_CASE("A print asks for its place until that is noted or the print is gone", "[paper][register]")
{
    PrintingFixture f;
    PrintRegister prints(f.session());
    const PrintRecord first = prints.add(f.somePrint());
    f.clock.advanceDays(1);
    const PrintRecord second = prints.add(f.somePrint());
    PrintRecord known = f.somePrint();
    known.keptWhere = u"Cabinet 2"_s;
    prints.add(known);
    std::vector<DueItem> items = f.papersDue();
    REQUIRE(items.size() == 2);
    CHECK(items[0].ref == first.uuid);
    CHECK(items[0].on == QDate(2026, 3, 9));
    CHECK(items[1].on == QDate(2026, 3, 10));

    prints.setKept(first.id, u"  Cabinet 1, blue folder "_s, 3);
    CHECK(prints.load(first.id).keptWhere == u"Cabinet 1, blue folder"_s);
    CHECK(prints.load(first.id).copies == 3);
    items = f.papersDue();
    REQUIRE(items.size() == 1);
    CHECK(items[0].ref == second.uuid);
    CHECK(items[0].on == QDate(2026, 3, 10));

    prints.setDestroyed(second.id, QDate(2026, 3, 3));
    CHECK(prints.load(second.id).destroyedOn == QDate(2026, 3, 3));
    CHECK(prints.load(second.id).destroyedBy == f.session().member().id);
    CHECK(f.papersDue().empty());
    CHECK(f.audited(u"print"_s) == 3);
    CHECK(f.audited(u"print.kept"_s) == 1);
    CHECK(f.audited(u"print.destroyed"_s) == 1);
    // The same again changes nothing and is not audited.
    prints.setKept(first.id, u"Cabinet 1, blue folder"_s, 3);
    CHECK(f.audited(u"print.kept"_s) == 1);
}

TEST_CASE("The register refuses what cannot be, and stays as it was", "[paper][register][errors]")
{
    PrintingFixture f;
    PrintRegister prints(f.session());
    PrintRecord none = f.somePrint();
    none.copies = 0;
    checkSaysWhatToDo<InputError>([&] { prints.add(none); });
    PrintRecord nothing = f.somePrint();
    nothing.page.clear();
    checkSaysWhatToDo<InputError>([&] { prints.add(nothing); });
    CHECK(prints.of(f.caseId).empty());

    f.clock.advanceDays(3);
    const PrintRecord print = prints.add(f.somePrint());
    checkSaysWhatToDo<InputError>([&] { prints.setKept(print.id, u"Cabinet"_s, 0); });
    checkSaysWhatToDo<InputError>([&] { prints.setKept(print.id, u"  "_s, 1); });
    checkSaysWhatToDo<InputError>([&] { prints.setDestroyed(print.id, QDate()); });
    checkSaysWhatToDo<InputError>(
        [&] { prints.setDestroyed(print.id, QDate(2026, 3, 4)); }); // before it was printed
    checkSaysWhatToDo<InputError>([&] { prints.setDestroyed(print.id, QDate(2026, 3, 6)); }); // tomorrow
    checkSaysWhatToDo<NotFound>([&] { prints.setDestroyed(PrintId(999), QDate(2026, 3, 5)); });
    CHECK_FALSE(prints.load(print.id).destroyedOn.isValid());
    CHECK(prints.load(print.id).keptWhere.isEmpty());
    prints.setDestroyed(print.id, QDate(2026, 3, 5));
    checkSaysWhatToDo<Refused>([&] { prints.setDestroyed(print.id, QDate(2026, 3, 5)); });
    checkSaysWhatToDo<Refused>([&] { prints.setKept(print.id, u"Cabinet"_s, 1); });
    CHECK(f.audited(u"print.destroyed"_s) == 1);
    CHECK(f.audited(u"print.kept"_s) == 0);
}

TEST_CASE("What a printer took is entered with its copies", "[paper][register]")
{
    PrintingFixture f;
    f.makePlan();
    QPdfWriter printer(f.out.filePath(u"spool.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    const PrintRecord record = printOn(f.session(), f.prepared(u"plan"_s), printer, 3);
    CHECK(record.destination == u"printer"_s);
    CHECK(record.copies == 3);
    CHECK(record.pages == 1);
    CHECK(record.subject == u"not agreed yet"_s);
}

TEST_CASE("A page that was looked at is neither written nor printed once the right is gone",
          "[paper][printing]")
{
    PrintingFixture f;
    f.makePlan();
    const auto forEveryRole = [&](Right right, bool allowed) {
        for (const Role role : allRoles())
            f.vault->setRight(role, right, allowed);
    };
    for (const Right right : {right::Print, right::ViewPlan}) {
        CAPTURE(right.key());
        const PreparedPage page = f.prepared(u"plan"_s);
        forEveryRole(right, false);
        const QString refusal = u"not allowed: "_s + right.key();
        const QString file = f.out.filePath(u"a.pdf"_s);
        CHECK(refusalOf([&] { printToPdf(f.session(), page, file); }) == refusal);
        CHECK_FALSE(QFileInfo::exists(file));
        QBuffer paper;
        REQUIRE(paper.open(QIODevice::WriteOnly));
        QPdfWriter printer(&paper);
        CHECK(refusalOf([&] { printOn(f.session(), page, printer, 1); }) == refusal);
        CHECK(paper.size() == 0); // paper cannot be taken back
        forEveryRole(right, true);
        CHECK(PrintRegister(f.session()).of(f.caseId).empty());
    }
}

TEST_CASE("What is written is what was looked at, although the case has changed since", "[paper][printing]")
{
    PrintingFixture f;
    f.makeNeeds();
    const Plan plan = f.makePlan();
    const PreparedPage page = f.prepared(u"plan"_s);
    Goal goal = plan.goals.front();
    goal.text = u"A flat of my own"_s;
    PlanStore(f.session()).saveGoal(plan.id, goal);
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    PlanStore(f.session()).agree(plan.id, how);

    const QString file = f.out.filePath(u"a.pdf"_s);
    CHECK(printToPdf(f.session(), page, file).subject == u"not agreed yet"_s);
    if (!hasPdfTools())
        cannotBeTried("pdftotext and pdfinfo (poppler-utils) are not installed");
    CHECK(pdfText(file).contains(u"A room with a door"_s));
    CHECK_FALSE(pdfText(file).contains(u"A flat of my own"_s));
}

TEST_CASE("The pages to choose from are those that were signed, the newest first", "[paper][printing]")
{
    PrintingFixture f;
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const auto numbers = [&](const QString &page) {
        std::vector<int> all;
        for (const PrintableEdition &edition : printablePage(page)->editions(f.session(), f.caseId, locale)) {
            CHECK_FALSE(edition.text.isEmpty());
            all.push_back(edition.number);
        }
        return all;
    };
    for (const QString &page : {u"plan"_s, u"needs"_s, u"risk"_s})
        CHECK(numbers(page).empty());
    NeedsStore needs(f.session());
    needs.sign(f.makeNeeds().id);
    CHECK(numbers(u"needs"_s) == std::vector<int>{1});
    needs.sign(needs.start(f.caseId).id);
    needs.start(f.caseId);
    CHECK(numbers(u"needs"_s) == std::vector<int>{WorkedOn, 2, 1});
    RiskStore(f.session()).sign(f.makeRisk().id);
    f.makeRisk();
    CHECK(numbers(u"risk"_s) == std::vector<int>{WorkedOn, 1});
    const Plan plan = f.makePlan();
    CHECK(numbers(u"plan"_s).empty());
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    PlanStore(f.session()).agree(plan.id, how);
    CHECK(numbers(u"plan"_s) == std::vector<int>{WorkedOn, 1});
    CHECK_FALSE(printablePage(u"trail"_s)->editions);
    CHECK_FALSE(printablePage(u"nothing"_s));
}
