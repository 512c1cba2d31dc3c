// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planwords.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace itinera::planwords {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString goalName(const PaperText &t, const QString &words)
{
    return words.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "a goal without words")) : words;
}

QString stepName(const PaperText &t, const QString &words)
{
    return words.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "a step without words")) : words;
}

QString doneBy(const PaperText &t, const PlanChange &change)
{
    switch (change.by) {
    case StepBy::She:
        break;
    case StepBy::Professional:
        return change.other.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "the professional")) : change.other;
    case StepBy::OtherService:
        return change.other.isEmpty() ? t(QT_TRANSLATE_NOOP("Paper", "another service")) : change.other;
    }
    return t(QT_TRANSLATE_NOOP("Paper", "she"));
}

} // namespace

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Open:
        break;
    case StepState::Paused:
        return PlanText::tr("resting");
    case StepState::Done:
        return PlanText::tr("done");
    case StepState::ChangedCourse:
        return PlanText::tr("another way");
    }
    return PlanText::tr("to do");
}

QString byName(const Step &step)
{
    switch (step.by) {
    case StepBy::She:
        break;
    case StepBy::Professional:
        return !step.byName.trimmed().isEmpty() ? QString(step.byName) : PlanText::tr("the professional");
    case StepBy::OtherService:
        return !step.byName.trimmed().isEmpty() ? QString(step.byName) : PlanText::tr("another service");
    }
    return PlanText::tr("she");
}

QString said(const planrules::Missing &missing)
{
    using enum planrules::Missing::Kind;
    const QString name = missing.goal.isEmpty() ? PlanText::tr("a goal without words") : missing.goal;
    switch (missing.kind) {
    case AnyGoal:
        return PlanText::tr("There is no goal yet.");
    case GoalWords:
        return PlanText::tr("Goal %1 has no words yet: write it as she says it.").arg(missing.number);
    case ServedNeed:
        return PlanText::tr("Say which need “%1” serves.").arg(name);
    case FirstStep:
        return PlanText::tr("Add a first small step to “%1”.").arg(name);
    case StepWords:
        return PlanText::tr("A step of “%1” has no words yet.").arg(name);
    case OrderReason:
        return PlanText::tr("The goals stand in another order than her needs: say why she agreed to that.");
    }
    return {};
}

QStringList said(const std::vector<planrules::Missing> &missing)
{
    QStringList lines;
    for (const planrules::Missing &one : missing)
        lines << said(one);
    return lines;
}

QString said(const PaperText &t, const PlanChange &change)
{
    using enum PlanChange::Kind;
    const QString &name = change.name;
    const QString &other = change.other;
    switch (change.kind) {
    case GoalAdded:
        return t(QT_TRANSLATE_NOOP("Paper", "New goal: “%1”.")).arg(goalName(t, name));
    case GoalReworded:
        return t(QT_TRANSLATE_NOOP("Paper", "The goal “%1” now reads “%2”."))
            .arg(goalName(t, name), goalName(t, other));
    case GoalServes:
        return t(QT_TRANSLATE_NOOP("Paper", "The goal “%1” serves other needs.")).arg(goalName(t, name));
    case GoalTakenOut:
        return t(QT_TRANSLATE_NOOP("Paper", "Taken out: the goal “%1”.")).arg(goalName(t, name));
    case GoalsMoved:
        return t(QT_TRANSLATE_NOOP("Paper", "The goals stand in another order."));
    case StepAdded:
        return t(QT_TRANSLATE_NOOP("Paper", "New step for “%1”: “%2”."))
            .arg(goalName(t, other), stepName(t, name));
    case StepReworded:
        return t(QT_TRANSLATE_NOOP("Paper", "The step “%1” now reads “%2”."))
            .arg(stepName(t, name), stepName(t, other));
    case StepMoved:
        return t(QT_TRANSLATE_NOOP("Paper", "The step “%1” now belongs to “%2”."))
            .arg(stepName(t, name), goalName(t, other));
    case PlanChange::Kind::StepBy:
        return t(QT_TRANSLATE_NOOP("Paper", "The step “%1” is now done by: %2."))
            .arg(stepName(t, name), doneBy(t, change));
    case StepDay:
        return change.day.isValid() ? t(QT_TRANSLATE_NOOP("Paper", "The step “%1” is now for %2."))
                                          .arg(stepName(t, name), t.shortDay(change.day))
                                    : t(QT_TRANSLATE_NOOP("Paper", "The step “%1” has no day any more."))
                                          .arg(stepName(t, name));
    case StepShows:
        return other.isEmpty()
                   ? t(QT_TRANSLATE_NOOP("Paper", "How we know that “%1” worked is not said any more."))
                         .arg(stepName(t, name))
                   : t(QT_TRANSLATE_NOOP("Paper", "How we know that “%1” worked: %2."))
                         .arg(stepName(t, name), other);
    case StepOtherWay:
        return t(QT_TRANSLATE_NOOP("Paper", "The step “%1” takes another way.")).arg(stepName(t, name));
    case StepTakenUp:
        return t(QT_TRANSLATE_NOOP("Paper", "The step “%1” is taken up again.")).arg(stepName(t, name));
    case StepTakenOut:
        return t(QT_TRANSLATE_NOOP("Paper", "Taken out of “%1”: the step “%2”."))
            .arg(goalName(t, other), stepName(t, name));
    case StepsMoved:
        return t(QT_TRANSLATE_NOOP("Paper", "The steps for “%1” stand in another order."))
            .arg(goalName(t, name));
    case HerOrder:
        return t(QT_TRANSLATE_NOOP("Paper", "The goals follow her order of needs again."));
    case AnotherOrder:
        return t(QT_TRANSLATE_NOOP("Paper", "The goals do not follow her order of needs any more."));
    case OrderReason:
        return t(QT_TRANSLATE_NOOP("Paper", "Why the order is another than hers: %1.")).arg(other);
    case Review:
        return change.day.isValid()
                   ? t(QT_TRANSLATE_NOOP("Paper", "To be looked at again on %1.")).arg(t.shortDay(change.day))
                   : t(QT_TRANSLATE_NOOP("Paper", "No day is set to look at it again."));
    }
    return {};
}

QStringList said(const PaperText &t, const std::vector<PlanChange> &changes)
{
    QStringList lines;
    for (const PlanChange &change : changes)
        lines << said(t, change);
    return lines;
}

QString whatChanged(const PaperText &t, const PlanVersion &version)
{
    return version.whatChanged.trimmed().isEmpty() ? said(t, version.changes).join(u'\n')
                                                   : version.whatChanged.trimmed();
}

QString saidOfTrail(const PaperText &t, const QJsonValue &change)
{
    try {
        return said(t, planchange::fromJson(change.toObject()));
    } catch (const StorageError &) {
        return {}; // the trail is readable, whatever a newer program wrote into it
    }
}

void refuseUnreadable()
{
    throw StorageError(
        StorageError::Fault::Damaged, PlanText::tr("A stored plan cannot be read."),
        PlanText::tr("Nothing was changed."),
        PlanText::tr("Open the case file with a newer program, or ask an administrator to check it."));
}

} // namespace itinera::planwords
