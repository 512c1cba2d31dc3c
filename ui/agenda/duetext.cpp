// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/duetext.h"
#include "core/subject/summary.h"
#include "core/subjects.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itinera::duetext {

namespace {
struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};
} // namespace

QString name(const QString &kind)
{
    const DueKind *declared = findDueKind(kind);
    return declared ? DueText::tr(declared->name) : DueText::tr("Something to do");
}

QString what(const DueItem &item, const std::function<CodeList(const QString &)> &list,
             const QString &language)
{
    const DueKind *declared = findDueKind(item.kind);
    if (!declared)
        return DueText::tr("Something to do");
    if (item.detail.isEmpty() || !declared->whatOf)
        return DueText::tr(declared->what);
    return DueText::tr(declared->whatOf)
        .arg(declared->detail ? list(QStringView(declared->detail).toString()).labelOf(item.detail, language)
                              : QString(item.detail));
}

QString day(QDate day, QDate today)
{
    return sayDay(day, today);
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
    const DueKind *declared = findDueKind(kind);
    return declared ? QStringView(declared->section).toString() : u"person"_s;
}

bool isLate(const DueItem &item, QDate today)
{
    const DueKind *declared = findDueKind(item.kind);
    return item.on < today || (declared && declared->lateAtOnce);
}

} // namespace itinera::duetext
