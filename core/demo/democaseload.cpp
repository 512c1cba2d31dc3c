// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democaseload.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planstore.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include "core/sessions/sessionrights.h"
#include "core/sessions/sessionstore.h"
#include "core/storage/sql.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// The invented words.
class Words {
public:
    explicit Words(QString language) : m_language(std::move(language))
    {
        QFile file(u":/demo/caseload.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_all = QJsonDocument::fromJson(file.readAll()).object();
    }
    QJsonArray array(const QString &name) const { return m_all.value(name).toArray(); }
    QString in(const QJsonValue &value) const
    {
        return value.isString() ? value.toString() : value.toObject().value(m_language).toString();
    }

private:
    QString m_language;
    QJsonObject m_all;
};

/// Writes one invented case after another.
class Writer {
public:
    Writer(Session &session, FixedClock &clock, const DemoOptions &options)
        : m_session(session), m_clock(clock), m_options(options), m_random(options.seed),
          m_words(options.language), m_cases(session), m_risks(session), m_needsStore(session),
          m_plans(session)
    {
        const ListStore lists(session);
        m_factors = lists.list(u"risk_factor"_s).offered();
        m_needs = lists.list(u"need"_s);
        m_team.push_back(session.member());
        const QJsonArray staff = m_words.array(u"staff"_s);
        const qsizetype colleagues =
            options.cases >= 1000 ? staff.size() : std::min<qsizetype>(3, staff.size());
        for (qsizetype i = 0; i < colleagues; ++i)
            m_team.push_back(session.addColleague(staff[i].toString()));
    }

    void writeCase(int index)
    {
        // The first few are complete, so that whoever opens the demo sees every page filled.
        m_rich = index < 3;
        const bool mine = m_rich || m_options.cases < 1000 ? index < 3 || chance(55)
                                                           : chance(100 / static_cast<int>(m_team.size()));
        const int openedAgo = m_rich ? 200 : 15 + below(320);
        m_day = m_options.today.addDays(-openedAgo);
        tick();
        Case person =
            invent(mine ? m_team.front()
                        : m_team[1 + static_cast<size_t>(below(static_cast<int>(m_team.size()) - 1))]);
        person = m_cases.create(person);
        if (m_rich || chance(96))
            assessRisk(person, 2, RiskOccasion::Entry);
        if (m_rich || chance(94))
            assessNeeds(person, 7);
        if (m_rich || chance(86))
            plan(person);
        events(person, openedAgo);
        if (m_rich)
            sessions(person, openedAgo);
        // Most were looked at again lately; a few are overdue, as in every office.
        const int left = static_cast<int>(m_day.daysTo(m_options.today));
        if (left > 30 && (m_rich || chance(88))) {
            const int ago = m_rich || chance(80) ? 3 + below(10) : 15 + below(60);
            assessRisk(person, std::max(1, left - ago), RiskOccasion::Periodic);
            assessNeeds(person, 1);
        }
        if (index == 1 || (!m_rich && chance(9)))
            invalidate(person);
        m_day = m_options.today;
        if (!m_rich && chance(8)) {
            tick();
            Case closed = m_cases.load(person.id);
            closed.status = chance(60) ? u"Closed"_s : u"ClosedReferred"_s;
            m_cases.save(closed);
        }
    }

private:
    /// Counselling sessions, their notes sealed; draws nothing by chance, so that what follows stays as it
    /// was.
    void sessions(const Case &person, int openedAgo)
    {
        if (!m_session.access().may(right::WriteSessions))
            return;
        SessionStore store(m_session);
        const QJsonArray told = m_words.array(u"sessions"_s);
        for (qsizetype i = 0; i < told.size(); ++i) {
            const QJsonObject one = told[i].toObject();
            SessionNote note;
            note.caseId = person.id;
            note.on = m_options.today.addDays(-openedAgo * (told.size() - i) / (told.size() + 1));
            note.kind = one.value(u"kind"_s).toString();
            note.minutes = one.value(u"minutes"_s).toInt();
            note.note = m_words.in(one.value(u"note"_s));
            note.shared = m_words.in(one.value(u"shared"_s));
            const QDateTime before = m_clock.now();
            m_clock.set(std::max(before, utc(note.on, QTime(17, 0))));
            store.add(note);
            m_clock.set(before);
        }
    }
    int below(int bound)
    {
        return bound <= 0 ? 0 : static_cast<int>(m_random.below(static_cast<quint32>(bound)));
    }
    bool chance(int percent) { return below(100) < percent; }
    void tick() { m_clock.set(utc(m_day, QTime(9 + below(8), below(60)))); }
    /// Some days later, never after today.
    void later(int days)
    {
        m_day = std::min(m_day.addDays(days), m_options.today);
        tick();
    }
    QJsonValue any(const QJsonArray &array)
    {
        return array.isEmpty() ? QJsonValue() : array[below(static_cast<int>(array.size()))];
    }
    QString anyText(const QString &name) { return m_words.in(any(m_words.array(name))); }

    Case invent(const Member &responsible)
    {
        const QJsonObject origin = any(m_words.array(u"origins"_s)).toObject();
        const QString given = any(origin.value(u"given"_s).toArray()).toString();
        const QJsonArray families = origin.value(u"family"_s).toArray();
        const QString family = any(families).toString();
        const QString form = origin.value(u"nameForm"_s).toString();
        Case c;
        c.responsible = responsible.id;
        c.chosenName = given;
        if (form == u"single"_s)
            c.legalNames = {given};
        else if (form.startsWith(u"family"_s))
            c.legalNames = {family + u' ' + given};
        else if (form.contains(u"two"_s))
            c.legalNames = {given + u' ' + family + u' ' + any(families).toString()};
        else
            c.legalNames = {given + u' ' + family};
        if (chance(12))
            c.legalNames << any(origin.value(u"given"_s).toArray()).toString() + u' ' + family;
        if (chance(35))
            c.aliases << any(m_words.array(u"aliases"_s)).toString();
        const int year = m_options.today.year() - 19 - below(27);
        switch (below(5)) {
        case 0:
            c.birth = PartialDate::year(year, chance(30));
            break;
        case 1:
            c.birth = PartialDate::season(year, static_cast<PartialDate::Season>(21 + below(4)));
            break;
        case 2:
            c.birth = PartialDate::month(year, 1 + below(12));
            break;
        default:
            c.birth = PartialDate::day(QDate(year, 1 + below(12), 1 + below(28)));
        }
        c.gender = u"Feminine"_s;
        c.citizenships << origin.value(u"country"_s).toString();
        const QJsonArray languages = origin.value(u"languages"_s).toArray();
        for (qsizetype i = 0; i < languages.size(); ++i)
            c.languages.push_back({languages[i].toString(), languages.size() - i > 1 && chance(40) ? 3 : 4});
        if (!languages.contains(u"es"_s))
            c.languages.push_back({u"es"_s, below(4)});
        static constexpr InterpreterWish wishes[] = {InterpreterWish::Wanted, InterpreterWish::WantedWoman,
                                                     InterpreterWish::NotNeeded, InterpreterWish::Refused,
                                                     InterpreterWish::NotAsked};
        c.interpreter = wishes[below(5)];
        c.place = any(m_words.array(u"places"_s)).toString();
        static constexpr QStringView situations[] = {
            u"asylum-applicant",   u"recognised-refugee", u"reflection-period",  u"residence-cooperation",
            u"residence-personal", u"undocumented",       u"application-pending"};
        c.legalSituation = situations[below(7)].toString();
        c.reachNote = anyText(u"reach"_s);
        // 600 000 xxx: no subscriber has these numbers.
        c.contactWays.push_back({m_session.random().uuid(),
                                 u"message"_s,
                                 u"600 000 %1"_s.arg(100 + below(900)),
                                 ContactSafety::OnlyAsAgreed,
                                 {}});
        if (chance(40))
            c.contactWays.push_back(
                {m_session.random().uuid(), u"address"_s, anyText(u"addresses"_s), ContactSafety::Never, {}});
        const int children = m_rich || chance(45) ? 1 + below(3) : 0;
        // She was at least seventeen when the eldest was born.
        const int eldest = std::min(14, m_options.today.year() - 1 - (year + 17));
        for (int i = 0; i < children; ++i) {
            HouseholdMember child;
            child.uuid = m_session.random().uuid();
            child.relation = u"child"_s;
            child.name = any(origin.value(u"given"_s).toArray()).toString();
            child.birth = PartialDate::year(m_options.today.year() - 1 - below(eldest + 1));
            child.livesWithHer = chance(55);
            c.household.push_back(child);
        }
        return c;
    }

    void assessRisk(const Case &person, int daysLater, RiskOccasion occasion)
    {
        later(daysLater);
        RiskAssessment a = m_risks.start(person.id, occasion);
        a.occasion = occasion;
        if (a.factors.empty()) {
            const QJsonArray safeguards = m_words.array(u"safeguards"_s);
            QSet<QString> taken;
            const int count = m_rich ? 6 : 3 + below(4);
            for (int i = 0; i < count; ++i) {
                const ListItem &item =
                    m_factors[static_cast<size_t>(below(static_cast<int>(m_factors.size())))];
                const auto question = static_cast<RiskQuestion>(item.attrs.value(u"question"_s).toInt(1));
                // The last one makes sure that the second question is answered too.
                if (taken.contains(item.code) ||
                    (i == count - 1 && question == RiskQuestion::HarmByOthers && a.factors.size() > 1 &&
                     std::none_of(a.factors.begin(), a.factors.end(), [](const RiskFactor &f) {
                         return f.question == RiskQuestion::TakingPart;
                     }))) {
                    --i;
                    continue;
                }
                taken.insert(item.code);
                RiskFactor f;
                f.uuid = m_session.random().uuid();
                f.question = question;
                f.code = item.code;
                f.reprisal = item.attrs.value(u"reprisal"_s).toBool();
                f.likelihood = 1 + below(5);
                f.severity = 2 + below(4);
                f.likelihoodAfter = std::max(1, f.likelihood - below(3));
                f.severityAfter = std::max(1, f.severity - below(2));
                for (const QJsonValue &entry : safeguards) {
                    if (entry.toObject().value(u"factor"_s).toString() == f.code)
                        f.safeguards = m_words.in(entry);
                }
                if (f.safeguards.isEmpty())
                    f.safeguards = m_words.in(any(safeguards));
                f.namedByHer = chance(25);
                a.factors.push_back(f);
            }
            if (std::none_of(a.factors.begin(), a.factors.end(),
                             [](const RiskFactor &f) { return f.question == RiskQuestion::HarmByOthers; }))
                a.factors.front().question = RiskQuestion::HarmByOthers;
        } else {
            for (RiskFactor &f : a.factors) {
                f.likelihoodAfter = std::clamp(f.likelihoodAfter + below(3) - 2, 1, f.likelihood);
                f.severityAfter = std::clamp(f.severityAfter + below(3) - 1, 1, f.severity);
            }
        }
        const QJsonObject weighed = any(m_words.array(u"cooperationWeighed"_s)).toObject();
        const QString cooperation = weighed.value(u"cooperation"_s).toString();
        a.cooperation = cooperation == u"yes"_s                  ? Cooperation::Yes
                        : cooperation == u"considering"_s        ? Cooperation::Considering
                        : cooperation == u"prefers-not-to-say"_s ? Cooperation::PrefersNotToSay
                                                                 : Cooperation::No;
        a.cooperationWeighed = m_words.in(weighed);
        const riskrules::Overall byRule = riskrules::overall(a);
        if (chance(10)) {
            const QJsonObject reason = any(m_words.array(u"overrideReasons"_s)).toObject();
            const bool higher = reason.value(u"direction"_s).toString() == u"higher"_s;
            const int level = std::clamp(static_cast<int>(byRule.byRule) + (higher ? 1 : -1), 1, 4);
            if (static_cast<RiskLevel>(level) != byRule.byRule) {
                a.overrideLevel = static_cast<RiskLevel>(level);
                a.overrideReason = m_words.in(reason);
            }
        }
        a.reviewOn = riskrules::proposedReview(riskrules::overall(a).level, m_clock.today());
        if (!m_rich && chance(3)) { // some are still being worked on
            m_risks.save(a);
            return;
        }
        m_risks.save(a);
        m_risks.sign(a.id);
    }

    void assessNeeds(const Case &person, int daysLater)
    {
        later(daysLater);
        NeedsAssessment a = m_needsStore.start(person.id);
        if (a.ratings.empty()) {
            const QJsonArray goals = m_words.array(u"goals"_s);
            const QJsonArray herWords = m_words.array(u"herWords"_s);
            QSet<QString> taken;
            const int count = m_rich ? 8 : 4 + below(4);
            while (static_cast<int>(a.ratings.size()) < count) {
                const QString code = any(goals).toObject().value(u"need"_s).toString();
                const ListItem *item = m_needs.find(code);
                if (!item || taken.contains(code))
                    continue;
                taken.insert(code);
                NeedRating r;
                r.need.uuid = m_session.random().uuid();
                r.need.caseId = person.id;
                r.need.code = code;
                r.need.domain = item->attrs.value(u"domain"_s).toString();
                r.situation = 1 + below(4);
                r.answer = Answer::Yes;
                r.urgency = 1 + below(4);
                r.herRank = static_cast<int>(a.ratings.size()) + 1;
                for (const QJsonValue &entry : herWords) {
                    if (entry.toObject().value(u"need"_s).toString() == code)
                        r.herWords = m_words.in(entry);
                }
                r.need.namedByHer = !r.herWords.isEmpty();
                a.ratings.push_back(r);
            }
            if (a.ratings.size() > 4)
                a.ratings.back().herRank = 0;
        } else {
            for (NeedRating &r : a.ratings)
                r.situation = std::clamp(r.situation + (chance(15) ? -1 : below(3)), 1, 5);
            needsrules::moveInHerOrder(a, static_cast<int>(a.ratings.size()) / 2, 0);
        }
        needsrules::normaliseOrder(a);
        a.reviewOn = m_clock.today().addMonths(3);
        a = m_needsStore.save(a);
        m_needsStore.sign(a.id);
    }

    void plan(const Case &person)
    {
        later(4 + below(8));
        const std::optional<NeedsAssessment> needs = m_needsStore.standing(person.id);
        if (!needs)
            return;
        Plan plan = m_plans.start(person.id);
        const QJsonArray goals = m_words.array(u"goals"_s);
        int count = 0;
        const int wanted = m_rich ? 4 : 2 + below(2);
        for (const NeedRating &rating : needs->ratings) {
            if (count == wanted)
                break;
            for (const QJsonValue &entry : goals) {
                const QJsonObject words = entry.toObject();
                if (words.value(u"need"_s).toString() != rating.need.code)
                    continue;
                Goal goal;
                goal.uuid = m_session.random().uuid();
                goal.text = m_words.in(words.value(u"text"_s));
                goal.needs = {rating.need.id};
                goal = m_plans.saveGoal(plan.id, goal);
                const QJsonArray steps = words.value(u"steps"_s).toArray();
                for (const QJsonValue &stepEntry : steps)
                    addStep(goal.id, stepEntry.toObject());
                ++count;
                break;
            }
        }
        if (count == 0)
            return;
        plan = *m_plans.plan(person.id);
        plan.reviewOn = m_clock.today().addMonths(6);
        m_plans.savePlan(plan);
        if (m_rich || chance(85))
            agree(plan, false);
        live(person);
        if (m_rich || chance(20)) {
            later(20);
            plan = *m_plans.plan(person.id);
            for (const Goal &goal : plan.goals) {
                const auto open = std::find_if(goal.steps.begin(), goal.steps.end(),
                                               [](const Step &s) { return s.state == StepState::Open; });
                if (open == goal.steps.end())
                    continue;
                Step step = *open;
                step.due = m_options.today.addDays(10 + below(30));
                m_plans.saveStep(goal.id, step);
                plan = *m_plans.plan(person.id);
                if (m_rich || chance(85))
                    agree(plan, true);
                return;
            }
        }
    }

    void addStep(GoalId goal, const QJsonObject &words)
    {
        Step step;
        step.uuid = m_session.random().uuid();
        step.what = m_words.in(words.value(u"what"_s));
        step.howWeKnow = m_words.in(words.value(u"sign"_s));
        const QString who = words.value(u"who"_s).toString();
        step.by = who == u"professional"_s ? StepBy::Professional
                  : who == u"other"_s      ? StepBy::OtherService
                                           : StepBy::She;
        step.byName = step.by == StepBy::OtherService   ? m_words.in(words.value(u"service"_s))
                      : step.by == StepBy::Professional ? m_team.front().name
                                                        : QString();
        step.due = m_options.today.addDays(below(90) - 9);
        m_plans.saveStep(goal, step);
    }

    void agree(const Plan &plan, bool changed)
    {
        PlanVersion how;
        if (changed) {
            const QJsonObject words = any(m_words.array(u"planChanges"_s)).toObject();
            how.whatChanged = m_words.in(words.value(u"what"_s));
            how.why = m_words.in(words.value(u"why"_s));
            how.askedBy = u"she"_s;
        }
        how.professionalSignature = SignatureKind::OnScreen;
        how.professionalSignedOn = m_clock.today();
        if (m_rich || chance(80)) {
            how.herSignature = chance(70) ? SignatureKind::OnPaper : SignatureKind::OnScreen;
            how.herSignedOn = m_clock.today();
        }
        m_plans.agree(plan.id, how);
    }

    /// Steps are done, rest, go on; small victories are written down.
    void live(const Case &person)
    {
        const std::optional<Plan> plan = m_plans.plan(person.id);
        for (const Goal &goal : plan->goals) {
            for (Step step : goal.steps) {
                if (!chance(40))
                    continue;
                later(3 + below(12));
                step.stateOn = m_clock.today();
                switch (below(6)) {
                case 0:
                    step.state = StepState::Paused;
                    step.lookAgainOn = m_options.today.addDays(below(40) - 5);
                    break;
                case 1:
                    step.state = StepState::ChangedCourse;
                    break;
                default:
                    step.state = StepState::Done;
                }
                m_plans.saveStep(goal.id, step);
                if (step.state == StepState::Done && chance(m_rich ? 90 : 40)) {
                    Victory victory;
                    victory.caseId = person.id;
                    victory.on = m_clock.today();
                    victory.text = anyText(u"victories"_s);
                    victory.step = step.uuid;
                    m_plans.addVictory(victory);
                }
            }
        }
    }

    void recordEvent(const Case &person, bool invalidating)
    {
        const QJsonArray notes = m_words.array(u"eventNotes"_s);
        for (int tries = 0; tries < 60; ++tries) {
            const QJsonObject note = any(notes).toObject();
            const QString kind = note.value(u"kind"_s).toString();
            const bool contact = kind == u"contact"_s;
            if (contact == invalidating || (invalidating && kind == u"other"_s) || kind == u"court-date"_s ||
                kind == u"status-decision"_s)
                continue;
            CaseEvent event;
            event.caseId = person.id;
            event.kind = kind;
            event.on = m_clock.today();
            event.note = m_words.in(note);
            m_cases.addEvent(event);
            return;
        }
    }

    void events(const Case &person, int openedAgo)
    {
        const int contacts = std::min(4, 1 + openedAgo / 90);
        for (int i = 0; i < contacts; ++i) {
            later(6 + below(20));
            recordEvent(person, false);
        }
    }

    void invalidate(const Case &person)
    {
        m_day = m_options.today.addDays(-below(3));
        tick();
        recordEvent(person, true);
    }

    Session &m_session;
    FixedClock &m_clock;
    const DemoOptions &m_options;
    SeededRandom m_random;
    Words m_words;
    CaseStore m_cases;
    RiskStore m_risks;
    NeedsStore m_needsStore;
    PlanStore m_plans;
    std::vector<ListItem> m_factors;
    CodeList m_needs;
    std::vector<Member> m_team;
    QDate m_day;
    bool m_rich = false;
};

} // namespace

QStringList demoLanguages()
{
    QStringList all;
    for (const QJsonValue &language : Words({}).array(u"languages"_s))
        all << language.toString();
    return all;
}

void writeDemoCaseload(Session &session, FixedClock &clock, const DemoOptions &options)
{
    // One transaction for many cases: a sync for each change would take hours for a large caseload.
    constexpr int batch = 100;
    clock.set(utc(options.today.addDays(-400), QTime(8, 0)));
    std::optional<Transaction> transaction;
    transaction.emplace(session.db());
    Writer writer(session, clock, options);
    for (int i = 0; i < options.cases; ++i) {
        writer.writeCase(i);
        if ((i + 1) % batch == 0) {
            transaction->commit();
            transaction.reset();
            transaction.emplace(session.db());
            if (options.progress && !options.progress(i + 1))
                break;
        }
    }
    transaction->commit();
    clock.set(utc(options.today, QTime(9, 0)));
}

} // namespace itinera
