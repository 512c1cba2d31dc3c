// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subject/summary.h"
#include <QCoreApplication>
#include <QLocale>

namespace itinera {

namespace {
struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};
} // namespace

QString sayDay(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year()
                                       ? DueText::tr("d MMM", "format of a day within this year")
                                       : DueText::tr("d MMM yyyy", "format of a day in another year"));
}

} // namespace itinera
