// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/textfold.h"
#include "core/lists/codelist.h"
#include "core/needs/needspaper.h"
#include "core/plan/planpaper.h"
#include "core/safety/riskpaper.h"
#include "tests/paper/papersupport.h"

namespace itinera::test {

using namespace Qt::StringLiterals;

inline CodeList shipped(const QString &name)
{
    for (const CodeList &list : shippedLists()) {
        if (list.name == name)
            return list;
    }
    return {};
}

inline pages::Context contextIn(const QString &language, bool discreet = false)
{
    pages::Context context;
    context.choice.language = language;
    context.choice.discreet = discreet;
    context.today = QDate(2026, 3, 2);
    context.professional = u"Marta Soler"_s;
    context.label = [language](const QString &list, const QString &code) {
        return shipped(list).labelOf(code, language);
    };
    return context;
}

inline Case someone()
{
    Case person;
    person.code = u"K7M-3QX"_s;
    person.chosenName = u"Blessing"_s;
    person.legalNames = {u"Osarugué Ehigiator"_s};
    person.aliases = {u"Princess"_s};
    return person;
}

/// Each need of the shipped list once, and one that she named, with the names of people in it.
inline std::vector<Need> allNeeds()
{
    std::vector<Need> needs;
    for (const ListItem &item : shipped(u"need"_s).items) {
        Need need;
        need.id = NeedId(static_cast<qint64>(needs.size()) + 1);
        need.code = item.code;
        need.domain = item.attrs.value(u"domain"_s).toString();
        needs.push_back(need);
    }
    Need own;
    own.id = NeedId(static_cast<qint64>(needs.size()) + 1);
    own.text = u"Sending money to the brother of Osarugue"_s;
    own.namedByHer = true;
    needs.push_back(own);
    return needs;
}

inline Plan somePlan(const std::vector<Need> &needs)
{
    Plan plan;
    plan.order = GoalOrder::AgreedOtherwise;
    plan.orderReason = u"The course begins in April."_s;
    plan.reviewOn = QDate(2026, 6, 2);
    Goal goal;
    goal.text = u"I, Blessing, want a room with a door"_s;
    for (const Need &need : needs)
        goal.needs.push_back(need.id);
    Step first;
    first.what = u"See the flat with princess and Marta"_s;
    first.due = QDate(2026, 4, 12);
    first.howWeKnow = u"Ehigiator has the key"_s;
    Step second;
    second.what = u"Ask for the papers"_s;
    second.by = StepBy::Professional;
    second.byName = u"Marta Soler"_s;
    second.state = StepState::Paused;
    second.stateNote = u"Marta waits for a letter"_s;
    second.lookAgainOn = QDate(2026, 5, 1);
    Step third;
    third.what = u"Open the account"_s;
    third.by = StepBy::OtherService;
    third.byName = u"Shelter Refugio"_s;
    third.state = StepState::Done;
    third.stateOn = QDate(2026, 2, 20);
    Step fourth;
    fourth.what = u"Share a flat"_s;
    fourth.state = StepState::ChangedCourse;
    goal.steps = {first, second, third, fourth};
    plan.goals = {goal};
    return plan;
}

inline PlanVersion someVersion()
{
    PlanVersion version;
    version.number = 2;
    version.whatChanged = u"Blessing puts the course first."_s;
    version.why = u"Few places."_s;
    version.askedBy = u"Marta Soler"_s;
    version.professionalSignature = SignatureKind::OnScreen;
    version.professionalSignedOn = QDate(2026, 3, 1);
    return version;
}

inline std::vector<Victory> someVictories()
{
    Victory victory;
    victory.on = QDate(2026, 2, 14);
    victory.text = u"Took the underground alone, says Blessing"_s;
    return {victory};
}

inline NeedsAssessment someNeeds(const std::vector<Need> &needs, int number)
{
    NeedsAssessment assessment;
    assessment.id = NeedsAssessmentId(number);
    assessment.number = number;
    assessment.on = QDate(2025, 10 + number, 9);
    assessment.signedAt = utc(assessment.on, QTime(10, 0));
    int i = 0;
    for (const Need &need : needs) {
        NeedRating rating;
        rating.need = need;
        rating.answer = i % 7 == 0 ? Answer::PrefersNotToSay : Answer::Yes;
        rating.situation = i % 7 == 0 ? 0 : 1 + (i + number) % 5;
        rating.urgency = 1 + i % 4;
        rating.herRank = i < 6 ? i + 1 : 0;
        rating.herWords = i == 0 ? u"BLESSING cannot think of anything else"_s : QString();
        assessment.ratings.push_back(rating);
        ++i;
    }
    return assessment;
}

inline RiskAssessment someRisk(bool isSigned)
{
    RiskAssessment assessment;
    assessment.number = isSigned ? 3 : 0;
    assessment.occasion = RiskOccasion::Event;
    assessment.startedOn = QDate(2026, 2, 1);
    assessment.reviewOn = QDate(2026, 3, 1);
    assessment.cooperation = Cooperation::Yes;
    assessment.cooperationWeighed = u"The trafficker is in custody until the hearing."_s;
    assessment.herView = u"She is afraid for her mother."_s;
    assessment.overrideLevel = RiskLevel::VeryHigh;
    assessment.overrideReason = u"Hearing in two weeks."_s;
    RiskFactor first;
    first.code = u"knows-address"_s;
    first.likelihood = 4;
    first.severity = 3;
    first.likelihoodAfter = 2;
    first.severityAfter = 3;
    first.safeguards = u"She lives in another shelter."_s;
    RiskFactor second;
    second.question = RiskQuestion::TakingPart;
    second.text = u"A cousin of Blessing attends the same course"_s;
    second.namedByHer = true;
    second.likelihood = 5;
    second.severity = 5;
    assessment.factors = {first, second};
    if (isSigned) {
        assessment.signedAt = utc(QDate(2026, 2, 1), QTime(12, 0));
        assessment.signedLevel = RiskLevel::VeryHigh;
    }
    return assessment;
}

inline riskrules::Staleness someStaleness()
{
    riskrules::Staleness staleness;
    staleness.reviewPassed = true;
    CaseEvent event;
    event.kind = u"moved"_s;
    event.on = QDate(2026, 2, 25);
    staleness.events.push_back(event);
    return staleness;
}

/// Beginnings of words that would tell a stranger what this is about, and the names of the people above.
inline const QStringList Telling = {
    u"risk"_s,       u"traffick"_s, u"safeguard"_s, u"safety"_s,     u"asylum"_s,     u"refug"_s,
    u"victim"_s,     u"surviv"_s,   u"exploit"_s,   u"violen"_s,     u"abus"_s,       u"shelter"_s,
    u"police"_s,     u"threat"_s,   u"harm"_s,      u"danger"_s,     u"caseworker"_s, u"cooperat"_s,
    u"authorit"_s,   u"reprisal"_s, u"counsel"_s,   u"likelihood"_s, u"severity"_s,   u"assessment"_s,
    u"riesgo"_s,     u"trata"_s,    u"asilo"_s,     u"refugi"_s,     u"superviv"_s,   u"explota"_s,
    u"acogida"_s,    u"polic"_s,    u"amenaza"_s,   u"seguridad"_s,  u"peligro"_s,    u"agresor"_s,
    u"proteccion"_s, u"prostitu"_s, u"blessing"_s,  u"osarugue"_s,   u"ehigiator"_s,  u"princess"_s,
    u"marta"_s,      u"soler"_s};

inline QStringList tellingWordsIn(const PaperDocument &document)
{
    QStringList found;
    for (const QString &word : foldedWords(textOf(document))) {
        for (const QString &beginning : Telling) {
            if (word.startsWith(beginning))
                found += word;
        }
    }
    return found;
}

} // namespace itinera::test
