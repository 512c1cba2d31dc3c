// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/consent/consent.h"
#include "core/paper/pageparts.h"
#include "core/paper/printing.h"

namespace itinera::pages {

/// A form for one question, in plain words and with lines to sign (C2), and below it what she has answered so
/// far and what others have learnt on that ground (C4). `information`: what the boxes say, in the page's
/// language.
PaperDocument consents(const Context &context, const Case &person, const std::vector<Consent> &answers,
                       const std::vector<Shared> &shared, const QStringList &information);
/// The page as it is offered for printing.
PrintablePage consentPrint();

} // namespace itinera::pages
