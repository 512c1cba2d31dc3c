// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/duetext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera::duetext {

namespace {
struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};
} // namespace

QString name(const QString &kind)
{
    if (kind == due::FirstRisk)
        return DueText::tr("First risk assessment");
    if (kind == due::RiskReview)
        return DueText::tr("Risk review");
    if (kind == due::RiskStale)
        return DueText::tr("Risk out of date");
    if (kind == due::FirstNeeds)
        return DueText::tr("First look at her needs");
    if (kind == due::NeedsReview)
        return DueText::tr("Needs review");
    if (kind == due::FirstPlan)
        return DueText::tr("First plan");
    if (kind == due::PlanReview)
        return DueText::tr("Plan review");
    if (kind == due::PlanToAgree)
        return DueText::tr("Plan to agree on");
    if (kind == due::Step)
        return DueText::tr("Step");
    if (kind == due::PausedStep)
        return DueText::tr("Resting step");
    if (kind == due::Paper)
        return DueText::tr("Printed paper");
    return DueText::tr("Something to do");
}

QString what(const DueItem &item, const CodeList &eventKinds, const QString &language)
{
    if (item.kind == due::FirstRisk)
        return DueText::tr("Make the first risk assessment: it comes before everything else");
    if (item.kind == due::RiskReview)
        return DueText::tr("Look at the risk again, as was agreed");
    if (item.kind == due::RiskStale) {
        if (item.detail.isEmpty())
            return DueText::tr("Look at the risk again: something happened");
        return DueText::tr("Look at the risk again: %1", "%1 is what happened")
            .arg(eventKinds.labelOf(item.detail, language));
    }
    if (item.kind == due::FirstNeeds)
        return DueText::tr("Go through her needs with her for the first time");
    if (item.kind == due::NeedsReview)
        return DueText::tr("Go through her needs again with her");
    if (item.kind == due::FirstPlan)
        return DueText::tr("Make a first plan with her");
    if (item.kind == due::PlanReview)
        return DueText::tr("Look at the plan again with her");
    if (item.kind == due::PlanToAgree)
        return DueText::tr("The plan changed: agree on it with her");
    if (item.kind == due::Step)
        return item.detail.isEmpty() ? DueText::tr("A step of the plan")
                                     : DueText::tr("Step: %1").arg(item.detail);
    if (item.kind == due::PausedStep)
        return item.detail.isEmpty() ? DueText::tr("Look again at a step that rests")
                                     : DueText::tr("Look again at a step that rests: %1").arg(item.detail);
    if (item.kind == due::Paper)
        return DueText::tr("Write down where the printed page is kept");
    return DueText::tr("Something to do");
}

QString day(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year()
                                       ? DueText::tr("d MMM", "format of a day within this year")
                                       : DueText::tr("d MMM yyyy", "format of a day in another year"));
}

QString when(QDate on, QDate today)
{
    if (!on.isValid())
        return {};
    if (on < today)
        return DueText::tr("since %1").arg(day(on, today));
    if (on == today)
        return DueText::tr("today");
    if (on == today.addDays(1))
        return DueText::tr("tomorrow");
    return day(on, today);
}

QString line(const QString &kind, QDate on, QDate today)
{
    if (kind.isEmpty() || !on.isValid())
        return {};
    return DueText::tr("%1 · %2", "what is due, when").arg(name(kind), when(on, today));
}

QString tab(const QString &kind)
{
    if (kind.startsWith("risk."_L1))
        return u"risk"_s;
    if (kind.startsWith("needs."_L1))
        return u"needs"_s;
    if (kind.startsWith("plan."_L1))
        return u"plan"_s;
    if (kind == due::Paper)
        return u"paper"_s;
    return u"person"_s;
}

bool isLate(const DueItem &item, QDate today)
{
    return item.on < today || item.kind == due::RiskStale;
}

} // namespace itinera::duetext
