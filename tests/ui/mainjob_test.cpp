// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, clicked and typed through the one window: a new vault, a new case, the risk, the needs in her
// order, a plan, the signatures, the printed page; then locked and opened again.
#include "core/cases/casestore.h"
#include "core/consent/consentstore.h"
#include "core/needs/needsstore.h"
#include "core/paper/printregister.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/subjects.h"
#include "tests/support/describe.h"
#include "tests/support/hand.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/vaultfixture.h"
#include "ui/cases/caseworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/vault/startpage.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/codebox.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

struct WindowFixture {
    WindowFixture()
    {
        environment.clock = &clock;
        environment.random = &random;
        environment.program = u"test"_s;
        environment.cost = CheapCost;
        environment.subjects = &declaredBySubjects();
        environment.syncBehind = Syncer::Pace::Thread; // as in the program
        window = std::make_unique<MainWindow>(asker, environment, Preferences());
        window->resize(1366, 768);
        bringUp(window.get());
    }
    ~WindowFixture()
    {
        window.reset();
        Vault::waitForClosing();
    }
    /// The first widget of that name that is seen.
    template <class T>
    T *seen(const QString &name, QWidget *in = nullptr)
    {
        QCoreApplication::processEvents();
        for (T *widget : (in ? in : static_cast<QWidget *>(window.get()))->template findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("not seen: " << name.toStdString());
        return nullptr;
    }
    void press(const QString &name, QWidget *in = nullptr)
    {
        auto *button = seen<QAbstractButton>(name, in);
        INFO(name.toStdString());
        clickOn(button);
        QCoreApplication::processEvents();
    }
    void pressFirstButton(const QString &inside)
    {
        auto *button = seen<QWidget>(inside)->findChild<QPushButton *>();
        REQUIRE(button);
        clickOn(button);
        QCoreApplication::processEvents();
    }
    void type(const QString &name, const QString &text, QWidget *in = nullptr)
    {
        auto *field = seen<QWidget>(name, in);
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
        QTest::keyClicks(field, text);
        QCoreApplication::processEvents();
    }
    void rate(const QString &scale, int step, QWidget *in = nullptr)
    {
        press(u"step%1"_s.arg(step), seen<QWidget>(scale, in));
    }
    void tab(const QString &key) { window->shell()->workspace()->showTab(key); }
    Session &session() { return window->vault()->session(); }
    void waitForVault()
    {
        REQUIRE(QTest::qWaitFor([this] { return window->shell() != nullptr; }, 20000));
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 3, 2)};
    SeededRandom random{5};
    VaultEnvironment environment;
    ScriptedAsker asker;
    std::unique_ptr<MainWindow> window;
};

/// Adds a listed factor to a question and rates it.
void addFactor(WindowFixture &t, int question, const QString &typed, int likelihood, int severity)
{
    auto *card = t.seen<QWidget>(u"questionCard%1"_s.arg(question));
    t.press(u"addFactorButton"_s, card);
    auto *filter = t.seen<QLineEdit>(u"factorFilter"_s, card);
    QTest::keyClicks(filter, typed);
    QTest::keyClick(filter, Qt::Key_Return);
    QCoreApplication::processEvents();
    QWidget *form = t.seen<QWidget>(u"factorForm"_s);
    t.rate(u"likelihoodBefore"_s, likelihood, form);
    t.rate(u"severityBefore"_s, severity, form);
    t.type(u"factorSafeguards"_s, u"Door chain, another way home"_s, form);
    t.rate(u"likelihoodAfter"_s, 1, form);
    t.rate(u"severityAfter"_s, severity, form);
}

/// Her yes to the adult school, by keyboard.
void askConsent(WindowFixture &t)
{
    const auto choose = [&](const QString &name, const QString &code) {
        auto *box = t.seen<CodeBox>(name);
        box->setFocus();
        const int index = box->findData(code);
        REQUIRE(index > 0);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
    };
    choose(u"consentKind"_s, u"sharing"_s);
    t.type(u"consentRecipient"_s, u"Adult school"_s);
    t.type(u"consentPurpose"_s, u"A place in a course"_s);
    auto *information = t.seen<ChipsEdit>(u"consentInformation"_s)->edit();
    information->setFocus();
    for (const QString &word : {u"Plan"_s, u"Needs"_s}) {
        QTest::keyClicks(information, word);
        QTest::keyClick(information, Qt::Key_Return);
    }
    t.type(u"consentExplainedBy"_s, u"Marta"_s);
    choose(u"consentLanguage"_s, u"es"_s);
    t.type(u"consentSaid"_s, u"They see what I want to learn"_s);
    choose(u"consentAnswer"_s, u"given"_s);
    choose(u"consentHow"_s, u"written"_s);
    t.press(u"consentWrite"_s);
}

void addNeed(WindowFixture &t, const QString &typed)
{
    auto *picker = t.seen<QWidget>(u"needPicker"_s);
    auto *filter = t.seen<QLineEdit>(u"needFilter"_s, picker);
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, typed);
    QTest::keyClick(filter, Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("main job: from an empty folder to a printed plan, by mouse and keyboard", "[ui][mainjob]")
{
    WindowFixture t;
    CHECK(t.window->windowTitle() == u"Itinera"_s);

    // A new vault; a weak passphrase cannot be used.
    t.press(u"newVaultButton"_s);
    t.type(u"newFolder"_s, t.folder.path());
    t.type(u"newName"_s, u"office"_s);
    t.type(u"newMember"_s, u"Marta Soler"_s);
    t.type(u"newPassphrase"_s, u"secret"_s);
    t.type(u"newAgain"_s, u"secret"_s);
    CHECK_FALSE(t.seen<QPushButton>(u"createButton"_s)->isEnabled());
    CHECK_FALSE(t.seen<QLabel>(u"qualityText"_s)->text().isEmpty());
    t.type(u"newPassphrase"_s, GoodPassphrase);
    t.type(u"newAgain"_s, GoodPassphrase);
    t.press(u"createButton"_s);
    t.waitForVault();

    // A new case, by the name she chose.
    t.press(u"nav_cases"_s);
    t.press(u"newCaseButton"_s);
    t.type(u"chosenName"_s, u"Blessing"_s);
    t.type(u"place"_s, u"Puerto Almena"_s);
    t.press(u"createCaseButton"_s);
    const CaseRow row = [&] {
        const auto rows = CaseStore(t.session()).rows({});
        REQUIRE(rows.size() == 1);
        return rows.front();
    }();
    CHECK(row.name == u"Blessing"_s);
    CHECK(row.riskLevel == 0);

    // The risk comes first: the program opens it.
    REQUIRE(t.window->shell()->workspace()->currentTab() == u"risk"_s);
    t.pressFirstButton(u"riskEmpty"_s);
    addFactor(t, 1, u"phone numb"_s, 3, 4);
    addFactor(t, 2, u"going in"_s, 2, 3);
    t.press(u"cooperationNo"_s);
    if (auto *take = t.window->findChild<QAbstractButton *>(u"takeProposalButton"_s);
        take && take->isVisible() && take->isEnabled())
        take->click();
    t.asker.confirms.push_back(true);
    t.press(u"signButton"_s);
    const auto standing = RiskStore(t.session()).standing(row.id);
    REQUIRE(standing);
    CHECK(standing->factors.size() == 2);
    CHECK(standing->factors.front().safeguards == u"Door chain, another way home"_s);
    CHECK(standing->cooperation == Cooperation::No);
    CHECK(CaseStore(t.session()).row(row.id).riskLevel == static_cast<int>(RiskLevel::Low));

    // Her needs, in her order.
    t.tab(u"needs"_s);
    t.pressFirstButton(u"needsEmpty"_s);
    addNeed(t, u"sending money"_s);
    addNeed(t, u"stable home"_s);
    auto needs = NeedsStore(t.session()).draft(row.id);
    REQUIRE(needs);
    REQUIRE(needs->ratings.size() == 2);
    for (QWidget *needRow : t.window->findChildren<QWidget *>(u"needRow"_s)) {
        if (needRow->isVisible())
            t.rate(u"needSituation"_s, 2, needRow);
    }
    while (true) { // what she has not placed yet gets its place
        QAbstractButton *place = nullptr;
        for (QAbstractButton *button : t.window->findChildren<QAbstractButton *>(u"needPlaceButton"_s))
            place = button->isVisible() ? button : place;
        if (!place)
            break;
        place->click();
        QTest::qWait(10);
    }
    t.asker.confirms.push_back(true);
    t.press(u"signNeeds"_s);
    REQUIRE(NeedsStore(t.session()).signedOnes(row.id).size() == 1);

    // A plan from her first need, in her words.
    t.tab(u"plan"_s);
    t.pressFirstButton(u"planEmpty"_s);
    for (QAbstractButton *button : t.window->findChildren<QAbstractButton *>(u"goalForNeed"_s)) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    t.type(u"newGoal"_s, u"I want to send my mother something every month."_s);
    t.press(u"addGoal"_s);
    REQUIRE(PlanStore(t.session()).plan(row.id)->goals.size() == 1);
    t.type(u"newStep"_s, u"Work out how much I can send"_s);
    t.press(u"addStep"_s);
    t.type(u"stepHow"_s, u"I have an amount"_s);
    t.window->shell()->commit();
    const auto plan = PlanStore(t.session()).plan(row.id);
    REQUIRE(plan->goals.front().steps.size() == 1);
    CHECK(plan->goals.front().text == u"I want to send my mother something every month."_s);
    CHECK(plan->goals.front().needs.size() == 1);
    CHECK(plan->goals.front().steps.front().what == u"Work out how much I can send"_s);
    CHECK(plan->goals.front().steps.front().howWeKnow == u"I have an amount"_s);
    t.asker.confirms.push_back(true);
    t.press(u"agreeButton"_s);
    REQUIRE(PlanStore(t.session()).versions(row.id).size() == 1);
    CHECK(PlanStore(t.session()).versions(row.id).front().content.goals.size() == 1);

    // Printed, and in the register.
    t.tab(u"paper"_s);
    const QString pdf = t.folder.filePath(u"plan.pdf"_s);
    t.asker.saveFiles.push_back(pdf);
    auto *whom = t.window->findChild<QComboBox *>(u"paperForWhom"_s);
    REQUIRE(whom);
    whom->setFocus();
    QTest::keyClick(whom, Qt::Key_Down); // for her
    t.press(u"savePdfButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return PrintRegister(t.session()).of(row.id).size() == 1; }, 10000));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(PrintRegister(t.session()).of(row.id).size() == 1);

    // For somebody outside she is asked first; with her yes the page goes, and it is told what went.
    t.press(u"paperAskHer"_s);
    askConsent(t);
    REQUIRE(ConsentStore(t.session()).of(row.id).size() == 1);
    t.tab(u"paper"_s);
    auto *again = t.seen<QComboBox>(u"paperForWhom"_s);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_End);
    CHECK(again->currentText().contains(u"Adult school"_s));
    CHECK_FALSE(t.seen<QAbstractButton>(u"savePdfButton"_s)->isEnabled()); // her name is no part of it
    CHECK(t.seen<QLabel>(u"paperPassage"_s)->text().contains(u"Name"_s));
    t.press(u"paperDiscreet"_s);
    t.asker.saveFiles.push_back(t.folder.filePath(u"school.pdf"_s));
    t.press(u"savePdfButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return PrintRegister(t.session()).of(row.id).size() == 2; }, 10000));
    CHECK(ConsentStore(t.session()).sharedOf(row.id).size() == 1);
    t.tab(u"consent"_s);
    CHECK(t.seen<QLabel>(u"consentShared"_s)->text().contains(u"as a PDF file"_s));

    // Locked: no page of the case is left; a wrong passphrase is told, the right one opens what was left.
    t.press(u"lockButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return t.window->vault() == nullptr; }, 5000));
    CHECK(t.window->findChildren<CaseWorkspace *>().isEmpty());
    t.type(u"memberName"_s, u"marta soler"_s);
    t.type(u"passphrase"_s, u"wrong"_s);
    t.press(u"openButton"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return !t.window->findChild<QLabel *>(u"openFailure"_s)->text().isEmpty(); }, 20000));
    CHECK(t.window->shell() == nullptr);
    t.type(u"passphrase"_s, GoodPassphrase);
    t.press(u"openButton"_s);
    t.waitForVault();
    CHECK(CaseStore(t.session()).rows({}).size() == 1);
    CHECK(t.window->vault()->check().isEmpty());

    const QStringList told = t.asker.tells;
    INFO(told.join(u'\n').toStdString());
    CHECK(told.isEmpty());
    CHECK(t.asker.unanswered == 0);
}

TEST_CASE("main job: typing that was not finished survives a kill of the window", "[ui][mainjob]")
{
    WindowFixture t;
    auto vault = Vault::create(t.folder.filePath(u"office"_s), u"Marta Soler"_s,
                               passphraseFromText(GoodPassphrase), t.environment);
    Case person;
    person.chosenName = u"Amina"_s;
    const CaseId id = CaseStore(vault->session()).create(person).id;
    t.window->enter(std::move(vault));
    t.window->shell()->openCase(id, u"person"_s);
    auto *reach = t.seen<QPlainTextEdit>(u"reachNote"_s);
    reach->setFocus();
    QTest::keyClicks(reach, u"Only by message"_s);
    // The draft is in the vault within a second, before the field is left.
    REQUIRE(QTest::qWaitFor([&] { return !t.session().drafts().forms().isEmpty(); }, 3000));
    CHECK(CaseStore(t.session()).load(id).reachNote.isEmpty());
    t.window->lock();
    t.window->openVault(t.folder.filePath(u"office.itinera"_s), u"Marta Soler"_s, GoodPassphrase);
    t.waitForVault();
    CHECK(CaseStore(t.session()).load(id).reachNote == u"Only by message"_s);
}
