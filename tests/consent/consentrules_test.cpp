// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/consent/consentrules.h"
#include "tests/support/describe.h"
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using namespace itinera::consentrules;

namespace {

const QDate Today(2026, 3, 2);

Consent yes()
{
    Consent c;
    c.id = ConsentId(1);
    c.kind = ConsentKind::Referral;
    c.purpose = u"An appointment"_s;
    c.recipient = u"Health centre"_s;
    c.information = {u"name"_s, u"health"_s};
    c.answer = ConsentAnswer::Given;
    c.form = ConsentForm::Written;
    c.askedOn = Today.addDays(-10);
    c.language = u"es"_s;
    c.explainedBy = u"Marta"_s;
    c.saidBack = u"They get my name"_s;
    return c;
}

Verdict asked(const std::vector<Consent> &consents, const Going &going)
{
    return mayGo(consents, going, Today);
}

} // namespace

TEST_CASE("consent: how an answer stands on a day")
{
    struct Row {
        const char *what;
        void (*change)(Consent &);
        State state;
    };
    const Row rows[]{{"a yes without an end", [](Consent &) {}, State::Valid},
                     {"far from its end", [](Consent &c) { c.until = Today.addDays(15); }, State::Valid},
                     {"near its end", [](Consent &c) { c.until = Today.addDays(14); }, State::EndsSoon},
                     {"on its last day", [](Consent &c) { c.until = Today; }, State::EndsSoon},
                     {"the day after", [](Consent &c) { c.until = Today.addDays(-1); }, State::Ended},
                     {"taken back", [](Consent &c) { c.withdrawnOn = Today; }, State::Withdrawn},
                     {"taken back and ended",
                      [](Consent &c) {
                          c.until = Today.addDays(-1);
                          c.withdrawnOn = Today.addDays(-3);
                      },
                      State::Withdrawn},
                     {"a no", [](Consent &c) { c.answer = ConsentAnswer::Refused; }, State::Refused},
                     {"a no with an end",
                      [](Consent &c) {
                          c.answer = ConsentAnswer::Refused;
                          c.until = Today.addDays(-1);
                      },
                      State::Refused}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Consent c = yes();
        row.change(c);
        CHECK(stateOn(c, Today) == row.state);
    }
}

TEST_CASE("consent: what is missing is named, one by one")
{
    CHECK(missingIn(yes(), Today).empty());
    struct Row {
        const char *what;
        void (*change)(Consent &);
        std::vector<Missing> missing;
    };
    const Row rows[]{
        {"no purpose", [](Consent &c) { c.purpose = u"  "_s; }, {Missing::Purpose}},
        {"no recipient", [](Consent &c) { c.recipient.clear(); }, {Missing::Recipient}},
        {"no information", [](Consent &c) { c.information.clear(); }, {Missing::Information}},
        {"what stays with us goes to nobody",
         [](Consent &c) {
             c.kind = ConsentKind::Keeping;
             c.recipient.clear();
             c.information.clear();
         },
         {}},
        {"no day", [](Consent &c) { c.askedOn = {}; }, {Missing::Day}},
        {"a day to come", [](Consent &c) { c.askedOn = Today.addDays(1); }, {Missing::DayToCome}},
        {"it ends before", [](Consent &c) { c.until = c.askedOn.addDays(-1); }, {Missing::EndsBefore}},
        {"no language", [](Consent &c) { c.language.clear(); }, {Missing::Language}},
        {"nobody explained it", [](Consent &c) { c.explainedBy.clear(); }, {Missing::Explained}},
        {"not said back", [](Consent &c) { c.saidBack.clear(); }, {Missing::SaidBack}},
        {"a no needs no words of hers",
         [](Consent &c) {
             c.answer = ConsentAnswer::Refused;
             c.saidBack.clear();
         },
         {}}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Consent c = yes();
        row.change(c);
        CHECK(missingIn(c, Today) == row.missing);
    }
    Consent empty;
    empty.answer = ConsentAnswer::Given;
    CHECK(missingIn(empty, Today).size() == 7);
}

TEST_CASE("consent: may this go to them?")
{
    const Going going{u" health  CENTRE "_s, u"an Appointment"_s, {u"health"_s}, true};
    struct Row {
        const char *what;
        void (*change)(Consent &);
        bool goes;
        Lack lack;
    };
    const Row rows[]{
        {"her yes in writing covers it", [](Consent &) {}, true, Lack::NeverAsked},
        {"also to share", [](Consent &c) { c.kind = ConsentKind::Sharing; }, true, Lack::NeverAsked},
        {"on its last day", [](Consent &c) { c.until = Today; }, true, Lack::NeverAsked},
        {"another recipient", [](Consent &c) { c.recipient = u"Housing office"_s; }, false, Lack::NeverAsked},
        {"a yes to keep is none to tell", [](Consent &c) { c.kind = ConsentKind::Keeping; }, false,
         Lack::NeverAsked},
        {"statistics are no referral", [](Consent &c) { c.kind = ConsentKind::Statistics; }, false,
         Lack::NeverAsked},
        {"she said no", [](Consent &c) { c.answer = ConsentAnswer::Refused; }, false, Lack::Refused},
        {"taken back today", [](Consent &c) { c.withdrawnOn = Today; }, false, Lack::Withdrawn},
        {"for something else", [](Consent &c) { c.purpose = u"A study"_s; }, false, Lack::Purpose},
        {"ended yesterday", [](Consent &c) { c.until = Today.addDays(-1); }, false, Lack::Ended},
        {"other information", [](Consent &c) { c.information = {u"name"_s}; }, false, Lack::Information},
        {"spoken", [](Consent &c) { c.form = ConsentForm::Spoken; }, false, Lack::NotWritten},
        {"asked tomorrow", [](Consent &c) { c.askedOn = Today.addDays(1); }, false, Lack::NeverAsked}};
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Consent c = yes();
        row.change(c);
        const std::vector<Consent> all{c};
        const Verdict verdict = asked(all, going);
        CHECK((verdict.because != nullptr) == row.goes);
        if (!row.goes)
            CHECK(verdict.lack == row.lack);
    }
    CHECK(asked({}, going).lack == Lack::NeverAsked);
    CHECK(asked({yes()}, {u"Health centre"_s, {}, {u"health"_s}, true}).lack == Lack::Unsaid);

    SECTION("what does not show who she is may go on her word")
    {
        Consent c = yes();
        c.form = ConsentForm::Spoken;
        const std::vector<Consent> all{c};
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"health"_s}, false}).because == &all[0]);
    }
    SECTION("what was not said is covered by nothing")
    {
        const std::vector<Consent> all{yes()};
        CHECK_FALSE(asked(all, {u"Health centre"_s, u"An appointment"_s, {}, true}).because);
        CHECK_FALSE(asked(all, {u"  "_s, u"An appointment"_s, {u"health"_s}, true}).because);
        CHECK(asked(all, {u""_s, u"An appointment"_s, {u"health"_s}, true}).lack == Lack::Unsaid);
    }
    SECTION("all of it has to be covered by one yes, and what is not is named")
    {
        Consent more = yes();
        more.id = ConsentId(2);
        more.information = {u"legal"_s};
        const std::vector<Consent> all{yes(), more};
        const Verdict verdict =
            asked(all, {u"Health centre"_s, u"An appointment"_s, {u"health"_s, u"legal"_s}, true});
        CHECK_FALSE(verdict.because);
        CHECK(verdict.lack == Lack::Information);
        CHECK(verdict.codes.size() == 1);
    }
    SECTION("a later no counts against an earlier yes, an earlier no not against a later yes")
    {
        Consent no = yes();
        no.id = ConsentId(2);
        no.answer = ConsentAnswer::Refused;
        no.information = {u"health"_s};
        no.askedOn = Today.addDays(-1);
        std::vector<Consent> all{yes(), no};
        CHECK(asked(all, going).lack == Lack::Refused);
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"name"_s}, true}).because ==
              &all[0]); // only that question
        all[1].askedOn = Today.addDays(-20);
        CHECK(asked(all, going).because == &all[0]);
    }
    SECTION("the one nearest to a yes says what is missing")
    {
        Consent spoken = yes();
        spoken.form = ConsentForm::Spoken;
        Consent old = yes();
        old.id = ConsentId(2);
        old.until = Today.addDays(-1);
        const std::vector<Consent> all{old, spoken};
        const Verdict verdict = asked(all, going);
        CHECK(verdict.lack == Lack::NotWritten);
        CHECK(verdict.nearest == &all[1]);
    }
    SECTION("taking one back takes back every earlier yes to them about the same")
    {
        Consent renewed = yes();
        renewed.id = ConsentId(2);
        renewed.askedOn = Today.addDays(-5);
        renewed.withdrawnOn = Today.addDays(-1);
        std::vector<Consent> all{yes(), renewed};
        CHECK(asked(all, going).lack == Lack::Withdrawn);
        CHECK(asked(all, going).nearest == &all[1]);
        all[1].information = {u"legal"_s}; // it was about something else
        CHECK(asked(all, going).because == &all[0]);
        all[1].information = {u"health"_s};
        all[0].askedOn = Today; // and since then she was asked again
        CHECK(asked(all, going).because == &all[0]);
    }
    SECTION("on the same day the no counts, unless the yes was written down later")
    {
        Consent no = yes();
        no.id = ConsentId(2);
        no.answer = ConsentAnswer::Refused;
        no.recordedAt = utc(Today, QTime(10, 0));
        std::vector<Consent> all{yes(), no};
        all[0].recordedAt = utc(Today, QTime(9, 0));
        CHECK(asked(all, going).lack == Lack::Refused);
        all[0].recordedAt = utc(Today, QTime(11, 0));
        CHECK(asked(all, going).because == &all[0]);
    }
    SECTION("her name, and what is not known to be harmless, goes in writing alone, whatever is ticked")
    {
        Consent spoken = yes();
        spoken.form = ConsentForm::Spoken;
        spoken.information << u"own-entry"_s;
        const std::vector<Consent> all{spoken};
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"name"_s}, false}).lack ==
              Lack::NotWritten);
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"own-entry"_s}, false}).lack ==
              Lack::NotWritten);
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"health"_s}, false}).because == &all[0]);
    }
    SECTION("a no to something else is no reason, and a standing no is said before she is asked again")
    {
        Consent no = yes();
        no.answer = ConsentAnswer::Refused;
        no.information = {u"story"_s};
        CHECK(asked({no}, going).lack == Lack::Information); // she was asked, about something else
        CHECK(asked({no}, going).codes == QStringList{u"health"_s});
        no.information = {u"health"_s};
        Consent later = yes();
        later.id = ConsentId(2);
        later.askedOn = Today;
        later.information = {u"name"_s};
        const std::vector<Consent> all{no, later};
        CHECK(asked(all, {u"Health centre"_s, u"An appointment"_s, {u"name"_s, u"health"_s}, true}).lack ==
              Lack::Refused);
    }
}

TEST_CASE("consent: the newest answer of a kind is the later day, then the later entry")
{
    Consent first = yes();
    Consent second = yes();
    second.id = ConsentId(2);
    const std::vector<Consent> all{second, first};
    CHECK(newest(all, ConsentKind::Referral) == &all[0]);
    CHECK(newest(all, ConsentKind::Keeping) == nullptr);
}
