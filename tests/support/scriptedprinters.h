// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/platform/printers.h"
#include <optional>
#include <thread>

namespace itinera::test {

/// Printers without paper: keeps what they were sent.
class ScriptedPrinters final : public Printers {
public:
    std::vector<KnownPrinter> there{
        {QStringLiteral("attic"), {}, false, false},
        {QStringLiteral("office"), QStringLiteral("The one in the office"), true, true}};
    std::vector<PrintJob> sent;
    std::thread::id sentIn;           ///< The thread that sent last.
    bool away = false;                ///< The printing system does not answer.
    std::optional<StorageError> fail; ///< What the next ones say.

    std::vector<KnownPrinter> known() override
    {
        if (away)
            throw StorageError(StorageError::Fault::Other, QStringLiteral("away"), {}, {});
        return there;
    }
    void send(const PrintJob &job) override
    {
        sentIn = std::this_thread::get_id();
        if (fail)
            throw StorageError(*fail);
        sent.push_back(job);
    }
};

} // namespace itinera::test
