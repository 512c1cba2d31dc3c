// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/attempts.h"
#include <QStringList>

namespace itinera {

class Session;

/// What a member is told after login, in sentences; noted as told.
QStringList gatherNews(Session &session, const Attempts &attempts);

} // namespace itinera
