// SPDX-License-Identifier: GPL-3.0-or-later
// The invented caseload: repeatable, whole, and believable.
#include "core/base/languages.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/cases/due.h"
#include "core/demo/democaseload.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "core/storage/sql.h"
#include "tests/support/describe.h"
#include "tests/support/vaultfixture.h"
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace itinera;
using test::VaultFixture;

namespace {

const QDate Today(2026, 3, 2);

DemoOptions optionsFor(int cases, quint64 seed = 1, const QString &language = u"en"_s)
{
    DemoOptions options;
    options.cases = cases;
    options.seed = seed;
    options.language = language;
    options.today = Today;
    return options;
}

struct DemoFixture : VaultFixture {
    explicit DemoFixture(int count, quint64 seed = 1, const QString &language = u"en"_s)
    {
        writeDemoCaseload(session(), clock, optionsFor(count, seed, language));
    }
    CaseStore cases{session()};
    RiskStore risks{session()};
    NeedsStore needs{session()};
    PlanStore plans{session()};

    std::vector<CaseRow> rows() const
    {
        CaseQuery query;
        query.openOnly = false;
        query.sort = CaseSort::Code;
        query.limit = 10000;
        return cases.rows(query);
    }
    /// Everything in the vault but what belongs to the vault itself: its id and its keys' marks.
    QStringList dump()
    {
        QStringList tables;
        QSqlQuery query(session().db());
        query.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
        while (query.next())
            tables << query.value(0).toString();
        QStringList lines;
        for (const QString &table : tables) {
            if (table == u"vault_info"_s || table.startsWith(u"case_search"_s) ||
                table.startsWith(u"sqlite_"_s))
                continue;
            query.exec(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
            while (query.next()) {
                QString line = table;
                for (int i = 0; i < query.record().count(); ++i) {
                    if (query.record().fieldName(i) != u"mac"_s)
                        line += u'|' + query.value(i).toString();
                }
                lines << line;
            }
        }
        return lines;
    }
};

QString lineOf(const CaseRow &row)
{
    return QStringList{row.name,
                       row.place,
                       row.status,
                       QString::number(row.responsible.value),
                       QString::number(row.riskLevel),
                       QString::number(row.riskStale),
                       row.riskReviewOn.toString(Qt::ISODate),
                       row.nextDue.toString(Qt::ISODate),
                       row.nextDueKind,
                       row.lastContact.toString(Qt::ISODate)}
        .join(u'|');
}

QStringList linesOf(const DemoFixture &f)
{
    QStringList lines;
    for (const CaseRow &row : f.rows())
        lines << lineOf(row);
    lines.sort(); // whichever codes they were given
    return lines;
}

} // namespace

TEST_CASE("demo: the same seed gives the same vault to the last field, another seed another one", "[demo]")
{
    DemoFixture one(12);
    DemoFixture same(12);
    const QStringList dump = one.dump();
    CHECK(dump.size() > 500);
    CHECK(same.dump() == dump);
    CHECK(linesOf(same) == linesOf(one));

    const DemoFixture other(12, 2);
    const QStringList lines = linesOf(one);
    CHECK(lines.size() == 12);
    CHECK(linesOf(other).size() == 12);
    int shared = 0;
    for (const QString &line : linesOf(other))
        shared += lines.contains(line) ? 1 : 0;
    CHECK(shared == 0);
}

TEST_CASE("demo: the seed decides what is invented, whatever ids the vault gives", "[demo]")
{
    const DemoFixture one(6);
    VaultFixture f;
    f.random = SeededRandom(99);
    f.session().random().uuid();
    writeDemoCaseload(f.session(), f.clock, optionsFor(6));
    CaseQuery query;
    query.openOnly = false;
    QStringList lines;
    for (const CaseRow &row : CaseStore(f.session()).rows(query))
        lines << lineOf(row);
    lines.sort();
    CHECK(lines == linesOf(one));
}

TEST_CASE("demo: a vault made for it says so, another does not", "[demo]")
{
    VaultFixture f;
    CHECK_FALSE(f.session().isDemo());
    const QString path = f.folder.filePath(u"demo.itinera"_s);
    {
        const std::unique_ptr<Vault> demo =
            Vault::create(path, f.name, passphraseFromText(test::GoodPassphrase), f.env, true);
        CHECK(demo->session().isDemo());
        writeDemoCaseload(demo->session(), f.clock, optionsFor(2));
        CHECK(demo->session().isDemo());
    }
    CHECK(Vault::open(path, f.name, passphraseFromText(test::GoodPassphrase), f.env)->session().isDemo());
}

TEST_CASE("demo: the vault is sound, also when it is opened again", "[demo]")
{
    DemoFixture f(20);
    const QStringList before = f.dump();
    CHECK(f.clock.today() == Today);
    CHECK(f.vault->check().join(u'\n') == QString());
    CHECK(f.session().audit().check({}).clean);
    CHECK(f.rows().size() == 20);
    f.reopen();
    CHECK(f.vault->warning().isEmpty());
    CHECK(f.vault->check().join(u'\n') == QString());
}

TEST_CASE("demo: the first cases have something on every page", "[demo]")
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const quint64 seed : {1, 2, 3}) {
            const DemoFixture f(3, seed, language);
            bool household = false;
            bool victories = false;
            for (const qint64 number : {1, 2, 3}) {
                INFO("language " << language.toStdString() << ", seed " << seed << ", case " << number);
                const CaseId id(number);
                const Case c = f.cases.load(id);
                CHECK(c.responsible == MemberId(1)); // of the member who opens the demo
                CHECK(c.openedOn < Today.addDays(-150));
                CHECK_FALSE(c.chosenName.isEmpty());
                CHECK_FALSE(c.legalNames.isEmpty());
                CHECK(c.birth.isKnown());
                CHECK_FALSE(c.reachNote.isEmpty());
                CHECK_FALSE(c.contactWays.empty());
                CHECK_FALSE(c.languages.empty());
                household = household || !c.household.empty();
                CHECK_FALSE(f.cases.events(id).empty());

                const std::vector<RiskAssessment> risks = f.risks.signedOnes(id);
                REQUIRE(risks.size() == 2);
                CHECK_FALSE(f.risks.draft(id));
                CHECK(risks[0].number == 2);
                CHECK(risks[0].occasion == RiskOccasion::Periodic);
                CHECK(risks[1].occasion == RiskOccasion::Entry);
                for (const RiskAssessment &a : risks) {
                    CHECK(a.factors.size() == 6);
                    CHECK_FALSE(a.cooperationWeighed.isEmpty());
                    for (const RiskFactor &factor : a.factors)
                        CHECK_FALSE(factor.safeguards.isEmpty());
                }
                CHECK(f.cases.row(id).riskLevel == static_cast<int>(risks[0].signedLevel));
                CHECK(f.cases.row(id).riskLevel > 0);

                const std::vector<NeedsAssessment> needs = f.needs.signedOnes(id);
                REQUIRE(needs.size() == 2);
                CHECK_FALSE(f.needs.draft(id));
                CHECK(needs[0].ratings.size() == 8);
                CHECK(std::ranges::any_of(needs[0].ratings,
                                          [](const NeedRating &r) { return !r.herWords.isEmpty(); }));

                const std::optional<Plan> plan = f.plans.plan(id);
                REQUIRE(plan);
                CHECK(plan->goals.size() == 4);
                CHECK(plan->reviewOn.isValid());
                CHECK_FALSE(f.plans.versions(id).empty());
                for (const PlanVersion &version : f.plans.versions(id))
                    CHECK(version.isAgreed());
                for (const Goal &goal : plan->goals) {
                    CHECK_FALSE(goal.text.isEmpty());
                    CHECK_FALSE(goal.steps.empty());
                    for (const Step &step : goal.steps) {
                        CHECK_FALSE(step.what.isEmpty());
                        CHECK_FALSE(step.howWeKnow.isEmpty());
                        CHECK((step.by == StepBy::She || !step.byName.isEmpty()));
                    }
                }
                victories = victories || !f.plans.victories(id).empty();
            }
            INFO("language " << language.toStdString() << ", seed " << seed);
            CHECK(household);
            CHECK(victories);
            // The second one shows an assessment that an event has made out of date.
            CHECK(f.cases.row(CaseId(2)).riskStale);
            CHECK_FALSE(f.risks.staleness(CaseId(2)).events.empty());
            CHECK_FALSE(f.cases.row(CaseId(1)).riskStale);
        }
    }
}

TEST_CASE("demo: nothing has happened after today, and nothing before its case was opened", "[demo]")
{
    DemoFixture f(40);
    const auto past = [](QDate on, const Case &c) { return on >= c.openedOn && on <= Today; };
    for (const CaseRow &row : f.rows()) {
        INFO(row.code.toStdString() << ", case " << row.id.value);
        const Case c = f.cases.load(row.id);
        CHECK(c.openedOn < Today);
        QDate contact;
        for (const CaseEvent &event : f.cases.events(row.id)) {
            CHECK(past(event.on, c));
            CHECK(event.on == event.recordedAt.date());
            if (event.isContact)
                contact = std::max(contact, event.on);
        }
        CHECK(row.lastContact == contact);
        for (const RiskAssessment &a : f.risks.signedOnes(row.id)) {
            CHECK(past(a.startedOn, c));
            CHECK(past(a.signedAt.date(), c));
            CHECK(a.reviewOn > a.signedAt.date());
        }
        for (const NeedsAssessment &a : f.needs.signedOnes(row.id))
            CHECK(past(a.signedAt.date(), c));
        for (const PlanVersion &version : f.plans.versions(row.id)) {
            CHECK(past(version.createdAt.date(), c));
            CHECK(past(version.professionalSignedOn, c));
            CHECK((!version.herSignedOn.isValid() || past(version.herSignedOn, c)));
        }
        for (const StepEvent &event : f.plans.stepEvents(row.id))
            CHECK(past(event.on, c));
        for (const Victory &victory : f.plans.victories(row.id))
            CHECK(past(victory.on, c));
    }
    for (const AuditEntry &entry : f.session().audit().entries({}, 100000))
        CHECK(entry.at.date() <= Today);
}

TEST_CASE("demo: every code stands in its list", "[demo]")
{
    DemoFixture f(40);
    ListStore lists(f.session());
    const auto offers = [&lists](QStringView list, const QString &code) {
        const CodeList items = lists.list(list.toString());
        const ListItem *item = items.find(code);
        return item && !item->retired;
    };
    const QStringList ways{u"phone"_s, u"message"_s, u"email"_s, u"address"_s, u"person"_s, u"other"_s};
    QSet<QString> codes;
    for (const CaseRow &row : f.rows()) {
        INFO("case " << row.id.value);
        const Case c = f.cases.load(row.id);
        codes.insert(c.code);
        CHECK(caserules::isCode(c.code));
        CHECK(offers(lists::CaseStatus, c.status));
        CHECK(offers(lists::Gender, c.gender));
        CHECK(offers(lists::LegalSituation, c.legalSituation));
        for (const QString &country : c.citizenships)
            CHECK(countryCodes().contains(country));
        QSet<QString> spoken;
        for (const SpokenLanguage &language : c.languages) {
            INFO(language.code.toStdString());
            CHECK(languageName(language.code, u"en"_s) != language.code);
            CHECK(offers(lists::LanguageLevel, QString::number(language.level)));
            CHECK_FALSE(spoken.contains(language.code));
            spoken.insert(language.code);
        }
        for (const HouseholdMember &member : c.household)
            CHECK(offers(lists::Relation, member.relation));
        for (const ContactWay &way : c.contactWays)
            CHECK(ways.contains(way.kind));
        for (const CaseEvent &event : f.cases.events(row.id)) {
            CHECK(offers(lists::EventKind, event.kind));
            CHECK_FALSE(event.note.isEmpty());
        }
        for (const RiskAssessment &a : f.risks.signedOnes(row.id)) {
            for (const RiskFactor &factor : a.factors)
                CHECK(offers(lists::RiskFactor, factor.code));
        }
        for (const Need &need : f.needs.needsOf(row.id)) {
            CHECK(offers(lists::Need, need.code));
            CHECK(offers(lists::NeedDomain, need.domain));
        }
    }
    CHECK(codes.size() == 40);
}

TEST_CASE("demo: it looks like an office", "[demo]")
{
    for (const quint64 seed : {1, 5}) {
        INFO("seed " << seed);
        DemoFixture f(40, seed);
        QSet<int> levels;
        QSet<QString> names;
        QSet<qint64> team;
        int closed = 0;
        int stale = 0;
        for (const CaseRow &row : f.rows()) {
            levels.insert(row.riskLevel);
            names.insert(row.name);
            team.insert(row.responsible.value);
            closed += row.status.startsWith(u"Closed"_s) ? 1 : 0;
            stale += row.riskStale ? 1 : 0;
            CHECK_FALSE(row.name.isEmpty());
            CHECK_FALSE(row.place.isEmpty());
        }
        CHECK(levels.size() >= 3);
        CHECK(names.size() > 20);
        CHECK(team.size() == 4); // the member and three colleagues
        CHECK(closed > 0);
        CHECK(closed < 12);
        CHECK(stale > 0);
        CHECK(stale < 20);
        CHECK(f.session().members().size() == 4);
        // Some of the member's things are overdue, some are still to come.
        const DueStore due(f.session());
        const MemberId me = f.session().member().id;
        const int overdue = due.forMember(me, Today.addDays(-1)).total;
        CHECK(overdue > 0);
        CHECK(due.forMember(me, Today.addDays(60)).total > overdue + 10);
    }
}

TEST_CASE("demo: in Spanish it is the same office in other words", "[demo]")
{
    const DemoFixture english(6);
    const DemoFixture spanish(6, 1, u"es"_s);
    CHECK(linesOf(english) == linesOf(spanish)); // names, days and levels are no words
    const auto textsOf = [](const DemoFixture &f) {
        QSet<QString> texts;
        for (qint64 id = 1; id <= 6; ++id) {
            texts.insert(f.cases.load(CaseId(id)).reachNote);
            for (const CaseEvent &event : f.cases.events(CaseId(id)))
                texts.insert(event.note);
            for (const RiskAssessment &a : f.risks.signedOnes(CaseId(id))) {
                texts.insert(a.cooperationWeighed);
                for (const RiskFactor &factor : a.factors)
                    texts.insert(factor.safeguards);
            }
            if (const std::optional<Plan> plan = f.plans.plan(CaseId(id))) {
                for (const Goal &goal : plan->goals) {
                    texts.insert(goal.text);
                    for (const Step &step : goal.steps)
                        texts += {step.what, step.howWeKnow};
                }
            }
            for (const Victory &victory : f.plans.victories(CaseId(id)))
                texts.insert(victory.text);
        }
        return texts;
    };
    const QSet<QString> en = textsOf(english);
    const QSet<QString> es = textsOf(spanish);
    CHECK(en.size() > 40);
    CHECK(es.size() > 40);
    CHECK_FALSE(en.contains(QString()));
    CHECK_FALSE(es.contains(QString()));
    CHECK_FALSE(en.intersects(es));
}

TEST_CASE("demo: progress is told, and writing stops where it is asked to", "[demo]")
{
    VaultFixture f;
    DemoOptions options = optionsFor(250);
    QList<int> told;
    options.progress = [&told](int done) {
        told << done;
        return false;
    };
    writeDemoCaseload(f.session(), f.clock, options);
    REQUIRE(told.size() == 1);
    CHECK(told.front() > 0);
    CHECK(told.front() < 250);
    CaseQuery query;
    query.openOnly = false;
    CHECK(CaseStore(f.session()).count(query, 10000).count == told.front());
    CHECK(f.clock.today() == Today);
    CHECK(f.vault->check().join(u'\n') == QString());
}

TEST_CASE("demo: no cases are no cases", "[demo]")
{
    const DemoFixture f(0);
    CHECK(f.rows().empty());
    CHECK(f.clock.today() == Today);
}

TEST_CASE("demo: families are believable", "[demo]")
{
    DemoFixture f(120);
    int children = 0;
    int tooYoung = 0;
    int twice = 0;
    for (const CaseRow &row : f.rows()) {
        const Case c = f.cases.load(row.id);
        const QSet<QString> names(c.legalNames.begin(), c.legalNames.end());
        twice += names.size() < c.legalNames.size() ? 1 : 0;
        for (const HouseholdMember &member : c.household) {
            if (member.relation != u"child"_s)
                continue;
            ++children;
            CHECK(member.birth.latest()->year() <= Today.year());
            // The oldest that she can have been when the child was born.
            if (c.birth.earliest()->addYears(15) > *member.birth.latest())
                ++tooYoung;
        }
    }
    CHECK(children > 30);
    CHECK(tooYoung == 0);
    CHECK(twice == 0); // the same legal name listed twice
}

TEST_CASE("demo: safeguards make nothing worse, another level is another one, rest ends after it began",
          "[demo]")
{
    DemoFixture f(120);
    int factors = 0;
    int worse = 0;
    int resting = 0;
    int lookedAtBefore = 0;
    int overrides = 0;
    int sameLevel = 0;
    for (const CaseRow &row : f.rows()) {
        for (const RiskAssessment &a : f.risks.signedOnes(row.id)) {
            for (const RiskFactor &factor : a.factors) {
                ++factors;
                worse += factor.likelihoodAfter * factor.severityAfter > factor.likelihood * factor.severity
                             ? 1
                             : 0;
            }
            if (a.overrideLevel) {
                ++overrides;
                sameLevel += *a.overrideLevel == riskrules::overall(a).byRule ? 1 : 0;
                CHECK_FALSE(a.overrideReason.isEmpty());
            }
        }
        if (const std::optional<Plan> plan = f.plans.plan(row.id)) {
            for (const Goal &goal : plan->goals) {
                for (const Step &step : goal.steps) {
                    if (step.state != StepState::Paused)
                        continue;
                    ++resting;
                    lookedAtBefore += step.lookAgainOn < step.stateOn ? 1 : 0;
                }
            }
        }
    }
    CHECK(factors > 300);
    CHECK(worse == 0);
    CHECK(resting > 20);
    CHECK(lookedAtBefore == 0);
    CHECK(overrides > 5);
    CHECK(sameLevel == 0);
}
