// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/languages.h"
#include "core/base/textfold.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/demo/democaseload.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "core/safety/riskdue.h"
#include "core/safety/riskstore.h"
#include "tests/support/caseline.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

Case everything(Session &session)
{
    Case c;
    c.chosenName = u"Amina"_s;
    c.legalNames = {u"Amina bint Yusuf"_s, u"Amina Y."_s};
    c.aliases = {u"Mina"_s};
    c.birth = PartialDate::season(1999, PartialDate::Season::Spring, true);
    c.gender = u"Feminine"_s;
    c.citizenships = {u"MA"_s, u"XX"_s};
    c.languages = {{u"ar"_s, 4}, {u"es"_s, 1}};
    c.interpreter = InterpreterWish::WantedWoman;
    c.interpreterNote = u"not from her town"_s;
    c.careNote = u"no pork"_s;
    c.place = u"Riu Sec"_s;
    c.legalSituation = u"asylum-applicant"_s;
    c.legalNote = u"interview in May"_s;
    c.reachNote = u"mornings"_s;
    c.household = {{session.random().uuid(), u"child"_s, u"Yusuf"_s, PartialDate::year(2019), u"with her"_s,
                    true, u"asthma"_s}};
    c.contactWays = {
        {session.random().uuid(), u"phone"_s, u"600 000 101"_s, ContactSafety::Never, u"he may answer"_s},
        {session.random().uuid(), u"person"_s, u"Sister Ana"_s, ContactSafety::Safe, u""_s}};
    return c;
}

} // namespace

TEST_CASE("case: every field comes back as it was written, also after closing the vault")
{
    VaultFixture f;
    const Case written = CaseStore(f.session()).create(everything(f.session()));
    CHECK(caserules::isCode(written.code));
    CHECK(written.openedOn == f.clock.today());
    CHECK(written.responsible == f.session().member().id);
    CHECK(CaseStore(f.session()).load(written.id) == written);
    f.reopen();
    CHECK(CaseStore(f.session()).load(written.id) == written);
    CHECK(CaseStore(f.session()).findByCode(written.code.toLower()) == written.id);
    CHECK(CaseStore(f.session()).findByUuid(written.uuid) == written.id);
    CHECK_FALSE(CaseStore(f.session()).findByCode(u"222-222"_s));
}

TEST_CASE("case: saving writes only what differs, audited as such; nothing differs, nothing is written")
{
    VaultFixture f;
    CaseStore store(f.session());
    Case c = store.create(everything(f.session()));
    const qint64 before = f.session().audit().head().length;
    store.save(c);
    CHECK(f.session().audit().head().length == before);
    c.place = u"Montserena"_s;
    c.languages[1].level = 2;
    store.save(c);
    REQUIRE(f.session().audit().head().length == before + 1);
    const AuditEntry entry = f.session().audit().entries(c.id, 1).front();
    CHECK(entry.action == u"case.change"_s);
    CHECK(entry.before.keys() == QStringList{u"languages"_s, u"place"_s});
    CHECK(entry.before.value(u"place"_s) == u"Riu Sec"_s);
    CHECK(entry.after.value(u"place"_s) == u"Montserena"_s);
    CHECK(store.load(c.id) == c);
}

TEST_CASE("case: needs a name to call her by, nothing else")
{
    VaultFixture f;
    CaseStore store(f.session());
    CHECK_THROWS_AS(store.create(Case()), InputError);
    CHECK(store.rows({}).empty());
    Case c;
    c.aliases = {u"Nina"_s};
    c = store.create(c);
    CHECK(c.displayName() == u"Nina"_s);
    c.aliases.clear();
    CHECK_THROWS_AS(store.save(c), InputError);
    CHECK(store.load(c.id).aliases == QStringList{u"Nina"_s});
    CHECK_THROWS_AS(store.load(CaseId(999)), NotFound);
    CHECK_THROWS_AS(store.row(CaseId(999)), NotFound);
}

TEST_CASE(
    "case: what is due from the start, for whom, and what happens when she is handed over or the case closes")
{
    VaultFixture f;
    CaseStore store(f.session());
    DueStore due(f.session());
    const QDate today = f.clock.today();
    Case c = store.create(everything(f.session()));
    std::vector<DueItem> items = due.of(c.id);
    REQUIRE(items.size() == 4);
    CHECK(items[0].kind == due::FirstRisk);
    CHECK(items[0].on == today);
    CHECK(items[1].on == today.addDays(7));
    CHECK(items[2].on == today.addDays(14));
    CHECK(items[3].on == today.addDays(30));
    CHECK(store.row(c.id).nextDue == today);
    const MemberId me = f.session().member().id;
    CHECK(due.forMember(me, today).total == 1);
    CHECK(due.forMember(me, today.addDays(14)).total == 3);
    CHECK(due.forMember(me, today.addDays(-1)).total == 0);
    CHECK(due.forMember(me, today.addDays(30), 1).rows.size() == 1);
    CHECK(due.forMember(me, today.addDays(30), 1).total == 4);

    const Member colleague = f.session().addColleague(u"Núria Casals"_s);
    c.responsible = colleague.id;
    store.save(c);
    CHECK(due.forMember(me, today.addDays(60)).total == 0);
    CHECK(due.forMember(colleague.id, today.addDays(60)).total == 4);

    c.status = u"Closed"_s;
    store.save(c);
    CHECK(due.forMember(colleague.id, today.addDays(60)).total == 0);
    CHECK(store.rows({}).empty());
    c.status = u"Active"_s;
    store.save(c);
    CHECK(due.forMember(colleague.id, today.addDays(60)).total == 4);

    test::replaceDue(f.session(), c.id, {u"needs."_s, QStringView(due::FirstRisk).toString()},
                     {{c.id, u"plan.step"_s, today.addDays(2), c.uuid, u"call"_s}});
    CHECK(due.of(c.id).size() == 3);
    CHECK(store.row(c.id).nextDueKind == u"plan.step"_s);
    test::addDue(f.session(), {c.id, QStringView(due::RiskStale).toString(), today.addDays(2), {}, {}});
    CHECK(store.row(c.id).nextDueKind == due::RiskStale); // the same day: safety first
}

TEST_CASE("events: one that invalidates makes the standing assessment out of date; a contact moves the last "
          "contact only forward")
{
    VaultFixture f;
    CaseStore store(f.session());
    const Case c = store.create(everything(f.session()));
    const auto add = [&](const QString &kind, QDate on) {
        CaseEvent event;
        event.caseId = c.id;
        event.kind = kind;
        event.on = on;
        event.note = u"words"_s;
        return store.addEvent(event);
    };
    const QDate today = f.clock.today();
    add(u"moved"_s, today);
    CHECK_FALSE(store.row(c.id).riskStale); // nothing stands yet that could be out of date
    f.clock.advanceMs(1);
    test::signRisk(f.session(), c.id);
    CHECK_FALSE(add(u"other"_s, today).invalidatesRisk);
    CHECK_FALSE(store.row(c.id).riskStale);
    const CaseEvent moved = add(u"trafficker-released"_s, today.addDays(-1));
    CHECK(moved.invalidatesRisk);
    CHECK(store.row(c.id).riskStale);
    const std::vector<DueItem> items = DueStore(f.session()).of(c.id);
    CHECK(std::any_of(items.begin(), items.end(), [&](const DueItem &item) {
        return item.kind == due::RiskStale && item.ref == moved.uuid && item.on == today;
    }));
    add(u"contact"_s, today.addDays(-3));
    CHECK(store.row(c.id).lastContact == today.addDays(-3));
    add(u"contact"_s, today.addDays(-9));
    CHECK(store.row(c.id).lastContact == today.addDays(-3));
    CHECK(store.events(c.id).size() == 5);
    CHECK(store.events(c.id).front().on == today);
    CHECK_THROWS_AS(add(u"moved"_s, today.addDays(1)), InputError);
    CHECK_THROWS_AS(add(u"nonsense"_s, today), InputError);
    CHECK(store.events(c.id).size() == 5);
    store.noteViewed(c.id);
    CHECK(f.session().audit().entries(c.id, 1).front().action == u"case.view"_s);
}

TEST_CASE("codes: every single wrong character and every swap of two neighbours is caught")
{
    SeededRandom random(3);
    const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString code = caserules::makeCode(random);
        seen.insert(code);
        REQUIRE(caserules::isCode(code));
        REQUIRE(caserules::normalisedCode(u' ' + QString(code).remove(u'-').toLower() + u' ') == code);
        for (qsizetype at = 0; at < code.size(); ++at) {
            if (code[at] == u'-')
                continue;
            for (const QChar c : alphabet) {
                QString wrong = code;
                wrong[at] = c;
                REQUIRE(caserules::isCode(wrong) == (wrong == code));
            }
            const qsizetype next = at + 1 < code.size() && code[at + 1] == u'-' ? at + 2 : at + 1;
            if (next < code.size() && code[at] != code[next]) {
                QString swapped = code;
                swapped[at] = code[next];
                swapped[next] = code[at];
                REQUIRE_FALSE(caserules::isCode(swapped));
            }
        }
    }
    CHECK(seen.size() == 500);
    CHECK_FALSE(caserules::isCode(u""_s));
    CHECK_FALSE(caserules::isCode(u"hello"_s));
}

TEST_CASE("partial dates: understood as people type them, in both languages, and stored")
{
    const QLocale en(QLocale::English, QLocale::UnitedKingdom);
    const QLocale es(QLocale::Spanish, QLocale::Spain);
    const struct {
        QString typed;
        QString stored;
    } rows[] = {
        {u""_s, u""_s},
        {u"2019"_s, u"2019"_s},
        {u"about 2019"_s, u"2019~"_s},
        {u"hacia 2019"_s, u"2019~"_s},
        {u"~2019"_s, u"2019~"_s},
        {u"04/2019"_s, u"2019-04"_s},
        {u"April 2019"_s, u"2019-04"_s},
        {u"abril de 2019"_s, u"2019-04"_s},
        {u"spring 2019"_s, u"2019-21"_s},
        {u"Primavera 2019"_s, u"2019-21"_s},
        {u"otoño de 2001"_s, u"2001-23"_s},
        {u"30.4.2019"_s, u"2019-04-30"_s},
        {u"30/04/2019"_s, u"2019-04-30"_s},
        {u"30 de abril de 2019"_s, u"2019-04-30"_s},
        {u"2019-04-30"_s, u"2019-04-30"_s},
    };
    for (const auto &row : rows) {
        for (const QLocale &locale : {en, es}) {
            INFO(row.typed.toStdString());
            const auto date = PartialDate::fromText(row.typed, locale);
            REQUIRE(date);
            CHECK(date->toStored() == row.stored);
            CHECK(PartialDate::fromStored(row.stored) == date);
            CHECK(PartialDate::fromText(date->toText(locale), locale) ==
                  date); // what is shown is understood again
        }
    }
    for (const QString &bad :
         {u"19"_s, u"31/02/2019"_s, u"soon"_s, u"13/2019"_s, u"2019 2020"_s, u"1.2.3.2019"_s, u"3019"_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(PartialDate::fromText(bad, es));
    }
    for (const QString &bad : {u"19"_s, u"2019-13"_s, u"2019-02-30"_s, u"x"_s, u"2019-4"_s})
        CHECK_FALSE(PartialDate::fromStored(bad));
    CHECK(PartialDate::year(2000).ageOn(QDate(2026, 3, 2)) == std::pair(25, 26));
    CHECK(PartialDate::day(QDate(2000, 3, 2)).ageOn(QDate(2026, 3, 2)) == std::pair(26, 26));
    CHECK_FALSE(PartialDate().ageOn(QDate(2026, 3, 2)));
}

TEST_CASE("texts: folded for searching, compared for likeness, named by language")
{
    CHECK(fold(u"Mădălina ŁØß"_s) == u"madalina loss"_s);
    CHECK(foldedWords(u" O'Neill-Pérez (Nina) "_s) == QStringList{u"o"_s, u"neill"_s, u"perez"_s, u"nina"_s});
    CHECK(likeness(u"Blessing"_s, u"blessing"_s) == 1.0);
    CHECK(likeness(u"Blessing"_s, u"Blesing"_s) > 0.9);
    CHECK(likeness(u"Blessing"_s, u"Yolanda"_s) < 0.6);
    CHECK(likeness(u""_s, u"x"_s) == 0.0);
    CHECK(countryName(u"DE"_s, u"en"_s) == u"Germany"_s);
    CHECK(countryName(u"DE"_s, u"es"_s) == u"Alemania"_s);
    CHECK(languageName(u"yo"_s, u"en"_s) == u"Yoruba"_s);
    CHECK(countryCodes().size() > 200);
    CHECK(languageCodes().contains(u"es"_s));
}

TEST_CASE("lists: ship in both languages, fit together, and can be made one's own")
{
    VaultFixture f;
    ListStore store(f.session());
    QStringList names;
    for (const CodeList &list : shippedLists()) {
        names << list.name;
        QSet<QString> codes;
        for (const ListItem &item : list.items) {
            INFO(list.name.toStdString() + "/" + item.code.toStdString());
            CHECK_FALSE(item.label.value(u"en"_s).isEmpty());
            CHECK_FALSE(item.label.value(u"es"_s).isEmpty());
            CHECK(item.definition.contains(u"en"_s) == item.definition.contains(u"es"_s));
            CHECK_FALSE(codes.contains(item.code));
            codes.insert(item.code);
        }
        CHECK(store.list(list.name).items.size() == list.items.size());
    }
    CHECK(names.contains(u"risk_factor"_s));
    CHECK(names.contains(u"need"_s));
    const CodeList domains = store.list(u"need_domain"_s);
    for (const ListItem &need : store.list(u"need"_s).items)
        CHECK(domains.find(need.attrs.value(u"domain"_s).toString()));

    ListItem own;
    own.label = {{u"es"_s, u"  Un factor   propio "_s}};
    own.attrs = {{u"question"_s, 2}};
    own = store.save(u"risk_factor"_s, own);
    CHECK(own.own);
    CHECK(own.labelIn(u"en"_s) == u"Un factor propio"_s);
    own.label.insert(u"en"_s, u"A factor of ours"_s);
    CHECK(store.save(u"risk_factor"_s, own).version == 2);
    CHECK(store.save(u"risk_factor"_s, store.list(u"risk_factor"_s).items.back()).version ==
          2); // nothing changed
    store.setRetired(u"risk_factor"_s, own.code, true);
    const CodeList factors = store.list(u"risk_factor"_s);
    CHECK(factors.labelOf(own.code, u"en"_s) == u"A factor of ours"_s);
    const auto offered = factors.offered();
    CHECK(std::none_of(offered.begin(), offered.end(),
                       [&](const ListItem &item) { return item.code == own.code; }));
    store.move(u"risk_factor"_s, own.code, 0);
    CHECK(store.list(u"risk_factor"_s).items.front().code == own.code);
    CHECK_THROWS_AS(store.save(u"risk_factor"_s, ListItem()), InputError);
    CHECK_THROWS_AS(store.setRetired(u"risk_factor"_s, u"nonsense"_s, true), NotFound);
    CHECK(factors.labelOf(u"gone"_s, u"en"_s) == u"gone"_s);
}

TEST_CASE("demo: the same seed gives the same caseload, every page of the first case is filled, nothing lies "
          "in the future")
{
    const auto caseload = [](quint64 seed) {
        VaultFixture f;
        DemoOptions options;
        options.cases = 8;
        options.seed = seed;
        options.today = QDate(2026, 3, 2);
        writeDemoCaseload(f.session(), f.clock, options);
        CHECK(f.vault->check().isEmpty());
        CaseQuery query;
        query.openOnly = false;
        query.sort = CaseSort::Code;
        QStringList lines;
        for (const CaseRow &row : CaseStore(f.session()).rows(query)) {
            lines << row.code + row.name + row.place + QString::number(row.riskLevel) +
                         row.nextDue.toString(Qt::ISODate);
            for (const CaseEvent &event : CaseStore(f.session()).events(row.id))
                CHECK(event.on <= options.today);
        }
        const CaseId first(1);
        CHECK(RiskStore(f.session()).signedOnes(first).size() == 2);
        CHECK(NeedsStore(f.session()).signedOnes(first).size() == 2);
        CHECK_FALSE(PlanStore(f.session()).versions(first).empty());
        CHECK(RiskStore(f.session()).staleness(CaseId(2)).isStale());
        return lines;
    };
    const QStringList one = caseload(1);
    CHECK(one.size() == 8);
    CHECK(caseload(1) == one);
    CHECK(caseload(2) != one);
}
