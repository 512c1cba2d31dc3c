// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/cases/casestore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace itinera::cli {

void out(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

void err(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

void outJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString screenLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QJsonObject rowJson(const CaseRow &row)
{
    return {{u"code"_s, row.code},
            {u"name"_s, row.name},
            {u"place"_s, row.place},
            {u"status"_s, row.status},
            {u"risk"_s, row.riskLevel},
            {u"riskOutOfDate"_s, row.riskStale},
            {u"riskReviewOn"_s, isoDay(row.riskReviewOn)},
            {u"nextDue"_s, isoDay(row.nextDue)},
            {u"nextDueKind"_s, row.nextDueKind},
            {u"lastContact"_s, isoDay(row.lastContact)}};
}

} // namespace itinera::cli
