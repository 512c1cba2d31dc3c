// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

namespace itinera {

/// One thing on her road so far, in words.
struct TimelineEntry {
    QDate on;
    QDateTime at; ///< Within the day, where it is known.
    QString icon;
    theme::Tone tone = theme::Tone::Accent;
    QString title;
    QString text; ///< May be empty.
    QString by;   ///< Who wrote it down; may be empty.
    bool isVictory = false;
};

/// Small victories, what happened, the life of steps, what was signed: newest first. Throws.
std::vector<TimelineEntry> timelineOf(UiContext &ui, CaseId id);

} // namespace itinera
