// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace itinera::cli {

/// Where the words of the program's own sentences are.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void out(const QString &text); ///< A line on stdout.
void err(const QString &text); ///< A line on stderr.
void outJson(const QJsonValue &value);

QString isoDay(QDate day); ///< Empty for no day.
QString screenLanguage();  ///< "en", "es", …

} // namespace itinera::cli
