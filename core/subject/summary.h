// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/session/right.h"
#include <QDate>
#include <QString>
#include <vector>

namespace itinera {

class Session;

/// Something that is always in sight while a case is open, in the screen's language.
struct SummaryItem {
    enum class Kind {
        Level, ///< A step of a scale, as a badge.
        Notice ///< Something to see to, in a sentence.
    };
    Kind kind = Kind::Notice;
    QString text;
    const char16_t *section; ///< From which section of the case it is; a notice leads there.
    int level = 0;           ///< Of a badge: 0 (none) to 4 (the highest).
    /// The kinds of due items that a notice says already; they are not said beside it.
    std::vector<const char16_t *> insteadOf = {};
};

/// What a subject has to say in the header of a case.
struct SummaryPart {
    Right seenWith; ///< Without it nothing of this is asked for.
    std::vector<SummaryItem> (*of)(Session &session, CaseId id, const QString &language);
};

/// A day without its year while that is this one, in the screen's language: "3 Mar".
QString sayDay(QDate day, QDate today);

} // namespace itinera
