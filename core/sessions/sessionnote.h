// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/casetext.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <optional>

namespace itinera {

/// A counselling session (P2): everybody in the circle may see that it took place, and what she agreed may be
/// shared; the note itself is sealed.
struct SessionNote {
    SessionNoteId id;
    QUuid uuid;
    CaseId caseId;
    QDate on;
    QString kind;    ///< List "session_kind".
    int minutes = 0; ///< 0: not written down.
    MemberId author;
    CaseText shared;             ///< What she agreed may be shared with the team, in words.
    std::optional<QString> note; ///< Only for who can open it.
    QDateTime recordedAt;
};

} // namespace itinera
