// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backuprules.h"
#include <QSet>
#include <algorithm>
#include <functional>
#include <numeric>

namespace itinera::backuprules {

std::vector<size_t> toRemove(const std::vector<QDateTime> &taken)
{
    std::vector<size_t> newestFirst(taken.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t(0));
    std::ranges::stable_sort(newestFirst, [&](size_t a, size_t b) { return taken[a] > taken[b]; });
    QSet<qsizetype> kept;
    const auto keepFirstOfEach = [&](int periods, const std::function<qint64(QDate)> &period) {
        QSet<qint64> seen;
        for (const size_t at : newestFirst) {
            const qint64 key = period(taken[at].date());
            if (seen.contains(key))
                continue;
            if (seen.size() == periods)
                break;
            seen.insert(key);
            kept.insert(static_cast<qsizetype>(at));
        }
    };
    keepFirstOfEach(Daily, [](QDate day) { return day.toJulianDay(); });
    keepFirstOfEach(Weekly, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); });
    keepFirstOfEach(Monthly, [](QDate day) { return qint64(day.year()) * 12 + day.month(); });
    std::vector<size_t> gone;
    for (size_t at = 0; at < taken.size(); ++at) {
        if (!kept.contains(static_cast<qsizetype>(at)))
            gone.push_back(at);
    }
    return gone;
}

bool isDue(const BackupPlan &plan, const QDateTime &now)
{
    if (plan.folder.isEmpty() || !plan.changed)
        return false;
    return !plan.last.isValid() || plan.last > now || plan.last.secsTo(now) >= plan.everyHours * 3600LL;
}

int daysLate(const BackupPlan &plan, const QDateTime &now)
{
    if (!plan.last.isValid())
        return -1;
    const qint64 days = plan.last.daysTo(now);
    return plan.changed && days > plan.warnDays ? static_cast<int>(days) : 0;
}

} // namespace itinera::backuprules
