// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/allowance.h"
#include <QJsonObject>

namespace itinera::allowancerules {

/// So many days before the last one it is to be asked for again: offices take their time.
inline constexpr int AskAgainDays = 30;

/// Whether she has it on a day.
bool runs(const Allowance &allowance, QDate day);
/// Its last day has been, and nobody said that it ended.
bool isOver(const Allowance &allowance, QDate day);
/// When somebody has to see to its end: AskAgainDays before, though not before it began; where it was seen to
/// since then, on its last day. Invalid where it has no end or ended.
QDate seeToOn(const Allowance &allowance);
/// Why it cannot be kept as it is.
enum class Wrong { NothingSaid, NegativeAmount, Currency, EndsBefore, EndedBefore };
std::vector<Wrong> wrongIn(const Allowance &allowance);
QJsonObject toJson(const Allowance &allowance, const std::vector<QUuid> &needs);

} // namespace itinera::allowancerules
