// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/trailpaper.h"
#include "core/subject/subject.h"

namespace itinera {

/// What was done in her case, and by whom (C4); the trail itself is the vault's.
Subject historySubject()
{
    Subject subject;
    subject.key = u"history";
    subject.prints = {&pages::trailPrint};
    return subject;
}

} // namespace itinera
