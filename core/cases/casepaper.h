// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/paper/pageparts.h"
#include "core/session/session.h"

namespace itinera::pages {

/// What a page says of her and what a discreet one leaves out.
PagePerson pagePerson(const Case &person);
/// What every page about her needs to know, from the stores; throws like ListStore.
Context contextFor(Session &session, const Case &person, const PaperChoice &choice,
                   const std::vector<const char16_t *> &listNames);

} // namespace itinera::pages
