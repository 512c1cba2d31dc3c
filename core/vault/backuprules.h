// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <vector>

namespace itinera::backuprules {

inline constexpr int Daily = 7;
inline constexpr int Weekly = 4;
inline constexpr int Monthly = 12;

/// Which backups may go (their places in `taken`): kept are the newest of each of the last 7 days, 4 weeks
/// (from Monday) and 12 months that have one, and always the newest of all. Days without a backup do not
/// count, so that a holiday or a clock set wrong costs none. Local time.
std::vector<size_t> toRemove(const std::vector<QDateTime> &taken);

} // namespace itinera::backuprules
