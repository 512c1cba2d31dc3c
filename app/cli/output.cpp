// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
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

} // namespace itinera::cli
