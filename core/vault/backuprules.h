// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <vector>

namespace itinera::backuprules {

inline constexpr int Daily = 7;
inline constexpr int Weekly = 4;
inline constexpr int Monthly = 12;

/// When backups are made and when it is said that one is missing; of the vault, not of the computer.
struct BackupPlan {
    QString folder; ///< On a disk of this computer or one that is plugged in; empty while none is chosen.
    int everyHours = 4;
    int warnDays = 3;
    QDateTime last;       ///< Of the newest verified one, UTC; invalid where there was none.
    QString lastPath;     ///< Where it was put.
    bool changed = false; ///< Something was written since then.
};
inline constexpr int MaxHours = 72;
inline constexpr int MaxDays = 60;

/// Whether one should be made now, while people work. A clock set back does not keep it from being made.
bool isDue(const BackupPlan &plan, const QDateTime &now);
/// Whole days since the newest one, where these are more than the plan allows, for a warning; -1 where there
/// never was one, 0 where all is well.
int daysLate(const BackupPlan &plan, const QDateTime &now);

/// Which backups may go (their places in `taken`): kept are the newest of each of the last 7 days, 4 weeks
/// (from Monday) and 12 months that have one, and always the newest of all. Days without a backup do not
/// count, so that a holiday or a clock set wrong costs none. Local time.
std::vector<size_t> toRemove(const std::vector<QDateTime> &taken);

} // namespace itinera::backuprules
