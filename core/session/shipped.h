// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/declared.h"
#include <QSqlDatabase>

namespace itinera {

/// Gives an open vault what the program ships and this vault has not seen yet: rights of roles, and what each
/// subject puts in. What was seen once is remembered, so that what an administrator took away stays away.
/// In one transaction; nothing is written where nothing is new.
void putShipped(const QSqlDatabase &db, const Declared &declared);

} // namespace itinera
