// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cases/caserights.h"
#include "core/cases/due.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentstore.h"
#include "core/lists/listrights.h"
#include "core/needs/allowancestore.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsstore.h"
#include "core/paper/paperrights.h"
#include "core/paper/printing.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/safety/riskrights.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include "core/subjects.h"
#include "core/team/teamrights.h"
#include "core/team/teamstore.h"
#include "tests/support/describe.h"
#include "tests/support/officefixture.h"
#include "tests/support/rights.h"
#include "tests/team/accessground.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace itinera;
using namespace itinera::test;
using namespace Qt::StringLiterals;

namespace {

/// One function of a store: what it needs (none: only that she sees the case), and a call of it.
struct Function {
    QString name;
    std::vector<Right> anyOf;
    bool aboutCase;
    std::function<void(Session &, const Ground &)> call;
};

template <class Work>
void undone(Session &session, Work work)
{
    Transaction rolledBack(session.db()); // each call starts from the same ground
    work();
}

std::vector<Function> functions()
{
    using namespace right;
    std::vector<Function> all;
    const auto add = [&](const QString &name, std::vector<Right> anyOf, bool aboutCase, auto call) {
        all.push_back({name, std::move(anyOf), aboutCase, call});
    };
    add(u"CaseStore::create"_s, {OpenCases}, false, [](Session &s, const Ground &) {
        Case c;
        c.chosenName = u"New"_s;
        CaseStore(s).create(c);
    });
    add(u"CaseStore::load"_s, {ViewPerson}, true,
        [](Session &s, const Ground &g) { CaseStore(s).load(g.caseId); });
    add(u"CaseStore::openedOn"_s, {}, true,
        [](Session &s, const Ground &g) { CaseStore(s).openedOn(g.caseId); });
    add(u"CaseStore::save"_s, {ChangePerson}, true, [](Session &s, const Ground &g) {
        Case c = g.person;
        c.place = u"Elsewhere"_s;
        CaseStore(s).save(c);
    });
    add(u"CaseStore::noteViewed"_s, {}, true,
        [](Session &s, const Ground &g) { CaseStore(s).noteViewed(g.caseId); });
    add(u"CaseStore::row"_s, {}, true, [](Session &s, const Ground &g) { CaseStore(s).row(g.caseId); });
    add(u"CaseStore::addEvent"_s, {AddEvents}, true, [](Session &s, const Ground &g) {
        CaseEvent e;
        e.caseId = g.caseId;
        e.kind = u"contact"_s;
        CaseStore(s).addEvent(e);
    });
    add(u"CaseStore::events"_s, {ViewTimeline}, true,
        [](Session &s, const Ground &g) { CaseStore(s).events(g.caseId); });
    add(u"CaseStore::invalidatingEvents"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { CaseStore(s).invalidatingEvents(g.caseId, ViewRisk); });
    add(u"DueStore::of"_s, {}, true, [](Session &s, const Ground &g) { DueStore(s).of(g.caseId); });
    add(u"RiskStore::draft"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).draft(g.caseId); });
    add(u"RiskStore::start"_s, {ChangeRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).start(g.caseId, RiskOccasion::Periodic); });
    add(u"RiskStore::save"_s, {ChangeRisk}, true, [](Session &s, const Ground &g) {
        RiskAssessment a = g.risk;
        a.summary = u"other"_s;
        RiskStore(s).save(a);
    });
    add(u"RiskStore::sign"_s, {ChangeRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).sign(g.risk.id); });
    add(u"RiskStore::discard"_s, {ChangeRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).discard(g.risk.id); });
    add(u"RiskStore::load"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).load(g.risk.id); });
    add(u"RiskStore::signedOnes"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).signedOnes(g.caseId); });
    add(u"RiskStore::standing"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).standing(g.caseId); });
    add(u"RiskStore::staleness"_s, {ViewRisk}, true,
        [](Session &s, const Ground &g) { RiskStore(s).staleness(g.caseId); });
    add(u"NeedsStore::draft"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).draft(g.caseId); });
    add(u"NeedsStore::start"_s, {ChangeNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).start(g.caseId); });
    add(u"NeedsStore::save"_s, {ChangeNeeds}, true, [](Session &s, const Ground &g) {
        NeedsAssessment a = g.needs;
        a.note = u"other"_s;
        NeedsStore(s).save(a);
    });
    add(u"NeedsStore::sign"_s, {ChangeNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).sign(g.needs.id); });
    add(u"NeedsStore::discard"_s, {ChangeNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).discard(g.needs.id); });
    add(u"NeedsStore::load"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).load(g.needs.id); });
    add(u"NeedsStore::signedOnes"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).signedOnes(g.caseId); });
    add(u"NeedsStore::standing"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).standing(g.caseId); });
    add(u"NeedsStore::planned"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).planned(g.caseId); });
    add(u"NeedsStore::herOrder"_s, {ViewNeeds, ViewPlan}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).herOrder(g.caseId); });
    add(u"NeedsStore::needsOf"_s, {ViewNeeds, ViewPlan}, true,
        [](Session &s, const Ground &g) { NeedsStore(s).needsOf(g.caseId); });
    add(u"PlanStore::plan"_s, {ViewPlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).plan(g.caseId); });
    add(u"PlanStore::start"_s, {ChangePlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).start(g.caseId); });
    add(u"PlanStore::savePlan"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        Plan p = g.plan;
        p.reviewOn = QDate(2026, 5, 5);
        PlanStore(s).savePlan(p);
    });
    add(u"PlanStore::saveGoal"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        Goal goal;
        goal.text = u"Another"_s;
        PlanStore(s).saveGoal(g.plan.id, goal);
    });
    add(u"PlanStore::removeGoal"_s, {ChangePlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).removeGoal(g.goal.id); });
    add(u"PlanStore::moveGoal"_s, {ChangePlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).moveGoal(g.goal.id, 0); });
    add(u"PlanStore::saveStep"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        Step step;
        step.what = u"Another"_s;
        PlanStore(s).saveStep(g.goal.id, step);
    });
    add(u"PlanStore::removeStep"_s, {ChangePlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).removeStep(g.step.id); });
    add(u"PlanStore::moveStep"_s, {ChangePlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).moveStep(g.step.id, 0); });
    add(u"PlanStore::agree"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        PlanVersion v;
        v.professionalSignature = SignatureKind::OnPaper;
        PlanStore(s).agree(g.plan.id, v);
    });
    add(u"PlanStore::addSignature"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        Sql sql(s.db(),
                u"SELECT v.id FROM plan_version v JOIN plan p ON p.id = v.plan_id WHERE p.case_id = :c"_s);
        sql.bind(u":c"_s, g.caseId);
        REQUIRE(sql.next());
        PlanStore(s).addSignature(VersionId(sql.row().take<qint64>()), true, SignatureKind::OnPaper, {});
    });
    add(u"PlanStore::versions"_s, {ViewPlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).versions(g.caseId); });
    add(u"PlanStore::changesSinceAgreed"_s, {ViewPlan}, true,
        [](Session &s, const Ground &g) { PlanStore(s).changesSinceAgreed(g.caseId); });
    add(u"PlanStore::addVictory"_s, {ChangePlan}, true, [](Session &s, const Ground &g) {
        Victory v;
        v.caseId = g.caseId;
        v.text = u"She went alone"_s;
        PlanStore(s).addVictory(v);
    });
    add(u"PlanStore::victories"_s, {ViewPlan, ViewTimeline}, true,
        [](Session &s, const Ground &g) { PlanStore(s).victories(g.caseId); });
    add(u"PlanStore::stepEvents"_s, {ViewPlan, ViewTimeline}, true,
        [](Session &s, const Ground &g) { PlanStore(s).stepEvents(g.caseId); });
    add(u"PrintRegister::add"_s, {Print}, true, [](Session &s, const Ground &g) {
        PrintRecord r;
        r.caseId = g.caseId;
        r.page = u"plan"_s;
        r.forWhom = ForWhom::Her;
        PrintRegister(s).add(r);
    });
    add(u"PrintRegister::setKept"_s, {Print}, true,
        [](Session &s, const Ground &g) { PrintRegister(s).setKept(g.print.id, u"Cabinet"_s, 1); });
    add(u"PrintRegister::setDestroyed"_s, {Print}, true,
        [](Session &s, const Ground &g) { PrintRegister(s).setDestroyed(g.print.id, QDate(2026, 3, 2)); });
    add(u"PrintRegister::load"_s, {Print}, true,
        [](Session &s, const Ground &g) { PrintRegister(s).load(g.print.id); });
    add(u"PrintRegister::of"_s, {Print}, true,
        [](Session &s, const Ground &g) { PrintRegister(s).of(g.caseId); });
    add(u"ConsentStore::add"_s, {WriteConsents}, true,
        [](Session &s, const Ground &g) { ConsentStore(s).add(g.consent); });
    add(u"ConsentStore::withdraw"_s, {WriteConsents}, true,
        [](Session &s, const Ground &g) { ConsentStore(s).withdraw(g.consent.id, s.clock().today(), {}); });
    add(u"ConsentStore::addShared"_s, {WriteConsents}, true, [](Session &s, const Ground &g) {
        ConsentStore(s).addShared(g.consent.id, s.clock().today(), u"Her name"_s);
    });
    add(u"ConsentStore::setCallBack"_s, {WriteConsents}, true,
        [](Session &s, const Ground &g) { ConsentStore(s).setCallBack(g.shared.id, CallBack::Asked); });
    add(u"AllowanceStore::add"_s, {ChangeNeeds}, true,
        [](Session &s, const Ground &g) { AllowanceStore(s).add(Allowance(g.allowance)); });
    add(u"AllowanceStore::save"_s, {ChangeNeeds}, true, [](Session &s, const Ground &g) {
        Allowance changed = g.allowance;
        changed.note = u"now in cash"_s;
        AllowanceStore(s).save(changed);
    });
    add(u"AllowanceStore::remove"_s, {ChangeNeeds}, true,
        [](Session &s, const Ground &g) { AllowanceStore(s).remove(g.allowance.id); });
    add(u"AllowanceStore::load"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { AllowanceStore(s).load(g.allowance.id); });
    add(u"AllowanceStore::of"_s, {ViewNeeds}, true,
        [](Session &s, const Ground &g) { AllowanceStore(s).of(g.caseId); });
    add(u"ConsentStore::close"_s, {WriteConsents}, true, [](Session &s, const Ground &g) {
        ConsentStore(s).close(g.consent.id, Closed::Mistake, u"not hers"_s);
    });
    add(u"ConsentStore::of"_s, {ViewConsents}, true,
        [](Session &s, const Ground &g) { ConsentStore(s).of(g.caseId); });
    add(u"ConsentStore::sharedOf"_s, {ViewConsents}, true,
        [](Session &s, const Ground &g) { ConsentStore(s).sharedOf(g.caseId); });
    add(u"outgoing::ask"_s, {ViewConsents}, true, [](Session &s, const Ground &g) {
        outgoing::ask(s, {g.caseId, {u"Health centre"_s, u"An appointment"_s}, {u"name"_s}, true, {}});
    });
    add(u"SessionStore::sessions"_s, {ViewSessions}, true, [](Session &s, const Ground &g) {
        for (const SessionNote &note : SessionStore(s).sessions(g.caseId))
            CHECK_FALSE(note.note.has_value()); // nobody here was let read
    });
    add(u"SessionStore::search"_s, {ViewSessions}, true, [](Session &s, const Ground &g) {
        const bool none = SessionStore(s).search(g.caseId, u"nightmares"_s).empty();
        CHECK(none);
    });
    add(u"SessionStore::isStarted"_s, {ViewSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).isStarted(g.caseId); });
    add(u"SessionStore::readers"_s, {ViewSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).readers(g.caseId); });
    add(u"SessionStore::tookPlace"_s, {ViewSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).tookPlace(g.caseId); });
    add(u"SessionStore::recoveryCanRead"_s, {ViewSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).recoveryCanRead(g.caseId); });
    add(u"SessionStore::possibleReaders"_s, {WriteSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).possibleReaders(g.caseId); });
    add(u"SessionStore::stopReading"_s, {WriteSessions}, true,
        [](Session &s, const Ground &g) { SessionStore(s).stopReading(g.caseId, g.colleague); });
    add(u"ListStore::save"_s, {ChangeLists}, false, [](Session &s, const Ground &) {
        ListItem item;
        item.label.insert(u"en"_s, u"Own"_s);
        ListStore(s).save(u"need"_s, item);
    });
    add(u"ListStore::setRetired"_s, {ChangeLists}, false,
        [](Session &s, const Ground &) { ListStore(s).setRetired(u"relation"_s, u"child"_s, true); });
    add(u"ListStore::move"_s, {ChangeLists}, false,
        [](Session &s, const Ground &) { ListStore(s).move(u"relation"_s, u"child"_s, 1); });
    add(u"TeamStore::addTeam"_s, {ManageMembers}, false,
        [](Session &s, const Ground &) { TeamStore(s).addTeam(u"B"_s); });
    add(u"TeamStore::renameTeam"_s, {ManageMembers}, false,
        [](Session &s, const Ground &g) { TeamStore(s).renameTeam(g.team, u"C"_s); });
    add(u"TeamStore::joinTeam"_s, {ManageMembers}, false,
        [](Session &s, const Ground &g) { TeamStore(s).joinTeam(g.team, g.colleague); });
    add(u"TeamStore::leaveTeam"_s, {ManageMembers}, false,
        [](Session &s, const Ground &g) { TeamStore(s).leaveTeam(g.team, g.colleague); });
    add(u"TeamStore::circle"_s, {}, true, [](Session &s, const Ground &g) { TeamStore(s).circle(g.caseId); });
    add(u"TeamStore::join"_s, {ChangeCircle}, true,
        [](Session &s, const Ground &g) { TeamStore(s).join(g.caseId, g.colleague); });
    add(u"TeamStore::leave"_s, {ChangeCircle}, true,
        [](Session &s, const Ground &g) { TeamStore(s).leave(g.caseId, g.colleague); });
    add(u"TeamStore::whoSees"_s, {}, true,
        [](Session &s, const Ground &g) { TeamStore(s).whoSees(g.caseId); });
    add(u"TeamStore::candidates"_s, {}, true,
        [](Session &s, const Ground &g) { TeamStore(s).candidates(g.caseId); });
    add(u"AuditTrail::entries"_s, {ViewAudit}, true,
        [](Session &s, const Ground &g) { s.audit().entries(g.caseId, 9); });
    add(u"Session::addColleague"_s, {ManageMembers}, false,
        [](Session &s, const Ground &) { s.addColleague(u"New"_s); });
    return all;
}

/// Those that answer with what she may see, and throw nothing; each is tried below.
const QStringList ThatFilter{
    u"CaseStore::findByCode"_s, u"CaseStore::findByUuid"_s,       u"CaseStore::rows"_s,
    u"CaseStore::count"_s,      u"CaseStore::likelyDuplicates"_s, u"DueStore::forMember"_s,
    u"SessionStore::canRead"_s};
/// About nobody.
const QStringList AboutNobody{u"ListStore::list"_s, u"ListStore::ship"_s, u"TeamStore::teams"_s,
                              u"CaseStore::rowsSql"_s, u"SessionStore::recoveryMayRead"_s};
/// Tried where notes can be read (tests/sessions).
const QStringList WithNotes{u"SessionStore::add"_s, u"SessionStore::save"_s, u"SessionStore::letRead"_s,
                            u"SessionStore::letRecoveryRead"_s};

} // namespace

TEST_CASE("access: every function of every store is walked as every role, with and without the case")
{
    OfficeFixture f;
    const Ground made = groundOf(f);
    Ground g = made;
    const QString writer = u"Zoe Writer"_s;
    const MemberId zoe = f.hire(writer, {Role::Psychologist});
    TeamStore(f.session()).join(g.caseId, zoe);
    f.switchTo(writer);
    SessionNote note;
    note.caseId = g.caseId;
    note.on = QDate(2026, 3, 1);
    note.note = u"nightmares"_s;
    g.note = SessionStore(f.session()).add(note);
    f.switchTo(f.name);
    g.colleague = f.session().addColleague(u"Colleague"_s).id;

    std::map<Role, MemberId> inside;
    std::map<Role, MemberId> outside;
    for (const Role role : allRoles()) {
        inside[role] = f.hire(u"In "_s + stored(role), {role});
        outside[role] = f.hire(u"Out "_s + stored(role), {role});
        TeamStore(f.session()).join(g.caseId, inside[role]);
        // A lead of a team sees its cases; this one leads another.
        TeamStore(f.session()).leaveTeam(g.team, outside[role]);
    }
    const std::vector<Function> all = functions();
    for (const bool sees : {true, false}) {
        for (const Role role : allRoles()) {
            f.switchTo((sees ? u"In "_s : u"Out "_s) + stored(role));
            const Access &access = f.session().access();
            REQUIRE(access.sees(g.caseId) == sees);
            for (const Function &function : all) {
                CAPTURE(function.name, stored(role), sees);
                const bool allowed =
                    function.anyOf.empty() || std::ranges::any_of(function.anyOf, [&](Right needed) {
                        return rightsOf(role).contains(needed.key());
                    });
                enum class Outcome { Done, NotThere, Refusal } outcome = Outcome::Done;
                undone(f.session(), [&] {
                    try {
                        function.call(f.session(), g);
                    } catch (const NotFound &) {
                        outcome = Outcome::NotThere;
                    } catch (const NotAllowed &) {
                        outcome = Outcome::Refusal;
                    } catch (const Refused &) {
                        // Signing an empty form is refused for other reasons.
                    }
                });
                const Outcome expected = function.aboutCase && !sees ? Outcome::NotThere
                                         : allowed                   ? Outcome::Done
                                                                     : Outcome::Refusal;
                CHECK(static_cast<int>(outcome) == static_cast<int>(expected));
            }
            // What filters: found by nothing where she does not see it.
            CaseStore cases(f.session());
            CHECK(cases.findByCode(g.person.code).has_value() == sees);
            CHECK(cases.findByUuid(g.person.uuid).has_value() == sees);
            for (const QString &text : {u""_s, u"amina"_s, u"hidden"_s}) {
                for (const CaseSort sort : {CaseSort::Code, CaseSort::Risk, CaseSort::Due}) {
                    CaseQuery query;
                    query.text = text;
                    query.sort = sort;
                    CHECK(cases.rows(query).size() == (sees ? 1U : 0U));
                    query.openOnly = false;
                    CHECK(cases.rows(query).size() == (sees ? 1U : 0U));
                    CHECK(cases.count(query).count == (sees ? 1 : 0));
                }
            }
            Case typed;
            typed.chosenName = u"Amina Hidden"_s;
            CHECK(cases.likelyDuplicates(typed).size() == (sees && access.may(right::ViewPerson) ? 1U : 0U));
            const MemberId marta = g.person.responsible;
            CHECK((DueStore(f.session()).forMember(marta, QDate(2027, 1, 1)).total > 0) ==
                  (sees && !access.shownDueKinds().isEmpty()));
            CHECK_FALSE(SessionStore(f.session()).canRead(g.caseId));
            if (access.may(right::ViewAudit)) {
                bool found = false;
                for (const AuditEntry &entry : f.session().audit().entries({}, 10000))
                    found = found || entry.caseId == g.caseId;
                CHECK(found == sees);
            }
        }
    }
}

TEST_CASE("access: no public function of a store is forgotten by that walk")
{
    QStringList walked = ThatFilter + AboutNobody + WithNotes;
    for (const Function &function : functions())
        walked << function.name;
    // A store is what is made from a session and nothing else; wherever it stands.
    static const QRegularExpression made(u"explicit (\\w+)\\(Session &session\\) : m_session\\(session\\)"_s);
    static const QRegularExpression name(u"(\\w+)\\(([^()]|\\([^()]*\\))*\\)( const)?;"_s);
    const QDir root(QStringLiteral(ITINERA_SOURCE_DIR) + u"/core"_s);
    QStringList stores;
    QDirIterator headers(root.path(), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto store = made.match(text);
        if (!store.hasMatch())
            continue;
        stores << store.captured(1);
        const qsizetype begin = store.capturedEnd();
        QString body = text.mid(begin, text.indexOf(u"private:"_s, begin) - begin);
        body.remove(QRegularExpression(u"//[^\n]*"_s));
        int found = 0;
        auto matches = name.globalMatch(body);
        while (matches.hasNext()) {
            const QString function = store.captured(1) + u"::"_s + matches.next().captured(1);
            CAPTURE(function);
            CHECK(walked.contains(function));
            ++found;
        }
        CAPTURE(store.captured(1));
        CHECK(found > 0);
    }
    // So that a store made in another way is not passed over: each class that is called one was found.
    QDirIterator sources(root.path(), {u"*store.h"_s, u"*register.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression called(u"class (\\w+(Store|Register)) "_s);
        const auto store = called.match(QString::fromUtf8(file.readAll()));
        CAPTURE(file.fileName(), store.captured(1));
        REQUIRE(store.hasMatch());
        CHECK(stores.contains(store.captured(1)));
    }
}

TEST_CASE("access: each right that a subject declares is asked for by that walk")
{
    // The vault's own functions are walked by tests/vault/acts_test.cpp.
    QSet<QString> asked{right::ManageBackups.key()};
    for (const Function &function : functions()) {
        for (const Right right : function.anyOf)
            asked.insert(right.key());
    }
    for (const DeclaredRight &declared : declaredBySubjects().rights) {
        CAPTURE(declared.right.key());
        CHECK(asked.contains(declared.right.key()));
    }
}
