// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/right.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

namespace itinera {

class Session;

/// With what an entry of the road is marked.
enum class RoadMark { Plain, Good, Paused, Attention, Quiet };

/// One thing on her road so far, in the screen's language.
struct RoadEntry {
    QDate on;
    QDateTime at = {}; ///< Within the day, where it is known; else it stands above what has one.
    RoadMark mark = RoadMark::Plain;
    const char16_t *icon = u"info";
    QString title;
    QString text = {};        ///< May be empty.
    MemberId by = {};         ///< Who wrote it down; invalid where nobody is to be named.
    bool isBeginning = false; ///< Everything of its day stands above it.
    bool stressed = false;    ///< A victory: its text counts for more than its title.
};

/// What a subject puts on the road of a case.
struct RoadPart {
    Right seenWith; ///< Besides the right to see the timeline. Without it nothing of this is asked for.
    /// In any order. `language` is the one of the labels of lists.
    std::vector<RoadEntry> (*of)(Session &session, CaseId id, const QString &language);
};

} // namespace itinera
