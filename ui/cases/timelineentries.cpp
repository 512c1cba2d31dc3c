// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timelineentries.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include "core/safety/riskstore.h"
#include "core/safety/riskwords.h"
#include <QCoreApplication>

namespace itinera {

using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

TimelineEntry entryOf(const StepEvent &event)
{
    switch (event.state) {
    case StepState::Done:
        return {event.on,   {}, u"done"_s, Tone::Good, TimelineText::tr("Step done: %1").arg(event.what),
                event.note, {}};
    case StepState::Paused:
        return {event.on,   {}, u"pause"_s, Tone::Paused, TimelineText::tr("Step rests: %1").arg(event.what),
                event.note, {}};
    case StepState::ChangedCourse:
        return {event.on,
                {},
                u"changed"_s,
                Tone::Paused,
                TimelineText::tr("Step takes another way: %1").arg(event.what),
                event.note,
                {}};
    case StepState::Open:
        break;
    }
    return {event.on,
            {},
            u"resume"_s,
            Tone::Accent,
            TimelineText::tr("Step taken up again: %1").arg(event.what),
            event.note,
            {}};
}

QString textOf(const PaperText &t, const PlanVersion &version)
{
    QStringList parts;
    for (const QString &part : {planwords::whatChanged(t, version), version.why}) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(u'\n');
}

} // namespace

std::vector<TimelineEntry> timelineOf(UiContext &ui, CaseId id)
{
    std::vector<TimelineEntry> entries;
    Session &session = ui.session;
    const auto nameOf = [&](MemberId member) { return session.memberName(member); };
    PlanStore plans(session);
    for (const Victory &victory : plans.victories(id))
        entries.push_back({victory.on,
                           {},
                           u"star"_s,
                           Tone::Good,
                           TimelineText::tr("A small victory"),
                           victory.text,
                           nameOf(victory.recordedBy),
                           true});
    for (const StepEvent &event : plans.stepEvents(id)) {
        entries.push_back(entryOf(event));
        entries.back().by = nameOf(event.by);
    }
    const CodeList kinds = ui.list(lists::EventKind);
    for (const CaseEvent &event : CaseStore(session).events(id))
        entries.push_back({event.on, event.recordedAt,
                           event.invalidatesRisk ? u"attention"_s
                           : event.isContact     ? u"person"_s
                                                 : u"info"_s,
                           event.invalidatesRisk ? Tone::Attention : Tone::Accent,
                           kinds.labelOf(event.kind, ui.language()), event.note, nameOf(event.recordedBy),
                           false});
    const Access &access = session.access();
    const auto risks =
        access.may(right::ViewRisk) ? RiskStore(session).signedOnes(id) : std::vector<RiskAssessment>();
    const auto needs =
        access.may(right::ViewNeeds) ? NeedsStore(session).signedOnes(id) : std::vector<NeedsAssessment>();
    const auto versions = access.may(right::ViewPlan) ? plans.versions(id) : std::vector<PlanVersion>();
    for (const RiskAssessment &a : risks)
        entries.push_back({a.signedAt.toLocalTime().date(), a.signedAt, u"risk"_s, Tone::Accent,
                           TimelineText::tr("Risk assessment %1 signed: %2", "number, level")
                               .arg(QLocale().toString(a.number), riskwords::levelName(a.signedLevel)),
                           a.summary, nameOf(a.signedBy), false});
    for (const NeedsAssessment &a : needs)
        entries.push_back(
            {a.signedAt.toLocalTime().date(), a.signedAt, u"needs"_s, Tone::Accent,
             TimelineText::tr("Needs gone through with her, number %1").arg(QLocale().toString(a.number)),
             a.note, nameOf(a.signedBy), false});
    for (const PlanVersion &version : versions)
        entries.push_back(
            {version.createdAt.toLocalTime().date(), version.createdAt, u"plan"_s, Tone::Accent,
             (version.isAgreed() ? TimelineText::tr("Version %1 of the plan agreed with her")
                                 : TimelineText::tr("Version %1 of the plan written down, to be signed"))
                 .arg(QLocale().toString(version.number)),
             textOf(PaperText(ui.language()), version), nameOf(version.professional), false});
    entries.push_back({CaseStore(session).openedOn(id),
                       {},
                       u"cases"_s,
                       Tone::Quiet,
                       TimelineText::tr("Case opened"),
                       {},
                       {},
                       false});
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.on != b.on ? a.on > b.on : a.at.isValid() && b.at.isValid() && a.at > b.at;
    });
    return entries;
}

} // namespace itinera
