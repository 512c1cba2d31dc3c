// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/consent/consentstore.h"
#include "core/consent/consenttold.h"
#include "core/consent/consentwords.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "tests/support/vaultfixture.h"
#include <QSqlQuery>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::VaultFixture;

namespace {

struct ConsentFixture : VaultFixture {
    ConsentFixture()
    {
        Case c;
        c.chosenName = u"Blessing"_s;
        id = CaseStore(session()).create(c).id;
    }
    Consent yes(ConsentKind kind = ConsentKind::Referral)
    {
        Consent c;
        c.caseId = id;
        c.kind = kind;
        c.purpose = u"An appointment"_s;
        if (consentrules::hasRecipient(kind)) {
            c.recipient = u"Health centre"_s;
            c.information = {u"name"_s, u"health"_s};
        }
        c.answer = ConsentAnswer::Given;
        c.form = ConsentForm::Written;
        c.askedOn = clock.today();
        c.language = u"es"_s;
        c.explainedBy = u"Marta"_s;
        c.interpreter = u"Mrs Osei"_s;
        c.saidBack = u"They get my name"_s;
        return c;
    }
    ConsentStore store() { return ConsentStore(session()); }
    QStringList due()
    {
        QStringList all;
        for (const DueItem &item : DueStore(session()).of(id)) {
            if (item.kind.startsWith(u"consent."_s))
                all << item.kind + u' ' + item.on.toString(Qt::ISODate) + u' ' + item.detail;
        }
        return all;
    }
    QStringList header()
    {
        QStringList all;
        for (const SummaryItem &item : consentSummary(session(), id, u"en"_s))
            all << item.text;
        return all;
    }
    CaseId id;
};

} // namespace

TEST_CASE("consent: an answer comes back as it was, also after a lock")
{
    ConsentFixture f;
    Consent given = f.yes();
    given.until = QDate(2026, 9, 1);
    given = f.store().add(given);
    f.reopen();
    const std::vector<Consent> all = f.store().of(f.id);
    REQUIRE(all.size() == 1);
    const Consent &back = all.front();
    CHECK(back.uuid == given.uuid);
    CHECK(back.kind == ConsentKind::Referral);
    CHECK(back.purpose == u"An appointment"_s);
    CHECK(back.recipient == u"Health centre"_s);
    CHECK(back.information == QStringList{u"name"_s, u"health"_s});
    CHECK(back.answer == ConsentAnswer::Given);
    CHECK(back.form == ConsentForm::Written);
    CHECK(back.askedOn == f.clock.today());
    CHECK(back.until == QDate(2026, 9, 1));
    CHECK(back.language == u"es"_s);
    CHECK(back.explainedBy == u"Marta"_s);
    CHECK(back.interpreter == u"Mrs Osei"_s);
    CHECK(back.saidBack == u"They get my name"_s);
    CHECK_FALSE(back.withdrawnOn.isValid());
    CHECK(back.recordedBy == f.session().member().id);
    CHECK(f.session().audit().entries(f.id, 1).front().action == u"consent.give"_s);
}

TEST_CASE("consent: what is missing is told in sentences, and nothing is written")
{
    ConsentFixture f;
    Consent c = f.yes();
    c.purpose.clear();
    c.saidBack.clear();
    try {
        f.store().add(c);
        FAIL("it was written down");
    } catch (const InputError &error) {
        CHECK(error.toDo().contains(u"Say what it is for."_s));
        CHECK(error.toDo().contains(u"in her own words"_s));
    }
    CHECK(f.store().of(f.id).empty());
}

TEST_CASE("consent: an answer is never changed, not even by SQL; that she took it back is added once")
{
    ConsentFixture f;
    const Consent given = f.store().add(f.yes());
    for (const QString &statement :
         {u"UPDATE consent SET purpose = 'x'"_s, u"UPDATE consent SET answer = 'refused'"_s,
          u"UPDATE consent SET until = '2030-01-01'"_s, u"DELETE FROM consent"_s,
          u"UPDATE consent_information SET code = 'story'"_s, u"DELETE FROM consent_information"_s,
          u"INSERT INTO consent_information SELECT id, 9, 'story' FROM consent"_s,
          u"UPDATE consent SET complete = 0"_s, u"UPDATE consent SET withdrawn_why = 'x'"_s,
          u"UPDATE consent SET recorded_at = 1"_s}) {
        INFO(statement.toStdString());
        CHECK_THROWS_AS(runSql(f.session().db(), statement), StorageError);
    }
    CHECK_THROWS_AS(f.store().withdraw(given.id, f.clock.today().addDays(1), {}), InputError);
    CHECK_THROWS_AS(f.store().withdraw(given.id, given.askedOn.addDays(-1), {}), InputError);
    CHECK_THROWS_AS(f.store().withdraw(given.id, QDate(), {}), InputError);
    f.store().withdraw(given.id, f.clock.today(), u"A neighbour works there"_s);
    CHECK_THROWS_AS(f.store().withdraw(given.id, f.clock.today(), {}), Refused);
    CHECK_THROWS_AS(runSql(f.session().db(), u"UPDATE consent SET withdrawn_on = ''"_s), StorageError);
    const Consent back = f.store().of(f.id).front();
    CHECK(back.withdrawnOn == f.clock.today());
    CHECK(back.withdrawnWhy == u"A neighbour works there"_s);
    Consent no = f.yes();
    no.answer = ConsentAnswer::Refused;
    no = f.store().add(no);
    CHECK_THROWS_AS(f.store().withdraw(no.id, f.clock.today(), {}), Refused);
    CHECK_THROWS_AS(f.store().withdraw(ConsentId(999), f.clock.today(), {}), NotFound);
}

TEST_CASE("consent: an entry made by mistake counts neither as a yes nor as a no")
{
    ConsentFixture f;
    const Consent earlier = f.store().add(f.yes());
    f.clock.advanceMs(1000);
    Consent no = f.yes();
    no.answer = ConsentAnswer::Refused;
    no = f.store().add(no);
    const Outgoing going{f.id, {no.recipient, no.purpose}, {u"name"_s}, true, {}};
    CHECK_FALSE(outgoing::ask(f.session(), going).open);
    CHECK_THROWS_AS(f.store().close(no.id, Closed::Mistake, u"  "_s), InputError);
    CHECK_THROWS_AS(f.store().close(no.id, Closed::AtRest, u"x"_s), Refused);
    CHECK_THROWS_AS(f.store().close(no.id, Closed::No, u"x"_s), Refused);
    CHECK_FALSE(outgoing::ask(f.session(), going).open); // nothing was changed
    f.store().close(no.id, Closed::Mistake, u"it was about somebody else"_s);
    CHECK(outgoing::ask(f.session(), going).open);
    CHECK_THROWS_AS(f.store().close(no.id, Closed::Mistake, u"again"_s), Refused);
    for (const QString &statement :
         {u"UPDATE consent_closed SET closed = 'no'"_s, u"DELETE FROM consent_closed"_s})
        CHECK_THROWS_AS(runSql(f.session().db(), statement), StorageError);
    f.reopen();
    const Consent back = f.store().of(f.id).front();
    CHECK(back.closed == Closed::Mistake);
    CHECK(back.closedWhy == u"it was about somebody else"_s);
    CHECK(consentwords::standing(back, f.clock.today(), QLocale()).contains(u"about somebody else"_s));
    CHECK(consentOnRoad(f.session(), f.id, u"en"_s).size() == 1);
    CHECK(f.session().audit().entries(f.id, 1).front().action == u"consent.mistake"_s);

    // What was shared on its ground is called back, so the entry stays.
    f.store().addShared(earlier.id, f.clock.today(), u"A letter"_s);
    CHECK_THROWS_AS(f.store().close(earlier.id, Closed::Mistake, u"x"_s), Refused);
    Consent twice = f.store().add(f.yes());
    f.store().withdraw(twice.id, f.clock.today(), {}); // her taking back stays, whoever tidies up
    CHECK_THROWS_AS(f.store().close(twice.id, Closed::Mistake, u"it stood there twice"_s), Refused);
    CHECK_FALSE(outgoing::ask(f.session(), going).open);
    Consent keeping = f.store().add(f.yes(ConsentKind::Keeping));
    f.store().close(keeping.id, Closed::Mistake, u"she was not asked"_s);
    CHECK(f.header().join(u'\n').contains(u"not asked yet"_s)); // as if it had not been written
    CHECK_THROWS_AS(f.store().withdraw(keeping.id, f.clock.today(), {}), Refused);
    CHECK_THROWS_AS(f.store().addShared(keeping.id, f.clock.today(), u"x"_s), Refused);
}

TEST_CASE("consent: a yes that ends is let end, and is not due any more")
{
    ConsentFixture f;
    Consent c = f.yes();
    c.until = f.clock.today().addDays(5);
    c = f.store().add(c);
    CHECK(f.due().filter(u"consent.end"_s).size() == 1);
    CHECK(f.header().join(u'\n').contains(u"end soon"_s));
    f.store().close(c.id, Closed::AtRest, {});
    CHECK(f.due().filter(u"consent.end"_s).isEmpty());
    CHECK_FALSE(f.header().join(u'\n').contains(u"end soon"_s));
    CHECK(outgoing::ask(f.session(), {f.id, {c.recipient, c.purpose}, {u"name"_s}, true, {}})
              .open); // until then
}

TEST_CASE("consent: a yes to keep her data does not just end: without one nothing is kept")
{
    ConsentFixture f;
    Consent c = f.yes(ConsentKind::Keeping);
    c.until = f.clock.today().addDays(3);
    c = f.store().add(c);
    CHECK_THROWS_AS(f.store().close(c.id, Closed::AtRest, u"x"_s), Refused);
    f.store().withdraw(c.id, f.clock.today(), {});
    CHECK(f.due().filter(u"consent.refused"_s).size() == 1);
}

TEST_CASE("consent: the end of a yes is due although she was asked about something else since")
{
    ConsentFixture f;
    Consent c = f.yes();
    c.until = f.clock.today().addDays(5);
    f.store().add(c);
    f.clock.advanceDays(1);
    Consent study = f.yes();
    study.purpose = u"A study"_s;
    study.answer = ConsentAnswer::Refused;
    f.store().add(study);
    CHECK(f.due().filter(u"consent.end"_s).size() == 1);
    // And her no to the study is no reason against the appointment.
    CHECK(outgoing::ask(f.session(), {f.id, {c.recipient, c.purpose}, {u"name"_s}, true, {}}).open);
}

TEST_CASE("consent: a no to keeping her data is due until it is settled with her")
{
    ConsentFixture f;
    Consent c = f.yes(ConsentKind::Keeping);
    c.answer = ConsentAnswer::Refused;
    c = f.store().add(c);
    CHECK(f.due() == QStringList{u"consent.refused "_s + f.clock.today().toString(Qt::ISODate) + u' '});
    CHECK_THROWS_AS(f.store().close(c.id, Closed::AtRest, u" "_s), InputError);
    f.store().close(c.id, Closed::AtRest, u"only what the law asks for; the rest is not written"_s);
    CHECK(f.due().isEmpty());
    CHECK(f.header().contains(u"She does not want her data kept"_s)); // it stays in sight
}

TEST_CASE("consent: taking it back works at once")
{
    ConsentFixture f;
    const Consent given = f.store().add(f.yes());
    const Outgoing going{f.id, {u"health centre"_s, given.purpose}, {u"name"_s}, true, {}};
    CHECK(outgoing::ask(f.session(), going).open);
    f.store().withdraw(given.id, f.clock.today(), {});
    CHECK_FALSE(outgoing::ask(f.session(), going).open);
    CHECK(outgoing::ask(f.session(), going).why.contains(u"took her yes back"_s));
}

TEST_CASE("consent: what was shared needs a yes of that day, and is to be called back once it is taken back")
{
    ConsentFixture f;
    Consent given = f.yes();
    given.askedOn = f.clock.today().addDays(-5);
    given = f.store().add(given);
    const QDate today = f.clock.today();
    CHECK_THROWS_AS(f.store().addShared(given.id, today, u" "_s), InputError);
    CHECK_THROWS_AS(f.store().addShared(given.id, today.addDays(1), u"letter"_s), InputError);
    CHECK_THROWS_AS(f.store().addShared(given.id, today.addDays(-6), u"letter"_s), Refused);
    CHECK_THROWS_AS(f.store().addShared(ConsentId(999), today, u"letter"_s), NotFound);
    const Shared shared = f.store().addShared(given.id, today.addDays(-1), u"letter"_s);
    CHECK(f.due() == QStringList{u"consent.ask 2026-03-09 "_s});
    f.store().withdraw(given.id, today, {});
    CHECK(f.due() == QStringList{u"consent.callback 2026-03-02 letter"_s, u"consent.ask 2026-03-09 "_s});
    f.clock.set(today.addDays(1));
    CHECK_THROWS_AS(f.store().addShared(given.id, today.addDays(1), u"another"_s), Refused);
    f.clock.set(today);
    f.store().setCallBack(shared.id, CallBack::Asked);
    CHECK(f.due().size() == 2); // still to be seen to
    f.store().setCallBack(shared.id, CallBack::Done);
    CHECK(f.due() == QStringList{u"consent.ask 2026-03-09 "_s});
    CHECK(f.store().sharedOf(f.id).front().callBack == CallBack::Done);
    CHECK_THROWS_AS(f.store().setCallBack(SharedId(999), CallBack::Done), NotFound);
}

TEST_CASE("consent: never asked, about to end, ended stand on Today until she was asked again")
{
    ConsentFixture f;
    CHECK(f.due() == QStringList{u"consent.ask 2026-03-09 "_s});
    CHECK(f.header() == QStringList{u"She was not asked yet whether her data may be kept"_s});
    Consent keeping = f.yes(ConsentKind::Keeping);
    keeping.until = QDate(2026, 3, 10);
    f.store().add(keeping);
    CHECK(f.due() == QStringList{u"consent.end 2026-03-10 "_s});
    CHECK(f.header().size() == 1);
    Consent referral = f.yes();
    referral.until = QDate(2026, 6, 1);
    f.store().add(referral);
    CHECK(f.due() == QStringList{u"consent.end 2026-03-10 "_s, u"consent.end 2026-06-01 Health centre"_s});
    f.clock.set(QDate(2026, 6, 2));
    referral = f.yes();
    referral.recipient = u"HEALTH CENTRE"_s;
    referral.answer = ConsentAnswer::Refused;
    f.store().add(referral);
    keeping = f.yes(ConsentKind::Keeping);
    keeping.answer = ConsentAnswer::Refused;
    f.store().add(keeping);
    CHECK(f.due() == QStringList{u"consent.refused 2026-06-02 "_s}); // until it is settled with her
    CHECK(f.header() == QStringList{u"She does not want her data kept"_s});
}

TEST_CASE("consent: each refusal of an answer is said in words")
{
    using consentrules::Lack;
    ConsentFixture f;
    const CodeList list = ListStore(f.session()).list(u"consent_information"_s);
    Consent c = f.yes();
    c.withdrawnOn = c.askedOn;
    c.until = c.askedOn;
    QStringList said;
    for (const Lack lack : {Lack::NeverAsked, Lack::Refused, Lack::Withdrawn, Lack::Ended, Lack::NotWritten,
                            Lack::Information, Lack::Unsaid}) {
        const QString text = consentwords::said({.lack = lack, .nearest = &c, .codes = {u"health"_s}},
                                                u"Health centre"_s, list, u"en"_s, QLocale::c());
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(said.contains(text));
        said << text;
    }
    CHECK(said[5].contains(u"Health"_s));
    CHECK(said[0].contains(u"Health centre"_s));
}

TEST_CASE("consent: a no to keeping that stands in an older vault is due once it is opened by this program")
{
    ConsentFixture f;
    Consent c = f.yes(ConsentKind::Keeping);
    c.answer = ConsentAnswer::Refused;
    f.store().add(c);
    const QStringList due = f.due();
    runSql(f.session().db(), u"DELETE FROM due_item WHERE kind = 'consent.refused'"_s);
    runSql(f.session().db(), u"UPDATE case_list SET next_due_kind = '', next_due_on = ''"_s);
    REQUIRE(f.due().isEmpty());
    const auto all = shippedMigrations();
    const auto its = std::ranges::find(all, 7, &Migration::version);
    REQUIRE(its != all.end());
    for (const QString &statement : its->statements) {
        if (!statement.startsWith(u"CREATE"_s)) // the table is there
            runSql(f.session().db(), statement);
    }
    CHECK(f.due() == due);
    Sql sql(f.session().db(), u"SELECT next_due_kind, next_due_on FROM case_list"_s);
    REQUIRE(sql.next());
    QString kind;
    QDate on;
    sql.row() >> kind >> on;
    CHECK(kind == u"consent.refused"_s);
    CHECK(on == f.clock.today());
}
