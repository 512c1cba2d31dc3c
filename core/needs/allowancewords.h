// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/allowancerules.h"
#include <QLocale>
#include <QStringList>
#include <optional>

namespace itinera::allowancewords {

QString periodName(Period period); ///< "every month"
/// "430.50 EUR every month"; empty where no amount is said.
QString amount(const Allowance &allowance, const QLocale &locale);
/// "Minimum income: 430.50 EUR every month, until 31 Aug 2026"
QString summary(const Allowance &allowance, const QLocale &locale);
/// An amount as people type it, "1.430,50" or "1430.5": in hundredths; nothing where it is no number, below
/// zero or of more than twelve digits.
std::optional<qint64> centsFrom(const QString &typed);
/// "430 €", "430 eur": the amount, and the currency's code where one stands behind it.
std::pair<QString, QString> splitAmount(const QString &typed);
QString typedAmount(qint64 cents, const QLocale &locale); ///< As it stands in its field; empty for 0.
QStringList said(const std::vector<allowancerules::Wrong> &wrong);

} // namespace itinera::allowancewords
