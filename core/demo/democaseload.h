// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"
#include <functional>

namespace itinera {

/// An invented caseload, the same for the same seed, written through the stores as a team would have written
/// it. For the demo, the tour of screenshots and the benchmarks. Each subject tells its
/// part (Subject::demo), in words of its own from resources/demo; nobody in it exists.
struct DemoOptions {
    int cases = 40;
    quint64 seed = 1;
    QString language = QStringLiteral("en"); ///< Of the invented texts; one of demoLanguages().
    QDate today;                             ///< Everything happened before it; steps are due around it.
    /// Called now and then with the number of cases written; return false to stop early.
    std::function<bool(int done)> progress;
};

/// In which there are invented texts: "en", "es".
QStringList demoLanguages();

/// `clock` is the one that the session reads; it is moved through the past and left at `today`.
void writeDemoCaseload(Session &session, FixedClock &clock, const DemoOptions &options);

} // namespace itinera
