// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planroad.h"
#include "core/plan/planstore.h"
#include "core/plan/planwords.h"
#include <QCoreApplication>
#include <QLocale>

namespace itinera {

namespace {

struct RoadText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

RoadEntry entryOf(const StepEvent &event)
{
    RoadEntry entry{.on = event.on, .title = {}, .text = event.note, .by = event.by};
    switch (event.state) {
    case StepState::Done:
        entry.mark = RoadMark::Good;
        entry.icon = u"done";
        entry.title = RoadText::tr("Step done: %1").arg(event.what);
        break;
    case StepState::Paused:
        entry.mark = RoadMark::Paused;
        entry.icon = u"pause";
        entry.title = RoadText::tr("Step rests: %1").arg(event.what);
        break;
    case StepState::ChangedCourse:
        entry.mark = RoadMark::Paused;
        entry.icon = u"changed";
        entry.title = RoadText::tr("Step takes another way: %1").arg(event.what);
        break;
    case StepState::Open:
        entry.icon = u"resume";
        entry.title = RoadText::tr("Step taken up again: %1").arg(event.what);
        break;
    }
    return entry;
}

QString textOf(const PaperText &t, const PlanVersion &version)
{
    QStringList parts;
    for (const QString &part : {planwords::whatChanged(t, version), QString(version.why)}) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(u'\n');
}

} // namespace

std::vector<RoadEntry> stepsOnRoad(Session &session, CaseId id, const QString &)
{
    const PlanStore plans(session);
    std::vector<RoadEntry> entries;
    for (const Victory &victory : plans.victories(id))
        entries.push_back({.on = victory.on,
                           .mark = RoadMark::Good,
                           .icon = u"star",
                           .title = RoadText::tr("A small victory"),
                           .text = victory.text,
                           .by = victory.recordedBy,
                           .stressed = true});
    for (const StepEvent &event : plans.stepEvents(id))
        entries.push_back(entryOf(event));
    return entries;
}

std::vector<RoadEntry> versionsOnRoad(Session &session, CaseId id, const QString &language)
{
    std::vector<RoadEntry> entries;
    const PaperText t(language);
    for (const PlanVersion &version : PlanStore(session).versions(id))
        entries.push_back(
            {.on = version.createdAt.toLocalTime().date(),
             .at = version.createdAt,
             .icon = u"plan",
             .title = (version.isAgreed() ? RoadText::tr("Version %1 of the plan agreed with her")
                                          : RoadText::tr("Version %1 of the plan written down, to be signed"))
                          .arg(QLocale().toString(version.number)),
             .text = textOf(t, version),
             .by = version.professional});
    return entries;
}

} // namespace itinera
