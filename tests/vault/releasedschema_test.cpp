// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestore.h"
#include "core/needs/needsstore.h"
#include "core/paper/printing.h"
#include "core/paper/printregister.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/team/teamstore.h"
#include "core/vault/backups.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

// A vault of each schema that people may have, kept in tests/fixtures/formN.itinera, so that what they wrote
// stays readable. Made once, by `ITINERA_FIXTURE=tests/fixtures/formN.itinera tests_core "[.make-fixture]"`,
// before that schema is changed; never made again after.

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::test;

namespace {

/// Three members, one case with text in every field, signed, printed, sealed, backed up. Everything is
/// invented.
struct Fill : OfficeFixture {
    Fill()
    {
        hire(u"Nora Puig"_s, {Role::Caseworker});
        psychologist = hire(u"Ines Vidal"_s, {Role::Psychologist});
    }

    CaseId person()
    {
        Case c;
        c.chosenName = u"Alma Inventada"_s;
        c.legalNames = {u"Alma María Inventada Prueba"_s, u"Alma Prueba"_s};
        c.aliases = {u"Almita"_s};
        c.birth = *PartialDate::fromStored(u"1998-05"_s);
        c.gender = u"Female"_s;
        c.citizenships = {u"CO"_s, u"XX"_s};
        c.languages = {{u"es"_s, 4}, {u"en"_s, 1}};
        c.interpreter = InterpreterWish::WantedWoman;
        c.interpreterNote = u"not from her own town"_s;
        c.careNote = u"a woman doctor, please"_s;
        c.place = u"Girona"_s;
        c.legalSituation = u"asylum-applicant"_s;
        c.legalNote = u"interview in June"_s;
        c.reachNote = u"mornings, let it ring twice"_s;
        c.household = {{{},
                        u"child"_s,
                        u"Luz"_s,
                        *PartialDate::fromStored(u"2019"_s),
                        u"with her"_s,
                        true,
                        u"starts school"_s}};
        c.contactWays = {
            {{}, u"phone"_s, u"000 000 001"_s, ContactSafety::OnlyAsAgreed, u"say it is the library"_s}};
        return CaseStore(session()).create(c).id;
    }

    void risk(CaseId id)
    {
        RiskStore store(session());
        RiskAssessment a = store.start(id, RiskOccasion::Entry);
        RiskFactor listed;
        listed.code = ListStore(session()).list(u"risk_factor"_s).items.front().code;
        listed.text = u"his cousin was seen nearby"_s;
        listed.likelihood = 4;
        listed.severity = 5;
        listed.safeguards = u"the flat's address is known to two people"_s;
        listed.likelihoodAfter = 2;
        listed.severityAfter = 4;
        RiskFactor own;
        own.question = RiskQuestion::TakingPart;
        own.text = u"another woman may talk"_s;
        own.namedByHer = true;
        own.likelihood = 2;
        own.severity = 3;
        own.safeguards = u"another day for her group"_s;
        own.likelihoodAfter = 1;
        own.severityAfter = 2;
        a.factors = {listed, own};
        a.cooperation = Cooperation::Considering;
        a.cooperationWeighed = u"she decides after the first interview"_s;
        a.herView = u"I feel watched at the station"_s;
        a.summary = u"Careful with places."_s;
        a.reviewOn = QDate(2026, 6, 1);
        store.save(a);
        store.sign(store.draft(id)->id);
        CaseEvent moved;
        moved.caseId = id;
        moved.kind = u"moved"_s;
        moved.on = QDate(2026, 3, 2);
        moved.note = u"to a flat with two rooms"_s;
        CaseStore(session()).addEvent(moved);
    }

    NeedId needs(CaseId id)
    {
        NeedsStore store(session());
        NeedsAssessment a = store.start(id);
        NeedRating rating;
        rating.need.caseId = id;
        rating.need.text = u"to send money home"_s;
        rating.need.domain = ListStore(session()).list(u"need_domain"_s).items.front().code;
        rating.need.namedByHer = true;
        rating.situation = 2;
        rating.answer = Answer::Yes;
        rating.urgency = 3;
        rating.herRank = 1;
        rating.herWords = u"my mother waits for it"_s;
        rating.note = u"look at fees"_s;
        a.ratings = {rating};
        a.note = u"she spoke a lot today"_s;
        a.reviewOn = QDate(2026, 9, 1);
        store.save(a);
        store.sign(store.draft(id)->id);
        return store.needsOf(id).front().id;
    }

    void plan(CaseId id, NeedId need)
    {
        PlanStore store(session());
        const Plan made = store.start(id);
        Goal goal;
        goal.text = u"Fifty a month for my mother"_s;
        goal.needs = {need};
        goal = store.saveGoal(made.id, goal);
        Step step;
        step.what = u"Ask two offices what they take"_s;
        step.by = StepBy::OtherService;
        step.byName = u"Caixa Inventada"_s;
        step.due = QDate(2026, 4, 1);
        step.howWeKnow = u"a list of fees"_s;
        step = store.saveStep(goal.id, step);
        step.state = StepState::Paused;
        step.stateNote = u"the office is closed"_s;
        step.lookAgainOn = QDate(2026, 3, 20);
        step.stateOn = QDate(2026, 3, 2);
        store.saveStep(goal.id, step);
        PlanVersion first;
        first.professionalSignature = SignatureKind::OnPaper;
        first.herSignature = SignatureKind::OnPaper;
        first.why = u"to begin"_s;
        first.askedBy = u"she"_s;
        store.agree(made.id, first);
        Goal second;
        second.text = u"A course in the mornings"_s;
        second.needs = {need};
        second = store.saveGoal(made.id, second);
        Step ask;
        ask.what = u"Ask what courses there are"_s;
        store.saveStep(second.id, ask);
        PlanVersion next;
        next.professionalSignature = SignatureKind::OnScreen;
        next.why = u"she has the mornings free"_s;
        next.askedBy = u"both"_s;
        store.agree(made.id, next); // what changed is worked out and, in this schema, kept as a sentence
        Victory victory;
        victory.caseId = id;
        victory.on = QDate(2026, 3, 1);
        victory.text = u"She phoned by herself"_s;
        store.addVictory(victory);
    }

    void paper(CaseId id)
    {
        const PrintRecord print = printToPdf(
            session(), preparePage(session(), id, *printablePage(u"plan"_s), {}).goesTo(ForWhom::Her),
            folder.filePath(u"plan.pdf"_s));
        PrintRegister(session()).setKept(print.id, u"green cabinet"_s, 2);
        printToPdf(session(),
                   preparePage(session(), id, *printablePage(u"risk"_s), {}).goesTo(ForWhom::Office),
                   folder.filePath(u"risk.pdf"_s));
    }

    void sessions(CaseId id)
    {
        TeamStore(session()).join(id, psychologist);
        switchTo(u"Ines Vidal"_s);
        SessionNote note;
        note.caseId = id;
        note.on = QDate(2026, 3, 2);
        note.kind = ListStore(session()).list(u"session_kind"_s).items.front().code;
        note.minutes = 50;
        note.shared = u"she will come on Mondays"_s;
        note.note = u"sealed words about the night"_s;
        SessionStore(session()).add(note);
        switchTo(name);
    }

    MemberId psychologist;
};

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::remove(target);
            REQUIRE(QFile::copy(entry.filePath(), target));
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

} // namespace

TEST_CASE("released schema: makes the fixture", "[.make-fixture]")
{
    const QString target = qEnvironmentVariable("ITINERA_FIXTURE");
    REQUIRE_FALSE(target.isEmpty());
    Fill fill;
    const CaseId id = fill.person();
    fill.risk(id);
    fill.plan(id, fill.needs(id));
    fill.paper(id);
    fill.sessions(id);
    fill.session().drafts().keep(u"step/new"_s, u"what"_s, u"half a sentence"_s);
    REQUIRE(QDir().mkpath(fill.folder.filePath(u"backups"_s)));
    const QString backup = Backups(*fill.vault).prepare(fill.folder.filePath(u"backups"_s)).run();
    Backups(*fill.vault).noteMade(backup);
    const QString path = fill.path();
    fill.vault.reset();
    QDir(target).removeRecursively();
    copyFolder(path, target);
    copyFolder(backup, target + u".backup"_s);
}

TEST_CASE("released schema: what a vault of each holds is still there", "[vault][schema]")
{
    const QDir fixtures(QStringLiteral(ITINERA_SOURCE_DIR) + u"/tests/fixtures"_s);
    const QStringList all = fixtures.entryList({u"form*.itinera"_s, u"form*.itinera.backup"_s}, QDir::Dirs);
    REQUIRE(all.size() >= 4);
    for (const QString &fixture : all) {
        CAPTURE(fixture);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office.itinera"_s);
        copyFolder(fixtures.filePath(fixture), path);
        VaultFixture office; // for its environment alone
        office.vault.reset();
        office.clock.set(QDate(2026, 3, 3));
        const auto vault =
            Vault::open(path, u"Marta Soler"_s, passphraseFromText(GoodPassphrase), office.env);
        Session &session = vault->session();
        CHECK(vault->warning() == QString());
        CHECK(vault->check() == QStringList());

        const auto rows = CaseStore(session).rows({});
        REQUIRE(rows.size() == 1);
        const CaseId id = rows.front().id;
        const Case c = CaseStore(session).load(id);
        CHECK(c.chosenName == u"Alma Inventada"_s);
        CHECK(c.legalNames == QStringList{u"Alma María Inventada Prueba"_s, u"Alma Prueba"_s});
        CHECK(c.birth.toStored() == u"1998-05"_s);
        CHECK(c.interpreter == InterpreterWish::WantedWoman);
        CHECK(c.reachNote == u"mornings, let it ring twice"_s);
        REQUIRE(c.household.size() == 1);
        CHECK(c.household.front().note == u"starts school"_s);
        REQUIRE(c.contactWays.size() == 1);
        CHECK(c.contactWays.front().safety == ContactSafety::OnlyAsAgreed);
        CaseQuery query;
        query.text = u"almita"_s;
        CHECK(CaseStore(session).rows(query).size() == 1);

        const auto risk = RiskStore(session).standing(id);
        REQUIRE(risk);
        CHECK(risk->herView == u"I feel watched at the station"_s);
        REQUIRE(risk->factors.size() == 2);
        CHECK(risk->factors[1].safeguards == u"another day for her group"_s);
        CHECK(risk->cooperation == Cooperation::Considering);
        CHECK(rows.front().riskStale);

        const auto needs = NeedsStore(session).standing(id);
        REQUIRE(needs);
        CHECK(needs->ratings.at(0).herWords == u"my mother waits for it"_s);

        const auto plan = PlanStore(session).plan(id);
        REQUIRE(plan);
        CHECK(plan->goals.at(0).steps.at(0).stateNote == u"the office is closed"_s);
        const auto versions = PlanStore(session).versions(id);
        REQUIRE(versions.size() == 2);
        CHECK(versions.at(1).isAgreed());
        const bool sentences = fixture.startsWith(u"form1."_s); // what since then is kinds and numbers
        if (sentences) {
            CHECK(versions.at(0).whatChanged.startsWith(
                u"New goal: “A course in the mornings”.\nNew step for “A course"_s)); // as it was written
            CHECK(versions.at(0).changes.empty());
            CHECK(planwords::whatChanged(PaperText(u"es"_s), versions.at(0)) == versions.at(0).whatChanged);
        } else {
            CHECK(versions.at(0).whatChanged.isEmpty());
            CHECK(planwords::whatChanged(PaperText(u"es"_s), versions.at(0))
                      .startsWith(u"Objetivo nuevo: «A course in the mornings»."_s));
        }
        CHECK(planrules::toJson(versions.at(1).content) != planrules::toJson(versions.at(0).content));
        CHECK(versions.at(1).content.goals.at(0).steps.at(0).what == plan->goals.at(0).steps.at(0).what);
        CHECK(PlanStore(session).victories(id).at(0).text == u"She phoned by herself"_s);

        const auto prints = PrintRegister(session).of(id);
        REQUIRE(prints.size() == 2);
        CHECK(prints.at(1).keptWhere == u"green cabinet"_s);
        CHECK(prints.at(1).subject == (sentences ? u"version 2"_s : u""_s));
        CHECK(prints.at(1).number == (sentences ? 0 : 2));

        const auto notes = SessionStore(session).sessions(id);
        REQUIRE(notes.size() == 1);
        CHECK_FALSE(notes.front().note);
        CHECK(notes.front().shared == u"she will come on Mondays"_s);
        CHECK(session.drafts().fields(u"step/new"_s).value(u"what"_s) == u"half a sentence"_s);
    }
}

TEST_CASE("released schema: the psychologist of a vault of each still opens her notes", "[vault][schema]")
{
    const QDir fixtures(QStringLiteral(ITINERA_SOURCE_DIR) + u"/tests/fixtures"_s);
    for (const QString &fixture : fixtures.entryList({u"form*.itinera"_s}, QDir::Dirs)) {
        CAPTURE(fixture);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office.itinera"_s);
        copyFolder(fixtures.filePath(fixture), path);
        VaultFixture office;
        office.vault.reset();
        const auto vault = Vault::open(path, u"Ines Vidal"_s,
                                       passphraseFromText(OfficeFixture::own(u"Ines Vidal"_s)), office.env);
        const auto rows = CaseStore(vault->session()).rows({});
        REQUIRE(rows.size() == 1);
        const auto notes = SessionStore(vault->session()).sessions(rows.front().id);
        REQUIRE(notes.size() == 1);
        CHECK(notes.front().note == u"sealed words about the night"_s);
    }
}
