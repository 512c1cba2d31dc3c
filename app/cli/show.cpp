// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "core/cases/caserules.h"
#include "core/cases/casestore.h"
#include "core/lists/codelist.h"
#include "core/needs/needsrules.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrules.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include "core/safety/riskrules.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera::cli {

namespace {

void showText(Session &session, const Case &person)
{
    const ListStore codeLists(session);
    const QString language = screenLanguage();
    const auto line = [](const QString &label, const QString &text) {
        if (!text.isEmpty())
            out(u"%1 %2"_s.arg(label + u':', -26).arg(text));
    };
    line(CliText::tr("Code"), person.code);
    line(CliText::tr("Name she chose"), person.chosenName);
    line(CliText::tr("Legal names"), person.legalNames.join(u" / "_s));
    line(CliText::tr("Also known as"), person.aliases.join(u", "_s));
    line(CliText::tr("Born"), person.birth.toText(QLocale()));
    line(CliText::tr("Place"), person.place);
    line(CliText::tr("Status"),
         codeLists.list(QStringView(lists::CaseStatus).toString()).labelOf(person.status, language));
    line(CliText::tr("Professional of reference"), session.memberName(person.responsible));
    if (const auto risk = RiskStore(session).standing(person.id)) {
        const auto stale = RiskStore(session).staleness(person.id);
        line(CliText::tr("Risk assessment"),
             CliText::tr("number %1, %2, review on %3")
                 .arg(risk->number)
                 .arg(riskwords::levelName(risk->signedLevel), isoDay(risk->reviewOn)));
        if (stale.isStale())
            line({}, CliText::tr("out of date"));
    } else {
        line(CliText::tr("Risk assessment"), CliText::tr("none signed yet"));
    }
    const CodeList needNames = codeLists.list(QStringView(lists::Need).toString());
    if (const auto needs = NeedsStore(session).planned(person.id)) {
        out(CliText::tr("Needs, in her order:"));
        for (const NeedRating &rating : needs->ratings) {
            const QString name =
                rating.need.code.isEmpty() ? rating.need.text : needNames.labelOf(rating.need.code, language);
            out(u"  %1  %2"_s.arg(rating.herRank > 0 ? QString::number(rating.herRank) : u"–"_s, 2)
                    .arg(name));
        }
    }
    if (const auto plan = PlanStore(session).plan(person.id)) {
        out(CliText::tr("Plan:"));
        for (const Goal &goal : plan->goals) {
            out(u"  "_s + goal.text);
            for (const Step &step : goal.steps)
                out(u"    - %1 (%2%3)"_s.arg(step.what, planwords::stateName(step.state),
                                             step.due.isValid() ? u", "_s + isoDay(step.due) : QString()));
        }
    }
}

int run(const Arguments &arguments)
{
    OpenVault open(arguments);
    const CaseId id = caseOf(open.session(), arguments.at(u"CODE"_s));
    CaseStore store(open.session());
    store.noteViewed(id);
    const Case person = store.load(id);
    if (!arguments.json()) {
        showText(open.session(), person);
        return Done;
    }
    QJsonObject object{{u"case"_s, caserules::toJson(person)}, {u"line"_s, rowJson(store.row(id))}};
    if (const auto risk = RiskStore(open.session()).standing(id))
        object.insert(u"risk"_s, riskrules::toJson(*risk));
    if (const auto needs = NeedsStore(open.session()).planned(id))
        object.insert(u"needs"_s, needsrules::toJson(*needs));
    if (const auto plan = PlanStore(open.session()).plan(id))
        object.insert(u"plan"_s, planrules::toJson(*plan));
    outJson(object);
    return Done;
}

} // namespace

Command showCommand()
{
    return {u"show"_s,
            {u"VAULT"_s, u"CODE"_s},
            {},
            CliText::tr("Tells a case: the person, risk, needs and plan."),
            run};
}

} // namespace itinera::cli
