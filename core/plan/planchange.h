// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/enumwords.h"
#include <QDate>
#include <QJsonArray>
#include <QString>
#include <vector>

namespace itinera {

enum class StepBy;

/// One difference between two states of a plan (T8), without language. planwords says it.
struct PlanChange {
    enum class Kind {
        GoalAdded,    ///< name
        GoalReworded, ///< name before, other: now
        GoalServes,   ///< name; other needs than before
        GoalTakenOut, ///< name
        GoalsMoved,
        StepAdded,    ///< name, other: its goal
        StepReworded, ///< name before, other: now
        StepMoved,    ///< name, other: its goal now
        StepBy,       ///< name, by, other: the name of who does it
        StepDay,      ///< name, day; invalid: none any more
        StepShows,    ///< name, other: what would show that it worked; empty: not said any more
        StepOtherWay, ///< name
        StepTakenUp,  ///< name
        StepTakenOut, ///< name, other: its goal
        StepsMoved,   ///< name: the goal
        HerOrder,
        AnotherOrder,
        OrderReason, ///< other
        Review       ///< day; invalid: none set
    };
    Kind kind = Kind::GoalAdded;
    QString name = {}; ///< Her words for the goal or step; empty where it has none.
    QString other = {};
    QDate day = {};
    itinera::StepBy by = {};
    bool operator==(const PlanChange &) const = default;
};

template <>
struct EnumWords<PlanChange::Kind> {
    using enum PlanChange::Kind;
    static constexpr EnumWord<PlanChange::Kind> all[]{{GoalAdded, u"goal.added"},
                                                      {GoalReworded, u"goal.reworded"},
                                                      {GoalServes, u"goal.serves"},
                                                      {GoalTakenOut, u"goal.taken-out"},
                                                      {GoalsMoved, u"goals.moved"},
                                                      {StepAdded, u"step.added"},
                                                      {StepReworded, u"step.reworded"},
                                                      {StepMoved, u"step.moved"},
                                                      {PlanChange::Kind::StepBy, u"step.by"},
                                                      {StepDay, u"step.day"},
                                                      {StepShows, u"step.shows"},
                                                      {StepOtherWay, u"step.other-way"},
                                                      {StepTakenUp, u"step.taken-up"},
                                                      {StepTakenOut, u"step.taken-out"},
                                                      {StepsMoved, u"steps.moved"},
                                                      {HerOrder, u"order.hers"},
                                                      {AnotherOrder, u"order.another"},
                                                      {OrderReason, u"order.reason"},
                                                      {Review, u"review"}};
};

namespace planchange {

/// Under words that never change. Reading throws StorageError where a kind is unknown.
QJsonObject toJson(const PlanChange &change);
PlanChange fromJson(const QJsonObject &json);
QJsonArray toJson(const std::vector<PlanChange> &changes);
std::vector<PlanChange> fromJson(const QJsonArray &json);

} // namespace planchange
} // namespace itinera
