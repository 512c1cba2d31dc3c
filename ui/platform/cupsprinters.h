// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/printers.h"

namespace itinera {

/// The printers that CUPS knows.
class CupsPrinters final : public Printers {
public:
    std::vector<KnownPrinter> known() override;
    void send(const PrintJob &job) override;
};

} // namespace itinera
