// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/history/auditwords.h"
#include "core/paper/paperrights.h"
#include "core/plan/planrights.h"
#include "core/storage/sql.h"
#include "core/vault/memberadmin.h"
#include "tests/paper/printingfixture.h"
#include "tests/support/refusal.h"
#include <QFileInfo>
#include <QTranslator>
#include <algorithm>
#include <sys/stat.h>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

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
        CHECK(record.number == WorkedOn);
        CHECK(record.subject.isEmpty()); // no sentence is kept
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

TEST_CASE("What changed and which version it is are said in the language of the page", "[paper][printing]")
{
    PrintingFixture f;
    QTranslator spanish;
    REQUIRE(spanish.load(u":/i18n/itinera_es.qm"_s));
    QCoreApplication::installTranslator(&spanish); // the screen's
    f.makeNeeds();
    const Plan plan = f.makePlan();
    PlanStore store(f.session());
    PlanVersion how;
    how.professionalSignature = SignatureKind::OnScreen;
    store.agree(plan.id, how);
    Goal goal = store.plan(f.caseId)->goals.front();
    goal.text = u"A flat of my own"_s;
    store.saveGoal(plan.id, goal);
    Step step = store.plan(f.caseId)->goals.front().steps.front();
    step.by = StepBy::OtherService;
    step.byName = u"Asylum office"_s;
    store.saveStep(goal.id, step);
    store.agree(plan.id, how);
    f.choice.language = u"en"_s;
    const QString english = textOf(f.prepared(u"plan"_s).document);
    const PrintRecord record = printToPdf(f.session(), f.prepared(u"plan"_s), f.out.filePath(u"a.pdf"_s));
    f.choice.language = u"es"_s;
    const QString hers = textOf(f.prepared(u"plan"_s).document);
    f.choice.discreet = true;
    const QString discreet = textOf(f.prepared(u"plan"_s).document);
    QCoreApplication::removeTranslator(&spanish);

    CHECK(english.contains(u"The goal “A room with a door” now reads “A flat of my own”."_s));
    CHECK(english.contains(u"is now done by: Asylum office."_s));
    CHECK_FALSE(english.contains(u"El objetivo"_s));
    CHECK_FALSE(english.contains(u'«'));
    CHECK(hers.contains(u"El objetivo «A room with a door»"_s));
    CHECK(hers.contains(u"Asylum office"_s));
    CHECK_FALSE(discreet.contains(u"Asylum office"_s)); // the name of a service tells what it is for
    CHECK(record.number == 2);
    const auto entries = f.session().audit().entries(f.caseId, 100);
    const auto print = std::ranges::find(entries, u"print"_s, &AuditEntry::action);
    REQUIRE(print != entries.end());
    CHECK(AuditWords(f.session(), u"en"_s).details(*print).contains(u"Which one: version 2"_s));
    CHECK(AuditWords(f.session(), u"es"_s).details(*print).contains(u"Cuál: versión 2"_s));
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

TEST_CASE("A page that was looked at is neither written nor printed once the right is gone",
          "[paper][printing]")
{
    PrintingFixture f;
    f.makePlan();
    const auto forEveryRole = [&](Right right, bool allowed) {
        for (const Role role : allRoles())
            MemberAdministration(*f.vault).setRight(role, right, allowed);
    };
    for (const Right right : {right::Print, right::ViewPlan}) {
        CAPTURE(right.key());
        const PreparedPage page = f.prepared(u"plan"_s);
        forEveryRole(right, false);
        const QString refusal = u"not allowed: "_s + right.key();
        const QString file = f.out.filePath(u"a.pdf"_s);
        CHECK(refusalOf([&] { printToPdf(f.session(), page, file); }) == refusal);
        CHECK_FALSE(QFileInfo::exists(file));
        CHECK(refusalOf([&] { PaperPrint(f.session(), page, 1); }) == refusal); // nothing that could be sent
        forEveryRole(right, true);
        CHECK(PrintRegister(f.session()).of(f.caseId).empty());
    }
}

TEST_CASE("A page that was written can be read by nobody else, also where others could read what was there",
          "[paper][printing]")
{
    PrintingFixture f;
    f.makePlan();
    const auto modeOf = [](const QString &file) {
        struct stat found {};
        return ::stat(QFile::encodeName(file).constData(), &found) == 0
                   ? static_cast<int>(found.st_mode & 07777)
                   : -1;
    };
    const QString fresh = f.out.filePath(u"a.pdf"_s);
    const QString there = f.out.filePath(u"b.pdf"_s);
    const mode_t before = ::umask(0);
    QFile wide(there);
    REQUIRE(wide.open(QIODevice::WriteOnly));
    wide.close();
    REQUIRE(modeOf(there) == 0666);
    for (const QString &file : {fresh, there})
        printToPdf(f.session(), f.prepared(u"plan"_s), file);
    ::umask(before);
    CHECK(modeOf(fresh) == 0600);
    CHECK(modeOf(there) == 0600);
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
    CHECK(printToPdf(f.session(), page, file).number == WorkedOn);
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
