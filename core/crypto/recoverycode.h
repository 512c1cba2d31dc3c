// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QString>
#include <vector>

namespace itinera {

/// The printed code that opens a vault when passphrases are lost: 7 groups of 5 signs (digits and letters
/// that are not taken for one another), of each group the last one a check sign over GF(32). 140 random bits.
namespace recoverycode {

QString make();
/// What was typed, as the key is made from: upper case, no spaces or dashes, O read as 0, I and L as 1.
/// Throws InputError that says which group is mistyped or how many signs are missing.
SecureBytes read(const QString &typed);
/// Groups (from 1) that are mistyped or incomplete; empty where all fit.
std::vector<int> wrongGroups(const QString &typed);

} // namespace recoverycode

} // namespace itinera
