// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a case: stored, changed, audited; its events.
#include "core/base/error.h"
#include "core/cases/caserules.h"
#include "tests/cases/casesupport.h"
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::CaseFixture;

namespace {

/// A case with something in every field.
Case full()
{
    Case c;
    c.status = u"FollowUp"_s;
    c.chosenName = u"Ámbar"_s;
    c.legalNames = QStringList{u"María José Pérez"_s, u"Pérez Ruiz, M. J."_s};
    c.aliases = QStringList{u"Lucky"_s, u"Йосипа"_s, u"أمينة"_s};
    c.birth = PartialDate::season(1999, PartialDate::Season::Spring, true);
    c.gender = u"woman"_s;
    c.citizenships = QStringList{u"NG"_s, u"XX"_s};
    c.languages = {{u"bin"_s, 4}, {u"en"_s, 3}, {u"es"_s, 0}};
    c.interpreter = InterpreterWish::WantedWoman;
    c.interpreterNote = u"not from her town"_s;
    c.careNote = u"care"_s;
    c.place = u"L’Hospitalet"_s;
    c.legalSituation = u"asylum-seeker"_s;
    c.legalNote = u"legal\nin two lines"_s;
    c.reachNote = u"evenings; “quotes” and 'others'; % _ :id"_s;
    c.household = {
        {QUuid::createUuid(), u"child"_s, u"Joy"_s, PartialDate::year(2020), u"with her"_s, true, u"n1"_s},
        {QUuid::createUuid(), u"mother"_s, u""_s, PartialDate(), u"Edo"_s, false, u""_s}};
    c.contactWays = {
        {QUuid::createUuid(), u"phone"_s, u"600 123 123"_s, ContactSafety::Safe, u"n1"_s},
        {QUuid::createUuid(), u"message"_s, u"600 123 123"_s, ContactSafety::OnlyAsAgreed, u"n2"_s},
        {QUuid::createUuid(), u"address"_s, u"c/ Major"_s, ContactSafety::Never, u""_s}};
    return c;
}

} // namespace

TEST_CASE("a new case has a code, is active, opened today, and belongs to who opened it", "[cases]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    CHECK(c.id.isValid());
    CHECK_FALSE(c.uuid.isNull());
    CHECK(caserules::isCode(c.code));
    CHECK(c.status == u"Active"_s);
    CHECK(c.openedOn == t.today());
    CHECK(c.responsible == t.session().member().id);
    CHECK(t.store().load(c.id) == c);
    const Case other = t.newCase(u"Amina"_s);
    CHECK(other.id != c.id);
    CHECK(other.uuid != c.uuid);
    CHECK(other.code != c.code);
}

TEST_CASE("a new case puts the first risk assessment, consent, needs and plan on the list", "[cases][due]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    CHECK(t.dueOf(c.id) == QStringList{u"risk.first 2026-03-02"_s, u"consent.ask 2026-03-09"_s,
                                       u"needs.first 2026-03-16"_s, u"plan.first 2026-04-01"_s});
    const CaseRow row = t.store().row(c.id);
    CHECK(row.nextDue == t.today());
    CHECK(row.nextDueKind == u"risk.first"_s);
}

TEST_CASE("creating a case is written down", "[cases][audit]")
{
    CaseFixture t;
    const qint64 length = t.auditLength();
    const Case c = t.newCase(u"Amina"_s);
    CHECK(t.auditLength() == length + 1);
    const AuditEntry entry = t.lastAudit();
    CHECK(entry.action == u"case.create"_s);
    CHECK(entry.subject == u"case"_s);
    CHECK(entry.subjectId == c.uuid);
    CHECK(entry.caseId == c.id);
    CHECK(entry.before.isEmpty());
    CHECK(entry.after.value(u"chosenName"_s) == u"Amina"_s);
    CHECK(t.session().audit().check({}).clean);
}

TEST_CASE("every field of a case comes back as it was stored", "[cases]")
{
    CaseFixture t;
    const Case c = t.store().create(full());
    Case expected = full();
    expected.id = c.id;
    expected.uuid = c.uuid;
    expected.code = c.code;
    expected.openedOn = t.today();
    expected.responsible = t.session().member().id;
    expected.household = c.household; // their uuids are new each time
    expected.contactWays = c.contactWays;
    CHECK(c == expected);
    t.f.reopen();
    CHECK(t.store().load(c.id) == expected);
    for (int wish = 0; wish <= static_cast<int>(InterpreterWish::PrefersNotToSay); ++wish) {
        expected.interpreter = static_cast<InterpreterWish>(wish);
        t.store().save(expected);
        CHECK(t.store().load(c.id).interpreter == static_cast<InterpreterWish>(wish));
    }
}

TEST_CASE("relatives and ways to reach her get an identity when they are stored", "[cases]")
{
    CaseFixture t;
    Case c;
    c.chosenName = u"Amina"_s;
    c.household.push_back({QUuid(), u"child"_s, u"Joy"_s, {}, u""_s, true, u""_s});
    c.contactWays.push_back({QUuid(), u"phone"_s, u"600 123 123"_s, ContactSafety::Safe, u""_s});
    const Case made = t.store().create(c);
    const Case stored = t.store().load(made.id);
    CHECK_FALSE(stored.household[0].uuid.isNull());
    CHECK_FALSE(stored.contactWays[0].uuid.isNull());
    CHECK(made == stored); // who goes on working with what create() gave back changes nothing by it
}

TEST_CASE("a case needs a name or an alias, and nothing else", "[cases]")
{
    CaseFixture t;
    const qint64 length = t.auditLength();
    CHECK_THROWS_AS(t.store().create(Case()), InputError);
    CHECK_THROWS_AS(t.newCase(u"   "_s), InputError);
    CHECK(t.auditLength() == length);
    CHECK(t.store().rows({}).empty()); // nothing half made

    Case alias;
    alias.aliases = QStringList{u"Lucky"_s};
    CHECK(t.store().create(alias).displayName() == u"Lucky"_s);
    Case legal;
    legal.legalNames = QStringList{u"Amina Hassan"_s};
    legal.aliases = QStringList{u"Lucky"_s};
    CHECK(t.store().create(legal).displayName() == u"Amina Hassan"_s);
    legal.chosenName = u"Joy"_s;
    CHECK(t.store().create(legal).displayName() == u"Joy"_s);
}

TEST_CASE("an empty name before another one is no reason to refuse", "[cases]")
{
    CaseFixture t;
    Case spaces;
    spaces.chosenName = u" "_s;
    spaces.legalNames = QStringList{u"Amina Hassan"_s};
    CHECK_NOTHROW(t.store().create(spaces));
    Case cleared;
    cleared.legalNames = QStringList{u""_s};
    cleared.aliases = QStringList{u"Lucky"_s};
    CHECK_NOTHROW(t.store().create(cleared));
}

TEST_CASE("a case that is not there is said to be not there", "[cases]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    Case gone = c;
    gone.id = CaseId(c.id.value + 1000);
    CHECK_THROWS_AS(t.store().load(gone.id), NotFound);
    CHECK_THROWS_AS(t.store().load(CaseId()), NotFound);
    CHECK_THROWS_AS(t.store().row(gone.id), NotFound);
    CHECK_THROWS_AS(t.store().save(gone), NotFound);
    CHECK_THROWS_AS(t.store().noteViewed(gone.id), NotFound);
    CHECK(t.auditLength() == length);
    CHECK(t.store().findByCode(c.code) == c.id);
    CHECK(t.store().findByCode(c.code.toLower().remove(u'-')) == c.id);
    CHECK_FALSE(t.store().findByCode(u"Amina"_s));
    CHECK_FALSE(t.store().findByCode(u""_s));
    CHECK(t.store().findByUuid(c.uuid) == c.id);
    CHECK_FALSE(t.store().findByUuid(QUuid::createUuid()));
    CHECK_FALSE(t.store().findByUuid(QUuid()));
}

TEST_CASE("saving writes down what differs, and only that", "[cases][audit]")
{
    CaseFixture t;
    const Case start = t.store().create(full());
    const MemberId colleague = t.session().addColleague(u"Pilar Ruiz"_s).id;
    qint64 length = t.auditLength();
    t.store().save(start);
    t.store().save(t.store().load(start.id));
    CHECK(t.auditLength() == length);

    Case c = start;
    const auto change = [&](const QString &field) {
        INFO(field.toStdString());
        const QJsonValue before = caserules::toJson(t.store().load(c.id)).value(field);
        t.store().save(c);
        CHECK(t.auditLength() == ++length);
        const AuditEntry entry = t.lastAudit();
        CHECK(entry.action == u"case.change"_s);
        CHECK(entry.subjectId == c.uuid);
        CHECK(entry.caseId == c.id);
        const auto [gone, come] =
            changedFields({{field, before}}, {{field, caserules::toJson(c).value(field)}});
        CHECK(entry.before == gone);
        CHECK(entry.after == come);
        CHECK_FALSE((gone.isEmpty() && come.isEmpty()));
        CHECK(t.store().load(c.id) == c);
        t.store().save(c);
        CHECK(t.auditLength() == length);
    };
    c.chosenName.clear();
    change(u"chosenName"_s);
    c.legalNames.swapItemsAt(0, 1);
    change(u"legalNames"_s);
    c.aliases.removeFirst();
    change(u"aliases"_s);
    c.birth = PartialDate();
    change(u"birth"_s);
    c.gender.clear();
    change(u"gender"_s);
    c.citizenships.clear();
    change(u"citizenships"_s);
    c.languages[1].level = 4;
    change(u"languages"_s);
    c.interpreter = InterpreterWish::Refused;
    change(u"interpreter"_s);
    c.interpreterNote.clear();
    change(u"interpreterNote"_s);
    c.careNote = u"another"_s;
    change(u"careNote"_s);
    c.place = u"Girona"_s;
    change(u"place"_s);
    c.legalSituation.clear();
    change(u"legalSituation"_s);
    c.legalNote = u"one line"_s;
    change(u"legalNote"_s);
    c.reachNote.clear();
    change(u"reachNote"_s);
    c.household.erase(c.household.begin());
    change(u"household"_s);
    c.contactWays[0].safety = ContactSafety::Never;
    change(u"contactWays"_s);
    c.responsible = colleague;
    change(u"responsible"_s);
    c.status = u"Closed"_s;
    change(u"status"_s);
    CHECK(t.session().audit().check({}).clean);
}

TEST_CASE("a name is not taken away to nothing", "[cases]")
{
    CaseFixture t;
    Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    c.chosenName.clear();
    c.place = u"Girona"_s;
    CHECK_THROWS_AS(t.store().save(c), InputError);
    CHECK(t.store().load(c.id).chosenName == u"Amina"_s);
    CHECK(t.store().load(c.id).place.isEmpty());
    CHECK(t.auditLength() == length);
}

TEST_CASE("a failure in the middle leaves the case as it was", "[cases]")
{
    CaseFixture t;
    const Case c = t.store().create(full());
    const qint64 length = t.auditLength();
    Case broken = c;
    broken.place = u"Girona"_s;
    broken.languages = {{u"en"_s, 9}}; // the schema knows levels 0 to 4
    CHECK_THROWS_AS(t.store().save(broken), StorageError);
    CHECK(t.store().load(c.id) == c);
    CHECK(t.store().row(c.id).place == c.place);
    CHECK(t.auditLength() == length);

    Case stranger = c;
    stranger.responsible = MemberId(999);
    CHECK_THROWS_AS(t.store().save(stranger), StorageError);
    CHECK(t.store().load(c.id) == c);
    CHECK(t.dueOf(c.id).size() == 4);
}

TEST_CASE("the code and the day of opening of a case do not change", "[cases]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    Case other = c;
    other.code = u"BBB-BBB"_s;
    other.openedOn = c.openedOn.addDays(-10);
    t.store().save(other);
    CHECK(t.store().load(c.id) == c);
    CHECK(t.found(c.code) == QStringList{u"Amina"_s}); // and is still what finds her
    CHECK(t.auditLength() == length);                  // what was not done is not written down
}

TEST_CASE("looking at her identity is written down", "[cases][audit]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    t.store().noteViewed(c.id);
    CHECK(t.auditLength() == length + 1);
    CHECK(t.lastAudit().action == u"case.view"_s);
    CHECK(t.lastAudit().caseId == c.id);
    CHECK(t.lastAudit().subjectId == c.uuid);
    CHECK(t.lastAudit().member == t.session().member().id);
}

TEST_CASE("what is due goes with the professional of reference", "[cases][due]")
{
    CaseFixture t;
    const MemberId marta = t.session().member().id;
    const MemberId pilar = t.session().addColleague(u"Pilar Ruiz"_s).id;
    Case c = t.newCase(u"Amina"_s);
    const Case other = t.newCase(u"Joy"_s);
    const QDate later = t.today().addDays(60);
    CHECK(t.due().forMember(marta, later).total == 8);
    CHECK(t.due().forMember(pilar, later).total == 0);
    c.responsible = pilar;
    t.store().save(c);
    CHECK(t.due().forMember(marta, later).total == 4);
    REQUIRE(t.due().forMember(pilar, later).total == 4);
    for (const TodayRow &row : t.due().forMember(pilar, later).rows) {
        CHECK(row.row.id == c.id);
        CHECK(row.row.responsible == pilar);
    }
    for (const TodayRow &row : t.due().forMember(marta, later).rows)
        CHECK(row.row.id == other.id);
    t.addDue({c.id, u"plan.step"_s, t.today(), {}, u"call the school"_s});
    CHECK(t.due().forMember(pilar, later).total == 5); // new items go to her as well
}

TEST_CASE("the line of a case follows what is stored", "[cases][list]")
{
    CaseFixture t;
    Case c = t.store().create(full());
    t.setLevel(c.id, 3, true, QDate(2026, 5, 5));
    const CaseRow row = t.store().row(c.id);
    CHECK(row.id == c.id);
    CHECK(row.uuid == c.uuid);
    CHECK(row.code == c.code);
    CHECK(row.name == u"Ámbar"_s);
    CHECK(row.place == u"L’Hospitalet"_s);
    CHECK(row.status == u"FollowUp"_s);
    CHECK(row.responsible == c.responsible);
    CHECK(row.riskLevel == 3);
    CHECK(row.riskStale);
    CHECK(row.riskReviewOn == QDate(2026, 5, 5));
    CHECK_FALSE(row.lastContact.isValid());
    c.chosenName = u"Joy"_s;
    c.place = u"Girona"_s;
    t.store().save(c);
    CHECK(t.store().row(c.id).name == u"Joy"_s);
    CHECK(t.store().row(c.id).place == u"Girona"_s);
    CHECK(t.store().row(c.id).riskLevel == 3); // the rest of the line stays
    CHECK(t.store().row(c.id).nextDueKind == u"risk.first"_s);
    t.setLevel(c.id, 0);
    CHECK_FALSE(t.store().row(c.id).riskStale);
    CHECK_FALSE(t.store().row(c.id).riskReviewOn.isValid());
    t.replaceDue(c.id, {u"."_s}, {});
    CHECK_FALSE(t.store().row(c.id).nextDue.isValid());
    CHECK(t.store().row(c.id).nextDueKind.isEmpty());
}

TEST_CASE("an event is stored with who recorded it and when", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    const CaseEvent event = t.newEvent(c.id, u"court-date"_s, QDate(2026, 2, 20));
    CHECK(event.id.isValid());
    CHECK_FALSE(event.uuid.isNull());
    CHECK(event.recordedBy == t.session().member().id);
    CHECK(event.recordedAt == t.f.clock.now());
    CHECK_FALSE(event.invalidatesRisk);
    CHECK_FALSE(event.isContact);
    CHECK(t.newEvent(c.id, u"other"_s).on == t.today()); // no day said: today
    CHECK(t.auditLength() == length + 2);
    CHECK(t.lastAudit().action == u"event.add"_s);
    CHECK(t.lastAudit().caseId == c.id);
    CHECK(t.lastAudit().after.value(u"kind"_s) == u"other"_s);
    t.f.reopen();
    const std::vector<CaseEvent> events = t.store().events(c.id);
    REQUIRE(events.size() == 2);
    CHECK(events[0].kind == u"other"_s); // newest first
    CHECK(events[1].uuid == event.uuid);
    CHECK(events[1].id == event.id);
    CHECK(events[1].caseId == c.id);
    CHECK(events[1].on == QDate(2026, 2, 20));
    CHECK(events[1].note == u"a note"_s);
    CHECK(events[1].recordedBy == event.recordedBy);
    CHECK(events[1].recordedAt == event.recordedAt);
    CHECK_THROWS_AS(t.store().events(CaseId(c.id.value + 1)), NotFound);
}

TEST_CASE("events stand newest first, those of one day in the order of recording", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const CaseEvent first = t.newEvent(c.id, u"other"_s, QDate(2026, 1, 10));
    const CaseEvent oldest = t.newEvent(c.id, u"other"_s, QDate(2025, 12, 1));
    const CaseEvent second = t.newEvent(c.id, u"other"_s, QDate(2026, 1, 10));
    std::vector<QUuid> order;
    for (const CaseEvent &event : t.store().events(c.id))
        order.push_back(event.uuid);
    CHECK(order == std::vector<QUuid>{second.uuid, first.uuid, oldest.uuid});
}

TEST_CASE("a day to come, an unknown kind or an unknown case is no event", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    const qint64 length = t.auditLength();
    CHECK_THROWS_AS(t.newEvent(c.id, u"moved"_s, t.today().addDays(1)), InputError);
    CHECK_THROWS_AS(t.newEvent(c.id, u"no such kind"_s), InputError);
    CHECK_THROWS_AS(t.newEvent(c.id, u""_s), InputError);
    CHECK_THROWS_AS(t.newEvent(CaseId(c.id.value + 1), u"other"_s), Error);
    CHECK_THROWS_AS(t.newEvent(CaseId(), u"other"_s), Error);
    CHECK(t.store().events(c.id).empty());
    CHECK(t.auditLength() == length);
}

TEST_CASE("an event of an invalidating kind makes the standing assessment out of date", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    // Before any assessment there is none to be out of date.
    CHECK(t.newEvent(c.id, u"moved"_s).invalidatesRisk);
    CHECK_FALSE(t.store().row(c.id).riskStale);
    CHECK(t.dueOf(c.id).filter(u"risk.stale"_s).isEmpty());

    t.f.clock.advanceMs(1);
    const int level = static_cast<int>(test::signRisk(t.session(), c.id).signedLevel);
    CHECK(t.dueOf(c.id).filter(u"risk.first"_s).isEmpty());
    t.newEvent(c.id, u"court-date"_s);
    CHECK_FALSE(t.store().row(c.id).riskStale);

    const CaseEvent event = t.newEvent(c.id, u"trafficker-released"_s, t.today().addDays(-3));
    CHECK(event.invalidatesRisk);
    CHECK(t.store().row(c.id).riskStale);
    CHECK(t.store().row(c.id).riskLevel == level);
    CHECK(t.store().row(c.id).nextDueKind == u"risk.stale"_s);
    CHECK(t.store().row(c.id).nextDue == t.today()); // due the day it is recorded
    const TodayList today = t.due().forMember(t.session().member().id, t.today());
    REQUIRE(today.rows.size() == 1);
    CHECK(today.rows[0].item.kind == u"risk.stale"_s);
    CHECK(today.rows[0].item.ref == event.uuid);
    CHECK(today.rows[0].item.detail == u"trafficker-released"_s);
    CHECK(today.rows[0].row.riskStale);
}

TEST_CASE("an event keeps what its kind meant when it was recorded", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    t.newEvent(c.id, u"moved"_s);
    ListStore lists(t.session());
    ListItem moved = *lists.list(u"event_kind"_s).find(u"moved"_s);
    moved.attrs = {{u"invalidates"_s, false}};
    lists.save(u"event_kind"_s, moved);
    t.f.clock.advanceDays(1);
    t.newEvent(c.id, u"moved"_s);
    const std::vector<CaseEvent> events = t.store().events(c.id);
    REQUIRE(events.size() == 2);
    CHECK_FALSE(events[0].invalidatesRisk);
    CHECK(events[1].invalidatesRisk);
}

TEST_CASE("a kind of the organisation's own invalidates and counts as contact if it says so",
          "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    test::signRisk(t.session(), c.id);
    ListItem kind;
    kind.label.insert(u"en"_s, u"Seen by her on a bus"_s);
    kind.attrs = {{u"invalidates"_s, true}, {u"contact"_s, true}};
    kind = ListStore(t.session()).save(u"event_kind"_s, kind);
    const CaseEvent event = t.newEvent(c.id, kind.code);
    CHECK(event.invalidatesRisk);
    CHECK(event.isContact);
    CHECK(t.store().row(c.id).riskStale);
    CHECK(t.store().row(c.id).lastContact == t.today());
}

TEST_CASE("the last contact is the latest day of a contact, whenever it was recorded", "[cases][events]")
{
    CaseFixture t;
    const Case c = t.newCase(u"Amina"_s);
    t.newEvent(c.id, u"court-date"_s);
    CHECK_FALSE(t.store().row(c.id).lastContact.isValid());
    CHECK(t.newEvent(c.id, u"contact"_s, QDate(2026, 2, 10)).isContact);
    CHECK(t.store().row(c.id).lastContact == QDate(2026, 2, 10));
    t.newEvent(c.id, u"contact"_s, QDate(2025, 12, 24)); // written down late
    CHECK(t.store().row(c.id).lastContact == QDate(2026, 2, 10));
    t.newEvent(c.id, u"contact"_s);
    CHECK(t.store().row(c.id).lastContact == t.today());
}
