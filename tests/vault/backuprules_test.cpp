// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backuprules.h"
#include "tests/support/describe.h"
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

TEST_CASE("backup rules: seven days, four weeks, twelve months, and the newest always")
{
    std::vector<QDateTime> taken;
    const QDate last(2026, 11, 24);
    for (int days = 0; days < 800; ++days) {
        taken.emplace_back(last.addDays(-days), QTime(9, 0));
        taken.emplace_back(last.addDays(-days), QTime(18, 0));
    }
    const std::vector<size_t> gone = backuprules::toRemove(taken);
    std::vector<QDateTime> kept;
    for (size_t i = 0; i < taken.size(); ++i) {
        if (std::ranges::find(gone, i) == gone.end())
            kept.push_back(taken[i]);
    }
    CHECK(kept.front() == QDateTime(last, QTime(18, 0)));
    for (int days = 0; days < 7; ++days)
        CHECK(std::ranges::find(kept, QDateTime(last.addDays(-days), QTime(18, 0))) != kept.end());
    // 7 days; of the 4 weeks (Sundays 22, 15, 8 and this week's newest) two are not among the days; of the 12
    // months (their last days) eleven are neither.
    CHECK(kept.size() == 7 + 2 + 11);
    CHECK(std::ranges::find(kept, QDateTime(QDate(2025, 12, 31), QTime(18, 0))) != kept.end());
    CHECK(std::ranges::find(kept, QDateTime(QDate(2025, 11, 30), QTime(18, 0))) == kept.end());
    CHECK(backuprules::toRemove({}).empty());
    CHECK(backuprules::toRemove({QDateTime(last, QTime(9, 0))}).empty());
    // Rare ones stay, however old: it is periods with a backup that count.
    const std::vector<QDateTime> rare{{QDate(2020, 1, 1), QTime(9, 0)},
                                      {QDate(2026, 1, 1), QTime(9, 0)},
                                      {QDate(2031, 1, 1), QTime(9, 0)}}; // also one from a clock set wrong
    CHECK(backuprules::toRemove(rare).empty());
}

TEST_CASE("backup rules: due after the hours, also when the clock was set back; late after the days")
{
    using namespace backuprules;
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());
    BackupPlan plan;
    plan.changed = true;
    CHECK_FALSE(isDue(plan, now)); // no folder
    CHECK(daysLate(plan, now) == -1);
    plan.folder = u"/media/disk"_s;
    CHECK(isDue(plan, now));
    plan.last = now.addSecs(-4 * 3600 + 1);
    CHECK_FALSE(isDue(plan, now));
    plan.last = now.addSecs(-4 * 3600);
    CHECK(isDue(plan, now));
    plan.last = now.addYears(1);
    CHECK(isDue(plan, now));
    plan.last = now.addDays(-3);
    CHECK(daysLate(plan, now) == 0);
    plan.last = now.addDays(-4);
    CHECK(daysLate(plan, now) == 4);
    plan.changed = false;
    CHECK_FALSE(isDue(plan, now));
    CHECK(daysLate(plan, now) == 0); // nothing to lose
}
